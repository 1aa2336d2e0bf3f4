#include "ceremony/ceremonyhall.h"
#include "ceremony/ceremonywindow.h"
#include "ceremony/presenterwindow.h"
#include "desk/replysheet.h"
#include "desk/storyeditor.h"
#include "manager/changeslist.h"
#include "manager/formsheet.h"
#include "manager/highlightspage.h"
#include "manager/insightpage.h"
#include "manager/managerlist.h"
#include "manager/monthclosing.h"
#include "manager/monthpage.h"
#include "manager/monthquestions.h"
#include "manager/peoplepage.h"
#include "manager/printpage.h"
#include "manager/queuepage.h"
#include "openmanager.h"
#include "shared/ask.h"
#include "shared/checkbox.h"
#include "shared/dropdown.h"
#include "shared/segmented.h"
#include "shared/theme.h"
#include "twoscreens.h"

#include <QDir>
#include <QLineEdit>
#include <QScreen>
#include <QSettings>
#include <QSignalSpy>

using namespace Qt::StringLiterals;

namespace bravo::test {

/// A manager's month from beginning to end, typed and clicked through the real windows on two screens: who works here,
/// what waits, what is open, the winners, the files, the ceremony, and what is printed. Each part goes on from the one
/// before.
class ManagersMonthTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aNewColleague_comesByTheRoster();
    void whatWaits_isApprovedByOneKey();
    void whatIsOpen_isSettled_andTheMonthCloses();
    void theFiles_areThere_inBothEditions();
    void theCeremony_isHeldByAClicker();
    void theCertificate_isPrinted();
    void insight_isSeen();

private:
    static constexpr Month october{2026, 10};
    MonthPage *month();
    void press(const QWidget *in, const QString &button);
    void fromTheRunSheet(MonthPage *page);

    QTemporaryDir m_folder;
    std::unique_ptr<TestBoard> m_board;
    std::unique_ptr<OpenManager> m_manager;
    QString m_key, m_robe;
};

void ManagersMonthTest::initTestCase()
{
    applyTheme(*qApp, paperLook(), 1);
    m_board = std::make_unique<TestBoard>();
    HouseRules rules = must((*m_board)->rules());
    rules.moderated = true;
    must((*m_board)->setRules(rules, m_board->person(u"Jonas Lind"_s), TestBoard::now()));
    const QString lena = m_board->person(u"Lena Vogt"_s), miriam = m_board->person(u"Miriam Okafor"_s);
    NewIncident wish{.title = u"The key she cut at midnight"_s,
        .story = u"At 00:15 she cut a key. The guest slept."_s,
        .customerWords = u"Now I can sleep."_s,
        .postedById = lena,
        .celebrateIds = {miriam}};
    m_key = m_board->post(wish).id;
    wish = {.title = u"A robe that fits"_s, .story = u"She found one."_s, .postedById = lena, .celebrateIds = {miriam}};
    m_robe = m_board->post(wish, 1).id;
    m_manager = std::make_unique<OpenManager>(*m_board);
    m_manager->window.setNow(TestBoard::now().addDays(25)); // October is over
    QVERIFY(m_manager->isReady());
}

MonthPage *ManagersMonthTest::month()
{
    auto *page = m_manager->page<MonthPage>(u"month"_s);
    return QTest::qWaitFor([page] { return page->review().month == october; }, 10'000) ? page : nullptr;
}

void ManagersMonthTest::press(const QWidget *in, const QString &button)
{
    QTRY_VERIFY2(m_manager->button(in, button), qPrintable(button));
    m_manager->click(m_manager->button(in, button));
}

/// The clicker's "begin", as the run sheet lies there.
void ManagersMonthTest::fromTheRunSheet(MonthPage *page)
{
    m_manager->click(page->closing()->ceremonyButton());
    QTRY_VERIFY(page->runSheet()->isVisible());
    m_manager->window.activateWindow();
    QVERIFY(m_manager->isReady());
    QTRY_COMPARE(QApplication::focusWidget(), page->runSheet()->keepButton());
    m_manager->key(Qt::Key_F5);
}

void ManagersMonthTest::aNewColleague_comesByTheRoster()
{
    auto *page = m_manager->page<PeoplePage>(u"people"_s);
    QTRY_COMPARE(page->list()->rows().size(), 5);
    QFile table(m_folder.filePath(u"people.csv"_s));
    QVERIFY(table.open(QIODevice::WriteOnly));
    table.write("name,team\nNadia Haddad,Kitchen\n");
    table.close();
    page->previewImport(table.fileName());
    QTRY_VERIFY(page->form()->isVisible());
    m_manager->key(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(page->list()->rows().size(), 6);
}

void ManagersMonthTest::whatWaits_isApprovedByOneKey()
{
    auto *page = m_manager->page<QueuePage>(u"queue"_s);
    QTRY_COMPARE(page->list()->rows().size(), 2);
    page->takeFocus();
    m_manager->key(Qt::Key_A);
    QTRY_COMPARE(page->list()->rows().size(), 1);
    m_manager->key(Qt::Key_A);
    QTRY_COMPARE(must((*m_board)->count({})), 2);
    m_board->giveVotes(m_key, 3); // as the house does meanwhile
}

void ManagersMonthTest::whatIsOpen_isSettled_andTheMonthCloses()
{
    MonthPage *page = month();
    QVERIFY(page);
    QTRY_COMPARE(page->questions()->open(), 3); // two without thanks, and the guest's words
    press(page, u"The customer agreed"_s);
    QTRY_COMPARE(page->questions()->open(), 2);
    press(page, u"Write thanks"_s);
    QTRY_VERIFY(page->replySheet()->isVisible());
    m_manager->type(u"That was well done."_s);
    m_manager->key(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(page->questions()->open(), 1);
    press(page, u"Choose it, too"_s);
    QTRY_VERIFY(page->findChild<QLineEdit *>(m_robe));
    QVERIFY(!page->closing()->closeButton()->isEnabled()); // not without a reason
    page->findChild<QLineEdit *>(m_robe)->setFocus();
    m_manager->type(u"Nobody saw it."_s);
    QTRY_VERIFY(page->closing()->closeButton()->isEnabled());
    m_manager->click(page->closing()->closeButton());
    m_manager->click(page->closing()->confirmButton());
    QTRY_VERIFY(page->review().closed);
    QCOMPARE(must((*m_board)->awardsToPresent()).size(), 2);
}

void ManagersMonthTest::theFiles_areThere_inBothEditions()
{
    auto *page = m_manager->page<HighlightsPage>(u"highlights"_s);
    QSignalSpy seen(page, &HighlightsPage::previewed), exported(page, &HighlightsPage::exported);
    QTRY_VERIFY(!seen.isEmpty());
    ask::answerNextWith(m_folder.path());
    m_manager->click(page->folderButton());
    for (CheckBox *box : page->findChildren<CheckBox *>())
        box->setChecked(true);
    for (const int edition : {0, 1}) {
        if (edition == 1) {
            seen.clear();
            page->edition()->setCurrent(1);
            QTRY_VERIFY(!seen.isEmpty());
            page->view()->setCurrent(1); // what it tells differently, side by side
            QVERIFY(page->changes()->isVisible());
        }
        exported.clear();
        m_manager->click(page->exportButton());
        QTRY_VERIFY_WITH_TIMEOUT(!exported.isEmpty(), 30'000);
        const QStringList files = exported.front().front().toStringList();
        QCOMPARE(files.size(), 7);
        for (const QString &file : files)
            QVERIFY2(QFileInfo(file).isDir() ? !QDir(file).isEmpty() : QFileInfo(file).size() > 100, qPrintable(file));
    }
}

void ManagersMonthTest::theCeremony_isHeldByAClicker()
{
    MonthPage *page = month();
    QVERIFY(page);
    QTRY_VERIFY(page->closing()->ceremonyButton()->isVisible());
    fromTheRunSheet(page);
    QTRY_VERIFY(page->hall());
    QTRY_COMPARE(page->hall()->window()->shown(), 0);
    QTRY_COMPARE(page->hall()->window()->geometry(), QGuiApplication::screens()[1]->geometry());
    QTRY_COMPARE(page->hall()->presenter()->geometry(), QGuiApplication::screens()[0]->geometry());
    const auto clicker = [&](Qt::Key key) { QTest::keyClick(page->hall()->presenter(), key); };
    clicker(Qt::Key_PageDown);
    clicker(Qt::Key_PageDown);
    clicker(Qt::Key_PageUp);
    clicker(Qt::Key_B);
    QVERIFY(page->hall()->ceremony().isBlack());
    clicker(Qt::Key_PageDown); // brings the light back
    QVERIFY(!page->hall()->ceremony().isBlack());
    QCOMPARE(page->hall()->ceremony().at(), 1);
    clicker(Qt::Key_Escape); // somebody knocks
    QTRY_VERIFY(!page->hall()->presenter()->isVisible());
    QTRY_VERIFY(m_manager->window.isVisible());
    fromTheRunSheet(page);
    QVERIFY(QTest::qWaitForWindowActive(page->hall()->presenter()));
    QCOMPARE(page->hall()->ceremony().at(), 1); // where it was left
    while (page->hall()->ceremony().at() + 1 < page->hall()->ceremony().count())
        clicker(Qt::Key_PageDown);
    clicker(Qt::Key_Escape);
    QTRY_VERIFY(must((*m_board)->awardsToPresent()).isEmpty());
    for (const Award &award : must((*m_board)->awards({m_key, m_robe}))) {
        QCOMPARE(award.presentedBy, u"Jonas Lind"_s);
        QVERIFY(award.presentedAt.isValid());
    }
}

void ManagersMonthTest::theCertificate_isPrinted()
{
    auto *page = m_manager->page<PrintPage>(u"print"_s);
    QSignalSpy seen(page, &PrintPage::previewed), words(page, &ManagerPage::said);
    QTRY_VERIFY(!seen.isEmpty());
    const QString file = m_folder.filePath(u"certificate.pdf"_s);
    ask::answerNextWith(file);
    m_manager->click(page->saveButton());
    QTRY_VERIFY_WITH_TIMEOUT(!words.isEmpty(), 20'000);
    QVERIFY(QFileInfo(file).size() > 1000);
}

void ManagersMonthTest::insight_isSeen()
{
    auto *page = m_manager->page<InsightPage>(u"insight"_s);
    QSignalSpy shown(page, &InsightPage::shown);
    QTRY_VERIFY(!shown.isEmpty());
}

} // namespace bravo::test

int main(int argc, char **argv)
{
    return bravo::test::runOnTwoScreens<bravo::test::ManagersMonthTest>(argc, argv);
}

#include "managersmonthtest.moc"
