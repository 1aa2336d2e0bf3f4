#include "kiosk/programme.h"
#include "support/testboard.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace bravo;
using namespace bravo::test;

namespace {

KioskContent contentOf(int stories, const QString &text = u"They waited, and it was fine."_s)
{
    KioskContent content;
    content.info.zone = QTimeZone("Europe/Berlin");
    for (int i = 0; i < stories; ++i) {
        Incident incident;
        incident.id = u"id-%1"_s.arg(i);
        incident.title = u"Story %1"_s.arg(i);
        incident.story = text;
        incident.postedAt = TestBoard::now().addDays(-3);
        content.incidents += incident;
    }
    return content;
}

Incident newPost()
{
    Incident incident;
    incident.id = u"new"_s;
    incident.title = u"Just now"_s;
    incident.story = u"It happened."_s;
    incident.postedAt = TestBoard::now();
    return incident;
}

KioskContent withExtras(KioskContent content)
{
    content.extras.values = {
        {u"v"_s, u"Can-do"_s, u"Finds the way."_s, u"teal"_s}, {u"w"_s, u"Owns it"_s, {}, u"leaf"_s}};
    return content;
}

} // namespace

class KioskProgrammeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void emptyBoard_isWelcoming();
    void wall_comesAfterSixStories();
    void newPost_goesFirst_andTheInterruptedStoryGoesOn();
    void newPostAfterEverySlide_breaksInEachTime();
    void postsAtOnce_areEachToldToTheEnd();
    void veryLongStory_isToldOverSeveralTurns();
    void withdrawnStory_leavesTheQueue();
    void storyThatMakesRoom_isToldToItsEnd_andNeverAgain();
    void correctedStory_isToldInItsNewWords();
    void extras_comeAfterEveryThreeStories();
    void emptyBoard_alternatesWelcomeAndExtras();
    void group_isShownAsAWhole_andANewPostInterruptsIt();
    void withdrawnStory_takesItsExtrasAlong();
    void urgent_isAlone_whileItRuns();
    void announcement_ends_thoughTheBoardIsAway();
    void door_greets_andTellsTheBestOfYesterday();
    void farReaders_getFewerWordsASlide();
    void givenBackSlide_comesNext();
    void givenBackPages_comeInTheirOrder_whateverChanges_data();
    void givenBackPages_comeInTheirOrder_whateverChanges();
    void restartedProgramme_goesOnWithTheNextStory();
    void night_isFromEightToSix_inTheBoardsZone();
    void content_isWhatEveryoneMaySee();
};

void KioskProgrammeTest::emptyBoard_isWelcoming()
{
    Programme programme;
    programme.update(contentOf(0), TestBoard::now());
    QCOMPARE(programme.next(TestBoard::now()).slide.kind, Slide::Kind::Welcome);
    QCOMPARE(programme.next(TestBoard::now()).slide.kind, Slide::Kind::Welcome);
}

void KioskProgrammeTest::wall_comesAfterSixStories()
{
    Programme programme;
    programme.update(contentOf(9), TestBoard::now());
    for (int i = 0; i < 6; ++i) {
        const Turn turn = programme.next(TestBoard::now());
        QCOMPARE(turn.slide.kind, Slide::Kind::Spotlight);
        QCOMPARE(turn.bead, i);
        QCOMPARE(turn.beads, 6);
    }
    QCOMPARE(programme.next(TestBoard::now()).slide.kind, Slide::Kind::Wall);
    QCOMPARE(programme.next(TestBoard::now()).slide.kind, Slide::Kind::Spotlight);
}

void KioskProgrammeTest::newPost_goesFirst_andTheInterruptedStoryGoesOn()
{
    KioskContent content = contentOf(3, u"They waited, and it was fine. "_s.repeated(18));
    Programme programme;
    programme.update(content, TestBoard::now());
    const Turn first = programme.next(TestBoard::now());
    QVERIFY(first.slide.parts > 1);
    content.incidents.prepend(newPost());
    programme.update(content, TestBoard::now());
    QVERIFY(programme.hasNewPost());
    QCOMPARE(programme.next(TestBoard::now()).slide.headline, u"Just now"_s);
    const Turn second = programme.next(TestBoard::now());
    QCOMPARE(second.slide.incident.id, first.slide.incident.id);
    QCOMPARE(second.slide.part, 2);
}

void KioskProgrammeTest::newPostAfterEverySlide_breaksInEachTime()
{
    KioskContent content = withExtras(contentOf(9, u"They waited, and it was fine. "_s.repeated(60)));
    Programme programme;
    programme.update(content, TestBoard::now());
    Turn ahead = programme.next(TestBoard::now());
    for (int i = 0; i < 60; ++i) { // one slide of a long story is seen between two posts
        programme.seen(ahead);
        ahead = programme.next(TestBoard::now());
        content.incidents.prepend(newPost());
        content.incidents.front().id = u"new-%1"_s.arg(i);
        programme.update(content, TestBoard::now());
        QVERIFY2(programme.hasNewPost(), qPrintable(QString::number(i)));
        programme.giveBack(ahead);
        const Turn post = programme.next(TestBoard::now());
        QCOMPARE(post.slide.incident.id, content.incidents.front().id);
        QVERIFY(post.isNewPost);
        programme.seen(post);
        ahead = programme.next(TestBoard::now());
        QVERIFY(!ahead.isNewPost);
    }
}

void KioskProgrammeTest::postsAtOnce_areEachToldToTheEnd()
{
    KioskContent content = contentOf(9);
    Programme programme;
    programme.update(content, TestBoard::now());
    programme.seen(programme.next(TestBoard::now()));
    for (const QString &id : {u"a"_s, u"b"_s, u"c"_s}) {
        content.incidents.prepend(newPost());
        content.incidents.front().id = id;
        content.incidents.front().story = u"They waited, and it was fine. "_s.repeated(18);
    }
    programme.update(content, TestBoard::now());
    const int parts = static_cast<int>(slidesOf(content.incidents.front()).size());
    QVERIFY(parts > 1 && parts <= Programme::slidesATurn);
    QSet<QString> told;
    for (int post = 0; post < 3; ++post) {
        QString id;
        for (int part = 1; part <= parts; ++part) {
            const Turn ahead = programme.next(TestBoard::now());
            programme.giveBack(ahead); // somebody voted
            const Turn turn = programme.next(TestBoard::now());
            QVERIFY(turn == ahead && turn.isNewPost);
            QCOMPARE(turn.slide.part, part);
            id = part == 1 ? turn.slide.incident.id : id;
            QCOMPARE(turn.slide.incident.id, id);
            programme.seen(turn);
        }
        told += id;
    }
    QCOMPARE(told.size(), 3);
}

void KioskProgrammeTest::veryLongStory_isToldOverSeveralTurns()
{
    KioskContent content = contentOf(1, u"They waited, and it was fine. "_s.repeated(60));
    content.incidents += newPost();
    Programme programme;
    programme.update(content, TestBoard::now());
    QList<int> parts;
    int running = 0, longest = 0;
    for (int i = 0; i < 40; ++i) {
        const Slide slide = programme.next(TestBoard::now()).slide;
        running = slide.parts > 1 ? running + 1 : 0;
        longest = std::max(longest, running);
        if (slide.parts > 1)
            parts += slide.part;
    }
    QCOMPARE(longest, Programme::slidesATurn);
    for (int part = 1; part <= static_cast<int>(slidesOf(content.incidents.front()).size()); ++part)
        QCOMPARE(parts.value(part - 1), part);
}

void KioskProgrammeTest::correctedStory_isToldInItsNewWords()
{
    KioskContent content = contentOf(1, u"They waited, and it was fine. "_s.repeated(18));
    content.incidents.front().learn = u"Ask Mr Brown."_s;
    Programme programme;
    programme.update(content, TestBoard::now());
    const Slide seen = programme.next(TestBoard::now()).slide;
    const Turn ahead = programme.next(TestBoard::now());
    content.incidents.front().story = u"We waited, and it was fine. "_s.repeated(18);
    content.incidents.front().learn.clear();
    programme.update(content, TestBoard::now());
    QVERIFY(!programme.allows(seen));
    QCOMPARE(programme.renewed(seen)->text, slidesOf(content.incidents.front()).front().text);
    programme.giveBack(ahead);
    for (int i = 0; i < 12; ++i) {
        const Slide slide = programme.next(TestBoard::now()).slide;
        QVERIFY(!slide.text.contains(u"They"_s) && !slide.learn.contains(u"Brown"_s));
    }
    content.incidents.front().story = u"Short."_s;
    programme.update(content, TestBoard::now());
    QVERIFY(!programme.renewed(ahead.slide)); // there is no second part any more
}

void KioskProgrammeTest::storyThatMakesRoom_isToldToItsEnd_andNeverAgain()
{
    KioskContent content = contentOf(4, u"They waited, and it was fine. "_s.repeated(18));
    Programme programme;
    programme.update(content, TestBoard::now());
    const Turn first = programme.next(TestBoard::now());
    QVERIFY(first.slide.parts > 1);
    const Slide wall = wallOf(content.incidents);
    content.leaving += *content.find(first.slide.incident.id);
    content.incidents.removeOne(content.leaving.front());
    programme.update(content, TestBoard::now());
    QVERIFY(programme.allows(first.slide));
    QVERIFY(programme.allows(wall)); // it hangs as it hung
    for (int part = 2; part <= first.slide.parts; ++part)
        QCOMPARE(programme.next(TestBoard::now()).slide.part, part);
    for (int i = 0; i < 40; ++i)
        QVERIFY(programme.next(TestBoard::now()).slide.incident.id != first.slide.incident.id);
    content.leaving.clear();
    programme.update(content, TestBoard::now());
    QVERIFY(!programme.allows(wall)); // withdrawn
}

void KioskProgrammeTest::withdrawnStory_leavesTheQueue()
{
    KioskContent content = contentOf(2, u"They waited, and it was fine. "_s.repeated(18));
    Programme programme;
    programme.update(content, TestBoard::now());
    const Turn first = programme.next(TestBoard::now());
    content.incidents.removeIf([&](const Incident &one) { return one.id == first.slide.incident.id; });
    programme.update(content, TestBoard::now());
    QVERIFY(!programme.allows(first.slide));
    for (int i = 0; i < 20; ++i)
        QVERIFY(programme.next(TestBoard::now()).slide.incident.id != first.slide.incident.id);
}

void KioskProgrammeTest::extras_comeAfterEveryThreeStories()
{
    Programme programme;
    programme.update(withExtras(contentOf(9)), TestBoard::now());
    QString kinds;
    for (int i = 0; i < 13; ++i) {
        const Turn turn = programme.next(TestBoard::now());
        kinds += turn.slide.kind == Slide::Kind::Wall ? u'w' : isStory(turn.slide) ? u's' : u'x';
        QCOMPARE(turn.beads, isStory(turn.slide) ? 6 : 0);
    }
    QCOMPARE(kinds,
        u"sssxsss" // six stories, then the wall
        "wxsssx"_s);
}

void KioskProgrammeTest::emptyBoard_alternatesWelcomeAndExtras()
{
    Programme programme;
    KioskContent content = withExtras(contentOf(0));
    programme.update(content, TestBoard::now());
    for (int i = 0; i < 3; ++i) {
        const Turn welcome = programme.next(TestBoard::now()), extra = programme.next(TestBoard::now());
        QCOMPARE(welcome.slide.kind, Slide::Kind::Welcome);
        QCOMPARE(extra.slide.kind, Slide::Kind::Value);
        QVERIFY(programme.allows(welcome.slide) && programme.allows(extra.slide));
    }
}

void KioskProgrammeTest::group_isShownAsAWhole_andANewPostInterruptsIt()
{
    KioskContent content = contentOf(5);
    content.extras.closedAt = TestBoard::now().addDays(-20);
    content.extras.month.month = Month{2026, 9};
    content.extras.month.highlights = {{1, content.incidents[0]}, {2, content.incidents[1]}};
    Programme programme;
    programme.update(content, TestBoard::now());
    for (int i = 0; i < 3; ++i)
        QVERIFY(isStory(programme.next(TestBoard::now()).slide));
    QCOMPARE(programme.next(TestBoard::now()).slide.kind, Slide::Kind::MonthCover);
    content.incidents.prepend(newPost());
    programme.update(content, TestBoard::now());
    QCOMPARE(programme.next(TestBoard::now()).slide.headline, u"Just now"_s);
    QCOMPARE(programme.next(TestBoard::now()).slide.message.badge, u"1"_s);
    QCOMPARE(programme.next(TestBoard::now()).slide.message.badge, u"2"_s);
    QVERIFY(isStory(programme.next(TestBoard::now()).slide));
}

void KioskProgrammeTest::withdrawnStory_takesItsExtrasAlong()
{
    KioskContent content = contentOf(4);
    const QString id = content.incidents.front().id;
    content.extras.answers = {{Answer::Kind::Adoption, u"a"_s, id, {}, {}, u"Spa"_s, {}, false, TestBoard::now()},
        {Answer::Kind::Thanks, u"t"_s, id, {}, u"Jonas Lind"_s, {}, u"Well done."_s, true, TestBoard::now()}};
    Programme programme;
    programme.update(content, TestBoard::now());
    QList<Slide> shown;
    for (int i = 0; i < 20; ++i) {
        const Slide slide = programme.next(TestBoard::now()).slide;
        if (slide.kind == Slide::Kind::Adoption || slide.kind == Slide::Kind::Thanks)
            shown += slide;
    }
    QVERIFY(shown.size() >= 2);
    for (const Slide &slide : shown)
        QVERIFY(programme.allows(slide));
    content.incidents.removeFirst();
    content.extras.answers.clear(); // answers() gives none for it any more
    programme.update(content, TestBoard::now());
    for (const Slide &slide : shown)
        QVERIFY(!programme.allows(slide));
    for (int i = 0; i < 20; ++i)
        QVERIFY(programme.next(TestBoard::now()).slide.incident.id != id);
}

void KioskProgrammeTest::urgent_isAlone_whileItRuns()
{
    KioskContent content = contentOf(5);
    content.extras.notices = {{u"n"_s, Notice::Kind::Announcement, u"Lift 2"_s, u"Stairs, please."_s, {}, {}, true}};
    Programme programme;
    programme.update(content, TestBoard::now());
    QVERIFY(programme.hasUrgent());
    const Slide story = programme.next(TestBoard::now()).slide;
    programme.setState(ScreenState::Urgent, TestBoard::now());
    QVERIFY(!programme.allows(story));
    for (int i = 0; i < 5; ++i)
        QCOMPARE(programme.next(TestBoard::now()).slide.kind, Slide::Kind::Urgent);
    content.extras.notices.clear();
    programme.update(content, TestBoard::now());
    QVERIFY(!programme.hasUrgent());
    programme.setState(ScreenState::Rotation, TestBoard::now());
    QVERIFY(isStory(programme.next(TestBoard::now()).slide));
}

void KioskProgrammeTest::announcement_ends_thoughTheBoardIsAway()
{
    KioskContent content = contentOf(5);
    const QDateTime end = TestBoard::now().addSecs(3600);
    content.extras.notices = {{u"n"_s, Notice::Kind::Announcement, u"Lift 2"_s, u"Stairs, please."_s, {}, end, true}};
    Programme programme;
    programme.update(content, TestBoard::now());
    QVERIFY(programme.hasUrgent());
    programme.update(content, end); // the last that the board said
    QVERIFY(!programme.hasUrgent());
}

void KioskProgrammeTest::door_greets_andTellsTheBestOfYesterday()
{
    KioskContent content = withExtras(contentOf(4));
    content.incidents[1].postedAt = content.incidents[2].postedAt = TestBoard::now().addDays(-1);
    content.incidents[2].votes = 7;
    Programme programme;
    programme.setDoorLines({u"Smile."_s});
    programme.update(content, TestBoard::now());
    programme.setState(ScreenState::Door, TestBoard::now());
    for (int i = 0; i < 3; ++i) {
        const Slide greeting = programme.next(TestBoard::now()).slide, best = programme.next(TestBoard::now()).slide;
        QCOMPARE(greeting.kind, Slide::Kind::Door);
        QCOMPARE(greeting.headline, u"Good morning"_s); // 11 o'clock in Berlin
        QCOMPARE(greeting.text, u"Smile."_s);
        QCOMPARE(best.incident.id, content.incidents[2].id);
        QVERIFY(programme.allows(greeting) && programme.allows(best));
    }
    programme.setDoorLines({});
    programme.update(content, TestBoard::now());
    const QString text = programme.next(TestBoard::now()).slide.text; // a value of the house instead
    QVERIFY(text == u"Finds the way."_s || text == u"Owns it"_s);
}

void KioskProgrammeTest::farReaders_getFewerWordsASlide()
{
    Programme programme;
    programme.update(contentOf(2, u"They waited, and it was fine. "_s.repeated(5)), TestBoard::now());
    QCOMPARE(programme.next(TestBoard::now()).slide.parts, 1);
    programme.setEnlarged(1.6, TestBoard::now());
    QVERIFY(programme.next(TestBoard::now()).slide.parts > 1);
}

void KioskProgrammeTest::givenBackSlide_comesNext()
{
    Programme programme;
    programme.update(contentOf(5), TestBoard::now());
    const Turn turn = programme.next(TestBoard::now());
    programme.giveBack(turn);
    QVERIFY(programme.next(TestBoard::now()) == turn);
    QVERIFY(!(programme.next(TestBoard::now()) == turn));
}

void KioskProgrammeTest::givenBackPages_comeInTheirOrder_whateverChanges_data()
{
    QTest::addColumn<ScreenState>("state");
    QTest::newRow("urgent") << ScreenState::Urgent;
    QTest::newRow("at the door") << ScreenState::Door;
}

void KioskProgrammeTest::givenBackPages_comeInTheirOrder_whateverChanges()
{
    QFETCH(ScreenState, state);
    KioskContent content = contentOf(5);
    content.extras.notices = {{u"n"_s, Notice::Kind::Announcement, u"Lift 2"_s,
        u"Take the stairs, please, and show guests the way. "_s.repeated(12), {}, {}, true}};
    content.incidents[1].postedAt = TestBoard::now().addDays(-1);
    content.incidents.prepend(newPost()); // waits, and hurries nobody
    Programme programme, undisturbed;
    for (Programme *one : {&programme, &undisturbed}) {
        one->update(content, TestBoard::now());
        one->setState(state, TestBoard::now());
        QVERIFY(!one->hasNewPost());
    }
    for (int i = 0; i < 12; ++i) {
        for (int change = 0; change < 3; ++change) {
            programme.giveBack(programme.next(TestBoard::now()));
            ++content.incidents.last().votes;
            programme.update(content, TestBoard::now());
        }
        const Slide told = programme.next(TestBoard::now()).slide, expected = undisturbed.next(TestBoard::now()).slide;
        QCOMPARE(keyOf(told) + told.text, keyOf(expected) + expected.text);
    }
}

void KioskProgrammeTest::restartedProgramme_goesOnWithTheNextStory()
{
    const KioskContent content = withExtras(contentOf(9, u"They waited, and it was fine. "_s.repeated(14)));
    Programme programme, restarted;
    programme.update(content, TestBoard::now());
    QStringList shown;
    while (shown.size() < 60)
        shown += keyOf(programme.next(TestBoard::now()).slide);
    Slide next = programme.next(TestBoard::now()).slide;
    while (next.part > 1) { // the story that was on the screen had its turn
        shown += keyOf(next);
        next = programme.next(TestBoard::now()).slide;
    }
    restarted.update(content, TestBoard::now());
    restarted.resume(shown, TestBoard::now());
    for (int i = 0; i < 40; ++i) {
        QCOMPARE(keyOf(restarted.next(TestBoard::now()).slide), keyOf(next));
        next = programme.next(TestBoard::now()).slide;
    }
}

void KioskProgrammeTest::night_isFromEightToSix_inTheBoardsZone()
{
    const QTimeZone berlin("Europe/Berlin");
    const auto at = [&](int hour, int minute) {
        return QDateTime(QDate(2026, 10, 13), QTime(hour, minute), berlin).toUTC();
    };
    QVERIFY(!isNight(at(19, 59), berlin));
    QVERIFY(isNight(at(20, 0), berlin));
    QVERIFY(isNight(at(5, 59), berlin));
    QVERIFY(!isNight(at(6, 0), berlin));
}

void KioskProgrammeTest::content_isWhatEveryoneMaySee()
{
    TestBoard board;
    const Incident kept = board.post(u"The bus that waited"_s);
    const Incident gone = board.post(u"A mistake"_s, 1);
    must(board->withdraw(gone.id, board.person(u"Jonas Lind"_s), TestBoard::now().addSecs(90), 600));
    const KioskContent content = must(readKioskContent(*board, TestBoard::now()));
    QCOMPARE(content.info.name, u"Harbour Hotel"_s);
    QCOMPARE(content.incidents.size(), 1);
    QCOMPARE(content.incidents.front().id, kept.id);
}

QTEST_GUILESS_MAIN(KioskProgrammeTest)
#include "kioskprogrammetest.moc"
