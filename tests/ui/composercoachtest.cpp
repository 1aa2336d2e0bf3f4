#include "desk/composercoach.h"
#include "desk/coachnote.h"
#include "desk/composer.h"
#include "desk/storyeditor.h"
#include "opendesk.h"
#include "shared/iconbutton.h"
#include "shared/theme.h"

#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSettings>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace bravo::test {

/// The coach beside the story box, as somebody meets it who types.
class ComposerCoachTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void policy_isUnderlined_andSaid_softly();
    void whatIsAboutTheWholeStory_waitsUntilTheBoxIsLeft();
    void remarkPutAway_staysAway_untilTheNextStory();
    void silencedKind_isSilent_inTheNextWindowToo_andCanBeHadBack();
    void colleaguesName_isNobodysSecret();
    void privateThings_areNoticedInTheOtherBoxes();
    void remark_atTheCursor_comesFirst();
    void complaint_isSaid_beforeWhatStandsInTheHeadline();
    void coach_neverBlocks();
    void tab_goesFromFieldToField();

private:
    Composer &composer() { return *m_desk->window.composer(); }
    ComposerCoach &coach() { return *composer().coach(); }
    StoryEditor &story() { return *composer().findChild<StoryEditor *>(); }
    QLineEdit &line(const QString &name)
    {
        for (auto *line : composer().findChildren<QLineEdit *>()) {
            if (line->accessibleName() == name)
                return *line;
        }
        qFatal("There is no such field.");
    }
    QLineEdit &learn() { return line(u"What can others copy?"_s); }
    void tell(const QString &text)
    {
        story().setFocus();
        story().selectAll();
        m_desk->type(text);
    }
    QString said() { return coach().note()->isVisible() ? coach().note()->text() : QString(); }

    std::unique_ptr<TestBoard> m_board;
    std::unique_ptr<Desk> m_desk;
};

void ComposerCoachTest::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName(u"bravo-coach-test"_s);
    QCoreApplication::setApplicationName(u"bravo-coach-test"_s);
    applyTheme(*qApp, paperLook(), 1);
}

void ComposerCoachTest::init()
{
    m_board = std::make_unique<TestBoard>();
    m_desk = std::make_unique<Desk>(*m_board);
    QTRY_VERIFY(m_desk->window.composer());
    QVERIFY(QTest::qWaitForWindowExposed(&m_desk->window));
    m_desk->key(Qt::Key_N, Qt::ControlModifier);
    learn().setText(u"Say what can be done."_s);
}

void ComposerCoachTest::cleanup()
{
    m_desk.reset();
    QSettings().clear();
}

void ComposerCoachTest::policy_isUnderlined_andSaid_softly()
{
    tell(u"I told the guest that's our policy, and she left."_s);
    QTRY_VERIFY2(said().contains("that's our policy"_L1), qPrintable(said()));
    QCOMPARE(story().extraSelections().size(), 1);
    QCOMPARE(story().extraSelections().front().cursor.selectedText(), u"that's our policy"_s);
    QVERIFY(story().hasFocus());
    tell(u"I told the guest what I could do, and she smiled."_s);
    QTRY_VERIFY(said().isEmpty());
    QVERIFY(story().extraSelections().isEmpty());
}

void ComposerCoachTest::whatIsAboutTheWholeStory_waitsUntilTheBoxIsLeft()
{
    learn().clear();
    tell(u"Lena found a robe, and the guest smiled."_s);
    QTRY_COMPARE(coach().remarks().size(), 1);
    QVERIFY(coach().remarks().front().kind == Remark::Kind::NothingToCopy);
    QVERIFY(said().isEmpty());
    composer().focusFirst();
    QTRY_VERIFY(!said().isEmpty());
    learn().setText(u"Offer a robe."_s);
    QTRY_VERIFY(said().isEmpty());
}

void ComposerCoachTest::remarkPutAway_staysAway_untilTheNextStory()
{
    tell(u"I said that's our policy."_s);
    QTRY_VERIFY(!said().isEmpty());
    QTest::mouseClick(coach().note()->findChild<IconButton *>(), Qt::LeftButton);
    QTRY_VERIFY(said().isEmpty());
    QVERIFY(story().hasFocus()); // one goes on typing
    story().moveCursor(QTextCursor::End);
    m_desk->type(u" There is nothing I can do."_s);
    QTRY_VERIFY2(said().contains("nothing I can do"_L1), qPrintable(said()));
    coach().begin();
    tell(u"I said that's our policy."_s);
    QTRY_VERIFY(said().contains("policy"_L1));
}

void ComposerCoachTest::silencedKind_isSilent_inTheNextWindowToo_andCanBeHadBack()
{
    tell(u"I said that's our policy."_s);
    QTRY_VERIFY(!said().isEmpty());
    for (auto *button : coach().note()->findChildren<QPushButton *>())
        QTest::mouseClick(button, Qt::LeftButton);
    QTRY_VERIFY(said().isEmpty());
    m_desk = std::make_unique<Desk>(*m_board);
    QTRY_VERIFY(m_desk->window.composer());
    QVERIFY(QTest::qWaitForWindowExposed(&m_desk->window));
    tell(u"There is nothing I can do. Call me on 0151 2345678."_s);
    QTRY_VERIFY2(said().contains("0151"_L1), qPrintable(said())); // of another kind
    QTest::mouseClick(coach().menuButton(), Qt::LeftButton);
    auto *menu = composer().findChild<QMenu *>();
    QVERIFY(menu && menu->isVisible());
    const auto silent = std::find_if(menu->actions().cbegin(), menu->actions().cend(),
        [](const QAction *action) { return action->isCheckable() && !action->isChecked(); });
    QVERIFY(silent != menu->actions().cend());
    (*silent)->trigger();
    menu->close();
    QTRY_VERIFY2(said().contains("nothing I can do"_L1) || coach().remarks().size() == 2, qPrintable(said()));
}

void ComposerCoachTest::colleaguesName_isNobodysSecret()
{
    tell(u"Lena Vogt and Mrs Henrietta Whitcombe laughed."_s);
    QTRY_VERIFY2(said().contains("Whitcombe"_L1), qPrintable(said()));
    for (const Remark &remark : coach().remarks())
        QVERIFY(!story().toPlainText().mid(remark.from, remark.to - remark.from).contains("Lena"_L1));
}

void ComposerCoachTest::privateThings_areNoticedInTheOtherBoxes()
{
    tell(u"Lena found a robe, and the guest smiled."_s);
    QLineEdit &title = line(u"In one line"_s);
    title.setText(u"Mrs Anna Hall’s robe"_s);
    QTRY_VERIFY2(said().contains(u"Anna Hall"_s), qPrintable(said()));
    title.setText(u"That’s our policy, and a robe"_s); // the rest of what it speaks of is the story's matter
    QTRY_COMPARE(said(), QString());
    composer().findChildren<StoryEditor *>().last()->setPlainText(u"Call me on 0151 2345678."_s);
    QTRY_VERIFY2(said().contains(u"0151"_s), qPrintable(said()));
    QTest::mouseClick(coach().note()->findChild<IconButton *>(), Qt::LeftButton);
    QTRY_COMPARE(said(), QString());
}

void ComposerCoachTest::remark_atTheCursor_comesFirst()
{
    tell(u"I said that's our policy. There is nothing I can do. So it was."_s);
    QTRY_COMPARE(story().extraSelections().size(), 2);
    QVERIFY(said().contains("policy"_L1));
    QTextCursor cursor = story().textCursor();
    cursor.setPosition(static_cast<int>(story().toPlainText().indexOf("nothing"_L1)) + 2);
    story().setTextCursor(cursor);
    QTRY_VERIFY(said().contains("nothing I can do"_L1));
}

void ComposerCoachTest::complaint_isSaid_beforeWhatStandsInTheHeadline()
{
    line(u"In one line"_s).setText(u"Mrs Anna Hall waited"_s);
    tell(u"The staff were rude and nobody helped us. We waited two hours. Very poor service."_s);
    QTRY_VERIFY2(said().contains(u"Anna Hall"_s), qPrintable(said())); // while one types
    QTRY_VERIFY(!coach().isReading());
    const auto isOne = [](const Remark &remark) { return remark.kind == Remark::Kind::Complaint; };
    const QList<Remark> &remarks = coach().remarks();
    const auto complaint = std::find_if(remarks.cbegin(), remarks.cend(), isOne);
    QVERIFY(complaint != remarks.cend());
    const QString words = complaint->text;
    composer().focusFirst();
    QTRY_VERIFY2(said().contains(words), qPrintable(said()));
}

void ComposerCoachTest::coach_neverBlocks()
{
    composer().focusFirst();
    m_desk->type(u"len"_s);
    m_desk->key(Qt::Key_Return);
    tell(u"I said that's our policy."_s);
    QTRY_VERIFY(!said().isEmpty());
    m_desk->key(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(m_desk->model().rowCount(), 1);
    QTRY_VERIFY(said().isEmpty());
}

void ComposerCoachTest::tab_goesFromFieldToField()
{
    tell(u"I said that's our policy."_s);
    QTRY_VERIFY(!said().isEmpty());
    m_desk->key(Qt::Key_Tab);
    QVERIFY(learn().hasFocus());
}

} // namespace bravo::test

QTEST_MAIN(bravo::test::ComposerCoachTest)
#include "composercoachtest.moc"
