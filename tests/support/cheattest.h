#pragma once

#include "support/enforcedboard.h"

#include <QtTest>

namespace bravo::test {

/// A test class whose rows are ways to cheat, each tried over a raw connection. It is refused for the reason that it
/// should be, and leaves no trace on the board.
class CheatTest : public QObject {
    Q_OBJECT

protected:
    explicit CheatTest(const QString &database) : m_database(database) { }

    static void addColumns();
    /// One cheat: who tries it (a role of EnforcedBoard; "other desk"; "fresh", which is Miriam at the first desk, with
    /// a sign-in of this row's own; "manager's ticket"), what is said before (by them; after "owner: " by the board's
    /// owner; "new PIN" gives Miriam one), the cheat, and what comes of it: its SQLSTATE, "nothing" (there is no such
    /// row), or "=" and the value that it gets.
    static void add(
        const char *name, const QString &who, const QStringList &before, const QString &sql, const QString &expected);
    /// Tries the row's cheat.
    void attempt();
    EnforcedBoard &board() { return *m_board; }

private Q_SLOTS:
    void initTestCase() { m_board = std::make_unique<EnforcedBoard>(m_database); }
    void cleanup();
    void cleanupTestCase() { m_board.reset(); }

private:
    QString filled(QString sql, const QString &who);
    QString fingerprint() const;

    QString m_database;
    std::unique_ptr<EnforcedBoard> m_board;
    SignIn m_fresh;
};

} // namespace bravo::test
