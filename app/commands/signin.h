#pragma once

#include "commands/invocation.h"

namespace bravo {

/// On a server, at a desk, somebody proves who they are before something is done as them: by the PIN (a manager's
/// password) in the file that BRAVOBOARD_PIN_FILE names, or typed. Nothing is asked for elsewhere.
///
/// While it lives, they are signed in; the sign-in ends with it.
class SignedIn {
public:
    /// NotAllowed where the PIN is wrong, or its file is one that others may read; a usage error where there is none.
    static Result<SignedIn> as(Board &board, const QString &personId, const QString &name, const QDateTime &now);
    /// As whoever has that name; as nobody where it is empty.
    static Result<SignedIn> byName(Board &board, const QString &name, const QDateTime &now);
    ~SignedIn();
    SignedIn(SignedIn &&other) noexcept;
    SignedIn &operator=(SignedIn &&) = delete;

private:
    explicit SignedIn(Board *board) : m_board(board) { }

    Board *m_board; // null: nothing ends
};

} // namespace bravo
