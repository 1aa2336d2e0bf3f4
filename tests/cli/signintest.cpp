#include "cli/program.h"
#include "store/connection.h"
#include "support/postgrescluster.h"

#include <fcntl.h>
#include <stdlib.h>
#include <termios.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace bravo;
using namespace bravo::test;

/// `post` and `vote` at a desk of a server, as a person or a script runs them: somebody signs in, by a PIN that is in
/// no argument and no environment.
class SignInTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void pinFile_signsIn_forThisOneDeed();
    void typedPin_isNotShown();
    void wrongPin_isRefused();
    void noPin_saysHow();
    void openPinFile_isRefused();
    void personWithoutPin_isToldSo();
    void owner_andFile_areAskedForNothing();
    void kiosk_mayNot();
    void manager_looksAfterPeople_staffMayNot();

private:
    Ended atDesk(const QStringList &arguments, const QByteArray &input = {})
    {
        return m_bravo.bare(QStringList{u"--board"_s, address(u"house_desk_pc"_s)} + arguments, input);
    }
    Ended post(const QString &title, const QByteArray &input = {})
    {
        return atDesk({u"post"_s, u"--by"_s, u"Miriam Okafor"_s, u"--for"_s, u"Jonas Lind"_s, u"--title"_s, title,
                          u"--story"_s, u"What happened."_s},
            input);
    }
    QString address(const QString &login) const
    {
        return u"postgresql://%1@127.0.0.1:%2/house"_s.arg(login).arg(m_server.port());
    }
    QString secretFile(const QString &name, const QByteArray &secret) const
    {
        const QString path = m_bravo.write(name, secret + '\n');
        QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner);
        return path;
    }
    int stories() const { return static_cast<int>(ask(u"SELECT count(*) FROM incidents"_s).toInt()); }
    QVariant ask(const QString &sql) const
    {
        return Connection(*Location::parse(address(u"bravo"_s)), Connection::Mode::ReadOnly).value(sql);
    }
    void use(const QString &pinFile) { m_bravo.set(u"BRAVOBOARD_PIN_FILE"_s, pinFile); }

    PostgresCluster m_server{PostgresCluster::Door::Guarded};
    Program m_bravo;
};

void SignInTest::initTestCase()
{
    const QString admin = address(u"bravo"_s);
    const Ended prepared = m_bravo.bare({u"server"_s, u"prepare"_s, admin, u"--desk"_s, u"pc"_s, u"--kiosk"_s,
        u"wall"_s, u"--passwords"_s, m_bravo.path(u"logins"_s)});
    QVERIFY2(prepared.code == 0, qPrintable(prepared.err));
    const QStringList board{u"--board"_s, admin};
    QCOMPARE(m_bravo.bare(board + QStringList{u"init"_s, u"--name"_s, u"House"_s}).code, 0);
    for (const QStringList &person :
        {QStringList{u"Jonas Lind"_s, u"--role"_s, u"manager"_s}, {u"Miriam Okafor"_s}, {u"Lena Vogt"_s}})
        QCOMPARE(m_bravo.bare(board + QStringList{u"people"_s, u"add"_s} + person).code, 0);
    QCOMPARE(m_bravo.bare(board + QStringList{u"people"_s, u"pin"_s, u"Miriam Okafor"_s}, "4711\n").code, 0);
    m_bravo.set(u"BRAVOBOARD_PASSWORD_FILE"_s, m_bravo.path(u"logins/house_desk_pc.password"_s));
}

void SignInTest::pinFile_signsIn_forThisOneDeed()
{
    use(secretFile(u"pin"_s, "4711"));
    const Ended posted = post(u"By file"_s);
    QVERIFY2(posted.code == 0, qPrintable(posted.err));
    QCOMPARE(posted.word().size(), 36);
    QCOMPARE(ask(u"SELECT name FROM employees WHERE id = (SELECT posted_by FROM incidents)"_s), u"Miriam Okafor"_s);
    const Ended vote = atDesk({u"vote"_s, posted.word(), u"--as"_s, u"miriam okafor"_s});
    QVERIFY2(vote.code == 0, qPrintable(vote.err));
    QVERIFY(vote.err.contains("counts"_L1));
    const Ended again = atDesk({u"vote"_s, posted.word(), u"--as"_s, u"Miriam Okafor"_s});
    QVERIFY(again.code == 0 && again.err.contains("already"_L1));
    QCOMPARE(atDesk({u"vote"_s, posted.word(), u"--as"_s, u"Miriam Okafor"_s, u"--withdraw"_s}).code, 0);
    QCOMPARE(ask(u"SELECT count(*) FROM sign_ins"_s).toInt(), 4);
    QCOMPARE(ask(u"SELECT count(*) FROM sign_ins WHERE ended_at IS NULL"_s).toInt(), 0);
    use({});
}

void SignInTest::typedPin_isNotShown()
{
    use({});
    const int terminal = ::posix_openpt(O_RDWR | O_NOCTTY);
    QVERIFY(terminal >= 0 && ::grantpt(terminal) == 0 && ::unlockpt(terminal) == 0);
    const int keyboard = ::open(::ptsname(terminal), O_RDWR | O_NOCTTY);
    QVERIFY(keyboard >= 0);
    const auto echoes = [terminal] {
        termios now{};
        return ::tcgetattr(terminal, &now) != 0 || (now.c_lflag & ECHO) != 0;
    };
    QVERIFY(echoes());
    QProcess process;
    process.setChildProcessModifier([keyboard] { ::dup2(keyboard, STDIN_FILENO); });
    m_bravo.start(process,
        {u"--board"_s, address(u"house_desk_pc"_s), u"post"_s, u"--by"_s, u"Miriam Okafor"_s, u"--for"_s,
            u"Jonas Lind"_s, u"--title"_s, u"Typed"_s, u"--story"_s, u"What happened."_s});
    QVERIFY(process.waitForStarted());
    QTRY_VERIFY_WITH_TIMEOUT(!echoes(), 20'000);
    for (const auto &what : {"cmdline"_L1, "environ"_L1}) {
        QFile file(u"/proc/%1/%2"_s.arg(process.processId()).arg(what));
        QVERIFY(file.open(QIODevice::ReadOnly) && !file.readAll().contains("4711"));
    }
    QCOMPARE(::write(terminal, "4711\n", 5), 5);
    QVERIFY(process.waitForFinished(30'000));
    const QByteArray question = process.readAllStandardError();
    QVERIFY2(process.exitCode() == 0, question.constData());
    QVERIFY(question.startsWith("Miriam Okafor's PIN or password:"));
    QVERIFY(echoes()); // as it was
    ::close(keyboard);
    ::fcntl(terminal, F_SETFL, O_NONBLOCK);
    QByteArray shown(4096, '\0');
    shown.truncate(std::max<qsizetype>(::read(terminal, shown.data(), 4096), 0));
    ::close(terminal);
    QVERIFY2(!shown.contains("4711"), shown.constData());
}

void SignInTest::wrongPin_isRefused()
{
    use(secretFile(u"wrong"_s, "0815"));
    const int before = stories();
    const Ended posted = post(u"Never"_s);
    QCOMPARE(posted.code, 3);
    QVERIFY(posted.err.contains("That is not right"_L1));
    QCOMPARE(stories(), before);
    use({});
    QCOMPARE(post(u"By a pipe"_s, "4711\n").code, 0); // as "people pin" reads one
}

void SignInTest::noPin_saysHow()
{
    use({});
    const Ended posted = post(u"Never"_s);
    QCOMPARE(posted.code, 2);
    QVERIFY(posted.err.contains("BRAVOBOARD_PIN_FILE"_L1));
    m_bravo.set(u"BRAVOBOARD_PIN"_s, u"4711"_s); // there is no such way
    QCOMPARE(post(u"Never"_s).code, 2);
    m_bravo.set(u"BRAVOBOARD_PIN"_s, {});
    use(m_bravo.path(u"not there"_s));
    QCOMPARE(post(u"Never"_s).code, 3);
}

void SignInTest::openPinFile_isRefused()
{
    const QString file = secretFile(u"open"_s, "4711");
    QFile::setPermissions(file, QFile::ReadOwner | QFile::ReadOther);
    use(file);
    const Ended posted = post(u"Never"_s);
    QCOMPARE(posted.code, 3);
    QVERIFY(posted.err.contains("chmod 600"_L1) && !posted.err.contains("4711"_L1));
}

void SignInTest::personWithoutPin_isToldSo()
{
    use(secretFile(u"pin"_s, "4711"));
    const Ended vote = atDesk({u"post"_s, u"--by"_s, u"Lena Vogt"_s, u"--for"_s, u"Jonas Lind"_s, u"--title"_s, u"T"_s,
        u"--story"_s, u"S."_s});
    QCOMPARE(vote.code, 3);
    QVERIFY(vote.err.contains("has no PIN yet"_L1));
}

void SignInTest::owner_andFile_areAskedForNothing()
{
    use({});
    const QStringList story{u"post"_s, u"--by"_s, u"Jonas Lind"_s, u"--for"_s, u"Miriam Okafor"_s, u"--title"_s, u"T"_s,
        u"--story"_s, u"S."_s};
    QCOMPARE(m_bravo.bare(QStringList{u"--board"_s, address(u"bravo"_s)} + story).code, 0);
    m_bravo.makeBoard();
    QCOMPARE(m_bravo(story).code, 0);
}

void SignInTest::kiosk_mayNot()
{
    m_bravo.set(u"BRAVOBOARD_PASSWORD_FILE"_s, m_bravo.path(u"logins/house_kiosk_wall.password"_s));
    use(secretFile(u"pin"_s, "4711"));
    const Ended vote = m_bravo.bare({u"--board"_s, address(u"house_kiosk_wall"_s), u"post"_s, u"--by"_s,
        u"Miriam Okafor"_s, u"--for"_s, u"Jonas Lind"_s, u"--title"_s, u"T"_s, u"--story"_s, u"S."_s});
    QCOMPARE(vote.code, 3);
    m_bravo.set(u"BRAVOBOARD_PASSWORD_FILE"_s, m_bravo.path(u"logins/house_desk_pc.password"_s));
}

void SignInTest::manager_looksAfterPeople_staffMayNot()
{
    const QStringList owner{u"--board"_s, address(u"bravo"_s)};
    QCOMPARE(m_bravo.bare(owner + QStringList{u"people"_s, u"pin"_s, u"Jonas Lind"_s}, "long enough\n").code, 0);
    const QStringList add{u"people"_s, u"add"_s, u"Amara Diallo"_s};
    const QString people = m_bravo.write(u"people.csv"_s, "name,team\nTom Berg,Night desk\n");
    const QStringList import{u"people"_s, u"import"_s, people, u"--create"_s};
    const auto there = [this] { return ask(u"SELECT string_agg(name, ', ' ORDER BY name) FROM employees"_s); };
    const QVariant before = there();
    use(secretFile(u"staff"_s, "4711"));
    for (const QStringList &deed : {add, import, QStringList{u"people"_s, u"pin"_s, u"Lena Vogt"_s}})
        QCOMPARE(atDesk(deed + QStringList{u"--as"_s, u"Miriam Okafor"_s}, "4711\n").code, 3);
    QCOMPARE(atDesk(add).code, 3); // nobody signed in
    QCOMPARE(there(), before);
    use(secretFile(u"manager"_s, "long enough"));
    const QStringList as{u"--as"_s, u"Jonas Lind"_s};
    for (const QStringList &deed : {add, import, QStringList{u"people"_s, u"pin"_s, u"Lena Vogt"_s}}) {
        const Ended done = atDesk(deed + as, "4711\n");
        QVERIFY2(done.code == 0, qPrintable(done.err));
    }
    QVERIFY(there() != before && there().toString().startsWith("Amara Diallo"_L1));
    use(secretFile(u"lena"_s, "4711"));
    QCOMPARE(atDesk({u"people"_s, u"pin"_s, u"Lena Vogt"_s, u"--as"_s, u"Lena Vogt"_s}, "0815\n").code, 0); // her own
    use({});
}

QTEST_GUILESS_MAIN(SignInTest)
#include "signintest.moc"
