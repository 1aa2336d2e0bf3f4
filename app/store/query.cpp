#include "store/query.h"

#include "store/error.h"

#include <QSqlError>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace bravo {

Query::Query(Connection &connection, const QString &sql) : m_query(connection.prepared(sql)), m_link(connection.link())
{
}

Query::~Query()
{
    const Link::Call call(m_link); // rows that nobody read are still awaited
    m_query.finish();
}

Query &Query::bind(const QString &name, const QString &text)
{
    m_query.bindValue(name, text.isNull() ? u""_s : text);
    return *this;
}

Query &Query::bind(const QString &name, const QDateTime &instant)
{
    if (!instant.isValid()) {
        m_query.bindValue(name, QVariant(QMetaType::fromType<QString>()));
        return *this;
    }
    Q_ASSERT(instant.timeSpec() == Qt::UTC || instant.offsetFromUtc() == 0);
    // As text on both engines: PostgreSQL reads it as timestamptz, and the driver formats nothing twice.
    m_query.bindValue(name, toStored(instant));
    return *this;
}

Query &Query::bind(const QString &name, qint64 number)
{
    m_query.bindValue(name, number);
    return *this;
}

Query &Query::bind(const QString &name, const QByteArray &blob)
{
    m_query.bindValue(name, blob, QSql::In | QSql::Binary);
    return *this;
}

Query &Query::bindOrNull(const QString &name, const QString &text)
{
    m_query.bindValue(name, text.isEmpty() ? QVariant(QMetaType::fromType<QString>()) : QVariant(text));
    return *this;
}

Query &Query::bindRaw(const QString &name, const QVariant &value)
{
    if (value.metaType() == QMetaType::fromType<QByteArray>())
        m_query.bindValue(name, value, QSql::In | QSql::Binary);
    else
        m_query.bindValue(name, value.isNull() ? QVariant(QMetaType::fromType<QString>()) : value);
    return *this;
}

Query &Query::run()
{
    const Link::Call call(m_link);
    if (!m_query.exec())
        throw StoreError::from(m_query.lastError());
    return *this;
}

bool Query::next()
{
    const Link::Call call(m_link); // rows come one by one
    if (m_query.next())
        return true;
    // A SELECT that breaks off half way (a damaged page, a dropped link) must not look like its end.
    if (m_query.lastError().isValid())
        throw StoreError::from(m_query.lastError());
    return false;
}

int Query::changed() const
{
    return m_query.numRowsAffected();
}

QString Query::text(int column) const
{
    return m_query.value(column).toString();
}

qint64 Query::number(int column) const
{
    return m_query.value(column).toLongLong();
}

QDateTime Query::instant(int column) const
{
    const QVariant value = m_query.value(column);
    if (value.isNull())
        return {};
    if (value.metaType() == QMetaType::fromType<QDateTime>())
        return value.toDateTime().toUTC();
    return QDateTime::fromString(value.toString(), Qt::ISODateWithMs).toUTC();
}

QByteArray Query::blob(int column) const
{
    return m_query.value(column).toByteArray();
}

QVariant Query::raw(int column) const
{
    return m_query.value(column);
}

QString toStored(const QDateTime &instant)
{
    return instant.toUTC().toString(Qt::ISODateWithMs);
}

} // namespace bravo
