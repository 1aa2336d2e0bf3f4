#include "desk/storyeditor.h"
#include "manager/auditpage.h"
#include "manager/formsheet.h"
#include "manager/managerlist.h"
#include "manager/queuepage.h"
#include "openmanager.h"
#include "publish/photofile.h"
#include "shared/dropdown.h"
#include "shared/emptystate.h"
#include "shared/theme.h"

#include <QFile>
#include <QLabel>
#include <QSettings>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace bravo::test {

/// Stories that wait for a manager, and what was decided of them: by one key each.
class ManagerCareTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void oneKey_approves_andUndoLetsItWaitAgain();
    void queue_showsAllThatIsApproved();
    void askingBack_saysWhat_toWhoToldIt();
    void settingAside_needsAReason();
    void aReport_isUndone();
    void oneKeyAfterTheOther_emptiesTheQueue();
    void theTrail_tellsWhoDidWhat_andIsFiltered();
    void theSeals_areLookedThrough_andABrokenOneIsNamed();
    void theTrail_isExported();

private:
    QueuePage *queueWith(qsizetype stories);
    Incident waiting(const QString &title);
    Incident story(const QString &id) { return must((*m_board)->incident(id, m_board->person(u"Jonas Lind"_s))); }
    QStringList verbs(AuditPage *page);

    std::unique_ptr<TestBoard> m_board;
    std::unique_ptr<OpenManager> m_manager;
};

void ManagerCareTest::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName(u"bravo-care-test"_s);
    QCoreApplication::setApplicationName(u"bravo-care-test"_s);
    applyTheme(*qApp, paperLook(), 1);
}

void ManagerCareTest::init()
{
    QSettings().clear();
    m_board = std::make_unique<TestBoard>();
    must((*m_board)->setRules({.moderated = true}, m_board->person(u"Jonas Lind"_s), TestBoard::now()));
    m_manager = std::make_unique<OpenManager>(*m_board);
    QVERIFY(m_manager->isReady());
}

void ManagerCareTest::cleanup()
{
    m_manager.reset();
    m_board.reset();
}

static Photo painted(const QColor &color)
{
    QImage image(60, 40, QImage::Format_RGB32);
    image.fill(color);
    return must(photoFromImage(image));
}

/// Told by Lena, so that it waits.
Incident ManagerCareTest::waiting(const QString &title)
{
    return m_board->post({.title = title,
        .story = u"How it went."_s,
        .postedById = m_board->person(u"Lena Vogt"_s),
        .celebrateIds = {m_board->person(u"Miriam Okafor"_s)}});
}

QueuePage *ManagerCareTest::queueWith(qsizetype stories)
{
    auto *page = m_manager->page<QueuePage>(u"queue"_s);
    if (!QTest::qWaitFor([&] { return page->list()->rows().size() == stories; }))
        return nullptr;
    page->takeFocus();
    return page;
}

QStringList ManagerCareTest::verbs(AuditPage *page)
{
    QStringList all;
    for (const ListRow &row : page->list()->rows())
        all += row.cells.value(2);
    return all;
}

void ManagerCareTest::oneKey_approves_andUndoLetsItWaitAgain()
{
    const Incident one = waiting(u"The key she cut at midnight"_s);
    QVERIFY(one.status == Status::Waiting);
    QueuePage *page = queueWith(1);
    QVERIFY(page);
    QCOMPARE(page->story()->text(), u"How it went."_s);
    m_manager->key(Qt::Key_A);
    QTRY_VERIFY(story(one.id).status == Status::Published);
    QTRY_VERIFY(page->list()->empty()->isVisible());
    m_manager->undo();
    QTRY_VERIFY(story(one.id).status == Status::Waiting);
    QTRY_COMPARE(page->list()->rows().size(), 1);
}

void ManagerCareTest::queue_showsAllThatIsApproved()
{
    NewIncident wish{.title = u"The key she cut at midnight"_s,
        .story = u"How it went."_s,
        .customerWords = u"Now I can sleep."_s,
        .postedById = m_board->person(u"Lena Vogt"_s),
        .celebrateIds = {m_board->person(u"Miriam Okafor"_s)},
        .valueIds = {must((*m_board)->roster()).values.front().id},
        .photos = {painted(Qt::red), painted(Qt::blue)}};
    must((*m_board)->post(wish, TestBoard::now()));
    QueuePage *page = queueWith(1);
    QVERIFY(page);
    const auto shows = [page](const QString &text) {
        return std::ranges::any_of(page->findChildren<QLabel *>(),
            [&text](const QLabel *label) { return label->isVisible() && label->text().contains(text); });
    };
    QVERIFY(shows(u"Now I can sleep."_s) && shows(u"only for the house"_s));
    QVERIFY(shows(must((*m_board)->roster()).values.front().name));
    const auto photos = [page] {
        return std::ranges::count_if(page->findChildren<QLabel *>(),
            [](const QLabel *label) { return label->isVisible() && !label->pixmap().isNull(); });
    };
    QTRY_COMPARE(photos(), 2);
}

void ManagerCareTest::askingBack_saysWhat_toWhoToldIt()
{
    const Incident one = waiting(u"The key she cut at midnight"_s);
    QueuePage *page = queueWith(1);
    QVERIFY(page);
    m_manager->key(Qt::Key_B);
    QTRY_VERIFY(page->form()->isVisible());
    m_manager->key(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(!page->form()->trouble().isEmpty()); // without a question, nothing is asked
    m_manager->type(u"Which key was it?"_s);
    m_manager->key(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(!page->form()->isVisible());
    QCOMPARE(must((*m_board)->notesFor(m_board->person(u"Lena Vogt"_s))).value(one.id), u"Which key was it?"_s);
    QTRY_COMPARE(page->list()->rows().value(0).cells.value(1), u"Asked back"_s);
    QVERIFY(story(one.id).status == Status::Waiting);
}

void ManagerCareTest::settingAside_needsAReason()
{
    const Incident one = waiting(u"The key she cut at midnight"_s);
    QueuePage *page = queueWith(1);
    QVERIFY(page);
    m_manager->key(Qt::Key_S);
    QTRY_VERIFY(page->form()->isVisible());
    m_manager->type(u"abs"_s); // letters of a reason are no keys of the queue
    QVERIFY(page->form()->isVisible());
    QVERIFY(story(one.id).status == Status::Waiting);
    m_manager->key(Qt::Key_Escape);
    QTRY_VERIFY(!page->form()->isVisible());
    m_manager->key(Qt::Key_S);
    QTRY_VERIFY(page->form()->isVisible());
    auto *note = qobject_cast<StoryEditor *>(QApplication::focusWidget());
    QVERIFY(note);
    QCOMPARE(note->toPlainText(), u"abs"_s); // what was begun is there again
    note->selectAll();
    m_manager->type(u"It names a guest."_s);
    m_manager->key(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(story(one.id).status == Status::SetAside);
    QCOMPARE(must((*m_board)->notesFor(m_board->person(u"Lena Vogt"_s))).value(one.id), u"It names a guest."_s);
    m_manager->undo();
    QTRY_VERIFY(story(one.id).status == Status::Waiting);
    QCOMPARE(must((*m_board)->notesFor(m_board->person(u"Lena Vogt"_s))).value(one.id), QString());
    QTRY_COMPARE(page->list()->rows().value(0).cells.value(1), u"New"_s);
}

void ManagerCareTest::aReport_isUndone()
{
    const Incident one = m_board->post(u"The key she cut at midnight"_s);
    QVERIFY(one.status == Status::Published);
    must((*m_board)->report(one.id, u"A guest's name"_s, m_board->person(u"Pavel Novák"_s), TestBoard::now()));
    QVERIFY(must((*m_board)->incidents({})).isEmpty()); // hidden at once
    QueuePage *page = queueWith(1);
    QVERIFY(page);
    QCOMPARE(page->list()->rows().front().cells.value(1), u"Reported"_s);
    QVERIFY(std::ranges::any_of(page->findChildren<QLabel *>(),
        [](const QLabel *label) { return label->isVisible() && label->text().contains("A guest's name"_L1); }));
    m_manager->click(m_manager->button(page, u"Approve"_s));
    QTRY_COMPARE(must((*m_board)->incidents({})).size(), 1);
    QTRY_VERIFY(page->list()->empty()->isVisible());
}

void ManagerCareTest::oneKeyAfterTheOther_emptiesTheQueue()
{
    QStringList ids;
    for (const QString &title : {u"One"_s, u"Two"_s, u"Three"_s})
        ids += waiting(title).id;
    QueuePage *page = queueWith(3);
    QVERIFY(page);
    for (qsizetype left = 2; left >= 0; --left) {
        m_manager->key(Qt::Key_A);
        QTRY_COMPARE(page->list()->rows().size(), left);
        QVERIFY(left == 0 || !page->list()->current().isEmpty()); // the next one has the keys
    }
    for (const QString &id : ids)
        QVERIFY(story(id).status == Status::Published);
}

void ManagerCareTest::theTrail_tellsWhoDidWhat_andIsFiltered()
{
    const QString jonas = m_board->person(u"Jonas Lind"_s);
    const Incident one = waiting(u"The key she cut at midnight"_s);
    must((*m_board)->decide(one.id, Decision::SetAside, u"It names a guest."_s, jonas, TestBoard::now()));
    auto *page = m_manager->page<AuditPage>(u"audit"_s);
    QTRY_VERIFY(verbs(page).contains(u"set aside"_s) && verbs(page).contains(u"posted"_s));
    page->verb()->setFocus();
    page->verb()->choose(u"set-aside"_s);
    QTRY_COMPARE(verbs(page), QStringList{u"set aside"_s});
    const QStringList cells = page->list()->rows().front().cells;
    QCOMPARE(cells.value(1), u"Jonas Lind"_s);
    QCOMPARE(cells.value(3), u"The key she cut at midnight"_s);
    QCOMPARE(cells.value(4), u"It names a guest."_s);
    page->person()->choose(m_board->person(u"Lena Vogt"_s));
    QTRY_VERIFY(page->list()->empty()->isVisible());
    page->verb()->choose(QString());
    QTRY_COMPARE(verbs(page), QStringList{u"posted"_s});
    page->time()->setFocus();
    m_manager->key(Qt::Key_Down); // in the last day
    QTRY_COMPARE(verbs(page), QStringList{u"posted"_s});
}

void ManagerCareTest::theSeals_areLookedThrough_andABrokenOneIsNamed()
{
    waiting(u"The key she cut at midnight"_s);
    auto *page = m_manager->page<AuditPage>(u"audit"_s);
    QTRY_VERIFY(!page->list()->rows().isEmpty());
    const auto says = [page](const QString &words) {
        return std::ranges::any_of(
            page->findChildren<QLabel *>(), [&words](const QLabel *one) { return one->text().contains(words); });
    };
    page->checkButton()->setFocus();
    m_manager->key(Qt::Key_Space);
    QTRY_VERIFY(says(u"every entry fits the one before"_s));
    {
        auto file = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"outside"_s);
        file.setDatabaseName(m_board->where().path);
        QVERIFY(file.open());
        QSqlQuery change(file);
        QVERIFY(change.exec(u"DROP TRIGGER audit_entries_stand"_s));
        QVERIFY(change.exec(
            u"UPDATE audit_entries SET detail = 'nothing' WHERE seq = (SELECT max(seq) FROM audit_entries)"_s));
    }
    QSqlDatabase::removeDatabase(u"outside"_s);
    QTRY_VERIFY(page->checkButton()->isEnabled());
    m_manager->click(page->checkButton());
    QTRY_VERIFY(says(u"The audit trail was changed outside this program"_s));
}

void ManagerCareTest::theTrail_isExported()
{
    waiting(u"=HYPERLINK(1)"_s);
    const QTemporaryDir folder;
    auto *page = m_manager->page<AuditPage>(u"audit"_s);
    QTRY_VERIFY(!page->list()->rows().isEmpty());
    const QString path = folder.filePath(u"trail.csv"_s);
    page->exportTo(path);
    QTRY_VERIFY(m_manager->window.toast()->isVisible());
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray text = file.readAll();
    QVERIFY(text.startsWith("number,at,who,verb"));
    QVERIFY(text.contains("Lena Vogt,posted,incident"));
    QVERIFY(!text.contains(",=HYPERLINK")); // no formula for a spreadsheet
}

} // namespace bravo::test

QTEST_MAIN(bravo::test::ManagerCareTest)
#include "managercaretest.moc"
