#pragma once

#include "board/hours.h"
#include "kiosk/exitpin.h"
#include "publish/look.h"

#include <QHash>
#include <QSize>
#include <QStringList>

class QSettings;

namespace bravo {

/// How this one screen is set up.
struct KioskSettings {
    enum class Theme { DayAndNight, Paper, Night, Brand };

    KioskHours hours;
    QStringList doorLines; // one a day, in turn
    Theme theme = Theme::DayAndNight;
    double diagonalInches = 0; // 0: unknown
    double readerMetres = 0; // the furthest; 0: unknown
    QHash<QString, int> slides; // by a kind's name: 0 not at all, 2 twice as often; missing: as usual
    ExitPin exitPin; // none: the exit key alone is enough
};

/// The kinds of slides that a kiosk may do without, or show more often, by nameOf(). Stories and what is urgent are not
/// among them.
QStringList kindsOfChoice();

/// The settings' names: options of `bravoboard kiosk`, and keys in the group "kiosk" of the settings file.
QStringList kioskSettingNames();

/// A setting of the desk alone: the PIN as ExitPin::toText(), or `noExitPin`; missing: as it was set at the kiosk.
inline constexpr QLatin1StringView exitPinSetting("exit-pin"), noExitPin("none");

/// What was given on the command line goes before what a manager set at the desk, and that before what is stored here.
/// Nonsense that was given is a Usage error; other nonsense is left out and told in `complaints`, since a kiosk starts
/// all the same.
Result<KioskSettings> kioskSettings(const QHash<QString, QString> &given, const QSettings &stored,
    QStringList &complaints, const QHash<QString, QString> &fromDesk = {});
/// What these texts say, and nothing else; a Usage error where one says nothing.
Result<KioskSettings> kioskSettingsOf(const QHash<QString, QString> &texts);
/// Kiosk::settings of a board as texts by name, and back.
QHash<QString, QString> deskSettingsFrom(const QString &json);
QString toDeskSettings(const QHash<QString, QString> &texts);

/// How much larger than usual slides of this size have to be set, so that a line of text is 5 mm high for each metre to
/// the furthest reader, and the smallest 2.5 mm; from 1 to the largest at which slides are still well composed.
double enlargementFor(const KioskSettings &settings, const QSize &pixels);
constexpr double largestEnlargement = 1.5;
/// Empty where everything can be read from there; else a sentence with the diagonal that it would take.
QString distanceWarning(const KioskSettings &settings, const QSize &pixels);

/// The theme's look at that hour.
Look lookFor(
    KioskSettings::Theme theme, const QString &brandColor, bool isNight, const QString &headingFont = QString());

} // namespace bravo
