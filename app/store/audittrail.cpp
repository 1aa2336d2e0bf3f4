#include "store/audittrail.h"

#include "store/query.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace bravo {

namespace {

/// Both engines write an entry so: no field can hold the separator, which cleanText() drops.
QString sealOf(const QString &before, const QString &at, const QStringList &fields)
{
    const QString text = (QStringList{before, at} + fields).join(QChar(0x1f));
    return QString::fromLatin1(QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256).toHex());
}

} // namespace

void appendToTrail(Connection &connection, const AuditEntry &entry)
{
    QString seal;
    if (connection.dialect().sqlite()) {
        const QString before =
            connection.value(u"SELECT chain FROM audit_entries ORDER BY seq DESC LIMIT 1"_s).toString();
        seal = sealOf(
            before, toStored(entry.at), {entry.actorId, entry.verb, entry.objectKind, entry.objectId, entry.detail});
    }
    Query(connection,
        u"INSERT INTO audit_entries(at, actor_id, verb, object_kind, object_id, detail, chain) "
        "VALUES (:at, :actor, :verb, :kind, :id, :detail, :chain)"_s)
        .bind(u":at"_s, entry.at)
        .bindOrNull(u":actor"_s, entry.actorId)
        .bind(u":verb"_s, entry.verb)
        .bind(u":kind"_s, entry.objectKind)
        .bind(u":id"_s, entry.objectId)
        .bind(u":detail"_s, entry.detail)
        .bind(u":chain"_s, seal)
        .run();
}

qint64 firstBrokenEntry(Connection &connection)
{
    Query read(connection,
        u"SELECT seq, %1, actor_id, verb, object_kind, object_id, detail, chain FROM audit_entries a ORDER BY seq"_s
            .arg(connection.dialect().instantText(u"a.at"_s)));
    QString before;
    bool sealed = false;
    for (read.runRowByRow(); read.next();) {
        const QString seal = read.text(7);
        if (seal.isEmpty() && !sealed)
            continue;
        sealed = true;
        if (seal
            != sealOf(before, read.text(1), {read.text(2), read.text(3), read.text(4), read.text(5), read.text(6)}))
            return read.number(0);
        before = seal;
    }
    return 0;
}

QStringList trailTriggers()
{
    return {
        // One at a time: each entry needs the one before. The lock holds until the transaction ends, so that nobody
        // seals upon an entry that may yet go.
        uR"(CREATE OR REPLACE FUNCTION bravo_seal() RETURNS trigger LANGUAGE plpgsql
            SECURITY DEFINER SET search_path = public, pg_temp AS $$
            DECLARE before text;
            BEGIN
                PERFORM pg_advisory_xact_lock(hashtext('bravo audit trail'));
                SELECT chain INTO before FROM audit_entries ORDER BY seq DESC LIMIT 1;
                NEW.seq := nextval(pg_get_serial_sequence('audit_entries', 'seq'));
                NEW.at := date_trunc('milliseconds', NEW.at);
                NEW.chain := encode(sha256(convert_to(concat_ws(chr(31), coalesce(before, ''),
                    to_char(NEW.at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'), coalesce(NEW.actor_id, ''),
                    NEW.verb, NEW.object_kind, NEW.object_id, NEW.detail), 'UTF8')), 'hex');
                RETURN NEW;
            END $$)"_s,
        u"CREATE OR REPLACE TRIGGER audit_entries_sealed BEFORE INSERT ON audit_entries "
        "FOR EACH ROW EXECUTE FUNCTION bravo_seal()"_s,
    };
}

} // namespace bravo
