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

} // namespace

void eraseIn(Connection &connection, const QString &id, const QString &name, const QDateTime &now)
{
    const QString colleague = ErasingWords::tr("A colleague"), quoted = quotedInJson(name);
    if (connection.standing() != Standing::Owner) { // a manager at a desk
        Query(connection, u"SELECT bravo_erase(:id, :colleague, :quoted, :now)"_s)
            .bind(u":id"_s, id)
            .bind(u":colleague"_s, colleague)
            .bind(u":quoted"_s, quoted)
            .bind(u":now"_s, now)
            .run();
        return;
    }
    for (const QString &statement : eraseStatements(u":id"_s, u":colleague"_s)) {
        Query query(connection, statement);
        query.bind(u":id"_s, id);
        if (statement.contains(":colleague"_L1))
            query.bind(u":colleague"_s, colleague);
        if (statement.contains(":quoted"_L1))
            query.bind(u":quoted"_s, quoted);
        query.run();
    }
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
    if (!list.open(QIODevice::Append))
        throw StoreError(ErrorKind::Failed,
            ErasingWords::tr(
                "It is done, but “%1” could not be written: a backup from before would bring the name back.")
                .arg(list.fileName()));
    for (const QString &id : ids)
        list.write(id.toUtf8() + '\n');
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
    transaction.commit();
}

} // namespace bravo
