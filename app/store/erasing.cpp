#include "store/erasing.h"

#include "store/error.h"
#include "store/mergedpeople.h"
#include "store/migrations.h"
#include "store/query.h"
#include "store/wholefile.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace bravo {

namespace {

struct ErasingWords {
    Q_DECLARE_TR_FUNCTIONS(bravo::Store)
};

QString listBeside(const Location &board)
{
    return board.path + u".erased"_s;
}

/// As it stands in JSON, with its quotes.
QString quotedInJson(const QString &text)
{
    const QByteArray array = QJsonDocument(QJsonArray{text}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(array.sliced(1, array.size() - 2));
}

/// The names, as JSON has them, under which closed months know the person: they may have been called otherwise then.
QStringList namesInClosedMonths(Connection &connection, const QString &id)
{
    const QString text = uR"(("(?:[^"\\]|\\.)*"))"_s, quotedId = QRegularExpression::escape(quotedInJson(id));
    const QList<QRegularExpression> places{QRegularExpression(u"\"id\":%1,\"name\":%2"_s.arg(quotedId, text)),
        QRegularExpression(u"\"posted_by\":%2,\"posted_by_id\":%1"_s.arg(quotedId, text)),
        QRegularExpression(u"\"by\":%2,\"employee\":%1"_s.arg(quotedId, text))};
    QStringList names;
    Query months(connection, u"SELECT as_closed FROM months WHERE as_closed IS NOT NULL"_s);
    for (months.run(); months.next();) {
        const QString kept = months.text(0);
        for (const QRegularExpression &place : places) {
            for (auto all = place.globalMatch(kept); all.hasNext();)
                names += all.next().captured(1);
        }
    }
    names.removeDuplicates();
    return names;
}

/// In a file: the row, what hangs on it, and one of its names in the closed months.
void eraseRow(Connection &connection, const QString &id, const QString &colleague, const QString &quoted)
{
    for (const QString &statement : eraseStatements(u":id"_s, u":colleague"_s)) {
        Query query(connection, statement);
        query.bind(u":id"_s, id);
        if (statement.contains(":colleague"_L1))
            query.bind(u":colleague"_s, colleague);
        if (statement.contains(":quoted"_L1))
            query.bind(u":quoted"_s, quoted);
        query.run();
    }
}

} // namespace

void overwriteWhatIsFreed(Connection &connection)
{
    if (connection.dialect().sqlite())
        connection.execute(u"PRAGMA secure_delete = ON"_s);
}

void forgetInSearch(Connection &connection)
{
    if (connection.dialect().sqlite())
        connection.execute(u"INSERT INTO incident_search(incident_search) VALUES ('optimize')"_s);
}

QStringList entriesOf(Connection &connection, const QString &id)
{
    Query read(connection,
        u"WITH RECURSIVE entries(id) AS (SELECT id FROM employees WHERE id = :id UNION "
        "SELECT e.id FROM employees e JOIN entries m ON e.merged_into = m.id) SELECT id FROM entries ORDER BY id"_s);
    QStringList ids;
    for (read.bind(u":id"_s, id).run(); read.next();)
        ids += read.text(0);
    return ids;
}

void eraseIn(Connection &connection, const QString &id, const QString &name, const QDateTime &now)
{
    const QString colleague = ErasingWords::tr("A colleague");
    QStringList names = namesInClosedMonths(connection, id);
    names.removeAll(quotedInJson(colleague));
    names += quotedInJson(name); // also where no month was closed
    if (connection.standing() != Standing::Owner) { // a manager at a desk
        for (const QString &quoted : std::as_const(names))
            Query(connection, u"SELECT bravo_erase(:id, :colleague, :quoted, :now)"_s)
                .bind(u":id"_s, id)
                .bind(u":colleague"_s, colleague)
                .bind(u":quoted"_s, quoted)
                .bind(u":now"_s, now)
                .run();
        return;
    }
    for (const QString &quoted : std::as_const(names))
        eraseRow(connection, id, colleague, quoted);
    Query(connection, u"UPDATE employees SET left_at = coalesce(left_at, :now), erased_at = :now WHERE id = :id"_s)
        .bind(u":now"_s, now)
        .bind(u":id"_s, id)
        .run();
    Query(connection,
        u"INSERT INTO erasures(employee_id, erased_at) VALUES (:id, :now) ON CONFLICT(employee_id) DO NOTHING"_s)
        .bind(u":id"_s, id)
        .bind(u":now"_s, now)
        .run();
    refreshNames(connection, id);
}

void rememberErased(const Location &board, const QStringList &ids)
{
    if (board.engine != Location::Engine::Sqlite || ids.isEmpty())
        return;
    QFile list(listBeside(board));
    const QByteArray lines = ids.join(u'\n').toUtf8() + '\n';
    if (!list.open(QIODevice::Append) || list.write(lines) != lines.size() || !list.flush())
        throw StoreError(ErrorKind::Failed,
            ErasingWords::tr("Nobody was erased: “%1” could not be written, and without it a backup from before would "
                             "bring the name back.")
                .arg(list.fileName()));
}

QStringList erasedAt(const Location &board)
{
    QStringList ids;
    if (QFile list(listBeside(board)); list.open(QIODevice::ReadOnly)) {
        for (const QByteArray &line : list.readAll().split('\n')) {
            if (!line.trimmed().isEmpty())
                ids += QString::fromUtf8(line.trimmed());
        }
    }
    try {
        if (QFile::exists(board.path)) {
            Connection old(board, Connection::Mode::ReadOnly);
            Query read(old, u"SELECT employee_id FROM erasures"_s);
            for (read.run(); read.next();)
                ids += read.text(0);
        }
    } catch (const StoreError &) { // it is damaged, or older than erasures: the list says what there is to know
    }
    ids.removeDuplicates();
    return ids;
}

void eraseAgain(const QString &file, const QStringList &ids, const QDateTime &now)
{
    if (ids.isEmpty())
        return;
    Connection connection(Location::file(file), Connection::Mode::ReadWrite);
    migrate(connection); // a backup may be older than erasing
    overwriteWhatIsFreed(connection);
    Transaction transaction(connection);
    for (const QString &id : ids) {
        QString name;
        {
            Query person(connection, u"SELECT name FROM employees WHERE id = :id AND erased_at IS NULL"_s);
            if (!person.bind(u":id"_s, id).run().next())
                continue;
            name = person.text(0);
        }
        eraseIn(connection, id, name, now);
    }
    forgetInSearch(connection);
    transaction.commit();
}

} // namespace bravo
