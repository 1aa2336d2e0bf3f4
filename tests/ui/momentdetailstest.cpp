#include "desk/momentdetails.h"
#include "board/daywords.h"
#include "desk/calendar.h"
#include "desk/composer.h"
#include "desk/consentfields.h"
#include "desk/dayfield.h"
#include "desk/storyeditor.h"
#include "opendesk.h"
#include "shared/chip.h"
#include "shared/segmented.h"
#include "shared/theme.h"

#include <QCheckBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStandardPaths>
#include <QWheelEvent>

using namespace Qt::StringLiterals;

namespace bravo::test {

/// When it happened, and what was seen.
class MomentDetailsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void dayAndMarks_goWithTheStory_andAreGoneForTheNext();
    void draft_keepsDayAndMarks();
    void aChosenDay_staysThatDay_afterMidnight();
    void nothingHappensTomorrow();
    void typedDay_isShownAsItWasRead();
    void noDay_staysAsTyped_andIsNotPosted();
    void noDay_isGivenUpWithItsField();
    void calendar_isOpenedAndGoneThrough_byKeys();
    void calendar_takesAClick_butNoDayToCome();
    void consent_saysWhatIsKept();
    void processThatBent_isNamed();

private:
    /// In place of what stands in the field, as by keys.
    static void enter(DayField &day, const QString &text)
    {
        day.line()->selectAll();
        for (const QChar c : text) {
            QKeyEvent press(QEvent::KeyPress, Qt::Key_unknown, Qt::NoModifier, QString(c));
            QApplication::sendEvent(day.line(), &press);
        }
    }
    static Chip *chip(QWidget &within, const QString &text)
    {
        for (auto *one : within.findChildren<Chip *>()) {
            if (one->text() == text)
                return one;
        }
        qFatal("There is no such chip.");
    }
    static NewIncident told(const MomentDetails &details)
    {
        NewIncident story;
        details.addTo(story);
        return story;
    }
};

void MomentDetailsTest::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName(u"bravo-moment-test"_s);
    QCoreApplication::setApplicationName(u"bravo-moment-test"_s);
    applyTheme(*qApp, paperLook(), 1);
}

void MomentDetailsTest::cleanup()
{
    QDir(QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation)).removeRecursively();
}

void MomentDetailsTest::dayAndMarks_goWithTheStory_andAreGoneForTheNext()
{
    TestBoard board;
    Desk desk(board);
    QTRY_VERIFY(desk.window.composer());
    QVERIFY(QTest::qWaitForWindowActive(&desk.window));
    Composer &composer = *desk.window.composer();
    auto *details = composer.findChild<MomentDetails *>();
    QVERIFY(!details->isVisibleTo(&composer));
    for (auto *button : composer.findChildren<QPushButton *>()) {
        if (button->text() == "More"_L1)
            button->click();
    }
    QVERIFY(details->isVisibleTo(&composer));
    QVERIFY(details->isAncestorOf(QApplication::focusWidget()));
    desk.key(Qt::Key_N, Qt::ControlModifier);
    desk.type(u"len"_s);
    desk.key(Qt::Key_Return);
    desk.key(Qt::Key_Tab);
    desk.type(u"A towel"_s);
    chip(*details, u"Said how long"_s)->click();
    chip(*details, u"Came back"_s)->click();
    details->findChild<Segmented *>()->setCurrent(1); // yesterday
    desk.key(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(desk.model().rowCount(), 1);
    const Incident posted = must(board->incidents({})).front();
    QCOMPARE(posted.marks, Mark::SaidHowLong | Mark::CameBack);
    QCOMPARE(posted.happenedOn, morning().toTimeZone(QTimeZone("Europe/Berlin")).date().addDays(-1));
    QVERIFY(!details->isVisibleTo(&composer));
    QCOMPARE(composer.typed().marks, Marks());
    QVERIFY(!composer.typed().happenedOn.isValid());
}

void MomentDetailsTest::draft_keepsDayAndMarks()
{
    TestBoard board;
    const QDate day(2026, 9, 4);
    {
        Desk desk(board);
        QTRY_VERIFY(desk.window.composer());
        desk.window.composer()->putBack({.story = u"Half told."_s, .marks = Mark::Explained, .happenedOn = day});
    }
    Desk desk(board);
    QTRY_VERIFY(desk.window.composer());
    QTRY_COMPARE(desk.window.composer()->typed().happenedOn, day);
    QCOMPARE(desk.window.composer()->typed().marks, Marks(Mark::Explained));
    QVERIFY(desk.window.composer()->findChild<MomentDetails *>()->isVisibleTo(desk.window.composer()));
}

void MomentDetailsTest::aChosenDay_staysThatDay_afterMidnight()
{
    MomentDetails details;
    details.setToday({2026, 11, 22});
    QVERIFY(!told(details).happenedOn.isValid()); // the day of posting
    details.findChild<Segmented *>()->setCurrent(1);
    QCOMPARE(told(details).happenedOn, QDate(2026, 11, 21));
    details.setToday({2026, 11, 23});
    QCOMPARE(told(details).happenedOn, QDate(2026, 11, 21));
    QCOMPARE(details.findChild<Segmented *>()->current(), 2);
}

void MomentDetailsTest::nothingHappensTomorrow()
{
    MomentDetails details;
    details.setToday({2026, 11, 22});
    details.findChild<Segmented *>()->setCurrent(2);
    const QDate before = details.day()->day();
    enter(*details.day(), u"30.11.2026"_s);
    QCOMPARE(told(details).happenedOn, before);
    QVERIFY(details.day()->objection().contains(u"to come"_s));
    enter(*details.day(), u"30.11."_s); // last year's
    QCOMPARE(told(details).happenedOn, QDate(2025, 11, 30));
    details.day()->setDay({2026, 11, 22});
    QTest::keyClick(details.day()->line(), Qt::Key_Up);
    QCOMPARE(told(details).happenedOn, QDate(2026, 11, 22));
    QTest::keyClick(details.day()->line(), Qt::Key_Down);
    QCOMPARE(told(details).happenedOn, QDate(2026, 11, 21));
}

void MomentDetailsTest::typedDay_isShownAsItWasRead()
{
    DayField field(u"Day"_s);
    field.setLatest({2026, 11, 22});
    field.setDay({2026, 11, 20});
    int chosen = 0;
    connect(&field, &DayField::chosen, this, [&chosen] { ++chosen; });
    enter(field, u"2026-10-12"_s);
    QCOMPARE(field.day(), QDate(2026, 10, 12));
    QCOMPARE(field.line()->text(), u"2026-10-12"_s);
    QTest::keyClick(field.line(), Qt::Key_Return);
    QCOMPARE(field.line()->text(), dayInWords({2026, 10, 12}, QLocale()));
    QTest::keyClick(field.line(), Qt::Key_Return);
    QCOMPARE(chosen, 1);
    QWheelEvent wheel({5, 5}, {5, 5}, {}, {0, 120}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
    QApplication::sendEvent(field.line(), &wheel);
    QCOMPARE(field.day(), QDate(2026, 10, 12));
}

void MomentDetailsTest::noDay_staysAsTyped_andIsNotPosted()
{
    TestBoard board;
    const QString lena = board.person(u"Lena Vogt"_s);
    Desk desk(board);
    QVERIFY(desk.isReady());
    desk.window.composer()->putBack({.story = u"Told."_s, .customerWords = u"Thank you."_s, .celebrateIds = {lena}});
    desk.window.composer()->findChild<QCheckBox *>()->click();
    DayField &day = *desk.window.composer()->findChild<ConsentFields *>()->day();
    day.setFocus();
    QTRY_VERIFY(day.line()->hasFocus());
    const QDate before = day.day();
    enter(day, u"31.2.2026"_s);
    QVERIFY(day.complaint()->isHidden()); // it may become one
    desk.key(Qt::Key_Return);
    QVERIFY(day.complaint()->isVisible());
    QCOMPARE(day.line()->text(), u"31.2.2026"_s);
    QCOMPARE(day.day(), before);
    desk.window.composer()->findChild<StoryEditor *>()->setFocus();
    desk.key(Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(desk.window.composer()->trouble(), day.objection());
    QTRY_VERIFY(day.line()->hasFocus());
    QCOMPARE(day.line()->text(), u"31.2.2026"_s);
    QCOMPARE(must(board->count({})), 0);
    enter(day, u"yesterday"_s);
    QCOMPARE(desk.window.composer()->trouble(), QString());
    QVERIFY(day.complaint()->isHidden());
    desk.key(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(desk.model().rowCount(), 1);
    const Incident posted = must(board->incidents({})).front();
    const QTimeZone berlin("Europe/Berlin");
    QCOMPARE(must(board->recordOf(posted.id)).consentedAt.toTimeZone(berlin).date(),
        morning().toTimeZone(berlin).date().addDays(-1));
}

void MomentDetailsTest::noDay_isGivenUpWithItsField()
{
    MomentDetails details;
    details.setToday({2026, 11, 22});
    details.findChild<Segmented *>()->setCurrent(2);
    const QDate before = details.day()->day();
    enter(*details.day(), u"someday"_s);
    QVERIFY(!details.day()->objection().isEmpty());
    details.findChild<Segmented *>()->setCurrent(1);
    QCOMPARE(told(details).happenedOn, QDate(2026, 11, 21));
    QVERIFY(details.day()->complaint()->isHidden());
    details.findChild<Segmented *>()->setCurrent(2);
    QCOMPARE(told(details).happenedOn, before);
    QVERIFY(details.day()->objection().isEmpty());
}

void MomentDetailsTest::calendar_isOpenedAndGoneThrough_byKeys()
{
    TestBoard board;
    Desk desk(board);
    QVERIFY(QTest::qWaitForWindowActive(&desk.window));
    QTRY_VERIFY(!desk.window.composer()->isKeeping());
    QTRY_VERIFY(!desk.window.windowTitle().startsWith(u"Bravo"_s));
    desk.window.composer()->putBack({.story = u"Told."_s, .happenedOn = QDate(2026, 9, 30)});
    auto &details = *desk.window.composer()->findChild<MomentDetails *>();
    const DayField &day = *details.day();
    auto *date = day.line();
    date->setFocus();
    QTRY_VERIFY(date->hasFocus());
    desk.key(Qt::Key_Down, Qt::AltModifier);
    QVERIFY(day.calendar() && day.calendar()->isVisible());
    QTRY_COMPARE(QApplication::focusWidget(), day.calendar());
    desk.key(Qt::Key_PageUp);
    QCOMPARE(day.calendar()->current(), QDate(2026, 8, 30));
    desk.key(Qt::Key_Down);
    desk.key(Qt::Key_Left);
    QCOMPARE(day.calendar()->current(), QDate(2026, 9, 5));
    desk.key(Qt::Key_Home);
    desk.key(Qt::Key_Escape);
    QVERIFY(!day.calendar()->isVisible());
    QCOMPARE(told(details).happenedOn, QDate(2026, 9, 30)); // nothing was chosen
    QTRY_VERIFY(date->hasFocus());
    desk.key(Qt::Key_Down, Qt::AltModifier);
    desk.key(Qt::Key_Home);
    desk.key(Qt::Key_Return);
    QVERIFY(!day.calendar()->isVisible());
    QCOMPARE(told(details).happenedOn, QDate(2026, 9, 1));
}

void MomentDetailsTest::calendar_takesAClick_butNoDayToCome()
{
    Calendar calendar;
    calendar.resize(calendar.sizeHint());
    calendar.setDates({2026, 10, 5}, {2026, 10, 13});
    QDate taken;
    connect(&calendar, &Calendar::chosen, this, [&taken](const QDate &day) { taken = day; });
    QTest::mouseClick(&calendar, Qt::LeftButton, {}, calendar.dayRect({2026, 10, 14}).center());
    QVERIFY(!taken.isValid());
    QTest::mouseClick(&calendar, Qt::LeftButton, {}, calendar.dayRect({2026, 10, 12}).center());
    QCOMPARE(taken, QDate(2026, 10, 12));
    QTest::mouseClick(&calendar, Qt::LeftButton, {}, calendar.monthBeforeRect().center());
    QTest::mouseClick(&calendar, Qt::LeftButton, {}, calendar.dayRect({2026, 9, 2}).center());
    QCOMPARE(taken, QDate(2026, 9, 2));
    QTest::keyClick(&calendar, Qt::Key_PageDown);
    QTest::keyClick(&calendar, Qt::Key_PageDown);
    QCOMPARE(calendar.current(), QDate(2026, 10, 13)); // no later than today
}

void MomentDetailsTest::consent_saysWhatIsKept()
{
    TestBoard board;
    Desk desk(board);
    QVERIFY(QTest::qWaitForWindowActive(&desk.window));
    QTRY_VERIFY(!desk.window.composer()->isKeeping());
    const auto said = [&desk] {
        for (const auto *label : desk.window.composer()->findChildren<QLabel *>()) {
            if (label->text().contains(u"customer agreed"_s))
                return label->isHidden() ? QString() : label->text();
        }
        return QString();
    };
    desk.window.composer()->putBack({.story = u"Told."_s, .customerWords = u"Thank you."_s});
    QCOMPARE(said(), QString());
    desk.window.composer()->findChild<QCheckBox *>()->click();
    QVERIFY(said().contains(u"today, asked by you; for outside"_s));
    auto *fields = desk.window.composer()->findChild<ConsentFields *>();
    QVERIFY(fields->who()->isVisible() && fields->day()->isVisible());
    enter(*fields->day(), morning().date().addDays(-3).toString(Qt::ISODate));
    QVERIFY(said().contains(QLocale().toString(morning().date().addDays(-3), QLocale::LongFormat)));
    QCOMPARE(desk.window.composer()->typed().consentOn, morning().date().addDays(-3));
    fields->who()->setText(u"Mrs H."_s);
    QCOMPARE(desk.window.composer()->typed().consentBy, u"Mrs H."_s);
    desk.window.composer()->findChild<QCheckBox *>()->click();
    QCOMPARE(desk.window.composer()->typed().consentBy, QString()); // nobody agreed to anything
    QVERIFY(!fields->who()->isVisible());
}

void MomentDetailsTest::processThatBent_isNamed()
{
    TestBoard board;
    const QString jonas = board.person(u"Jonas Lind"_s);
    must(board->setProcesses({{{}, u"Late check-out"_s, jonas}, {{}, u"Refunds"_s, {}}}, jonas, TestBoard::now()));
    Desk desk(board);
    QVERIFY(desk.isReady());
    desk.tell(u"lena"_s, u"She let them stay until four."_s);
    const auto *details = desk.window.composer()->findChild<MomentDetails *>();
    for (auto *button : desk.window.composer()->findChildren<QPushButton *>()) {
        if (button->text() == u"More"_s)
            button->click();
    }
    const auto chip = [details](const QString &name) -> Chip * {
        for (auto *one : details->findChildren<Chip *>()) {
            if (one->text() == name)
                return one;
        }
        return nullptr;
    };
    QVERIFY(chip(u"Refunds"_s) && !chip(u"Refunds"_s)->isVisible());
    chip(u"A process had to bend"_s)->click();
    QTRY_VERIFY(chip(u"Refunds"_s)->isVisible());
    chip(u"Refunds"_s)->click();
    desk.key(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(desk.model().rowCount(), 1);
    const QString told = must(board->incidents({})).front().id;
    const QString refunds = must(board->roster()).processes.back().id;
    QCOMPARE(must(board->recordOf(told)).processIds, QStringList{refunds});
}

} // namespace bravo::test

QTEST_MAIN(bravo::test::MomentDetailsTest)
#include "momentdetailstest.moc"
