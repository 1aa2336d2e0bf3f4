#include "desk/coachnote.h"
#include "desk/composercoach.h"
#include "desk/photosheet.h"
#include "desk/photostrip.h"
#include "desk/reachstrip.h"
#include "desk/storyeditor.h"
#include "desk/welcomepage.h"
#include "desk/welcomepeople.h"
#include "desk/welcomeplace.h"
#include "desk/wishessheet.h"
#include "opendesk.h"
#include "shared/ask.h"
#include "shared/button.h"
#include "shared/choice.h"
#include "shared/toast.h"
#include "store/serverprepare.h"
#include "support/postgrescluster.h"

#include <QLabel>
#include <QLineEdit>
#include <QProcess>
#include <QPushButton>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace bravo::test {

/// What people come to the desk for, from beginning to end: typed and clicked through the real window, on a real board.
class JourneysTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { initHome(u"bravo-journeys-test"_s); }
    void cleanup() { forgetHome(); }
    void firstRun();
    void postWithPhoto();
    void coach();
    void voteAndWithdraw();
    void offlinePost();
    void draftAfterKill();
    void privatePerson();
    void search();
    void twoWindowsOnOneBoard();

private:
    static void press(QWidget &in, const QString &button)
    {
        for (auto *each : in.findChildren<QPushButton *>()) {
            if (each->text() == button && each->isVisible())
                return QTest::mouseClick(each, Qt::LeftButton);
        }
        QFAIL(qPrintable(button + u" is no button here."_s));
    }
};

/// How long somebody slow would take: half a second a key, three words read in a second, twenty seconds for a file.
class Effort {
public:
    static constexpr double aKey = 0.5, aWord = 1 / 3.0, aFile = 20;
    void key(Qt::Key which, Qt::KeyboardModifiers with = {})
    {
        m_seconds += aKey;
        QTest::keyClick(QApplication::focusWidget(), which, with);
    }
    void type(const QString &text)
    {
        m_seconds += aKey * static_cast<double>(text.size());
        QTest::keyClicks(QApplication::focusWidget(), text);
    }
    void chooseFile() { m_seconds += aFile; }
    /// Everything that stands there.
    void read(const QWidget &page)
    {
        for (const auto *label : page.findChildren<QLabel *>()) {
            if (label->isVisible())
                m_seconds += aWord * static_cast<double>(label->text().split(u' ', Qt::SkipEmptyParts).size());
        }
    }
    double seconds() const { return m_seconds; }

private:
    double m_seconds = 0;
};

/// A new file: the place with its logo, its values, its people, the first story, and a PIN is offered to whoever looks
/// after it. In less than three minutes, without a mouse.
void JourneysTest::firstRun()
{
    const QTemporaryDir folder;
    const Location where = Location::file(folder.filePath(u"new.bravo"_s));
    const QString logo = folder.filePath(u"logo.png"_s);
    QImage picture(200, 120, QImage::Format_RGB32);
    picture.fill(Qt::darkCyan);
    QVERIFY(picture.save(logo));
    DeskWindow window(where, DeskWindow::IfMissing::Create);
    window.show();
    Effort effort;
    const auto key = [&effort](Qt::Key which, Qt::KeyboardModifiers with = {}) { effort.key(which, with); };
    const auto type = [&effort](const QString &text) { effort.type(text); };
    QTRY_VERIFY(window.welcomePage());
    QVERIFY(QTest::qWaitForWindowActive(&window));
    QTRY_VERIFY(window.welcomePage()->place()->nameField()->hasFocus());
    effort.read(*window.welcomePage());
    type(u"Harbour Hotel"_s);
    key(Qt::Key_Tab); // to the logo
    ask::answerNextWith(logo);
    effort.chooseFile();
    key(Qt::Key_Space);
    QTRY_VERIFY(window.welcomePage()->place()->hasLogo());
    key(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(window.welcomePage()->step(), 1); // three values stand there
    effort.read(*window.welcomePage());
    key(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(window.welcomePage()->step(), 2);
    QTRY_VERIFY(window.welcomePage()->people()->editor()->hasFocus());
    effort.read(*window.welcomePage());
    type(u"Bianca Popescu, Reception"_s);
    key(Qt::Key_Return);
    type(u"Pavel Novak, Night desk"_s);
    key(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(!window.welcomePage());
    QTRY_COMPARE(window.sidebar()->personButton()->text(), u"Bianca Popescu"_s);
    QTRY_VERIFY(window.toast()->hasAction()); // a PIN for her
    QTRY_VERIFY(window.composer()->isAncestorOf(QApplication::focusWidget()));
    effort.read(*window.composer());
    type(u"pav"_s);
    key(Qt::Key_Tab);
    key(Qt::Key_Tab);
    type(u"He signed with two guests at the counter."_s);
    key(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(window.feed()->model().rowCount(), 1);
    const Incident told = must(must(Board::open(where)).incidents({})).front();
    QCOMPARE(told.postedBy, u"Bianca Popescu"_s);
    QCOMPARE(told.celebratedNames(), QStringList{u"Pavel Novak"_s});
    QVERIFY(!must(must(Board::open(where)).info()).logoId.isEmpty());
    QVERIFY2(effort.seconds() < 180, qPrintable(u"%1 s"_s.arg(effort.seconds())));
}

void JourneysTest::postWithPhoto()
{
    TestBoard board;
    Desk desk(board);
    QVERIFY(desk.isReady());
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"robe.png"_s);
    QImage picture(640, 480, QImage::Format_RGB32);
    picture.fill(Qt::darkCyan);
    QVERIFY(picture.save(file));
    desk.tell(u"lena"_s, u"She found a robe that fits everybody."_s);
    ask::answerNextWith(file);
    press(*desk.window.composer(), u"Add photo"_s);
    QTRY_COMPARE(desk.window.composer()->photos()->thumbs().size(), 1);
    press(*desk.window.composer(), u"Post"_s);
    QTRY_COMPARE(desk.model().rowCount(), 1);
    QTRY_VERIFY(desk.view()->hasFocus());
    desk.key(Qt::Key_Return); // opens the card
    const QModelIndex first = desk.model().index(0);
    QTRY_VERIFY(!desk.view()->photoRect(first, 0).isEmpty() && !desk.view()->isMoving());
    QTest::mouseClick(desk.view()->viewport(), Qt::LeftButton, {}, desk.view()->photoRect(first, 0).center());
    QTRY_VERIFY(desk.window.photoSheet()->isVisible());
    desk.key(Qt::Key_Escape);
    QTRY_VERIFY(!desk.window.photoSheet()->isVisible());
}

/// It says what could be said instead, and is silent once that is said.
void JourneysTest::coach()
{
    TestBoard board;
    Desk desk(board);
    QVERIFY(desk.isReady());
    Composer &composer = *desk.window.composer();
    desk.tell(u"lena"_s, u"I told the guest that's our policy."_s);
    const CoachNote &note = *composer.coach()->note();
    QTRY_VERIFY(note.isVisible() && note.text().contains(u"that's our policy"_s));
    desk.key(Qt::Key_A, Qt::ControlModifier);
    desk.type(u"I told the guest that a robe is on its way."_s);
    QTRY_VERIFY(!note.isVisible());
    desk.key(Qt::Key_Tab);
    desk.type(u"Say what can be done."_s);
    desk.key(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(desk.model().rowCount(), 1);
    QCOMPARE(must(board->incidents({})).front().learn, u"Say what can be done."_s);
}

void JourneysTest::voteAndWithdraw()
{
    TestBoard board;
    const Incident told = board.post(u"The bus that waited"_s);
    Desk desk(board, u"Lena Vogt"_s);
    QVERIFY(desk.isReady());
    QTRY_COMPARE(desk.model().rowCount(), 1);
    desk.view()->setFocus();
    desk.key(Qt::Key_Home);
    desk.key(Qt::Key_V);
    QTRY_COMPARE(must(board->incident(told.id)).votes, 1);
    QTRY_VERIFY(desk.model().at(0)->votedByViewer && desk.view()->isAtRest());
    desk.key(Qt::Key_V);
    QTRY_COMPARE(must(board->incident(told.id)).votes, 0);
    QTRY_VERIFY(!desk.model().at(0)->votedByViewer);
    desk.clickVote(0);
    QTRY_COMPARE(must(board->incident(told.id)).votes, 1);
}

/// The server goes while somebody tells; the story is kept, and stands on the board once the server is back.
void JourneysTest::offlinePost()
{
    // It dies: what it confirmed must be on disk.
    PostgresCluster cluster(
        PostgresCluster::Door::Open, QStringList{u"synchronous_commit=on"_s, u"full_page_writes=on"_s});
    Location server = cluster.freshDatabase();
    server.database = u"journey"_s;
    const QTemporaryDir passwords;
    Location desktop = server;
    desktop.user = must(prepareServer(server, {{u"desk1"_s}, {}, passwords.path(), false})).logins.front().name;
    TestBoard board(server);
    must(board->setSecret(board.person(u"Lena Vogt"_s), u"4711"_s, QDateTime::currentDateTimeUtc()));
    Desk desk(desktop);
    desk.signIn(u"Lena Vogt"_s, u"4711"_s);
    cluster.stopImmediately();
    QTRY_VERIFY_WITH_TIMEOUT(!desk.window.service().reach().online, 10000);
    desk.tell(u"ines"_s, u"She lent him her own umbrella."_s);
    desk.key(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY_WITH_TIMEOUT(desk.window.toast()->text().startsWith(u"Kept"_s), 10000);
    QTRY_VERIFY(desk.window.feed()->reachStrip()->text().startsWith(u"Offline"_s));
    cluster.start();
    QTRY_COMPARE_WITH_TIMEOUT(desk.window.service().reach().waiting, 0, 15000);
    QTRY_COMPARE(desk.model().rowCount(), 1);
    QCOMPARE(must(must(Board::open(server)).incidents({})).front().story, u"She lent him her own umbrella."_s);
}

/// Killed in the middle of a sentence: the next window has it in the fields.
void JourneysTest::draftAfterKill()
{
    TestBoard board;
    QProcess typist;
    typist.start(QCoreApplication::applicationFilePath(), {u"type"_s, board.where().path});
    QVERIFY(typist.waitForReadyRead(30000)); // it says when what it typed is on the disk
    typist.kill();
    QVERIFY(typist.waitForFinished());
    Desk desk(board);
    QVERIFY(desk.isReady());
    QTRY_COMPARE(desk.window.composer()->typed().story, u"She carried his case up"_s);
    QCOMPARE(desk.window.composer()->typed().celebrateIds, QStringList{board.person(u"Lena Vogt"_s)});
}

/// Whoever wishes to be celebrated in private is: by a click of their own, for what is told from then on.
void JourneysTest::privatePerson()
{
    TestBoard board;
    Desk hers(board.where());
    hers.signIn(u"Lena Vogt"_s);
    QTest::mouseClick(hers.window.sidebar()->personButton(), Qt::LeftButton);
    QTest::mouseClick(hers.window.whoAreYou()->wishesButton(), Qt::LeftButton);
    QTest::mouseClick(hers.window.wishesSheet()->choice(Audience::Private), Qt::LeftButton);
    hers.key(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(!hers.window.wishesSheet()->isVisible());
    Desk his(board);
    QVERIFY(his.isReady());
    his.tell(u"lena"_s, u"She stayed calm."_s);
    his.key(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(
        must(board->incidents({.celebratesId = board.person(u"Lena Vogt"_s), .viewerId = board.person(u"Lena Vogt"_s)}))
            .size(),
        1);
    QTRY_VERIFY(!his.window.feed()->isAsking());
    QCOMPARE(his.model().rowCount(), 0); // nobody's board has it
    hers.window.feed()->setScope({.celebratesId = board.person(u"Lena Vogt"_s)});
    QTRY_COMPARE(hers.model().rowCount(), 1); // hers has
    QVERIFY(hers.model().index(0).data(Qt::AccessibleTextRole).toString().contains(u"Only you"_s));
}

void JourneysTest::search()
{
    TestBoard board;
    board.post(u"The bus that waited"_s);
    board.post(u"An umbrella in the rain"_s, 1);
    Desk desk(board);
    QVERIFY(desk.isReady());
    QTRY_COMPARE(desk.model().rowCount(), 2);
    desk.key(Qt::Key_F, Qt::ControlModifier);
    desk.type(u"umb"_s);
    QTRY_COMPARE(desk.titles(), QStringList{u"An umbrella in the rain"_s});
    desk.key(Qt::Key_Down); // from the field into the stories
    QTRY_VERIFY(desk.view()->hasFocus());
    desk.key(Qt::Key_Escape);
    QTRY_COMPARE(desk.model().rowCount(), 2);
    QVERIFY(desk.window.feed()->searchField()->text().isEmpty());
}

/// What one does, the other shows, without a touch.
void JourneysTest::twoWindowsOnOneBoard()
{
    TestBoard board;
    Desk reading(board, u"Ines Costa"_s);
    QVERIFY(reading.isReady());
    Desk telling(board);
    QVERIFY(telling.isReady());
    telling.tell(u"lena"_s, u"She read the timetable aloud."_s);
    telling.key(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(reading.model().rowCount(), 1);
    reading.window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&reading.window));
    reading.clickVote(0);
    QTRY_COMPARE(telling.model().at(0)->votes, 1);
    QVERIFY(!telling.model().at(0)->votedByViewer); // it was hers
}

/// The other program of draftAfterKill(): types, waits until that is kept, says so, and goes on.
static int typist(const Location &where)
{
    Desk desk(where);
    if (!desk.isReady())
        return 1;
    desk.tell(u"lena"_s, u"She carried his case up"_s);
    if (!QTest::qWaitFor([&desk] { return !desk.window.composer()->isKeeping(); }))
        return 1;
    std::puts("kept");
    std::fflush(stdout);
    return QApplication::exec();
}

} // namespace bravo::test

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (argc == 3 && arguments[1] == "type"_L1) {
        bravo::test::initHome(u"bravo-journeys-test"_s);
        return bravo::test::typist(bravo::Location::file(arguments[2]));
    }
    bravo::test::JourneysTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "journeystest.moc"
