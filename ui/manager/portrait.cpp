#include "manager/portrait.h"

#include "desk/cropsheet.h"
#include "publish/drawing.h"
#include "publish/photofile.h"
#include "shared/answer.h"
#include "shared/ask.h"
#include "shared/button.h"
#include "shared/theme.h"

#include <QDragEnterEvent>
#include <QHBoxLayout>
#include <QMimeData>
#include <QPainter>
#include <QPromise>
#include <QThreadPool>

namespace bravo {

namespace {

constexpr int sightSide = 72, pictureSide = 400;

struct Taken {
    Photo photo;
    QImage picture;
};

QImage squareOf(const QImage &image, int most)
{
    const int side = std::min(image.width(), image.height());
    const QImage square = image.copy((image.width() - side) / 2, (image.height() - side) / 2, side, side);
    return side > most ? square.scaled(most, most, Qt::KeepAspectRatio, Qt::SmoothTransformation) : square;
}

/// Reads, decodes and scales aside.
template <typename Make> QFuture<Result<Taken>> takenBy(Make make, bool square)
{
    const auto promise = std::make_shared<QPromise<Result<Taken>>>();
    promise->start();
    QThreadPool::globalInstance()->start([promise, make = std::move(make), square] {
        promise->addResult(make().map([square](const Photo &photo) {
            const QImage whole = imageOf(photo);
            return Taken{photo,
                square ? squareOf(whole, pictureSide)
                       : whole.scaled(pictureSide, pictureSide, Qt::KeepAspectRatio, Qt::SmoothTransformation)};
        }));
        promise->finish();
    });
    return promise->future();
}

} // namespace

class PortraitField::Picture : public QWidget {
public:
    explicit Picture(const PortraitField &of) : m_of(of) { setFixedSize(scaled(sightSide), scaled(sightSide)); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Look &look = lookOf(*this);
        QPainter painter(this);
        painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
        const QRectF square = QRectF(rect()).adjusted(ringWidth, ringWidth, -ringWidth, -ringWidth);
        const QImage &image = m_of.m_picture;
        if (m_of.m_shape == Shape::Face && image.isNull() && m_of.m_name.isEmpty()) { // nobody yet, as on the desk
            painter.setPen(QPen(look.soft, 1.2, Qt::DotLine));
            painter.drawEllipse(square.adjusted(1, 1, -1, -1));
            return;
        }
        if (m_of.m_shape == Shape::Face)
            return drawAvatar(painter, square, m_of.m_name, personColor(m_of.m_name, look), look, image);
        if (image.isNull())
            return drawMark(painter, square, look);
        QRectF box(QPointF(), QSizeF(image.size()).scaled(square.size(), Qt::KeepAspectRatio));
        box.moveCenter(square.center());
        painter.drawImage(box, image);
    }

private:
    const PortraitField &m_of;
};

PortraitField::PortraitField(Shape shape, const QString &name, const QImage &there, QWidget *window)
    : m_shape(shape),
      m_name(name),
      m_picture(there),
      m_sight(new Picture(*this)),
      m_cut(new Button(tr("Crop…"), Button::Kind::Link)),
      m_none(new Button(tr("Without"), Button::Kind::Link)),
      m_crop(new CropSheet(window))
{
    setAcceptDrops(true);
    connect(this, &QObject::destroyed, m_crop, &QObject::deleteLater);
    auto *choose = new Button(tr("Choose a picture…"));
    choose->setToolTip(tr("PNG, JPEG or WebP. It can be dropped here, too."));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space(2));
    row->addWidget(m_sight);
    row->addWidget(choose);
    row->addWidget(m_cut);
    row->addWidget(m_none);
    row->addStretch();
    m_cut->hide();
    m_none->setVisible(!there.isNull());
    connect(choose, &QPushButton::clicked, this, [this] {
        const QString file = ask::fileToOpen(this, tr("The picture"), tr("Pictures (*.png *.jpg *.jpeg *.webp)"));
        if (!file.isEmpty())
            takeFile(file);
    });
    connect(m_cut, &QPushButton::clicked, this, &PortraitField::cut);
    connect(m_none, &QPushButton::clicked, this, [this] {
        m_photo = Photo();
        m_picture = {};
        m_cut->hide();
        m_none->hide();
        m_sight->update();
        Q_EMIT changed();
    });
    connect(m_crop, &CropSheet::applied, this, [this](int quarters, const QRectF &part) {
        whenAnswered(takenBy([photo = *m_photo, quarters, part] { return editedPhoto(photo, quarters, part); },
                         m_shape == Shape::Face),
            this, [this](const Result<Taken> &taken) {
                if (!taken)
                    return Q_EMIT failed(taken.error().message);
                m_picture = taken->picture;
                take(taken->photo);
            });
    });
}

void PortraitField::takeFile(const QString &file)
{
    whenAnswered(takenBy([file] { return photoFromFile(file); }, m_shape == Shape::Face), this,
        [this](const Result<Taken> &taken) {
            if (!taken)
                return Q_EMIT failed(taken.error().message);
            m_picture = taken->picture;
            take(taken->photo);
        });
}

void PortraitField::setName(const QString &name)
{
    m_name = name.trimmed();
    m_sight->update();
}

void PortraitField::take(const Photo &photo)
{
    m_photo = photo;
    m_cut->show();
    m_none->show();
    m_sight->update();
    Q_EMIT changed();
}

void PortraitField::cut()
{
    if (m_photo)
        m_crop->open(*m_photo);
}

void PortraitField::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls())
        event->acceptProposedAction();
}

void PortraitField::dropEvent(QDropEvent *event)
{
    const QList<QUrl> urls = event->mimeData()->urls();
    if (!urls.isEmpty() && urls.front().isLocalFile())
        takeFile(urls.front().toLocalFile());
}

} // namespace bravo
