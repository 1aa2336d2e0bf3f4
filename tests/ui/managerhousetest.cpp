#include "manager/formsheet.h"
#include "manager/managerlist.h"
#include "manager/managerwindow.h"
#include "manager/namedpage.h"
#include "manager/rulespage.h"
#include "manager/signfield.h"
#include "manager/valuespage.h"
#include "shared/button.h"
#include "shared/checkbox.h"
#include "shared/dropdown.h"
#include "shared/iconbutton.h"
#include "shared/theme.h"
#include "shared/toast.h"
#include "support/testboard.h"

#include <QLabel>
#include <QLineEdit>
#include <QtTest>

using namespace Qt::StringLiterals;

namespace bravo::test {

/// How managers order the house: teams, sites, processes, values, and the rules.
class ManagerHouseTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, paperLook(), 1); }
    void init();
    void cleanup();
    void aTeam_isAddedByKeys_andPutOnASite();
    void aTeamWithPeople_staysAndTheSheetSaysWhy();
    void aProcess_hasAnOwner();
    void values_areMovedByKeys();
    void values_areDragged();
    void aSign_standsBeforeTheValue();
    void aRetiredValue_comesBackByUndo();
    void aRule_countsAtOnce_andIsUndone();

private:
    template <typename Page> Page *page(const QString &id)
    {
        m_window->showPage(id);
        return qobject_cast<Page *>(m_window->page());
    }
    static void type(const QString &text)
    {
        for (const QChar letter : text)
            QTest::keyClick(QApplication::focusWidget(), letter.toLatin1());
    }
    static void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }
    QStringList valueNames()
    {
        QStringList names;
        for (const Value &one : must((*m_board)->roster()).values)
            names += one.name;
        return names;
    }

    std::unique_ptr<TestBoard> m_board;
    std::unique_ptr<BoardService> m_service;
    std::unique_ptr<ManagerWindow> m_window;
};

void ManagerHouseTest::init()
{
    m_board = std::make_unique<TestBoard>();
    m_service = std::make_unique<BoardService>(m_board->where());
    m_window = std::make_unique<ManagerWindow>(*m_service);
    m_window->setNow(TestBoard::now());
    m_window->setPerson({.id = m_board->person(u"Jonas Lind"_s), .name = u"Jonas Lind"_s, .role = Role::Manager});
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void ManagerHouseTest::cleanup()
{
    m_window.reset();
    m_service.reset();
    m_board.reset();
}

void ManagerHouseTest::aTeam_isAddedByKeys_andPutOnASite()
{
    must((*m_board)->setSites({{{}, u"Old town"_s}}, m_board->person(u"Jonas Lind"_s), TestBoard::now()));
    auto *teams = page<TeamsPage>(u"teams"_s);
    QTRY_COMPARE(teams->list()->rows().size(), 3);
    teams->addButton()->click();
    QTRY_VERIFY(teams->sheet()->isVisible());
    type(u"Concierge"_s);
    auto *site = teams->sheet()->findChild<DropDown *>();
    site->setFocus();
    key(Qt::Key_Down);
    key(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(!teams->sheet()->isVisible());
    const Roster roster = must((*m_board)->roster());
    const auto made = std::ranges::find(roster.teams, u"Concierge"_s, &Team::name);
    QVERIFY(made != roster.teams.end());
    QCOMPARE(made->siteId, roster.sites.front().id);
    QTRY_COMPARE(teams->list()->rows().size(), 4);
}

void ManagerHouseTest::aTeamWithPeople_staysAndTheSheetSaysWhy()
{
    auto *teams = page<TeamsPage>(u"teams"_s);
    QTRY_COMPARE(teams->list()->rows().size(), 3);
    teams->list()->select(m_board->team(u"Reception"_s));
    teams->takeFocus();
    key(Qt::Key_Return);
    QTRY_VERIFY(teams->sheet()->isVisible());
    const auto buttons = teams->sheet()->findChildren<Button *>();
    const auto remove =
        std::ranges::find_if(buttons, [](const Button *one) { return one->text() == "Remove the team"_L1; });
    QVERIFY(remove != buttons.end());
    (*remove)->click();
    QTRY_VERIFY(!teams->sheet()->trouble().isEmpty());
    QVERIFY(teams->sheet()->isVisible());
    QCOMPARE(must((*m_board)->roster()).teams.size(), 3);
}

void ManagerHouseTest::aProcess_hasAnOwner()
{
    auto *processes = page<ProcessesPage>(u"processes"_s);
    QTRY_VERIFY(processes->addButton()->isEnabled());
    processes->addButton()->click();
    QTRY_VERIFY(processes->sheet()->isVisible());
    type(u"Late check-out"_s);
    auto *owner = processes->sheet()->findChild<DropDown *>();
    QCOMPARE(owner->count(), 6); // the cast, and nobody
    owner->choose(m_board->person(u"Lena Vogt"_s));
    key(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(must((*m_board)->processes()).size(), 1);
    QCOMPARE(must((*m_board)->processes()).front().ownerId, m_board->person(u"Lena Vogt"_s));
}

void ManagerHouseTest::values_areMovedByKeys()
{
    auto *values = page<ValuesPage>(u"values"_s);
    const QStringList before = valueNames();
    QTRY_COMPARE(values->list()->rows().size(), before.size());
    values->list()->select(values->list()->rows().front().id);
    values->takeFocus();
    key(Qt::Key_Down, Qt::AltModifier);
    QStringList moved = before;
    moved.swapItemsAt(0, 1);
    QTRY_COMPARE(valueNames(), moved);
    QCOMPARE(values->list()->rows().at(1).cells.front(), before.front());
}

void ManagerHouseTest::values_areDragged()
{
    auto *values = page<ValuesPage>(u"values"_s);
    const QStringList before = valueNames();
    QTRY_COMPARE(values->list()->rows().size(), before.size());
    ManagerTable *table = values->list()->table();
    const auto middle = [table](int row) { return table->visualRect(table->model()->index(row, 0)).center(); };
    const auto drag = [&](int from, const QPoint &to) {
        QTest::mousePress(table->viewport(), Qt::LeftButton, {}, middle(from));
        for (const QPoint &at : {middle(from) + QPoint(0, 20), to}) { // QTest::mouseMove() says no button is held
            QMouseEvent move(
                QEvent::MouseMove, at, table->viewport()->mapToGlobal(at), Qt::NoButton, Qt::LeftButton, {});
            QApplication::sendEvent(table->viewport(), &move);
        }
        QTest::mouseRelease(table->viewport(), Qt::LeftButton, {}, to);
    };
    drag(0, middle(1) + QPoint(0, 10)); // below the second
    QStringList moved = before;
    moved.swapItemsAt(0, 1);
    QTRY_COMPARE(valueNames(), moved);
    QCOMPARE(values->list()->current(), values->list()->rows().at(1).id); // what was dragged is still chosen
    drag(1, middle(0) - QPoint(0, 10));
    QTRY_COMPARE(valueNames(), before);
    drag(0, middle(0) + QPoint(0, 12)); // it stays where it is
    QTest::qWait(50);
    QCOMPARE(valueNames(), before);
}

void ManagerHouseTest::aSign_standsBeforeTheValue()
{
    QCOMPARE(lastCharacter(u"ab"_s), u"b"_s);
    QCOMPARE(lastCharacter(u"a👩🏽"_s), u"👩🏽"_s); // of two parts
    auto *values = page<ValuesPage>(u"values"_s);
    QTRY_VERIFY(!values->list()->rows().isEmpty());
    const QString name = valueNames().front();
    values->list()->select(values->list()->rows().front().id);
    values->takeFocus();
    key(Qt::Key_Return);
    QTRY_VERIFY(values->sheet()->isVisible());
    auto *sign = values->sheet()->findChild<SignField *>();
    const auto offered = sign->findChildren<IconButton *>();
    QTest::mouseClick(offered.value(2), Qt::LeftButton);
    QCOMPARE(sign->sign(), u"♥"_s);
    QCOMPARE(sign->other()->text(), u"♥"_s);
    key(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(must((*m_board)->roster()).values.front().icon, u"♥"_s);
    QTRY_COMPARE(values->list()->rows().front().cells.front(), u"♥ "_s + name);
    const Incident story = m_board->post({.title = u"The key"_s,
        .story = u"How."_s,
        .postedById = m_board->person(u"Jonas Lind"_s),
        .celebrateIds = {m_board->person(u"Miriam Okafor"_s)},
        .valueIds = {must((*m_board)->roster()).values.front().id}});
    QCOMPARE(must((*m_board)->incident(story.id)).values.front().icon, u"♥"_s); // for its card and its slides
}

void ManagerHouseTest::aRetiredValue_comesBackByUndo()
{
    auto *values = page<ValuesPage>(u"values"_s);
    const QStringList before = valueNames();
    QTRY_COMPARE(values->list()->rows().size(), before.size());
    values->list()->select(values->list()->rows().front().id);
    values->takeFocus();
    key(Qt::Key_Return);
    QTRY_VERIFY(values->sheet()->isVisible());
    const auto buttons = values->sheet()->findChildren<Button *>();
    const auto retire =
        std::ranges::find_if(buttons, [](const Button *one) { return one->text() == "Offer it no more"_L1; });
    QVERIFY(retire != buttons.end());
    (*retire)->click();
    QTRY_COMPARE(valueNames(), before.mid(1));
    QTRY_VERIFY(!values->sheet()->isVisible() && m_window->toast()->isVisible());
    key(Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(valueNames(), before);
}

void ManagerHouseTest::aRule_countsAtOnce_andIsUndone()
{
    auto *rules = page<RulesPage>(u"rules"_s);
    QTRY_VERIFY(rules->isEnabled());
    for (const QLabel *label : rules->findChildren<QLabel *>()) // none is cut
        QTRY_VERIFY2(label->height() >= label->heightForWidth(label->width()), qPrintable(label->text()));
    rules->takeFocus();
    key(Qt::Key_Space);
    QTRY_VERIFY(must((*m_board)->rules()).moderated);
    rules->rest()->choose(2);
    QTRY_COMPARE(must((*m_board)->rules()).restMonths, 2);
    QTRY_VERIFY(m_window->toast()->isVisible());
    rules->takeFocus();
    key(Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(must((*m_board)->rules()).restMonths, 0);
    QVERIFY(must((*m_board)->rules()).moderated);
    QTRY_COMPARE(rules->rest()->currentData().toInt(), 0);
    rules->season()->choose(3);
    QTRY_COMPARE(must((*m_board)->rules()).seasonFrom, QDate(2026, 10, 1));
}

} // namespace bravo::test

QTEST_MAIN(bravo::test::ManagerHouseTest)
#include "managerhousetest.moc"
