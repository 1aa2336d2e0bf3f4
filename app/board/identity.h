#pragma once

#include "board/people.h"

namespace bravo {

/// What the login, by which a program opened the board, may do there. The server enforces it.
enum class Standing {
    Owner, // a file, or the server's owner: everything
    Desk, // reads what is published; does what the person may who signed in
    Kiosk, // reads what is published, and nothing else
};

/// What someone needs to sign in.
enum class SecretState {
    None, // a file board without a PIN for this person: the name is enough
    Set, // a PIN, or a manager's password
    Missing, // the server wants one, and a manager has not given it yet
};

/// Somebody signed in.
struct SignIn {
    Employee person;
    QString token; // proves it to the server until idle; empty on a file
    /// Proves, for a week, what this person wrote here while the server was out of reach; empty on a file.
    QString ticket;
    int idleSeconds = 120; // without a sign of life for so long, it is over
    bool operator==(const SignIn &) const = default;
};

/// Wrong tries to sign in, as kept beside a person's PIN.
struct WrongTries {
    int count = 0;
    QDateTime last; // UTC
    bool operator==(const WrongTries &) const = default;
};

inline constexpr int triesBeforeLock = 5;
inline constexpr int lockSeconds = 15 * 60;
inline constexpr int ticketDays = 7;
/// For so long after posting, the author may change the story or take it back.
inline constexpr int editSeconds = 15 * 60;

/// Whether no try is heard now: five were wrong, the last of them less than a quarter of an hour ago.
bool isLocked(const WrongTries &tries, const QDateTime &now);
/// After one more wrong try; those before a lock that is over no longer count.
WrongTries oneMore(const WrongTries &tries, const QDateTime &now);

} // namespace bravo
