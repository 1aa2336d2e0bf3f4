#include "support/wire.h"

#include <libpq-fe.h>

using namespace Qt::StringLiterals;

namespace bravo::test {

bool Outcome::refusedByRule() const
{
    return state.isEmpty() || state == "42501"_L1 || state.startsWith("NB"_L1);
}

Wire::Wire(const Location &where)
    : m_connection(PQconnectdb(u"host=127.0.0.1 port=%1 user='%2' dbname='%3' connect_timeout=5"_s.arg(where.port)
                                   .arg(where.user, where.database)
                                   .toUtf8()
                                   .constData()))
{
    if (isOpen())
        run(u"SET client_min_messages = error"_s);
}

Wire::~Wire()
{
    PQfinish(m_connection);
}

bool Wire::isOpen() const
{
    return PQstatus(m_connection) == CONNECTION_OK;
}

Outcome Wire::run(const QString &sql)
{
    if (!isOpen()) // of a failed connection libpq tells the words, not the state
        return {QByteArrayView(PQerrorMessage(m_connection)).contains("permission denied for database") ? u"42501"_s
                                                                                                        : u"08006"_s,
            0, {}};
    PGresult *result = PQexec(m_connection, sql.toUtf8().constData());
    Outcome outcome;
    const ExecStatusType status = PQresultStatus(result);
    if (status == PGRES_COPY_OUT) { // it is being told what it asked for
        PQclear(result);
        return {{}, 1, {}};
    }
    if (status != PGRES_TUPLES_OK && status != PGRES_COMMAND_OK)
        outcome.state = QString::fromLatin1(PQresultErrorField(result, PG_DIAG_SQLSTATE));
    const QString changed = QString::fromLatin1(PQcmdTuples(result));
    outcome.rows = status == PGRES_TUPLES_OK ? PQntuples(result) : changed.isEmpty() ? 1 : changed.toInt();
    if (status == PGRES_TUPLES_OK && outcome.rows > 0 && PQnfields(result) > 0)
        outcome.value = QString::fromUtf8(PQgetvalue(result, 0, 0));
    PQclear(result);
    return outcome;
}

} // namespace bravo::test
