#include "desk/composer.h"
#include "desk/helpsheet.h"
#include "desk/sidebar.h"
#include "desk/storyeditor.h"
#include "desk/welcomepage.h"
#include "desk/welcomepeople.h"
#include "desk/welcomeplace.h"
#include "desk/welcomevalues.h"
#include "opendesk.h"
#include "shared/ask.h"
#include "shared/button.h"
#include "shared/iconbutton.h"
#include "shared/theme.h"

#include <QDir>
#include <QFileInfo>
#include <QLineEdit>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace bravo::test {

/// A board nobody has used yet, typed to its first story through the real window.
class WelcomeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void newBoard_isSetUpFromTheKeyboardAlone();
    void eachStep_mayBeLeftOut();
    void closedHalfWay_goesOnWhereItWas();
    void later_isNotAskedAgain();
    void help_liesOverTheWelcome_andGivesTheFocusBack();
    void boardWithPeople_isNotWelcomed();
    void logo_isReadByItsContent();
    void putOff_keepsWhatIsTyped();
    void people_comeFromACsvFile_data();
    void people_comeFromACsvFile();
    void table_isToldOf();
    void noise_isRefusedAtOnce();
    void lines_givePeople();
    void twoValuesOfOneName_areSaidBesideThem();
    void eachValue_isNamedForWhoListens();
    void typedText_comesBack();
    void lastSkip_keepsWhatIsTyped();
    void newBoardAtTheSamePlace_isWelcomedAnew();

private:
    static void write(const QString &file, const QByteArray &content);
    QTemporaryDir m_folder;
    int m_boards = 0;
    /// A board as `bravoboard init` leaves it.
    Location newBoard();
};

void WelcomeTest::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName(u"bravo-welcome-test"_s);
    QCoreApplication::setApplicationName(u"bravo-welcome-test"_s);
    applyTheme(*qApp, paperLook(), 1);
}

void WelcomeTest::cleanup()
{
    QDir(QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation)).removeRecursively();
    QSettings().clear();
}

void WelcomeTest::write(const QString &file, const QByteArray &content)
{
    QFile out(file);
    QVERIFY(out.open(QIODevice::WriteOnly));
    out.write(content);
}

Location WelcomeTest::newBoard()
{
    const Location where = Location::file(m_folder.filePath(u"board%1.bravo"_s.arg(++m_boards)));
    must(Board::create(where, {u"Our board"_s, QTimeZone::utc()}));
    return where;
}

void WelcomeTest::newBoard_isSetUpFromTheKeyboardAlone()
{
    const Location where = newBoard();
    Desk desk(where);
    QTRY_VERIFY(desk.window.welcomePage());
    QVERIFY(QTest::qWaitForWindowActive(&desk.window));
    QTRY_VERIFY(desk.window.welcomePage()->place()->nameField()->hasFocus());
    QVERIFY(desk.window.welcomePage()->place()->nameField()->text().isEmpty());
    desk.type(u"Harbour Hotel"_s);
    desk.key(Qt::Key_Return);
    QTRY_COMPARE(desk.window.welcomePage()->step(), 1);
    const auto names = desk.window.welcomePage()->values()->names();
    QCOMPARE(names.size(), 3);
    QTRY_VERIFY(names.front()->hasFocus());
    names.front()->selectAll();
    desk.type(u"Guests first"_s);
    desk.key(Qt::Key_Return);
    QTRY_COMPARE(desk.window.welcomePage()->step(), 2);
    QTRY_VERIFY(desk.window.welcomePage()->people()->editor()->hasFocus());
    desk.type(u"Bianca Popescu, Reception"_s);
    desk.key(Qt::Key_Return);
    desk.type(u"Pavel Novák"_s);
    desk.key(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(!desk.window.welcomePage());
    QTRY_VERIFY(desk.window.composer()->isVisible());
    QVERIFY(desk.window.composer()->isAncestorOf(QApplication::focusWidget()));
    QTRY_COMPARE(desk.window.sidebar()->personButton()->text(), u"Bianca Popescu"_s);
    Board board = must(Board::open(where));
    QCOMPARE(must(board.info()).name, u"Harbour Hotel"_s);
    const Roster roster = must(board.roster());
    QCOMPARE(roster.values.size(), 3);
    QCOMPARE(roster.values.front().name, u"Guests first"_s);
    QCOMPARE(roster.employees.size(), 2);
    QCOMPARE(roster.employees.front().role, Role::Manager);
    QCOMPARE(roster.employees.front().team, u"Reception"_s);
    QCOMPARE(roster.employees.back().role, Role::Staff);
    desk.type(u"pav"_s); // and on to the first story
    desk.key(Qt::Key_Tab);
    desk.key(Qt::Key_Tab);
    desk.type(u"He signed with two guests at the counter."_s);
    desk.key(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(must(board.info()).incidents, 1);
    QCOMPARE(must(board.incidents({})).front().postedBy, u"Bianca Popescu"_s);
}

void WelcomeTest::eachStep_mayBeLeftOut()
{
    const Location where = newBoard();
    Desk desk(where);
    QTRY_VERIFY(desk.window.welcomePage());
    for (int step = 0; step < WelcomePage::steps; ++step) {
        QCOMPARE(desk.window.welcomePage()->step(), step);
        QTest::mouseClick(desk.window.welcomePage()->skipButton(), Qt::LeftButton);
    }
    QVERIFY(!desk.window.welcomePage());
    QVERIFY(desk.window.composer()->isVisible());
    Board board = must(Board::open(where));
    QCOMPARE(must(board.info()).name, u"Our board"_s);
    QCOMPARE(must(board.roster()).values.size(), 5); // as they were
}

void WelcomeTest::closedHalfWay_goesOnWhereItWas()
{
    const Location where = newBoard();
    {
        Desk desk(where);
        QTRY_VERIFY(desk.window.welcomePage());
        QVERIFY(QTest::qWaitForWindowActive(&desk.window));
        QTRY_VERIFY(desk.window.welcomePage()->place()->nameField()->hasFocus());
        desk.type(u"Harbour Hotel"_s);
        desk.key(Qt::Key_Return);
        QTRY_COMPARE(desk.window.welcomePage()->step(), 1);
    }
    Desk desk(where);
    QTRY_VERIFY(desk.window.welcomePage());
    QCOMPARE(desk.window.welcomePage()->step(), 1);
    QCOMPARE(desk.window.welcomePage()->place()->nameField()->text(), u"Harbour Hotel"_s);
}

void WelcomeTest::help_liesOverTheWelcome_andGivesTheFocusBack()
{
    Desk desk(newBoard());
    QTRY_VERIFY(desk.window.welcomePage());
    QVERIFY(QTest::qWaitForWindowActive(&desk.window));
    QTRY_VERIFY(desk.window.welcomePage()->place()->nameField()->hasFocus());
    desk.key(Qt::Key_F1);
    QVERIFY(desk.window.welcomeHelp() && desk.window.welcomeHelp()->isVisible());
    desk.key(Qt::Key_Escape);
    QVERIFY(!desk.window.welcomeHelp()->isVisible());
    QTRY_VERIFY(desk.window.welcomePage()->place()->nameField()->hasFocus());
    desk.type(u"Harbour Hotel"_s);
    desk.key(Qt::Key_Return);
    QTRY_COMPARE(desk.window.welcomePage()->step(), 1);
}

void WelcomeTest::later_isNotAskedAgain()
{
    const Location where = newBoard();
    {
        Desk desk(where);
        QTRY_VERIFY(desk.window.welcomePage());
        QTest::mouseClick(desk.window.welcomePage()->laterButton(), Qt::LeftButton);
        QVERIFY(!desk.window.welcomePage());
    }
    Desk desk(where);
    QTRY_VERIFY(!desk.window.windowTitle().startsWith(u"Bravo"_s));
    QVERIFY(!desk.window.welcomePage());
}

void WelcomeTest::boardWithPeople_isNotWelcomed()
{
    TestBoard board; // has people, and no story yet
    Desk desk(board.where());
    QTRY_VERIFY(!desk.window.windowTitle().startsWith(u"Bravo"_s));
    QVERIFY(!desk.window.welcomePage());
}

void WelcomeTest::logo_isReadByItsContent()
{
    const Location where = newBoard();
    Desk desk(where);
    QTRY_VERIFY(desk.window.welcomePage());
    WelcomePlace *place = desk.window.welcomePage()->place();
    write(m_folder.filePath(u"logo.png"_s), "<svg xmlns='http://www.w3.org/2000/svg'/>");
    place->takeLogo(m_folder.filePath(u"logo.png"_s));
    QTRY_VERIFY(!place->trouble().isEmpty()); // it is no picture, whatever it is called
    QImage picture(300, 100, QImage::Format_RGB32);
    picture.fill(Qt::darkCyan);
    const QString file = m_folder.filePath(u"real.png"_s);
    QVERIFY(picture.save(file));
    place->takeLogo(file);
    PlaceSoFar shown;
    QTRY_VERIFY((static_cast<WelcomeStep *>(place)->show(shown), !shown.logo.isNull()));
    QVERIFY(place->trouble().isEmpty());
    place->nameField()->clear(); // a logo alone is an answer, too
    desk.window.welcomePage()->goOn();
    QTRY_COMPARE(desk.window.welcomePage()->step(), 1);
    Board board = must(Board::open(where));
    const BoardInfo info = must(board.info());
    QCOMPARE(info.name, u"Our board"_s); // as it was
    QVERIFY(!info.logoId.isEmpty());
    QCOMPARE(must(board.photo(info.logoId)).width, 300);
    QTest::mouseClick(desk.window.welcomePage()->laterButton(), Qt::LeftButton);
    Sidebar *side = desk.window.sidebar(); // it stands at the head of the board now
    const auto middle = [side] { return side->grab().toImage().pixelColor(36, 36); };
    QTRY_VERIFY(std::abs(middle().green() - 128) < 12 && middle().red() < 12);
}

void WelcomeTest::putOff_keepsWhatIsTyped()
{
    const Location where = newBoard();
    Desk desk(where);
    QTRY_VERIFY(desk.window.welcomePage());
    desk.window.welcomePage()->place()->nameField()->setText(u"Harbour Hotel"_s);
    QTest::mouseClick(desk.window.welcomePage()->laterButton(), Qt::LeftButton);
    QTRY_VERIFY(!desk.window.welcomePage());
    QCOMPARE(must(must(Board::open(where)).info()).name, u"Harbour Hotel"_s);
}

void WelcomeTest::people_comeFromACsvFile_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("with a head") << QByteArray("Team,Name\r\nNight desk,\"Vogt, Lena\"\r\n,Pavel\r\n");
    QTest::newRow("without one") << QByteArray("\"Vogt, Lena\",Night desk\nPavel,\n");
    QTest::newRow("German") << QByteArray("Mitarbeiter;Abteilung\nVogt, Lena;Night desk\nPavel;\n");
    QTest::newRow("two names") << QByteArray("Nachname;Vorname;Gruppe\nVogt;Lena;Night desk\n;Pavel;\n");
}

void WelcomeTest::people_comeFromACsvFile()
{
    QFETCH(QByteArray, content);
    const Location where = newBoard();
    Desk desk(where);
    QTRY_VERIFY(desk.window.welcomePage());
    WelcomePage *page = desk.window.welcomePage();
    for (int step = 0; step < 2; ++step)
        QTest::mouseClick(page->skipButton(), Qt::LeftButton);
    const QString file = m_folder.filePath(u"people.csv"_s);
    write(file, content);
    ask::answerNextWith(file);
    for (Button *button : page->people()->findChildren<Button *>())
        QTest::mouseClick(button, Qt::LeftButton);
    QTRY_COMPARE(page->people()->editor()->toPlainText(), u"Lena Vogt, Night desk\nPavel"_s);
    QCOMPARE(page->people()->first(), u"Lena Vogt"_s);
    page->people()->takeCsv(m_folder.filePath(u"missing.csv"_s));
    QTRY_VERIFY(page->people()->trouble().contains(u"missing.csv"_s));
    QVERIFY(page->people()->editor()->toPlainText().startsWith(u"Lena"_s)); // what was there stays
}

void WelcomeTest::twoValuesOfOneName_areSaidBesideThem()
{
    const Location where = newBoard();
    Desk desk(where);
    QTRY_VERIFY(desk.window.welcomePage());
    WelcomePage *page = desk.window.welcomePage();
    QTest::mouseClick(page->skipButton(), Qt::LeftButton);
    const auto names = page->values()->names();
    names[0]->setText(u"Kind"_s);
    names[1]->setText(u"kind"_s);
    page->goOn();
    QTRY_VERIFY(!page->values()->trouble().isEmpty());
    QCOMPARE(page->step(), 1);
    QCOMPARE(names[1]->text(), u"kind"_s); // what was typed stays
    names[1]->setText(u"Quick"_s);
    QVERIFY(page->values()->trouble().isEmpty()); // it is so no more
    page->goOn();
    QTRY_COMPARE(page->step(), 2);
}

void WelcomeTest::table_isToldOf()
{
    const QString file = m_folder.filePath(u"people.csv"_s);
    write(file, "Name;Abteilung;Mail\nBerg, Anna;Front;a@b.c\n;Front;d@e.f\n;;\n");
    const PeopleLines read = must(peopleLinesFrom(file));
    QCOMPARE(read.lines, u"Anna Berg, Front"_s);
    QVERIFY2(read.told.contains(u"no name: 3."_s), qPrintable(read.told));
    QVERIFY2(read.told.contains(u"not used: Mail."_s), qPrintable(read.told));
    write(file, "Wer;Abteilung\nAnna;Front\n");
    const auto unnamed = peopleLinesFrom(file);
    QVERIFY(!unnamed && unnamed.error().message.contains(u"Wer, Abteilung"_s));
}

void WelcomeTest::noise_isRefusedAtOnce()
{
    const QString file = m_folder.filePath(u"people.csv"_s);
    for (const QByteArray &noise : {QByteArray("name\nAnna\x01\n"), QByteArray("\x89PNG\r\n\x1a\n\xff;\"")}) {
        write(file, noise);
        const auto read = peopleLinesFrom(file);
        QVERIFY(!read && read.error().message.contains(u"is no text"_s));
    }
    write(file, "name\nJos\xe9\n"); // Windows-1252 is text
    QCOMPARE(must(peopleLinesFrom(file)).lines, u"José"_s);
}

void WelcomeTest::lines_givePeople()
{
    const auto people = peopleFrom(u"Anna Berg, Front\n\nanna berg\n, Front\n"_s, true);
    QCOMPARE(people.size(), 2); // once each
    QCOMPARE(people.front().role, u"manager"_s);
    QCOMPARE(people.back().line, 4); // a team alone is refused by its line, not lost
    QVERIFY(people.back().name.isEmpty());
}

void WelcomeTest::eachValue_isNamedForWhoListens()
{
    WelcomeValues values({{u"a"_s, u"Kind"_s, {}, u"coral"_s, {}}, {u"b"_s, u"Quick"_s, {}, u"teal"_s, {}}});
    QCOMPARE(values.names()[1]->accessibleName(), u"Value 2"_s);
    values.names()[1]->setText(u"Swift"_s);
    QStringList buttons;
    for (const IconButton *button : values.findChildren<IconButton *>())
        buttons += button->accessibleName();
    QCOMPARE(buttons,
        (QStringList{
            u"Colour of “Kind”: Coral"_s, u"Remove “Kind”"_s, u"Colour of “Swift”: Teal"_s, u"Remove “Swift”"_s}));
}

void WelcomeTest::typedText_comesBack()
{
    const Location where = newBoard();
    const auto drafts = [] {
        return QDir(QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation) + u"/welcome"_s)
            .entryList(QDir::Files);
    };
    {
        Desk desk(where);
        QTRY_VERIFY(desk.window.welcomePage());
        WelcomePage *page = desk.window.welcomePage();
        page->place()->nameField()->setText(u"Harbour Hotel"_s);
        QCOMPARE(desk.window.windowTitle(), u"Harbour Hotel – Bravo Board"_s);
        page->values()->names().front()->setText(u"Guests first"_s);
        page->people()->editor()->setPlainText(u"Bianca Popescu"_s);
        QTRY_COMPARE(drafts().size(), 1); // also when nobody closes the window
        page->people()->editor()->setPlainText(u"Bianca Popescu\nPavel"_s);
    }
    Desk desk(where);
    QTRY_VERIFY(desk.window.welcomePage());
    WelcomePage *page = desk.window.welcomePage();
    QTRY_COMPARE(page->people()->editor()->toPlainText(), u"Bianca Popescu\nPavel"_s);
    QCOMPARE(page->place()->nameField()->text(), u"Harbour Hotel"_s);
    QCOMPARE(page->values()->names().size(), 3);
    QCOMPARE(page->values()->names().front()->text(), u"Guests first"_s);
    QTest::mouseClick(page->laterButton(), Qt::LeftButton);
    QTRY_VERIFY(!desk.window.welcomePage());
    QTRY_VERIFY(drafts().isEmpty());
}

void WelcomeTest::lastSkip_keepsWhatIsTyped()
{
    const Location where = newBoard();
    Desk desk(where);
    QTRY_VERIFY(desk.window.welcomePage());
    WelcomePage *page = desk.window.welcomePage();
    page->people()->editor()->setPlainText(u"Bianca Popescu"_s);
    for (int step = 0; step < WelcomePage::steps; ++step)
        QTest::mouseClick(page->skipButton(), Qt::LeftButton);
    QTRY_VERIFY(!desk.window.welcomePage());
    QCOMPARE(must(must(Board::open(where)).roster()).employees.size(), 1);
}

void WelcomeTest::newBoardAtTheSamePlace_isWelcomedAnew()
{
    const Location where = newBoard();
    if (!QFileInfo(where.path).birthTime().isValid())
        QSKIP("This file system does not tell when a file was made.");
    {
        Desk desk(where);
        QTRY_VERIFY(desk.window.welcomePage());
        QTest::mouseClick(desk.window.welcomePage()->laterButton(), Qt::LeftButton);
        QVERIFY(!desk.window.welcomePage());
    }
    QVERIFY(QFile::remove(where.path));
    must(Board::create(where, {u"Our board"_s, QTimeZone::utc()}));
    Desk desk(where);
    QTRY_VERIFY(desk.window.welcomePage());
    QCOMPARE(desk.window.welcomePage()->step(), 0);
}

} // namespace bravo::test

QTEST_MAIN(bravo::test::WelcomeTest)
#include "welcometest.moc"
