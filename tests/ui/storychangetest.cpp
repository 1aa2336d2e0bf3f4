#include "board/permissions.h"
#include "desk/draftssheet.h"
#include "desk/photostrip.h"
#include "desk/storyeditor.h"
#include "opendesk.h"
#include "shared/toast.h"

#include <QBuffer>
#include <QLabel>
#include <QProcess>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace bravo::test {

/// A posted story is changed: from its card into the fields and back; by keys and clicks, on a real board.
class StoryChangeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { initHome(u"bravo-story-change-test"_s); }
    void cleanup() { forgetHome(); }
    void author_changesTheStory_andAllElseStays();
    void whoLeft_andWhatIsNoLongerOffered_stays();
    void refused_saysWhy_andKeepsTheText();
    void late_isNotOffered_andSaysSo();
    void manager_changesAnothersStory();
    void untouched_leavesNoDraft_andWhatWasToldStays();
    void changes_surviveAKill();
};

namespace {

/// By Pavel, just now, with everything a story can have.
NewIncident told(TestBoard &board)
{
    QImage picture(64, 48, QImage::Format_RGB32);
    picture.fill(Qt::darkCyan);
    QBuffer buffer;
    picture.save(&buffer, "PNG");
    return {.title = u"The key"_s,
        .story = u"It jammed, and she cut another."_s,
        .learn = u"Keep a blank key."_s,
        .customerWords = u"You saved my evening."_s,
        .customerConsents = true,
        .postedById = board.person(u"Pavel Novák"_s),
        .celebrateIds = {board.person(u"Miriam Okafor"_s), board.person(u"Ines Costa"_s)},
        .teamIds = {board.team(u"Night desk"_s)},
        .photos = {{buffer.data(), "png", 64, 48}},
        .marks = Mark::Thanked | Mark::CameBack,
        .postedAt = QDateTime::currentDateTimeUtc(),
        .happenedOn = QDate::currentDate().addDays(-3)};
}

/// Its card chosen, in a window of today.
struct Chosen : Desk {
    Chosen(TestBoard &board, const QString &person) : Desk(board, person)
    {
        window.setNow(QDateTime::currentDateTimeUtc());
        QVERIFY(isReady());
        QTRY_VERIFY(model().rowCount() > 0);
        view()->setFocus();
        key(Qt::Key_Home);
    }
    Composer &composer() { return *window.composer(); }
    void change(const QString &id)
    {
        key(Qt::Key_E);
        QTRY_COMPARE(composer().changing(), id);
        QTRY_VERIFY(composer().isAncestorOf(QApplication::focusWidget()));
    }
    bool says(const QString &words)
    {
        for (const QLabel *label : composer().findChildren<QLabel *>()) {
            if (!label->isHidden() && label->text().contains(words))
                return true;
        }
        return false;
    }
};

} // namespace

void StoryChangeTest::author_changesTheStory_andAllElseStays()
{
    TestBoard board;
    const QString value = must(board->roster()).values.last().id;
    NewIncident wish = told(board);
    wish.valueIds = {value, must(board->roster()).values.first().id};
    const Incident before = board.post(wish);
    const QDateTime agreed = must(board->recordOf(before.id)).consentedAt;
    Chosen desk(board, u"Pavel Novák"_s);
    desk.key(Qt::Key_Return);
    const QModelIndex row = desk.model().index(0);
    QTRY_VERIFY(!desk.view()->isMoving() && !desk.view()->linkRect(row, CardLink::Change).isEmpty());
    QTest::mouseClick(
        desk.view()->viewport(), Qt::LeftButton, {}, desk.view()->linkRect(row, CardLink::Change).center());
    QTRY_COMPARE(desk.composer().changing(), before.id);
    const NewIncident shown = desk.composer().typed();
    QCOMPARE(shown.celebrateIds, wish.celebrateIds);
    QCOMPARE(shown.valueIds, wish.valueIds);
    QCOMPARE(shown.happenedOn, wish.happenedOn);
    QVERIFY(shown.marks == wish.marks && shown.customerConsents && shown.photos == wish.photos);
    QTRY_VERIFY(desk.says(u"You are changing “The key”."_s));
    QVERIFY(desk.says(QLocale().toString(agreed.toTimeZone(QTimeZone("Europe/Berlin")).date(), QLocale::LongFormat)));
    desk.key(Qt::Key_End, Qt::ControlModifier);
    desk.type(u" At midnight."_s);
    desk.key(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(desk.composer().changing().isEmpty());
    const Incident after = must(board->incident(before.id));
    QCOMPARE(after.story, u"It jammed, and she cut another. At midnight."_s);
    Incident same = after;
    same.story = before.story;
    QCOMPARE(same, before); // people, values and photos in their order, too
    QCOMPARE(must(board->recordOf(before.id)).consentedAt, agreed);
    QTRY_VERIFY(desk.view()->hasFocus());
    QTRY_COMPARE(desk.model().at(0)->story, after.story);
    QCOMPARE(desk.composer().typed().story, QString());
    QVERIFY(desk.window.toast()->text().startsWith(u"Saved"_s) && desk.composer().drafts().isEmpty());
}

void StoryChangeTest::whoLeft_andWhatIsNoLongerOffered_stays()
{
    TestBoard board;
    const QString jonas = board.person(u"Jonas Lind"_s);
    QList<Value> values = must(board->roster()).values;
    NewIncident wish = told(board);
    wish.valueIds = {values.last().id, values.first().id};
    const Incident before = board.post(wish);
    must(board->setLeft(board.person(u"Miriam Okafor"_s), true, jonas, TestBoard::now()));
    values.removeLast();
    must(board->setValues(values, jonas, TestBoard::now()));
    Chosen desk(board, u"Pavel Novák"_s);
    desk.change(before.id);
    QTRY_VERIFY(desk.says(u"The key"_s));
    desk.type(u"Well done. "_s);
    desk.key(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(desk.composer().changing().isEmpty());
    const Incident after = must(board->incident(before.id));
    QVERIFY(after.story.contains(u"Well done."_s));
    QCOMPARE(after.celebratedNames(), before.celebratedNames());
    QCOMPARE(after.values, before.values);
}

void StoryChangeTest::refused_saysWhy_andKeepsTheText()
{
    TestBoard board;
    const Incident before = board.post(told(board));
    Chosen desk(board, u"Pavel Novák"_s);
    desk.change(before.id);
    desk.key(Qt::Key_A, Qt::ControlModifier);
    desk.type(u"She cut another key."_s);
    must(board->decide(before.id, Decision::SetAside, u"Told twice."_s, board.person(u"Jonas Lind"_s), morning()));
    desk.key(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(desk.composer().trouble(), errorOf(Objection::SetAside).message);
    QCOMPARE(desk.composer().changing(), before.id);
    QCOMPARE(desk.composer().typed().story, u"She cut another key."_s);
    QCOMPARE(must(board->incident(before.id)).story, before.story);
    desk.key(Qt::Key_Escape); // asks nothing, and all stays where it is
    QVERIFY(desk.view()->hasFocus());
    QCOMPARE(desk.composer().typed().story, u"She cut another key."_s);
}

void StoryChangeTest::late_isNotOffered_andSaysSo()
{
    TestBoard board;
    board.post(u"A story"_s); // by Jonas, weeks ago
    const Incident hers = board.post(
        NewIncident{.title = u"Hers"_s, .story = u"She came."_s, .postedById = board.person(u"Lena Vogt"_s)}, 1);
    Chosen desk(board, u"Lena Vogt"_s);
    desk.key(Qt::Key_Return);
    QTRY_VERIFY(!desk.view()->isMoving() && desk.model().extrasOf(hers.id));
    QTRY_VERIFY(!desk.view()->linkRect(desk.model().index(0), CardLink::Report).isEmpty());
    QVERIFY(desk.view()->linkRect(desk.model().index(0), CardLink::Change).isEmpty());
    desk.key(Qt::Key_E);
    QTRY_COMPARE(desk.window.toast()->text(), errorOf(Objection::TooLateToChange).message);
    desk.key(Qt::Key_End);
    desk.key(Qt::Key_E);
    QTRY_COMPARE(desk.window.toast()->text(), errorOf(Objection::NotTheirs).message);
    QVERIFY(desk.composer().changing().isEmpty());
}

void StoryChangeTest::manager_changesAnothersStory()
{
    TestBoard board;
    const Incident hers = board.post(NewIncident{.title = u"Hers"_s,
        .story = u"She came."_s,
        .postedById = board.person(u"Lena Vogt"_s),
        .celebrateIds = {board.person(u"Ines Costa"_s)}});
    Chosen desk(board, u"Jonas Lind"_s);
    desk.change(hers.id);
    desk.key(Qt::Key_End, Qt::ControlModifier);
    desk.type(u" At once."_s);
    desk.key(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(must(board->incident(hers.id)).story, u"She came. At once."_s);
    QCOMPARE(must(board->incident(hers.id)).postedBy, u"Lena Vogt"_s);
    QCOMPARE(must(board->incident(hers.id)).happenedOn, TestBoard::now().date());
}

void StoryChangeTest::untouched_leavesNoDraft_andWhatWasToldStays()
{
    TestBoard board;
    const Incident before = board.post(told(board));
    Chosen desk(board, u"Pavel Novák"_s);
    desk.tell(u"lena"_s, u"Another story."_s);
    desk.key(Qt::Key_Escape);
    desk.change(before.id);
    QTRY_COMPARE(desk.composer().drafts().size(), 1); // what was being told
    desk.key(Qt::Key_N, Qt::ControlModifier);
    QVERIFY(desk.composer().changing().isEmpty());
    QTRY_VERIFY(!desk.composer().isKeeping());
    QCOMPARE(desk.composer().drafts().size(), 1);
    desk.view()->setFocus();
    desk.change(before.id);
    desk.type(u"Oh. "_s);
    desk.key(Qt::Key_N, Qt::ControlModifier); // changed: it is a draft now
    QTRY_COMPARE(desk.composer().drafts().size(), 2);
    desk.key(Qt::Key_O, Qt::ControlModifier);
    QTRY_VERIFY(desk.composer().draftsSheet()->isVisible());
    QCOMPARE(desk.composer().draftsSheet()->lines().filter(u"Changes to a posted story"_s).size(), 1);
    desk.key(Qt::Key_Escape);
    desk.view()->setFocus();
    desk.change(before.id); // and goes on from there
    QTRY_VERIFY(desk.composer().typed().story.startsWith(u"Oh. "_s));
    desk.key(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(must(board->incident(before.id)).story.startsWith(u"Oh. "_s));
}

/// Killed in the middle of a change: the next window has it in the fields, knows that it is one, and saves it.
void StoryChangeTest::changes_surviveAKill()
{
    TestBoard board;
    const Incident before = board.post(told(board));
    QProcess typist;
    typist.start(QCoreApplication::applicationFilePath(),
        {u"type"_s, board.where().path, before.id, board.person(u"Pavel Novák"_s)});
    QVERIFY(typist.waitForReadyRead(30000)); // it says when what it typed is on the disk
    typist.kill();
    QVERIFY(typist.waitForFinished());
    Chosen desk(board, u"Pavel Novák"_s);
    QTRY_COMPARE(desk.composer().changing(), before.id);
    QVERIFY(desk.composer().typed().story.startsWith(u"Indeed: "_s));
    QVERIFY(desk.composer().typed().photos.size() == 1);
    desk.key(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(must(board->incident(before.id)).story.startsWith(u"Indeed: "_s));
    QCOMPARE(must(board->incidents({})).size(), 1); // not told anew
    QCOMPARE(must(board->incident(before.id)).photoIds, before.photoIds);
}

/// The other program of changes_surviveAKill().
static int typist(const Location &where, const QString &storyId, const QString &personId)
{
    Desk desk(where, Employee{.id = personId, .name = u"Pavel Novák"_s});
    desk.window.setNow(QDateTime::currentDateTimeUtc());
    if (!desk.isReady() || !QTest::qWaitFor([&] { return desk.model().rowCount() > 0; }))
        return 1;
    desk.view()->setFocus();
    desk.key(Qt::Key_Home);
    desk.key(Qt::Key_E);
    Composer &composer = *desk.window.composer();
    if (!QTest::qWaitFor([&] { return composer.changing() == storyId; }))
        return 1;
    desk.type(u"Indeed: "_s);
    if (!QTest::qWaitFor([&] { return !composer.isKeeping(); }))
        return 1;
    std::puts("kept");
    std::fflush(stdout);
    return QApplication::exec();
}

} // namespace bravo::test

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (argc == 5 && arguments[1] == "type"_L1) {
        bravo::test::initHome(u"bravo-story-change-test"_s);
        return bravo::test::typist(bravo::Location::file(arguments[2]), arguments[3], arguments[4]);
    }
    bravo::test::StoryChangeTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "storychangetest.moc"
