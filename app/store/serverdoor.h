#pragma once

#include "board/location.h"
#include "store/error.h"

namespace bravo {

/// Why a server did not open a connection.
enum class Closed {
    Unreachable, // it is not there, or says nothing
    Unproven, // it could not prove, by TLS, that it is the right one; it was told no password
    WantsPassword, // and was given none
    Refused, // the login, its password, or where it comes from
    NoDatabase,
    Busy, // starting, stopping, or full
    NotAnyMore, // it would open now
};

/// What every connection asks for, as Qt wants it: how long it waits, and how the server proves who it is.
QString doorOptions(const Location &where);
/// Asks once more, with a door of its own that tells the reason as a code. Answers within about three seconds.
Closed whyClosed(const Location &where, const QByteArray &password);
/// The reason in words.
StoreError closedDoor(Closed why, const Location &where);

} // namespace bravo
