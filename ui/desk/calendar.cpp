#include "desk/calendar.h"

#include "shared/theme.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QPainterPath>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace bravo {

namespace {

constexpr int week = 7, weeks = 6;

int cell()
{
    return scaled(36);
}

int headHeight()
{
    return scaled(40);
}

int namesHeight()
{
    return scaled(24);
}

} // namespace

Calendar::Calendar(QWidget *parent) : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAccessibleName(tr("The day on which it happened"));
}

QSize Calendar::sizeHint() const
{
    return {week * cell(), headHeight() + namesHeight() + weeks * cell()};
}

void Calendar::setDates(const QDate &chosen, const QDate &latest)
{
    m_chosen = chosen;
    m_latest = latest;
    go(chosen);
}

/// The day that Enter would take; it is told to those who listen.
void Calendar::go(const QDate &to)
{
    m_current = std::min(to, m_latest);
    setAccessibleDescription(QLocale().toString(m_current, QLocale::LongFormat));
    QAccessibleEvent told(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&told);
    update();
}

QDate Calendar::firstShown() const
{
    const QDate first(m_current.year(), m_current.month(), 1);
    return first.addDays(-((first.dayOfWeek() - QLocale().firstDayOfWeek() + week) % week));
}

QRect Calendar::placed(int x, int y, int width, int height) const
{
    return QStyle::visualRect(layoutDirection(), rect(), {x, y, width, height});
}

QRect Calendar::dayRect(const QDate &day) const
{
    const int at = static_cast<int>(firstShown().daysTo(day));
    return placed(at % week * cell(), headHeight() + namesHeight() + at / week * cell(), cell(), cell());
}

QRect Calendar::monthBeforeRect() const
{
    return placed(0, 0, cell(), headHeight());
}

QRect Calendar::monthAfterRect() const
{
    return placed((week - 1) * cell(), 0, cell(), headHeight());
}

QDate Calendar::dayAt(const QPoint &at) const
{
    for (int i = 0; i < week * weeks; ++i) {
        const QDate day = firstShown().addDays(i);
        if (dayRect(day).contains(at))
            return day <= m_latest ? day : QDate();
    }
    return {};
}

void Calendar::paintHead(QPainter &painter) const
{
    const Look &look = lookOf(*this);
    painter.setPen(look.ink);
    painter.setFont(uiFont(15, QFont::DemiBold));
    //: A month and its year, in Qt's date format
    painter.drawText(
        QRect(0, 0, width(), headHeight()), Qt::AlignCenter, QLocale().toString(m_current, tr("MMMM yyyy")));
    const bool last = m_current.year() == m_latest.year() && m_current.month() == m_latest.month();
    for (const bool before : {true, false}) {
        const QPointF middle = QRectF(before ? monthBeforeRect() : monthAfterRect()).center();
        const qreal reach = scaled(4) * (before == isRightToLeft() ? 1 : -1); // where the arrow points
        painter.setPen(QPen(!before && last ? look.line : look.soft, 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.drawPolyline(QPolygonF({middle + QPointF(-reach / 2, -std::abs(reach)), middle + QPointF(reach / 2, 0),
            middle + QPointF(-reach / 2, std::abs(reach))}));
    }
    painter.setFont(uiFont(12, QFont::Medium));
    painter.setPen(look.soft);
    for (int i = 0; i < week; ++i) {
        const QString name = QLocale().standaloneDayName(firstShown().addDays(i).dayOfWeek(), QLocale::NarrowFormat);
        painter.drawText(placed(i * cell(), headHeight(), cell(), namesHeight()), Qt::AlignCenter, name);
    }
}

void Calendar::paintDay(QPainter &painter, const QDate &day) const
{
    const Look &look = lookOf(*this);
    const QRectF place = QRectF(dayRect(day)).adjusted(ringWidth, ringWidth, -ringWidth, -ringWidth);
    const bool ours = day.month() == m_current.month(), may = day <= m_latest;
    painter.setPen(Qt::NoPen);
    if (day == m_chosen)
        painter.setBrush(look.night ? look.marigold : look.ink);
    else
        painter.setBrush(day == m_under ? look.side : QColor(Qt::transparent));
    painter.drawEllipse(place);
    if (day == m_current && hasFocus())
        paintFocusRing(painter, place, place.height() / 2, look);
    painter.setFont(uiFont(14, day == m_latest ? QFont::Bold : QFont::Normal));
    painter.setPen(day == m_chosen ? (look.night ? look.paper : look.card)
            : !may                 ? look.line
            : ours                 ? look.ink
                                   : look.soft);
    painter.drawText(place, Qt::AlignCenter, QLocale().toString(day.day()));
}

void Calendar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintHead(painter);
    for (int i = 0; i < week * weeks; ++i)
        paintDay(painter, firstShown().addDays(i));
}

void Calendar::keyPressEvent(QKeyEvent *event)
{
    const int forward = isRightToLeft() ? -1 : 1;
    switch (event->key()) {
    case Qt::Key_Left:
        return go(m_current.addDays(-forward));
    case Qt::Key_Right:
        return go(m_current.addDays(forward));
    case Qt::Key_Up:
        return go(m_current.addDays(-week));
    case Qt::Key_Down:
        return go(m_current.addDays(week));
    case Qt::Key_PageUp:
        return go(m_current.addMonths(-1));
    case Qt::Key_PageDown:
        return go(m_current.addMonths(1));
    case Qt::Key_Home:
        return go({m_current.year(), m_current.month(), 1});
    case Qt::Key_End:
        return go({m_current.year(), m_current.month(), m_current.daysInMonth()});
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        Q_EMIT chosen(m_current);
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void Calendar::mousePressEvent(QMouseEvent *event)
{
    const QPoint at = event->position().toPoint();
    if (monthBeforeRect().contains(at))
        return go(m_current.addMonths(-1));
    if (monthAfterRect().contains(at))
        return go(m_current.addMonths(1));
    if (const QDate day = dayAt(at); day.isValid())
        Q_EMIT chosen(day);
}

void Calendar::mouseMoveEvent(QMouseEvent *event)
{
    m_under = dayAt(event->position().toPoint());
    update();
}

void Calendar::leaveEvent(QEvent *)
{
    m_under = {};
    update();
}

} // namespace bravo
