#include "bench/material.h"
#include "bench/raw.h"
#include "store/connection.h"
#include "store/dialect.h"
#include "store/query.h"
#include "support/testboard.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTextStream>
#include <QUuid>

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;
using namespace bravo;
using namespace bravo::bench;
using bravo::test::must;

// How much the store costs over SQLite itself: each figure is ours ÷ the same through the C API, in this one run.

namespace {

constexpr int incidents = 100000;
constexpr int votesEach = 10;
const QDateTime now(QDate(2026, 4, 1), QTime(9, 0), QTimeZone::utc());

struct Figure {
    QString what;
    double reference; // milliseconds
    double ours;
    double limit;
};
QList<Figure> figures;

template <typename F> double milliseconds(F &&work)
{
    QElapsedTimer clock;
    clock.start();
    work();
    return static_cast<double>(clock.nsecsElapsed()) / 1e6;
}

double percentile(std::vector<double> times, double share)
{
    std::sort(times.begin(), times.end());
    return times[std::min(times.size() - 1, static_cast<size_t>(share * static_cast<double>(times.size())))];
}

void tell(const QString &text)
{
    QTextStream(stderr) << text << Qt::endl;
}

/// Every row of a table, as text, for the reference to insert again.
std::vector<std::vector<std::string>> rowsOf(const Location &where, const QString &sql, int columns)
{
    Connection connection(where, Connection::Mode::ReadOnly);
    std::vector<std::vector<std::string>> rows;
    Query query(connection, sql);
    for (query.run(); query.next();) {
        std::vector<std::string> row;
        for (int column = 0; column < columns; ++column)
            row.push_back(query.text(column).toStdString());
        rows.push_back(std::move(row));
    }
    return rows;
}

const QString insertIncident =
    u"INSERT INTO incidents(id, title, story, learn, customer_words, names, marks, posted_by, posted_at, month, "
    u"status, "
    "audience, content_key) VALUES (?,?,?,?,?,?,?,?,?,?,?,?,nullif(?,'')) ON CONFLICT(content_key) DO NOTHING"_s;
const QString insertCelebration = u"INSERT INTO celebrations(incident_id, employee_id, position) VALUES (?,?,?)"_s;
const QString insertTeam = u"INSERT INTO team_celebrations(incident_id, team_id, position) VALUES (?,?,?)"_s;
const QString insertValue = u"INSERT INTO incident_values(incident_id, value_id, position) VALUES (?,?,?)"_s;
const QString insertAudit =
    u"INSERT INTO audit_entries(at, actor_id, verb, object_kind, object_id, detail) VALUES (?,?,?,?,?,?)"_s;
const QString indexIncident = u"INSERT INTO incident_search(rowid, title, story, learn, customer_words, names) "
                              "SELECT seq, title, story, learn, customer_words, names FROM incidents WHERE id = ?"_s;

Location boardWithPeople(const QString &path)
{
    const Location where = Location::file(path);
    Board board = must(Board::create(where, {u"Bench"_s, QTimeZone::utc()}));
    must(board.importPeople(personRows(), {}));
    return where;
}

/// The rows of the finished import once more, through the C API, into a board with the same people.
void importRaw(const QString &path, const Location &whole)
{
    const auto stories = rowsOf(whole,
        u"SELECT id, title, story, learn, customer_words, names, marks, posted_by, posted_at, month, status, audience, "
        "content_key FROM incidents ORDER BY seq"_s,
        13);
    const auto links = [&whole](const QString &table, const QString &column) {
        return rowsOf(whole,
            u"SELECT incident_id, %2, %1.position FROM %1 JOIN incidents i ON i.id = incident_id ORDER BY i.seq, %1.position"_s
                .arg(table, column),
            3);
    };
    const auto celebrations = links(u"celebrations"_s, u"employee_id"_s);
    const auto teamLinks = links(u"team_celebrations"_s, u"team_id"_s);
    const auto values = links(u"incident_values"_s, u"value_id"_s);
    RawDatabase raw(path);
    RawStatement story = raw.prepare(insertIncident);
    RawStatement index = raw.prepare(indexIncident);
    const auto linker = [](RawStatement statement, const auto &rows) {
        return [statement = std::move(statement), &rows, at = size_t(0)](const std::string &id) mutable {
            for (; at < rows.size() && rows[at][0] == id; ++at)
                statement.run(rows[at]);
        };
    };
    auto addPeople = linker(raw.prepare(insertCelebration), celebrations);
    auto addTeams = linker(raw.prepare(insertTeam), teamLinks);
    auto addValues = linker(raw.prepare(insertValue), values);
    figures.back().reference = milliseconds([&] {
        raw.execute("BEGIN IMMEDIATE");
        for (const auto &row : stories) {
            story.run(row);
            index.run({row[0]});
            addPeople(row[0]);
            addTeams(row[0]);
            addValues(row[0]);
        }
        raw.execute("COMMIT");
    });
}

void benchImport(const Location &where, const QString &rawPath)
{
    tell(u"Importing %1 stories …"_s.arg(incidents));
    const QList<IncidentRow> rows = incidentRows(incidents);
    Board board = must(Board::open(where));
    double ours = 0;
    {
        ours = milliseconds([&] {
            const ImportReport report = must(board.importIncidents(rows, {}, now));
            if (report.added != incidents)
                qFatal("The import did not add every story.");
        });
    }
    figures += Figure{u"import of 100,000 incidents"_s, 0, ours, 2.0};
    importRaw(rawPath, where);
}

void benchPost(const Location &where, const QString &rawPath)
{
    tell(u"Posting, one by one …"_s);
    Board board = must(Board::open(where));
    const Roster roster = must(board.roster());
    RawDatabase raw(rawPath);
    RawStatement story = raw.prepare(insertIncident);
    RawStatement index = raw.prepare(indexIncident);
    RawStatement person = raw.prepare(insertCelebration);
    RawStatement value = raw.prepare(insertValue);
    RawStatement audit = raw.prepare(insertAudit);
    const auto ids =
        rowsOf(Location::file(rawPath), u"SELECT e.id, v.id FROM employees e, service_values v LIMIT 1"_s, 2).front();
    std::vector<double> ours, reference;
    const QList<IncidentRow> rows = incidentRows(300);
    for (const IncidentRow &row : rows) {
        const NewIncident wish{.title = row.title,
            .story = row.story,
            .learn = row.learn,
            .postedById = roster.employees[1].id,
            .celebrateIds = {roster.employees[0].id},
            .valueIds = {roster.values[0].id}};
        ours.push_back(milliseconds([&] { must(board.post(wish, now)); }));
        const std::string id = QUuid::createUuid().toString(QUuid::WithoutBraces).toStdString();
        const std::string title = row.title.toStdString(), text = row.story.toStdString(),
                          learn = row.learn.toStdString();
        const std::string names = (roster.employees[0].name + u' ' + roster.values[0].name).toStdString();
        reference.push_back(milliseconds([&] {
            raw.execute("BEGIN IMMEDIATE");
            story.run({id, title, text, learn, "", names, "0", ids[0], "2026-04-01T09:00:00.000Z", "2026-04",
                "published", "board", ""});
            index.run({id});
            person.run({id, ids[0], "0"});
            value.run({id, ids[1], "0"});
            audit.run({"2026-04-01T09:00:00.000Z", ids[0], "posted", "incident", id, ""});
            raw.execute("COMMIT");
        }));
    }
    figures += Figure{u"one durable post, median"_s, percentile(reference, 0.5), percentile(ours, 0.5), 1.3};
}

/// The reference of a question: exactly the statements that the board runs for it, prepared beforehand.
std::vector<RawStatement> statementsOf(RawDatabase &raw, const std::function<void()> &question)
{
    QStringList statements;
    {
        Recording recording;
        question();
        statements = recording.take();
    }
    std::vector<RawStatement> prepared;
    for (const QString &sql : std::as_const(statements))
        prepared.push_back(raw.prepare(sql));
    return prepared;
}

void benchSearch(const Location &where)
{
    tell(u"Searching as one types …"_s);
    Board board = must(Board::open(where, Board::Access::ReadOnly));
    RawDatabase raw(where.path);
    std::vector<double> ours, reference;
    for (int i = 0; i < 120; ++i) {
        const QString typed = i % 3 ? word(i * i) : word(i) + u' ' + word(i * 7);
        for (qsizetype letters = 1; letters <= typed.size(); letters += 2) {
            const IncidentQuery query{.search = typed.left(letters), .limit = 20};
            auto statements = statementsOf(raw, [&] { must(board.incidents(query)); });
            ours.push_back(milliseconds([&] { must(board.incidents(query)); }));
            reference.push_back(milliseconds([&] {
                for (RawStatement &statement : statements)
                    statement.readAll();
            }));
        }
    }
    figures +=
        Figure{u"type-ahead search over 100,000, p95"_s, percentile(reference, 0.95), percentile(ours, 0.95), 1.5};
}

/// A million votes, and the counts that the triggers would have kept.
void castVotes(const Location &where)
{
    tell(u"Casting %1 votes …"_s.arg(incidents * votesEach));
    RawDatabase raw(where.path);
    raw.execute("BEGIN IMMEDIATE; DROP TRIGGER votes_added;"
                "CREATE TEMP TABLE voters AS SELECT row_number() OVER (ORDER BY id) - 1 AS place, id FROM employees;"
                "CREATE UNIQUE INDEX temp.voters_place ON voters(place)");
    raw.execute("INSERT OR IGNORE INTO votes(incident_id, employee_id, cast_at) SELECT i.id, v.id, i.posted_at FROM "
                "incidents i, "
                "(WITH RECURSIVE n(k) AS (SELECT 0 UNION ALL SELECT k + 1 FROM n WHERE k < 19) SELECT k FROM n) "
                "JOIN temp.voters v ON v.place = (i.seq * 7919 + k * 37) % 1000 WHERE k < 1 + (i.seq * 31) % 19 ORDER "
                "BY i.id, v.id");
    raw.execute(
        "CREATE TEMP TABLE counts AS SELECT incident_id, count(*) AS n FROM votes GROUP BY incident_id;"
        "CREATE UNIQUE INDEX temp.counts_id ON counts(incident_id);"
        "UPDATE incidents SET votes = coalesce((SELECT n FROM temp.counts c WHERE c.incident_id = incidents.id), 0);"
        "CREATE TRIGGER votes_added AFTER INSERT ON votes BEGIN "
        "UPDATE incidents SET votes = votes + 1 WHERE id = NEW.incident_id; END; COMMIT");
}

void benchHighlights(const Location &where)
{
    castVotes(where);
    tell(u"Asking for a month's highlights …"_s);
    Board board = must(Board::open(where, Board::Access::ReadOnly));
    const HighlightsRequest request{.month = {2026, 2}, .top = 10};
    RawDatabase raw(where.path);
    auto statements = statementsOf(raw, [&] { must(board.highlights(request)); });
    std::vector<double> ours, reference;
    for (int i = 0; i < 15; ++i) {
        ours.push_back(milliseconds([&] { must(board.highlights(request)); }));
        reference.push_back(milliseconds([&] {
            for (RawStatement &statement : statements)
                statement.readAll();
        }));
    }
    figures += Figure{u"month highlights, 100,000 incidents and 1,000,000 votes"_s, percentile(reference, 0.5),
        percentile(ours, 0.5), 1.5};
}

void print()
{
    QTextStream out(stdout);
    out << u"%1 %2 %3 %4 %5\n"_s.arg(u"store ÷ SQLite's C API"_s, -58)
               .arg(u"reference"_s, 12)
               .arg(u"ours"_s, 12)
               .arg(u"ratio"_s, 7)
               .arg(u"limit"_s, 7);
    for (const Figure &figure : std::as_const(figures)) {
        const double ratio = figure.ours / figure.reference;
        out << u"%1 %2 ms %3 ms %4 %5 %6\n"_s.arg(figure.what, -58)
                   .arg(figure.reference, 9, 'f', 3)
                   .arg(figure.ours, 9, 'f', 3)
                   .arg(ratio, 7, 'f', 2)
                   .arg(figure.limit, 7, 'f', 2)
                   .arg(ratio <= figure.limit ? u""_s : u"above the limit"_s);
    }
}

} // namespace

int main(int argc, char *argv[])
{
    allowRecordings();
    const QCoreApplication application(argc, argv);
    const QTemporaryDir folder;
    const Location where = boardWithPeople(folder.filePath(u"board.bravo"_s));
    const QString rawPath = folder.filePath(u"raw.bravo"_s);
    if (!QFile::copy(where.path, rawPath)) // the same people, with the same ids
        qFatal("The bench's folder takes no files.");
    benchImport(where, rawPath);
    benchPost(where, rawPath);
    benchSearch(where);
    benchHighlights(where);
    print();
    return 0;
}
