#pragma once

#include "board/board.h"

#include <QTemporaryDir>

namespace bravo::test {

/// A board in a temporary directory with a fixed clock and a small, known cast:
/// Jonas Lind (manager, Reception), Miriam Okafor and Lena Vogt (Night desk), Pavel Novák (Reception),
/// Ines Costa (Housekeeping).
class TestBoard {
public:
    TestBoard();
    /// The same cast on an empty board elsewhere (PostgreSQL).
    explicit TestBoard(const Location &where);

    Board &operator*() { return *m_board; }
    Board *operator->() { return &*m_board; }
    const Location &where() const { return m_where; }

    /// The id of the person, team or value of that name; fails the test where there is none.
    QString person(const QString &name);
    QString team(const QString &name);
    QString value(const QString &name);

    /// Posts a story by Jonas Lind for Miriam Okafor, `minutes` after now().
    Incident post(const QString &title, int minutes = 0);
    /// As above, with everything chosen by the caller; posted by Jonas Lind where nobody is named.
    Incident post(NewIncident wish, int minutes = 0);
    /// So many votes for the incident, from people made for it.
    void giveVotes(const QString &incidentId, int votes);

    /// 2026-10-13 09:00 UTC.
    static QDateTime now();

private:
    void addCast();

    QTemporaryDir m_folder;
    Location m_where;
    std::unique_ptr<Board> m_board;
    int m_voters = 0;
};

/// The value of a Result, or the test's end with the error's words.
template <typename T> T must(Result<T> result)
{
    if (!result)
        qFatal("%s", qPrintable(result.error().message));
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

} // namespace bravo::test
