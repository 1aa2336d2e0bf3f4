#include "desk/momentdetails.h"
#include "desk/composer.h"
#include "opendesk.h"
#include "shared/chip.h"
#include "shared/segmented.h"
#include "shared/theme.h"

#include <QDateEdit>
#include <QDir>
#include <QPushButton>
#include <QStandardPaths>

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

private:
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
    auto *date = details.findChild<QDateEdit *>();
    details.findChild<Segmented *>()->setCurrent(2);
    date->setDate({2026, 11, 30});
    QCOMPARE(told(details).happenedOn, QDate(2026, 11, 22));
}

} // namespace bravo::test

QTEST_MAIN(bravo::test::MomentDetailsTest)
#include "momentdetailstest.moc"
