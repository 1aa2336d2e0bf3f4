#include "board/board.h"
#include "board/instant.h"
#include "board/names.h"
#include "board/text.h"
#include "support/properties.h"

using namespace Qt::StringLiterals;
using namespace bravo;
using namespace bravo::test;

/// Months, instants, names, places, ranking and the key by which an import knows a row again.
class RulesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void month_parsesOnlyWhatExists_data();
    void month_parsesOnlyWhatExists();
    void month_properties();
    void instant_parsesWhatPeopleWrite_data();
    void instant_parsesWhatPeopleWrite();
    void instant_readsBackWhatItWrote();
    void name_isFoundWithoutCaseAndAccents();
    void name_unknownOrAmbiguous_listsTheNearest();
    void name_everyOneIsFound();
    void editDistance_isADistance();
    void ranking_isATotalOrder();
    void ranks_areShared();
    void contentHash_knowsContentAlone();
    void location_parses_data();
    void location_parses();
    void location_knowsThisComputer();
    void marks_goThereAndBack();
    void outsideEdition_tellsTheDayAlone();
};

void RulesTest::month_parsesOnlyWhatExists_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("exists");
    for (const char *good : {"2026-01", "2026-12", "1999-10", "0001-01"})
        QTest::newRow(good) << QString::fromLatin1(good) << true;
    for (const char *bad : {"2026-13", "2026-00", "26-01", "2026-1", "2026-01-01", " 2026-01", "2026-01 ", "2026/01",
             "", "0000-01", "-2026-01", "20260-1", "2026-1a"})
        QTest::newRow(bad) << QString::fromLatin1(bad) << false;
    QTest::newRow("other digits") << u"٢٠٢٦-٠١"_s << false;
}

void RulesTest::month_parsesOnlyWhatExists()
{
    QFETCH(QString, text);
    const auto month = Month::parse(text);
    QTEST(month.has_value(), "exists");
    if (month)
        QCOMPARE(month->toString(), text);
}

void RulesTest::month_properties()
{
    const QList<QByteArray> zones{
        "UTC", "Europe/Berlin", "America/Asuncion", "Asia/Kolkata", "Pacific/Kiritimati", "Africa/Cairo"};
    HOLDS("an instant lies in its own month, and in no neighbour", [&zones] {
        const QTimeZone zone(zones[*rc::gen::inRange(0, static_cast<int>(zones.size()))]);
        const auto instant =
            QDateTime::fromMSecsSinceEpoch(*rc::gen::inRange<qint64>(0, 4'000'000'000'000), QTimeZone::utc());
        const Month month = Month::of(instant, zone);
        RC_ASSERT(month.start(zone) <= instant && instant < month.next().start(zone));
        RC_ASSERT(month.next().previous() == month && month.previous().next() == month);
        RC_ASSERT(month.previous() < month && month < month.next());
        RC_ASSERT(Month::parse(month.toString()) == month);
        RC_ASSERT(month.start(zone).timeSpec() == Qt::UTC);
    });
}

void RulesTest::instant_parsesWhatPeopleWrite_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected"); // UTC, from Berlin; empty: no instant
    const auto row = [](const char *text, const char *expected) {
        QTest::newRow(text) << QString::fromLatin1(text) << QString::fromLatin1(expected);
    };
    row("2026-10-03", "2026-10-02T22:00:00.000Z");
    row("2026-10-03T21:40", "2026-10-03T19:40:00.000Z");
    row("2026-10-03 21:40:05", "2026-10-03T19:40:05.000Z");
    row(" 2026-12-03T21:40:05.5 ", "2026-12-03T20:40:05.500Z");
    row("2026-10-03T21:40Z", "2026-10-03T21:40:00.000Z");
    row("2026-10-03T21:40:00.123456Z", "2026-10-03T21:40:00.123Z");
    row("2026-10-03T21:40+05:30", "2026-10-03T16:10:00.000Z");
    row("2026-10-03T21:40-0800", "2026-10-04T05:40:00.000Z");
    row("2024-02-29", "2024-02-28T23:00:00.000Z");
    for (const char *bad :
        {"2026-02-29", "2026-02-30", "2026-13-01", "2026-00-10", "2026-10-00", "2026-10-03T24:00", "2026-10-03T25:00",
            "2026-10-03T21:60", "2026-10-03T21", "2026-10-03Z", "2026-10-03T21:40+15:00", "2026-10-03T21:40+01:75",
            "20261003", "3.10.2026", "10/03/2026", "yesterday", "", "2026-10-03T21:40 Z", "0000-01-01", "1066-10-14"})
        row(bad, "");
}

void RulesTest::instant_parsesWhatPeopleWrite()
{
    QFETCH(QString, text);
    const auto instant = parseInstant(text, QTimeZone("Europe/Berlin"));
    QTEST(instant ? instant->toString(Qt::ISODateWithMs) : QString(), "expected");
}

void RulesTest::instant_readsBackWhatItWrote()
{
    HOLDS("any instant in ISO 8601 is read back exactly", [] {
        const auto instant =
            QDateTime::fromMSecsSinceEpoch(*rc::gen::inRange<qint64>(0, 4'000'000'000'000), QTimeZone::utc());
        const QTimeZone zone("America/New_York");
        RC_ASSERT(parseInstant(instant.toString(Qt::ISODateWithMs), zone) == instant);
        RC_ASSERT(
            parseInstant(instant.toOffsetFromUtc(*rc::gen::inRange(-12, 14) * 3600).toString(Qt::ISODateWithMs), zone)
            == instant);
    });
    HOLDS("no text makes it fail", [] { (void)parseInstant(*anyText(), QTimeZone::utc()); });
}

void RulesTest::name_isFoundWithoutCaseAndAccents()
{
    const NameIndex index(u"person"_s, {{u"1"_s, u"Pavel Novák"_s, {}}, {u"2"_s, u"Miriam Okafor"_s, u"Mimi"_s}});
    for (const QString &name : {u"pavel NOVAK"_s, u" Pavel  Novák"_s, u"PAVEL NOVA\u0301K\u200f"_s})
        QCOMPARE(index.find(name).value_or(QString()), u"1"_s);
    QCOMPARE(index.find(u"mimi"_s).value_or(QString()), u"2"_s);
    QVERIFY(index.knows(u"MIMI"_s) && !index.knows(u"Mim"_s));
}

void RulesTest::name_unknownOrAmbiguous_listsTheNearest()
{
    NameIndex index(
        u"person"_s, {{u"1"_s, u"Pavel Novák"_s, {}}, {u"2"_s, u"Miriam Okafor"_s, {}}, {u"3"_s, u"Mirjam Oka"_s, {}}});
    const auto unknown = index.find(u"Miriam Okafur"_s);
    QVERIFY(!unknown);
    QVERIFY2(unknown.error().message.contains("nearest: Miriam Okafor"_L1), qPrintable(unknown.error().message));
    QCOMPARE(index.nearest(u"pavel"_s, 1), QStringList{u"Pavel Novák"_s});
    index.add({u"4"_s, u"pavel novak"_s, {}});
    const auto ambiguous = index.find(u"Pavel Novak"_s);
    QVERIFY(!ambiguous && ambiguous.error().message.contains(u"Pavel Novák, pavel novak"_s));
    QVERIFY(!NameIndex(u"team"_s, {}).find(u"x"_s));
}

void RulesTest::name_everyOneIsFound()
{
    HOLDS("a name that stands once is found by itself, and one that stands twice never", [] {
        const auto names = *rc::gen::container<std::vector<QString>>(anyText());
        QList<Named> all;
        QHash<QString, int> keys;
        for (size_t i = 0; i < names.size(); ++i) {
            all += Named{QString::number(i), names[i], {}};
            ++keys[foldedKey(names[i])];
        }
        const NameIndex index(u"person"_s, all);
        for (const Named &one : std::as_const(all)) {
            const auto found = index.find(one.name);
            RC_ASSERT(found.has_value() == (keys.value(foldedKey(one.name)) == 1));
            RC_ASSERT(!found || *found == one.id);
            RC_ASSERT(index.knows(one.name));
        }
    });
}

void RulesTest::editDistance_isADistance()
{
    QCOMPARE(editDistance(u"", u"abc"), 3);
    QCOMPARE(editDistance(u"novak", u"nvoak"), 1);
    QCOMPARE(editDistance(u"kitten", u"sitting"), 3);
    HOLDS("zero for the same, equal both ways, never longer than the longer", [] {
        const QString a = *anyText();
        const QString b = *anyText();
        RC_ASSERT(editDistance(a, a) == 0);
        RC_ASSERT(editDistance(a, b) == editDistance(b, a));
        RC_ASSERT(editDistance(a, b) <= std::max(a.size(), b.size()));
        RC_ASSERT(editDistance(a, b) >= std::abs(a.size() - b.size()));
    });
}

static Incident someIncident()
{
    Incident incident;
    incident.id = QString::number(*rc::gen::inRange(0, 6));
    incident.votes = *rc::gen::inRange(0, 4);
    incident.postedAt = QDateTime::fromMSecsSinceEpoch(*rc::gen::inRange(0, 4), QTimeZone::utc());
    return incident;
}

void RulesTest::ranking_isATotalOrder()
{
    HOLDS("of two different incidents exactly one comes first, and order is passed on", [] {
        const Incident a = someIncident();
        const Incident b = someIncident();
        const Incident c = someIncident();
        RC_ASSERT(!ranksBefore(a, a));
        RC_ASSERT(a == b || ranksBefore(a, b) != ranksBefore(b, a));
        RC_ASSERT(!(ranksBefore(a, b) && ranksBefore(b, c)) || ranksBefore(a, c));
    });
}

void RulesTest::ranks_areShared()
{
    HOLDS("a rank is one more than the number of those with more votes", [] {
        const auto count = *rc::gen::inRange(0, 12);
        QList<Incident> incidents;
        for (int i = 0; i < count; ++i)
            incidents += someIncident();
        std::sort(incidents.begin(), incidents.end(), ranksBefore);
        const QList<Highlight> highlights = ranked(incidents);
        RC_ASSERT(highlights.size() == incidents.size());
        for (const Highlight &one : highlights) {
            const auto better = std::count_if(incidents.cbegin(), incidents.cend(),
                [&one](const Incident &other) { return other.votes > one.incident.votes; });
            RC_ASSERT(one.rank == better + 1);
        }
    });
}

void RulesTest::contentHash_knowsContentAlone()
{
    const IncidentRow row{.line = 2, .title = u"T"_s, .story = u"S"_s, .by = u"B"_s, .forNames = {u"a"_s, u"b"_s}};
    IncidentRow moved = row;
    moved.line = 99;
    QCOMPARE(contentHash(moved), contentHash(row));
    QCOMPARE(contentHash(row).size(), 32);
    HOLDS("another content has another hash", [&row] {
        IncidentRow other = row;
        const QString text =
            *rc::gen::suchThat(anyText(), [](const QString &one) { return !one.isEmpty() && isWholeUnicode(one); });
        switch (*rc::gen::inRange(0, 6)) {
        case 0:
            other.title += text;
            break;
        case 1:
            other.story += text;
            break;
        case 2:
            other.learn += text;
            break;
        case 3:
            other.forNames += text;
            break;
        case 4:
            other.teams += text;
            break;
        default:
            other.postedAt += text;
            break;
        }
        RC_ASSERT(contentHash(other) != contentHash(row));
    });
    IncidentRow joined = row;
    joined.forNames = {u"ab"_s};
    QVERIFY(contentHash(joined) != contentHash(row));
    IncidentRow shifted = row;
    shifted.teams = std::exchange(shifted.forNames, {});
    QVERIFY(contentHash(shifted) != contentHash(row));
}

void RulesTest::location_parses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("shown"); // empty: refused
    const auto row = [](const char *text, const char *shown) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(shown);
    };
    row("/srv/board.bravo", "/srv/board.bravo");
    row("/srv/../srv/./board.bravo", "/srv/board.bravo");
    row("/srv/a b/ü.bravo", "/srv/a b/ü.bravo");
    row("postgresql://ann@db.example.org/board", "postgresql://ann@db.example.org/board");
    row("postgres://ann@db.example.org:5433/board", "postgresql://ann@db.example.org:5433/board");
    row("postgresql://ann@127.0.0.1:5432/board", "postgresql://ann@127.0.0.1/board");
    row("postgresql://ann@[::1]/board", "postgresql://ann@[::1]/board");
    row("postgresql://ann@db/b?sslmode=verify-full", "postgresql://ann@db/b?sslmode=verify-full");
    row("postgresql://ann@db/b?sslrootcert=/etc/my%20ca.crt&sslmode=verify-full",
        "postgresql://ann@db/b?sslmode=verify-full&sslrootcert=/etc/my%20ca.crt");
    row("postgresql://a%40b%3A@db/Front%20%22Desk%22%3F%23%25-ü",
        "postgresql://a%40b%3A@db/Front%20%22Desk%22%3F%23%25-ü");
    for (const char *bad : {"postgresql://ann@db/b?sslmode=require", "postgresql://ann@db/b?sslmode=",
             "postgresql://ann@db/b?sslmode=verify-full&sslmode=disable", "postgresql://ann@db/b?password=secret",
             "postgresql://ann@db/b?sslrootcert=ca.crt", "postgresql://ann@db/b?sslrootcert=/a;sslmode=disable",
             "postgresql://ann@db/b?sslrootcert=/a%3Bsslmode%3Ddisable", "postgresql://ann@db/b#c",
             "postgresql://ann@db/a%0Ab"})
        row(bad, "");
    for (const char *bad : {"", "postgresql://", "postgresql://db/board", "postgresql://ann@db", "postgresql://ann@db/",
             "postgresql://ann@/board", "postgresql://ann:secret@db/board", "postgresql://ann@db/a/b",
             "postgresql://ann@db:99999/board"})
        row(bad, "");
}

void RulesTest::location_parses()
{
    QFETCH(QString, text);
    const auto where = Location::parse(text);
    QTEST(where ? where->display() : QString(), "shown");
    if (where) {
        QVERIFY(Location::parse(where->display()) == where);
    } else {
        QCOMPARE(where.error().kind, ErrorKind::Usage);
        QVERIFY(!where.error().message.contains("secret"_L1));
    }
}

void RulesTest::location_knowsThisComputer()
{
    const auto here = [](const char *host) {
        return Location::parse(u"postgresql://ann@%1/board"_s.arg(QString::fromLatin1(host)))->onThisComputer();
    };
    for (const char *host : {"localhost", "127.0.0.1", "127.1.2.3", "[::1]"})
        QVERIFY2(here(host), host);
    for (const char *host : {"127.example.org", "127.0.0.1.example.org", "localhost.example.org", "10.0.0.1"})
        QVERIFY2(!here(host), host);
}

void RulesTest::marks_goThereAndBack()
{
    const QStringList names = markNames();
    for (qsizetype bit = 0; bit < names.size(); ++bit) {
        const auto mark = markFromName(names[bit]);
        QVERIFY(mark);
        QCOMPARE(static_cast<int>(*mark), 1 << bit); // stored: a bit's meaning never changes
        QCOMPARE(toNames(*mark), QStringList{names[bit]});
    }
    QCOMPARE(toNames(Mark::CameBack | Mark::Thanked), (QStringList{u"came-back"_s, u"thanked"_s}));
    QVERIFY(markFromName(u" Asked for by NAME "_s) == Mark::AskedForByName);
    QVERIFY(!markFromName(u"asked"_s) && !markFromName({}));
}

void RulesTest::outsideEdition_tellsTheDayAlone()
{
    Incident incident;
    incident.id = u"1"_s;
    incident.customerWords = u"Words"_s;
    incident.postedAt = QDateTime({2026, 10, 13}, {22, 30}, QTimeZone::utc()); // already the 14th in Berlin
    QList<Withheld> withheld;
    QVERIFY(forEdition(incident, Edition::Inside, QTimeZone("Europe/Berlin"), withheld) == incident);
    QVERIFY(withheld.isEmpty());
    const Incident outside = forEdition(incident, Edition::Outside, QTimeZone("Europe/Berlin"), withheld);
    QCOMPARE(outside.postedAt, QDateTime({2026, 10, 14}, {0, 0}, QTimeZone::utc()));
    QVERIFY(outside.customerWords.isEmpty());
    QCOMPARE(withheld.size(), 1);
    incident.wordsMayGoOutside = true;
    QCOMPARE(forEdition(incident, Edition::Outside, QTimeZone::utc(), withheld).customerWords, u"Words"_s);
    QCOMPARE(withheld.size(), 1);
}

QTEST_GUILESS_MAIN(RulesTest)
#include "rulestest.moc"
