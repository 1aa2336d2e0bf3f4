#include "desk/replysheet.h"
#include "desk/reportsheet.h"
#include "desk/storyeditor.h"
#include "opendesk.h"
#include "shared/segmented.h"

#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace bravo::test {

/// An answer that was begun is lost neither by another one, nor with the window.
class AnswerDraftsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { initHome(u"bravo-answer-drafts-test"_s); }
    void cleanup() { forgetHome(); }
    void eachStory_keepsItsOwn();
    void window_bringsBackWhatWasBegun();
    void sent_isGone();
    void report_isKeptForItsStory();

private:
    static void answer(Desk &desk, int row, const QString &text = {})
    {
        desk.view()->setFocus();
        desk.view()->setCurrentIndex(desk.model().index(row));
        desk.key(Qt::Key_T);
        QVERIFY(desk.window.replySheet()->isVisible());
        desk.type(text);
    }
    static QString textIn(const Desk &desk) { return desk.window.replySheet()->editor()->toPlainText(); }
};

void AnswerDraftsTest::eachStory_keepsItsOwn()
{
    TestBoard board;
    board.post(u"The older story"_s);
    board.post(u"The newer story"_s, 1);
    Desk desk(board, u"Ines Costa"_s);
    QVERIFY(desk.isReady());
    QTRY_COMPARE(desk.model().rowCount(), 2);
    answer(desk, 0, u"I saw it from the stairs"_s);
    desk.key(Qt::Key_Escape);
    answer(desk, 1, u"A second one"_s);
    QCOMPARE(textIn(desk), u"A second one"_s);
    desk.key(Qt::Key_Escape);
    answer(desk, 0, u"."_s); // and goes on where it ended
    QCOMPARE(textIn(desk), u"I saw it from the stairs."_s);
}

void AnswerDraftsTest::window_bringsBackWhatWasBegun()
{
    TestBoard board;
    board.post(u"A story"_s);
    {
        Desk desk(board, u"Ines Costa"_s);
        QVERIFY(desk.isReady());
        QTRY_COMPARE(desk.model().rowCount(), 1);
        answer(desk, 0);
        desk.window.replySheet()->kinds()->setCurrent(ReplySheet::TriedHere);
        desk.window.replySheet()->whereField()->setText(u"At the side entrance"_s);
        desk.type(u"It worked"_s);
        QTRY_VERIFY(!desk.window.replySheet()->isKeeping());
        desk.type(u" at once."_s); // not on the disk yet when the window goes
    }
    Desk desk(board, u"Ines Costa"_s);
    QVERIFY(desk.isReady());
    QTRY_COMPARE(desk.model().rowCount(), 1);
    QTRY_VERIFY(!desk.window.replySheet()->isKeeping());
    answer(desk, 0);
    QCOMPARE(textIn(desk), u"It worked at once."_s);
    QCOMPARE(desk.window.replySheet()->kind(), ReplySheet::TriedHere);
    QCOMPARE(desk.window.replySheet()->whereField()->text(), u"At the side entrance"_s);
}

void AnswerDraftsTest::sent_isGone()
{
    TestBoard board;
    const Incident story = board.post(u"A story"_s);
    Desk desk(board, u"Ines Costa"_s);
    QVERIFY(desk.isReady());
    QTRY_COMPARE(desk.model().rowCount(), 1);
    answer(desk, 0, u"That was well done."_s);
    QTRY_VERIFY(!desk.window.replySheet()->isKeeping());
    QVERIFY(AnswerDrafts(board.where()).read().contains(story.id));
    desk.key(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(!desk.window.replySheet()->isVisible());
    QTRY_VERIFY(!desk.window.replySheet()->isKeeping());
    QVERIFY(AnswerDrafts(board.where()).read().isEmpty());
    answer(desk, 0);
    QCOMPARE(textIn(desk), QString());
}

void AnswerDraftsTest::report_isKeptForItsStory()
{
    TestBoard board;
    board.post(u"The older story"_s);
    board.post(u"The newer story"_s, 1);
    Desk desk(board, u"Ines Costa"_s);
    QVERIFY(desk.isReady());
    QTRY_COMPARE(desk.model().rowCount(), 2);
    const auto report = [&desk](int row) {
        desk.view()->setFocus();
        desk.view()->setCurrentIndex(desk.model().index(row));
        desk.key(Qt::Key_R);
    };
    report(0);
    desk.type(u"It names a guest"_s);
    desk.key(Qt::Key_Escape);
    report(1);
    desk.key(Qt::Key_Escape);
    report(0);
    QCOMPARE(desk.window.reportSheet()->editor()->toPlainText(), u"It names a guest"_s);
}

} // namespace bravo::test

QTEST_MAIN(bravo::test::AnswerDraftsTest)
#include "answerdraftstest.moc"
