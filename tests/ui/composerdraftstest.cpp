#include "desk/composer.h"
#include "desk/draftssheet.h"
#include "desk/storyeditor.h"
#include "opendesk.h"
#include "shared/theme.h"
#include "shared/toast.h"
#include "store/storytext.h"
#include "typist.h"

#include <QAbstractButton>
#include <QCryptographicHash>
#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPlainTextEdit>
#include <QSettings>
#include <QStandardPaths>
#include <QTest>

using namespace Qt::StringLiterals;

namespace bravo::test {

/// Several stories unfinished at a time, and none of them ever lost.
class ComposerDraftsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void anotherStory_keepsTheFirst_andTheListOpensIt();
    void typedWhileItIsPosted_staysInTheFields();
    void anotherBegunWhileItIsPosted_isAnother();
    void diskThatRefuses_leavesTheStoryInTheFields();
    void diskThatRefuses_leavesThePostedStoryOnTheBoard();
    void list_saysWhoBeganIt();
    void toast_leadsBack();
    void anothersStory_isKept_whereTheNextOneTells();
    void changeOfAPostedStory_isKept_whereOneTellsAnother();
    void headline_hasALimit_butADraftStaysWhole();
    void deletedDraft_comesBackByUndo();
    void clearedFields_comeBackByUndo();
    void photos_areKept_andWrittenOnce();
    void singleFileOfOld_isTakenOver();
    void damagedDraft_isEmpty_notACrash();
    void twoWindows_neverWriteIntoEachOthersDraft();
    void killedWhileTyping_losesTwoSecondsAtMost();

private:
    static QString home() { return QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation); }
    static QStringList storiesOf(const Location &board)
    {
        QStringList all;
        DraftFolder folder(board);
        for (const Draft &one : folder.others())
            all += one.story.story;
        all.sort();
        return all;
    }
};

void ComposerDraftsTest::initTestCase()
{
    initHome(u"bravo-drafts-test"_s);
}

void ComposerDraftsTest::cleanup()
{
    QDir(home()).removeRecursively();
    QSettings().clear();
}

void ComposerDraftsTest::anotherStory_keepsTheFirst_andTheListOpensIt()
{
    TestBoard board;
    Desk desk(board);
    QVERIFY(desk.isReady());
    Composer &composer = *desk.window.composer();
    desk.tell(u"lena"_s, u"The first one"_s);
    desk.key(Qt::Key_N, Qt::ControlModifier); // from within the composer: another story
    QTRY_VERIFY(!composer.hasWords());
    QTRY_COMPARE(composer.drafts().size(), 1);
    QVERIFY(desk.window.toast()->text().contains(u"draft"_s));
    desk.tell(u"lena"_s, u"The second one"_s);
    desk.key(Qt::Key_O, Qt::ControlModifier);
    DraftsSheet &sheet = *composer.draftsSheet();
    QVERIFY(sheet.isVisible());
    QTRY_COMPARE(sheet.lines().size(), 1);
    QVERIFY(sheet.lines().front().startsWith(u"The first one. For Lena Vogt"_s));
    desk.key(Qt::Key_Return);
    QTRY_COMPARE(composer.typed().story, u"The first one"_s);
    QVERIFY(!sheet.isVisible());
    QCOMPARE(composer.typed().celebrateIds, QStringList{board.person(u"Lena Vogt"_s)});
    QTRY_COMPARE(composer.drafts().value(0).story.story, u"The second one"_s);
    QCOMPARE(composer.drafts().size(), 1);
    QTRY_VERIFY(composer.isAncestorOf(QApplication::focusWidget()));
    desk.key(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(desk.model().rowCount(), 1);
    QTRY_VERIFY(!composer.isKeeping());
    QCOMPARE(storiesOf(board.where()), QStringList{u"The second one"_s}); // the posted one is no draft any more
}

void ComposerDraftsTest::typedWhileItIsPosted_staysInTheFields()
{
    TestBoard board;
    Desk desk(board);
    QVERIFY(desk.isReady());
    Composer &composer = *desk.window.composer();
    desk.tell(u"lena"_s, u"She found a robe."_s);
    desk.key(Qt::Key_Return, Qt::ControlModifier);
    QTest::keyClicks(composer.findChild<StoryEditor *>(), u" And a belt."_s); // before the board has answered
    QTRY_COMPARE(desk.model().rowCount(), 1);
    QCOMPARE(must(board->incidents({})).front().story, u"She found a robe."_s);
    QCOMPARE(composer.typed().story, u"She found a robe. And a belt."_s);
    QTRY_VERIFY(!composer.isKeeping());
    QCOMPARE(storiesOf(board.where()), QStringList{u"She found a robe. And a belt."_s});
}

void ComposerDraftsTest::anotherBegunWhileItIsPosted_isAnother()
{
    TestBoard board;
    Desk desk(board);
    QVERIFY(desk.isReady());
    Composer &composer = *desk.window.composer();
    desk.tell(u"lena"_s, u"She found a robe."_s);
    desk.key(Qt::Key_Return, Qt::ControlModifier);
    desk.key(Qt::Key_N, Qt::ControlModifier);
    QTRY_COMPARE(desk.model().rowCount(), 1);
    QTRY_VERIFY(!composer.isKeeping());
    QVERIFY(!composer.hasWords());
    QVERIFY(storiesOf(board.where()).isEmpty());
}

/// A file stands where the drafts' folder would be: nobody, not even root, writes there.
static bool refuseDrafts(const QString &home)
{
    QDir(home + u"/drafts"_s).removeRecursively();
    QFile inTheWay(home + u"/drafts"_s);
    return QDir().mkpath(home) && inTheWay.open(QIODevice::WriteOnly);
}

void ComposerDraftsTest::diskThatRefuses_leavesTheStoryInTheFields()
{
    QVERIFY(refuseDrafts(home()));
    TestBoard board;
    Desk desk(board);
    QVERIFY(desk.isReady());
    Composer &composer = *desk.window.composer();
    desk.tell(u"lena"_s, u"The only one"_s);
    desk.key(Qt::Key_N, Qt::ControlModifier);
    QTRY_VERIFY(composer.trouble().contains(u"disk"_s));
    QCOMPARE(composer.typed().story, u"The only one"_s);
    QVERIFY(!desk.window.toast()->isVisible()); // nothing says that it was kept
    QVERIFY(!desk.window.close());
    QTRY_VERIFY(desk.window.toast()->hasAction());
    QVERIFY(desk.window.isVisible());
    desk.window.toast()->triggerAction(); // "Close anyway"
    QVERIFY(!desk.window.isVisible());
}

void ComposerDraftsTest::diskThatRefuses_leavesThePostedStoryOnTheBoard()
{
    TestBoard board;
    Desk desk(board);
    QVERIFY(desk.isReady());
    desk.tell(u"lena"_s, u"The only one"_s);
    desk.key(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(desk.model().rowCount(), 1);
    QTRY_VERIFY(!desk.window.composer()->isKeeping());
    QVERIFY(refuseDrafts(home()));
    desk.key(Qt::Key_Z, Qt::ControlModifier);
    QTRY_VERIFY(desk.window.toast()->text().contains(u"stays on the board"_s));
    QCOMPARE(must(board->incidents({})).size(), 1);
}

void ComposerDraftsTest::list_saysWhoBeganIt()
{
    QWidget window;
    DraftsSheet sheet(&window);
    Draft draft{u"d"_s, TestBoard::now(), {.story = u"Half told"_s, .postedById = u"m"_s}};
    sheet.open({draft}, {{.id = u"m"_s, .name = u"Miriam Okafor"_s}}, QTimeZone::utc());
    QVERIFY(sheet.lines().front().contains(u"Begun by Miriam Okafor"_s));
    draft.story.postedById.clear();
    sheet.setDrafts({draft}, {{.id = u"m"_s, .name = u"Miriam Okafor"_s}}, QTimeZone::utc());
    QVERIFY(!sheet.lines().front().contains(u"Miriam"_s));
}

void ComposerDraftsTest::toast_leadsBack()
{
    TestBoard board;
    Desk desk(board);
    QVERIFY(desk.isReady());
    desk.tell(u"lena"_s, u"Half told"_s);
    desk.key(Qt::Key_N, Qt::ControlModifier);
    QTRY_VERIFY(desk.window.toast()->hasAction());
    desk.window.toast()->triggerAction();
    QTRY_COMPARE(desk.window.composer()->typed().story, u"Half told"_s);
    QTRY_COMPARE(desk.window.composer()->drafts().size(), 0);
}

void ComposerDraftsTest::anothersStory_isKept_whereTheNextOneTells()
{
    TestBoard board;
    Desk desk(board);
    QVERIFY(desk.isReady());
    Composer &composer = *desk.window.composer();
    desk.tell(u"lena"_s, u"Half told"_s);
    desk.view()->setFocus();
    desk.key(Qt::Key_N, Qt::ControlModifier); // one's own: it goes on
    QCOMPARE(composer.typed().story, u"Half told"_s);
    desk.view()->setFocus();
    desk.window.setPerson({.id = board.person(u"Lena Vogt"_s), .name = u"Lena Vogt"_s});
    desk.key(Qt::Key_N, Qt::ControlModifier);
    QTRY_VERIFY(!composer.hasWords());
    QTRY_COMPARE(composer.drafts().size(), 1);
    QCOMPARE(composer.drafts().front().story.story, u"Half told"_s);
    QVERIFY(desk.window.toast()->hasAction());
}

void ComposerDraftsTest::changeOfAPostedStory_isKept_whereOneTellsAnother()
{
    TestBoard board;
    const Incident story = board.post(u"A story"_s);
    Desk desk(board);
    QVERIFY(desk.isReady());
    Composer &composer = *desk.window.composer();
    NewIncident told{.story = u"She came."_s, .celebrateIds = {board.person(u"Lena Vogt"_s)}};
    told.id = story.id;
    composer.change(told);
    QTRY_COMPARE(composer.changing(), story.id);
    desk.type(u"Oh. "_s);
    desk.view()->setFocus();
    desk.key(Qt::Key_N, Qt::ControlModifier);
    QTRY_VERIFY(composer.changing().isEmpty());
    QTRY_COMPARE(composer.drafts().size(), 1);
    QCOMPARE(composer.drafts().front().story.id, story.id);
}

void ComposerDraftsTest::headline_hasALimit_butADraftStaysWhole()
{
    TestBoard board;
    Desk desk(board);
    QVERIFY(desk.isReady());
    Composer &composer = *desk.window.composer();
    desk.key(Qt::Key_N, Qt::ControlModifier);
    desk.type(u"lena"_s);
    desk.key(Qt::Key_Tab);
    desk.type(QString(130, u'x'));
    QCOMPARE(composer.typed().title.size(), 120);
    composer.putBack({.title = QString(570, u'y'), .story = u"Told before"_s});
    QTRY_COMPARE(composer.typed().story, u"Told before"_s);
    QCOMPARE(composer.typed().title.size(), 570);
}

void ComposerDraftsTest::deletedDraft_comesBackByUndo()
{
    TestBoard board;
    Desk desk(board);
    QVERIFY(desk.isReady());
    Composer &composer = *desk.window.composer();
    for (const QString &story : {u"One"_s, u"Two"_s, u"Three"_s}) {
        desk.tell(u"lena"_s, story);
        desk.key(Qt::Key_N, Qt::ControlModifier);
        QTRY_VERIFY(!composer.hasWords());
    }
    QTRY_COMPARE(composer.drafts().size(), 3);
    desk.key(Qt::Key_O, Qt::ControlModifier);
    DraftsSheet &sheet = *composer.draftsSheet();
    QTRY_COMPARE(sheet.lines().size(), 3);
    desk.key(Qt::Key_Down);
    const QString second = sheet.lines().at(1);
    desk.key(Qt::Key_Delete);
    QTRY_COMPARE(sheet.lines().size(), 2);
    QVERIFY(!sheet.lines().contains(second));
    QCOMPARE(storiesOf(board.where()).size(), 2);
    desk.key(Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(sheet.lines().size(), 3);
    QVERIFY(sheet.lines().contains(second));
    desk.key(Qt::Key_Escape);
    QVERIFY(!sheet.isVisible());
}

void ComposerDraftsTest::clearedFields_comeBackByUndo()
{
    TestBoard board;
    Desk desk(board);
    QVERIFY(desk.isReady());
    Composer &composer = *desk.window.composer();
    desk.tell(u"lena"_s, u"Half told"_s);
    for (QAbstractButton *button : composer.findChildren<QAbstractButton *>()) {
        if (button->accessibleName() == u"Clear the fields"_s)
            button->click();
    }
    QTRY_VERIFY(!composer.hasWords());
    QTRY_VERIFY(desk.window.toast()->hasAction());
    desk.window.toast()->triggerAction();
    QTRY_COMPARE(composer.typed().story, u"Half told"_s);
    QCOMPARE(composer.typed().celebrateIds.size(), 1);
}

void ComposerDraftsTest::photos_areKept_andWrittenOnce()
{
    const Location board = Location::file(u"/somewhere/board.bravo"_s);
    NewIncident story{.story = u"With photos"_s};
    story.photos = {{QByteArray("first", 5), "jpeg", 40, 30}, {QByteArray("second", 6), "png", 20, 10}};
    const auto photoFiles = [] {
        return QDir(home() + u"/drafts"_s).entryInfoList(QDir::Dirs | QDir::NoDotAndDotDot).value(0).absoluteFilePath();
    };
    {
        DraftFolder folder(board);
        QVERIFY(folder.save(story));
        const QString draft = photoFiles() + u'/' + folder.held();
        QFileInfoList before = QDir(draft).entryInfoList({u"*.jpeg"_s, u"*.png"_s});
        QCOMPARE(before.size(), 2);
        QFile same(before[0].filePath()); // what lies there is not written again
        QVERIFY(same.open(QIODevice::ReadWrite));
        const QDateTime old(QDate(2020, 1, 1), QTime(12, 0), QTimeZone::utc());
        QVERIFY(same.setFileTime(old, QFileDevice::FileModificationTime));
        same.close();
        story.story += u" and more"_s;
        QVERIFY(folder.save(story));
        QCOMPARE(QFileInfo(before[0].filePath()).lastModified().toUTC(), old);
        story.photos.removeLast();
        QVERIFY(folder.save(story));
        QCOMPARE(QDir(draft).entryInfoList({u"*.jpeg"_s, u"*.png"_s}).size(), 1);
    }
    DraftFolder folder(board);
    QCOMPARE(folder.others().front().photos, 1);
    QCOMPARE(folder.takeNewest(), std::optional(story));
    folder.forget();
    QVERIFY(folder.others().isEmpty());
}

void ComposerDraftsTest::singleFileOfOld_isTakenOver()
{
    const TestBoard board;
    const QByteArray key =
        QCryptographicHash::hash(board.where().display().toUtf8(), QCryptographicHash::Sha256).toHex().left(16);
    QVERIFY(QDir().mkpath(home() + u"/drafts"_s));
    QFile old(home() + u"/drafts/%1.json"_s.arg(QString::fromLatin1(key)));
    QVERIFY(old.open(QIODevice::WriteOnly));
    old.write(QJsonDocument(toJson(NewIncident{.title = u"From before"_s, .story = u"Told"_s})).toJson());
    old.close();
    Desk desk(board.where());
    QTRY_COMPARE(desk.window.composer()->typed().title, u"From before"_s);
    QVERIFY(!old.exists());
}

void ComposerDraftsTest::damagedDraft_isEmpty_notACrash()
{
    const Location board = Location::file(u"/somewhere/board.bravo"_s);
    QString file;
    {
        DraftFolder folder(board);
        QVERIFY(folder.save({.story = u"Whole"_s}));
        file = QDir(home() + u"/drafts"_s).entryInfoList(QDir::Dirs | QDir::NoDotAndDotDot).value(0).absoluteFilePath()
            + u'/' + folder.held() + u"/story.json"_s;
    }
    QFile damaged(file);
    QVERIFY(damaged.open(QIODevice::WriteOnly));
    damaged.write("{\"story\": \"Who");
    damaged.close();
    DraftFolder folder(board);
    QCOMPARE(folder.takeNewest(), std::optional(NewIncident()));
}

void ComposerDraftsTest::twoWindows_neverWriteIntoEachOthersDraft()
{
    TestBoard board;
    Desk one(board);
    QVERIFY(one.isReady());
    one.tell(u"lena"_s, u"Told at the first window"_s);
    QTRY_VERIFY(!one.window.composer()->isKeeping());
    Desk other(board);
    QVERIFY(other.isReady());
    QVERIFY(!other.window.composer()->hasWords()); // what the first has open stays there
    QTRY_COMPARE(other.window.composer()->drafts().size(), 1);
    QVERIFY(other.window.composer()->drafts().front().openElsewhere);
    other.tell(u"lena"_s, u"Told at the second window"_s);
    QTRY_VERIFY(!other.window.composer()->isKeeping());
    one.window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&one.window));
    one.window.composer()->findChild<QPlainTextEdit *>()->setFocus();
    QTRY_COMPARE(QApplication::focusWidget(), one.window.composer()->findChild<QPlainTextEdit *>());
    one.type(u", and on"_s);
    QTRY_VERIFY(!one.window.composer()->isKeeping());
    QCOMPARE(
        storiesOf(board.where()), (QStringList{u"Told at the first window, and on"_s, u"Told at the second window"_s}));
}

void ComposerDraftsTest::killedWhileTyping_losesTwoSecondsAtMost()
{
    const TestBoard board;
    QStringList kept;
    for (int round = 0; round < 3; ++round) {
        const qsizetype twoSecondsBefore = killTypist({u"type"_s, board.where().path}, 30 + 7 * round);
        QVERIFY(twoSecondsBefore > 0);
        DraftFolder folder(board.where());
        const auto draft = folder.takeNewest();
        QVERIFY(draft);
        QVERIFY2(draft->story.size() >= twoSecondsBefore,
            qPrintable(u"%1 of %2"_s.arg(draft->story.size()).arg(twoSecondsBefore)));
        folder.forget();
    }
}

static int typist(const Location &where)
{
    Desk desk(where);
    if (!desk.isReady())
        return 1;
    auto *editor = desk.window.composer()->findChild<QPlainTextEdit *>();
    editor->setFocus();
    return typeWithoutEnd(desk, editor);
}

} // namespace bravo::test

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (argc == 3 && arguments[1] == "type"_L1) {
        bravo::test::initHome(u"bravo-drafts-test"_s);
        return bravo::test::typist(bravo::Location::file(arguments[2]));
    }
    bravo::test::ComposerDraftsTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "composerdraftstest.moc"
