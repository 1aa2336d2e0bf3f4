#include "bench/bigboard.h"
#include "bench/crowd.h"
#include "bench/material.h"
#include "bench/reference.h"
#include "kiosk/kioskcontent.h"
#include "store/connection.h"
#include "store/serverprepare.h"
#include "store/serverroles.h"
#include "support/testboard.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTextStream>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace bravo;
using namespace bravo::bench;
using bravo::test::must;
using bravo::test::PostgresCluster;

// How far one server carries. BRAVO_BENCH_SHARE=20 makes the board a twentieth of the size; BRAVO_BENCH_HOLD=1 keeps
// the server running after the questions, to look at it with psql, until Enter.

namespace {

struct Figure {
    QString what;
    std::vector<double> reference, ours; // milliseconds
};
QList<Figure> figures;

void tell(const QString &text)
{
    QTextStream(stderr) << text << Qt::endl;
}

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
    return times.empty()
        ? 0
        : times[std::min(times.size() - 1, static_cast<size_t>(share * static_cast<double>(times.size())))];
}

/// Settings of a small server that keeps what it was told.
const QStringList serverSettings{u"fsync=on"_s, u"synchronous_commit=on"_s, u"full_page_writes=on"_s,
    u"shared_buffers=1GB"_s, u"effective_cache_size=4GB"_s, u"max_connections=400"_s, u"max_wal_size=4GB"_s,
    u"random_page_cost=1.1"_s, u"log_line_prefix=~statement~"_s};

/// The cluster, its board, and who comes to it.
class Scale {
public:
    Scale() : m_cluster(PostgresCluster::Door::Open, serverSettings) { }

    void build()
    {
        m_admin = Location{Location::Engine::Postgres, {}, u"bravo"_s, u"127.0.0.1"_s, u"board"_s, m_cluster.port()};
        const QTemporaryDir passwords;
        PrepareWish wish{.desks = {}, .kiosks = {}, .passwordFolder = passwords.path()};
        for (int i = 0; i < desks; ++i)
            wish.desks += u"pc%1"_s.arg(i);
        for (int i = 0; i < kiosks; ++i)
            wish.kiosks += u"screen%1"_s.arg(i);
        must(prepareServer(m_admin, wish));
        Board board = must(Board::create(m_admin, {u"Bench"_s, QTimeZone::utc()}));
        must(board.importPeople(personRows(), {}));
        m_roster = must(board.roster());
        const int share = std::max(qEnvironmentVariableIntValue("BRAVO_BENCH_SHARE"), 1);
        m_size.incidents /= share;
        m_size.last = QDate::currentDate().addDays(-1);
        fill(m_admin, m_size);
        Connection(m_admin, Connection::Mode::ReadWrite)
            .execute(u"INSERT INTO settings VALUES ('idle_seconds', '86400')"_s); // nobody touches a key here
        m_mayEnforce = bool(Board::open(login(u"desk"_s, u"pc0"_s)));
        if (!m_mayEnforce)
            tell(u"The desks' logins have no rights here: all is measured as the owner."_s);
    }

    /// By the login of that place, or by the owner's where logins have no rights yet.
    Location login(const QString &group, const QString &place) const
    {
        Location where = m_admin;
        const ServerRoles roles = rolesOf(m_admin.database);
        if (m_mayEnforce)
            where.user = loginName(group == "desk"_L1 ? roles.desk : roles.kiosk, place);
        return where;
    }

    /// The board of that desk, with this person signed in where the server wants that.
    Board desk(int number, const Employee &person)
    {
        Board board = must(Board::open(login(u"desk"_s, u"pc%1"_s.arg(number))));
        if (m_mayEnforce) {
            Board owner = must(Board::open(m_admin));
            if (must(owner.secretOf(person.id)) != SecretState::Set)
                must(owner.setSecret(person.id, pin, QDateTime::currentDateTimeUtc()));
            m_token = must(board.signIn(person.id, pin, QDateTime::currentDateTimeUtc())).token;
        }
        return board;
    }

    void measure(const QString &what, int runs, const std::function<void(Board &)> &question)
    {
        tell(what);
        const Location where = login(u"desk"_s, u"pc0"_s);
        const auto board = std::make_shared<Board>(desk(0, person()));
        Figure figure{what, {}, {}};
        const Script script = recorded(m_cluster, where.user, [&]() -> std::function<void()> {
            const auto log = std::make_shared<Board>(desk(0, person()));
            return [log, question] { question(*log); };
        });
        if (qEnvironmentVariableIsSet("BRAVO_BENCH_SQL"))
            tell(QString::fromUtf8(script.sql) + script.definitions.join(u'\n'));
        for (int i = 0; i < warmUp; ++i)
            question(*board);
        // By turns, so that whatever else the machine does slows both.
        for (int round = 0; round < rounds; ++round) {
            const auto times = referenceTimes(where, script,
                u"-c TimeZone=UTC -c client_min_messages=warning -c jit=off"_s
                    + (m_token.isEmpty() ? QString() : u" -c bravo.token="_s + m_token),
                warmUp + runs / rounds);
            figure.reference.insert(figure.reference.end(), times.begin() + warmUp, times.end());
            for (int i = 0; i < runs / rounds; ++i)
                figure.ours.push_back(milliseconds([&] { question(*board); }));
        }
        figures += figure;
    }

    void questions();
    void live();
    void hold()
    {
        tell(u"psql -h 127.0.0.1 -p %1 -U bravo board; Enter ends it."_s.arg(m_cluster.port()));
        QTextStream(stdin).readLine();
    }

    static constexpr int desks = 20, kiosks = 300;
    static constexpr int rounds = 5, warmUp = 6; // the sixth run decides for a general plan, or not

private:
    const Employee &person() const { return m_roster.employees[3]; }

    PostgresCluster m_cluster;
    Location m_admin;
    BigBoard m_size;
    Roster m_roster;
    bool m_mayEnforce = true;
    QString m_token;
    const QString pin = u"482917"_s;
};

void Scale::questions()
{
    const QString viewer = person().id;
    const auto page = [this, &viewer](const QString &what, int runs, IncidentQuery query) {
        query.viewerId = viewer;
        measure(what, runs, [query](Board &board) { must(board.incidents(query)); });
    };
    const QDate before = m_size.last.addMonths(-1);
    const Month month{before.year(), before.month()};
    page(u"feed, newest 50"_s, 200, {});
    page(u"feed, most voted 50"_s, 200, {.order = Order::MostVoted});
    page(u"feed at half its length"_s, 20, {.offset = m_size.incidents / 2});
    page(u"feed of a month"_s, 200, {.month = month});
    page(u"still to vote for"_s, 100, {.toVote = true});
    page(u"search, common word"_s, 40, {.search = word(2)});
    page(u"search, two words"_s, 40, {.search = word(30) + u' ' + word(55)});
    page(u"search, rare word"_s, 100, {.search = QString::fromLatin1(BigBoard::rareWord)});
    page(u"search, two letters"_s, 20, {.search = u"ka"_s});
    measure(u"count of all stories"_s, 50, [](Board &board) { must(board.count({})); });
    measure(u"count of those still to vote for"_s, 20,
        [&viewer](Board &board) { must(board.count({.viewerId = viewer, .toVote = true})); });
    measure(
        u"a month's highlights"_s, 40, [month](Board &board) { must(board.highlights({.month = month, .top = 10})); });
    IncidentQuery open{.viewerId = viewer, .toVote = true, .limit = 1};
    Board owner = must(Board::open(m_admin));
    const QString incident = must(owner.incidents(open)).front().id;
    measure(u"a vote, and taking it back (two commits)"_s, 200, [&viewer, incident](Board &board) {
        must(board.vote(incident, viewer, QDateTime::currentDateTimeUtc()));
        must(board.withdrawVote(incident, viewer));
    });
    measure(u"what a kiosk reads anew"_s, 20,
        [](Board &board) { must(readKioskContent(board, QDateTime::currentDateTimeUtc())); });
}

void print()
{
    QTextStream out(stdout);
    out << u"%1 %2 %3 %4 %5 %6\n"_s.arg(u"board ÷ the same SQL by pgbench (median, p95)"_s, -48)
               .arg(u"pgbench"_s, 10)
               .arg(u"p95"_s, 10)
               .arg(u"ours"_s, 10)
               .arg(u"p95"_s, 10)
               .arg(u"ratio (limit 1.30)"_s, 8);
    for (const Figure &figure : std::as_const(figures)) {
        const double ratio = percentile(figure.ours, 0.5) / percentile(figure.reference, 0.5);
        out << u"%1 %2 %3 %4 %5 %6 %7\n"_s.arg(figure.what, -48)
                   .arg(percentile(figure.reference, 0.5), 10, 'f', 2)
                   .arg(percentile(figure.reference, 0.95), 10, 'f', 2)
                   .arg(percentile(figure.ours, 0.5), 10, 'f', 2)
                   .arg(percentile(figure.ours, 0.95), 10, 'f', 2)
                   .arg(ratio, 8, 'f', 2)
                   .arg(ratio <= 1.3 ? u""_s : u"above the limit"_s);
    }
}

void Scale::live()
{
    const int wished = qEnvironmentVariableIntValue("BRAVO_BENCH_SECONDS");
    const int seconds = wished > 0 ? wished : 60;
    tell(u"%1 screens, %2 desks, one post a second for %3 s …"_s.arg(kiosks).arg(desks).arg(seconds));
    Sightings sightings;
    std::vector<std::unique_ptr<Screen>> screens;
    for (int i = 0; i < kiosks; ++i) {
        const auto shown = std::make_shared<KioskContent>();
        screens.push_back(std::make_unique<Screen>(
            login(u"kiosk"_s, u"screen%1"_s.arg(i)), i,
            [shown](Board &board) {
                *shown = must(readKioskContent(board, QDateTime::currentDateTimeUtc(), *shown));
                QStringList titles;
                for (const Incident &incident : std::as_const(shown->incidents))
                    titles += incident.title;
                return titles;
            },
            sightings));
        screens.back()->start();
        while (!screens.back()->isReady()) // not all at once: a connection waits three seconds at most
            QThread::msleep(2);
    }
    std::vector<Board> boards;
    for (int i = 0; i < desks; ++i)
        boards.push_back(desk(i, m_roster.employees[10 + i]));
    std::vector<double> posting;
    QElapsedTimer clock;
    clock.start();
    for (int i = 0; i < seconds; ++i) {
        QThread::msleep(static_cast<unsigned long>(std::max<qint64>(0, i * 1000LL - clock.elapsed())));
        const QString title = u"Live %1"_s.arg(i);
        const NewIncident wish{.title = title,
            .story = u"What happened just now, in two sentences. It was very well done."_s,
            .postedById = m_roster.employees[10 + i % desks].id,
            .celebrateIds = {m_roster.employees[50 + i].id}};
        sightings.posted(title);
        posting.push_back(milliseconds([&] { must(boards[i % desks].post(wish, QDateTime::currentDateTimeUtc())); }));
    }
    const qsizetype expected = sightings.expected(kiosks);
    for (int wait = 0; wait < 600 && static_cast<qsizetype>(sightings.delays().size()) < expected; ++wait)
        QThread::msleep(100);
    const std::vector<double> delays = sightings.delays();
    int readings = 0;
    for (const auto &screen : screens) {
        screen->quit();
        screen->wait();
        readings += screen->readings();
    }
    QTextStream(stdout) << u"\n%1 posts on %2 screens: %3 of %4 seen; p50 %5 ms, p99 %6 ms, at most %7 ms (limit: p99 "
                           "2000 ms)\none post: p50 %8 ms, p95 %9 ms; readings %10\n"_s.arg(seconds)
                               .arg(kiosks)
                               .arg(delays.size())
                               .arg(expected)
                               .arg(percentile(delays, 0.5), 0, 'f', 0)
                               .arg(percentile(delays, 0.99), 0, 'f', 0)
                               .arg(percentile(delays, 1), 0, 'f', 0)
                               .arg(percentile(posting, 0.5), 0, 'f', 1)
                               .arg(percentile(posting, 0.95), 0, 'f', 1)
                               .arg(readings);
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList words = application.arguments().mid(1); // "questions" or "live"; both without
    Scale scale;
    scale.build();
    if (words.isEmpty() || words.contains("questions"_L1)) {
        scale.questions();
        print();
    }
    if (words.isEmpty() || words.contains("live"_L1))
        scale.live();
    if (qEnvironmentVariableIsSet("BRAVO_BENCH_HOLD"))
        scale.hold();
    return 0;
}
