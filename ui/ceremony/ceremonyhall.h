#pragma once

#include "ceremony/ceremony.h"
#include "store/boardservice.h"

class QScreen;

namespace bravo {

class CeremonyWindow;
class PresenterWindow;

/// A ceremony from opening to leaving: the hall's window, the presenter's on the second screen (or beside, where there
/// is one screen only), and what was handed over, written to the board in the name of who held it.
class CeremonyHall : public QObject {
    Q_OBJECT

public:
    /// `screen`: the hall's; null: the last one, as projectors are.
    CeremonyHall(BoardService &service, const CeremonyContent &content, const QString &byId, QScreen *screen = nullptr,
        Ceremony::Clock clock = &QDateTime::currentDateTimeUtc, QObject *parent = nullptr);
    ~CeremonyHall() override;

    void open();
    Ceremony &ceremony() { return *m_ceremony; }
    CeremonyWindow *window() const { return m_window.get(); }
    PresenterWindow *presenter() const { return m_presenter.get(); }

Q_SIGNALS:
    /// Both windows are gone. What was handed over stands on the board; else `trouble` says why not, and it is kept
    /// for the next time.
    void closed(const bravo::Error &trouble);

private:
    void leave();
    void noteNext();

    BoardService &m_service;
    QString m_byId;
    QScreen *m_screen;
    std::unique_ptr<Ceremony> m_ceremony;
    std::unique_ptr<CeremonyWindow> m_window;
    std::unique_ptr<PresenterWindow> m_presenter;
    bool m_leaving = false;
};

} // namespace bravo
