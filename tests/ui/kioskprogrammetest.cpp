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

} // namespace

class KioskProgrammeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void emptyBoard_isWelcoming();
    void wall_comesAfterSixStories();
    void newPost_goesFirst_andTheInterruptedStoryGoesOn();
    void veryLongStory_isToldOverSeveralTurns();
    void withdrawnStory_leavesTheQueue();
    void givenBackSlide_comesNext();
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

void KioskProgrammeTest::givenBackSlide_comesNext()
{
    Programme programme;
    programme.update(contentOf(5), TestBoard::now());
    const Turn turn = programme.next(TestBoard::now());
    programme.giveBack(turn);
    QVERIFY(programme.next(TestBoard::now()) == turn);
    QVERIFY(!(programme.next(TestBoard::now()) == turn));
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
