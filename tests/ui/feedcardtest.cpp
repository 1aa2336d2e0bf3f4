#include "board/text.h"
#include "desk/cardpainter.h"
#include "desk/cardtext.h"
#include "desk/photosheet.h"
#include "opendesk.h"
#include "publish/photofile.h"
#include "shared/emptystate.h"
#include "shared/theme.h"
#include "store/retelling.h"

#include <QBuffer>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace bravo::test {

/// What an opened card tells, and how it opens, in the real window on a real board.
class FeedCardTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup() { qunsetenv("BRAVO_REDUCED_MOTION"); }
    void openedCard_tellsThanksAdoptionsAndHistory();
    void openedCard_tellsDayMarksAndConsent();
    void openedCard_isAskedForAlone_andAgainWhenTheBoardChanged();
    void photos_standInTheCard_andLargeOverTheWindow();
    void damagedPhoto_leavesItsPlaceEmpty();
    void opening_isSmooth_andKeepsThePlace();
    void stillness_opensAtOnce();
    void click_opensACard_doubleClickAndEscapeCloseIt();
    void longCard_isScrolledByTheArrows();
    void pill_movesWhenTheVoteHasArrived();
    void title_thatTheStoryBeginsWith_isNotToldTwice();
    void manyNames_areCounted_whereTheyDoNotFit_andAllToldInTheOpenedCard();
    void closedCard_showsWhatASearchFoundInside();
    void pill_isOfferedToWhoMayVote();
    void audience_isSaidOnTheCard();
    void sealedVotes_showNoCount();
    void sealedMonth_isVotedIn_butHasNoOrder();
    void storyForTheTeamAlone_saysSo();
};

namespace {

Photo drawnPhoto(QSize size, const QColor &color)
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(color);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return must(photoFromBytes(bytes));
}

void openFirst(Desk &desk)
{
    QTRY_VERIFY(desk.model().at(0));
    desk.view()->setFocus();
    desk.key(Qt::Key_Home);
    desk.key(Qt::Key_Return);
    QTRY_VERIFY(desk.model().extrasOf(desk.model().at(0)->id));
    QTRY_VERIFY(!desk.view()->isMoving());
}

QString spoken(Desk &desk)
{
    return desk.model().index(0).data(Qt::AccessibleTextRole).toString();
}

int heightOfFirst(Desk &desk)
{
    return desk.view()->visualRect(desk.model().index(0)).height();
}

} // namespace

void FeedCardTest::initTestCase()
{
    QCoreApplication::setOrganizationName(u"bravo-feedcard-test"_s);
    applyTheme(*qApp, paperLook(), 1);
}

void FeedCardTest::openedCard_tellsThanksAdoptionsAndHistory()
{
    TestBoard board;
    const Incident story = board.post(NewIncident{.title = u"The key she cut at midnight"_s,
        .story = u"The workshop was closed."_s,
        .learn = u"Know where the spare blanks are."_s});
    const QDateTime later = TestBoard::now().addSecs(3600);
    must(board->addThanks({{}, story.id, board.person(u"Ines Costa"_s), u"I saw it from the stairs."_s}, later));
    must(board->addThanks({{}, story.id, board.person(u"Jonas Lind"_s), u"This is why guests return."_s}, later));
    must(board->addAdoption({{}, story.id, board.person(u"Pavel Novák"_s), u"Two keys a week now."_s}, later));
    Desk desk(board, u"Lena Vogt"_s);
    QTRY_VERIFY(desk.model().at(0));
    QVERIFY(!spoken(desk).contains(u"I saw it from the stairs."_s)); // what is closed is short
    QVERIFY(spoken(desk).contains(u"tried at 1 desk"_s));
    openFirst(desk);
    QTRY_VERIFY(spoken(desk).contains(u"I saw it from the stairs."_s));
    for (const QString &part : {u"A leader’s thanks"_s, u"Ines Costa, Housekeeping"_s,
             u"Pavel Novák, tried it at Reception"_s, u"Two keys a week now."_s, u"Know where the spare blanks are."_s,
             u"Posted by Jonas Lind, yesterday\u00a011:00"_s,
             u"› Thanked yesterday\u00a012:00 › Tried at Reception yesterday\u00a012:00"_s})
        QVERIFY2(spoken(desk).contains(part), qPrintable(spoken(desk)));
    QVERIFY(!spoken(desk).contains(u"Presented"_s)); // it was not
    desk.key(Qt::Key_Return);
    QTRY_VERIFY(!spoken(desk).contains(u"I saw it from the stairs."_s));
}

void FeedCardTest::openedCard_tellsDayMarksAndConsent()
{
    TestBoard board;
    const Incident told = board.post(NewIncident{.title = u"The key she cut at midnight"_s,
        .story = u"The workshop was closed."_s,
        .customerWords = u"I slept like a stone."_s,
        .marks = Mark::SaidHowLong | Mark::CameBack | Mark::ProcessBent,
        .happenedOn = TestBoard::now().date().addDays(-1)});
    Desk desk(board, u"Lena Vogt"_s);
    QTRY_VERIFY(desk.model().at(0));
    openFirst(desk);
    QTRY_VERIFY(spoken(desk).contains(u"What was seen: Said how long · Came back."_s));
    QVERIFY(!spoken(desk).contains(u"bend"_s)); // that is for the process's owner alone
    const QString before = QLocale().standaloneDayName(told.happenedOn.dayOfWeek());
    QVERIFY2(spoken(desk).contains(u"Happened %1 › Posted by Jonas Lind, yesterday"_s.arg(before)),
        qPrintable(spoken(desk)));
    QVERIFY(spoken(desk).contains(u"Only for the house"_s));
    NewIncident agreed = must(asTold(*board, told));
    agreed.customerConsents = true;
    must(board->edit(told.id, agreed, told.postedById, TestBoard::now().addSecs(60)));
    QTRY_VERIFY2(
        spoken(desk).contains(u"May be shown outside: the customer agreed (yesterday)"_s), qPrintable(spoken(desk)));
}

void FeedCardTest::openedCard_isAskedForAlone_andAgainWhenTheBoardChanged()
{
    TestBoard board;
    const Incident other = board.post(u"Another"_s), story = board.post(u"A story"_s, 5);
    Desk desk(board);
    openFirst(desk);
    QVERIFY(desk.model().extrasOf(story.id));
    QVERIFY(!desk.model().extrasOf(other.id));
    const int before = heightOfFirst(desk);
    must(board->addThanks({{}, story.id, board.person(u"Ines Costa"_s), u"From another desk."_s}, morning()));
    QTRY_VERIFY(spoken(desk).contains(u"From another desk."_s));
    QTRY_VERIFY(!desk.view()->isMoving() && heightOfFirst(desk) > before);
}

void FeedCardTest::photos_standInTheCard_andLargeOverTheWindow()
{
    TestBoard board;
    board.post(NewIncident{.title = u"With photos"_s,
        .story = u"Look."_s,
        .photos = {drawnPhoto({900, 600}, Qt::darkRed), drawnPhoto({600, 600}, Qt::darkGreen)}});
    Desk desk(board);
    openFirst(desk);
    const QModelIndex first = desk.model().index(0);
    QTRY_VERIFY(!desk.view()->photoRect(first, 1).isEmpty() && !desk.view()->isMoving());
    const auto hueAt = [&](int photo) {
        const QPoint middle = desk.view()->photoRect(first, photo).center();
        return desk.view()->viewport()->grab().toImage().pixelColor(middle).hsvHue();
    };
    QTRY_COMPARE(hueAt(0), QColor(Qt::darkRed).hsvHue());
    QTRY_COMPARE(hueAt(1), QColor(Qt::darkGreen).hsvHue());
    QVERIFY(desk.view()->visualRect(first).contains(desk.view()->photoRect(first, 1)));

    PhotoSheet *sheet = desk.window.photoSheet();
    QTest::mouseClick(desk.view()->viewport(), Qt::LeftButton, {}, desk.view()->photoRect(first, 1).center());
    QVERIFY(sheet->isVisible());
    QCOMPARE(sheet->current(), 1);
    QTRY_VERIFY(sheet->isShown());
    desk.key(Qt::Key_Left);
    QCOMPARE(sheet->current(), 0);
    desk.key(Qt::Key_Left); // there is none before
    QCOMPARE(sheet->current(), 0);
    desk.key(Qt::Key_Escape);
    QVERIFY(!sheet->isVisible());
    QVERIFY(desk.view()->hasFocus());
    desk.key(Qt::Key_Right); // from the card to its first photo
    desk.key(Qt::Key_Return);
    QVERIFY(sheet->isVisible());
    QCOMPARE(sheet->current(), 0);
    desk.key(Qt::Key_Return);
    QVERIFY(!sheet->isVisible());
    desk.key(Qt::Key_Left);
    desk.key(Qt::Key_Return); // the card itself again: it closes
    QTRY_VERIFY(!desk.view()->isExpanded(desk.model().at(0)->id));
}

void FeedCardTest::damagedPhoto_leavesItsPlaceEmpty()
{
    TestBoard board;
    Photo photo = drawnPhoto({300, 200}, Qt::darkRed);
    photo.content = photo.content.left(40);
    board.post(NewIncident{.title = u"Damaged"_s, .story = u"Look."_s, .photos = {photo}});
    Desk desk(board);
    openFirst(desk);
    const QModelIndex first = desk.model().index(0);
    QTRY_VERIFY(!desk.view()->photoRect(first, 0).isEmpty() && !desk.view()->isMoving());
    const QPoint middle = desk.view()->photoRect(first, 0).center();
    QCOMPARE(desk.view()->viewport()->grab().toImage().pixelColor(middle), paperLook().side);
}

void FeedCardTest::opening_isSmooth_andKeepsThePlace()
{
    TestBoard board;
    for (int i = 0; i < 12; ++i)
        board.post(
            NewIncident{.title = u"Story %1"_s.arg(i), .story = u"And this happened as well. "_s.repeated(20)}, i);
    Desk desk(board);
    openFirst(desk);
    desk.key(Qt::Key_Down); // the second card, below the one that is open
    const QModelIndex second = desk.model().index(1);
    const int closed = desk.view()->visualRect(second).height(), top = desk.view()->visualRect(second).top();
    desk.key(Qt::Key_Return);
    QVERIFY(desk.view()->isMoving());
    QVERIFY(desk.view()->visualRect(second).height() < closed + 40); // it begins where it was
    QVERIFY(std::abs(desk.view()->visualRect(second).top() - top) < 40);
    QTRY_VERIFY(!desk.view()->isMoving());
    QVERIFY(desk.view()->visualRect(second).height() > closed);
    QVERIFY(desk.view()->visualRect(second).top() >= 0);
    QVERIFY(desk.view()->visualRect(second).bottom() < desk.view()->viewport()->height());
    QVERIFY(!desk.view()->isExpanded(desk.model().at(0)->id));
}

void FeedCardTest::stillness_opensAtOnce()
{
    qputenv("BRAVO_REDUCED_MOTION", "1");
    TestBoard board;
    board.post(NewIncident{.title = u"Long"_s, .story = u"And this happened as well. "_s.repeated(40)});
    Desk desk(board);
    QTRY_VERIFY(desk.model().at(0));
    desk.view()->setFocus();
    desk.key(Qt::Key_Home);
    const int before = heightOfFirst(desk);
    desk.key(Qt::Key_Return);
    QVERIFY(!desk.view()->isMoving());
    QVERIFY(heightOfFirst(desk) > 2 * before);
}

void FeedCardTest::click_opensACard_doubleClickAndEscapeCloseIt()
{
    qputenv("BRAVO_REDUCED_MOTION", "1");
    TestBoard board;
    board.post(NewIncident{.title = u"Long"_s, .story = u"And this happened as well. "_s.repeated(40)});
    Desk desk(board);
    QTRY_VERIFY(desk.model().at(0));
    const QString id = desk.model().at(0)->id;
    FeedView &view = *desk.view();
    const QPoint head = view.visualRect(desk.model().index(0)).topLeft() + QPoint(90, 40);
    const auto clickTwice = [&] {
        QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, head);
        QTest::mouseDClick(view.viewport(), Qt::LeftButton, {}, head);
        QTest::mouseRelease(view.viewport(), Qt::LeftButton, {}, head);
    };
    QTest::mousePress(view.viewport(), Qt::LeftButton, {}, head); // drawn away, it is no click
    QTest::mouseRelease(view.viewport(), Qt::LeftButton, {}, head + QPoint(60, 20));
    QVERIFY(!view.isExpanded(id));
    clickTwice(); // who is used to it opens it, too
    QVERIFY(view.isExpanded(id));
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, head);
    QVERIFY(view.isExpanded(id));
    clickTwice();
    QVERIFY(!view.isExpanded(id));
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, head);
    QVERIFY(view.isExpanded(id));
    QVERIFY(QTest::qWaitForWindowActive(&desk.window));
    view.setFocus();
    desk.key(Qt::Key_Escape);
    QTRY_VERIFY(!view.isExpanded(id));
}

void FeedCardTest::longCard_isScrolledByTheArrows()
{
    TestBoard board;
    board.post(u"Before"_s);
    board.post(NewIncident{.title = u"Long"_s, .story = u"And this happened as well. "_s.repeated(300)}, 5);
    Desk desk(board);
    openFirst(desk);
    const QModelIndex first = desk.model().index(0);
    QVERIFY(desk.view()->visualRect(first).height() > desk.view()->viewport()->height());
    desk.key(Qt::Key_Down);
    QVERIFY(desk.view()->visualRect(first).top() < 0);
    QCOMPARE(desk.view()->currentIndex(), first);
    int keys = 0;
    for (; desk.view()->currentIndex() == first && keys < 100; ++keys)
        desk.key(Qt::Key_Down);
    QVERIFY(keys > 3);
    QCOMPARE(desk.view()->currentIndex().row(), 1); // the end of the card was in sight, then the next one is
}

void FeedCardTest::pill_movesWhenTheVoteHasArrived()
{
    TestBoard board;
    board.post(u"A story"_s);
    Desk desk(board, u"Lena Vogt"_s);
    QTRY_VERIFY(desk.model().at(0));
    desk.view()->setFocus();
    desk.key(Qt::Key_Home);
    const auto pill = [&] {
        return desk.view()->viewport()->grab(desk.view()->pillRect(desk.model().index(0))).toImage();
    };
    const QImage none = pill();
    desk.key(Qt::Key_V);
    QTRY_VERIFY(desk.model().at(0)->votedByViewer);
    const QImage moving = pill();
    QVERIFY(moving != none);
    QTRY_VERIFY(desk.view()->isAtRest());
    QCOMPARE(desk.model().at(0)->votes, 1);
    QTRY_VERIFY(pill() != none);
}

void FeedCardTest::title_thatTheStoryBeginsWith_isNotToldTwice()
{
    const auto below = [](const QString &title, const QString &story) {
        return storyBelow(Incident{.title = title.isEmpty() ? titleFromStory(story) : title, .story = story});
    };
    QCOMPARE(below({}, u"She waited."_s), QString());
    QCOMPARE(below({}, u"She waited. Then the bus came."_s), u"Then the bus came."_s);
    QCOMPARE(below({}, u"She waited.\nThen the bus came."_s), u"Then the bus came."_s);
    QCOMPARE(below(u"The bus"_s, u"She waited."_s), u"She waited."_s);
    const QString longest = u"She waited in the rain until the bus came that takes the last guests to the harbour."_s;
    const QString rest = below({}, longest);
    QVERIFY2(rest.startsWith(u'…') && longest.endsWith(rest.mid(1)) && rest.size() < 30, qPrintable(rest));
}

void FeedCardTest::manyNames_areCounted_whereTheyDoNotFit_andAllToldInTheOpenedCard()
{
    const QStringList names{u"Ines"_s, u"Jonas"_s, u"Lena"_s, u"Pavel"_s};
    const auto atMost = [](qsizetype most) { return [most](const QString &text) { return text.size() <= most; }; };
    QCOMPARE(namesThatFit(names, atMost(99)), u"Ines, Jonas, Lena and Pavel"_s);
    QCOMPARE(namesThatFit(names, atMost(24)), u"Ines, Jonas and 2 more"_s);
    QCOMPARE(namesThatFit(names, atMost(3)), u"Ines and 3 more"_s);
    QCOMPARE(namesThatFit({u"Ines"_s}, atMost(3)), u"Ines"_s);
    const Look look = paperLook();
    const CardStyle style{.look = &look, .width = 560, .now = morning()};
    const StoryExtras extras{};
    Incident story{.title = u"All of them"_s, .postedAt = TestBoard::now()};
    story.celebrates = {{u"1"_s, u"Ines Costa"_s, {}}};
    const int closed = Card(story, style, nullptr).height(), opened = Card(story, style, &extras).height();
    for (int i = 0; i < 60; ++i)
        story.celebrates += Celebrated{QString::number(i), u"Somebody Longsurname"_s, {}};
    QCOMPARE(Card(story, style, nullptr).height(), closed);
    QVERIFY(Card(story, style, &extras).height() > opened + 100);
}

void FeedCardTest::closedCard_showsWhatASearchFoundInside()
{
    const Look look = paperLook();
    const Incident story{.title = u"The key"_s,
        .story = u"She cut it at midnight."_s,
        .learn = u"Know where the spare blanks are, and who has them."_s,
        .postedAt = TestBoard::now()};
    const StoryExtras extras{};
    const auto height = [&](const QString &search, const StoryExtras *whole) {
        return Card(story, {.look = &look, .width = 560, .now = morning(), .search = search}, whole).height();
    };
    QCOMPARE(height(u"key midnight"_s, nullptr), height({}, nullptr));
    QVERIFY(height(u"key blanks"_s, nullptr) > height({}, nullptr));
    QCOMPARE(height(u"key blanks"_s, &extras), height({}, &extras));
}

void FeedCardTest::pill_isOfferedToWhoMayVote()
{
    const Look look = paperLook();
    Incident story{.title = u"The key"_s, .postedAt = TestBoard::now()};
    story.celebrates = {{u"ines"_s, u"Ines Costa"_s, {}}};
    const auto pillFor = [&](const QString &viewer) {
        return Card(story, {.look = &look, .width = 560, .now = morning(), .viewerId = viewer}, nullptr).pill();
    };
    QVERIFY(!pillFor({}).isEmpty()); // who it is will be asked
    QVERIFY(!pillFor(u"lena"_s).isEmpty());
    QVERIFY(pillFor(u"ines"_s).isEmpty());
    story.audience = Audience::Private;
    QVERIFY(pillFor(u"lena"_s).isEmpty());
}

void FeedCardTest::audience_isSaidOnTheCard()
{
    Incident story;
    story.postedById = u"jonas"_s;
    QCOMPARE(audienceText(story, u"mimi"_s), QString());
    story.audience = Audience::Team;
    QCOMPARE(audienceText(story, u"mimi"_s), u"Only your team sees this"_s);
    QCOMPARE(audienceText(story, u"jonas"_s), u"Only their team sees this"_s);
    story.audience = Audience::Private;
    QCOMPARE(audienceText(story, u"mimi"_s), u"Only you, who told it, and managers see this"_s);
    story.title = u"Quiet"_s;
    QVERIFY(
        spokenCard(story, nullptr, {}, u"mimi"_s, morning(), QTimeZone::utc()).contains(u"Only you, who told it"_s));
}

void FeedCardTest::sealedVotes_showNoCount()
{
    Incident story{
        .title = u"In November"_s, .postedAt = QDateTime(QDate(2026, 11, 30), QTime(23, 30), QTimeZone::utc())};
    story.votes = 3;
    QCOMPARE(voteText(story), u"3"_s);
    story.sealed = true;
    QCOMPARE(voteText(story), u"Vote"_s);
    story.votedByViewer = true;
    QCOMPARE(voteText(story), u"Voted"_s);
    const QString spoken = spokenCard(story, nullptr, {}, {}, morning(), QTimeZone("Europe/Berlin"));
    QVERIFY2(spoken.contains(u"The votes are counted when December 2026 is closed."_s), qPrintable(spoken));
    QVERIFY(spoken.contains(u"You voted for it."_s));
    QVERIFY(!spoken.contains(u"3"_s));
}

void FeedCardTest::sealedMonth_isVotedIn_butHasNoOrder()
{
    TestBoard board;
    NewIncident earlier{.title = u"In September"_s, .story = u"Well done."_s};
    earlier.postedAt = TestBoard::now().addDays(-30);
    board.post(earlier);
    const Incident story = board.post(u"In October"_s);
    board.giveVotes(story.id, 3);
    const QString jonas = board.person(u"Jonas Lind"_s);
    must(board->setVotesSealed(true, jonas, TestBoard::now()));
    must(board->closeMonth({2026, 9}, {}, jonas, TestBoard::now()));
    Desk desk(board, u"Lena Vogt"_s);
    QTRY_COMPARE(desk.titles(), (QStringList{u"In October"_s, u"In September"_s}));
    QVERIFY(desk.model().at(0)->sealed);
    desk.view()->setFocus();
    desk.key(Qt::Key_Home);
    desk.key(Qt::Key_V);
    QTRY_VERIFY(desk.model().at(0)->votedByViewer);
    QCOMPARE(desk.model().at(0)->votes, 0);
    QVERIFY(!desk.window.feed()->note()->isVisible());
    desk.key(Qt::Key_2);
    QTRY_COMPARE(desk.titles(), QStringList{u"In September"_s});
    QTRY_VERIFY(desk.window.feed()->note()->isVisible());
    QVERIFY(desk.window.feed()->note()->text().contains(u"sealed"_s));
    desk.window.feed()->setScope({.month = Month{2026, 10}});
    QTRY_VERIFY(desk.window.feed()->emptyState()->isVisible());
    QVERIFY(desk.window.feed()->emptyState()->sentence().contains(u"counted when their month is closed"_s));
    desk.window.feed()->emptyState()->button()->click();
    QTRY_COMPARE(desk.titles(), QStringList{u"In October"_s});
}

void FeedCardTest::storyForTheTeamAlone_saysSo()
{
    TestBoard board;
    const QString mimi = board.person(u"Miriam Okafor"_s);
    must(board->setWishes(mimi, {.audience = Audience::Team}, TestBoard::now()));
    board.post(u"Quietly well done"_s); // for Miriam Okafor of the night desk
    Desk desk(board, u"Lena Vogt"_s); // of the same team
    QTRY_VERIFY(desk.model().isReady());
    QCOMPARE(desk.model().rowCount(), 0);
    desk.window.feed()->setScope({.teamId = board.team(u"Night desk"_s)});
    QTRY_COMPARE(desk.model().rowCount(), 1);
    QVERIFY(spoken(desk).contains(u"Only your team sees this"_s));
}

} // namespace bravo::test

QTEST_MAIN(bravo::test::FeedCardTest)
#include "feedcardtest.moc"
