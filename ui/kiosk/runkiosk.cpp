#include "kiosk/runkiosk.h"

#include "kiosk/accidents.h"
#include "kiosk/kioskwindow.h"
#include "kiosk/memory.h"
#include "kiosk/pulse.h"
#include "kiosk/screenkeeper.h"
#include "kiosk/showinglog.h"
#include "kiosk/signoflife.h"
#include "kiosk/wakefulness.h"

#include <QApplication>
#include <QFile>
#include <QScreen>
#include <QSettings>

#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace bravo {

namespace {

struct RunKioskWords {
    Q_DECLARE_TR_FUNCTIONS(bravo::RunKiosk)
};

constexpr qsizetype mostFailuresTold = 200;

void say(const QString &line)
{
    if (!line.isEmpty())
        std::fprintf(stderr, "%s\n", qUtf8Printable(line));
}

int kioskRefused(const Error &error)
{
    say(error.message);
    return static_cast<int>(error.kind);
}

/// A power cut may leave a file of zeros: no text. It is put aside. Of one in which only a line cannot be read, the
/// others count.
void putDamagedSettingsAside(QStringList &complaints)
{
    const QSettings settings;
    const QString path = settings.fileName(), aside = path + u".damaged"_s;
    QFile file(path);
    const QByteArray bytes = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    file.close();
    const bool isText = std::none_of(bytes.begin(), bytes.end(),
        [](char c) { return static_cast<uchar>(c) < 0x20 && c != '\n' && c != '\r' && c != '\t'; });
    if (isText && !settings.allKeys().isEmpty() && settings.status() == QSettings::FormatError)
        complaints +=
            RunKioskWords::tr("In the settings file “%1” something cannot be read; it is left out.").arg(path);
    if (isText)
        return;
    QFile::remove(aside);
    if (QFile::rename(path, aside))
        complaints += RunKioskWords::tr(
            "The settings file was damaged. It is put aside as “%1”, and the kiosk starts without it.")
                          .arg(aside);
}

/// Where it cannot be kept, that is said once, and not again before it could.
void keepHistory(KioskWindow &window, ShowingLog &log)
{
    QObject::connect(&window, &KioskWindow::slideShown, &window, [&log, isKept = true](const Slide &slide) mutable {
        const bool wasKept = std::exchange(isKept, log.add(slide, QDateTime::currentDateTimeUtc()));
        if (wasKept && !isKept)
            say(RunKioskWords::tr("What is shown cannot be noted just now: is the disk full? The kiosk goes on."));
    });
}

/// Each slide that cannot be painted is told once, and not without end.
void tellFailures(KioskWindow &window)
{
    QObject::connect(&window, &KioskWindow::slideFailed, &window, [told = QSet<QString>()](const Slide &slide) mutable {
        const QString key = keyOf(slide);
        if (told.contains(key) || told.size() > mostFailuresTold)
            return;
        told += key;
        say(told.size() > mostFailuresTold
                ? RunKioskWords::tr("More slides cannot be painted. No more is said of them.")
                : RunKioskWords::tr("A slide cannot be painted and is passed over: %1").arg(key));
    });
}

/// Also while the kiosk is black: nobody would wake the computer for the next opening.
void keepAwake(KioskWindow &window)
{
    auto *wakefulness = new Wakefulness(&window);
    QObject::connect(wakefulness, &Wakefulness::changed, &window, &KioskWindow::setMayFallAsleep);
    window.setMayFallAsleep(wakefulness->mayFallAsleep());
}

/// The screen to cover. One that is not there yet is waited for where somebody watches over the kiosk: after a power
/// cut the computer may be up before the television. Its name, then, or its number.
Result<QString> homeOf(const QString &wish, bool waits)
{
    if (wish.isEmpty())
        return QString();
    const auto screen = screenCalled(wish);
    if (!screen && waits) {
        say(screen.error().message + u' ' + RunKioskWords::tr("The kiosk waits for it."));
        return wish;
    }
    return screen.map([](const QScreen *one) { return one->name(); });
}

} // namespace

Result<QScreen *> screenCalled(const QString &wish)
{
    const QList<QScreen *> screens = QGuiApplication::screens();
    if (wish.isEmpty())
        return QGuiApplication::primaryScreen();
    bool isNumber = false;
    const int number = wish.toInt(&isNumber);
    QStringList names;
    for (qsizetype i = 0; i < screens.size(); ++i) {
        const QString name = screens[i]->name();
        if ((isNumber && number == i + 1) || name.compare(wish, Qt::CaseInsensitive) == 0)
            return screens[i];
        names += u"%1 (%2)"_s.arg(i + 1).arg(name);
    }
    return failure(ErrorKind::Usage,
        RunKioskWords::tr("There is no screen “%1”. The screens here: %2.").arg(wish, names.join(u", "_s)));
}

int runKiosk(const KioskOptions &options)
{
    returnMemoryAtOnce();
    const auto home = homeOf(options.screen, Pulse::isWatched());
    if (!home)
        return kioskRefused(home.error());
    const QScreen *screen = screenCalled(*home).value_or(QGuiApplication::primaryScreen());
    QStringList complaints;
    putDamagedSettingsAside(complaints);
    const QString name = home->isEmpty() ? screen->name() : *home;
    const auto settings = kioskSettings(options.settings, QSettings(), complaints, SignOfLife::lastFromDesk(name));
    if (!settings)
        return kioskRefused(settings.error());
    complaints += distanceWarning(*settings, screen->size() * screen->devicePixelRatio());
    for (const QString &complaint : std::as_const(complaints))
        say(complaint);
    BoardService service(options.where);
    KioskWindow window(service, {}, *settings);
    ShowingLog log(options.where, name);
    window.resume(log.recent());
    const Accidents accidents(log.path(), QDateTime::currentDateTimeUtc());
    accidents.watch(window);
    keepHistory(window, log);
    tellFailures(window);
    keepAwake(window);
    const SignOfLife sign(service, window, name, options.settings);
    const Pulse pulse(window);
    QObject::connect(&window, &KioskWindow::boardRefused, qApp, [said = QString()](const Error &error) mutable {
        if (!Pulse::isWatched())
            qApp->exit(kioskRefused(error));
        else if (std::exchange(said, error.message) != error.message)
            kioskRefused(error); // the disk that it is on may come later than the kiosk
    });
    if (options.window.isEmpty()) {
        const ScreenKeeper keeper(window, *home);
        return qApp->exec();
    }
    window.resize(options.window);
    window.move(screen->geometry().center() - window.rect().center());
    window.show();
    return qApp->exec();
}

} // namespace bravo
