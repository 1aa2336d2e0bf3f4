#include "publish/samplebook.h"
#include "publish/tools.h"
#include "store/retelling.h"
#include "support/testboard.h"

#include "publish/exporting.h"
#include "publish/storyimage.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace bravo;
using namespace bravo::test;

/// A month that is closed tells the same in a year, whatever the house has become: in each format and edition the same
/// bytes, but for the date of making where a format has one.
class ClosedMonthTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void exportedInAYear_isTheSame_data();
    void exportedInAYear_isTheSame();
    void consentTakenBack_isHeededOutside();

private:
    static constexpr Month october{2026, 10};
    void tell();
    void close();
    void letAYearPass();
    QByteArray made(const QString &format, Edition edition, const QDateTime &at);

    TestBoard m_board;
    QStringList m_stories;
    QTemporaryDir m_folder;
    QHash<QString, QByteArray> m_then; // by format and edition
    const QDateTime m_first = QDateTime(QDate(2026, 11, 2), QTime(8, 30, 59), QTimeZone::utc());
};

static const QStringList formats{u"pdf"_s, u"html"_s, u"xlsx"_s, u"csv"_s, u"json"_s, u"md"_s, u"png"_s};

void ClosedMonthTest::tell()
{
    const QString jonas = m_board.person(u"Jonas Lind"_s), lena = m_board.person(u"Lena Vogt"_s);
    must(m_board->setBrand(
        {u"Harbour Hotel"_s, u"#1c6e8c"_s, samplePhoto(9, {240, 120}), u"Noto Serif"_s}, jonas, TestBoard::now()));
    NewIncident wish{.title = u"The key she cut at midnight"_s,
        .story = u"At 00:15 she cut a key. The guest slept."_s,
        .learn = u"Keep six blanks at the desk."_s,
        .customerWords = u"Now I can sleep."_s,
        .celebrateIds = {lena, m_board.person(u"Pavel Novák"_s)},
        .valueIds = {must(m_board->roster()).values.front().id}};
    wish.photos = {samplePhoto(1), samplePhoto(2, {600, 900})};
    m_stories += m_board.post(wish).id;
    wish = {.title = u"A bus that waited"_s, .story = u"He ran to the stop and asked."_s};
    wish.customerWords = u"He saved our day."_s;
    wish.customerConsents = true;
    wish.teamIds = {m_board.team(u"Reception"_s)};
    m_stories += m_board.post(wish, 5).id;
    m_stories += m_board.post(u"A robe that fits"_s, 9).id;
    m_board.giveVotes(m_stories[0], 5);
    m_board.giveVotes(m_stories[1], 2);
    must(m_board->addThanks({{}, m_stories[0], jonas, u"Thank you for staying."_s}, TestBoard::now()));
    must(m_board->addAdoption({{}, m_stories[0], lena, u"We do it, too."_s}, TestBoard::now()));
}

void ClosedMonthTest::close()
{
    must(m_board->closeMonth(october,
        {{m_stories[0], 1, false, {}}, {m_stories[1], 2, false, {}}, {m_stories[2], 3, true, u"Nobody saw it."_s}},
        m_board.person(u"Jonas Lind"_s), m_first));
}

/// All that a house changes: people, teams, values, its brand, and what is said about the stories.
void ClosedMonthTest::letAYearPass()
{
    const QString jonas = m_board.person(u"Jonas Lind"_s), lena = m_board.person(u"Lena Vogt"_s);
    const QDateTime then = m_first.addMonths(6);
    must(m_board->changeMember(
        lena, {.name = u"Lena Winter"_s, .nickname = {}, .team = u"Spa"_s, .role = Role::Manager}, jonas, then));
    must(m_board->setLeft(m_board.person(u"Pavel Novák"_s), true, jonas, then));
    Roster roster = must(m_board->roster());
    for (Team &one : roster.teams)
        one.name += u" and more"_s;
    must(m_board->setTeams(roster.teams, jonas, then));
    for (Value &one : roster.values) {
        one.name += u", always"_s;
        one.color = u"#123456"_s;
    }
    must(m_board->setValues(roster.values, jonas, then));
    must(m_board->addThanks({{}, m_stories[0], jonas, u"Late."_s}, then));
    must(m_board->addAdoption({{}, m_stories[1], jonas, u"Later."_s}, then));
    HouseRules rules;
    rules.moderated = rules.votesSealed = true;
    must(m_board->setRules(rules, jonas, then));
    NewIncident changed{.title = u"Another title"_s, .story = u"Another story."_s, .celebrateIds = {jonas}};
    changed.photos = {samplePhoto(5), samplePhoto(1), samplePhoto(2, {600, 900})}; // one more, before the others
    must(m_board->edit(m_stories[0], changed, jonas, then));
    must(m_board->setBrand({u"Lakeside Inn"_s, u"#7a3f73"_s, samplePhoto(7, {90, 90}), {}}, jonas, then));
    must(m_board->setBrand({u"Lakeside Inn"_s, {}, Photo{}, u"Inter"_s}, jonas, then)); // and no logo at all
    m_board.post(NewIncident{.story = u"Of another month."_s, .celebrateIds = {lena}, .postedAt = then});
}

QByteArray ClosedMonthTest::made(const QString &format, Edition edition, const QDateTime &at)
{
    HighlightsBook book = must(readBook(*m_board, {.month = october, .top = 5, .edition = edition}));
    book.madeAt = at;
    if (const auto known = formatFor(format))
        return must(toDocument(book, *known));
    QByteArray all;
    for (const NamedPicture &one : must(storyImages(book)))
        all += one.name.toUtf8() + '\n' + one.png;
    return all;
}

void ClosedMonthTest::initTestCase()
{
    tell();
    close();
    for (const Edition edition : {Edition::Inside, Edition::Outside}) {
        for (const QString &format : formats)
            m_then.insert(format + toString(edition), made(format, edition, m_first));
    }
    letAYearPass();
}

void ClosedMonthTest::exportedInAYear_isTheSame_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<Edition>("edition");
    for (const Edition edition : {Edition::Inside, Edition::Outside}) {
        for (const QString &format : formats)
            QTest::addRow("%s, %s", qPrintable(format), qPrintable(toString(edition))) << format << edition;
    }
}

void ClosedMonthTest::exportedInAYear_isTheSame()
{
    QFETCH(QString, format);
    QFETCH(Edition, edition);
    const QByteArray then = m_then.value(format + toString(edition));
    QVERIFY(then.size() > 500);
    QVERIFY(made(format, edition, m_first) == then);
    const QByteArray later = made(format, edition, m_first.addYears(1));
    const bool tellsItsDate = format == "pdf"_L1 || format == "xlsx"_L1;
    QCOMPARE(later != then, tellsItsDate);
    if (!tellsItsDate)
        return;
    if (format == "xlsx"_L1 && !has(u"unzip"_s))
        QSKIP("unzip is not installed");
    const auto dateless = [&](const QByteArray &document) {
        const QByteArray all =
            format == "pdf"_L1 ? document : said(u"unzip"_s, {u"-p"_s, written(m_folder, u"book.xlsx"_s, document)});
        static const QRegularExpression date(u"\\d{4}-?\\d\\d-?\\d\\dT?\\d\\d:?\\d\\d:?\\d\\d"_s);
        return QString::fromLatin1(all).replace(date, u"0"_s);
    };
    QVERIFY(dateless(then).size() > 500);
    QVERIFY(dateless(then) == dateless(later));
}

/// The last, since it changes the stories.
void ClosedMonthTest::consentTakenBack_isHeededOutside()
{
    const auto words = QByteArray("He saved our day.");
    QVERIFY(made(u"json"_s, Edition::Outside, m_first).contains(words));
    NewIncident wish = must(asTold(*m_board, must(m_board->incident(m_stories[1]))));
    wish.customerConsents = false;
    must(m_board->edit(m_stories[1], wish, m_board.person(u"Jonas Lind"_s), m_first.addMonths(7)));
    QVERIFY(!made(u"json"_s, Edition::Outside, m_first).contains(words));
    QVERIFY(made(u"json"_s, Edition::Inside, m_first).contains(words)); // the house keeps what was closed
}

QTEST_MAIN(ClosedMonthTest)
#include "closedmonthtest.moc"
