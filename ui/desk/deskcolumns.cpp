// Where the desk's three columns are, and the moment from which they tell of today.
#include "desk/composer.h"
#include "desk/deskwindow.h"
#include "desk/feedpage.h"
#include "desk/sidebar.h"
#include "shared/theme.h"
#include "shared/toast.h"

#include <QPainter>
#include <QStackedLayout>
#include <QStyle>

namespace bravo {

/// The first frame: the columns' ground. It needs no font, so it stands as soon as the window does.
void DeskWindow::paintEvent(QPaintEvent *)
{
    if (m_pages->count() > 0)
        return;
    const Look &look = lookOf(*this);
    QPainter painter(this);
    painter.fillRect(rect(), look.paper);
    const Columns place = columns();
    painter.fillRect(place.side, look.side);
    if (!place.narrow)
        painter.fillRect(place.tell, look.card);
    if (!std::exchange(m_furnishing, true))
        QMetaObject::invokeMethod(this, &DeskWindow::furnish, Qt::QueuedConnection);
}

void DeskWindow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (m_board)
        placeColumns();
}

/// Three columns; where they would be too narrow to read, the composer comes as a sheet over the feed when it is
/// wanted.
DeskWindow::Columns DeskWindow::columns() const
{
    const int sideWidth = std::min(scaled(width() > 2000 ? 248 : 208), width() / 4);
    const int tellWidth = std::min(std::clamp(width() / 3, scaled(404), scaled(width() > 2000 ? 560 : 476)), width());
    const bool narrow = width() - sideWidth - tellWidth < scaled(500);
    const auto placed = [this](int x, int columnWidth) {
        return QStyle::visualRect(layoutDirection(), rect(), QRect(x, 0, columnWidth, height()));
    };
    return {placed(0, sideWidth), placed(sideWidth, width() - sideWidth - (narrow ? 0 : tellWidth)),
        placed(width() - tellWidth, tellWidth), narrow};
}

void DeskWindow::placeColumns()
{
    const Columns place = columns();
    m_narrow = place.narrow;
    m_board->setGeometry(rect());
    m_sidebar->setGeometry(place.side);
    m_feed->setTellButtonVisible(m_narrow);
    m_feed->setGeometry(place.feed);
    m_composer->setGeometry(m_composer->floatOver(place.tell, m_narrow));
    m_composer->setVisible(!m_narrow || m_composerOpen);
    m_toast->placeIn(place.feed);
}

void DeskWindow::setNow(const QDateTime &now)
{
    m_clock.stop();
    m_now = now;
    tellTheTime();
}

void DeskWindow::tellTheTime()
{
    m_feed->view()->setNow(m_now);
    if (m_zone.isValid())
        m_composer->setToday(m_now.toTimeZone(m_zone).date());
}

/// At midnight "today" becomes "yesterday".
void DeskWindow::lookAtClock()
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    if (!m_board || !m_zone.isValid() || now.toTimeZone(m_zone).date() == m_now.toTimeZone(m_zone).date())
        return;
    m_now = now;
    tellTheTime();
}

} // namespace bravo
