#include "store/connection.h"
#include "support/enforcedboard.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace bravo;
using namespace bravo::test;

/// A desk or a kiosk of a server publishes the board into a file, as it does for a shared folder or for the time when
/// the server is away: what is in it is what is published, whoever is signed in, and nothing else.
class DeskPublishTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase() { m_board.reset(); }
    void copy_holdsWhatIsPublished_data();
    void copy_holdsWhatIsPublished();

private:
    std::unique_ptr<EnforcedBoard> m_board;
    QTemporaryDir m_folder;
};

void DeskPublishTest::initTestCase()
{
    m_board = std::make_unique<EnforcedBoard>(u"publishing"_s);
    for (const auto &[part, status] : {std::pair(u"waiting"_s, u"waiting"_s), std::pair(u"gone"_s, u"withdrawn"_s)}) {
        const QString id = must((*m_board)->post(NewIncident{.title = u"Title "_s + part,
                                                     .story = u"Story "_s + part,
                                                     .postedById = m_board->id(u"pavel"_s),
                                                     .celebrateIds = {m_board->id(u"miriam"_s)},
                                                     .photos = {{"Photo " + part.toUtf8(), "png", 1, 1}}},
                                    QDateTime::currentDateTimeUtc()))
                               .id;
        m_board->asOwner(u"UPDATE incidents SET status = '%1' WHERE id = '%2'"_s.arg(status, id));
    }
    m_board->asOwner(u"INSERT INTO thanks VALUES ('t', '{hidden}', '{lena}', 'Thanks hidden', 0, now())"_s);
    m_board->asOwner(u"INSERT INTO slides(id, kind, title, shown) VALUES ('s', 'announcement', 'Slide hidden', 0)"_s);
}

void DeskPublishTest::copy_holdsWhatIsPublished_data()
{
    QTest::addColumn<QString>("role");
    for (const char *role : {"nobody", "staff", "author", "manager", "ticket", "kiosk", "owner"})
        QTest::newRow(role) << QString::fromLatin1(role);
}

void DeskPublishTest::copy_holdsWhatIsPublished()
{
    QFETCH(QString, role);
    const auto access = role == "kiosk"_L1 ? Board::Access::ReadOnly : Board::Access::ReadWrite;
    Board board = must(Board::open(m_board->placeOf(role), access));
    if (!m_board->token(role).isEmpty())
        must(board.actUnder(m_board->token(role)));
    const QString path = m_folder.filePath(role + ".bravo"_L1);
    must(board.publish(path));

    Board copy = must(Board::open(Location::file(path), Board::Access::ReadOnly));
    Board &whole = **m_board;
    QList<Incident> published = must(whole.incidents({}));
    for (Incident &one : published)
        one.wordsMayGoOutside = false; // a screen inside the house need not know
    QVERIFY(must(copy.incidents({})) == published);
    QCOMPARE(must(copy.count({})), 4); // mine, other, past, old
    Roster roster = must(whole.roster());
    roster.processes.clear(); // which of them had to bend is for managers
    QVERIFY(must(copy.roster()) == roster);
    const QStringList other{m_board->id(u"other"_s)};
    QVERIFY(must(copy.answers(other)) == must(whole.answers(other)));
    QVERIFY(must(copy.months()) == must(whole.months()));
    QCOMPARE(must(copy.incident(other.front())).votes, 1);

    Connection inside(Location::file(path), Connection::Mode::ReadOnly);
    for (const auto &table : {"votes"_L1, "secrets"_L1, "sign_ins"_L1, "wrong_tries"_L1, "audit_entries"_L1,
             "consents"_L1, "processes"_L1, "incident_processes"_L1})
        QCOMPARE(inside.value(u"SELECT count(*) FROM "_s + table).toInt(), 0);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    QVERIFY(bytes.contains("Story other"));
    for (const char *words : {"Story hidden", "Title private", "Story waiting", "Story gone", "Photo gone",
             "Photo waiting", "Thanks hidden", "Slide hidden", "Refunds"})
        QVERIFY2(!bytes.contains(words), words);
}

QTEST_GUILESS_MAIN(DeskPublishTest)
#include "deskpublishtest.moc"
