#include "store/functioncall.h"

#include "store/error.h"
#include "store/libpq.h"
#include "store/query.h"

#include <QSqlError>

#include <memory>
#include <vector>

using namespace Qt::StringLiterals;

namespace bravo {

/// The function's number in this database.
static int numberOf(Connection &connection, const QString &function)
{
    Query query(connection, u"SELECT CAST(CAST(CAST(:function AS regprocedure) AS oid) AS bigint)"_s);
    query.bind(u":function"_s, function).run();
    return query.next() ? static_cast<int>(query.number(0)) : 0;
}

int callFunction(Connection &connection, const QString &function, const QList<QByteArray> &arguments)
{
    const int number = numberOf(connection, function);
    std::vector<PQArgBlock> blocks;
    for (const QByteArray &argument : arguments) {
        PQArgBlock block{};
        block.len = static_cast<int>(argument.size());
        block.u.ptr = reinterpret_cast<int *>(const_cast<char *>(argument.constData())); // libpq only reads it
        blocks.push_back(block);
    }
    connection.finishAll();
    const Link::Call call(connection.link());
    // The driver leaves what a finished query has not read to its next statement, and libpq waits for it to be read.
    while (PGresult *unread = pq().PQgetResult(connection.handle()))
        pq().PQclear(unread);
    int answer = 0;
    int length = 0;
    // A number and nothing else: libpq writes an answer of any other kind to wherever it is told, however long the
    // server makes it.
    constexpr int asNumber = 1;
    const std::unique_ptr<PGresult, decltype(&::PQclear)> result(
        pq().PQfn(
            connection.handle(), number, &answer, &length, asNumber, blocks.data(), static_cast<int>(blocks.size())),
        pq().PQclear);
    if (pq().PQresultStatus(result.get()) != PGRES_COMMAND_OK)
        throw StoreError::from(QSqlError({}, {}, QSqlError::StatementError,
            QString::fromLatin1(pq().PQresultErrorField(result.get(), PG_DIAG_SQLSTATE))));
    return answer;
}

} // namespace bravo
