#pragma once

#include "store/connection.h"

#include <QDateTime>
#include <QVariant>

namespace bravo {

class ServerStatement;

/// One run of a prepared statement: bind by name, run, read every row, done. Throws StoreError.
///
///     Query query(connection, u"SELECT name FROM teams WHERE id = :id"_s);
///     query.bind(u":id"_s, id).run();
///     while (query.next()) names += query.text(0);
///
/// The statement is finished when the Query goes: a half-read SELECT would block other writers.
class Query {
public:
    Query(Connection &connection, const QString &sql);
    ~Query();
    Query(const Query &) = delete;
    Query &operator=(const Query &) = delete;

    /// Null and empty text are both bound as empty text: a QString() would become NULL.
    Query &bind(const QString &name, const QString &text);
    /// Instants must be UTC: a local one would lose its offset.
    Query &bind(const QString &name, const QDateTime &instant);
    Query &bind(const QString &name, qint64 number);
    Query &bind(const QString &name, int number) { return bind(name, static_cast<qint64>(number)); }
    Query &bind(const QString &name, const QByteArray &blob);
    /// NULL for empty text: for optional references.
    Query &bindOrNull(const QString &name, const QString &text);
    /// What another Query's raw() gave.
    Query &bindRaw(const QString &name, const QVariant &value);

    Query &run();
    /// As run(), for answers of any length: rows come as they are read, and memory stays flat. Until this Query goes,
    /// the connection answers nothing else.
    Query &runRowByRow();
    bool next();
    /// Rows that the statement changed.
    int changed() const;

    QString text(int column) const;
    qint64 number(int column) const;
    QDateTime instant(int column) const;
    QByteArray blob(int column) const;
    /// As the driver gives it: text, whole number, bytes or null.
    QVariant raw(int column) const;

private:
    void execute(bool rowByRow);

    QSqlQuery *m_query = nullptr; // on a file
    ServerStatement *m_server = nullptr; // on a server
    Link *m_link;
};

/// How an instant is written in SQLite: 2026-10-03T21:40:00.000Z, so that text order is time order.
QString toStored(const QDateTime &instant);

} // namespace bravo
