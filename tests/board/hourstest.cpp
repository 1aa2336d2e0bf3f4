#include "board/hours.h"

#include <QTest>

#include <rapidcheck.h>

using namespace Qt::StringLiterals;
using namespace bravo;

namespace {

const QTimeZone berlin("Europe/Berlin");

QDateTime local(int month, int day, int hour, int minute = 0, const QTimeZone &zone = berlin)
{
    return QDateTime(QDate(2026, month, day), QTime(hour, minute), zone).toUTC();
}

QDateTime utc(int month, int day, int hour, int minute = 0)
{
    return QDateTime(QDate(2026, month, day), QTime(hour, minute), QTimeZone::utc());
}

QList<WeeklySpan> spans(const QString &text)
{
    const auto parsed = spansFromText(text);
    if (!parsed)
        qFatal("%s", qPrintable(parsed.error().message));
    return *parsed;
}

/// For how many minutes of the 36 hours from then on it is within the spans.
int minutesWithin(const QString &text, const QDateTime &from, const QTimeZone &zone)
{
    int minutes = 0;
    const QList<WeeklySpan> all = spans(text);
    for (int minute = 0; minute < 36 * 60; ++minute)
        minutes += isWithin(all, from.addSecs(minute * 60), zone);
    return minutes;
}

WeeklySpan anySpan()
{
    return WeeklySpan{
        *rc::gen::inRange<quint8>(1, 128), *rc::gen::inRange(0, 24 * 60), *rc::gen::inRange(0, 24 * 60 + 1)};
}

QTimeZone anyZone()
{
    static const QList<QByteArray> zones{"UTC", "Europe/Berlin", "America/New_York", "Australia/Lord_Howe",
        "Asia/Kathmandu", "America/St_Johns", "Pacific/Apia", "Africa/Casablanca"};
    return QTimeZone(zones[*rc::gen::inRange<int>(0, static_cast<int>(zones.size()))]);
}

QDateTime anyInstant()
{
    return utc(1, 1, 0).addSecs(*rc::gen::inRange(0, 365 * 24 * 60) * 60LL);
}

} // namespace

class HoursTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void texts_areUnderstood_data();
    void texts_areUnderstood();
    void nonsense_isRefusedWithItsWords();
    void refusal_showsHowThisFormIsWritten();
    void germanDays_areStoredInEnglish();
    void weekdayPattern_andOvernightWindow_data();
    void weekdayPattern_andOvernightWindow();
    void changingClocks_neitherShortenNorTear_data();
    void changingClocks_neitherShortenNorTear();
    void withoutClockChanges_itIsTheWallClock();
    void everyZone_everySpan_beginsAndEndsOnce();
    void precedence_urgentHoursDoorRotation();
    void betweenTwoChanges_nothingChanges();
    void noSpans_neverChange();
};

void HoursTest::texts_areUnderstood_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("days");
    QTest::addColumn<int>("from");
    QTest::addColumn<int>("to");
    QTest::newRow("every day") << u"07:00-22:00"_s << 127 << 420 << 1320;
    QTest::newRow("week") << u" Mon-Fri  7:00 - 22:30 "_s << 31 << 420 << 1350;
    QTest::newRow("weekend") << u"sat+sun 09:00–18:00"_s << 96 << 540 << 1080;
    QTest::newRow("over sunday") << u"fri-mon 00:00-24:00"_s << 113 << 0 << 1440;
    QTest::newRow("german week") << u"Mo-Fr 07:00-22:00"_s << 31 << 420 << 1320;
    QTest::newRow("german days") << u"do+So 09:00-18:00"_s << 72 << 540 << 1080;
    QTest::newRow("german, over sunday") << u"sa-di 09:00-18:00"_s << 99 << 540 << 1080;
    QTest::newRow("overnight") << u"wed 22:00-06:00"_s << 4 << 1320 << 360;
}

void HoursTest::texts_areUnderstood()
{
    QFETCH(const QString, text);
    QFETCH(const int, days);
    QFETCH(const int, from);
    QFETCH(const int, to);
    QCOMPARE(spans(text).size(), 1);
    QVERIFY((spans(text).front() == WeeklySpan{static_cast<quint8>(days), from, to}));
}

void HoursTest::nonsense_isRefusedWithItsWords()
{
    for (const QString &text : {u"always"_s, u"25:00-26:00"_s, u"07:60-08:00"_s, u"07:00"_s, u"lun-ven 07:00-09:00"_s,
             u"07:00-09:00 mon"_s, u"mon-wed-fri 07:00-09:00"_s, u"24:00-25:00"_s, u"07:00-09:00, x"_s}) {
        const auto parsed = spansFromText(text);
        QVERIFY2(!parsed, qPrintable(text));
        QCOMPARE(parsed.error().kind, ErrorKind::Usage);
    }
    QVERIFY(spansFromText({})->isEmpty());
    QVERIFY(!spansFromTimes(u"06:00-07:00"_s, 10));
    QCOMPARE(spansFromTimes(u"06:00, mon-fri 23:55"_s, 10)->size(), 2);
    QVERIFY((spansFromTimes(u"23:55"_s, 10)->front() == WeeklySpan{127, 1435, 5}));
}

void HoursTest::refusal_showsHowThisFormIsWritten()
{
    QVERIFY(spansFromText(u"mon-fri 07:00"_s).error().message.contains(u"mon-fri 07:00-22:00"_s));
    QVERIFY(!spansFromTimes(u"06:00-14:00"_s, 10).error().message.contains(u"07:00-22:00"_s));
}

void HoursTest::germanDays_areStoredInEnglish()
{
    QCOMPARE(withEnglishDays(u"Mo-Fr 07:00-22:00, sa+SO 09:00-18:00"_s), u"mon-fri 07:00-22:00, sat+sun 09:00-18:00"_s);
    const QString english = u"mon-wed 07:00-22:00, sat 09:00-18:00"_s;
    QCOMPARE(withEnglishDays(english), english);
}

void HoursTest::weekdayPattern_andOvernightWindow_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QDateTime>("now");
    QTest::addColumn<bool>("within");
    const QString week = u"mon-fri 07:00-22:00, sat 09:00-18:00"_s, night = u"fri 22:00-06:00"_s;
    QTest::newRow("monday, too early") << week << local(10, 12, 6, 59) << false;
    QTest::newRow("monday, first minute") << week << local(10, 12, 7) << true;
    QTest::newRow("friday, last minute") << week << local(10, 16, 21, 59) << true;
    QTest::newRow("friday, over") << week << local(10, 16, 22) << false;
    QTest::newRow("saturday") << week << local(10, 17, 9) << true;
    QTest::newRow("sunday") << week << local(10, 18, 12) << false;
    QTest::newRow("friday night") << night << local(10, 16, 23) << true;
    QTest::newRow("saturday morning is friday's") << night << local(10, 17, 5, 59) << true;
    QTest::newRow("saturday at six") << night << local(10, 17, 6) << false;
    QTest::newRow("friday morning is thursday's") << night << local(10, 16, 5) << false;
    QTest::newRow("whole days") << u"00:00-24:00"_s << local(10, 18, 0) << true;
    QTest::newRow("round the clock") << u"sun 08:00-08:00"_s << local(10, 19, 7, 59) << true;
    QTest::newRow("midnight as an end") << u"sun 08:00-00:00"_s << local(10, 19, 0) << false;
}

void HoursTest::weekdayPattern_andOvernightWindow()
{
    QFETCH(const QString, text);
    QFETCH(const QDateTime, now);
    QFETCH(const bool, within);
    QCOMPARE(isWithin(spans(text), now, berlin), within);
}

void HoursTest::changingClocks_neitherShortenNorTear_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QDateTime>("from");
    QTest::addColumn<int>("minutes"); // within the next 36 hours
    // Berlin: on 29 March 02:00 is 03:00; on 25 October 03:00 is 02:00 again.
    const QDateTime spring = local(3, 28, 12), autumn = local(10, 24, 12);
    QTest::newRow("spring: the night is an hour shorter") << u"sat 22:00-06:00"_s << spring << 7 * 60;
    QTest::newRow("autumn: an hour longer") << u"sat 22:00-06:00"_s << autumn << 9 * 60;
    QTest::newRow("spring: the skipped hour is none") << u"sun 02:00-03:00"_s << spring << 0;
    QTest::newRow("autumn: the hour that comes twice is two") << u"sun 02:00-03:00"_s << autumn << 2 * 60;
    QTest::newRow("spring: begins at the jump") << u"sun 02:30-05:00"_s << spring << 2 * 60;
    QTest::newRow("spring: ends at the jump") << u"sun 01:00-02:30"_s << spring << 60;
    QTest::newRow("autumn: begins at the first") << u"sun 02:30-05:00"_s << autumn << 3 * 60 + 30;
    QTest::newRow("autumn: ends at the second") << u"sun 01:00-02:30"_s << autumn << 2 * 60 + 30;
    QTest::newRow("spring: a day has 23 hours") << u"sun 00:00-24:00"_s << spring << 23 * 60;
    QTest::newRow("autumn: a day has 25, of which 24 are ahead") << u"sun 00:00-24:00"_s << autumn << 24 * 60;
}

void HoursTest::changingClocks_neitherShortenNorTear()
{
    QFETCH(const QString, text);
    QFETCH(const QDateTime, from);
    QFETCH(const int, minutes);
    QCOMPARE(minutesWithin(text, from, berlin), minutes);
}

void HoursTest::withoutClockChanges_itIsTheWallClock()
{
    QVERIFY(rc::check("in UTC, by the weekday and the minute alone", [] {
        const WeeklySpan span = anySpan();
        const QDateTime now = anyInstant();
        const int minute = now.time().hour() * 60 + now.time().minute(), today = now.date().dayOfWeek() - 1;
        const bool overnight = span.to <= span.from;
        const bool beganToday = (span.days >> today & 1) && minute >= span.from && (overnight || minute < span.to);
        const bool beganYesterday = (span.days >> (today + 6) % 7 & 1) && overnight && minute < span.to;
        RC_ASSERT(isWithin({span}, now, QTimeZone::utc()) == (beganToday || beganYesterday));
    }));
}

void HoursTest::everyZone_everySpan_beginsAndEndsOnce()
{
    QVERIFY(rc::check("a daily span of three hours begins once a day, whatever the clocks do", [] {
        const QTimeZone zone = anyZone();
        const int from = *rc::gen::inRange(0, 24 * 60);
        const WeeklySpan span{WeeklySpan::everyDay, from, (from + 180) % (24 * 60)};
        const QDate first = anyInstant().date();
        // From noon to noon, or where the span crosses noon, from midnight to midnight: the edges lie outside it.
        const bool crossesNoon = from <= 12 * 60 && from + 180 >= 12 * 60;
        const QDateTime start(first, QTime(crossesNoon ? 20 : 12, 0), zone);
        const QDateTime end(first.addDays(8), QTime(crossesNoon ? 20 : 12, 0), zone);
        int begun = 0;
        bool before = isWithin({span}, start, zone);
        RC_PRE(!before && !isWithin({span}, end, zone));
        for (QDateTime at = start.toUTC(); at < end; at = at.addSecs(600)) {
            const bool now = isWithin({span}, at, zone);
            begun += now && !before;
            before = now;
        }
        RC_ASSERT(begun == 8);
    }));
}

void HoursTest::precedence_urgentHoursDoorRotation()
{
    KioskHours hours{.open = spans(u"07:00-22:00"_s),
        .quiet = spans(u"13:00-14:00"_s),
        .door = *spansFromTimes(u"06:55, 13:55"_s, 10)};
    const auto at = [&](int hour, int minute, bool urgent = false) {
        return screenState(hours, urgent, local(10, 13, hour, minute), berlin);
    };
    QCOMPARE(at(6, 57), ScreenState::Black); // the hours go before the door
    QCOMPARE(at(6, 57, true), ScreenState::Urgent); // and urgent before all
    QCOMPARE(at(7, 2), ScreenState::Door);
    QCOMPARE(at(7, 5), ScreenState::Rotation);
    QCOMPARE(at(13, 57), ScreenState::Dim);
    QCOMPARE(at(14, 2), ScreenState::Door);
    QCOMPARE(at(22, 0), ScreenState::Black);
    hours.quietIsBlack = true;
    QCOMPARE(at(13, 57), ScreenState::Black);
    QCOMPARE(screenState({}, false, local(10, 13, 3), berlin), ScreenState::Rotation);
}

void HoursTest::betweenTwoChanges_nothingChanges()
{
    QVERIFY(rc::check("the state is the same until nextChange()", [] {
        const QTimeZone zone = anyZone();
        const KioskHours hours{.open = {anySpan(), anySpan()},
            .quiet = {anySpan()},
            .quietIsBlack = *rc::gen::arbitrary<bool>(),
            .door = {anySpan()}};
        const QDateTime now = anyInstant();
        const QDateTime next = nextChange(hours, now, zone);
        RC_ASSERT(next.isValid() && next > now);
        const ScreenState state = screenState(hours, false, now, zone);
        const qint64 minutes = now.secsTo(next) / 60;
        for (int i = 0; i < 20; ++i) {
            const QDateTime between = now.addSecs(*rc::gen::inRange<qint64>(0, minutes + 1) * 60);
            if (between < next)
                RC_ASSERT(screenState(hours, false, between, zone) == state);
        }
    }));
}

void HoursTest::noSpans_neverChange()
{
    QVERIFY(!nextChange({}, local(10, 13, 12), berlin).isValid());
}

QTEST_GUILESS_MAIN(HoursTest)
#include "hourstest.moc"
