#include "store/query.h"

#include "store/error.h"
#include "store/serverstatement.h"

#include <QSqlError>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace bravo {

Query::Query(Connection &connection, const QString &sql) : m_link(connection.link())
{
    if (connection.dialect().sqlite())
        m_query = &connection.prepared(sql);
    else
        m_server = &connection.preparedByServer(sql);
}

Query::~Query()
{
    const Link::Call call(m_link); // rows that nobody read are still awaited
    m_server ? m_server->finish() : m_query->finish();
}

Query &Query::bind(const QString &name, const QString &text)
{
    if (m_server)
        m_server->bind(name, text.isNull() ? QByteArray("") : text.toUtf8());
    else
        m_query->bindValue(name, text.isNull() ? u""_s : text);
    return *this;
}

Query &Query::bind(const QString &name, const QDateTime &instant)
{
    Q_ASSERT(!instant.isValid() || instant.timeSpec() == Qt::UTC || instant.offsetFromUtc() == 0);
    // As text on both engines: PostgreSQL reads it as timestamptz.
    return bindOrNull(name, instant.isValid() ? toStored(instant) : QString());
}

Query &Query::bind(const QString &name, qint64 number)
{
    if (m_server)
        m_server->bind(name, QByteArray::number(number));
    else
        m_query->bindValue(name, number);
    return *this;
}

Query &Query::bind(const QString &name, const QByteArray &blob)
{
    if (m_server)
        m_server->bindBytes(name, blob);
    else
        m_query->bindValue(name, blob, QSql::In | QSql::Binary);
    return *this;
}

Query &Query::bindOrNull(const QString &name, const QString &text)
{
    if (m_server)
        m_server->bind(name, text.isEmpty() ? QByteArray() : text.toUtf8());
    else
        m_query->bindValue(name, text.isEmpty() ? QVariant(QMetaType::fromType<QString>()) : QVariant(text));
    return *this;
}

Query &Query::bindRaw(const QString &name, const QVariant &value)
{
    if (value.isNull())
        return bindOrNull(name, {});
    if (value.metaType() == QMetaType::fromType<QByteArray>())
        return bind(name, value.toByteArray());
    if (m_server)
        return bind(name, value.toString());
    m_query->bindValue(name, value);
    return *this;
}

Query &Query::run()
{
    execute(false);
    return *this;
}

Query &Query::runRowByRow()
{
    execute(true);
    return *this;
}

void Query::execute(bool rowByRow)
{
    const Link::Call call(m_link);
    if (m_server)
        m_server->run(rowByRow);
    else if (!m_query->exec())
        throw StoreError::from(m_query->lastError());
}

bool Query::next()
{
    const Link::Call call(m_link); // rows may come one by one
    if (m_server)
        return m_server->next();
    if (m_query->next())
        return true;
    // A SELECT that breaks off half way (a damaged page) must not look like its end.
    if (m_query->lastError().isValid())
        throw StoreError::from(m_query->lastError());
    return false;
}

int Query::changed() const
{
    return m_server ? m_server->changed() : m_query->numRowsAffected();
}

QString Query::text(int column) const
{
    return m_server ? m_server->text(column) : m_query->value(column).toString();
}

qint64 Query::number(int column) const
{
    return m_server ? m_server->number(column) : m_query->value(column).toLongLong();
}

QDateTime Query::instant(int column) const
{
    if (m_server)
        return m_server->instant(column);
    const QVariant value = m_query->value(column);
    return value.isNull() ? QDateTime() : QDateTime::fromString(value.toString(), Qt::ISODateWithMs).toUTC();
}

QByteArray Query::blob(int column) const
{
    return m_server ? m_server->blob(column) : m_query->value(column).toByteArray();
}

QVariant Query::raw(int column) const
{
    return m_server ? m_server->raw(column) : m_query->value(column);
}

QString toStored(const QDateTime &instant)
{
    return instant.toUTC().toString(Qt::ISODateWithMs);
}

} // namespace bravo
