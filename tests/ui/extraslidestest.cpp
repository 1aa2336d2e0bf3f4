#include "kiosk/extraslides.h"
#include "kiosk/slidetext.h"
#include "support/testboard.h"

#include <QSet>
#include <QTest>
#include <QUrl>

#include <rapidcheck.h>

using namespace Qt::StringLiterals;
using namespace bravo;
using namespace bravo::test;

namespace {

Incident storyOf(const QString &id)
{
    Incident incident;
    incident.id = id;
    incident.title = u"The key of "_s + id;
    incident.story = u"They waited, and it was fine."_s;
    incident.postedAt = TestBoard::now().addDays(-3);
    incident.celebrates = {{u"m"_s, u"Miriam Okafor"_s, u"Night desk"_s}};
    return incident;
}

KioskContent contentOf(const QStringList &ids)
{
    KioskContent content;
    content.info.zone = QTimeZone("Europe/Berlin");
    for (const QString &id : ids)
        content.incidents += storyOf(id);
    return content;
}

Answer adoptionOf(const QString &id, const QString &story, const QString &team)
{
    return Answer{
        Answer::Kind::Adoption, id, story, u"i"_s, u"Ines Costa"_s, team, u"It works."_s, false, TestBoard::now()};
}

Answer thanksTo(const QString &id, const QString &story, const QString &text, bool leader)
{
    return Answer{
        Answer::Kind::Thanks, id, story, u"j"_s, u"Jonas Lind"_s, u"Reception"_s, text, leader, TestBoard::now()};
}

std::vector<Extra> extrasOf(const KioskContent &content)
{
    return bravo::extrasOf(content, SlideWords(QLocale::c(), content.info.zone, TestBoard::now()), TestBoard::now());
}

std::vector<Slide> ofKind(const std::vector<Extra> &extras, Slide::Kind kind)
{
    std::vector<Slide> slides;
    for (const Extra &extra : extras) {
        for (const Slide &slide : extra.slides) {
            if (slide.kind == kind)
                slides.push_back(slide);
        }
    }
    return slides;
}

/// A closed month with three winners.
void closeMonth(KioskContent &content, const QDateTime &closedAt)
{
    content.extras.closedAt = closedAt;
    content.extras.month.month = Month{2026, 9};
    content.extras.month.totals = {43, 612, 29, 5, 7};
    for (int rank = 1; rank <= 3; ++rank)
        content.extras.month.highlights += Highlight{rank, storyOf(u"winner-%1"_s.arg(rank)), {}};
}

QString someText(int most)
{
    static const QStringList pieces{u"the "_s, u"guest "_s, u"waited. "_s, u"\n"_s, u"午夜配的钥匙"_s, u"مريم "_s,
        u"Donaudampfschifffahrtsgesellschaftskapitän "_s, u"12:30 "_s};
    QString text;
    for (int i = *rc::gen::inRange(0, most); i > 0; --i)
        text += pieces[*rc::gen::inRange<int>(0, static_cast<int>(pieces.size()))];
    return text;
}

} // namespace

class ExtraSlidesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void bareBoard_hasNone();
    void ideaThatTravelled_namesItsDesksOnce();
    void onlyLeaders_thankOnTheKiosk();
    void team_showsItsMembers();
    void closedMonth_isRevealedLastPlaceFirst_andLaterFirstPlaceFirst();
    void monthCover_hasItsFigures();
    void announcement_saysUntilWhen_andUrgentIsMarked();
    void link_isACode_andTheRestOfItsAddressIsForPhones();
    void linkAddresses_areRecognized_data();
    void linkAddresses_areRecognized();
    void linkWithoutAScheme_isALinkOnTheSlide();
    void linkTooLongForACode_isLeftOut();
    void anniversary_saysHowLongAgo();
    void values_areBanners();
    void keys_areUnique_andStayTheSame();
    void everySlide_hasAtMost35Words_andNothingIsLost();
    void content_readsThemFromTheBoard_onlyWhatIsForEveryone();
};

void ExtraSlidesTest::bareBoard_hasNone()
{
    QVERIFY(extrasOf(contentOf({})).empty());
    QVERIFY(extrasOf(contentOf({u"a"_s})).empty());
}

void ExtraSlidesTest::ideaThatTravelled_namesItsDesksOnce()
{
    KioskContent content = contentOf({u"a"_s, u"b"_s});
    content.extras.answers = {adoptionOf(u"1"_s, u"a"_s, u"Spa"_s), adoptionOf(u"2"_s, u"a"_s, u"Kitchen"_s),
        adoptionOf(u"3"_s, u"a"_s, u"Spa"_s), adoptionOf(u"4"_s, u"gone"_s, u"Spa"_s)};
    const auto slides = ofKind(extrasOf(content), Slide::Kind::Adoption);
    QCOMPARE(slides.size(), size_t(1));
    QCOMPARE(slides.front().headline, u"This idea has travelled to 2 desks"_s);
    QCOMPARE(slides.front().text, u"The key of a"_s);
    QVERIFY(slides.front().message.note.contains(u"Spa"_s));
    QVERIFY(slides.front().message.note.contains(u"Kitchen"_s));
    QCOMPARE(slides.front().incident.id, u"a"_s);
}

void ExtraSlidesTest::onlyLeaders_thankOnTheKiosk()
{
    KioskContent content = contentOf({u"a"_s});
    content.extras.answers = {thanksTo(u"1"_s, u"a"_s, u"Lovely."_s, false),
        thanksTo(u"2"_s, u"a"_s, u"I saw it from the stairs."_s, true), thanksTo(u"3"_s, u"a"_s, u" "_s, true)};
    const auto slides = ofKind(extrasOf(content), Slide::Kind::Thanks);
    QCOMPARE(slides.size(), size_t(1));
    QCOMPARE(slides.front().text, u"I saw it from the stairs."_s);
    QVERIFY(slides.front().message.label.contains(u"Jonas Lind"_s));
    QVERIFY(slides.front().message.note.contains(u"The key of a"_s));
}

void ExtraSlidesTest::team_showsItsMembers()
{
    KioskContent content = contentOf({u"a"_s});
    content.incidents.front().teams = {{u"h"_s, u"Housekeeping"_s, {}}};
    content.extras.teams = {{u"h"_s, {{u"i"_s, u"Ines Costa"_s, {}}}}, {u"other"_s, {{u"x"_s, u"Nobody"_s, {}}}}};
    const auto slides = ofKind(extrasOf(content), Slide::Kind::Team);
    QCOMPARE(slides.size(), size_t(1));
    QCOMPARE(slides.front().headline, u"Housekeeping"_s);
    QCOMPARE(slides.front().message.people, content.extras.teams.front().people);
}

void ExtraSlidesTest::closedMonth_isRevealedLastPlaceFirst_andLaterFirstPlaceFirst()
{
    for (const bool justClosed : {true, false}) {
        KioskContent content = contentOf({u"a"_s});
        closeMonth(content, TestBoard::now().addDays(justClosed ? -1 : -12));
        const auto extras = extrasOf(content);
        QCOMPARE(extras.size(), size_t(1));
        QStringList badges;
        for (const Slide &slide : extras.front().slides)
            badges += slide.message.badge;
        QCOMPARE(badges.join(u','), justClosed ? u",3,2,1"_s : u",1,2,3"_s);
        QCOMPARE(extras.front().slides.front().headline, u"September, done right"_s);
        QCOMPARE(extras.front().slides.front().message.label,
            justClosed ? u"The votes are in"_s : u"Highlights of September"_s);
    }
}

void ExtraSlidesTest::monthCover_hasItsFigures()
{
    KioskContent content = contentOf({u"a"_s});
    closeMonth(content, TestBoard::now());
    const Message cover = extrasOf(content).front().slides.front().message;
    QStringList numbers;
    for (const auto &[number, words] : cover.figures)
        numbers += number;
    QCOMPARE(numbers, (QStringList{u"43"_s, u"612"_s, u"29"_s, u"7"_s}));
}

void ExtraSlidesTest::announcement_saysUntilWhen_andUrgentIsMarked()
{
    KioskContent content = contentOf({u"a"_s});
    const QDateTime end(QDate(2026, 10, 15), QTime(0, 0), content.info.zone); // the 14th is the last day
    content.extras.notices = {
        {u"n"_s, Notice::Kind::Announcement, u"Fire drill"_s, u"At ten."_s, {}, end.toUTC(), false},
        {u"o"_s, Notice::Kind::Announcement, u"Lift 2"_s, {}, {}, {}, true}};
    const auto extras = extrasOf(content);
    const Slide drill = ofKind(extras, Slide::Kind::Announcement).front();
    QCOMPARE(drill.message.note, u"Until Wednesday, 14 October"_s);
    QCOMPARE(drill.text, u"At ten."_s);
    const Slide lift = ofKind(extras, Slide::Kind::Urgent).front();
    QCOMPARE(lift.message.label, u"Urgent"_s);
    QVERIFY(lift.message.note.isEmpty());
}

void ExtraSlidesTest::link_isACode_andTheRestOfItsAddressIsForPhones()
{
    KioskContent content = contentOf({u"a"_s});
    content.extras.notices = {
        {u"n"_s, Notice::Kind::Link, u"Swap a shift"_s, u" https://rota.example.org/swap?x=1 "_s, {}, {}, false}};
    const Slide slide = ofKind(extrasOf(content), Slide::Kind::Link).front();
    QCOMPARE(slide.message.code, u"https://rota.example.org/swap?x=1"_s);
    QCOMPARE(slide.message.note, u"rota.example.org"_s);
}

void ExtraSlidesTest::linkAddresses_areRecognized_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("address"); // empty: none
    QTest::newRow("whole") << u" http://example.org/menu "_s << u"http://example.org/menu"_s;
    QTest::newRow("without a scheme") << u"example.org/menu?day=1"_s << u"https://example.org/menu?day=1"_s;
    QTest::newRow("with a port") << u"example.org:8080/menu"_s << u"https://example.org:8080/menu"_s;
    QTest::newRow("in the house") << u"https://intranet/menu"_s << u"https://intranet/menu"_s;
    QTest::newRow("mail") << u"mailto:kitchen@example.org"_s << u"mailto:kitchen@example.org"_s;
    QTest::newRow("a word") << u"menu"_s << QString();
    QTest::newRow("words") << u"soup at noon"_s << QString();
    QTest::newRow("words with a colon") << u"menu: soup at noon"_s << QString();
    QTest::newRow("a scheme alone") << u"https://"_s << QString();
    QTest::newRow("nothing") << QString() << QString();
}

void ExtraSlidesTest::linkAddresses_areRecognized()
{
    QFETCH(const QString, typed);
    QFETCH(const QString, address);
    QCOMPARE(linkAddress(typed).toString(), address);
}

void ExtraSlidesTest::linkWithoutAScheme_isALinkOnTheSlide()
{
    KioskContent content = contentOf({u"a"_s});
    content.extras.notices = {{u"n"_s, Notice::Kind::Link, u"The menu"_s, u"example.org/menu"_s, {}, {}, false}};
    const Slide slide = ofKind(extrasOf(content), Slide::Kind::Link).front();
    QCOMPARE(slide.message.code, u"https://example.org/menu"_s);
    QCOMPARE(slide.message.note, u"example.org"_s);
}

void ExtraSlidesTest::linkTooLongForACode_isLeftOut()
{
    KioskContent content = contentOf({u"a"_s});
    content.extras.notices = {{u"n"_s, Notice::Kind::Link, u"Too long"_s, QString(9000, u'x'), {}, {}, false},
        {u"e"_s, Notice::Kind::Link, u"Empty"_s, {}, {}, {}, false}};
    QVERIFY(extrasOf(content).empty());
}

void ExtraSlidesTest::anniversary_saysHowLongAgo()
{
    KioskContent content = contentOf({u"a"_s});
    content.extras.anniversaries = {{1, storyOf(u"old"_s)}};
    const Slide slide = ofKind(extrasOf(content), Slide::Kind::Anniversary).front();
    QCOMPARE(slide.message.label, u"A year ago this week"_s);
    QCOMPARE(slide.headline, u"The key of old"_s);
    QCOMPARE(slide.text, u"They waited, and it was fine."_s);
}

void ExtraSlidesTest::values_areBanners()
{
    KioskContent content = contentOf({u"a"_s});
    content.extras.values = {{u"v"_s, u"Can-do"_s, u"Finds the way that works."_s, u"teal"_s}};
    const Slide slide = ofKind(extrasOf(content), Slide::Kind::Value).front();
    QCOMPARE(slide.headline, u"Can-do"_s);
    QCOMPARE(slide.message.color, u"teal"_s);
}

void ExtraSlidesTest::keys_areUnique_andStayTheSame()
{
    KioskContent content = contentOf({u"a"_s, u"b"_s});
    closeMonth(content, TestBoard::now());
    content.extras.values = {{u"v"_s, u"Can-do"_s, {}, u"teal"_s}, {u"w"_s, u"Owns it"_s, {}, u"leaf"_s}};
    content.extras.answers = {adoptionOf(u"1"_s, u"a"_s, u"Spa"_s), thanksTo(u"2"_s, u"a"_s, u"Well done."_s, true)};
    QSet<QString> keys;
    for (const Extra &extra : extrasOf(content))
        keys += extra.candidate.id;
    QCOMPARE(keys, (QSet<QString>{u"month:2026-09"_s, u"value:v"_s, u"value:w"_s, u"adoption:a"_s, u"thanks:2"_s}));
    content.extras.answers += adoptionOf(u"3"_s, u"a"_s, u"Kitchen"_s);
    QSet<QString> later;
    for (const Extra &extra : extrasOf(content))
        later += extra.candidate.id;
    QCOMPARE(later, keys);
}

void ExtraSlidesTest::everySlide_hasAtMost35Words_andNothingIsLost()
{
    QVERIFY(rc::check("an announcement of any length", [] {
        KioskContent content = contentOf({u"a"_s});
        const QString title = someText(60), body = someText(300);
        content.extras.notices = {
            {u"n"_s, Notice::Kind::Announcement, title, body, {}, TestBoard::now().addDays(2), false}};
        QString all;
        const auto extras = extrasOf(content);
        for (const Slide &slide : extras.front().slides) {
            RC_ASSERT(readingWords(spokenText(slide)) <= 35);
            all += slide.part == 1 ? slide.headline + slide.text : slide.text;
        }
        const auto letters = [](QString text) { return text.remove(u' ').remove(u'\n'); };
        RC_ASSERT(letters(all) == letters(title + body));
    }));
}

void ExtraSlidesTest::content_readsThemFromTheBoard_onlyWhatIsForEveryone()
{
    TestBoard board;
    const Incident story = board.post(NewIncident{
        .title = u"The bus that waited"_s, .story = u"They waited."_s, .teamIds = {board.team(u"Night desk"_s)}});
    const Incident yearAgo = board.post(
        NewIncident{.title = u"Last year"_s, .story = u"It snowed."_s, .postedAt = TestBoard::now().addDays(-364)});
    must(board->addThanks({{}, story.id, board.person(u"Jonas Lind"_s), u"Well done."_s}, TestBoard::now()));
    must(board->addAdoption({{}, story.id, board.person(u"Ines Costa"_s), u"It works."_s}, TestBoard::now()));
    const KioskContent content = must(readKioskContent(*board, TestBoard::now()));
    QCOMPARE(content.extras.answers.size(), 2);
    QVERIFY(!content.extras.values.isEmpty());
    QCOMPARE(content.extras.teams.size(), 1);
    QCOMPARE(content.extras.teams.front().people.size(), 2);
    QCOMPARE(content.extras.anniversaries.size(), 1);
    QCOMPARE(content.extras.anniversaries.front().incident.id, yearAgo.id);

    must(board->withdraw(story.id, board.person(u"Jonas Lind"_s), TestBoard::now().addSecs(5), 600));
    const KioskContent after = must(readKioskContent(*board, TestBoard::now(), content));
    QVERIFY(after.extras.answers.isEmpty());
    QVERIFY(after.extras.teams.isEmpty());
}

QTEST_GUILESS_MAIN(ExtraSlidesTest)
#include "extraslidestest.moc"
