#include "bench/material.h"
#include "bench/millionboard.h"
#include "bench/waiting.h"
#include "desk/deskwindow.h"
#include "desk/feedpage.h"
#include "shared/theme.h"
#include "support/testboard.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QKeyEvent>
#include <QLineEdit>
#include <QTextStream>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace bravo;
using namespace bravo::bench;
using bravo::test::must;

// How soon the desk shows what is typed into its search field, on a file of a million stories.

namespace {

const QDateTime now(QDate(2026, 4, 1), QTime(9, 0), QTimeZone::utc());

void tell(const QString &text)
{
    QTextStream(stderr) << text << Qt::endl;
}

double percentile(std::vector<double> times, double share)
{
    std::sort(times.begin(), times.end());
    return times[std::min(times.size() - 1, static_cast<size_t>(share * static_cast<double>(times.size())))];
}

struct Times {
    std::vector<double> board, answered, painted; // milliseconds from the key
    std::vector<std::pair<double, QString>> slowest; // painted, and what stood in the field
};

void type(DeskWindow &window, QChar letter, Times &times)
{
    FeedPage &feed = *window.feed();
    QElapsedTimer clock;
    clock.start();
    QKeyEvent press(QEvent::KeyPress, Qt::Key_unknown, Qt::NoModifier, QString(letter));
    QCoreApplication::sendEvent(feed.searchField(), &press);
    if (!feed.isAsking())
        return; // the first letter of a word
    while (feed.isAsking() && clock.elapsed() < 10000)
        waitForEvent();
    if (feed.isAsking())
        qFatal("The search has no answer.");
    times.answered.push_back(static_cast<double>(clock.nsecsElapsed()) / 1e6);
    feed.view()->viewport()->repaint();
    times.painted.push_back(static_cast<double>(clock.nsecsElapsed()) / 1e6);
    times.slowest.emplace_back(times.painted.back(), feed.searchField()->text());
    clock.restart();
    while (clock.elapsed() < 20) // nobody types faster than that; what else was asked comes meanwhile
        waitForEvent();
}

void print(const QString &what, const std::vector<double> &times)
{
    QTextStream(stdout) << u"%1 p50 %2 ms, p95 %3 ms, p99 %4 ms, at most %5 ms\n"_s.arg(what, -40)
                               .arg(percentile(times, 0.5), 0, 'f', 1)
                               .arg(percentile(times, 0.95), 0, 'f', 1)
                               .arg(percentile(times, 0.99), 0, 'f', 1)
                               .arg(percentile(times, 1), 0, 'f', 1);
}

void printSlowest(std::vector<std::pair<double, QString>> keys)
{
    std::sort(keys.begin(), keys.end(), std::greater<>());
    keys.resize(std::min<size_t>(keys.size(), 10));
    QTextStream out(stdout);
    out << "the slowest:";
    for (const auto &[time, text] : keys)
        out << u" “%1” %2"_s.arg(text).arg(time, 0, 'f', 0);
    out << " ms\n";
}

} // namespace

int main(int argc, char *argv[])
{
    const QApplication application(argc, argv);
    const QTemporaryDir folder;
    const int incidents = shareOfAMillion();
    const Location where = keptOrMade(folder, incidents);
    warm(where.path);
    applyTheme(*qApp);
    DeskWindow window(where);
    window.resize(1280, 800);
    window.setNow(now);
    window.show();
    for (int i = 0; i < 1000 && window.feed()->model().rowCount() == 0; ++i)
        waitForEvent();
    tell(u"Typing …"_s);
    window.feed()->focusSearch();
    Times times;
    Board board = must(Board::open(where, Board::Access::ReadOnly));
    for (int i = 0; i < 60; ++i) {
        const QString words = i % 3 ? word(i * i) : word(i) + u' ' + word(i * 7);
        for (const QChar letter : words) {
            type(window, letter, times);
            if (times.board.size() == times.answered.size())
                continue;
            QElapsedTimer clock;
            clock.start();
            must(board.incidents(window.feed()->model().query()));
            times.board.push_back(static_cast<double>(clock.nsecsElapsed()) / 1e6);
        }
        window.feed()->searchField()->clear();
        while (window.feed()->isAsking())
            waitForEvent();
    }
    QTextStream(stdout) << u"search among %1 stories, %2 keys (limit: p95 50 ms)\n"_s.arg(incidents).arg(
        times.painted.size());
    print(u"the question alone"_s, times.board);
    print(u"from the key to the answer"_s, times.answered);
    print(u"from the key to the painted answer"_s, times.painted);
    printSlowest(times.slowest);
    return 0;
}
