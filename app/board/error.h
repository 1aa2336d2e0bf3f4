#pragma once

#include <QString>

#include <tl/expected.hpp>

namespace bravo {

/// What went wrong, in the order of the command line's exit codes: static_cast<int>(kind) is the code.
enum class ErrorKind { Failed = 1, Usage = 2, NotAllowed = 3, OutOfReach = 4, NotABoard = 5, Newer = 6 };

/// A failure in plain words: what happened, what was kept, what to do. Holds no row data and no secrets.
struct Error {
    ErrorKind kind = ErrorKind::Failed;
    QString message;
    bool operator==(const Error &) const = default;
};

template <typename T> using Result = tl::expected<T, Error>;

inline tl::unexpected<Error> failure(ErrorKind kind, QString message)
{
    return tl::unexpected<Error>(Error{kind, std::move(message)});
}

} // namespace bravo
