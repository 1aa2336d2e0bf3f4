// The door, as far as it knows who somebody is.
#include "store/boardinside.h"
#include "store/identitystore.h"
#include "store/secretkey.h"

using namespace Qt::StringLiterals;

namespace bravo {

namespace {

[[noreturn]] void refuseLocked()
{
    refuse(ErrorKind::NotAllowed,
        BoardWords::tr("Too many wrong tries. Please wait a quarter of an hour, or ask a manager for a new PIN."));
}

[[noreturn]] void refuseWrong()
{
    refuse(ErrorKind::NotAllowed, BoardWords::tr("That is not right. Please try again."));
}

void requireLongEnough(const QString &secret, Role role)
{
    if (role == Role::Manager && secret.size() < 8)
        refuse(ErrorKind::Failed, BoardWords::tr("A manager's password has at least eight characters."));
    if (secret.size() < 4)
        refuse(ErrorKind::Failed, BoardWords::tr("A PIN has at least four digits or letters."));
}

/// On a file, and for a server's owner: the program itself compares. A try counts before it is heard.
void proveHere(Connection &connection, const QString &employeeId, const QString &typed, const QDateTime &now)
{
    IdentityStore store(connection);
    const auto secret = store.secret(employeeId);
    if (!secret)
        return;
    {
        Transaction transaction(connection);
        const WrongTries before = store.wrongTries(employeeId);
        if (isLocked(before, now))
            refuseLocked();
        store.keepWrongTries(employeeId, oneMore(before, now));
        transaction.commit();
    }
    if (!isSame(hashOf(derivedKey(typed, secret->salt)), secret->keyHash))
        refuseWrong();
    Transaction transaction(connection);
    store.keepWrongTries(employeeId, {});
    transaction.commit();
}

SignIn provenByServer(Connection &connection, const Employee &person, const QString &typed)
{
    IdentityStore store(connection);
    const auto salt = store.challenge(person.id);
    if (!salt)
        refuse(ErrorKind::NotAllowed,
            BoardWords::tr("%1 has no PIN yet. A manager gives the first one.").arg(person.name));
    const IdentityStore::Answer answer = store.signIn(person.id, derivedKey(typed, *salt));
    if (answer.outcome == "locked"_L1)
        refuseLocked();
    if (answer.outcome != "ok"_L1)
        refuseWrong();
    return {person, answer.token, answer.ticket, answer.idleSeconds};
}

} // namespace

Result<Standing> Board::standing()
{
    return guarded([&] { return IdentityStore(m_inside->connection).standing(); });
}

Result<SecretState> Board::secretOf(const QString &employeeId)
{
    return guarded([&] {
        IdentityStore store(m_inside->connection);
        m_inside->employee(employeeId);
        if (store.standing() == Standing::Owner)
            return store.secret(employeeId) ? SecretState::Set : SecretState::None;
        return store.challenge(employeeId) ? SecretState::Set : SecretState::Missing;
    });
}

Result<SignIn> Board::signIn(const QString &employeeId, const QString &secret, const QDateTime &now)
{
    return guarded([&] {
        const Employee person = m_inside->employee(employeeId);
        if (person.left)
            refuse(ErrorKind::NotAllowed, BoardWords::tr("%1 has left the house.").arg(person.name));
        if (IdentityStore(m_inside->connection).standing() != Standing::Owner)
            return provenByServer(m_inside->connection, person, secret);
        proveHere(m_inside->connection, employeeId, secret, now.toUTC());
        const int idle = m_inside->setting(u"idle_seconds"_s).toInt();
        return SignIn{person, {}, {}, idle > 0 ? idle : SignIn().idleSeconds};
    });
}

Result<void> Board::signOut()
{
    return guarded([&] {
        IdentityStore store(m_inside->connection);
        if (store.standing() == Standing::Owner)
            return;
        store.signOut();
        store.actUnder({});
    });
}

Result<void> Board::stillHere()
{
    return guarded([&] {
        IdentityStore store(m_inside->connection);
        if (store.standing() == Standing::Desk && !store.stillHere())
            refuse(ErrorKind::NotAllowed, BoardWords::tr("Nobody is signed in any more."));
    });
}

Result<QString> Board::actUnder(const QString &tokenOrTicket)
{
    return guarded([&] { return IdentityStore(m_inside->connection).actUnder(tokenOrTicket); });
}

Result<void> Board::setSecret(const QString &employeeId, const QString &secret, const QDateTime &now)
{
    return guarded([&] {
        IdentityStore store(m_inside->connection);
        const Employee person = m_inside->employee(employeeId);
        const bool owner = store.standing() == Standing::Owner;
        const bool removes = secret.isEmpty() && m_inside->connection.dialect().sqlite();
        if (!removes)
            requireLongEnough(secret, person.role);
        const QByteArray salt = newSalt();
        const QByteArray key = removes ? QByteArray() : derivedKey(secret, salt);
        if (!owner)
            return store.setSecretByServer(employeeId, salt, key);
        Transaction transaction(m_inside->connection);
        if (removes)
            store.removeSecret(employeeId);
        else
            store.setSecret(employeeId, {salt, hashOf(key)}, now.toUTC());
        m_inside->writer().audit(now.toUTC(), {}, removes ? u"removed-pin"_s : u"set-pin"_s, u"employee"_s, employeeId);
        transaction.commit();
    });
}

} // namespace bravo
