#pragma once

#include "board/error.h"

namespace bravo {

/// Where a board lives: a file, or postgresql://USER@HOST[:PORT]/NAME.
struct Location {
    enum class Engine { Sqlite, Postgres };
    Engine engine = Engine::Sqlite;
    QString path; // absolute; Sqlite only
    QString user, host, database; // Postgres only
    int port = 5432;

    bool operator==(const Location &) const = default;

    /// A URL with a password in it is refused: arguments are visible to everyone on the machine.
    static Result<Location> parse(const QString &text);
    static Location file(const QString &path);
    /// For messages: the path, or the URL.
    QString display() const;
};

} // namespace bravo
