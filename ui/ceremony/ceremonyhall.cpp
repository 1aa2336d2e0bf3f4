#include "ceremony/ceremonyhall.h"

#include "ceremony/ceremonywindow.h"
#include "ceremony/presenterwindow.h"
#include "shared/answer.h"

#include <QGuiApplication>
#include <QScreen>

namespace bravo {

CeremonyHall::CeremonyHall(BoardService &service, const CeremonyContent &content, const QString &byId, QScreen *screen,
    Ceremony::Clock clock, QObject *parent)
    : QObject(parent),
      m_service(service),
      m_byId(byId),
      m_screen(screen ? screen : QGuiApplication::screens().constLast()),
      m_ceremony(std::make_unique<Ceremony>(content, service.location().display(), std::move(clock))),
      m_window(std::make_unique<CeremonyWindow>(*m_ceremony)),
      m_presenter(std::make_unique<PresenterWindow>(*m_ceremony))
{
    connect(m_ceremony.get(), &Ceremony::left, this, &CeremonyHall::leave);
}

CeremonyHall::~CeremonyHall() = default;

void CeremonyHall::open()
{
    m_window->coverScreen(m_screen);
    const QList<QScreen *> screens = QGuiApplication::screens();
    QScreen *other = nullptr;
    for (QScreen *screen : screens)
        other = screen != m_screen && !other ? screen : other;
    if (other)
        m_presenter->coverScreen(other);
    else
        m_presenter->show(); // beside the slides, or behind them: a ceremony works without it
    QWidget *front = other ? static_cast<QWidget *>(m_presenter.get()) : m_window.get();
    front->raise();
    front->activateWindow();
}

void CeremonyHall::leave()
{
    if (std::exchange(m_leaving, true))
        return;
    m_window->hide();
    m_presenter->hide();
    noteNext();
}

/// One award after the other, so that what fails keeps the others.
void CeremonyHall::noteNext()
{
    if (m_ceremony->handedOver().isEmpty()) {
        Q_EMIT closed({});
        return;
    }
    const QString id = m_ceremony->handedOver().firstKey();
    const QDateTime at = m_ceremony->handedOver().first();
    whenAnswered(m_service.change([month = m_ceremony->content().matter.month.month, id, by = m_byId, at](
                                      Board &board) { return board.present(month, id, by, at); }),
        this, [this, id](const Result<void> &done) {
            if (!done) {
                Q_EMIT closed(done.error());
                return;
            }
            m_ceremony->forgetHandedOver(id);
            noteNext();
        });
}

} // namespace bravo
