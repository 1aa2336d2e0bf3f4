#pragma once

#include "board/error.h"

#include <exception>

class QSqlError;

namespace bravo {

/// Thrown inside store/; the door turns it into a Result. Its words are ours, never the driver's.
class StoreError : public std::exception {
public:
    StoreError(ErrorKind kind, QString message) : m_error{kind, std::move(message)} { }
    const Error &error() const noexcept { return m_error; }
    const char *what() const noexcept override { return "bravo::StoreError"; }

    /// Our words for a driver's error, by its native code (SQLite result code, PostgreSQL SQLSTATE).
    static StoreError from(const QSqlError &error);
    /// Our words for a server's SQLSTATE; empty where the server said nothing any more.
    static StoreError ofServer(const QString &state);
    /// Another file took the place of the board's, as a restore does, or none is there.
    static StoreError fileMoved();

private:
    Error m_error;
};

} // namespace bravo
