#include "kiosk/kioskcontent.h"
#include "store/boardservice.h"
#include "store/connection.h"
#include "store/serverprepare.h"
#include "support/postgrescluster.h"
#include "support/testboard.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QRandomGenerator>
#include <QTextStream>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace bravo;
using bravo::test::must;
using bravo::test::PostgresCluster;
using bravo::test::TestBoard;

// From a post on one PC to the moment when another has read it: a page of the feed at a desk, all that it shows at a
// screen. BRAVO_BENCH_POSTS says how many posts.

namespace {

/// Another PC, which reads again whenever it is told of a change.
class Other {
public:
    using Read = std::function<QString(Board &)>; // the newest story's title
    Other(const Location &where, Read read) : m_service(where), m_read(std::move(read))
    {
        QObject::connect(&m_service, &BoardService::boardChanged, &m_service, [this] { look(); });
    }
    /// Starts the clock; `seen` is called when that title is read.
    void await(const QString &title, const std::function<void()> &seen)
    {
        m_awaited = title;
        m_seen = seen;
        m_clock.start();
    }
    /// Milliseconds, one a title.
    std::vector<double> times;
    BoardService &service() { return m_service; }

private:
    void look()
    {
        m_service.ask([read = m_read](Board &board) { return Result<QString>(read(board)); })
            .then(&m_service, [this](const Result<QString> &title) {
                if (!title || m_awaited.isEmpty() || *title != m_awaited)
                    return;
                m_awaited.clear();
                times.push_back(static_cast<double>(m_clock.nsecsElapsed()) / 1e6);
                m_seen();
            });
    }

    BoardService m_service;
    Read m_read;
    QString m_awaited;
    std::function<void()> m_seen;
    QElapsedTimer m_clock;
};

struct House {
    Location desk, otherDesk, screen;
    QString author, celebrated, pin; // no pin: nobody signs in
};

void pause(int ms)
{
    QEventLoop loop;
    QTimer::singleShot(ms, &loop, &QEventLoop::quit);
    loop.exec();
}

void print(const QString &what, std::vector<double> times, int posts, int limit)
{
    std::sort(times.begin(), times.end());
    const auto at = [&times](double share) {
        return times.empty() ? 0 : times[std::min(times.size() - 1, size_t(share * double(times.size())))];
    };
    QTextStream(stdout) << u"%1 %2 of %3 seen; p50 %4 ms, p99 %5 ms, at most %6 ms (limit: p99 %7 ms)\n"_s
                               .arg(what, -44)
                               .arg(times.size())
                               .arg(posts)
                               .arg(at(0.5), 0, 'f', 0)
                               .arg(at(0.99), 0, 'f', 0)
                               .arg(at(1), 0, 'f', 0)
                               .arg(limit);
}

QString newestOf(const QList<Incident> &incidents)
{
    return incidents.isEmpty() ? QString() : incidents.front().title;
}

void measure(const QString &what, const House &house, int posts, int limit)
{
    BoardService here(house.desk);
    if (!house.pin.isEmpty())
        must(here.signIn(house.author, house.pin).takeResult());
    Other desk(house.otherDesk, [](Board &board) { return newestOf(must(board.incidents({}))); });
    Other screen(house.screen, [shown = std::make_shared<KioskContent>()](Board &board) {
        *shown = must(readKioskContent(board, QDateTime::currentDateTimeUtc(), *shown));
        return newestOf(shown->incidents);
    });
    pause(1000);
    for (int i = 0; i < posts; ++i) {
        QEventLoop loop;
        int missing = 2;
        const auto seen = [&] {
            if (--missing == 0)
                loop.quit();
        };
        const QString title = u"%1 %2"_s.arg(what).arg(i);
        desk.await(title, seen);
        screen.await(title, seen);
        here.post({.title = title,
            .story = u"What happened just now, in two sentences. It was very well done."_s,
            .postedById = house.author,
            .celebrateIds = {house.celebrated}});
        QTimer::singleShot(20000, &loop, &QEventLoop::quit);
        loop.exec();
        here.stillHere();
        pause(QRandomGenerator::global()->bounded(200, 700)); // not in step with the looks
    }
    print(what + u", a desk"_s, desk.times, posts, limit);
    print(what + u", a screen"_s, screen.times, posts, limit);
}

House onServer(PostgresCluster &cluster, const QString &passwords)
{
    Location admin = cluster.freshDatabase();
    admin.database = u"house"_s;
    const PrepareReport report = must(prepareServer(admin, {{u"pc1"_s, u"pc2"_s}, {u"wall"_s}, passwords, false}));
    TestBoard board(admin);
    House house{admin, admin, admin, board.person(u"Lena Vogt"_s), board.person(u"Ines Costa"_s), u"4711"_s};
    must(board->setSecret(house.author, house.pin, QDateTime::currentDateTimeUtc()));
    house.desk.user = report.logins[0].name;
    house.otherDesk.user = report.logins[1].name;
    house.screen.user = report.logins[2].name;
    return house;
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const int wished = qEnvironmentVariableIntValue("BRAVO_BENCH_POSTS");
    const int posts = wished > 0 ? wished : 100;
    {
        TestBoard board;
        const Location where = board.where();
        measure(u"a file"_s, {where, where, where, board.person(u"Lena Vogt"_s), board.person(u"Ines Costa"_s), {}},
            posts, 1000);
    }
    PostgresCluster cluster(PostgresCluster::Door::Open, {u"fsync=on"_s, u"synchronous_commit=on"_s});
    const QTemporaryDir passwords;
    const House house = onServer(cluster, passwords.path());
    measure(u"a server"_s, house, posts, 500);
    Location admin = house.desk;
    admin.user = u"bravo"_s;
    // As schema 3 has it, without a word to anybody.
    Connection(admin, Connection::Mode::ReadWrite).execute(uR"(
        CREATE OR REPLACE FUNCTION bravo_changed() RETURNS trigger LANGUAGE plpgsql
            SECURITY DEFINER SET search_path = public, pg_temp AS $$
        BEGIN
            INSERT INTO board_changes AS mine VALUES (pg_backend_pid() % 1024, 1)
                ON CONFLICT (slot) DO UPDATE SET changes = mine.changes + 1;
            RETURN NULL;
        END $$)"_s);
    measure(u"a server, notifications lost"_s, house, std::max(posts / 10, 1), 15000);
    return 0;
}
