#include "board/permissions.h"
#include "support/corrections.h"
#include "support/storetest.h"

using namespace Qt::StringLiterals;
using namespace bravo;
using namespace bravo::test;

/// What staff report, and what an author sees of a manager's decision.
class ReportTest : public StoreTest {
    Q_OBJECT

private Q_SLOTS:
    void report_isTakenBack_untilAManagerLooked();
    void report_isNotTakenBack_byOthers_norLate();
    void author_seesWhatWasSetAside_andWhy();
    void decisionTakenBack_waitsAsBefore();
    void mayEdit_saysWhatEditWouldSay();
};

void ReportTest::report_isTakenBack_untilAManagerLooked()
{
    const auto board = freshBoard();
    const Incident story = board->post(u"A story"_s);
    const QString lena = board->person(u"Lena Vogt"_s), jonas = board->person(u"Jonas Lind"_s);
    must((*board)->report(story.id, u"It was not like that."_s, lena, TestBoard::now()));
    QVERIFY(must((*board)->incidents({})).isEmpty());
    must((*board)->takeReportBack(story.id, lena, TestBoard::now().addSecs(10)));
    QCOMPARE(must((*board)->incidents({})).size(), 1);
    QVERIFY(must((*board)->queue()).isEmpty());
    QCOMPARE(lastTrail(board->where()), (Trail{lena, u"unreported"_s, story.id, {}}));
    must((*board)->report(story.id, u"It names a guest."_s, lena, TestBoard::now()));
    must((*board)->decide(story.id, Decision::SetAside, u"It names a guest."_s, jonas, TestBoard::now()));
    QCOMPARE(refused((*board)->takeReportBack(story.id, lena, TestBoard::now())).kind, ErrorKind::NotAllowed);
    QVERIFY(must((*board)->incident(story.id)).status == Status::SetAside);
    QCOMPARE(must((*board)->check()), QStringList());
}

void ReportTest::report_isNotTakenBack_byOthers_norLate()
{
    const auto board = freshBoard();
    const Incident story = board->post(u"A story"_s);
    const QString lena = board->person(u"Lena Vogt"_s), ines = board->person(u"Ines Costa"_s);
    must((*board)->report(story.id, u"It names a guest."_s, lena, TestBoard::now()));
    QCOMPARE(refused((*board)->takeReportBack(story.id, ines, TestBoard::now())).kind, ErrorKind::NotAllowed);
    const QDateTime late = TestBoard::now().addSecs(editSeconds);
    QCOMPARE(refused((*board)->takeReportBack(story.id, lena, late)).kind, ErrorKind::NotAllowed);
    QCOMPARE(must((*board)->queue()).front().reports, 1);
}

void ReportTest::author_seesWhatWasSetAside_andWhy()
{
    const auto board = freshBoard();
    const QString lena = board->person(u"Lena Vogt"_s), jonas = board->person(u"Jonas Lind"_s);
    const Incident story = board->post(NewIncident{.title = u"One"_s, .story = u"It happened."_s, .postedById = lena});
    must((*board)->decide(story.id, Decision::SetAside, u"It names a guest."_s, jonas, TestBoard::now()));
    const auto mine = must((*board)->incidents({.postedById = lena, .viewerId = lena}));
    QCOMPARE(mine.size(), 1);
    QVERIFY(mine.front().status == Status::SetAside);
    QVERIFY(must((*board)->incidents({.postedById = lena, .viewerId = jonas})).isEmpty());
    QVERIFY(must((*board)->incidents({})).isEmpty());
}

void ReportTest::decisionTakenBack_waitsAsBefore()
{
    const auto board = freshBoard();
    const QString lena = board->person(u"Lena Vogt"_s), jonas = board->person(u"Jonas Lind"_s);
    const Incident story = board->post(NewIncident{.title = u"One"_s, .story = u"It happened."_s, .postedById = lena});
    const auto queued = [&] { return must((*board)->queue()).value(0); };
    must((*board)->report(story.id, u"It names a guest."_s, board->person(u"Ines Costa"_s), TestBoard::now()));
    const QueuedStory reported = queued();
    must((*board)->decide(story.id, Decision::SetAside, u"It does."_s, jonas, TestBoard::now()));
    must((*board)->takeDecisionBack(reported, jonas, TestBoard::now().addSecs(5)));
    QCOMPARE(queued(), reported);
    must((*board)->decide(story.id, Decision::AskBack, u"When was it?"_s, jonas, TestBoard::now().addSecs(6)));
    const QueuedStory asked = queued();
    must((*board)->decide(story.id, Decision::Approve, {}, jonas, TestBoard::now().addSecs(7)));
    must((*board)->takeDecisionBack(asked, jonas, TestBoard::now().addSecs(8)));
    QCOMPARE(queued(), asked); // the question, and not what came of it
}

void ReportTest::mayEdit_saysWhatEditWouldSay()
{
    const auto board = freshBoard();
    const QString lena = board->person(u"Lena Vogt"_s), jonas = board->person(u"Jonas Lind"_s);
    const Incident story = board->post(NewIncident{.title = u"One"_s,
        .story = u"It happened."_s,
        .customerWords = u"Thank you."_s,
        .customerConsents = true,
        .postedById = lena});
    must((*board)->mayEdit(story.id, lena, TestBoard::now().addSecs(60)));
    must((*board)->mayEdit(story.id, jonas, TestBoard::now().addDays(60)));
    QCOMPARE(refused((*board)->mayEdit(story.id, board->person(u"Ines Costa"_s), TestBoard::now())),
        errorOf(Objection::NotTheirs));
    const QDateTime late = TestBoard::now().addDays(1);
    QCOMPARE(refused((*board)->mayEdit(story.id, lena, late)), errorOf(Objection::TooLateToChange));
    must((*board)->decide(story.id, Decision::AskBack, u"When was it?"_s, jonas, TestBoard::now()));
    must((*board)->mayEdit(story.id, lena, late));
    QCOMPARE(must((*board)->recordOf(story.id)).consentedAt, TestBoard::now());
    QVERIFY(!must((*board)->recordOf(board->post(u"Another"_s, 1).id)).consentedAt.isValid());
}

QTEST_GUILESS_MAIN(ReportTest)
#include "reporttest.moc"
