#include "store/dialect.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace bravo {

QString Dialect::ddl(QString statement) const
{
    const bool s = sqlite();
    return statement.replace("{instant}"_L1, s ? "TEXT"_L1 : "timestamptz"_L1)
        .replace("{blob}"_L1, s ? "BLOB"_L1 : "bytea"_L1)
        .replace("{int}"_L1, s ? "INTEGER"_L1 : "bigint"_L1)
        .replace("{seq}"_L1, s ? "INTEGER PRIMARY KEY"_L1 : "bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY"_L1)
        .replace("{bytewise}"_L1, s ? ""_L1 : "COLLATE \"C\""_L1)
        .replace("{strict}"_L1, s ? "STRICT"_L1 : ""_L1)
        .replace("{keyed}"_L1, s ? "STRICT, WITHOUT ROWID"_L1 : ""_L1);
}

static QStringList sqliteSearchAndTriggers()
{
    return {
        // The text stands once, in incidents; two- to four-letter prefixes are indexed for search as you type.
        uR"(CREATE VIRTUAL TABLE incident_search USING fts5(title, story, learn, customer_words, names,
            content='incidents', content_rowid='seq', tokenize='unicode61 remove_diacritics 2', prefix='2 3 4'))"_s,
        uR"(CREATE TRIGGER votes_added AFTER INSERT ON votes BEGIN
            UPDATE incidents SET votes = votes + 1 WHERE id = NEW.incident_id; END)"_s,
        uR"(CREATE TRIGGER votes_removed AFTER DELETE ON votes BEGIN
            UPDATE incidents SET votes = votes - 1 WHERE id = OLD.incident_id; END)"_s,
        uR"(CREATE TRIGGER thanks_added AFTER INSERT ON thanks BEGIN
            UPDATE incidents SET thanks = thanks + 1 WHERE id = NEW.incident_id; END)"_s,
        uR"(CREATE TRIGGER thanks_removed AFTER DELETE ON thanks BEGIN
            UPDATE incidents SET thanks = thanks - 1 WHERE id = OLD.incident_id; END)"_s,
        uR"(CREATE TRIGGER adoptions_added AFTER INSERT ON adoptions BEGIN
            UPDATE incidents SET adoptions = adoptions + 1 WHERE id = NEW.incident_id; END)"_s,
        uR"(CREATE TRIGGER adoptions_removed AFTER DELETE ON adoptions BEGIN
            UPDATE incidents SET adoptions = adoptions - 1 WHERE id = OLD.incident_id; END)"_s,
        uR"(CREATE TRIGGER audit_entries_stand BEFORE UPDATE ON audit_entries BEGIN
            SELECT RAISE(ABORT, 'audit entries are never changed'); END)"_s,
        uR"(CREATE TRIGGER audit_entries_stay BEFORE DELETE ON audit_entries BEGIN
            SELECT RAISE(ABORT, 'audit entries are never deleted'); END)"_s,
    };
}

static QStringList postgresSearchAndTriggers()
{
    QStringList all{
        // Decompose and drop combining marks, as SQLite's unicode61 tokenizer does with remove_diacritics.
        // Punctuation becomes space: the parser would take "day/night" for a file and "a.b" for a host, as one word.
        uR"(CREATE FUNCTION bravo_fold(t text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
            SELECT regexp_replace(lower(regexp_replace(normalize(t, NFKD), U&'[\0300-\036f]', '', 'g')),
                '[!-/:-@\[-`{-~]+', ' ', 'g') $$)"_s,
        uR"(ALTER TABLE incidents ADD COLUMN search tsvector GENERATED ALWAYS AS (
            setweight(to_tsvector('simple', bravo_fold(title)), 'A') ||
            setweight(to_tsvector('simple', bravo_fold(story || ' ' || learn || ' ' ||
                customer_words || ' ' || names)), 'B')) STORED)"_s,
        u"CREATE INDEX incidents_search ON incidents USING gin(search)"_s,
        uR"(CREATE FUNCTION bravo_count() RETURNS trigger LANGUAGE plpgsql AS $$
            DECLARE step bigint := CASE TG_OP WHEN 'INSERT' THEN 1 ELSE -1 END;
                    incident text := CASE TG_OP WHEN 'INSERT' THEN NEW.incident_id ELSE OLD.incident_id END;
            BEGIN
                IF TG_TABLE_NAME = 'votes' THEN UPDATE incidents SET votes = votes + step WHERE id = incident;
                ELSIF TG_TABLE_NAME = 'thanks' THEN UPDATE incidents SET thanks = thanks + step WHERE id = incident;
                ELSE UPDATE incidents SET adoptions = adoptions + step WHERE id = incident; END IF;
                RETURN NULL;
            END $$)"_s,
        uR"(CREATE FUNCTION bravo_audit_stands() RETURNS trigger LANGUAGE plpgsql AS $$
            BEGIN RAISE EXCEPTION 'audit entries are never changed or deleted'; END $$)"_s,
        uR"(CREATE TRIGGER audit_entries_stand BEFORE UPDATE OR DELETE ON audit_entries
            FOR EACH ROW EXECUTE FUNCTION bravo_audit_stands())"_s,
        // A change is told by a number, so that a forged or lost notification costs one look and no more. In a table,
        // not
        // in a sequence: it must not be seen before the change is. One row a backend, so that writers do not wait here.
        u"CREATE TABLE board_changes (slot bigint NOT NULL PRIMARY KEY, changes bigint NOT NULL)"_s,
        uR"(CREATE FUNCTION bravo_changed() RETURNS trigger LANGUAGE plpgsql AS $$
            DECLARE this text := pg_current_xact_id()::text;
            BEGIN
                IF current_setting('bravo.counted', true) IS DISTINCT FROM this THEN
                    PERFORM set_config('bravo.counted', this, true);
                    INSERT INTO board_changes VALUES (pg_backend_pid() % 1024, 1)
                        ON CONFLICT (slot) DO UPDATE SET changes = board_changes.changes + 1;
                    NOTIFY bravo_changed;
                END IF;
                RETURN NULL;
            END $$)"_s,
    };
    for (const auto &table : {"votes"_L1, "thanks"_L1, "adoptions"_L1})
        all +=
            u"CREATE TRIGGER %1_counted AFTER INSERT OR DELETE ON %1 FOR EACH ROW EXECUTE FUNCTION bravo_count()"_s.arg(
                table);
    for (const auto &table : {"incidents"_L1, "employees"_L1, "teams"_L1, "service_values"_L1, "months"_L1, "slides"_L1,
             "settings"_L1, "awards"_L1, "consents"_L1})
        all += uR"(CREATE TRIGGER %1_changed AFTER INSERT OR UPDATE OR DELETE ON %1
            FOR EACH STATEMENT EXECUTE FUNCTION bravo_changed())"_s.arg(table);
    return all;
}

QStringList Dialect::searchAndTriggers() const
{
    return sqlite() ? sqliteSearchAndTriggers() : postgresSearchAndTriggers();
}

QString Dialect::begin() const
{
    return sqlite() ? u"BEGIN IMMEDIATE"_s : u"BEGIN"_s;
}

QString Dialect::beginReading() const
{
    return sqlite() ? u"BEGIN"_s : u"BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY"_s;
}

QString Dialect::instantText(const QString &column) const
{
    return sqlite() ? column : u"to_char(%1 AT TIME ZONE 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS.MS\"Z\"')"_s.arg(column);
}

QString Dialect::joined(const QString &column) const
{
    return (sqlite() ? u"group_concat(%1, ';')"_s : u"string_agg(%1, ';')"_s).arg(column);
}

QString Dialect::idList() const
{
    return sqlite() ? u"(SELECT value FROM json_each(:ids))"_s
                    : u"(SELECT jsonb_array_elements_text(CAST(:ids AS jsonb)))"_s;
}

QString Dialect::search(const QString &filter) const
{
    if (!sqlite())
        return u"SELECT seq, tier FROM bravo_search(:title, :words, :bound, :since, :until, :celebrates, :author, "
               ":value, :viewer)"_s;
    const QString one = uR"(SELECT * FROM (SELECT f.rowid AS seq, %1 AS tier
        FROM incident_search f CROSS JOIN incidents i ON i.seq = f.rowid
        WHERE f.incident_search MATCH %2 AND %3 ORDER BY f.rowid DESC LIMIT :bound))"_s;
    return u"SELECT seq, min(tier) AS tier FROM (%1 UNION ALL %2) AS matches GROUP BY seq"_s.arg(
        one.arg(u"0"_s, u":title"_s, filter), one.arg(u"1"_s, u":words"_s, filter));
}

QString Dialect::index() const
{
    return sqlite() ? u"INSERT INTO incident_search(rowid, title, story, learn, customer_words, names) "
                      "SELECT seq, title, story, learn, customer_words, names FROM incidents WHERE id = :id"_s
                    : QString();
}

QString Dialect::unindex() const
{
    return sqlite()
        ? u"INSERT INTO incident_search(incident_search, rowid, title, story, learn, customer_words, names) "
          "SELECT 'delete', seq, title, story, learn, customer_words, names FROM incidents WHERE id = :id"_s
        : QString();
}

QString Dialect::countOfAll() const
{
    return sqlite() ? u"SELECT count(*) FROM incidents i WHERE i.status = 'published' AND i.audience = 'board'"_s
                    : u"SELECT CAST(coalesce(sum(stories), 0) AS bigint) FROM story_counts"_s;
}

QString Dialect::changeMark() const
{
    return sqlite() ? u"PRAGMA data_version"_s
                    : u"SELECT CAST(coalesce(sum(changes), 0) AS bigint) FROM board_changes"_s;
}

QString Dialect::rowVersion() const
{
    return sqlite() ? u"''"_s : u"CAST(i.xmin AS text)"_s; // the transaction that wrote the row
}

QString Dialect::markOfTheRest() const
{
    return sqlite() ? u"''"_s
                    : u"(SELECT CAST(coalesce(sum(changes), 0) AS text) FROM board_changes WHERE slot >= 1024)"_s;
}

/// As bravo_fold does to the stories.
static QString folded(const QString &phrase)
{
    QString plain = phrase.normalized(QString::NormalizationForm_KD).toLower();
    plain.removeIf([](QChar c) {
        return (c >= QChar(0x300) && c <= QChar(0x36f)) || (c < QChar(0x80) && !c.isLetterOrNumber() && c != u' ');
    });
    return plain.split(u' ', Qt::SkipEmptyParts).join("' <-> '"_L1);
}

QString Dialect::searchTerm(const QStringList &words, bool titleOnly) const
{
    const QString form = sqlite() ? u"\"%1\"*"_s : u"'%1':*"_s;
    QStringList terms;
    for (const QString &word : words) { // searchWords leaves letters, digits and spaces, so quoting is enough
        const QString plain = sqlite() ? word : folded(word);
        QString sharp = plain;
        sharp.replace("ss"_L1, u"ß"_s);
        const QString round = QString(plain).replace(u'ß', "ss"_L1);
        // Straße and Strasse are one word to those who search.
        if (sharp != round)
            terms += u"(%1 %2 %3)"_s.arg(form.arg(sharp), sqlite() ? "OR"_L1 : "|"_L1, form.arg(round));
        else if (!plain.isEmpty())
            terms += form.arg(plain);
    }
    const QString all = terms.join(sqlite() ? u" AND "_s : u" & "_s);
    return sqlite() && titleOnly ? u"{title} : (%1)"_s.arg(all) : all;
}

QString asIdList(const QStringList &ids)
{
    return QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(ids)).toJson(QJsonDocument::Compact));
}

} // namespace bravo
