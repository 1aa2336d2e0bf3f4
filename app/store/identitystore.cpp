#include "store/identitystore.h"

#include "store/functioncall.h"
#include "store/query.h"

using namespace Qt::StringLiterals;

namespace bravo {

std::optional<IdentityStore::Secret> IdentityStore::secret(const QString &employeeId)
{
    Query query(m_connection, u"SELECT salt, key_hash FROM secrets WHERE employee_id = :id"_s);
    if (!query.bind(u":id"_s, employeeId).run().next())
        return std::nullopt;
    return Secret{query.blob(0), query.blob(1)};
}

void IdentityStore::setSecret(const QString &employeeId, const Secret &secret, const QDateTime &now)
{
    Query(m_connection,
        u"INSERT INTO secrets(employee_id, salt, key_hash, set_at) VALUES (:id, :salt, :hash, :now) "
        "ON CONFLICT(employee_id) DO UPDATE SET salt = excluded.salt, key_hash = excluded.key_hash, "
        "set_at = excluded.set_at"_s)
        .bind(u":id"_s, employeeId)
        .bind(u":salt"_s, secret.salt)
        .bind(u":hash"_s, secret.keyHash)
        .bind(u":now"_s, now)
        .run();
    keepWrongTries(employeeId, {});
    Query(m_connection, u"DELETE FROM sign_ins WHERE employee_id = :id"_s).bind(u":id"_s, employeeId).run();
}

void IdentityStore::removeSecret(const QString &employeeId)
{
    for (const QString &sql : {u"DELETE FROM secrets WHERE employee_id = :id"_s,
             u"DELETE FROM sign_ins WHERE employee_id = :id"_s, u"DELETE FROM wrong_tries WHERE employee_id = :id"_s})
        Query(m_connection, sql).bind(u":id"_s, employeeId).run();
}

WrongTries IdentityStore::wrongTries(const QString &employeeId)
{
    Query query(m_connection, u"SELECT tries, last_at FROM wrong_tries WHERE employee_id = :id"_s);
    if (!query.bind(u":id"_s, employeeId).run().next())
        return {};
    return {static_cast<int>(query.number(0)), query.instant(1)};
}

void IdentityStore::keepWrongTries(const QString &employeeId, const WrongTries &tries)
{
    if (tries.count == 0) {
        Query(m_connection, u"DELETE FROM wrong_tries WHERE employee_id = :id"_s).bind(u":id"_s, employeeId).run();
        return;
    }
    Query(m_connection,
        u"INSERT INTO wrong_tries(employee_id, tries, last_at) VALUES (:id, :tries, :at) "
        "ON CONFLICT(employee_id) DO UPDATE SET tries = excluded.tries, last_at = excluded.last_at"_s)
        .bind(u":id"_s, employeeId)
        .bind(u":tries"_s, tries.count)
        .bind(u":at"_s, tries.last)
        .run();
}

std::optional<QByteArray> IdentityStore::challenge(const QString &employeeId)
{
    Query query(m_connection, u"SELECT bravo_challenge(:id)"_s);
    query.bind(u":id"_s, employeeId).run();
    if (!query.next() || query.blob(0).isEmpty())
        return std::nullopt;
    return query.blob(0);
}

IdentityStore::Answer IdentityStore::signIn(const QString &employeeId, const QByteArray &key)
{
    static const QStringList outcomes{u"ok"_s, u"wrong"_s, u"locked"_s, u"none"_s};
    const int outcome = callFunction(m_connection, u"bravo_prove(text, bytea)"_s, {employeeId.toUtf8(), key});
    Answer answer{outcomes.value(outcome), {}, {}, 0};
    if (outcome != 0)
        return answer;
    // What was made is fetched, since an answer may be told where a question may not.
    Query query(m_connection,
        u"SELECT current_setting('bravo.token'), current_setting('bravo.ticket'), current_setting('bravo.idle')"_s);
    if (!query.run().next())
        return {};
    answer.token = query.text(0);
    answer.ticket = query.text(1);
    answer.idleSeconds = query.text(2).toInt();
    m_connection.execute(u"SET bravo.ticket = ''"_s);
    return answer;
}

QString IdentityStore::signedIn()
{
    return m_connection.value(u"SELECT bravo_me()"_s).toString();
}

void IdentityStore::signOut()
{
    m_connection.value(u"SELECT bravo_sign_out()"_s);
}

bool IdentityStore::stillHere()
{
    return m_connection.value(u"SELECT bravo_still_here()"_s).toBool();
}

void IdentityStore::setSecretByServer(const QString &employeeId, const QByteArray &salt, const QByteArray &key)
{
    callFunction(m_connection, u"bravo_keep_secret(text, bytea, bytea)"_s, {employeeId.toUtf8(), salt, key});
}

QString IdentityStore::actUnder(const QString &tokenOrTicket)
{
    if (standing() != Standing::Desk) // nobody else is told apart by it
        return {};
    callFunction(m_connection, u"bravo_act(text)"_s, {tokenOrTicket.toUtf8()});
    return tokenOrTicket.isEmpty() ? QString() : m_connection.value(u"SELECT bravo_me()"_s).toString();
}

} // namespace bravo
