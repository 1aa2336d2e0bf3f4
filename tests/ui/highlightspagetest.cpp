#include "manager/highlightspage.h"
#include "manager/changeslist.h"
#include "manager/managerwindow.h"
#include "manager/printpage.h"
#include "opendesk.h"
#include "publish/words.h"
#include "shared/ask.h"
#include "shared/button.h"
#include "shared/checkbox.h"
#include "shared/dropdown.h"
#include "shared/segmented.h"
#include "shared/theme.h"

#include <QLabel>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace bravo::test {

/// The manager's pages that make something to give out: seen as it will be, saved, and printed.
class HighlightsPageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void month_isSeenAndExported();
    void outside_showsWhatItTellsDifferently();
    void language_isChosen_forTheBookAlone();
    void month_isPrinted();
    void aCertificate_isSeenAndSaved();
};

namespace {

struct Open {
    explicit Open(TestBoard &board, const QString &page) : service(board.where()), window(service)
    {
        window.setPerson({.id = board.person(u"Jonas Lind"_s), .name = u"Jonas Lind"_s, .role = Role::Manager});
        window.resize(1280, 840);
        window.show();
        window.showPage(page);
    }
    BoardService service;
    ManagerWindow window;
};

void tellAStory(TestBoard &board)
{
    NewIncident wish{.story = u"At 00:15 she cut a key. He slept."_s, .celebrateIds = {board.person(u"Lena Vogt"_s)}};
    wish.customerWords = u"Now I can sleep."_s;
    board.giveVotes(board.post(wish).id, 2);
}

} // namespace

void HighlightsPageTest::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    applyTheme(*qApp, paperLook(), 1);
}

void HighlightsPageTest::month_isSeenAndExported()
{
    TestBoard board;
    tellAStory(board);
    Open open(board, u"highlights"_s);
    auto *page = qobject_cast<HighlightsPage *>(open.window.page());
    QVERIFY(page);
    QSignalSpy seen(page, &HighlightsPage::previewed), exported(page, &HighlightsPage::exported);
    QTRY_VERIFY(!seen.isEmpty());
    QVERIFY(seen.last().front().toInt() >= 2);
    const QTemporaryDir folder;
    ask::answerNextWith(folder.path());
    page->folderButton()->click();
    for (CheckBox *box : page->findChildren<CheckBox *>())
        box->setChecked(true);
    page->exportButton()->click();
    QTRY_VERIFY_WITH_TIMEOUT(!exported.isEmpty(), 20'000);
    const QStringList files = exported.front().front().toStringList();
    QCOMPARE(files.size(), 7);
    for (const QString &file : files)
        QVERIFY2(QFileInfo::exists(file), qPrintable(file));
}

void HighlightsPageTest::outside_showsWhatItTellsDifferently()
{
    TestBoard board;
    tellAStory(board);
    Open open(board, u"highlights"_s);
    auto *page = qobject_cast<HighlightsPage *>(open.window.page());
    QSignalSpy seen(page, &HighlightsPage::previewed);
    QTRY_VERIFY(!seen.isEmpty());
    QVERIFY(!page->view()->isVisible());
    page->edition()->setCurrent(1);
    QTRY_VERIFY(page->view()->isVisible());
    page->view()->setCurrent(1);
    QVERIFY(page->changes()->isVisible());
    QStringList words;
    for (const QLabel *label : page->changes()->findChildren<QLabel *>())
        words += label->text();
    QVERIFY2(words.contains(u"At […] she cut a key. He slept."_s), qPrintable(words.join(u'\n')));
    QVERIFY(words.contains(u"Left out"_s));
}

/// The windows go on in their own language, and the choice is there the next time.
void HighlightsPageTest::language_isChosen_forTheBookAlone()
{
    QSettings().remove(u"highlights/language"_s);
    TestBoard board;
    tellAStory(board);
    const QTemporaryDir folder;
    {
        Open open(board, u"highlights"_s);
        auto *page = qobject_cast<HighlightsPage *>(open.window.page());
        QSignalSpy seen(page, &HighlightsPage::previewed), exported(page, &HighlightsPage::exported);
        QTRY_VERIFY(!seen.isEmpty());
        QCOMPARE(page->language()->currentData().toString(), u"en"_s); // one's own
        page->edition()->setCurrent(1);
        page->language()->choose(u"de"_s);
        Q_EMIT page->language()->activated(page->language()->currentIndex());
        seen.clear();
        QTRY_VERIFY(!seen.isEmpty());
        ask::answerNextWith(folder.path());
        page->folderButton()->click();
        for (CheckBox *box : page->findChildren<CheckBox *>())
            box->setChecked(box->text() == "One web page"_L1);
        page->exportButton()->click();
        QTRY_VERIFY_WITH_TIMEOUT(!exported.isEmpty(), 20'000);
        QFile html(exported.front().front().toStringList().front());
        QVERIFY(html.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(html.readAll());
        QVERIFY(text.contains(u"<html lang=\"de\""_s) && text.contains(u"Oktober 2026"_s));
        QVERIFY(text.contains(u"Das Einverständnis des Kunden ist nicht festgehalten."_s)); // what the board says, too
        QCOMPARE(monthName({2026, 10}), u"October 2026"_s);
    }
    Open again(board, u"highlights"_s);
    QCOMPARE(qobject_cast<HighlightsPage *>(again.window.page())->language()->currentText(), u"Deutsch"_s);
    QSettings().remove(u"highlights/language"_s);
}

void HighlightsPageTest::month_isPrinted()
{
    TestBoard board;
    tellAStory(board);
    Open open(board, u"highlights"_s);
    auto *page = qobject_cast<HighlightsPage *>(open.window.page());
    QSignalSpy seen(page, &HighlightsPage::previewed), words(page, &ManagerPage::said);
    QTRY_VERIFY(!seen.isEmpty());
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"printed.pdf"_s);
    ask::answerNextWith(file);
    page->printButton()->click();
    QTRY_VERIFY_WITH_TIMEOUT(!words.isEmpty(), 20'000);
    QVERIFY(QFileInfo(file).size() > 1000);
}

void HighlightsPageTest::aCertificate_isSeenAndSaved()
{
    TestBoard board;
    tellAStory(board);
    Open open(board, u"print"_s);
    auto *page = qobject_cast<PrintPage *>(open.window.page());
    QVERIFY(page);
    QSignalSpy seen(page, &PrintPage::previewed), words(page, &ManagerPage::said);
    QTRY_VERIFY(!seen.isEmpty());
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"certificate.pdf"_s);
    ask::answerNextWith(file);
    page->saveButton()->click();
    QTRY_VERIFY_WITH_TIMEOUT(!words.isEmpty(), 20'000);
    QVERIFY(QFileInfo(file).size() > 1000);
    for (int i = 0; i < page->product()->count(); ++i) {
        seen.clear();
        page->product()->setCurrentIndex(i);
        Q_EMIT page->product()->activated(i);
        QTRY_VERIFY(!seen.isEmpty());
    }
}

} // namespace bravo::test

QTEST_MAIN(bravo::test::HighlightsPageTest)
#include "highlightspagetest.moc"
