#include "store/outbox.h"

#include "store/error.h"
#include "support/storetest.h"

#include <QProcess>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace bravo;
using namespace bravo::test;
using Kind = OutboxEntry::Kind;

/// A letter box that loses nothing: what is in it when the program dies is in it when the program comes back.
class OutboxTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void everyKind_comesBackAsItWasWritten();
    void next_isTheOldest_untilItIsRemoved();
    void refused_isKeptWithItsReason_andTheNextGoesOn();
    void withoutTicket_waitsForItsAuthor_andHoldsUpNobody();
    void newTicket_replacesTheOldOne();
    void answerToAnUnsentStory_waitsForTheStory();
    void storyTakenBack_isGone_byItsAuthorAlone();
    void onePersonsFile_isNobodyElses();
    void removedTicket_leavesNothingInTheFile();
    void twoPrograms_shareTheFile_butOnlyOneSends();
    void foreignOrDamagedFile_staysAsItIs();
    void newerFile_staysAsItIs();
    void failedAdd_leavesNothingOfItself();
    void killedProgram_losesNothingThatItSaid();
    void killedProgram_givesItsTurnBack();
    void twoServers_haveTwoFiles();

private:
    static OutboxEntry entry(Kind kind, const QString &id, const QString &by = u"ines"_s);
    static QStringList idsIn(Outbox &outbox);
    std::unique_ptr<QProcess> program(const QStringList &arguments) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_file;
};

void OutboxTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_file = m_folder->filePath(u"kept/one.outbox"_s);
}

OutboxEntry OutboxTest::entry(Kind kind, const QString &id, const QString &by)
{
    OutboxEntry made{.id = id, .kind = kind, .employeeId = by, .writtenAt = TestBoard::now()};
    if (kind == Kind::Post)
        made.incident = NewIncident{.id = u"story-"_s + id, .story = u"Story "_s + id, .postedById = by};
    else
        made.reply = Reply{.id = u"reply-"_s + id, .incidentId = u"story"_s, .employeeId = by, .text = u"Text"_s};
    return made;
}

QStringList OutboxTest::idsIn(Outbox &outbox)
{
    QStringList ids;
    for (const OutboxEntry &one : outbox.entries(false))
        ids += one.id;
    return ids;
}

std::unique_ptr<QProcess> OutboxTest::program(const QStringList &arguments) const
{
    auto process = std::make_unique<QProcess>();
    process->start(QCoreApplication::applicationFilePath(), arguments);
    if (!process->waitForStarted())
        qFatal("The other program could not be started.");
    return process;
}

void OutboxTest::everyKind_comesBackAsItWasWritten()
{
    OutboxEntry post = entry(Kind::Post, u"0"_s);
    post.incident = NewIncident{.id = u"s"_s,
        .title = u"Ein \"Titel\""_s,
        .story = u"Zwei\nZeilen, 🎉"_s,
        .learn = u"L"_s,
        .customerWords = u"W"_s,
        .customerConsents = true,
        .postedById = u"ines"_s,
        .celebrateIds = {u"a"_s, u"b"_s},
        .teamIds = {u"t"_s},
        .valueIds = {u"v"_s},
        .photos = {{QByteArray("\0\xff photo", 8), "jpeg", 3, 4}, {"second", "png", 5, 6}},
        .marks = Mark::CameBack | Mark::ProcessBent,
        .postedAt = TestBoard::now().addMSecs(7),
        .happenedOn = QDate(2026, 10, 12),
        .processIds = {u"p"_s},
        .consentBy = u"Mrs H."_s,
        .consentOn = QDate(2026, 10, 11)};
    QList<OutboxEntry> written{post};
    for (const Kind kind : {Kind::Vote, Kind::WithdrawVote, Kind::Thanks, Kind::Adoption, Kind::Withdraw})
        written += entry(kind, QString::number(written.size()));
    {
        Outbox outbox(m_file);
        for (const OutboxEntry &one : std::as_const(written))
            outbox.add(one, u"ticket"_s);
    }
    Outbox again(m_file);
    QCOMPARE(again.entries(true), written);
    QCOMPARE(again.next(true), (Outbox::Sendable{post, u"ticket"_s}));
    QCOMPARE(again.counts(), (Outbox::Counts{6, 0}));
}

void OutboxTest::next_isTheOldest_untilItIsRemoved()
{
    Outbox outbox(m_file);
    QVERIFY(!outbox.next(false));
    outbox.add(entry(Kind::Vote, u"b"_s), {});
    outbox.add(entry(Kind::Vote, u"a"_s), {});
    QCOMPARE(outbox.next(false)->entry.id, u"b"_s);
    outbox.remove(u"b"_s);
    QVERIFY(!outbox.holds(u"b"_s));
    QCOMPARE(outbox.next(false)->entry.id, u"a"_s);
    outbox.remove(u"a"_s);
    QVERIFY(!outbox.next(false));
    QCOMPARE(outbox.counts(), Outbox::Counts());
}

void OutboxTest::refused_isKeptWithItsReason_andTheNextGoesOn()
{
    Outbox outbox(m_file);
    outbox.add(entry(Kind::Vote, u"a"_s), u"ticket"_s);
    outbox.add(entry(Kind::Vote, u"b"_s), u"ticket"_s);
    outbox.markRefused(u"a"_s, u"The month is closed."_s);
    QCOMPARE(outbox.next(true)->entry.id, u"b"_s);
    QCOMPARE(outbox.entries(true).front().refusedBecause, u"The month is closed."_s);
    QVERIFY(!outbox.entries(true).front().waitsForSignIn);
    QCOMPARE(outbox.counts(), (Outbox::Counts{1, 1}));
    QVERIFY(!outbox.giveTicket(u"a"_s, u"ines"_s, u"new"_s)); // what was refused stays so
    outbox.remove(u"b"_s);
    QVERIFY(!outbox.next(true));
}

void OutboxTest::withoutTicket_waitsForItsAuthor_andHoldsUpNobody()
{
    Outbox outbox(m_file);
    outbox.add(entry(Kind::Vote, u"a"_s, u"ines"_s), {});
    outbox.add(entry(Kind::Vote, u"b"_s, u"lena"_s), u"lena's"_s);
    QVERIFY(outbox.entries(true).front().waitsForSignIn);
    QVERIFY(!outbox.entries(false).front().waitsForSignIn);
    QCOMPARE(outbox.next(true)->entry.id, u"b"_s);
    QCOMPARE(outbox.next(false)->entry.id, u"a"_s);
    QVERIFY(!outbox.giveTicket(u"a"_s, u"pavel"_s, u"pavel's"_s)); // it is not his
    QCOMPARE(outbox.next(true)->entry.id, u"b"_s);
    QVERIFY(outbox.giveTicket(u"a"_s, u"ines"_s, u"ines's"_s));
    QCOMPARE(outbox.next(true)->entry.id, u"a"_s);
    QCOMPARE(outbox.next(true)->ticket, u"ines's"_s);
}

void OutboxTest::newTicket_replacesTheOldOne()
{
    Outbox outbox(m_file);
    outbox.add(entry(Kind::Vote, u"a"_s), u"old"_s);
    outbox.forgetTicket(u"other"_s);
    QCOMPARE(outbox.next(true)->ticket, u"old"_s);
    outbox.forgetTicket(u"old"_s);
    QVERIFY(!outbox.next(true));
    QVERIFY(outbox.entries(true).front().waitsForSignIn);
    outbox.giveTicket(u"a"_s, u"ines"_s, u"new"_s);
    QCOMPARE(outbox.next(true)->ticket, u"new"_s);
}

void OutboxTest::answerToAnUnsentStory_waitsForTheStory()
{
    Outbox outbox(m_file);
    outbox.add(entry(Kind::Post, u"a"_s, u"ines"_s), {}); // waits for a sign-in
    OutboxEntry vote = entry(Kind::Vote, u"b"_s, u"lena"_s);
    vote.reply.incidentId = u"story-a"_s;
    outbox.add(vote, u"lena's"_s);
    QVERIFY(!outbox.next(true)); // the server does not know the story yet, and would refuse the vote
    outbox.giveTicket(u"a"_s, u"ines"_s, u"ines's"_s);
    QCOMPARE(outbox.next(true)->entry.id, u"a"_s);
    outbox.remove(u"a"_s);
    QCOMPARE(outbox.next(true)->entry.id, u"b"_s);
}

void OutboxTest::storyTakenBack_isGone_byItsAuthorAlone()
{
    Outbox outbox(m_file);
    outbox.add(entry(Kind::Post, u"a"_s, u"ines"_s), {});
    QVERIFY(!outbox.takeBack(u"story-a"_s, u"lena"_s));
    QVERIFY(outbox.takeBack(u"story-a"_s, u"ines"_s));
    QVERIFY(!outbox.takeBack(u"story-a"_s, u"ines"_s));
    QCOMPARE(outbox.counts(), Outbox::Counts());
}

void OutboxTest::onePersonsFile_isNobodyElses()
{
    Outbox outbox(m_file);
    outbox.add(entry(Kind::Vote, u"a"_s), u"ticket"_s);
    constexpr auto others =
        QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
    QCOMPARE(QFile::permissions(m_file) & others, QFile::Permissions());
    QCOMPARE(QFile::permissions(QFileInfo(m_file).path()) & others, QFile::Permissions());
}

void OutboxTest::removedTicket_leavesNothingInTheFile()
{
    Outbox outbox(m_file);
    const auto holdsTicket = [this] {
        QFile file(m_file);
        return file.open(QIODevice::ReadOnly) && file.readAll().contains("canary-ticket");
    };
    outbox.add(entry(Kind::Vote, u"a"_s), u"canary-ticket"_s);
    QVERIFY(holdsTicket());
    outbox.remove(u"a"_s);
    QVERIFY(!holdsTicket());
}

void OutboxTest::twoPrograms_shareTheFile_butOnlyOneSends()
{
    Outbox one(m_file), other(m_file);
    QVERIFY(one.beginSending());
    QVERIFY(one.beginSending()); // its turn still
    QVERIFY(!other.beginSending());
    other.add(entry(Kind::Vote, u"a"_s), {});
    QCOMPARE(one.next(false)->entry.id, u"a"_s);
    one.endSending();
    QVERIFY(other.beginSending());
}

void OutboxTest::foreignOrDamagedFile_staysAsItIs()
{
    QVERIFY(QDir().mkpath(QFileInfo(m_file).path()));
    const TestBoard board;
    for (const QByteArray &content : {QByteArray(5000, 'x'), [&board] {
                                          QFile file(board.where().path);
                                          return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
                                      }()}) {
        QFile file(m_file);
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate) && file.write(content) == content.size());
        file.close();
        try {
            const Outbox outbox(m_file);
            QFAIL("This was not refused.");
        } catch (const StoreError &error) {
            QCOMPARE(error.error().kind, ErrorKind::NotABoard);
            QVERIFY(error.error().message.contains(m_file));
        }
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), content);
        file.close();
    }
}

void OutboxTest::newerFile_staysAsItIs()
{
    {
        Outbox outbox(m_file);
        outbox.add(entry(Kind::Vote, u"a"_s), {});
        Connection(Location::file(m_file), Connection::Mode::Create).execute(u"PRAGMA user_version = 2"_s);
    }
    try {
        const Outbox outbox(m_file);
        QFAIL("This was not refused.");
    } catch (const StoreError &error) {
        QCOMPARE(error.error().kind, ErrorKind::Newer);
    }
}

void OutboxTest::failedAdd_leavesNothingOfItself()
{
    Outbox outbox(m_file);
    outbox.add(entry(Kind::Vote, u"a"_s), {});
    OutboxEntry big = entry(Kind::Post, u"b"_s);
    big.incident.photos = {{"small", "png", 1, 1}, {"small", "png", 1, 1}};
    big.id = u"a"_s; // an id twice is refused by the file, after which nothing of it may stay
    QVERIFY_THROWS_EXCEPTION(StoreError, outbox.add(big, {}));
    QCOMPARE(outbox.entries(false).size(), 1);
    QVERIFY(outbox.entries(false).front().incident.photos.isEmpty());
    outbox.add(entry(Kind::Vote, u"c"_s), {});
    QCOMPARE(idsIn(outbox), (QStringList{u"a"_s, u"c"_s}));
}

void OutboxTest::killedProgram_losesNothingThatItSaid()
{
    QStringList acknowledged;
    for (int round = 0; round < 8; ++round) {
        const auto writer = program({u"add"_s, m_file, QString::number(round)});
        QByteArray said;
        while (said.count('\n') <= round) {
            QVERIFY(writer->waitForReadyRead(30000));
            said += writer->readAllStandardOutput();
        }
        writer->kill();
        QVERIFY(writer->waitForFinished());
        said += writer->readAllStandardOutput();
        acknowledged += QString::fromUtf8(said.left(said.lastIndexOf('\n'))).split(u'\n', Qt::SkipEmptyParts);
        Outbox outbox(m_file);
        QStringList kept = idsIn(outbox);
        QCOMPARE(kept.removeDuplicates(), 0);
        QVERIFY(kept.size() <= acknowledged.size() + round + 1); // of each round one more may be there unsaid
        kept.removeIf([&acknowledged](const QString &id) { return !acknowledged.contains(id); });
        QCOMPARE(kept, acknowledged); // all of them, in the order in which they were said
    }
}

void OutboxTest::killedProgram_givesItsTurnBack()
{
    const auto sender = program({u"send"_s, m_file, u"0"_s});
    QVERIFY(sender->waitForReadyRead(30000));
    Outbox outbox(m_file);
    QVERIFY(!outbox.beginSending());
    sender->kill();
    QVERIFY(sender->waitForFinished());
    QVERIFY(outbox.beginSending());
}

void OutboxTest::twoServers_haveTwoFiles()
{
    const Location one = must(Location::parse(u"postgresql://desk@one/board"_s));
    const Location other = must(Location::parse(u"postgresql://desk@one:5433/board"_s));
    QVERIFY(Outbox::fileFor(one) != Outbox::fileFor(other));
    QCOMPARE(Outbox::fileFor(one), Outbox::fileFor(must(Location::parse(u"postgresql://desk@one:5432/board"_s))));
}

/// The other program: "add FILE ROUND" adds and says each id once it is kept, "send FILE 0" takes its turn; without
/// end.
static int otherProgram(const QString &what, const QString &file, const QString &round)
{
    const auto say = [](const QString &line) {
        std::fputs(qPrintable(line + u'\n'), stdout);
        std::fflush(stdout);
    };
    Outbox outbox(file);
    if (what == "send"_L1)
        say(outbox.beginSending() ? u"mine"_s : u"not mine"_s);
    for (int i = 0; what == "add"_L1; ++i) {
        OutboxEntry entry{.id = u"%1-%2"_s.arg(round).arg(i), .employeeId = u"ines"_s, .writtenAt = TestBoard::now()};
        entry.incident.story = u"Story. "_s.repeated(300);
        entry.incident.photos = {{QByteArray(20000, 'p'), "png", 1, 1}};
        outbox.add(entry, {});
        say(entry.id);
    }
    for (;;)
        QThread::sleep(1);
}

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (argc == 4 && (arguments[1] == "add"_L1 || arguments[1] == "send"_L1))
        return otherProgram(arguments[1], arguments[2], arguments[3]);
    OutboxTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "outboxtest.moc"
