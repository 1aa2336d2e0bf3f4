#include "board/permissions.h"
#include "store/connection.h"
#include "support/storetest.h"

using namespace Qt::StringLiterals;
using namespace bravo;
using namespace bravo::test;

/// What the kiosk shows besides the stories, on both engines.
class NoticeTest : public StoreTest {
    Q_OBJECT

private Q_SLOTS:
    void thanks_areFromOthers();
    void answer_isTakenBack_byItsGiver_forAWhile();
    void answers_areThoseOfPublishedStories_oldestFirst();
    void notices_areThoseWhoseTimeItIs_inOrder();
    void closedMonth_isTheNewest();
    void brand_isTheSetting_alsoInACopy();

private:
    /// Behind the board's back: no window writes these yet.
    static void run(const TestBoard &board, const QString &sql)
    {
        Connection(board.where(), Connection::Mode::ReadWrite).execute(sql);
    }
};

void NoticeTest::thanks_areFromOthers()
{
    const auto board = freshBoard();
    const QString lena = board->person(u"Lena Vogt"_s), pavel = board->person(u"Pavel Novák"_s);
    const Incident one = board->post({.story = u"They waited."_s, .celebrateIds = {lena, pavel}}, 1);
    for (const QString &celebrated : {lena, pavel})
        QCOMPARE(refused((*board)->addThanks({{}, one.id, celebrated, u"Well done, me."_s}, TestBoard::now())),
            errorOf(Objection::CelebratesThanker));
    must((*board)->addAdoption({{}, one.id, lena, u"Again."_s}, TestBoard::now())); // whoever did it may do it again
    QCOMPARE(must((*board)->incident(one.id)).thanks, 0);
}

void NoticeTest::answer_isTakenBack_byItsGiver_forAWhile()
{
    const auto board = freshBoard();
    const QString lena = board->person(u"Lena Vogt"_s), ines = board->person(u"Ines Costa"_s);
    const Incident one = board->post(u"The bus that waited"_s);
    must((*board)->addThanks({u"thanks"_s, one.id, lena, u"Thank you."_s}, TestBoard::now()));
    must((*board)->addAdoption({u"adoption"_s, one.id, lena, u"It works."_s}, TestBoard::now()));
    const QDateTime soon = TestBoard::now().addSecs(10), late = TestBoard::now().addSecs(editSeconds);
    QCOMPARE(refused((*board)->takeAnswerBack(u"thanks"_s, ines, soon)).kind, ErrorKind::NotAllowed);
    QCOMPARE(refused((*board)->takeAnswerBack(u"thanks"_s, lena, late)).kind, ErrorKind::NotAllowed);
    must((*board)->takeAnswerBack(u"thanks"_s, lena, soon));
    QCOMPARE(must((*board)->incident(one.id)).thanks, 0);
    QCOMPARE(must((*board)->incident(one.id)).adoptions, 1);
    must((*board)->takeAnswerBack(u"adoption"_s, lena, soon));
    QVERIFY(must((*board)->answers({one.id})).isEmpty());
    QCOMPARE(refused((*board)->takeAnswerBack(u"adoption"_s, lena, soon)).kind, ErrorKind::NotAllowed);
    QCOMPARE(must((*board)->check()), QStringList());
}

void NoticeTest::answers_areThoseOfPublishedStories_oldestFirst()
{
    const auto board = freshBoard();
    const Incident shown = board->post(u"The bus that waited"_s), hidden = board->post(u"A quiet one"_s, 1);
    for (const Incident &one : {shown, hidden}) {
        must((*board)->addThanks(
            {{}, one.id, board->person(u"Jonas Lind"_s), u"Well done."_s}, TestBoard::now().addSecs(60)));
        must((*board)->addThanks({{}, one.id, board->person(u"Lena Vogt"_s), u"Thank you."_s}, TestBoard::now()));
        must((*board)->addAdoption(
            {{}, one.id, board->person(u"Ines Costa"_s), u"It works."_s}, TestBoard::now().addSecs(120)));
    }
    run(*board, u"UPDATE incidents SET status = 'set-aside' WHERE id = '%1'"_s.arg(hidden.id));
    const QList<Answer> answers = must((*board)->answers({shown.id, hidden.id}));
    QCOMPARE(answers.size(), 3);
    QCOMPARE(answers[0].text, u"Thank you."_s);
    QVERIFY(!answers[0].leader);
    QCOMPARE(answers[1].by, u"Jonas Lind"_s);
    QVERIFY(answers[1].leader);
    QCOMPARE(answers[1].at, TestBoard::now().addSecs(60));
    QCOMPARE(answers[2].kind, Answer::Kind::Adoption);
    QCOMPARE(answers[2].team, u"Housekeeping"_s);
    QCOMPARE(answers[2].incidentId, shown.id);
    QVERIFY(must((*board)->answers({})).isEmpty());
    QVERIFY(must((*board)->answers({hidden.id})).isEmpty());
    run(*board, u"UPDATE incidents SET status = 'published', audience = 'private' WHERE id = '%1'"_s.arg(hidden.id));
    QCOMPARE(must((*board)->answers({hidden.id})).size(), 3); // those whom it is shown to see what was answered
}

void NoticeTest::notices_areThoseWhoseTimeItIs_inOrder()
{
    const auto board = freshBoard();
    const QString insert = u"INSERT INTO slides(id, kind, title, body, starts_at, ends_at, position, shown) VALUES "_s;
    run(*board,
        insert
            + u"('b', 'link', 'Rota', 'https://example.org/rota', NULL, NULL, 2, 1), "
              "('a', 'announcement', 'Fire drill', 'At ten.', '2026-10-12T00:00:00.000Z', '2026-10-14T00:00:00.000Z', "
              "1, 1), "
              "('c', 'announcement', 'Too early', '', '2026-10-14T00:00:00.000Z', NULL, 3, 1), "
              "('d', 'announcement', 'Over', '', NULL, '2026-10-13T09:00:00.000Z', 4, 1), "
              "('e', 'announcement', 'Not shown', '', NULL, NULL, 5, 0), "
              "('f', 'of a later version', 'Unknown', '', NULL, NULL, 6, 1), "
              "('g', 'urgent', 'Lift 2 is out of order', 'Use the stairs.', NULL, NULL, 7, 1)"_s);
    const QList<Notice> notices = must((*board)->notices(TestBoard::now()));
    QCOMPARE(notices.size(), 3);
    QCOMPARE(notices[0].title, u"Fire drill"_s);
    QCOMPARE(notices[0].endsAt, QDateTime(QDate(2026, 10, 14), QTime(0, 0), QTimeZone::utc()));
    QCOMPARE(notices[1].kind, Notice::Kind::Link);
    QCOMPARE(notices[1].body, u"https://example.org/rota"_s);
    QVERIFY(!notices[1].startsAt.isValid());
    QVERIFY(!notices[1].urgent);
    QCOMPARE(notices[2].kind, Notice::Kind::Announcement);
    QVERIFY(notices[2].urgent);
}

void NoticeTest::closedMonth_isTheNewest()
{
    const auto board = freshBoard();
    QVERIFY(!must((*board)->lastClosedMonth()));
    run(*board,
        u"INSERT INTO months(month, state, closed_at) VALUES ('2026-08', 'closed', '2026-09-01T08:00:00.000Z'), "
        "('2026-09', 'closed', '2026-10-01T08:00:00.000Z'), ('2026-10', 'open', NULL)"_s);
    const auto closed = must((*board)->lastClosedMonth());
    QVERIFY(closed.has_value());
    QCOMPARE(closed->month.toString(), u"2026-09"_s);
    QCOMPARE(closed->closedAt, QDateTime(QDate(2026, 10, 1), QTime(8, 0), QTimeZone::utc()));
}

void NoticeTest::brand_isTheSetting_alsoInACopy()
{
    const auto board = freshBoard();
    QVERIFY(must((*board)->info()).brandColor.isEmpty());
    must((*board)->setBrand({u"Harbour"_s, u"#0a5c36"_s, Photo{"a logo", "png", 1, 1}, u"Georgia"_s},
        board->person(u"Jonas Lind"_s), TestBoard::now()));
    const BoardInfo info = must((*board)->info());
    QCOMPARE(info.brandColor, u"#0a5c36"_s);
    const QString copy = folder() + (onSqlite() ? u"/copy-s.bravo"_s : u"/copy-p.bravo"_s);
    must((*board)->publish(copy));
    Board there = must(Board::open(Location::file(copy), Board::Access::ReadOnly));
    const BoardInfo copied = must(there.info());
    QCOMPARE(copied.brandColor, info.brandColor);
    QCOMPARE(copied.headingFont, u"Georgia"_s);
    QCOMPARE(must(there.photo(copied.logoId)).content, QByteArray("a logo"));
}

QTEST_GUILESS_MAIN(NoticeTest)
#include "noticetest.moc"
