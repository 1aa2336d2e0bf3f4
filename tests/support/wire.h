#pragma once

#include "board/location.h"

struct pg_conn;

namespace bravo::test {

/// What a statement came to: its SQLSTATE ("" where it went well), its rows, and its first value.
struct Outcome {
    QString state;
    int rows = 0;
    QString value;
    bool allowed() const { return state.isEmpty() && rows > 0; }
    /// Refused by a right or a rule, or there was no row: not by a mistake in the statement.
    bool refusedByRule() const;
};

/// A connection as an attacker has one: libpq and nothing of ours.
class Wire {
public:
    explicit Wire(const Location &where);
    ~Wire();
    Q_DISABLE_COPY_MOVE(Wire)

    bool isOpen() const;
    Outcome run(const QString &sql);

private:
    pg_conn *m_connection;
};

} // namespace bravo::test
