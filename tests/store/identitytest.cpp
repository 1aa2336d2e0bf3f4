#include "store/connection.h"
#include "support/storetest.h"

using namespace Qt::StringLiterals;
using namespace bravo;
using namespace bravo::test;

/// PINs as a file's program, and a server's owner, check them. What a desk's server enforces is in permissionstest.
class IdentityTest : public StoreTest {
    Q_OBJECT

private Q_SLOTS:
    void lock_isAQuarterOfAnHour_data();
    void lock_isAQuarterOfAnHour();
    void wrongTries_beforeALockThatIsOver_noLongerCount();
    void withoutPin_theNameIsEnough();
    void rightPin_signsIn_andIdleTimeIsASetting();
    void wrongPin_isRefused_inWordsWithoutThePin();
    void fiveWrong_lockEvenTheRightOne_untilItIsOver();
    void rightPin_forgetsTheWrongOnes();
    void wrongTries_outliveTheProgram();
    void shortSecrets_areRefused();
    void newPin_replacesTheOld();
    void pin_ofAnyScript_isTheSameHoweverTyped();
    void removedPin_isForFilesAlone();
    void pin_standsNowhereInTheFile();
    void strangers_areRefused();

private:
    static QDateTime later(int seconds) { return TestBoard::now().addSecs(seconds); }
};

void IdentityTest::lock_isAQuarterOfAnHour_data()
{
    QTest::addColumn<int>("count");
    QTest::addColumn<int>("secondsAgo");
    QTest::addColumn<bool>("locked");
    QTest::newRow("never tried") << 0 << 0 << false;
    QTest::newRow("four just now") << 4 << 0 << false;
    QTest::newRow("five just now") << 5 << 0 << true;
    QTest::newRow("five, a second too early") << 5 << lockSeconds - 1 << true;
    QTest::newRow("five, over") << 5 << lockSeconds << false;
    QTest::newRow("more") << 50 << 10 << true;
}

void IdentityTest::lock_isAQuarterOfAnHour()
{
    QFETCH(int, count);
    QFETCH(int, secondsAgo);
    QFETCH(bool, locked);
    const WrongTries tries{count, count > 0 ? later(-secondsAgo) : QDateTime()};
    QCOMPARE(isLocked(tries, later(0)), locked);
}

void IdentityTest::wrongTries_beforeALockThatIsOver_noLongerCount()
{
    QCOMPARE(oneMore({5, later(0)}, later(lockSeconds)), (WrongTries{1, later(lockSeconds)}));
    QCOMPARE(oneMore({3, later(0)}, later(60)), (WrongTries{4, later(60)}));
    QCOMPARE(oneMore({}, later(0)), (WrongTries{1, later(0)}));
}

void IdentityTest::withoutPin_theNameIsEnough()
{
    const auto board = freshBoard();
    const QString ines = board->person(u"Ines Costa"_s);
    QCOMPARE(must((*board)->standing()), Standing::Owner);
    QCOMPARE(must((*board)->secretOf(ines)), SecretState::None);
    QCOMPARE(must((*board)->signIn(ines, {}, later(0))).person.name, u"Ines Costa"_s);
}

void IdentityTest::rightPin_signsIn_andIdleTimeIsASetting()
{
    const auto board = freshBoard();
    const QString lena = board->person(u"Lena Vogt"_s);
    must((*board)->setSecret(lena, u"4711"_s, later(0)));
    QCOMPARE(must((*board)->secretOf(lena)), SecretState::Set);
    const SignIn done = must((*board)->signIn(lena, u"4711"_s, later(1)));
    QCOMPARE(done.person.id, lena);
    QCOMPARE(done.idleSeconds, 120);
    Connection(board->where(), Connection::Mode::ReadWrite)
        .execute(u"INSERT INTO settings(key, value) VALUES ('idle_seconds', '600')"_s);
    QCOMPARE(must((*board)->signIn(lena, u"4711"_s, later(2))).idleSeconds, 600);
}

void IdentityTest::wrongPin_isRefused_inWordsWithoutThePin()
{
    const auto board = freshBoard();
    const QString lena = board->person(u"Lena Vogt"_s);
    must((*board)->setSecret(lena, u"4711"_s, later(0)));
    for (const QString &wrong : {u"4712"_s, u""_s, u"47110"_s, u" 4711"_s}) {
        const Error error = refused((*board)->signIn(lena, wrong, later(1)));
        QCOMPARE(error.kind, ErrorKind::NotAllowed);
        QVERIFY(wrong.isEmpty() || !error.message.contains(wrong));
    }
    QVERIFY((*board)->signIn(lena, u"4711"_s, later(1)));
}

void IdentityTest::fiveWrong_lockEvenTheRightOne_untilItIsOver()
{
    const auto board = freshBoard();
    const QString lena = board->person(u"Lena Vogt"_s);
    must((*board)->setSecret(lena, u"4711"_s, later(0)));
    for (int i = 0; i < triesBeforeLock; ++i)
        QVERIFY(!(*board)->signIn(lena, u"0000"_s, later(i)));
    QCOMPARE(refused((*board)->signIn(lena, u"4711"_s, later(10))).kind, ErrorKind::NotAllowed);
    QVERIFY(!(*board)->signIn(lena, u"4711"_s, later(4 + lockSeconds - 1)));
    QVERIFY((*board)->signIn(lena, u"4711"_s, later(4 + lockSeconds)));
    QVERIFY((*board)->signIn(board->person(u"Ines Costa"_s), {}, later(10))); // nobody else is locked
}

void IdentityTest::rightPin_forgetsTheWrongOnes()
{
    const auto board = freshBoard();
    const QString lena = board->person(u"Lena Vogt"_s);
    must((*board)->setSecret(lena, u"4711"_s, later(0)));
    for (int round = 0; round < 2; ++round) {
        for (int i = 0; i < triesBeforeLock - 1; ++i)
            QVERIFY(!(*board)->signIn(lena, u"0000"_s, later(1)));
        QVERIFY((*board)->signIn(lena, u"4711"_s, later(1)));
    }
}

void IdentityTest::wrongTries_outliveTheProgram()
{
    const auto board = freshBoard();
    const QString lena = board->person(u"Lena Vogt"_s);
    must((*board)->setSecret(lena, u"4711"_s, later(0)));
    for (int i = 0; i < triesBeforeLock; ++i) {
        Board again = must(Board::open(board->where()));
        QVERIFY(!again.signIn(lena, u"0000"_s, later(1)));
    }
    QVERIFY(!(*board)->signIn(lena, u"4711"_s, later(1)));
}

void IdentityTest::shortSecrets_areRefused()
{
    const auto board = freshBoard();
    const QString lena = board->person(u"Lena Vogt"_s), jonas = board->person(u"Jonas Lind"_s); // a manager
    QCOMPARE(refused((*board)->setSecret(lena, u"471"_s, later(0))).kind, ErrorKind::Failed);
    QCOMPARE(refused((*board)->setSecret(jonas, u"4711471"_s, later(0))).kind, ErrorKind::Failed);
    QCOMPARE(must((*board)->secretOf(lena)), SecretState::None);
    QVERIFY((*board)->setSecret(jonas, u"47114711"_s, later(0)));
}

void IdentityTest::newPin_replacesTheOld()
{
    const auto board = freshBoard();
    const QString lena = board->person(u"Lena Vogt"_s);
    must((*board)->setSecret(lena, u"4711"_s, later(0)));
    must((*board)->setSecret(lena, u"8150"_s, later(1)));
    QVERIFY(!(*board)->signIn(lena, u"4711"_s, later(2)));
    QVERIFY((*board)->signIn(lena, u"8150"_s, later(2)));
}

void IdentityTest::pin_ofAnyScript_isTheSameHoweverTyped()
{
    const auto board = freshBoard();
    const QString lena = board->person(u"Lena Vogt"_s);
    must((*board)->setSecret(lena, u"cafés"_s, later(0)));
    QVERIFY((*board)->signIn(lena, u"cafe\u0301s"_s, later(1))); // another keyboard's é
}

void IdentityTest::removedPin_isForFilesAlone()
{
    const auto board = freshBoard();
    const QString lena = board->person(u"Lena Vogt"_s);
    must((*board)->setSecret(lena, u"4711"_s, later(0)));
    QCOMPARE((*board)->setSecret(lena, {}, later(1)).has_value(), onSqlite());
    QCOMPARE(must((*board)->secretOf(lena)), onSqlite() ? SecretState::None : SecretState::Set);
}

void IdentityTest::pin_standsNowhereInTheFile()
{
    if (!onSqlite())
        return;
    const auto board = freshBoard();
    const QString lena = board->person(u"Lena Vogt"_s);
    must((*board)->setSecret(lena, u"canary-84631"_s, later(0)));
    QVERIFY((*board)->signIn(lena, u"canary-84631"_s, later(1)));
    QFile file(board->where().path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray content = file.readAll();
    QVERIFY(content.contains("Lena Vogt")); // it is looked at the right way
    QVERIFY(!content.contains("canary-84631"));
}

void IdentityTest::strangers_areRefused()
{
    const auto board = freshBoard();
    QCOMPARE(refused((*board)->signIn(u"nobody"_s, u"4711"_s, later(0))).kind, ErrorKind::Failed);
    QCOMPARE(refused((*board)->setSecret(u"nobody"_s, u"4711"_s, later(0))).kind, ErrorKind::Failed);
    const QString ines = board->person(u"Ines Costa"_s);
    Connection(board->where(), Connection::Mode::ReadWrite)
        .execute(u"UPDATE employees SET left_at = created_at WHERE id = '%1'"_s.arg(ines));
    QCOMPARE(refused((*board)->signIn(ines, {}, later(0))).kind, ErrorKind::NotAllowed);
}

QTEST_GUILESS_MAIN(IdentityTest)
#include "identitytest.moc"
