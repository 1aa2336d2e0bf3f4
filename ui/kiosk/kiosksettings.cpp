#include "kiosk/kiosksettings.h"

#include "kiosk/slidelayout.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSettings>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace bravo {

namespace {

struct KioskSettingsWords {
    Q_DECLARE_TR_FUNCTIONS(bravo::KioskSettings)
};

constexpr int doorMinutes = 10;
// Of a slide's usual text and of its smallest, in the slide's units: the height of a capital.
constexpr double usualHeight = 50 * 0.7, smallestHeight = 29 * 0.7;

using Setter = Result<void> (*)(KioskSettings &settings, const QString &text);

Result<void> setSpans(QList<WeeklySpan> &spans, const Result<QList<WeeklySpan>> &parsed)
{
    if (!parsed)
        return tl::unexpected(parsed.error());
    spans = *parsed;
    return {};
}

Result<void> setNumber(double &number, const QString &text, double least, double most)
{
    bool isNumber = false;
    const double value = QString(text).replace(u',', u'.').toDouble(&isNumber);
    if (!isNumber || value < least || value > most)
        return failure(ErrorKind::Usage,
            KioskSettingsWords::tr("“%1” is no number from %2 to %3.").arg(text).arg(least).arg(most));
    number = value;
    return {};
}

template <typename Enum>
Result<void> setChoice(Enum &member, const QString &text, const QList<std::pair<QString, Enum>> &choices)
{
    QStringList names;
    for (const auto &[name, value] : choices) {
        if (text == name) {
            member = value;
            return {};
        }
        names += name;
    }
    return failure(
        ErrorKind::Usage, KioskSettingsWords::tr("“%1” is none of these: %2.").arg(text, names.join(u", "_s)));
}

/// Such as "value=0, link=2".
Result<void> setSlides(QHash<QString, int> &slides, const QString &text)
{
    QHash<QString, int> read;
    for (const QString &part : text.split(u',', Qt::SkipEmptyParts)) {
        const QStringList halves = part.split(u'=');
        const QString kind = halves.front().trimmed();
        bool isNumber = false;
        const int share = halves.value(1).toInt(&isNumber);
        if (!kindsOfChoice().contains(kind))
            return failure(ErrorKind::Usage,
                KioskSettingsWords::tr("“%1” is none of these: %2.").arg(kind, kindsOfChoice().join(u", "_s)));
        if (!isNumber || share < 0 || share > 3)
            return failure(ErrorKind::Usage,
                KioskSettingsWords::tr("“%1” is no number from %2 to %3.").arg(halves.value(1)).arg(0).arg(3));
        read.insert(kind, share);
    }
    slides = read;
    return {};
}

const QList<std::pair<QString, Setter>> &setters()
{
    using Theme = KioskSettings::Theme;
    static const QList<std::pair<QString, Setter>> all{
        {u"open"_s, [](KioskSettings &s, const QString &text) { return setSpans(s.hours.open, spansFromText(text)); }},
        {u"quiet"_s,
            [](KioskSettings &s, const QString &text) { return setSpans(s.hours.quiet, spansFromText(text)); }},
        {u"quiet-look"_s,
            [](KioskSettings &s, const QString &text) {
                return setChoice<bool>(s.hours.quietIsBlack, text, {{u"dim"_s, false}, {u"black"_s, true}});
            }},
        {u"door"_s,
            [](KioskSettings &s, const QString &text) {
                return setSpans(s.hours.door, spansFromTimes(text, doorMinutes));
            }},
        {u"door-line"_s,
            [](KioskSettings &s, const QString &text) -> Result<void> {
                s.doorLines = text.split(u'|', Qt::SkipEmptyParts);
                return {};
            }},
        {u"theme"_s,
            [](KioskSettings &s, const QString &text) {
                return setChoice<Theme>(s.theme, text,
                    {{u"day-and-night"_s, Theme::DayAndNight}, {u"paper"_s, Theme::Paper}, {u"night"_s, Theme::Night},
                        {u"brand"_s, Theme::Brand}});
            }},
        {u"slides"_s, [](KioskSettings &s, const QString &text) { return setSlides(s.slides, text); }},
        {u"diagonal"_s,
            [](KioskSettings &s, const QString &text) { return setNumber(s.diagonalInches, text, 5, 500); }},
        {u"distance"_s,
            [](KioskSettings &s, const QString &text) { return setNumber(s.readerMetres, text, 0.3, 100); }},
    };
    return all;
}

double pixelsAMillimetre(const KioskSettings &settings, const QSize &pixels)
{
    return std::hypot(pixels.width(), pixels.height()) / (settings.diagonalInches * 25.4);
}

/// As enlargementFor(), without limits.
double wantedEnlargement(const KioskSettings &settings, const QSize &pixels)
{
    if (settings.diagonalInches <= 0 || settings.readerMetres <= 0 || pixels.isEmpty())
        return 1;
    const double millimetres = settings.readerMetres * std::max(5 / usualHeight, 2.5 / smallestHeight);
    return millimetres * pixelsAMillimetre(settings, pixels) / SlideLayout::unitOf(pixels);
}

} // namespace

QStringList kindsOfChoice()
{
    return {u"wall"_s, u"customer-words"_s, u"team"_s, u"adoption"_s, u"thanks"_s, u"month"_s, u"value"_s,
        u"announcement"_s, u"link"_s, u"anniversary"_s};
}

QHash<QString, QString> deskSettingsFrom(const QString &json)
{
    QHash<QString, QString> texts;
    const QJsonObject object = QJsonDocument::fromJson(json.toUtf8()).object();
    for (const QString &name : kioskSettingNames() + QStringList{exitPinSetting}) {
        if (const QString text = object[name].toString().trimmed(); !text.isEmpty())
            texts.insert(name, text);
    }
    return texts;
}

QString toDeskSettings(const QHash<QString, QString> &texts)
{
    QJsonObject object;
    for (auto it = texts.cbegin(); it != texts.cend(); ++it) {
        if (!it.value().trimmed().isEmpty())
            object.insert(it.key(), it.value().trimmed());
    }
    return object.isEmpty() ? QString() : QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

QStringList kioskSettingNames()
{
    QStringList names;
    for (const auto &[name, setter] : setters())
        names += name;
    return names;
}

Result<KioskSettings> kioskSettings(const QHash<QString, QString> &given, const QSettings &stored,
    QStringList &complaints, const QHash<QString, QString> &fromDesk)
{
    KioskSettings settings;
    const ExitPin fromThere = ExitPin::fromText(fromDesk.value(exitPinSetting));
    if (fromDesk.value(exitPinSetting) != noExitPin)
        settings.exitPin = fromThere.isSet() ? fromThere : ExitPin::storedIn(stored);
    for (const auto &[name, set] : setters()) {
        if (given.contains(name)) {
            if (const auto done = set(settings, given.value(name)); !done)
                return tl::unexpected(done.error());
        } else if (const QString text = fromDesk.contains(name)
                       ? fromDesk.value(name)
                       : stored.value(u"kiosk/"_s + name).toStringList().join(u',').trimmed();
                   !text.isEmpty()) { // an INI file reads what has commas as a list
            if (const auto done = set(settings, text); !done)
                complaints += u"kiosk/%1: %2"_s.arg(name, done.error().message);
        }
    }
    return settings;
}

Result<KioskSettings> kioskSettingsOf(const QHash<QString, QString> &texts)
{
    KioskSettings settings;
    for (const auto &[name, set] : setters()) {
        if (const QString text = texts.value(name).trimmed(); !text.isEmpty()) {
            if (const auto done = set(settings, text); !done)
                return tl::unexpected(done.error());
        }
    }
    return settings;
}

double enlargementFor(const KioskSettings &settings, const QSize &pixels)
{
    return std::clamp(wantedEnlargement(settings, pixels), 1.0, largestEnlargement);
}

QString distanceWarning(const KioskSettings &settings, const QSize &pixels)
{
    const double wanted = wantedEnlargement(settings, pixels);
    if (wanted <= largestEnlargement)
        return {};
    const int inches = static_cast<int>(std::ceil(settings.diagonalInches * wanted / largestEnlargement));
    return KioskSettingsWords::tr(
        "From %1 m, a screen would need %2 inches to be read with ease. The text is as large as it can be.")
        .arg(settings.readerMetres)
        .arg(inches);
}

static Look coloursFor(KioskSettings::Theme theme, const QString &brandColor, bool isNight)
{
    switch (theme) {
    case KioskSettings::Theme::Paper:
        return paperLook();
    case KioskSettings::Theme::Night:
        return nightLook();
    case KioskSettings::Theme::Brand:
        if (const QColor brand(brandColor); !brandColor.isEmpty() && brand.isValid())
            return brandLook(brand, isNight);
        break;
    case KioskSettings::Theme::DayAndNight:
        break;
    }
    return isNight ? nightLook() : paperLook();
}

Look lookFor(KioskSettings::Theme theme, const QString &brandColor, bool isNight, const QString &headingFont)
{
    Look look = coloursFor(theme, brandColor, isNight);
    look.headings = headingFamily(headingFont);
    return look;
}

} // namespace bravo
