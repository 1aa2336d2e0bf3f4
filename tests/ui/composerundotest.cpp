#include "desk/choicehistory.h"
#include "desk/momentdetails.h"
#include "desk/peoplepicker.h"
#include "desk/photostrip.h"
#include "desk/storyeditor.h"
#include "desk/valuechips.h"
#include "opendesk.h"
#include "shared/chip.h"

#include <QCheckBox>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace bravo::test {

/// What is chosen beside a story's words can be taken back, too.
class ComposerUndoTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { initHome(u"bravo-undo-test"_s); }
    void cleanup() { forgetHome(); }
    void choices_goBackAndForth_oneStepEach();
    void newChoice_givesUpWhatWasUndone();
    void valueAndMark_areTakenBack_wordsStay();
    void removedName_comesBack_fromTheNamesField();
    void consent_isTakenBack_wordsStay();
    void anotherStory_hasNothingToTakeBack();
    void undo_takesOneSentence_notTheStory();
};

void ComposerUndoTest::choices_goBackAndForth_oneStepEach()
{
    ChoiceHistory history;
    history.begin({.story = u"Words are no choice."_s});
    QVERIFY(!history.back());
    history.note({.story = u"Other words."_s, .valueIds = {u"v"_s}});
    history.note({.story = u"Yet other words."_s, .valueIds = {u"v"_s}}); // no step
    history.note({.valueIds = {u"v"_s}, .marks = Mark::CameBack});
    QCOMPARE(history.back()->marks, Marks());
    QVERIFY(history.back()->valueIds.isEmpty());
    QVERIFY(!history.back());
    QCOMPARE(history.forth()->valueIds, QStringList{u"v"_s});
    QCOMPARE(history.forth()->marks, Marks(Mark::CameBack));
    QVERIFY(!history.forth());
}

void ComposerUndoTest::newChoice_givesUpWhatWasUndone()
{
    ChoiceHistory history;
    history.note({.valueIds = {u"a"_s}});
    history.back();
    history.note({.valueIds = {u"b"_s}});
    QVERIFY(!history.forth());
    QVERIFY(history.back()->valueIds.isEmpty());
}

void ComposerUndoTest::valueAndMark_areTakenBack_wordsStay()
{
    TestBoard board;
    Desk desk(board);
    QVERIFY(desk.isReady());
    Composer &composer = *desk.window.composer();
    desk.tell(u"lena"_s, u"She read the timetable aloud."_s);
    auto *value = qobject_cast<Chip *>(composer.findChild<ValueChips *>()->chips().front());
    QTest::mouseClick(value, Qt::LeftButton);
    for (auto *button : composer.findChildren<QPushButton *>()) {
        if (button->text() == u"More"_s)
            QTest::mouseClick(button, Qt::LeftButton);
    }
    auto *mark = composer.findChild<MomentDetails *>()->findChildren<Chip *>().front();
    QTest::mouseClick(mark, Qt::LeftButton);
    QVERIFY(composer.typed().marks != Marks());
    mark->setFocus();
    desk.key(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(composer.typed().marks, Marks());
    QVERIFY(value->isChecked());
    desk.key(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(!value->isChecked());
    QCOMPARE(composer.typed().story, u"She read the timetable aloud."_s);
    desk.key(Qt::Key_Y, Qt::ControlModifier);
    QVERIFY(value->isChecked());
    QCOMPARE(composer.typed().celebrateIds.size(), 1);
}

void ComposerUndoTest::removedName_comesBack_fromTheNamesField()
{
    TestBoard board;
    Desk desk(board);
    QVERIFY(desk.isReady());
    Composer &composer = *desk.window.composer();
    desk.tell(u"lena"_s, u"She stayed calm."_s);
    composer.focusFirst();
    desk.key(Qt::Key_Backspace);
    QVERIFY(composer.typed().celebrateIds.isEmpty());
    desk.key(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(composer.typed().celebrateIds, QStringList{board.person(u"Lena Vogt"_s)});
}

void ComposerUndoTest::consent_isTakenBack_wordsStay()
{
    TestBoard board;
    Desk desk(board);
    QVERIFY(desk.isReady());
    Composer &composer = *desk.window.composer();
    composer.putBack({.story = u"She stayed calm."_s, .customerWords = u"I slept like a stone."_s});
    auto *consent = composer.findChild<QCheckBox *>();
    consent->click();
    QVERIFY(composer.typed().customerConsents);
    consent->setFocus();
    desk.key(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(!composer.typed().customerConsents);
    QCOMPARE(composer.typed().customerWords, u"I slept like a stone."_s);
}

void ComposerUndoTest::anotherStory_hasNothingToTakeBack()
{
    TestBoard board;
    Desk desk(board);
    QVERIFY(desk.isReady());
    desk.tell(u"lena"_s, u"She stayed calm."_s);
    desk.key(Qt::Key_N, Qt::ControlModifier);
    QTRY_VERIFY(!desk.window.composer()->hasWords());
    QVERIFY(!desk.window.composer()->undoChoice());
    QVERIFY(desk.window.composer()->typed().celebrateIds.isEmpty());
}

void ComposerUndoTest::undo_takesOneSentence_notTheStory()
{
    TestBoard board;
    Desk desk(board);
    QVERIFY(desk.isReady());
    desk.tell(u"lena"_s, u"She stayed calm. He sat down at 3.15 sharp."_s);
    auto *story = desk.window.composer()->findChild<StoryEditor *>();
    desk.key(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(story->toPlainText(), u"She stayed calm."_s);
    desk.key(Qt::Key_Y, Qt::ControlModifier);
    QCOMPARE(story->toPlainText(), u"She stayed calm. He sat down at 3.15 sharp."_s);
    desk.key(Qt::Key_Z, Qt::ControlModifier);
    desk.key(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(story->toPlainText(), QString());
}

} // namespace bravo::test

QTEST_MAIN(bravo::test::ComposerUndoTest)
#include "composerundotest.moc"
