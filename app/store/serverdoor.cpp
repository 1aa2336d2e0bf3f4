#include "store/serverdoor.h"

#include "store/libpq.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>

#include <poll.h>

#include <memory>
#include <vector>

using namespace Qt::StringLiterals;

namespace bravo {

namespace {

struct DoorWords {
    Q_DECLARE_TR_FUNCTIONS(bravo::Store)
};

using Parameters = QList<std::pair<QByteArray, QByteArray>>;

Parameters doorParameters(const Location &where)
{
    // A dropped link fails after about five seconds instead of most of a minute. Kerberos's own encryption would come
    // before TLS, and with it TLS's proof would not be asked for.
    Parameters all{{"connect_timeout", "3"}, {"keepalives", "1"}, {"keepalives_idle", "3"},
        {"keepalives_interval", "1"}, {"keepalives_count", "3"}, {"tcp_user_timeout", "5000"},
        {"gssencmode", "disable"}};
    const bool proven = where.verified || !where.onThisComputer();
    all.emplaceBack("sslmode", proven ? "verify-full" : "prefer");
    if (!where.authority.isEmpty())
        all.emplaceBack("sslrootcert", where.authority.toUtf8());
    // Whoever stands in for the server on this computer gets no password in clear; libpq knows how from 16 on.
    if (!proven && pq().PQlibVersion() >= 160000)
        all.emplaceBack("require_auth", "!password");
    return all;
}

PostgresPollingStatusType await(PGconn *connection, const QDeadlineTimer &deadline, ConnStatusType &last)
{
    auto state = PGRES_POLLING_WRITING;
    while (state != PGRES_POLLING_OK && state != PGRES_POLLING_FAILED && !deadline.hasExpired()) {
        pollfd handle{
            pq().PQsocket(connection), static_cast<short>(state == PGRES_POLLING_READING ? POLLIN : POLLOUT), 0};
        if (::poll(&handle, 1, static_cast<int>(deadline.remainingTime())) <= 0)
            break;
        last = pq().PQstatus(connection);
        state = pq().PQconnectPoll(connection);
    }
    return state;
}

Closed fromState(const QByteArray &state)
{
    if (state == "28P01" || state == "28000" || state == "42501")
        return Closed::Refused;
    if (state == "3D000")
        return Closed::NoDatabase;
    return state.startsWith("53") || state.startsWith("57P") ? Closed::Busy : Closed::Unreachable;
}

} // namespace

QString doorOptions(const Location &where)
{
    QStringList all;
    for (const auto &[key, value] : doorParameters(where)) {
        QString text = QString::fromUtf8(value);
        text.replace(u'\\', "\\\\"_L1).replace(u'\'', "\\'"_L1);
        all += u"%1='%2'"_s.arg(QString::fromLatin1(key), text);
    }
    return all.join(u';');
}

Closed whyClosed(const Location &where, const QByteArray &password)
{
    Parameters all = doorParameters(where);
    all.emplaceBack("host", where.host.toUtf8());
    all.emplaceBack("port", QByteArray::number(where.port));
    all.emplaceBack("user", where.user.toUtf8());
    all.emplaceBack("dbname", where.database.toUtf8());
    if (!password.isEmpty())
        all.emplaceBack("password", password);
    std::vector<const char *> keys;
    std::vector<const char *> values;
    for (const auto &[key, value] : std::as_const(all)) {
        keys.push_back(key.constData());
        values.push_back(value.constData());
    }
    keys.push_back(nullptr);
    values.push_back(nullptr);
    const std::unique_ptr<PGconn, decltype(&::PQfinish)> connection(
        pq().PQconnectStartParams(keys.data(), values.data(), 0), pq().PQfinish);
    if (!connection || pq().PQstatus(connection.get()) == CONNECTION_BAD)
        return Closed::Unreachable;
    // The message then ends with the SQLSTATE, in every language.
    pq().PQsetErrorVerbosity(connection.get(), PQERRORS_SQLSTATE);
    auto last = pq().PQstatus(connection.get());
    const auto state = await(connection.get(), QDeadlineTimer(3000), last);
    if (state == PGRES_POLLING_OK)
        return Closed::NotAnyMore;
    if (state != PGRES_POLLING_FAILED)
        return Closed::Unreachable;
    if (last == CONNECTION_SSL_STARTUP)
        return Closed::Unproven;
    if (pq().PQconnectionNeedsPassword(connection.get()) != 0)
        return Closed::WantsPassword;
    static const QRegularExpression code(u"\\b([0-9A-Z]{5})\\s*\\z"_s);
    return fromState(code.match(QString::fromUtf8(pq().PQerrorMessage(connection.get()))).captured(1).toLatin1());
}

StoreError closedDoor(Closed why, const Location &where)
{
    switch (why) {
    case Closed::Unproven: {
        const QString file =
            where.authority.isEmpty() ? QDir::home().filePath(u".postgresql/root.crt"_s) : where.authority;
        if (!QFileInfo(file).isReadable() && !qEnvironmentVariableIsSet("PGSSLROOTCERT"))
            return {ErrorKind::OutOfReach,
                DoorWords::tr("Whether the server of “%1” is the right one cannot be told, so it was told no password: "
                              "the certificate of its authority is not in “%2”. Ask whoever runs the server for it.")
                    .arg(where.display(), file)};
        return {ErrorKind::OutOfReach,
            DoorWords::tr(
                "The server of “%1” could not prove that it is the right one, so it was told no password: it has "
                "no certificate (TLS) of the right authority for this name.")
                .arg(where.display())};
    }
    case Closed::WantsPassword:
        return {ErrorKind::NotAllowed,
            DoorWords::tr(
                "The server of “%1” wants a password, and none was found. “bravoboard password set” puts it into "
                "the keychain; BRAVOBOARD_PASSWORD_FILE names a file that holds it.")
                .arg(where.display())};
    case Closed::Refused:
        return {ErrorKind::NotAllowed,
            DoorWords::tr(
                "The server of “%1” does not let this login in: its name or password is wrong, or it may not come "
                "from this computer.")
                .arg(where.display())};
    case Closed::NoDatabase:
        return {ErrorKind::NotABoard,
            DoorWords::tr("The server has no database for “%1”. To make it: bravoboard server prepare "
                          "postgresql://ADMIN@HOST/NAME")
                .arg(where.display())};
    case Closed::Busy:
        return {ErrorKind::OutOfReach,
            DoorWords::tr("The server of “%1” takes no connections just now. Please try again in a moment.")
                .arg(where.display())};
    case Closed::Unreachable:
    case Closed::NotAnyMore:
        break;
    }
    return {ErrorKind::OutOfReach, DoorWords::tr("The server of “%1” cannot be reached.").arg(where.display())};
}

} // namespace bravo
