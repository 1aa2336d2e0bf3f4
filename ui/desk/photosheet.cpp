#include "desk/photosheet.h"

#include "board/text.h"
#include "shared/iconbutton.h"
#include "shared/panel.h"
#include "shared/theme.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>

namespace bravo {

namespace {

/// An arrow head that points to where the window's reading goes, or back from there.
void drawArrow(QPainter &painter, const QRectF &rect, const QColor &color, bool toTheRight)
{
    const qreal inset = rect.width() * 0.26, reach = toTheRight ? inset * 0.6 : -inset * 0.6;
    const QPointF middle = rect.center();
    painter.setPen(QPen(color, 1.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(QPolygonF{{middle.x() - reach, rect.top() + inset}, {middle.x() + reach, middle.y()},
        {middle.x() - reach, rect.bottom() - inset}});
}

} // namespace

/// Where the photo is: as large as fits, in the middle.
class PhotoSheet::Canvas : public QWidget {
public:
    explicit Canvas(PhotoSheet &sheet) : QWidget(&sheet), m_sheet(sheet) { setFocusPolicy(Qt::StrongFocus); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Photo photo = m_sheet.m_photos.value(m_sheet.m_current);
        const QSizeF own(std::max(photo.width, 1), std::max(photo.height, 1));
        // Small ones are not blown up beyond twice their size.
        const QSizeF size = own.scaled(QSizeF(this->size()).boundedTo(own * 2), Qt::KeepAspectRatio);
        const QRectF place(QPointF((width() - size.width()) / 2, (height() - size.height()) / 2), size);
        const QPixmap picture = m_sheet.m_shelf.filling(
            m_sheet.m_ids.value(m_sheet.m_current), photo, place.size(), controlCorner, devicePixelRatioF());
        m_sheet.m_shown = !picture.isNull();
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        if (!m_sheet.m_shown) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(lookOf(*this).side);
            painter.drawRoundedRect(place, controlCorner, controlCorner);
        }
        painter.drawPixmap(place.topLeft(), picture);
    }

private:
    PhotoSheet &m_sheet;
};

PhotoSheet::PhotoSheet(QWidget *window)
    : Sheet(window, {1600, 1200}),
      m_canvas(new Canvas(*this)),
      m_title(new QLabel),
      m_place(new QLabel)
{
    setAccessibleName(tr("Photos"));
    const auto arrow = [this](bool forth) {
        return [this, forth](QPainter &painter, const QRectF &rect, const QColor &color) {
            drawArrow(painter, rect, color, forth != isRightToLeft());
        };
    };
    m_back = new IconButton(tr("The photo before"), arrow(false));
    m_forth = new IconButton(tr("The next photo"), arrow(true));
    auto *close = new IconButton(tr("Close"), drawCross);
    m_title->setFont(uiFont(15, QFont::DemiBold));
    m_place->setFont(uiFont(13));
    m_place->setForegroundRole(QPalette::PlaceholderText);
    for (QLabel *label : {m_title, m_place})
        label->setTextFormat(Qt::PlainText);
    m_title->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    auto *head = new QHBoxLayout;
    head->setSpacing(space(2));
    head->addWidget(m_title, 1);
    for (QWidget *piece : {static_cast<QWidget *>(m_place), static_cast<QWidget *>(m_back),
             static_cast<QWidget *>(m_forth), static_cast<QWidget *>(close)})
        head->addWidget(piece);
    auto *column = new QVBoxLayout(panel());
    column->setContentsMargins(space(4), space(3), space(4), space(4));
    column->setSpacing(space(2));
    column->addLayout(head);
    column->addWidget(m_canvas, 1);
    connect(m_back, &IconButton::clicked, this, [this] { show(m_current - 1); });
    connect(m_forth, &IconButton::clicked, this, [this] { show(m_current + 1); });
    connect(close, &IconButton::clicked, this, &Sheet::close);
    connect(this, &Sheet::closed, this, [this] { m_photos.clear(); });
    connect(&m_shelf, &PhotoShelf::arrived, m_canvas, qOverload<>(&QWidget::update));
}

void PhotoSheet::open(const Incident &incident, const QList<Photo> &photos, int first)
{
    m_ids = incident.photoIds;
    m_photos = photos;
    m_title->setText(cleanLine(incident.title));
    Sheet::open();
    show(first);
    m_canvas->setFocus();
}

void PhotoSheet::show(int photo)
{
    const int count = static_cast<int>(m_photos.size());
    m_current = std::clamp(photo, 0, std::max(count - 1, 0));
    m_shown = false;
    const QString place = tr("%1 of %2", "which photo, of how many").arg(m_current + 1).arg(count);
    m_place->setText(place);
    m_place->setVisible(count > 1);
    m_back->setVisible(count > 1);
    m_forth->setVisible(count > 1);
    //: Which photo, of how many, of which story
    m_canvas->setAccessibleName(tr("Photo %1, of “%2”").arg(place, m_title->text()));
    m_canvas->update();
}

void PhotoSheet::keyPressEvent(QKeyEvent *event)
{
    const int forth = isRightToLeft() ? Qt::Key_Left : Qt::Key_Right;
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
        show(m_current + (event->key() == forth ? 1 : -1));
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        close();
        break;
    default:
        Sheet::keyPressEvent(event);
    }
}

} // namespace bravo
