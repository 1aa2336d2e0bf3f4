#include "bench/slideshow.h"
#include "bench/waiting.h"
#include "kiosk/kioskwindow.h"
#include "kiosk/memory.h"
#include "kiosk/slidepainter.h"
#include "support/onx.h"
#include "support/postgrescluster.h"
#include "support/testboard.h"

#include <QApplication>
#include <QBuffer>
#include <QDeadlineTimer>
#include <QDir>
#include <QFile>
#include <QPainter>
#include <QProcess>
#include <QScreen>
#include <QTemporaryDir>
#include <QThread>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace bravo;
using namespace bravo::test;
using bench::waitForEvent;

// What a kiosk costs, beside a browser in kiosk mode that shows the same pictures: processor time from /proc (which
// other programs on the machine do not change), memory as PSS, and how regular its frames come.

namespace {

constexpr int dwellMs = 8000, fadeMs = 800;

void tell(const QString &line)
{
    std::printf("%s\n", qUtf8Printable(line));
    std::fflush(stdout);
}

int missed = 0; // limits

/// What is said where the figure is over its limit, and the bench fails.
QString judged(double figure, double limit)
{
    missed += figure > limit ? 1 : 0;
    return figure > limit ? u" (above the limit of %1)"_s.arg(limit) : QString();
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The process and all that come from it.
QList<qint64> familyOf(qint64 pid)
{
    QList<qint64> family{pid};
    for (const QString &task : QDir(u"/proc/%1/task"_s.arg(pid)).entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        for (const QByteArray &child :
            contentOf(u"/proc/%1/task/%2/children"_s.arg(pid).arg(task)).simplified().split(' ')) {
            if (!child.isEmpty())
                family += familyOf(child.toLongLong());
        }
    }
    return family;
}

double secondsOf(const QList<qint64> &family)
{
    qint64 ticks = 0;
    for (const qint64 pid : family) {
        const QByteArray stat = contentOf(u"/proc/%1/stat"_s.arg(pid));
        const QList<QByteArray> fields = stat.mid(stat.lastIndexOf(')') + 2).split(' ');
        ticks += fields.value(11).toLongLong() + fields.value(12).toLongLong();
    }
    return double(ticks) / double(::sysconf(_SC_CLK_TCK));
}

double mebibytesOf(const QList<qint64> &family)
{
    qint64 kibibytes = 0;
    for (const qint64 pid : family) {
        for (const QByteArray &line : contentOf(u"/proc/%1/smaps_rollup"_s.arg(pid)).split('\n')) {
            if (line.startsWith("Pss:"))
                kibibytes += line.simplified().split(' ').value(1).toLongLong();
        }
    }
    return double(kibibytes) / 1024;
}

struct Cost {
    double percent = 0; // of a core
    double mebibytes = 0; // the most that was seen
};

Cost costOf(qint64 pid, int seconds)
{
    Cost cost;
    const QList<qint64> family = familyOf(pid);
    const double before = secondsOf(family);
    for (int i = 0; i < seconds; ++i) {
        QThread::sleep(1);
        cost.mebibytes = std::max(cost.mebibytes, mebibytesOf(familyOf(pid)));
    }
    cost.percent = (secondsOf(family) - before) / seconds * 100;
    return cost;
}

/// An invented photo: no two pixels alike, as a camera makes them.
Photo photo(int hue)
{
    QImage image(1600, 1200, QImage::Format_RGB32);
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            image.setPixel(x, y, QColor::fromHsv((hue + x / 20) % 360, 90 + y % 60, 120 + (x * y) % 120).rgb());
    }
    Photo photo{{}, "jpeg", image.width(), image.height()};
    QBuffer buffer(&photo.content);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "JPEG", 85);
    return photo;
}

void fill(TestBoard &board, int count)
{
    for (int i = 0; i < count; ++i) {
        NewIncident wish;
        wish.title = u"The story of number %1"_s.arg(i);
        wish.story = u"A guest came late in the evening and asked for what nobody had. Miriam went and found it, and "
                     "the guest stayed two more nights."_s;
        wish.learn = u"Ask what it is for."_s;
        wish.celebrateIds = {board.person(u"Miriam Okafor"_s)};
        if (i % 2 == 0)
            wish.photos = {photo(i * 40)};
        board.post(wish, i);
    }
}

/// The kiosk in a process of its own, for as long as it is let: "shown" with the moment for each slide, and gaps
/// between frames while something moves.
int show(const QString &path, int dwell, bool wall)
{
    returnMemoryAtOnce(); // as the program does
    BoardService service(Location::file(path));
    KioskSettings settings;
    if (!wall)
        settings.slides.insert(u"wall"_s, 0);
    KioskWindow window(service, {.fadeMs = fadeMs, .dwellMs = dwell}, settings);
    QElapsedTimer clock;
    clock.start();
    qint64 last = -1;
    QObject::connect(&window, &KioskWindow::painted, &window, [&] {
        const qint64 now = clock.nsecsElapsed();
        const bool moves = window.isFading() || window.isGliding();
        if (moves && last >= 0)
            std::printf("gap %.2f %d\n", double(now - last) / 1e6, window.isGliding() && !window.isFading());
        last = moves ? now : -1;
    });
    QObject::connect(&window, &KioskWindow::slideShown, &window, [](const Slide &slide) {
        std::printf(
            "shown %s\n", qPrintable(slide.incident.title.isEmpty() ? nameOf(slide.kind) : slide.incident.title));
        std::fflush(stdout);
    });
    window.coverScreen(QGuiApplication::primaryScreen());
    return QApplication::exec();
}

class Kiosk {
public:
    Kiosk(const QString &board, int dwell, bool wall)
    {
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process.start(QCoreApplication::applicationFilePath(),
            {u"show"_s, board, QString::number(dwell), wall ? u"wall"_s : u"plain"_s});
        waitFor("shown The story");
        QThread::sleep(4);
    }
    ~Kiosk()
    {
        m_process.terminate();
        m_process.waitForFinished(5000);
    }
    qint64 pid() const { return m_process.processId(); }
    void waitFor(const QByteArray &text)
    {
        while (!m_said.contains(text)) {
            if (!m_process.waitForReadyRead(30000))
                qFatal("The kiosk says nothing.");
            m_said += m_process.readAllStandardOutput();
        }
    }
    QByteArray said()
    {
        m_process.waitForReadyRead(0);
        return m_said += m_process.readAllStandardOutput();
    }

private:
    QProcess m_process;
    QByteArray m_said;
};

void tellGaps(const QByteArray &said)
{
    QList<double> gaps, glide;
    for (const QByteArray &line : said.split('\n')) {
        const QList<QByteArray> words = line.split(' ');
        if (words.front() == "gap" && words.size() == 3)
            (words[2] == "1" ? glide : gaps) += words[1].toDouble();
    }
    for (auto *list : {&gaps, &glide}) {
        if (list->isEmpty())
            continue;
        std::sort(list->begin(), list->end());
        tell(u"  frame gaps, %1: p50 %2 ms, p99 %3 ms%6, longest %4 ms, of %5"_s
                 .arg(list == &gaps ? u"fades and zooms"_s : u"over the wall"_s)
                 .arg(list->at(list->size() / 2), 0, 'f', 1)
                 .arg(list->at(list->size() * 99 / 100), 0, 'f', 1)
                 .arg(list->back(), 0, 'f', 1)
                 .arg(list->size())
                 .arg(judged(list->at(list->size() * 99 / 100), 20)));
    }
}

/// What the kiosk shows of the stories, as numbered pictures. How many.
int paintInto(const QString &board, const QSize &size, const QDir &folder)
{
    auto opened = must(Board::open(Location::file(board)));
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const KioskContent content = must(readKioskContent(opened, now));
    SlideStage stage = content.stage();
    stage.size = size;
    stage.now = now;
    int number = 0;
    for (const Incident &incident : content.incidents) {
        for (const Slide &slide : slidesOf(incident))
            paintSlide(slide, stage).save(folder.filePath(u"%1.png"_s.arg(number++)));
    }
    return number;
}

/// The pictures with the same dwell and fade, as a web page.
QString pageOf(const QDir &folder, int number)
{
    QFile page(folder.filePath(u"slides.html"_s));
    if (!page.open(QIODevice::WriteOnly))
        qFatal("No page.");
    page.write(QStringLiteral(R"(<!doctype html><style>html,body{margin:0;background:#000;overflow:hidden;cursor:none}
img{position:fixed;left:0;top:0;width:100vw;height:100vh;transition:opacity %2ms;opacity:0}</style>
<img id=a><img id=b><script>let n=0,on=a,off=b;function next(){off.src=(n++%%1)+'.png';off.decode().then(()=>{
off.style.opacity=1;on.style.opacity=0;[on,off]=[off,on]})}next();setInterval(next,%3)</script>)")
                   .arg(number)
                   .arg(fadeMs)
                   .arg(dwellMs + fadeMs)
                   .toUtf8());
    return page.fileName();
}

/// What another program that shows the same costs, after it was left alone for a while.
void tellOther(const QString &name, QProcess &other, int warmUp, int seconds, const Cost &ours)
{
    if (!other.waitForStarted()) {
        tell(u"  %1 does not start; no comparison."_s.arg(name));
        return;
    }
    QThread::sleep(static_cast<unsigned long>(warmUp));
    const Cost theirs = costOf(other.processId(), seconds);
    tell(u"  %1: %2 %, PSS %3 MiB: %4 × the processor time, %5 × the memory%6"_s.arg(name)
             .arg(theirs.percent, 0, 'f', 2)
             .arg(theirs.mebibytes, 0, 'f', 1)
             .arg(theirs.percent / ours.percent, 0, 'f', 1)
             .arg(theirs.mebibytes / ours.mebibytes, 0, 'f', 1)
             .arg(judged(5, std::min(theirs.percent / ours.percent, theirs.mebibytes / ours.mebibytes))));
    other.terminate();
    other.waitForFinished(5000);
}

void compareBrowser(const QString &page, const QString &profile, const QSize &size, int seconds, const Cost &ours)
{
    QProcess browser;
    browser.start(u"chromium"_s,
        {u"--kiosk"_s, u"--no-sandbox"_s, u"--no-first-run"_s, u"--user-data-dir="_s + profile,
            u"--window-size=%1,%2"_s.arg(size.width()).arg(size.height()), u"file://"_s + page});
    tellOther(u"chromium"_s, browser, 12, seconds, ours);
}

void compareOffice(const QString &show, const QString &profile, int seconds, const Cost &ours)
{
    const QString program = bench::officeProgram();
    if (program.isEmpty()) {
        tell(
            u"  LibreOffice Impress with windows (libreoffice-impress, libreoffice-gtk3) is not here; no comparison."_s);
        return;
    }
    QProcess office;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"SAL_USE_VCLPLUGIN"_s, u"gtk3"_s);
    office.setProcessEnvironment(environment);
    office.start(program,
        {u"-env:UserInstallation=file://"_s + profile, u"--norestore"_s, u"--nologo"_s, u"--nofirststartwizard"_s,
            u"--show"_s, show});
    tellOther(u"LibreOffice Impress"_s, office, 60, seconds, ours);
}

void compare(const QString &board, const QSize &size, int seconds)
{
    tell(u"%1×%2, %3 s each, dwell 8 s, fades 0.8 s"_s.arg(size.width()).arg(size.height()).arg(seconds));
    Cost ours;
    {
        Kiosk kiosk(board, dwellMs, false);
        ours = costOf(kiosk.pid(), seconds);
        const bool large = size.width() > 2560;
        tell(u"  kiosk: %1 % of a core%3, PSS %2 MiB%4"_s.arg(ours.percent, 0, 'f', 2)
                 .arg(ours.mebibytes, 0, 'f', 1)
                 .arg(judged(ours.percent, large ? 4 : 1.2), large ? QString() : judged(ours.mebibytes, 80)));
        tellGaps(kiosk.said());
    }
    {
        Kiosk kiosk(board, 0, true);
        const Cost wall = costOf(kiosk.pid(), std::max(seconds, 150));
        tell(u"  kiosk with the wall, as it is used (dwell by words): %1 %, PSS %2 MiB"_s.arg(wall.percent, 0, 'f', 2)
                 .arg(wall.mebibytes, 0, 'f', 1));
        tellGaps(kiosk.said());
    }
    const QTemporaryDir folder;
    const int pictures = paintInto(board, size, QDir(folder.path()));
    compareBrowser(pageOf(QDir(folder.path()), pictures), folder.filePath(u"profile"_s), size, seconds, ours);
    compareOffice(
        bench::slideShowOf(QDir(folder.path()), pictures, dwellMs), folder.filePath(u"office"_s), seconds, ours);
}

/// From the post on the board to the slide's first frame, from the midst of the slide before it.
void measurePosts(const Location &where, const QString &name, int posts, double limit)
{
    TestBoard board(where);
    board.post(u"The first one"_s);
    BoardService service(where);
    KioskWindow window(service, {.fadeMs = 0, .dwellMs = 800});
    QString due, shown;
    QObject::connect(&window, &KioskWindow::slideShown, &window, [&](const Slide &slide) { due = slide.headline; });
    QObject::connect(&window, &KioskWindow::painted, &window, [&] { shown = due; });
    window.coverScreen(QGuiApplication::primaryScreen());
    const auto until = [&](const QString &title) {
        const QDeadlineTimer patience(20000);
        while ((shown != title || window.isFading()) && !patience.hasExpired())
            waitForEvent();
    };
    until(u"The first one"_s);
    QList<double> times;
    for (int i = 1; i <= posts; ++i) {
        const QString title = u"Post number %1"_s.arg(i);
        NewIncident wish;
        wish.title = title;
        wish.story = u"It happened a moment ago."_s;
        wish.postedById = board.person(u"Jonas Lind"_s);
        wish.celebrateIds = {board.person(u"Miriam Okafor"_s)};
        QElapsedTimer clock;
        clock.start();
        must(board->post(wish, QDateTime::currentDateTimeUtc()));
        const QDeadlineTimer patience(20000);
        while (shown != title && !patience.hasExpired())
            waitForEvent();
        times += double(clock.nsecsElapsed()) / 1e6;
        until(title);
        while (shown == title) // a post is read to its end before the next one
            waitForEvent();
    }
    std::sort(times.begin(), times.end());
    tell(u"post → its slide is painted, %1: p50 %2 ms, p99 %3 ms%6, longest %4 ms, of %5"_s.arg(name)
             .arg(times[times.size() / 2], 0, 'f', 0)
             .arg(times[times.size() * 99 / 100], 0, 'f', 0)
             .arg(times.back(), 0, 'f', 0)
             .arg(times.size())
             .arg(judged(times[times.size() * 99 / 100], limit)));
}

bool isUniform(const QImage &image)
{
    const QRgb first = image.pixel(0, 0);
    for (int y = 0; y < image.height(); y += 7) {
        for (int x = 0; x < image.width(); x += 7) {
            if (image.pixel(x, y) != first)
                return false;
        }
    }
    return true;
}

qint64 kibibytesHere()
{
    return contentOf(u"/proc/self/statm"_s).split(' ').value(1).toLongLong() * ::sysconf(_SC_PAGESIZE) / 1024;
}

/// So many slides on a clock that runs ten seconds a slide, the board out of reach for the second half of them.
int soak(int slides)
{
    TestBoard board;
    fill(board, 40);
    BoardService service(board.where());
    int shown = 0, uniform = 0, same = 0, sampled = 0;
    QSet<QString> stories;
    KioskPace pace{.fadeMs = 0, .dwellMs = 1, .retryMs = 1000};
    pace.clock = [&shown, start = TestBoard::now()] { return start.addSecs(shown * 10LL); };
    KioskWindow window(service, pace);
    QObject::connect(&window, &KioskWindow::slideShown, &window, [&](const Slide &slide) {
        ++shown;
        if (isStory(slide))
            stories += slide.incident.id;
    });
    window.resize(960, 540);
    window.show();
    const auto fds = [] { return QDir(u"/proc/self/fd"_s).entryList(QDir::Files | QDir::System).size(); };
    const QString path = board.where().path, away = path + u".away"_s;
    qint64 warm = 0, files = 0;
    QImage last;
    for (int next = 50; shown < slides;) {
        waitForEvent();
        if (shown < next)
            continue;
        next += 50;
        const QImage now = window.grab().toImage();
        uniform += isUniform(now) ? 1 : 0;
        same += now == last ? 1 : 0;
        last = now;
        ++sampled;
        if (warm == 0 && shown >= slides / 5) {
            warm = kibibytesHere();
            files = fds();
        }
        if (shown >= slides / 2 && !QFile::exists(away))
            QFile::rename(path, away);
    }
    tell(u"%1 slides, the board out of reach for the second half: %2 of 40 stories shown; of %3 frames looked at, %4 "
         "uniform, %5 as the one before; memory grew by %6 KiB after the first fifth, open files from %7 to %8"_s
             .arg(shown)
             .arg(stories.size())
             .arg(sampled)
             .arg(uniform)
             .arg(same)
             .arg(kibibytesHere() - warm)
             .arg(files)
             .arg(fds()));
    const bool flat = kibibytesHere() - warm <= 1024 && fds() <= files;
    return uniform + same == 0 && stories.size() == 40 && flat ? 0 : 1;
}

} // namespace

int main(int argc, char **argv)
{
    const QByteArray size = qgetenv("BRAVO_KIOSK_SIZE");
    if (!isOnX())
        return runOnX(argc, argv, Bus::None, size.isEmpty() ? "1920x1080x24" : size.constData());
    QApplication app(argc, argv);
    QApplication::setQuitOnLastWindowClosed(false);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == "show"_L1)
        return show(arguments[2], arguments[3].toInt(), arguments[4] == "wall"_L1);
    if (const int slides = qEnvironmentVariableIntValue("BRAVO_KIOSK_SOAK"); slides > 0)
        return soak(slides);
    const int seconds = qEnvironmentVariableIntValue("BRAVO_BENCH_SECONDS");
    {
        TestBoard board;
        fill(board, 24);
        compare(board.where().path, QGuiApplication::primaryScreen()->size(), seconds > 0 ? seconds : 100);
    }
    const QTemporaryDir folder;
    measurePosts(Location::file(folder.filePath(u"live.bravo"_s)), u"a file"_s, 40, 1000);
    measurePosts(PostgresCluster::shared().freshDatabase(), u"PostgreSQL"_s, 100, 500);
    return missed == 0 ? 0 : 1;
}
