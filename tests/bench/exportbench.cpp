#include "bench/millionboard.h"
#include "support/testboard.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QProcess>
#include <QStandardPaths>
#include <QTextStream>

#include <malloc.h>
#include <sys/resource.h>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace bravo;
using namespace bravo::bench;
using bravo::test::must;

// A million stories as CSV, against sqlite3's program with the same columns: at most 1.5 times as long, in memory that
// does not grow with the list. BRAVO_BENCH_SHARE=20 makes the board a twentieth; BRAVO_BENCH_BOARD=FILE keeps it.

namespace {

constexpr int rounds = 3;

/// All of the list in one statement, as somebody who knows the tables would write it.
const QString sameList = uR"(
    SELECT i.id, i.title, i.story, i.learn, i.posted_at, (SELECT name FROM employees WHERE id = i.posted_by),
        (SELECT group_concat(name, ';') FROM (SELECT e.name FROM celebrations c JOIN employees e
            ON e.id = c.employee_id WHERE c.incident_id = i.id ORDER BY c.position)),
        (SELECT group_concat(name, ';') FROM (SELECT t.name FROM team_celebrations c JOIN teams t
            ON t.id = c.team_id WHERE c.incident_id = i.id ORDER BY c.position)),
        (SELECT group_concat(name, ';') FROM (SELECT s.name FROM incident_values v JOIN service_values s
            ON s.id = v.value_id WHERE v.incident_id = i.id ORDER BY v.position)),
        i.marks, i.votes, i.status
    FROM incidents i WHERE i.status = 'published' AND i.audience = 'board' ORDER BY i.posted_at DESC, i.id)"_s;

/// Seconds until the program has written it all into the file.
double timed(const QString &program, const QStringList &arguments, const QString &file)
{
    QProcess process;
    process.setStandardOutputFile(file);
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    QElapsedTimer clock;
    clock.start();
    process.start(program, arguments);
    if (!process.waitForFinished(-1) || process.exitCode() != 0)
        qFatal("%s did not make its list", qPrintable(program));
    return static_cast<double>(clock.nsecsElapsed()) / 1e9;
}

/// The most memory that any program had which this one started, in MB.
double mostMemory()
{
    rusage used{};
    ::getrusage(RUSAGE_CHILDREN, &used);
    return static_cast<double>(used.ru_maxrss) / 1024;
}

int linesOf(const QString &file)
{
    QFile read(file);
    int lines = 0;
    if (read.open(QIODevice::ReadOnly)) {
        while (!read.atEnd())
            lines += read.read(1 << 20).count("\r\n");
    }
    return lines;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    if (QStandardPaths::findExecutable(u"sqlite3"_s).isEmpty())
        qFatal("sqlite3 is not installed");
    const QTemporaryDir folder;
    const Location where = keptOrMade(folder, shareOfAMillion());
    const int stories =
        must(must(Board::open(where)).info()).incidents; // opened for writing: an older one is brought up
    const QString file = folder.filePath(u"list.csv"_s);
    ::malloc_trim(0); // what this program holds counts for each that it starts, until that is another program
    const QStringList ours{u"--board"_s, where.path, u"incidents"_s, u"--format"_s, u"csv"_s};
    const auto list = [&](const QStringList &more) { return timed(QStringLiteral(BRAVO_PROGRAM), ours + more, file); };
    const auto raw = [&] { return timed(u"sqlite3"_s, {u"-csv"_s, u"-header"_s, where.path, sameList}, file); };
    list({u"--limit"_s, u"10000"_s});
    const double little = mostMemory();
    list({}); // and brings the file into the system's memory
    const double much = mostMemory();
    if (linesOf(file) != stories + 1)
        qFatal("the list is not whole");
    double best = 1e9, bestRaw = 1e9;
    for (int i = 0; i < rounds; ++i) {
        bestRaw = std::min(bestRaw, raw());
        best = std::min(best, list({}));
    }
    QTextStream(stdout) << u"%1 stories as CSV: %2 s, sqlite3 -csv %3 s: %4 times as long (at most 1.5)\n"_s
                               .arg(stories)
                               .arg(best, 0, 'f', 2)
                               .arg(bestRaw, 0, 'f', 2)
                               .arg(best / bestRaw, 0, 'f', 2)
                        << u"most memory: %1 MB for 10000 stories, %2 MB for all (at most 8 MB more)\n"_s
                               .arg(little, 0, 'f', 1)
                               .arg(much, 0, 'f', 1);
    return best / bestRaw <= 1.5 && much - little <= 8 ? 0 : 1;
}
