#include "store/boardservice.h"
#include "store/connection.h"
#include "support/storetest.h"

#include <QDir>
#include <QScopedValueRollback>
#include <QSemaphore>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace bravo;
using namespace bravo::test;

class BoardServiceTest : public StoreTest {
    Q_OBJECT

private Q_SLOTS:
    void questions_areAnsweredInOrder();
    void missingBoard_answersWithItsError();
    void writes_tellTheWindows();
    void changesElsewhere_areNoticed();
    void changesHere_areTold_andQuestionsAreNot();
    void slowBoard_saysSo_untilItAnswers();
    void lastQuestions_areFinishedBeforeItGoes();
    void boardOutOfReach_isOpenedAgain();
    void boardThatComesLater_isOpened();
    void boardThatCannotBeMade_saysWhy_andIsMadeLater();
    void fileThatWasMovedAway_isMissed_notMadeAnew();
    void fileInUse_isNotLost();

private:
    template <typename T> T await(QFuture<Result<T>> future);
    static NewIncident wish(TestBoard &board, const QString &story);
};

template <typename T> T BoardServiceTest::await(QFuture<Result<T>> future)
{
    return must(future.takeResult());
}

NewIncident BoardServiceTest::wish(TestBoard &board, const QString &story)
{
    return NewIncident{
        .story = story, .postedById = board.person(u"Jonas Lind"_s), .celebrateIds = {board.person(u"Lena Vogt"_s)}};
}

void BoardServiceTest::questions_areAnsweredInOrder()
{
    const auto board = freshBoard();
    BoardService service(board->where());
    QSignalSpy opened(&service, &BoardService::opened);
    QList<QFuture<Result<Incident>>> posts;
    for (int i = 0; i < 5; ++i)
        posts += service.post(wish(*board, u"Story %1"_s.arg(i)));
    const auto count = service.ask([](Board &asked) { return asked.count({}); });
    for (int i = 0; i < 5; ++i)
        QCOMPARE(await(posts[i]).story, u"Story %1"_s.arg(i));
    QCOMPARE(await(count), 5);
    QTRY_COMPARE(opened.size(), 1);
}

void BoardServiceTest::missingBoard_answersWithItsError()
{
    BoardService service(freshPlace());
    QSignalSpy failed(&service, &BoardService::openFailed);
    QCOMPARE(
        refused(service.ask([](Board &asked) { return asked.count({}); }).takeResult()).kind, ErrorKind::NotABoard);
    QTRY_COMPARE(failed.size(), 1);
}

void BoardServiceTest::writes_tellTheWindows()
{
    const auto board = freshBoard();
    BoardService service(board->where());
    QSignalSpy posted(&service, &BoardService::incidentPosted);
    QSignalSpy voted(&service, &BoardService::voteChanged);
    QSignalSpy withdrawn(&service, &BoardService::incidentWithdrawn);
    const Incident incident = await(service.post(wish(*board, u"Story"_s)));
    const QString ines = board->person(u"Ines Costa"_s);
    QCOMPARE(await(service.vote(incident.id, ines)), VoteOutcome::Counted);
    QCOMPARE(await(service.withdrawVote(incident.id, ines)), VoteOutcome::Withdrawn);
    QVERIFY(
        service.vote(incident.id, board->person(u"Lena Vogt"_s)).takeResult().error().kind == ErrorKind::NotAllowed);
    QVERIFY(service.withdraw(incident.id, incident.postedById).takeResult());
    QTRY_COMPARE(withdrawn.size(), 1);
    QCOMPARE(posted.size(), 1);
    QCOMPARE(posted.front().front().value<Incident>().id, incident.id);
    QCOMPARE(voted.size(), 2);
    QCOMPARE(voted.front(), (QVariantList{incident.id, ines, true}));
}

void BoardServiceTest::changesElsewhere_areNoticed()
{
    const auto board = freshBoard();
    BoardService service(board->where());
    QSignalSpy changed(&service, &BoardService::boardChanged);
    await(service.ask([](Board &asked) { return asked.count({}); }));
    QCOMPARE(changed.size(), 0);
    board->post(u"Elsewhere"_s);
    QTRY_VERIFY(!changed.isEmpty());
}

void BoardServiceTest::changesHere_areTold_andQuestionsAreNot()
{
    const auto board = freshBoard();
    BoardService service(board->where());
    QSignalSpy changed(&service, &BoardService::boardChanged);
    await(service.change([](Board &asked) { return asked.count({}); }));
    await(service.ask([](Board &asked) { return asked.count({}); })); // what the first had to tell is told
    QCoreApplication::processEvents();
    QCOMPARE(changed.size(), 0);
    const auto seal = [by = board->person(u"Jonas Lind"_s)](
                          Board &asked) { return asked.setVotesSealed(true, by, TestBoard::now()); };
    QVERIFY(service.change(seal).takeResult());
    QTRY_VERIFY(!changed.isEmpty());
}

void BoardServiceTest::slowBoard_saysSo_untilItAnswers()
{
    const auto board = freshBoard();
    const QScopedValueRollback patience(BoardService::quickEnough, 50);
    BoardService service(board->where());
    await(service.ask([](Board &asked) { return asked.count({}); }));
    QSemaphore goOn;
    const auto answer = service.ask([&goOn](Board &asked) {
        goOn.acquire();
        return asked.count({});
    });
    QTRY_VERIFY(service.reach().slow);
    goOn.release();
    QTRY_VERIFY(!service.reach().slow);
    QCOMPARE(await(answer), 0);
}

void BoardServiceTest::lastQuestions_areFinishedBeforeItGoes()
{
    const auto board = freshBoard();
    {
        BoardService service(board->where());
        for (int i = 0; i < 5; ++i)
            service.post(wish(*board, u"Story %1"_s.arg(i)));
    }
    QCOMPARE(must((*board)->count({})), 5);
}

void BoardServiceTest::boardOutOfReach_isOpenedAgain()
{
    const auto board = freshBoard();
    board->post(u"Kept"_s);
    const Location where = board->where();
    const NewIncident next = wish(*board, u"Next"_s);
    BoardService service(where);
    const auto count = [&service] { return service.ask([](Board &asked) { return asked.count({}); }); };
    QCOMPARE(await(count()), 1);
    QSignalSpy changed(&service, &BoardService::boardChanged);
    if (onSqlite()) {
        const QString backup = folder() + "/service-backup.bravo"_L1;
        QVERIFY((*board)->backup(backup));
        QVERIFY(restoreBoard(backup, where, TestBoard::now()));
        QFile::remove(backup);
    } else {
        PostgresCluster::shared().endConnections(where);
    }
    // Nothing is asked: it finds out by itself, and tells the windows to look again.
    QTRY_VERIFY_WITH_TIMEOUT(!changed.isEmpty(), 10000);
    QCOMPARE(await(service.post(next)).story, u"Next"_s);
    QCOMPARE(await(count()), 2);
    if (onSqlite())
        return;
    // Asked before it could notice, it says so once, keeps nothing, and is there again for the next question.
    PostgresCluster::shared().endConnections(where);
    const auto first = service.post(next).takeResult();
    QVERIFY(first || first.error().kind == ErrorKind::OutOfReach);
    QVERIFY(service.post(next).takeResult());
    QCOMPARE(await(count()), first ? 4 : 3);
}

void BoardServiceTest::boardThatComesLater_isOpened()
{
    const Location where = freshPlace();
    BoardService service(where);
    QSignalSpy opened(&service, &BoardService::opened);
    const auto count = [&service] { return service.ask([](Board &asked) { return asked.count({}); }).takeResult(); };
    QVERIFY(!count());
    must(Board::create(where, {u"Board"_s, QTimeZone::utc()}));
    QTRY_VERIFY(count()); // a server is tried once a second
    QCOMPARE(must(count()), 0);
    QTRY_COMPARE(opened.size(), 1);
}

void BoardServiceTest::boardThatCannotBeMade_saysWhy_andIsMadeLater()
{
    if (!onSqlite())
        QSKIP("a server's board is no file");
    const QTemporaryDir folder;
    const QString missing = folder.filePath(u"missing"_s);
    BoardService service(Location::file(missing + u"/b.bravo"_s), NewBoard{u"Board"_s, QTimeZone::utc()});
    const auto count = [&service] { return service.ask([](Board &asked) { return asked.count({}); }).takeResult(); };
    for (int i = 0; i < 2; ++i) // not only at first
        QVERIFY2(refused(count()).message.contains(u"no folder"_s), qPrintable(refused(count()).message));
    QVERIFY(QDir().mkdir(missing));
    QCOMPARE(must(count()), 0);
}

void BoardServiceTest::fileThatWasMovedAway_isMissed_notMadeAnew()
{
    if (!onSqlite())
        QSKIP("a server's board is no file");
    const auto board = freshBoard();
    const NewIncident story = wish(*board, u"Story"_s);
    const QString path = board->where().path, aside = path + u".aside"_s;
    BoardService service(board->where());
    QCOMPARE(await(service.ask([](Board &asked) { return asked.count({}); })), 0);
    QVERIFY(QFile::rename(path, aside));
    QTRY_VERIFY(!service.reach().online);
    const Error missed = refused(service.post(story).takeResult());
    QCOMPARE(missed.kind, ErrorKind::OutOfReach);
    QVERIFY2(missed.message.contains(path) && !missed.message.contains(u"init"_s), qPrintable(missed.message));
    QVERIFY(!QFile::exists(path));
    QVERIFY(QFile::rename(aside, path));
    QTRY_VERIFY_WITH_TIMEOUT(service.reach().online, 15000); // it is looked for every few seconds
    QCOMPARE(await(service.post(story)).story, u"Story"_s);
}

void BoardServiceTest::fileInUse_isNotLost()
{
    if (!onSqlite())
        QSKIP("a server's board is no file");
    const auto board = freshBoard();
    const NewIncident story = wish(*board, u"Story"_s);
    const QScopedValueRollback patience(busyTimeout, 50);
    BoardService service(board->where());
    QCOMPARE(await(service.ask([](Board &asked) { return asked.count({}); })), 0);
    QSignalSpy reach(&service, &BoardService::reachChanged);
    Connection other(board->where(), Connection::Mode::ReadWrite);
    other.execute(u"BEGIN EXCLUSIVE"_s);
    QCOMPARE(refused(service.post(story).takeResult()).kind, ErrorKind::OutOfReach);
    other.execute(u"ROLLBACK"_s);
    QCOMPARE(await(service.post(story)).story, u"Story"_s);
    QCoreApplication::processEvents();
    for (const QList<QVariant> &told : reach) // once, that it was opened
        QVERIFY(told.front().value<Reach>().online);
}

QTEST_GUILESS_MAIN(BoardServiceTest)
#include "boardservicetest.moc"
