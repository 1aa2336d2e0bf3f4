#include "kiosk/kiosksettings.h"
#include "kiosk/slidelayout.h"

#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

#include <rapidcheck.h>

using namespace Qt::StringLiterals;
using namespace bravo;

namespace {

QColor anyColor()
{
    return QColor(*rc::gen::inRange(0, 256), *rc::gen::inRange(0, 256), *rc::gen::inRange(0, 256));
}

} // namespace

class KioskSettingsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void given_goesBeforeStored_andStoredNonsenseIsNoHindrance();
    void givenNonsense_isRefused_data();
    void givenNonsense_isRefused();
    void slides_mayHaveSpaces();
    void everyBrandColour_keepsSevenToOne();
    void themes_areWhatTheySay();
    void distance_enlargesWithinLimits_data();
    void distance_enlargesWithinLimits();
    void tooFarAway_saysWhichScreenItWouldTake();
};

void KioskSettingsTest::given_goesBeforeStored_andStoredNonsenseIsNoHindrance()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"bravoboard.conf"_s);
    QFile text(file);
    QVERIFY(text.open(QIODevice::WriteOnly));
    text.write("[kiosk]\nopen=mon-fri 07:00-22:00, sat 09:00-18:00\ntheme=brand\nquiet-look=loud\ndistance=4,5\n"
               "door=06:00\ndoor-line=\"Smile, it helps|Ask once more\"\n");
    text.close();
    QStringList complaints;
    const QSettings stored(file, QSettings::IniFormat);
    const auto settings = kioskSettings({{u"theme"_s, u"night"_s}, {u"diagonal"_s, u"43"_s}}, stored, complaints);
    QVERIFY(settings);
    QCOMPARE(settings->hours.open.size(), 2);
    QCOMPARE(settings->hours.door.size(), 1);
    QVERIFY(settings->theme == KioskSettings::Theme::Night);
    QCOMPARE(settings->diagonalInches, 43.0);
    QCOMPARE(settings->doorLines.size(), 2);
    QCOMPARE(complaints.size(), 1);
    QVERIFY(complaints.front().contains(u"quiet-look"_s));
}

void KioskSettingsTest::givenNonsense_isRefused_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("text");
    QTest::newRow("times") << u"open"_s << u"always"_s;
    QTest::newRow("number") << u"distance"_s << u"far"_s;
    QTest::newRow("range") << u"diagonal"_s << u"-5"_s;
    QTest::newRow("theme") << u"theme"_s << u"pink"_s;
}

void KioskSettingsTest::givenNonsense_isRefused()
{
    QFETCH(const QString, name);
    QFETCH(const QString, text);
    QStringList complaints;
    const auto settings = kioskSettings({{name, text}}, QSettings(u"/nowhere"_s, QSettings::IniFormat), complaints);
    QVERIFY(!settings);
    QCOMPARE(settings.error().kind, ErrorKind::Usage);
    QVERIFY(settings.error().message.contains(text));
}

void KioskSettingsTest::slides_mayHaveSpaces()
{
    const auto settings = kioskSettingsOf({{u"slides"_s, u"value = 0, link =2"_s}});
    QVERIFY(settings);
    QCOMPARE(settings->slides.value(u"value"_s, 1), 0);
    QCOMPARE(settings->slides.value(u"link"_s, 1), 2);
}

void KioskSettingsTest::everyBrandColour_keepsSevenToOne()
{
    QVERIFY(rc::check("text on the ground and on cards, by day and by night", [] {
        const QColor brand = anyColor(), value = anyColor();
        for (const bool night : {false, true}) {
            const Look look = brandLook(brand, night);
            RC_ASSERT(contrastRatio(look.ink, look.paper) >= 7);
            for (const QColor &ground : {look.paper, look.card}) {
                for (const QColor &color : {look.ink, look.soft, look.marigoldInk, value})
                    RC_ASSERT(contrastRatio(legible(color, ground), ground) >= 7);
            }
            RC_ASSERT(contrastRatio(look.marigold, look.paper) >= 2.9); // a bar, a bead, a dot
        }
    }));
}

void KioskSettingsTest::themes_areWhatTheySay()
{
    using Theme = KioskSettings::Theme;
    QVERIFY(!lookFor(Theme::DayAndNight, {}, false).night);
    QVERIFY(lookFor(Theme::DayAndNight, {}, true).night);
    QVERIFY(!lookFor(Theme::Paper, {}, true).night);
    QVERIFY(lookFor(Theme::Night, {}, false).night);
    QVERIFY(lookFor(Theme::Brand, u"#0a5c36"_s, false).paper != paperLook().paper);
    QCOMPARE(lookFor(Theme::Brand, u"no colour"_s, false).paper, paperLook().paper);
    QCOMPARE(lookFor(Theme::Brand, {}, true).paper, nightLook().paper);
}

void KioskSettingsTest::distance_enlargesWithinLimits_data()
{
    QTest::addColumn<double>("inches");
    QTest::addColumn<double>("metres");
    QTest::addColumn<QSize>("pixels");
    QTest::addColumn<double>("enlarged");
    QTest::newRow("unknown") << 0.0 << 5.0 << QSize(1920, 1080) << 1.0;
    QTest::newRow("near") << 43.0 << 2.0 << QSize(1920, 1080) << 1.0;
    QTest::newRow("43 inches, 5 m") << 43.0 << 5.0 << QSize(1920, 1080) << 1.44;
    QTest::newRow("the same at 4K") << 43.0 << 5.0 << QSize(3840, 2160) << 1.44;
    QTest::newRow("upright") << 43.0 << 5.0 << QSize(1080, 1920) << 1.44;
    QTest::newRow("a larger screen") << 65.0 << 5.0 << QSize(1920, 1080) << 1.0;
    QTest::newRow("too far") << 32.0 << 15.0 << QSize(1920, 1080) << largestEnlargement;
}

void KioskSettingsTest::distance_enlargesWithinLimits()
{
    QFETCH(const double, inches);
    QFETCH(const double, metres);
    QFETCH(const QSize, pixels);
    QFETCH(const double, enlarged);
    const KioskSettings settings{.diagonalInches = inches, .readerMetres = metres};
    const double got = enlargementFor(settings, pixels);
    QVERIFY2(std::abs(got - enlarged) < 0.01, qPrintable(QString::number(got)));
    if (got <= 1 || got >= largestEnlargement)
        return;
    // Measured on the glass: a capital of the usual text, in millimetres for each metre.
    const double pixel = inches * 25.4 / std::hypot(pixels.width(), pixels.height());
    const double capital = 50 * 0.7 * SlideLayout::unitOf(pixels) * got * pixel;
    QVERIFY(capital >= 5 * metres - 0.01);
    QVERIFY(distanceWarning(settings, pixels).isEmpty());
}

void KioskSettingsTest::tooFarAway_saysWhichScreenItWouldTake()
{
    const KioskSettings settings{.diagonalInches = 32, .readerMetres = 15};
    const QString warning = distanceWarning(settings, {1920, 1080});
    QVERIFY2(warning.contains(u"124"_s), qPrintable(warning));
    const KioskSettings larger{.diagonalInches = 124, .readerMetres = 15};
    QVERIFY(distanceWarning(larger, {1920, 1080}).isEmpty());
}

QTEST_GUILESS_MAIN(KioskSettingsTest)
#include "kiosksettingstest.moc"
