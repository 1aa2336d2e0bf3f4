#include "desk/storyeditor.h"
#include "manager/brandpage.h"
#include "manager/brandpreview.h"
#include "manager/colorfield.h"
#include "manager/formsheet.h"
#include "manager/managerlist.h"
#include "manager/peoplepage.h"
#include "manager/portrait.h"
#include "openmanager.h"
#include "shared/dropdown.h"
#include "shared/iconbutton.h"
#include "shared/segmented.h"
#include "shared/theme.h"

#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QSettings>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace bravo::test {

/// Who works here, and how the place shows itself: looked after by keys and clicks.
class ManagerPeopleTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void anImport_isShownDoneAndTakenBack();
    void anImportWithABadLine_doesNothing();
    void somebodyLeaves_andTheStoriesStay();
    void whoWasEnteredTwice_isMadeOne();
    void erasing_asksForTheName_andListsWhereItStands();
    void aNameInTheTexts_isFoundAgainLater();
    void theBrand_isTriedOutBesideItself_andKept();
    void aLogo_isTakenAndSeen();

private:
    void openPerson(PeoplePage *page, const QString &name);
    void clickIn(const QWidget *in, const QString &button);
    QString table(const QByteArray &csv);
    Employee person(const QString &name);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<TestBoard> m_board;
    std::unique_ptr<OpenManager> m_manager;
};

void ManagerPeopleTest::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName(u"bravo-people-test"_s);
    QCoreApplication::setApplicationName(u"bravo-people-test"_s);
    applyTheme(*qApp, paperLook(), 1);
}

void ManagerPeopleTest::init()
{
    QSettings().clear();
    m_folder = std::make_unique<QTemporaryDir>();
    m_board = std::make_unique<TestBoard>();
    m_manager = std::make_unique<OpenManager>(*m_board);
    QVERIFY(m_manager->isReady());
}

void ManagerPeopleTest::cleanup()
{
    m_manager.reset();
    m_board.reset();
}

void ManagerPeopleTest::openPerson(PeoplePage *page, const QString &name)
{
    QTRY_VERIFY(!page->list()->rows().isEmpty());
    page->takeFocus();
    m_manager->type(name.left(3)); // the table finds by what is typed
    page->list()->select(m_board->person(name));
    m_manager->key(Qt::Key_Return);
    QTRY_VERIFY(page->form()->isVisible());
}

void ManagerPeopleTest::clickIn(const QWidget *in, const QString &button)
{
    QTRY_VERIFY2(m_manager->button(in, button), qPrintable(button));
    m_manager->click(m_manager->button(in, button));
}

QString ManagerPeopleTest::table(const QByteArray &csv)
{
    QFile file(m_folder->filePath(u"people.csv"_s));
    return file.open(QIODevice::WriteOnly) && file.write(csv) == csv.size() ? file.fileName() : QString();
}

/// Empty where nobody is called so.
Employee ManagerPeopleTest::person(const QString &name)
{
    for (const Employee &one : must((*m_board)->roster()).employees) {
        if (one.name == name)
            return one;
    }
    return {};
}

void ManagerPeopleTest::anImport_isShownDoneAndTakenBack()
{
    auto *page = m_manager->page<PeoplePage>(u"people"_s);
    QTRY_COMPARE(page->list()->rows().size(), 5);
    page->previewImport(table("name,team,role,nickname\n"
                              "Nadia Haddad,Kitchen,staff,\n"
                              "Miriam Okafor,Night desk,,\n"
                              "Lena Vogt,Reception,,Len\n"
                              "lena vogt,Kitchen,,\n"));
    QTRY_VERIFY(page->form()->isVisible());
    const auto *list = page->form()->findChild<ManagerList *>();
    QStringList what;
    for (const ListRow &row : list->rows())
        what += row.cells.constLast();
    QCOMPARE(what,
        QStringList({u"is added"_s, u"is there already"_s, u"would be changed: team Reception, called Len"_s,
            u"is there already"_s}));
    QVERIFY(person(u"Nadia Haddad"_s).id.isEmpty()); // nothing happened yet
    QCOMPARE(person(u"Lena Vogt"_s).team, u"Night desk"_s);
    m_manager->key(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY2(!page->form()->isVisible(), qPrintable(page->form()->trouble()));
    QCOMPARE(person(u"Nadia Haddad"_s).team, u"Kitchen"_s);
    QCOMPARE(person(u"Lena Vogt"_s).team, u"Reception"_s);
    QCOMPARE(person(u"Lena Vogt"_s).nickname, u"Len"_s);
    QTRY_COMPARE(page->list()->rows().size(), 6);
    m_manager->undo();
    QTRY_VERIFY(person(u"Nadia Haddad"_s).id.isEmpty());
    QTRY_COMPARE(person(u"Lena Vogt"_s).team, u"Night desk"_s);
    QVERIFY(person(u"Lena Vogt"_s).nickname.isEmpty());
    for (const Team &team : must((*m_board)->roster()).teams)
        QVERIFY(team.name != u"Kitchen"_s); // which the import had made
}

void ManagerPeopleTest::anImportWithABadLine_doesNothing()
{
    auto *page = m_manager->page<PeoplePage>(u"people"_s);
    QTRY_COMPARE(page->list()->rows().size(), 5);
    page->previewImport(table("name,role\nNadia Haddad,staff\nPavel Novák,king\n"));
    QTRY_VERIFY(page->form()->isVisible());
    QVERIFY(!page->form()->keepButton()->isEnabled());
    const auto *list = page->form()->findChild<ManagerList *>();
    QVERIFY(list->rows().constLast().cells.constLast().contains(u"king"_s));
    QVERIFY(list->rows().constLast().wrong && !list->rows().constFirst().wrong);
    QCOMPARE(list->current(), list->rows().constLast().id); // what stands in the way is in sight
    m_manager->key(Qt::Key_Return, Qt::ControlModifier);
    m_manager->key(Qt::Key_Escape);
    QTRY_VERIFY(!page->form()->isVisible());
    QVERIFY(person(u"Nadia Haddad"_s).id.isEmpty());
}

void ManagerPeopleTest::somebodyLeaves_andTheStoriesStay()
{
    m_board->post(u"The key she cut at midnight"_s);
    auto *page = m_manager->page<PeoplePage>(u"people"_s);
    openPerson(page, u"Miriam Okafor"_s);
    clickIn(page->form(), u"They left"_s);
    QTRY_COMPARE(page->list()->rows().size(), 4);
    page->which()->setCurrent(1);
    QTRY_COMPARE(page->list()->rows().value(0).cells.value(0), u"Miriam Okafor"_s);
    const QList<Incident> stories = must((*m_board)->incidents({}));
    QCOMPARE(stories.value(0).celebratedNames(), QStringList{u"Miriam Okafor"_s});
    m_manager->undo();
    QTRY_VERIFY(page->list()->rows().isEmpty());
    page->which()->setCurrent(0);
    QTRY_COMPARE(page->list()->rows().size(), 5);
}

void ManagerPeopleTest::whoWasEnteredTwice_isMadeOne()
{
    const QString twice = must((*m_board)->addEmployee({.name = u"Miriam Okafer"_s, .team = u"Night desk"_s})).id;
    m_board->post({.title = u"The bus that waited"_s,
        .story = u"It waited."_s,
        .postedById = m_board->person(u"Jonas Lind"_s),
        .celebrateIds = {twice}});
    auto *page = m_manager->page<PeoplePage>(u"people"_s);
    QTRY_VERIFY(page->doublesButton()->isVisible());
    QVERIFY(page->doublesButton()->text().contains(u"Miriam Okafer"_s));
    page->doublesButton()->setFocus();
    m_manager->key(Qt::Key_Space);
    QTRY_VERIFY(page->form()->isVisible());
    auto *stays = page->form()->findChild<DropDown *>();
    const QString said = page->doublesButton()->text();
    const bool keepsRight = stays->currentText().startsWith("Miriam Okafor"_L1);
    QTRY_VERIFY(std::ranges::any_of(page->form()->findChildren<QLabel *>(),
        [](const QLabel *one) { return one->text().contains("move, with"_L1); }));
    m_manager->key(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY2(!page->form()->isVisible(), qPrintable(page->form()->trouble()));
    QTRY_COMPARE(page->list()->rows().size(), 5);
    QCOMPARE(must((*m_board)->incidents({})).value(0).celebratedNames(),
        QStringList{keepsRight ? u"Miriam Okafor"_s : u"Miriam Okafer"_s});
    QTRY_VERIFY(!page->doublesButton()->isVisible());
}

void ManagerPeopleTest::erasing_asksForTheName_andListsWhereItStands()
{
    const Incident story = m_board->post({.title = u"Ines cut a key"_s,
        .story = u"Somebody lost the key, and Ines cut another."_s,
        .postedById = m_board->person(u"Jonas Lind"_s),
        .celebrateIds = {m_board->person(u"Ines Costa"_s)}});
    must((*m_board)->addThanks(
        {.incidentId = story.id, .employeeId = m_board->person(u"Jonas Lind"_s), .text = u"Well done, Ines!"_s},
        TestBoard::now()));
    const Incident aside = m_board->post(u"Another story"_s);
    must((*m_board)->decide(
        aside.id, Decision::SetAside, u"Ask Ines first."_s, m_board->person(u"Jonas Lind"_s), TestBoard::now()));
    auto *page = m_manager->page<PeoplePage>(u"people"_s);
    openPerson(page, u"Ines Costa"_s);
    clickIn(page->form(), u"Erase…"_s);
    QVERIFY(qobject_cast<QLineEdit *>(QApplication::focusWidget()));
    m_manager->type(u"Ines"_s);
    m_manager->key(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(!page->form()->trouble().isEmpty()); // not the whole name
    QVERIFY(!person(u"Ines Costa"_s).id.isEmpty());
    m_manager->type(u" Costa"_s);
    m_manager->key(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY2(person(u"Ines Costa"_s).id.isEmpty(),
        qPrintable(page->form()->trouble() + u'|' + page->form()->findChild<QLineEdit *>()->text()));
    QTRY_COMPARE(page->form()->accessibleName(), u"Where the name still stands"_s);
    QTRY_VERIFY(page->form()->isVisible());
    const auto editors = page->form()->findChildren<StoryEditor *>();
    QCOMPARE(editors.size(), 3); // the title, the story and the reason; an answer is only named
    QVERIFY(std::ranges::any_of(page->form()->findChildren<QLabel *>(),
        [](const QLabel *one) { return one->text().contains("Well done, Ines!"_L1); }));
    m_manager->retype(editors[0], u"A key was cut"_s);
    m_manager->retype(editors[1], u"Somebody lost the key, and a colleague cut another."_s);
    m_manager->retype(editors[2], u"Ask her first."_s);
    m_manager->key(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY2(!page->form()->isVisible(), qPrintable(page->form()->trouble()));
    const Incident after = must((*m_board)->incident(story.id));
    QCOMPARE(after.title, u"A key was cut"_s);
    QCOMPARE(after.story, u"Somebody lost the key, and a colleague cut another."_s);
    QCOMPARE(after.celebratedNames(), QStringList{u"A colleague"_s});
    QCOMPARE(must((*m_board)->notesFor(m_board->person(u"Jonas Lind"_s))).value(aside.id), u"Ask her first."_s);
    QVERIFY(must((*m_board)->incident(aside.id, m_board->person(u"Jonas Lind"_s))).status == Status::SetAside);
}

void ManagerPeopleTest::aNameInTheTexts_isFoundAgainLater()
{
    const QString ines = m_board->person(u"Ines Costa"_s), jonas = m_board->person(u"Jonas Lind"_s);
    const Incident story = m_board->post({.title = u"A key was cut"_s,
        .story = u"Somebody lost the key, and Ines cut another."_s,
        .postedById = jonas,
        .celebrateIds = {m_board->person(u"Miriam Okafor"_s)}});
    must((*m_board)->erase(ines, jonas, TestBoard::now())); // and the list was put away with Escape
    auto *page = m_manager->page<PeoplePage>(u"people"_s);
    QVERIFY(!page->findNameButton()->isVisible());
    page->which()->setCurrent(1);
    m_manager->click(page->findNameButton());
    QTRY_VERIFY(page->form()->isVisible());
    m_manager->type(u"Nobody Here"_s);
    m_manager->key(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(!page->form()->isVisible());
    m_manager->click(page->findNameButton());
    QTRY_VERIFY(page->form()->isVisible());
    m_manager->type(u"ines"_s);
    m_manager->key(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(page->form()->accessibleName(), u"Where the name still stands"_s);
    QTRY_VERIFY(page->form()->isVisible());
    const auto editors = page->form()->findChildren<StoryEditor *>();
    QCOMPARE(editors.size(), 1);
    m_manager->retype(editors[0], u"Somebody lost the key, and a colleague cut another."_s);
    m_manager->key(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(must((*m_board)->incident(story.id)).story, u"Somebody lost the key, and a colleague cut another."_s);
}

void ManagerPeopleTest::theBrand_isTriedOutBesideItself_andKept()
{
    auto *page = m_manager->page<BrandPage>(u"brand"_s);
    QTRY_COMPARE(page->name()->text(), must((*m_board)->info()).name);
    QVERIFY(!page->keepButton()->isEnabled());
    const QImage before = page->preview()->grab().toImage();
    m_manager->retype(page->name(), u"Lakeside Inn"_s);
    QCOMPARE(page->preview()->place().name, u"Lakeside Inn"_s);
    const auto colors = page->color()->findChildren<IconButton *>();
    m_manager->click(colors.value(2));
    QVERIFY(!page->preview()->place().color.isEmpty());
    QVERIFY(page->preview()->grab().toImage() != before);
    QVERIFY(must((*m_board)->info()).name != u"Lakeside Inn"_s); // it is only tried out
    m_manager->click(page->keepButton());
    QTRY_COMPARE(must((*m_board)->info()).name, u"Lakeside Inn"_s);
    QCOMPARE(must((*m_board)->info()).brandColor, page->color()->color());
    QTRY_VERIFY(!page->keepButton()->isEnabled());
}

void ManagerPeopleTest::aLogo_isTakenAndSeen()
{
    auto *page = m_manager->page<BrandPage>(u"brand"_s);
    QTRY_VERIFY(page->findChild<PortraitField *>());
    QImage logo(320, 160, QImage::Format_RGB32);
    logo.fill(QColor(0x1C6E8C));
    const QString file = m_folder->filePath(u"logo.png"_s);
    QVERIFY(logo.save(file));
    page->findChild<PortraitField *>()->takeFile(file);
    QTRY_VERIFY(!page->preview()->place().logo.isNull());
    QTRY_VERIFY(page->keepButton()->isEnabled());
    m_manager->click(page->keepButton());
    QTRY_VERIFY(!must((*m_board)->info()).logoId.isEmpty());
    QTRY_VERIFY(page->findChild<PortraitField *>());
    QTRY_VERIFY(!page->findChild<PortraitField *>()->picture().isNull());
}

} // namespace bravo::test

QTEST_MAIN(bravo::test::ManagerPeopleTest)
#include "managerpeopletest.moc"
