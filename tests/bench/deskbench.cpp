#include "bench/firstframe.h"
#include "bench/material.h"
#include "bench/millionboard.h"
#include "desk/composer.h"
#include "desk/composercoach.h"
#include "desk/deskwindow.h"
#include "desk/feedpage.h"
#include "desk/storyeditor.h"
#include "shared/theme.h"
#include "support/testboard.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QKeyEvent>
#include <QLocale>
#include <QProcess>
#include <QScrollBar>
#include <QTextStream>
#include <QThread>
#include <QWheelEvent>

#include <unistd.h>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace bravo;
using namespace bravo::bench;
using bravo::test::must;

// How soon the desk stands, against a program that shows an empty window, and how evenly a feed of a million
// stories scrolls, with a card open, too.

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

void line(const QString &what, const QString &reference, double ours, const QString &unit, const QString &ratio,
    const QString &limit)
{
    QTextStream(stdout) << u"%1 %2 %3 %4 %5 %6\n"_s.arg(what, -58)
                               .arg(reference, 12)
                               .arg(ours, 9, 'f', 1)
                               .arg(unit, -3)
                               .arg(ratio, 6)
                               .arg(limit, 9);
}

Location boardOf(const QString &path, int incidents)
{
    tell(u"Making a board of %1 stories …"_s.arg(incidents));
    const Location where = Location::file(path);
    Board board = must(Board::create(where, {u"Bench"_s, QTimeZone::utc()}));
    must(board.importPeople(personRows(), {}));
    must(board.importIncidents(incidentRows(incidents), {}, now));
    return where;
}

/// The desk in a process of its own: says when its first frame stands, and when the first stories do.
int showDesk(const QString &path)
{
    applyTheme(*qApp);
    DeskWindow window(Location::file(path), DeskWindow::IfMissing::Say, DeskWindow::Furnish::AfterFirstFrame);
    window.resize(1280, 800);
    const auto stories = [&window] {
        auto *view = window.feed()->view();
        const auto frame = new FirstFrame(*view->viewport(), "stories", [] { QCoreApplication::quit(); });
        frame->setParent(&window);
        view->viewport()->update();
    };
    const FirstFrame frame(window, "first-frame", [] {});
    QObject::connect(&window, &DeskWindow::furnished, &window, [&] {
        window.setNow(now);
        QObject::connect(
            &window.feed()->model(), &QAbstractItemModel::rowsInserted, &window, stories, Qt::SingleShotConnection);
        QObject::connect(&window.feed()->model(), &QAbstractItemModel::modelReset, &window, stories);
    });
    window.show();
    QTimer::singleShot(20000, qApp, &QCoreApplication::quit);
    return QApplication::exec();
}

/// Milliseconds from the start of the program to each moment that it names.
QHash<QByteArray, double> moments(const QString &program, const QStringList &arguments)
{
    QProcess process;
    const long long before = sharedClock();
    process.start(program, arguments);
    if (!process.waitForFinished(60000))
        qFatal("%s did not end.", qPrintable(program));
    QHash<QByteArray, double> found;
    for (const QByteArray &said : process.readAllStandardOutput().split('\n')) {
        const QList<QByteArray> parts = said.split(' ');
        if (parts.size() == 2)
            found.insert(parts[0], static_cast<double>(parts[1].toLongLong() - before) / 1e6);
    }
    if (!found.contains("first-frame"))
        qFatal("%s painted nothing: %s", qPrintable(program), process.readAllStandardError().constData());
    return found;
}

void benchStart(const QString &folder)
{
    const Location where = boardOf(folder + "/start.bravo"_L1, 10000);
    tell(u"Starting, again and again …"_s);
    const QString here = QCoreApplication::applicationFilePath();
    const QString empty = QCoreApplication::applicationDirPath() + "/empty_window"_L1;
    std::vector<double> reference, first, stories;
    for (int i = 0; i < 25; ++i) {
        reference.push_back(moments(empty, {}).value("first-frame"));
        const auto desk = moments(here, {u"--desk"_s, where.path});
        first.push_back(desk.value("first-frame"));
        stories.push_back(desk.value("stories"));
    }
    const double base = percentile(reference, 0.5);
    const auto tellRatio = [base](const QString &what, double time, const QString &limit) {
        line(what, u"%1 ms"_s.arg(base, 0, 'f', 1), time, u"ms"_s, QString::number(time / base, 'f', 2), limit);
    };
    tellRatio(u"desk's first frame, 10,000 stories ÷ an empty window's"_s, percentile(first, 0.5), u"1.50"_s);
    tellRatio(u"the first stories in sight ÷ an empty window's frame"_s, percentile(stories, 0.5), u""_s);
}

double residentMiB()
{
    QFile file(u"/proc/self/statm"_s);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    return file.readAll().split(' ').value(1).toDouble() * static_cast<double>(::sysconf(_SC_PAGESIZE)) / (1 << 20);
}

/// One frame: the wheel turns or a key goes down, what came in is handled, and the view is painted. The rest of its 16
/// ms is waited out, while what comes in still counts.
double frame(QAbstractScrollArea &view, const std::function<void()> &move)
{
    QElapsedTimer clock;
    clock.start();
    move();
    QCoreApplication::processEvents();
    view.viewport()->repaint();
    double busy = static_cast<double>(clock.nsecsElapsed()) / 1e6;
    while (clock.elapsed() < 16) {
        QThread::msleep(1);
        QElapsedTimer more;
        more.start();
        QCoreApplication::processEvents();
        busy += static_cast<double>(more.nsecsElapsed()) / 1e6;
    }
    return busy;
}

void turnWheel(QWidget &widget, int pixels)
{
    const QPointF at = QRectF(widget.rect()).center();
    QWheelEvent event(
        at, widget.mapToGlobal(at), {0, -pixels}, {0, -pixels}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(&widget, &event);
}

/// Cards open and close on the way, each time the one that is current; the wheel turns over the open one.
void benchOpened(FeedView &view)
{
    view.setFocus();
    view.verticalScrollBar()->setValue(0);
    std::vector<double> frames;
    const auto press = [&view](Qt::Key key) {
        QKeyEvent event(QEvent::KeyPress, key, Qt::NoModifier);
        QCoreApplication::sendEvent(&view, &event);
    };
    for (int card = 0; card < 20; ++card) {
        frames.push_back(frame(view, [&] { press(Qt::Key_Down); }));
        frames.push_back(frame(view, [&] { press(Qt::Key_Return); }));
        while (view.isMoving())
            frames.push_back(frame(view, [] {}));
        for (int i = 0; i < 30; ++i)
            frames.push_back(frame(view, [&view, i] { turnWheel(*view.viewport(), i < 15 ? 90 : -90); }));
    }
    line(u"opening cards, and the wheel over an open one, p99 frame"_s, {}, percentile(frames, 0.99), u"ms"_s, {},
        u"16.7"_s);
}

void benchScrolling(const QTemporaryDir &folder)
{
    const Location where = keptOrMade(folder, shareOfAMillion());
    warm(where.path);
    applyTheme(*qApp);
    DeskWindow window(where);
    window.resize(1280, 800);
    window.setNow(now);
    window.show();
    auto &view = *window.feed()->view();
    for (int i = 0; i < 1000 && window.feed()->model().rowCount() == 0; ++i)
        frame(view, [] {});
    if (window.feed()->model().rowCount() == 0)
        qFatal("The feed shows no stories.");
    tell(u"Scrolling …"_s);
    for (int i = 0; i < 60; ++i)
        frame(view, [] {});
    const double memory = residentMiB();
    std::vector<double> wheel, drag;
    double most = memory;
    for (int i = 0; i < 1200; ++i) // twenty seconds of turning the wheel, fast
        wheel.push_back(frame(view, [&view] { turnWheel(*view.viewport(), 90); }));
    QScrollBar &bar = *view.verticalScrollBar();
    for (int i = 0; i < 600; ++i) { // the handle drawn from the top to the very end
        drag.push_back(
            frame(view, [&bar, i] { bar.setValue(static_cast<int>(static_cast<qint64>(bar.maximum()) * i / 599)); }));
        most = std::max(most, residentMiB());
    }
    for (int i = 0; i < 300; ++i)
        wheel.push_back(frame(view, [&view] { turnWheel(*view.viewport(), -90); }));
    most = std::max(most, residentMiB());
    const QString stories = QLocale().toString(window.feed()->model().rowCount());
    line(u"wheel through %1 stories, p99 frame"_s.arg(stories), {}, percentile(wheel, 0.99), u"ms"_s, {}, u"16.7"_s);
    line(u"scroll bar from end to end, p99 frame"_s, {}, percentile(drag, 0.99), u"ms"_s, {}, u"16.7"_s);
    line(u"memory grown by scrolling %1 stories"_s.arg(stories), {}, most - memory, u"MiB"_s, {}, u"64"_s);
    benchOpened(view);
}

/// Keys go into a story of 2,000 characters, with pauses in which the coach reads all of it; a frame is counted whether
/// a key, the coach or the draft was its work.
void benchTyping(const QString &folder)
{
    const Location where = boardOf(folder + "/type.bravo"_L1, 1000);
    DeskWindow window(where);
    window.resize(1280, 800);
    window.show();
    auto &editor = *window.composer()->findChild<StoryEditor *>();
    const QString sentence = u"I told the guest that's our policy, and Lena said what she could do instead. "_s;
    editor.setPlainText(sentence.repeated(2000 / static_cast<int>(sentence.size()) + 1).left(2000));
    editor.moveCursor(QTextCursor::End);
    editor.setFocus();
    for (int i = 0; i < 120; ++i)
        frame(editor, [] {});
    tell(u"Typing …"_s);
    std::vector<double> frames;
    for (int i = 0; i < 400; ++i) {
        frames.push_back(frame(editor, [&] {
            QKeyEvent press(QEvent::KeyPress, Qt::Key_unknown, Qt::NoModifier, QString(sentence[i % sentence.size()]));
            QCoreApplication::sendEvent(&editor, &press);
        }));
        for (int pause = 0; i % 20 == 19 && pause < 30; ++pause)
            frames.push_back(frame(editor, [] {}));
    }
    if (window.composer()->coach()->remarks().isEmpty())
        qFatal("The coach says nothing.");
    line(u"typing in a story of 2,000 characters, p99 frame"_s, {}, percentile(frames, 0.99), u"ms"_s, {}, u"16.7"_s);
    line(u"the longest of these frames"_s, {}, percentile(frames, 1), u"ms"_s, {}, {});
}

} // namespace

int main(int argc, char *argv[])
{
    const QApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 3 && arguments[1] == "--desk"_L1)
        return showDesk(arguments[2]);
    const QTemporaryDir folder;
    QTextStream(stdout) << u"%1 %2 %3 %4 %5\n"_s.arg(u"desk"_s, -58)
                               .arg(u"reference"_s, 12)
                               .arg(u"ours"_s, 13)
                               .arg(u"ratio"_s, 6)
                               .arg(u"limit"_s, 9);
    benchStart(folder.path());
    benchScrolling(folder);
    benchTyping(folder.path());
    return 0;
}
