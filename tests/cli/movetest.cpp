#include "cli/program.h"
#include "support/postgrescluster.h"

using namespace Qt::StringLiterals;
using namespace bravo;
using namespace bravo::test;

/// `move` and `publish`, as an administrator types them.
class MoveTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void move_goesToAServerAndBack();
    void move_refusesWhatIsThere();
    void publish_isShownFromItsFolder();
    void publishAlways_isRenewedByWritingCommands();
    void publish_saysHowItIsUsed();
};

void MoveTest::move_goesToAServerAndBack()
{
    const Program bravo;
    bravo.makeBoard();
    bravo.post(u"Moved along"_s);
    const QString server = PostgresCluster::shared().freshDatabase().display();
    const QByteArray before = bravo.read(u"board.bravo"_s);
    const Ended there = bravo({u"move"_s, u"--to"_s, server});
    QVERIFY2(there.code == 0, qPrintable(there.err));
    QVERIFY(there.err.contains("1 stories"_L1) && there.err.contains(server));
    QVERIFY(bravo.read(u"board.bravo"_s) == before);
    QCOMPARE(bravo.bare({u"--board"_s, server, u"incidents"_s, u"--format"_s, u"json"_s}).json().size(), 1);
    const Ended back = bravo.bare({u"--board"_s, server, u"move"_s, u"--to"_s, bravo.path(u"back.bravo"_s)});
    QVERIFY2(back.code == 0, qPrintable(back.err));
    const QStringList list{u"incidents"_s, u"--format"_s, u"json"_s};
    QVERIFY(bravo.bare(QStringList{u"--board"_s, bravo.path(u"back.bravo"_s)} + list).json() == bravo(list).json());
    QCOMPARE(bravo.bare({u"--board"_s, bravo.path(u"back.bravo"_s), u"check"_s}).word(), u"All is well."_s);
}

void MoveTest::move_refusesWhatIsThere()
{
    const Program bravo;
    bravo.makeBoard();
    QCOMPARE(bravo({u"move"_s, u"--to"_s, bravo.write(u"letter"_s, "Dear diary")}).code, 1);
    QCOMPARE(bravo.read(u"letter"_s), QByteArray("Dear diary"));
    QCOMPARE(bravo({u"move"_s}).code, 2);
    QCOMPARE(bravo({u"move"_s, u"--to"_s, u"postgresql://nobody"_s}).code, 2);
}

void MoveTest::publish_isShownFromItsFolder()
{
    const Program bravo;
    bravo.makeBoard();
    const QString id = bravo.post(u"For all to see"_s);
    QVERIFY(QDir().mkdir(bravo.path(u"share"_s)));
    const QString share = bravo.path(u"share"_s);
    QCOMPARE(bravo.bare({u"--board"_s, share, u"incidents"_s}).code, 5);
    QCOMPARE(bravo({u"publish"_s, u"--to"_s, share}).code, 0);
    const Ended shown = bravo.bare({u"--board"_s, share, u"incidents"_s, u"--format"_s, u"json"_s});
    QCOMPARE(shown.json().size(), 1);
    QCOMPARE(bravo.bare({u"--board"_s, share, u"check"_s}).word(), u"All is well."_s);
    const Ended vote = bravo.bare({u"--board"_s, share, u"vote"_s, id, u"--as"_s, u"Jonas Lind"_s});
    QCOMPARE(vote.code, 3);
    QVERIFY(vote.err.contains("takes no posts"_L1));
    // Without --always it stays as it was published.
    bravo.post(u"Later"_s);
    QCOMPARE(bravo.bare({u"--board"_s, share, u"incidents"_s, u"--format"_s, u"json"_s}).json().size(), 1);
}

void MoveTest::publishAlways_isRenewedByWritingCommands()
{
    const Program bravo;
    bravo.makeBoard();
    QVERIFY(QDir().mkdir(bravo.path(u"share"_s)));
    const QString share = bravo.path(u"share"_s);
    QCOMPARE(bravo({u"publish"_s, u"--to"_s, u"share"_s, u"--always"_s}).code, 0); // from where it is typed
    const auto shown = [&] {
        return bravo.bare({u"--board"_s, share, u"incidents"_s, u"--format"_s, u"json"_s}).json();
    };
    const QString id = bravo.post(u"Seen at once"_s);
    QCOMPARE(shown().size(), 1);
    QCOMPARE(bravo({u"vote"_s, id, u"--as"_s, u"Jonas Lind"_s}).code, 0);
    QCOMPARE(shown().at(0).toObject().value(u"votes"_s).toInt(), 1);
    // A folder that is gone is a sentence, and no error of the post.
    QVERIFY(QDir(share).removeRecursively());
    bravo.post(u"Kept"_s); // fails the test unless it ends with 0
    const Ended person = bravo({u"people"_s, u"add"_s, u"Ines Costa"_s});
    QCOMPARE(person.code, 0);
    QVERIFY(person.err.contains("published folder"_L1));
    QCOMPARE(bravo.stories(), 2);
    QCOMPARE(bravo({u"publish"_s, u"--never"_s}).code, 0);
    QVERIFY(!bravo({u"people"_s, u"add"_s, u"Pavel Novák"_s}).err.contains("published folder"_L1));
}

void MoveTest::publish_saysHowItIsUsed()
{
    const Program bravo;
    bravo.makeBoard();
    QCOMPARE(bravo({u"publish"_s}).code, 2);
    QCOMPARE(bravo({u"publish"_s, u"--never"_s, u"--always"_s}).code, 2);
    QCOMPARE(bravo({u"publish"_s, u"--to"_s, u"no/such/folder"_s}).code, 1);
}

QTEST_GUILESS_MAIN(MoveTest)
#include "movetest.moc"
