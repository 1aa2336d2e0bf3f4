#include "commands/signin.h"

#include "commands/cli.h"
#include "commands/terminal.h"
#include "store/passwords.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace bravo {

static Result<QByteArray> pinOf(const QString &name)
{
    const QString file = qEnvironmentVariable("BRAVOBOARD_PIN_FILE");
    if (!file.isEmpty())
        return secretInFile(file);
    const auto typed = readSecret(Cli::tr("%1's PIN or password:").arg(name));
    if (!typed)
        return failure(ErrorKind::Usage,
            Cli::tr("At a desk of a server %1 signs in: type the PIN, or name a file that holds it in "
                    "BRAVOBOARD_PIN_FILE.")
                .arg(name));
    return typed;
}

Result<SignedIn> SignedIn::as(Board &board, const QString &personId, const QString &name, const QDateTime &now)
{
    const auto standing = board.standing();
    if (!standing)
        return tl::unexpected(standing.error());
    if (*standing != Standing::Desk)
        return SignedIn(nullptr);
    const auto pin = pinOf(name);
    if (!pin)
        return tl::unexpected(pin.error());
    const auto signedIn = board.signIn(personId, QString::fromUtf8(*pin), now);
    if (!signedIn)
        return tl::unexpected(signedIn.error());
    return SignedIn(&board);
}

Result<SignedIn> SignedIn::byName(Board &board, const QString &name, const QDateTime &now)
{
    if (name.isEmpty())
        return SignedIn(nullptr);
    const auto roster = board.roster();
    if (!roster)
        return tl::unexpected(roster.error());
    const auto id = peopleOf(*roster).find(name);
    return id ? as(board, *id, name, now) : tl::unexpected(id.error());
}

SignedIn::SignedIn(SignedIn &&other) noexcept : m_board(std::exchange(other.m_board, nullptr)) { }

SignedIn::~SignedIn()
{
    if (m_board)
        (void)m_board->signOut(); // where it fails, the sign-in ends by itself
}

} // namespace bravo
