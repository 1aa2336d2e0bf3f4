#include "kiosk/runkiosk.h"

#include "kiosk/kioskwindow.h"
#include "kiosk/pulse.h"
#include "kiosk/showinglog.h"

#include <QApplication>
#include <QFile>
#include <QScreen>
#include <QSettings>

#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace bravo {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(bravo::RunKiosk)
};

void say(const QString &line)
{
    if (!line.isEmpty())
        std::fprintf(stderr, "%s\n", qUtf8Printable(line));
}

int refused(const Error &error)
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
        complaints += Words::tr("In the settings file “%1” something cannot be read; it is left out.").arg(path);
    if (isText)
        return;
    QFile::remove(aside);
    if (QFile::rename(path, aside))
        complaints +=
            Words::tr("The settings file was damaged. It is put aside as “%1”, and the kiosk starts without it.")
                .arg(aside);
}

/// Where it cannot be kept, that is said once, and not again before it could.
void keepHistory(KioskWindow &window, ShowingLog &log)
{
    QObject::connect(&window, &KioskWindow::slideShown, &window, [&log, isKept = true](const Slide &slide) mutable {
        const bool wasKept = std::exchange(isKept, log.add(slide, QDateTime::currentDateTimeUtc()));
        if (wasKept && !isKept)
            say(Words::tr("What is shown cannot be noted just now: is the disk full? The kiosk goes on."));
    });
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
    return failure(
        ErrorKind::Usage, Words::tr("There is no screen “%1”. The screens here: %2.").arg(wish, names.join(u", "_s)));
}

int runKiosk(const KioskOptions &options)
{
    const auto screen = screenCalled(options.screen);
    if (!screen)
        return refused(screen.error());
    QStringList complaints;
    putDamagedSettingsAside(complaints);
    const auto settings = kioskSettings(options.settings, QSettings(), complaints);
    if (!settings)
        return refused(settings.error());
    complaints += distanceWarning(*settings, (*screen)->size() * (*screen)->devicePixelRatio());
    for (const QString &complaint : std::as_const(complaints))
        say(complaint);
    BoardService service(options.where);
    KioskWindow window(service, {}, *settings);
    ShowingLog log(options.where, (*screen)->name());
    window.resume(log.recent());
    keepHistory(window, log);
    const Pulse pulse(window);
    QObject::connect(&window, &KioskWindow::boardRefused, qApp,
        [isWatched = pulse.isWatched(), said = QString()](const Error &error) mutable {
            if (!isWatched)
                qApp->exit(refused(error));
            else if (std::exchange(said, error.message) != error.message)
                refused(error); // the disk that it is on may come later than the kiosk
        });
    if (options.window.isEmpty()) {
        window.coverScreen(*screen);
    } else {
        window.resize(options.window);
        window.move((*screen)->geometry().center() - window.rect().center());
        window.show();
    }
    return qApp->exec();
}

} // namespace bravo
