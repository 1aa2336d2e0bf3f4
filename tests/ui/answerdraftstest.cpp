#include "desk/replysheet.h"
#include "desk/reportsheet.h"
#include "desk/storyeditor.h"
#include "opendesk.h"
#include "shared/segmented.h"
#include "shared/toast.h"
#include "typist.h"

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
    void report_isKeptForItsStory_andTheNextWindow();
    void nextOne_isNotShownWhatAnotherBegan();
    void fullDisk_isSaid_andHoldsTheWindow();
    void killedWhileTyping_losesTwoSecondsAtMost_data();
    void killedWhileTyping_losesTwoSecondsAtMost();

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
    QVERIFY(AnswerDrafts(board.where(), AnswerDrafts::What::Answers)
                .read()
                .contains({story.id, board.person(u"Ines Costa"_s)}));
    desk.key(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(!desk.window.replySheet()->isVisible());
    QTRY_VERIFY(!desk.window.replySheet()->isKeeping());
    QVERIFY(AnswerDrafts(board.where(), AnswerDrafts::What::Answers).read().isEmpty());
    answer(desk, 0);
    QCOMPARE(textIn(desk), QString());
}

void AnswerDraftsTest::report_isKeptForItsStory_andTheNextWindow()
{
    TestBoard board;
    board.post(u"The older story"_s);
    const Incident newer = board.post(u"The newer story"_s, 1);
    const auto report = [](Desk &desk, int row) {
        desk.view()->setFocus();
        desk.view()->setCurrentIndex(desk.model().index(row));
        desk.key(Qt::Key_R);
        return desk.window.reportSheet()->editor()->toPlainText();
    };
    {
        Desk desk(board, u"Ines Costa"_s);
        QVERIFY(desk.isReady());
        QTRY_COMPARE(desk.model().rowCount(), 2);
        report(desk, 0);
        desk.type(u"It names a guest"_s);
        desk.key(Qt::Key_Escape);
        QCOMPARE(report(desk, 1), QString());
        desk.key(Qt::Key_Escape);
        QCOMPARE(report(desk, 0), u"It names a guest"_s);
        desk.type(u", and"_s); // not on the disk yet when the window goes
    }
    Desk desk(board, u"Ines Costa"_s);
    QVERIFY(desk.isReady());
    QTRY_COMPARE(desk.model().rowCount(), 2);
    QTRY_VERIFY(!desk.window.reportSheet()->isKeeping());
    QCOMPARE(report(desk, 0), u"It names a guest, and"_s);
    desk.key(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(must(board->queue()).value(0).note, u"It names a guest, and"_s);
    QTRY_VERIFY(!desk.window.reportSheet()->isVisible() && !desk.window.reportSheet()->isKeeping());
    const AnswerDrafts onDisk(board.where(), AnswerDrafts::What::Reports);
    QVERIFY(!onDisk.read().contains({newer.id, board.person(u"Ines Costa"_s)}));
}

void AnswerDraftsTest::nextOne_isNotShownWhatAnotherBegan()
{
    TestBoard board;
    board.post(u"A story"_s);
    Desk desk(board, u"Ines Costa"_s);
    QVERIFY(desk.isReady());
    QTRY_COMPARE(desk.model().rowCount(), 1);
    answer(desk, 0, u"Between us"_s);
    desk.window.setPerson({.id = board.person(u"Jonas Lind"_s), .name = u"Jonas Lind"_s});
    QVERIFY(!desk.window.replySheet()->isVisible());
    answer(desk, 0);
    QCOMPARE(textIn(desk), QString());
    desk.key(Qt::Key_Escape);
    desk.window.setPerson({.id = board.person(u"Ines Costa"_s), .name = u"Ines Costa"_s});
    answer(desk, 0);
    QCOMPARE(textIn(desk), u"Between us"_s);
}

void AnswerDraftsTest::fullDisk_isSaid_andHoldsTheWindow()
{
    TestBoard board;
    board.post(u"A story"_s);
    Desk desk(board, u"Ines Costa"_s);
    QVERIFY(desk.isReady());
    QTRY_COMPARE(desk.model().rowCount(), 1);
    const QString home = QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation);
    QFile inTheWay(home + u"/answers"_s);
    QVERIFY(QDir().mkpath(home));
    QVERIFY(inTheWay.open(QIODevice::WriteOnly)); // no folder can be made there
    answer(desk, 0, u"Between us"_s);
    QTRY_VERIFY(desk.window.replySheet()->isRefused());
    desk.key(Qt::Key_Escape); // its words are still nowhere else
    QVERIFY(!desk.window.close());
    QVERIFY(desk.window.toast()->hasAction());
    QVERIFY(inTheWay.remove()); // somebody makes room
    QTRY_VERIFY_WITH_TIMEOUT(!desk.window.replySheet()->isRefused(), 10000);
    QVERIFY(desk.window.close());
}

void AnswerDraftsTest::killedWhileTyping_losesTwoSecondsAtMost_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<AnswerDrafts::What>("what");
    QTest::newRow("an answer") << u"t"_s << AnswerDrafts::What::Answers;
    QTest::newRow("a report") << u"r"_s << AnswerDrafts::What::Reports;
}

void AnswerDraftsTest::killedWhileTyping_losesTwoSecondsAtMost()
{
    QFETCH(QString, key);
    QFETCH(AnswerDrafts::What, what);
    TestBoard board;
    const Incident story = board.post(u"A story"_s);
    const qsizetype twoSecondsBefore =
        killTypist({u"type"_s, board.where().path, key, board.person(u"Ines Costa"_s)}, 33);
    QVERIFY(twoSecondsBefore > 0);
    const QString kept = AnswerDrafts(board.where(), what).read().value({story.id, board.person(u"Ines Costa"_s)}).text;
    QVERIFY2(kept.size() >= twoSecondsBefore, qPrintable(u"%1 of %2"_s.arg(kept.size()).arg(twoSecondsBefore)));
}

/// The other program: the key opens the sheet, and its field has the focus.
static int typist(const Location &where, const QString &key, const QString &person)
{
    Desk desk(where, Employee{.id = person, .name = u"Ines Costa"_s});
    if (!desk.isReady() || !QTest::qWaitFor([&] { return desk.model().rowCount() == 1; }))
        return 1;
    desk.view()->setFocus();
    desk.view()->setCurrentIndex(desk.model().index(0));
    desk.key(key == u"t"_s ? Qt::Key_T : Qt::Key_R);
    const auto field = [] { return qobject_cast<QPlainTextEdit *>(QApplication::focusWidget()); };
    return QTest::qWaitFor([&] { return field() != nullptr; }) ? typeWithoutEnd(desk, field()) : 1;
}

} // namespace bravo::test

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (argc == 5 && arguments[1] == "type"_L1) {
        bravo::test::initHome(u"bravo-answer-drafts-test"_s);
        return bravo::test::typist(bravo::Location::file(arguments[2]), arguments[3], arguments[4]);
    }
    bravo::test::AnswerDraftsTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "answerdraftstest.moc"
