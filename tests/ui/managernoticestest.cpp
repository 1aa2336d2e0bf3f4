#include "manager/formsheet.h"
#include "manager/managerlist.h"
#include "manager/noticespage.h"
#include "openmanager.h"
#include "shared/dropdown.h"
#include "shared/emptystate.h"
#include "shared/theme.h"

#include <QLineEdit>
#include <QWheelEvent>

using namespace Qt::StringLiterals;

namespace bravo::test {

/// What the screens announce, written at a desk.
class ManagerNoticesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, paperLook(), 1); }
    void init();
    void cleanup();
    void anAnnouncement_isAddedChangedAndTakenBack();
    void whatWasTyped_isThereAgain_untilItIsKept();
    void aDayTypedBadly_isExplained();
    void anUrgentOne_needsItsLastDay();
    void aLinkWithoutItsAddress_isNotKept();
    void aLinkWithoutAScheme_isKeptWithOne();
    void theWheel_changesNoDropDown();

private:
    void keepIt(const FormSheet *form);

    std::unique_ptr<TestBoard> m_board;
    std::unique_ptr<OpenManager> m_manager;
};

void ManagerNoticesTest::init()
{
    m_board = std::make_unique<TestBoard>();
    m_manager = std::make_unique<OpenManager>(*m_board);
    QVERIFY(m_manager->isReady());
}

void ManagerNoticesTest::cleanup()
{
    m_manager.reset();
    m_board.reset();
}

void ManagerNoticesTest::keepIt(const FormSheet *form)
{
    m_manager->key(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY2(!form->isVisible(), qPrintable(form->trouble()));
}

void ManagerNoticesTest::anAnnouncement_isAddedChangedAndTakenBack()
{
    auto *page = m_manager->page<NoticesPage>(u"announcements"_s);
    QTRY_VERIFY(page->list()->empty()->isVisible());
    m_manager->click(m_manager->button(page, u"Add an announcement…"_s));
    QTRY_VERIFY(page->form()->isVisible());
    m_manager->type(u"Soup for everybody"_s);
    m_manager->key(Qt::Key_Tab);
    m_manager->type(u"At noon, in the kitchen."_s);
    m_manager->key(Qt::Key_Tab);
    m_manager->key(Qt::Key_Down); // urgent
    m_manager->key(Qt::Key_Tab);
    m_manager->type(u"2026-10-14"_s);
    m_manager->key(Qt::Key_Tab);
    m_manager->type(u"2026-10-15"_s);
    keepIt(page->form());
    Notice kept = must((*m_board)->allNotices()).value(0);
    QCOMPARE(kept.title, u"Soup for everybody"_s);
    QVERIFY(kept.urgent);
    QCOMPARE(kept.startsAt, QDateTime({2026, 10, 14}, {0, 0}, Qt::UTC));
    QCOMPARE(kept.endsAt, QDateTime({2026, 10, 16}, {0, 0}, Qt::UTC)); // the last day is one of them
    QTRY_COMPARE(page->list()->rows().size(), 1);
    page->takeFocus();
    m_manager->key(Qt::Key_Return);
    QTRY_VERIFY(page->form()->isVisible());
    m_manager->key(Qt::Key_End);
    m_manager->type(u" at noon"_s);
    keepIt(page->form());
    QVERIFY(page->list()->table()->hasFocus()); // where it was opened
    QCOMPARE(must((*m_board)->allNotices()).value(0).title, u"Soup for everybody at noon"_s);
    QTRY_COMPARE(page->list()->rows().value(0).cells.value(0), u"Soup for everybody at noon"_s);
    page->takeFocus();
    m_manager->key(Qt::Key_Delete);
    QTRY_VERIFY(must((*m_board)->allNotices()).isEmpty());
    m_manager->undo();
    QTRY_COMPARE(must((*m_board)->allNotices()).size(), 1);
}

void ManagerNoticesTest::whatWasTyped_isThereAgain_untilItIsKept()
{
    auto *page = m_manager->page<NoticesPage>(u"announcements"_s);
    QTRY_VERIFY(page->list()->empty()->isVisible());
    const auto headline = [page] { return page->form()->form()->findChildren<QLineEdit *>().constFirst()->text(); };
    const auto add = [this, page] { m_manager->click(m_manager->button(page, u"Add an announcement…"_s)); };
    add();
    m_manager->type(u"Soup for everybody"_s);
    m_manager->key(Qt::Key_Escape);
    QVERIFY(!page->form()->isVisible());
    add();
    QCOMPARE(headline(), u"Soup for everybody"_s);
    keepIt(page->form());
    QTRY_COMPARE(must((*m_board)->allNotices()).size(), 1);
    add();
    QCOMPARE(headline(), QString());
    m_manager->type(u"Cake"_s);
    m_manager->click(m_manager->button(page->form(), u"Cancel"_s));
    add();
    QCOMPARE(headline(), u"Cake"_s);
    m_manager->click(m_manager->button(page->form(), u"Discard what was typed"_s));
    QCOMPARE(headline(), QString());
    m_manager->key(Qt::Key_Escape);
    add();
    QCOMPARE(headline(), QString());
}

void ManagerNoticesTest::aDayTypedBadly_isExplained()
{
    auto *page = m_manager->page<NoticesPage>(u"announcements"_s);
    QTRY_VERIFY(page->list()->empty()->isVisible());
    m_manager->click(m_manager->button(page, u"Add an announcement…"_s));
    m_manager->type(u"Soup for everybody"_s);
    QLineEdit *last = page->form()->findChildren<QLineEdit *>().constLast();
    m_manager->retype(last, u"soon"_s);
    m_manager->key(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(!page->form()->form()->troubleOf(last).isEmpty());
    QVERIFY(page->form()->isVisible());
    QCOMPARE(QApplication::focusWidget(), last);
    m_manager->retype(last, {});
    keepIt(page->form());
    QVERIFY(!must((*m_board)->allNotices()).value(0).endsAt.isValid());
    QTRY_COMPARE(page->list()->rows().size(), 1);
    for (const int day : {2, 3}) // open ends are words
        QVERIFY(!page->list()->rows().front().cells.value(day).isEmpty());
}

void ManagerNoticesTest::anUrgentOne_needsItsLastDay()
{
    auto *page = m_manager->page<NoticesPage>(u"announcements"_s);
    QTRY_VERIFY(page->list()->empty()->isVisible());
    m_manager->click(m_manager->button(page, u"Add an announcement…"_s));
    m_manager->type(u"Lift 2"_s);
    page->form()->findChild<DropDown *>()->setCurrentIndex(1);
    QLineEdit *last = page->form()->findChildren<QLineEdit *>().constLast();
    m_manager->key(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(QApplication::focusWidget(), last);
    QVERIFY(page->form()->isVisible() && must((*m_board)->allNotices()).isEmpty());
    QVERIFY(!page->form()->form()->troubleOf(last).isEmpty() && !page->form()->trouble().isEmpty());
    m_manager->type(u"2026-10-15"_s);
    QVERIFY(page->form()->form()->troubleOf(last).isEmpty() && page->form()->trouble().isEmpty());
    keepIt(page->form());
    QVERIFY(must((*m_board)->allNotices()).value(0).urgent);
}

void ManagerNoticesTest::aLinkWithoutItsAddress_isNotKept()
{
    auto *page = m_manager->page<NoticesPage>(u"announcements"_s);
    QTRY_VERIFY(page->list()->empty()->isVisible());
    m_manager->click(m_manager->button(page, u"Add an announcement…"_s));
    m_manager->type(u"The menu"_s);
    page->form()->findChild<DropDown *>()->setFocus();
    m_manager->key(Qt::Key_End);
    m_manager->key(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(!page->form()->trouble().isEmpty());
    QVERIFY(page->form()->isVisible() && must((*m_board)->allNotices()).isEmpty());
}

void ManagerNoticesTest::aLinkWithoutAScheme_isKeptWithOne()
{
    auto *page = m_manager->page<NoticesPage>(u"announcements"_s);
    QTRY_VERIFY(page->list()->empty()->isVisible());
    m_manager->click(m_manager->button(page, u"Add an announcement…"_s));
    m_manager->type(u"The menu"_s);
    page->form()->findChild<DropDown *>()->setCurrentIndex(2);
    QLineEdit *address = page->form()->findChildren<QLineEdit *>().value(1);
    m_manager->retype(address, u"soup at noon"_s);
    m_manager->key(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(!page->form()->form()->troubleOf(address).isEmpty());
    QVERIFY(page->form()->isVisible());
    m_manager->retype(address, u"example.org/menu"_s);
    keepIt(page->form());
    QCOMPARE(must((*m_board)->allNotices()).value(0).body, u"https://example.org/menu"_s);
}

void ManagerNoticesTest::theWheel_changesNoDropDown()
{
    auto *page = m_manager->page<NoticesPage>(u"announcements"_s);
    QTRY_VERIFY(page->list()->empty()->isVisible());
    m_manager->click(m_manager->button(page, u"Add an announcement…"_s));
    auto *kind = page->form()->findChild<DropDown *>();
    const QPointF middle = QRectF(kind->rect()).center();
    QWheelEvent wheel(
        middle, kind->mapToGlobal(middle), {}, {0, -120}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
    QApplication::sendEvent(kind, &wheel);
    QVERIFY(!wheel.isAccepted()); // the form scrolls instead
    QCOMPARE(kind->currentIndex(), 0);
    QVERIFY(!kind->hasFocus());
}

} // namespace bravo::test

QTEST_MAIN(bravo::test::ManagerNoticesTest)
#include "managernoticestest.moc"
