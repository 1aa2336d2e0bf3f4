#include "store/snapshot.h"

#include "store/boardfile.h"
#include "store/error.h"
#include "store/migrations.h"
#include "store/query.h"
#include "store/wholefile.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace bravo {

namespace {

struct SnapshotWords {
    Q_DECLARE_TR_FUNCTIONS(bravo::Store)
};

/// What of a table is published. "@column" is an instant, {ids} are the stories in the copy. A column that is not named
/// stays empty in the copy: a kiosk's login need not be able to read it.
struct Share {
    const char *table;
    const char *columns;
    const char *values; // for the columns; empty where they are the same
    const char *from;
};

constexpr const char *whoAppears =
    "FROM employees WHERE left_at IS NULL OR id IN (SELECT posted_by FROM incidents WHERE id IN {ids} "
    "UNION ALL SELECT employee_id FROM celebrations WHERE incident_id IN {ids} "
    "UNION ALL SELECT employee_id FROM thanks WHERE incident_id IN {ids} "
    "UNION ALL SELECT employee_id FROM adoptions WHERE incident_id IN {ids})";

/// In the order of their references.
constexpr Share shares[] = {
    {"sites", "id, name, name_key", "", "FROM sites"},
    {"teams", "id, name, name_key, site_id", "", "FROM teams"},
    {"employees", "id, name, name_key, nickname, team_id, role, audience, photo_id, left_at, created_at",
        "id, name, name_key, nickname, team_id, role, audience, photo_id, @left_at, {now}", whoAppears},
    {"service_values", "id, name, name_key, meaning, color, icon, position, retired_at",
        "id, name, name_key, meaning, color, icon, position, @retired_at", "FROM service_values"},
    {"incidents",
        "seq, id, title, story, learn, need, outcome, customer_words, names, marks, happened_on, posted_by, posted_at, "
        "month, status, audience, votes, thanks, adoptions",
        "seq, id, title, story, learn, need, outcome, customer_words, names, marks, happened_on, posted_by, "
        "@posted_at, month, status, audience, votes, thanks, adoptions",
        "FROM incidents WHERE id IN {ids}"},
    {"celebrations", "incident_id, employee_id, position", "", "FROM celebrations WHERE incident_id IN {ids}"},
    {"team_celebrations", "incident_id, team_id, position", "", "FROM team_celebrations WHERE incident_id IN {ids}"},
    {"incident_values", "incident_id, value_id, position", "", "FROM incident_values WHERE incident_id IN {ids}"},
    {"thanks", "id, incident_id, employee_id, body, leader, written_at",
        "id, incident_id, employee_id, body, leader, @written_at", "FROM thanks WHERE incident_id IN {ids}"},
    {"adoptions", "id, incident_id, employee_id, team_id, body, adopted_at, place",
        "id, incident_id, employee_id, team_id, body, @adopted_at, place", "FROM adoptions WHERE incident_id IN {ids}"},
    {"months", "month, state, closed_at", "month, state, @closed_at", "FROM months"},
    {"awards", "id, month, incident_id, rank, reason, chosen, presented_at",
        "id, month, incident_id, rank, reason, chosen, @presented_at", "FROM awards WHERE incident_id IN {ids}"},
    {"slides", "id, kind, title, body, starts_at, ends_at, weight, position, shown",
        "id, kind, title, body, @starts_at, @ends_at, weight, position, shown", "FROM slides WHERE shown = 1"},
};

/// Copies from the board into a file of this program's own, which gets its final name afterwards.
class Snapshot {
public:
    Snapshot(Connection &board, Connection &copy, const QDateTime &now) : m_board(board), m_copy(copy), m_now(now) { }

    void write()
    {
        const Transaction reading(m_board, Transaction::Purpose::Read);
        Transaction writing(m_copy);
        dropTriggers(); // the counts are copied as they are
        m_ids = publishedIds();
        for (const Share &share : shares)
            copyShare(share);
        copyPhotos();
        copySettings();
        m_copy.execute(u"INSERT INTO incident_search(incident_search) VALUES ('rebuild')"_s);
        writing.commit();
    }

private:
    void dropTriggers()
    {
        QStringList names;
        {
            Query triggers(m_copy, u"SELECT name FROM sqlite_schema WHERE type = 'trigger'"_s);
            for (triggers.run(); triggers.next();)
                names += triggers.text(0);
        }
        for (const QString &name : std::as_const(names))
            m_copy.execute(u"DROP TRIGGER "_s + name);
    }

    /// As a JSON array, which is bound as :ids.
    QString publishedIds()
    {
        Query newest(m_board,
            u"SELECT id FROM incidents WHERE status = 'published' AND audience = 'board' "
            "ORDER BY posted_at DESC, id LIMIT :most"_s);
        QJsonArray ids;
        for (newest.bind(u":most"_s, snapshotStories).run(); newest.next();)
            ids += newest.text(0);
        return QString::fromUtf8(QJsonDocument(ids).toJson(QJsonDocument::Compact));
    }

    /// The SQL of the board's engine.
    QString spelled(QString sql) const
    {
        static const QRegularExpression instant(u"@([a-z_.]+)"_s);
        for (auto found = instant.match(sql); found.hasMatch(); found = instant.match(sql))
            sql.replace(
                found.capturedStart(), found.capturedLength(), m_board.dialect().instantText(found.captured(1)));
        return sql.replace("{ids}"_L1, m_board.dialect().idList()).replace("{now}"_L1, u"'%1'"_s.arg(toStored(m_now)));
    }

    void copyShare(const Share &share)
    {
        const QString columns = QString::fromLatin1(share.columns);
        const QString values = *share.values ? QString::fromLatin1(share.values) : columns;
        const QString select = spelled(u"SELECT %1 %2"_s.arg(values, QString::fromLatin1(share.from)));
        const QStringList names = columns.split(u", "_s);
        Query read(m_board, select);
        if (select.contains(":ids"_L1))
            read.bind(u":ids"_s, m_ids);
        Query write(m_copy,
            u"INSERT INTO %1(%2) VALUES (:%3)"_s.arg(QString::fromLatin1(share.table), columns, names.join(u", :"_s)));
        for (read.run(); read.next();) {
            for (qsizetype column = 0; column < names.size(); ++column)
                write.bindRaw(u':' + names[column], read.raw(static_cast<int>(column)));
            write.run();
        }
    }

    /// The logo and faces first, then the newest stories' photos, until it is enough.
    void copyPhotos()
    {
        QStringList chosen;
        {
            Query sizes(m_board,
                spelled(u"SELECT p.id, length(p.content) FROM photos p LEFT JOIN incidents i ON i.id = p.incident_id "
                        "WHERE p.incident_id IN {ids} OR (p.incident_id IS NULL AND p.id IN "
                        "(SELECT photo_id FROM employees WHERE left_at IS NULL UNION ALL "
                        "SELECT value FROM settings WHERE key = 'brand_logo')) "
                        "ORDER BY CASE WHEN p.incident_id IS NULL THEN 0 ELSE 1 END, i.posted_at DESC, p.incident_id, "
                        "p.position"_s));
            qint64 bytes = 0;
            for (sizes.bind(u":ids"_s, m_ids).run(); sizes.next();) {
                bytes += sizes.number(1);
                if (bytes <= snapshotPhotoBytes)
                    chosen += sizes.text(0);
            }
        }
        for (const QString &id : std::as_const(chosen)) {
            Query read(
                m_board, u"SELECT incident_id, position, format, width, height, content FROM photos WHERE id = :id"_s);
            read.bind(u":id"_s, id).run();
            if (!read.next())
                continue;
            Query(m_copy,
                u"INSERT INTO photos(id, incident_id, position, format, width, height, content, added_at) VALUES "
                "(:id, :incident, :position, :format, :width, :height, :content, :now)"_s)
                .bind(u":id"_s, id)
                .bindOrNull(u":incident"_s, read.text(0))
                .bind(u":position"_s, read.number(1))
                .bind(u":format"_s, read.text(2))
                .bind(u":width"_s, read.number(3))
                .bind(u":height"_s, read.number(4))
                .bind(u":content"_s, read.blob(5))
                .bind(u":now"_s, m_now)
                .run();
        }
    }

    void copySettings()
    {
        const auto set = [this](const QString &key, const QString &value) {
            Query(m_copy, u"INSERT INTO settings(key, value) VALUES (:key, :value)"_s)
                .bind(u":key"_s, key)
                .bind(u":value"_s, value)
                .run();
        };
        Query read(m_board,
            u"SELECT key, value FROM settings WHERE key IN ('name', 'time_zone', 'brand_color', 'brand_logo', "
            "'heading_font', 'votes_sealed')"_s);
        for (read.run(); read.next();)
            set(read.text(0), read.text(1));
        set(u"snapshot"_s, toStored(m_now));
    }

    Connection &m_board;
    Connection &m_copy;
    QDateTime m_now;
    QString m_ids;
};

/// Only what an earlier publishing left there may be replaced; whether it is whole does not matter.
void requireReplaceable(Connection &board, const QString &file)
{
    const QFileInfo there(file);
    if (!there.exists())
        return;
    const bool itself =
        board.dialect().sqlite() && there.canonicalFilePath() == QFileInfo(board.location().path).canonicalFilePath();
    if (itself || !looksLikeBoard(file))
        throw StoreError(ErrorKind::Failed,
            SnapshotWords::tr("“%1” exists and is no published copy of a board; it was left as it is.").arg(file));
    bool copy = true;
    try {
        Connection connection(Location::file(file), Connection::Mode::ReadOnly);
        copy = snapshotTakenAt(connection).isValid();
    } catch (const StoreError &) {
        // A damaged one.
    }
    if (!copy)
        throw StoreError(ErrorKind::Failed, SnapshotWords::tr("“%1” is a board; it was left as it is.").arg(file));
}

} // namespace

void writeSnapshot(Connection &board, const QString &file, const QDateTime &now)
{
    requireWritableFolder(file);
    requireReplaceable(board, file);
    // Written on this computer's own disk: the file's place may be a network drive, which SQLite had better not touch.
    const QTemporaryDir folder;
    if (!folder.isValid())
        throw StoreError(
            ErrorKind::Failed, SnapshotWords::tr("This computer's folder for temporary files is not writable."));
    const QString local = folder.filePath(u"published.bravo"_s);
    {
        Connection copy(Location::file(local), Connection::Mode::Create);
        migrate(copy);
        Snapshot(board, copy, now).write();
    }
    requireWholeSnapshot(local);
    WholeFile part(file);
    copyBytes(local, part.path());
    part.becomeFinal();
}

QDateTime snapshotTakenAt(Connection &connection)
{
    Query query(connection, u"SELECT value FROM settings WHERE key = 'snapshot'"_s);
    return query.run().next() ? query.instant(0) : QDateTime();
}

void requireWholeSnapshot(const QString &file)
{
    Connection copy(Location::file(file), Connection::Mode::ReadOnly);
    const bool whole = copy.value(u"PRAGMA quick_check(1)"_s).toString() == "ok"_L1
        && !copy.value(u"PRAGMA foreign_key_check"_s).isValid() && snapshotTakenAt(copy).isValid();
    if (!whole)
        throw StoreError(
            ErrorKind::NotABoard, SnapshotWords::tr("The published copy did not prove sound, so it was not taken."));
}

} // namespace bravo
