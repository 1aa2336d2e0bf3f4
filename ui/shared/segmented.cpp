#include "shared/segmented.h"

#include "shared/theme.h"

#include <QAbstractButton>
#include <QButtonGroup>
#include <QFontMetrics>
#include <QHBoxLayout>
#include <QPainter>

namespace bravo {

namespace {

class Segment : public QAbstractButton {
public:
    using QAbstractButton::QAbstractButton;

    QSize sizeHint() const override
    {
        const int words = QFontMetrics(uiFont(15, QFont::DemiBold)).horizontalAdvance(text());
        return {words + 2 * space(3) + 2 * ringWidth, scaled(36) + 2 * ringWidth};
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Look &look = lookOf(*this);
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const QRectF border = QRectF(rect()).adjusted(ringWidth, ringWidth, -ringWidth, -ringWidth);
        if (isChecked()) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(look.night ? look.line : look.card);
            painter.drawRoundedRect(border, controlCorner - 2, controlCorner - 2);
        }
        if (hasFocus())
            paintFocusRing(painter, border, controlCorner - 2, look);
        painter.setFont(uiFont(15, isChecked() ? QFont::DemiBold : QFont::Normal));
        painter.setPen(isChecked() || underMouse() ? look.ink : look.soft);
        painter.drawText(rect(), Qt::AlignCenter, text());
    }
};

} // namespace

Segmented::Segmented(const QStringList &segments, QWidget *parent) : QWidget(parent), m_group(new QButtonGroup(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(ringWidth, ringWidth, ringWidth, ringWidth);
    layout->setSpacing(0);
    for (const QString &text : segments) {
        auto *segment = new Segment(this);
        segment->setText(text);
        segment->setCheckable(true);
        segment->setAutoExclusive(true); // the group sees to that; readers are told of one of several by this alone
        segment->setFocusPolicy(Qt::StrongFocus);
        segment->setAttribute(Qt::WA_Hover);
        segment->setCursor(Qt::PointingHandCursor);
        segment->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed); // a wide track is all theirs
        m_group->addButton(segment, static_cast<int>(m_group->buttons().size()));
        layout->addWidget(segment);
    }
    m_group->button(0)->setChecked(true);
    connect(m_group, &QButtonGroup::idToggled, this, [this](int id, bool checked) {
        if (checked)
            Q_EMIT currentChanged(id);
    });
}

int Segmented::current() const
{
    return m_group->checkedId();
}

void Segmented::setCurrent(int index)
{
    m_group->button(index)->setChecked(true);
}

void Segmented::setSegmentToolTip(int index, const QString &text)
{
    m_group->button(index)->setToolTip(text);
}

void Segmented::paintEvent(QPaintEvent *)
{
    const Look &look = lookOf(*this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(look.night ? look.side : blended(look.line, look.side, 0.4));
    const qreal inset = ringWidth;
    painter.drawRoundedRect(
        QRectF(rect()).adjusted(inset, inset, -inset, -inset), controlCorner + 1, controlCorner + 1);
}

} // namespace bravo
