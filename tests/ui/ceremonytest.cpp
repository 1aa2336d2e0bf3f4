#include "ceremony/ceremonyhall.h"
#include "ceremony/ceremonywindow.h"
#include "ceremony/presenterwindow.h"
#include "ceremony/runsheet.h"
#include "desk/slideview.h"
#include "kiosk/slidetext.h"
#include "shared/button.h"
#include "shared/theme.h"
#include "support/testboard.h"
#include "twoscreens.h"

#include <QApplication>
#include <QBuffer>
#include <QFile>
#include <QProcess>
#include <QScreen>
#include <QSettings>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace bravo;
using namespace bravo::test;

namespace {

constexpr Month october{2026, 10};

Photo redPhoto()
{
    QImage image(400, 300, QImage::Format_RGB32);
    image.fill(Qt::red);
    Photo photo{{}, "jpeg", image.width(), image.height()};
    QBuffer buffer(&photo.content);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "JPEG");
    return photo;
}

/// October, closed: three winners, the first with a photo, a long story and the customer's words.
struct Closed {
    Closed()
    {
        const auto tell = [this](const QString &title, int votes, const QString &story = {}, bool rich = false) {
            NewIncident wish{.title = title, .story = story.isEmpty() ? title + u", and how."_s : story};
            if (rich) {
                wish.photos = {redPhoto()};
                wish.customerWords = u"I shall never forget it."_s;
                wish.learn = u"Keep spare blanks at the desk."_s;
            }
            const Incident told = board.post(wish, static_cast<int>(ids.size()));
            board.giveVotes(told.id, votes);
            ids += told.id;
        };
        tell(u"The key"_s, 5, u"She cut a key at midnight so that a guest could open her case. "_s.repeated(8), true);
        tell(u"The bus"_s, 3);
        tell(u"The rabbit"_s, 2);
        tell(u"The pool"_s, 1);
        must(board->closeMonth(october, {{ids[0], 1, false, {}}, {ids[1], 2, false, {}}, {ids[2], 3, false, {}}},
            board.person(u"Jonas Lind"_s), TestBoard::now().addDays(20)));
    }
    CeremonyContent content() { return must(readCeremony(*board, october)); }

    TestBoard board;
    QStringList ids;
};

/// A ceremony at a fixed hour, in its windows.
struct Held {
    explicit Held(Closed &closed) : service(closed.board.where())
    {
        hall = std::make_unique<CeremonyHall>(
            service, closed.content(), closed.board.person(u"Jonas Lind"_s), nullptr, [this] { return now; });
        hall->open();
    }
    Ceremony &ceremony() { return hall->ceremony(); }
    void key(Qt::Key key) { QTest::keyClick(hall->presenter(), key); }
    bool leave()
    {
        QSignalSpy closed(hall.get(), &CeremonyHall::closed);
        key(Qt::Key_Escape);
        return QTest::qWaitFor([&closed] { return !closed.isEmpty(); })
            && closed.front().front().value<Error>().message.isEmpty();
    }

    QDateTime now = TestBoard::now().addDays(21);
    BoardService service;
    std::unique_ptr<CeremonyHall> hall;
};

QHash<QString, QDateTime> presented(Closed &closed)
{
    QHash<QString, QDateTime> at;
    for (const Award &award : must(closed.board->awards(closed.ids)))
        at.insert(award.incidentId, award.presentedAt);
    return at;
}

} // namespace

/// On two screens: main() makes them.
class CeremonyTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QSettings().clear(); }
    void hall_isOnTheLastScreen_andThePresenterOnTheOther();
    void keys_goThroughIt_fromTheFirstSlideToTheLast();
    void clicksAndButtons_goOnAndBack();
    void everySlide_hasAtMost35Words_andIsSound();
    void black_isBlack_andTheNextPressBringsItBack();
    void confetti_fallsForTheFirstPlace_unlessNothingIsToMove();
    void place_isKept();
    void awards_areNotedWhenItIsLeft_withUndoBefore();
    void noCeremony_beforeTheMonthIsClosed();
    void runSheet_tellsTimesAndWords();
    void program_writesTheRunSheet();
};

void CeremonyTest::hall_isOnTheLastScreen_andThePresenterOnTheOther()
{
    Closed closed;
    Held held(closed);
    const QList<QScreen *> screens = QGuiApplication::screens();
    QCOMPARE(screens.size(), 2);
    QTRY_COMPARE(held.hall->window()->geometry(), screens[1]->geometry());
    QTRY_COMPARE(held.hall->presenter()->geometry(), screens[0]->geometry());
    QTRY_COMPARE(held.hall->window()->shown(), 0);
    QTRY_VERIFY(!held.hall->presenter()->current()->image().isNull());
    QTRY_VERIFY(!held.hall->presenter()->next()->image().isNull());
    QCOMPARE(held.hall->presenter()->readAloud(), held.ceremony().step().readAloud);
    const SlideView *current = held.hall->presenter()->current(), *next = held.hall->presenter()->next();
    QTRY_COMPARE(next->y(), current->y());
    QTRY_VERIFY(next->x() - current->x() - current->width() <= space(6)); // side by side
}

void CeremonyTest::keys_goThroughIt_fromTheFirstSlideToTheLast()
{
    Closed closed;
    Held held(closed);
    const int count = held.ceremony().count();
    const Qt::Key on[] = {Qt::Key_Right, Qt::Key_PageDown, Qt::Key_Space};
    QStringList heads;
    for (int i = 1; i < count; ++i) {
        held.key(on[i % 3]);
        QCOMPARE(held.ceremony().at(), i);
        heads += held.ceremony().step().title;
    }
    QVERIFY(heads.indexOf(u"The rabbit"_s) < heads.indexOf(u"The bus"_s));
    QVERIFY(heads.indexOf(u"The bus"_s) < heads.indexOf(u"The key"_s));
    QVERIFY(!heads.contains(u"The pool"_s));
    QTRY_COMPARE(held.hall->window()->shown(), count - 1);
    held.key(Qt::Key_Right); // there is nothing behind the last one
    QCOMPARE(held.ceremony().at(), count - 1);
    held.key(Qt::Key_Left);
    held.key(Qt::Key_PageUp);
    QCOMPARE(held.ceremony().at(), count - 3);
    held.key(Qt::Key_Home);
    QCOMPARE(held.ceremony().at(), 0);
    held.key(Qt::Key_End);
    QCOMPARE(held.ceremony().at(), count - 1);
    QVERIFY(held.hall->presenter()->place().contains(QString::number(count)));
    held.key(Qt::Key_F5); // some clickers' button sends it with every other press of Esc
    QCOMPARE(held.ceremony().at(), count - 1);
    held.key(Qt::Key_B);
    QVERIFY(held.ceremony().isBlack());
    held.key(Qt::Key_F5);
    QVERIFY(!held.ceremony().isBlack());
}

void CeremonyTest::clicksAndButtons_goOnAndBack()
{
    Closed closed;
    Held held(closed);
    QTest::mouseClick(held.hall->window(), Qt::LeftButton);
    QTest::mouseClick(held.hall->window(), Qt::LeftButton);
    QCOMPARE(held.ceremony().at(), 2);
    QTest::mouseClick(held.hall->window(), Qt::RightButton);
    QCOMPARE(held.ceremony().at(), 1);
    for (auto *button : held.hall->presenter()->findChildren<Button *>()) {
        if (button->text() == u"Next"_s)
            button->click();
    }
    QCOMPARE(held.ceremony().at(), 2);
    QTRY_COMPARE(held.hall->window()->shown(), 2);
}

void CeremonyTest::everySlide_hasAtMost35Words_andIsSound()
{
    Closed closed;
    const CeremonyContent content = closed.content();
    Ceremony ceremony(content, u"words"_s, [] { return TestBoard::now(); });
    bool hasPhoto = false, hasWords = false;
    for (const CeremonyStep &step : ceremony.steps()) {
        QVERIFY2(readingWords(step.slide.text) <= 35, qPrintable(step.slide.text));
        SlideStage stage = content.stage(TestBoard::now());
        stage.size = {1920, 1080};
        if (!step.awardId.isEmpty() && step.slide.kind != Slide::Kind::Photo) // which place, and not "this week"
            QVERIFY2(!step.slide.message.label.isEmpty(), qPrintable(step.key));
        hasPhoto |= step.slide.kind == Slide::Kind::Photo;
        hasWords |= step.slide.kind == Slide::Kind::CustomerWords;
    }
    QVERIFY(hasPhoto && hasWords);
}

void CeremonyTest::black_isBlack_andTheNextPressBringsItBack()
{
    Closed closed;
    Held held(closed);
    QTRY_COMPARE(held.hall->window()->shown(), 0);
    held.key(Qt::Key_B);
    QImage seen = held.hall->window()->grab().toImage();
    QCOMPARE(seen.pixelColor(seen.rect().center()), QColor(Qt::black));
    held.key(Qt::Key_Right);
    QCOMPARE(held.ceremony().at(), 0);
    seen = held.hall->window()->grab().toImage();
    QVERIFY(seen.pixelColor(2 * seen.width() / 3, 40) != QColor(Qt::black));
}

void CeremonyTest::confetti_fallsForTheFirstPlace_unlessNothingIsToMove()
{
    Closed closed;
    for (const bool still : {false, true}) {
        QSettings().clear();
        still ? qputenv("BRAVO_REDUCED_MOTION", "1") : qunsetenv("BRAVO_REDUCED_MOTION");
        Held held(closed);
        const auto &steps = held.ceremony().steps();
        int first = 0;
        while (!steps[static_cast<size_t>(first)].rejoices)
            ++first;
        QCOMPARE(steps[static_cast<size_t>(first)].title, u"The key"_s);
        held.ceremony().goTo(first);
        QTRY_COMPARE(held.hall->window()->shown(), first);
        QCOMPARE(held.hall->window()->hasConfetti(), !still);
        QTRY_VERIFY_WITH_TIMEOUT(!held.hall->window()->isMoving(), Confetti::lastsMs + 1500);
    }
    qunsetenv("BRAVO_REDUCED_MOTION");
}

void CeremonyTest::place_isKept()
{
    Closed closed;
    QString title;
    {
        Held held(closed);
        for (int i = 0; i < 5; ++i)
            held.key(Qt::Key_Right);
        title = held.ceremony().step().key;
    }
    Held again(closed);
    QCOMPARE(again.ceremony().step().key, title);
    again.key(Qt::Key_End);
    QVERIFY(again.leave());
    Held anew(closed); // it was held to its end
    QCOMPARE(anew.ceremony().at(), 0);
}

void CeremonyTest::awards_areNotedWhenItIsLeft_withUndoBefore()
{
    Closed closed;
    Held held(closed);
    while (held.ceremony().step().title != u"The key"_s)
        held.key(Qt::Key_Right);
    // Third and second place are behind; the second was not there today.
    QVERIFY(held.ceremony().isHandedOver(closed.ids[2]) && held.ceremony().isHandedOver(closed.ids[1]));
    QVERIFY(!held.ceremony().isHandedOver(closed.ids[0]));
    held.key(Qt::Key_H);
    QVERIFY(held.ceremony().isHandedOver(closed.ids[0]));
    held.key(Qt::Key_H);
    QVERIFY(!held.ceremony().isHandedOver(closed.ids[0]));
    while (held.ceremony().step().title != u"The bus"_s)
        held.key(Qt::Key_Left);
    held.key(Qt::Key_H);
    QVERIFY(!presented(closed)[closed.ids[2]].isValid()); // nothing is written yet
    QVERIFY(held.leave());
    QCOMPARE(presented(closed)[closed.ids[2]], held.now);
    QVERIFY(!presented(closed)[closed.ids[1]].isValid());
    QVERIFY(!presented(closed)[closed.ids[0]].isValid());
    for (const Award &award : must(closed.board->awards({closed.ids[2]})))
        QCOMPARE(award.presentedBy, u"Jonas Lind"_s);
}

void CeremonyTest::noCeremony_beforeTheMonthIsClosed()
{
    TestBoard board;
    board.post(u"The key"_s);
    QVERIFY(!readCeremony(*board, october));
    const auto none = readCeremony(*board, {});
    QVERIFY(!none && none.error().message.contains(u"closed"_s));
}

void CeremonyTest::runSheet_tellsTimesAndWords()
{
    Closed closed;
    const QList<RunSheetLine> lines = runSheetOf(closed.content());
    QCOMPARE(lines.front().seconds, 0);
    for (qsizetype i = 1; i < lines.size(); ++i)
        QVERIFY(lines[i].seconds > lines[i - 1].seconds);
    const auto key = std::find_if(lines.cbegin(), lines.cend(),
        [](const RunSheetLine &line) { return line.title == u"The key"_s && !line.people.isEmpty(); });
    QVERIFY(key != lines.cend());
    QCOMPARE(key->people, u"Miriam Okafor"_s);
    QVERIFY(key->readAloud.contains(u"I shall never forget it."_s));
    QVERIFY(key->slides > 2);
}

void CeremonyTest::program_writesTheRunSheet()
{
    Closed closed;
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"run.pdf"_s);
    QCOMPARE(QProcess::execute(QStringLiteral(BRAVO_PROGRAM),
                 {u"ceremony"_s, u"--board"_s, closed.board.where().path, u"--month"_s, u"2026-10"_s, u"--run-sheet"_s,
                     file}),
        0);
    QProcess text;
    text.start(u"pdftotext"_s, {u"-layout"_s, file, u"-"_s});
    QVERIFY(text.waitForFinished());
    const QString all = QString::fromUtf8(text.readAllStandardOutput()).simplified();
    QVERIFY(all.contains(u"Run sheet: October 2026"_s));
    QVERIFY(all.contains(u"It goes to Miriam Okafor, for “The key”."_s));
    QCOMPARE(QProcess::execute(QStringLiteral(BRAVO_PROGRAM),
                 {u"ceremony"_s, u"--board"_s, closed.board.where().path, u"--month"_s, u"2026-09"_s, u"--run-sheet"_s,
                     file}),
        static_cast<int>(ErrorKind::Failed));
}

int main(int argc, char **argv)
{
    return bravo::test::runOnTwoScreens<CeremonyTest>(argc, argv);
}
#include "ceremonytest.moc"
