#include "store/boardservice.h"
#include "store/folderpublisher.h"
#include "store/publishedfolder.h"
#include "support/storetest.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace bravo;
using namespace bravo::test;

/// A board on one PC, published into a folder, and another PC that is given the folder.
class FolderTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void folder_isReadLikeABoard();
    void folder_takesNoPosts();
    void folderWithoutACopy_isRefused();
    void service_followsTheFolder();
    void service_goesOnWithoutTheFolder();
    void startWithoutTheFolder_showsTheLastCopy();
    void damagedFile_isNotTaken();
    void alwaysFolder_isRenewedAfterEachChange();
    void lastChange_isPublishedAtTheEnd();
    void failingFolder_isSaidOnce_andThePostStands();
    void boardOnAServer_isNotPublishedAlways();

private:
    int storiesAt(const QString &folder)
    {
        return must(must(Board::open(Location::file(folder), Board::Access::ReadOnly)).count({}));
    }
    static int stories(BoardService &service)
    {
        return must(service.ask([](Board &board) { return board.count({}); }).takeResult());
    }
    void publish() { must((*m_board)->publish(publishedFile(m_share))); }

    std::unique_ptr<QTemporaryDir> m_place;
    std::unique_ptr<TestBoard> m_board;
    QString m_share;
};

void FolderTest::init()
{
    m_place = std::make_unique<QTemporaryDir>();
    qputenv("XDG_DATA_HOME", QFile::encodeName(m_place->filePath(u"home"_s)));
    m_share = m_place->filePath(u"share"_s);
    QVERIFY(QDir().mkdir(m_share));
    m_board = std::make_unique<TestBoard>();
    m_board->post(u"First"_s);
}

void FolderTest::cleanup()
{
    m_board.reset();
    m_place.reset();
}

void FolderTest::folder_isReadLikeABoard()
{
    publish();
    for (const auto access : {Board::Access::ReadOnly, Board::Access::ReadWrite}) {
        Board copy = must(Board::open(Location::file(m_share), access));
        QVERIFY(must(copy.incidents({})) == must((*m_board)->incidents({})));
        QCOMPARE(must(copy.check()), QStringList());
    }
    m_board->post(u"Second"_s, 1);
    publish();
    QCOMPARE(storiesAt(m_share), 2);
    // Nothing is written where it is published.
    QCOMPARE(QDir(m_share).entryList(QDir::Files | QDir::Hidden), QStringList{u"published.bravo"_s});
}

void FolderTest::folder_takesNoPosts()
{
    publish();
    Board copy = must(Board::open(Location::file(m_share)));
    const NewIncident wish{.story = u"Here?"_s,
        .postedById = m_board->person(u"Jonas Lind"_s),
        .celebrateIds = {m_board->person(u"Lena Vogt"_s)}};
    const Error error = refused(copy.post(wish, TestBoard::now()));
    QCOMPARE(error.kind, ErrorKind::NotAllowed);
    QVERIFY(error.message.contains("takes no posts"_L1));
}

void FolderTest::folderWithoutACopy_isRefused()
{
    QCOMPARE(refused(Board::open(Location::file(m_share))).kind, ErrorKind::NotABoard);
    QFile letter(publishedFile(m_share));
    QVERIFY(letter.open(QIODevice::WriteOnly) && letter.write("Dear diary") > 0);
    letter.close();
    QCOMPARE(refused(Board::open(Location::file(m_share))).kind, ErrorKind::NotABoard);
    // A real board of that name is none of it either.
    QVERIFY(QFile::remove(publishedFile(m_share)));
    QVERIFY((*m_board)->backup(publishedFile(m_share)));
    QCOMPARE(refused(Board::open(Location::file(m_share))).kind, ErrorKind::NotABoard);
}

void FolderTest::service_followsTheFolder()
{
    publish();
    BoardService service(Location::file(m_share));
    QCOMPARE(stories(service), 1);
    for (int next = 2; next < 5; ++next) {
        QSignalSpy changed(&service, &BoardService::boardChanged);
        m_board->post(u"Story %1"_s.arg(next), next);
        publish();
        QTRY_VERIFY(!changed.isEmpty());
        QTRY_COMPARE(stories(service), next);
    }
}

void FolderTest::service_goesOnWithoutTheFolder()
{
    publish();
    BoardService service(Location::file(m_share));
    QCOMPARE(stories(service), 1);
    QVERIFY(QDir().rename(m_share, m_share + "-gone"_L1));
    QTest::qWait(1200); // some looks at nothing
    QCOMPARE(stories(service), 1);
    m_board->post(u"Second"_s, 1);
    QVERIFY(QDir().rename(m_share + "-gone"_L1, m_share));
    publish();
    QTRY_COMPARE(stories(service), 2);
}

void FolderTest::startWithoutTheFolder_showsTheLastCopy()
{
    publish();
    QCOMPARE(storiesAt(m_share), 1);
    QVERIFY(QDir(m_share).removeRecursively());
    QCOMPARE(storiesAt(m_share), 1);
    QVERIFY(QDir().mkdir(m_share)); // the place where a drive would be mounted
    BoardService service(Location::file(m_share));
    QCOMPARE(stories(service), 1);
    m_board->post(u"Second"_s, 1);
    publish();
    QTRY_COMPARE(stories(service), 2);
}

void FolderTest::damagedFile_isNotTaken()
{
    publish();
    BoardService service(Location::file(m_share));
    QCOMPARE(stories(service), 1);
    QFile whole(publishedFile(m_share));
    QVERIFY(whole.open(QIODevice::ReadOnly));
    const QByteArray bytes = whole.readAll();
    whole.close();
    QByteArray spoilt = bytes;
    for (qsizetype at = 8192; at < spoilt.size(); at += 4096)
        spoilt.replace(at, 64, QByteArray(64, '\xee'));
    for (const QByteArray &bad : {bytes.left(bytes.size() / 2), QByteArray(), QByteArray("Dear diary"), spoilt}) {
        QFile file(publishedFile(m_share)); // as a careless program writes: not by another name first
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bad) == bad.size());
        file.close();
        PublishedFolder folder(m_share);
        QVERIFY(!folder.refresh());
        QCOMPARE(stories(service), 1);
        QCOMPARE(storiesAt(m_share), 1);
    }
    QVERIFY(QFile::remove(publishedFile(m_share)));
    m_board->post(u"Second"_s, 1);
    publish();
    QTRY_COMPARE(stories(service), 2);
    const QStringList parts = QDir(m_place->filePath(u"home/bravoboard/copies"_s)).entryList({u"*.part*"_s});
    QCOMPARE(parts, QStringList());
}

void FolderTest::alwaysFolder_isRenewedAfterEachChange()
{
    must(publishAlwaysTo(m_board->where(), m_share));
    QCOMPARE(must(alwaysPublishedTo(m_board->where())), m_share);
    BoardService service(m_board->where());
    FolderPublisher publisher(service);
    publisher.setDelay(20);
    QSignalSpy published(&publisher, &FolderPublisher::published);
    QCOMPARE(stories(service), 1);
    const NewIncident wish{.story = u"Here."_s,
        .postedById = m_board->person(u"Jonas Lind"_s),
        .celebrateIds = {m_board->person(u"Lena Vogt"_s)}};
    QVERIFY(service.post(wish).takeResult());
    QTRY_VERIFY(!published.isEmpty());
    QTRY_COMPARE(storiesAt(m_share), 2);
    must(publishAlwaysTo(m_board->where(), {}));
    QVERIFY(!must(renewPublished(m_board->where())));
}

void FolderTest::lastChange_isPublishedAtTheEnd()
{
    must(publishAlwaysTo(m_board->where(), m_share));
    {
        auto service = std::make_unique<BoardService>(m_board->where());
        const FolderPublisher publisher(*service);
        service->post({.story = u"And home."_s,
            .postedById = m_board->person(u"Jonas Lind"_s),
            .celebrateIds = {m_board->person(u"Lena Vogt"_s)}});
        service.reset(); // as a desk does when its window is closed
    }
    QCOMPARE(storiesAt(m_share), 2);
}

void FolderTest::failingFolder_isSaidOnce_andThePostStands()
{
    must(publishAlwaysTo(m_board->where(), m_share + "/nowhere"_L1));
    BoardService service(m_board->where());
    FolderPublisher publisher(service);
    publisher.setDelay(20);
    QSignalSpy failed(&publisher, &FolderPublisher::failed);
    QSignalSpy published(&publisher, &FolderPublisher::published);
    const NewIncident wish{.story = u"Here."_s,
        .postedById = m_board->person(u"Jonas Lind"_s),
        .celebrateIds = {m_board->person(u"Lena Vogt"_s)}};
    QVERIFY(service.post(wish).takeResult());
    QTRY_COMPARE(failed.size(), 1);
    QVERIFY(failed.front().front().toString().contains("nowhere"_L1));
    QVERIFY(service.post(wish).takeResult());
    QVERIFY(QDir().mkdir(m_share + "/nowhere"_L1));
    QVERIFY(service.post(wish).takeResult());
    QTRY_VERIFY(!published.isEmpty());
    QCOMPARE(failed.size(), 1);
    QTRY_COMPARE(storiesAt(m_share + "/nowhere"_L1), 4);
}

void FolderTest::boardOnAServer_isNotPublishedAlways()
{
    const TestBoard server(PostgresCluster::shared().freshDatabase());
    QCOMPARE(refused(publishAlwaysTo(server.where(), m_share)).kind, ErrorKind::Failed);
    QCOMPARE(must(alwaysPublishedTo(server.where())), QString());
    QVERIFY(!must(renewPublished(server.where())));
}

QTEST_GUILESS_MAIN(FolderTest)
#include "foldertest.moc"
