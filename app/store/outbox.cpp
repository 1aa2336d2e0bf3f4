#include "store/outbox.h"

#include "store/error.h"
#include "store/outboxtext.h"
#include "store/query.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLockFile>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace bravo {

namespace {

struct OutboxWords {
    Q_DECLARE_TR_FUNCTIONS(bravo::Store)
};

/// The outbox's mark in a SQLite file's header: "BrvO".
constexpr int outboxId = 0x4272764f;
constexpr int outboxVersion = 1;

/// Makes the file before SQLite does, which would let everyone read it.
void makePrivate(const QString &path)
{
    const auto ownerOnly = QFile::ReadOwner | QFile::WriteOwner;
    const QDir folder = QFileInfo(path).absoluteDir();
    if (!folder.exists() && folder.mkpath(u"."_s))
        QFile::setPermissions(folder.path(), ownerOnly | QFile::ExeOwner);
    QFile file(path);
    const bool made = file.open(QIODevice::WriteOnly | QIODevice::NewOnly, ownerOnly);
    if (!made && !QFileInfo::exists(path))
        throw StoreError(ErrorKind::NotAllowed,
            OutboxWords::tr("“%1” cannot be made: nothing can be kept on this computer for the server.").arg(path));
    file.close();
    QFile::setPermissions(path, ownerOnly);
}

StoreError notOurs(const QString &path)
{
    return {ErrorKind::NotABoard,
        OutboxWords::tr(
            "“%1” is damaged, or no outbox of this program; it was left as it is. Move it away, then try again.")
            .arg(path)};
}

} // namespace

Outbox::Outbox(const QString &file) : m_path(file)
{
    makePrivate(file);
    try {
        // As careful with the disk as a board.
        m_connection = std::make_unique<Connection>(Location::file(file), Connection::Mode::Create);
        m_connection->value(u"PRAGMA secure_delete = ON"_s); // tickets leave nothing behind
        makeSchema();
    } catch (const StoreError &error) {
        if (error.error().kind == ErrorKind::NotABoard)
            throw notOurs(file);
        throw;
    }
    m_sending = std::make_unique<QLockFile>(file + ".sending"_L1);
    m_sending->setStaleLockTime(0); // however long it takes: only a program that is gone loses its turn
}

Outbox::~Outbox() = default;

QString Outbox::fileFor(const Location &board)
{
    const QByteArray name =
        QCryptographicHash::hash(board.display().toUtf8(), QCryptographicHash::Sha256).toHex().left(32);
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + "/bravoboard/outbox/"_L1
        + QString::fromLatin1(name) + ".outbox"_L1;
}

void Outbox::makeSchema()
{
    Transaction transaction(*m_connection); // two programs may come at once
    const int id = m_connection->value(u"PRAGMA application_id"_s).toInt();
    const int version = m_connection->value(u"PRAGMA user_version"_s).toInt();
    if (id == outboxId && version == outboxVersion)
        return;
    if (id == outboxId && version > outboxVersion)
        throw StoreError(ErrorKind::Newer,
            OutboxWords::tr("“%1” was made by a newer Bravo Board. It was left as it is; please update this program.")
                .arg(m_path));
    if (m_connection->value(u"SELECT count(*) FROM sqlite_schema"_s).toInt() > 0 || id != 0)
        throw notOurs(m_path);
    m_connection->execute(
        u"CREATE TABLE entries (seq INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL UNIQUE, kind TEXT NOT NULL, "
        "employee_id TEXT NOT NULL, incident_id TEXT NOT NULL, written_at TEXT NOT NULL, body TEXT NOT NULL, "
        "ticket TEXT NOT NULL, refused TEXT NOT NULL DEFAULT '') STRICT"_s);
    m_connection->execute(
        u"CREATE TABLE photos (entry_id TEXT NOT NULL REFERENCES entries(id) ON DELETE CASCADE, position INTEGER NOT "
        "NULL, format TEXT NOT NULL, width INTEGER NOT NULL, height INTEGER NOT NULL, content BLOB NOT NULL, "
        "PRIMARY KEY (entry_id, position)) STRICT"_s);
    m_connection->execute(u"PRAGMA application_id = %1"_s.arg(outboxId));
    m_connection->execute(u"PRAGMA user_version = %1"_s.arg(outboxVersion));
    transaction.commit();
}

void Outbox::add(const OutboxEntry &entry, const QString &ticket)
{
    const bool post = entry.kind == OutboxEntry::Kind::Post;
    Transaction transaction(*m_connection);
    Query(*m_connection,
        u"INSERT INTO entries(id, kind, employee_id, incident_id, written_at, body, ticket) "
        "VALUES (:id, :kind, :employee, :incident, :written, :body, :ticket)"_s)
        .bind(u":id"_s, entry.id)
        .bind(u":kind"_s, toStored(entry.kind))
        .bind(u":employee"_s, entry.employeeId)
        .bind(u":incident"_s, post ? entry.incident.id : entry.reply.incidentId)
        .bind(u":written"_s, entry.writtenAt)
        .bind(u":body"_s, bodyOf(entry))
        .bind(u":ticket"_s, ticket)
        .run();
    for (qsizetype position = 0; position < entry.incident.photos.size(); ++position) {
        const Photo &photo = entry.incident.photos[position];
        Query(*m_connection,
            u"INSERT INTO photos(entry_id, position, format, width, height, content) "
            "VALUES (:entry, :position, :format, :width, :height, :content)"_s)
            .bind(u":entry"_s, entry.id)
            .bind(u":position"_s, static_cast<qint64>(position))
            .bind(u":format"_s, QString::fromLatin1(photo.format))
            .bind(u":width"_s, photo.width)
            .bind(u":height"_s, photo.height)
            .bind(u":content"_s, photo.content)
            .run();
    }
    transaction.commit();
}

OutboxEntry Outbox::read(Query &row)
{
    OutboxEntry entry;
    entry.id = row.text(0);
    entry.kind = outboxKindFrom(row.text(1));
    entry.employeeId = row.text(2);
    entry.writtenAt = row.instant(3);
    readBody(entry, row.text(4));
    entry.refusedBecause = row.text(5);
    return entry;
}

void Outbox::readPhotos(OutboxEntry &entry)
{
    Query rows(*m_connection,
        u"SELECT content, format, width, height FROM photos WHERE entry_id = :entry ORDER BY position"_s);
    for (rows.bind(u":entry"_s, entry.id).run(); rows.next();)
        entry.incident.photos += Photo{
            rows.blob(0), rows.text(1).toLatin1(), static_cast<int>(rows.number(2)), static_cast<int>(rows.number(3))};
}

QList<OutboxEntry> Outbox::entries(bool needTicket)
{
    QList<OutboxEntry> all;
    {
        Query rows(*m_connection,
            u"SELECT id, kind, employee_id, written_at, body, refused, ticket FROM entries ORDER BY seq"_s);
        for (rows.run(); rows.next();) {
            all += read(rows);
            all.last().waitsForSignIn = needTicket && all.last().refusedBecause.isEmpty() && rows.text(6).isEmpty();
        }
    }
    for (OutboxEntry &entry : all)
        readPhotos(entry);
    return all;
}

std::optional<Outbox::Sendable> Outbox::next(bool needTicket)
{
    std::optional<Sendable> found;
    {
        Query row(*m_connection,
            u"SELECT id, kind, employee_id, written_at, body, refused, ticket FROM entries e "
            "WHERE refused = '' AND (:free = 1 OR ticket <> '') AND NOT EXISTS (SELECT 1 FROM entries p "
            "WHERE p.kind = 'post' AND p.incident_id = e.incident_id AND p.seq < e.seq) ORDER BY seq LIMIT 1"_s);
        row.bind(u":free"_s, needTicket ? 0 : 1).run();
        if (row.next())
            found = Sendable{read(row), row.text(6)};
    }
    if (found)
        readPhotos(found->entry);
    return found;
}

bool Outbox::holds(const QString &id)
{
    Query row(*m_connection, u"SELECT 1 FROM entries WHERE id = :id"_s);
    return row.bind(u":id"_s, id).run().next();
}

void Outbox::remove(const QString &id)
{
    Query(*m_connection, u"DELETE FROM entries WHERE id = :id"_s).bind(u":id"_s, id).run();
}

bool Outbox::takeBack(const QString &incidentId, const QString &employeeId)
{
    Query change(*m_connection,
        u"DELETE FROM entries WHERE kind = 'post' AND incident_id = :incident AND employee_id = :employee"_s);
    change.bind(u":incident"_s, incidentId).bind(u":employee"_s, employeeId).run();
    return change.changed() > 0;
}

void Outbox::markRefused(const QString &id, const QString &reason)
{
    Query(*m_connection, u"UPDATE entries SET refused = :reason, ticket = '' WHERE id = :id"_s)
        .bind(u":reason"_s, reason)
        .bind(u":id"_s, id)
        .run();
}

bool Outbox::giveTicket(const QString &id, const QString &employeeId, const QString &ticket)
{
    Query change(*m_connection,
        u"UPDATE entries SET ticket = :ticket WHERE id = :id AND employee_id = :employee AND refused = ''"_s);
    change.bind(u":ticket"_s, ticket).bind(u":id"_s, id).bind(u":employee"_s, employeeId).run();
    return change.changed() > 0;
}

void Outbox::forgetTicket(const QString &ticket)
{
    Query(*m_connection, u"UPDATE entries SET ticket = '' WHERE ticket = :ticket"_s).bind(u":ticket"_s, ticket).run();
}

Outbox::Counts Outbox::counts()
{
    Query row(*m_connection, u"SELECT count(*), count(nullif(refused, '')) FROM entries"_s);
    row.run();
    if (!row.next())
        return {};
    const int refused = static_cast<int>(row.number(1));
    return {static_cast<int>(row.number(0)) - refused, refused};
}

bool Outbox::beginSending()
{
    return m_sending->isLocked() || m_sending->tryLock(500);
}

void Outbox::endSending()
{
    m_sending->unlock();
}

} // namespace bravo
