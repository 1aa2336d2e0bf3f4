#pragma once

#include "board/error.h"

namespace bravo {

/// Where a board lives: a file, or postgresql://USER@HOST[:PORT]/NAME[?sslmode=verify-full][&sslrootcert=FILE].
struct Location {
    enum class Engine { Sqlite, Postgres };
    Engine engine = Engine::Sqlite;
    QString path; // absolute; Sqlite only
    QString user, host, database; // Postgres only
    int port = 5432;
    bool verified = false; // the server proves who it is also on this computer; on others it always must
    QString authority; // whose certificates count (sslrootcert); empty: those in ~/.postgresql/root.crt

    bool operator==(const Location &) const = default;

    /// A URL with a password in it is refused: arguments are visible to everyone on the machine.
    static Result<Location> parse(const QString &text);
    static Location file(const QString &path);
    /// The path, or the URL, as parse() understands it.
    QString display() const;
    /// The server is this computer, by its loopback address.
    bool onThisComputer() const;
};

} // namespace bravo
