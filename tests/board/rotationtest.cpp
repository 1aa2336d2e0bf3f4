#include "board/rotation.h"

#include <QSet>
#include <QTest>
#include <QTimeZone>

#include <rapidcheck.h>

using namespace Qt::StringLiterals;
using namespace bravo;

namespace {

const QDateTime noon(QDate(2026, 10, 13), QTime(12, 0), QTimeZone::utc());

QList<Candidate> someStories(int count)
{
    QList<Candidate> all;
    for (int i = 0; i < count; ++i)
        all +=
            Candidate{u"story-%1"_s.arg(i), noon.addSecs(-*rc::gen::inRange(0, 40 * 86400)), *rc::gen::inRange(0, 60)};
    return all;
}

/// The next so many ids; the test fails where there is none.
QStringList shown(Rotation &rotation, qsizetype slides, const QDateTime &now = noon)
{
    QStringList ids;
    for (qsizetype i = 0; i < slides; ++i)
        ids += rotation.next(now).value();
    return ids;
}

} // namespace

class RotationTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void noStories_giveNothing();
    void oneStory_isShownAgain();
    void newPost_breaksInAtOnce();
    void oldStoryThatComesIntoView_waitsItsTurn();
    void noStory_runsTwice();
    void everyStory_isShownWithinTheBound();
    void everyOne_isShownWithinTheBound_whateverItsShare();
    void floodOfPosts_starvesNobody();
    void votesAndOtherChanges_neverRestartTheRound();
    void withdrawnStory_isNeverGivenAgain();
    void freshAndApplauded_getTheirShareAndNoMore();
    void shares_comeOutOverADay_withAWriteEveryThreeSeconds();
    void shares_comeOutOverADay_alsoWhereKindsComeTwiceOrThrice();
    void resumedRotation_goesOnAsIfItHadNeverStopped();
    void resumedRotation_keepsItsPromises_fromAnyHistory();
    void skippedTurn_comesLater();
    void dwell_growsWithTheWords_withinLimits();
};

void RotationTest::noStories_giveNothing()
{
    Rotation rotation;
    QVERIFY(!rotation.next(noon));
    rotation.update({}, noon);
    QVERIFY(!rotation.next(noon));
    QVERIFY(!rotation.hasNewPost());
}

void RotationTest::oneStory_isShownAgain()
{
    Rotation rotation;
    rotation.update({{u"only"_s, noon.addDays(-3), 0}}, noon);
    QCOMPARE(shown(rotation, 3), (QStringList{u"only"_s, u"only"_s, u"only"_s}));
}

void RotationTest::newPost_breaksInAtOnce()
{
    const bool held = rc::check("a new post is the next slide, wherever the round is", [] {
        QList<Candidate> stories = someStories(*rc::gen::inRange(0, 20));
        Rotation rotation;
        rotation.update(stories, noon);
        if (!stories.isEmpty())
            shown(rotation, *rc::gen::inRange(0, 50));
        stories += Candidate{u"new"_s, noon, 0};
        rotation.update(stories, noon);
        RC_ASSERT(rotation.hasNewPost());
        RC_ASSERT(rotation.next(noon) == u"new"_s);
        RC_ASSERT(!rotation.hasNewPost());
    });
    QVERIFY(held);
}

void RotationTest::oldStoryThatComesIntoView_waitsItsTurn()
{
    Rotation rotation;
    rotation.update({{u"a"_s, noon.addDays(-3), 0}, {u"b"_s, noon.addDays(-3), 0}}, noon);
    rotation.update(
        {{u"a"_s, noon.addDays(-3), 0}, {u"b"_s, noon.addDays(-3), 0}, {u"old"_s, noon.addDays(-30), 0}}, noon);
    QVERIFY(!rotation.hasNewPost());
    QVERIFY(shown(rotation, 3).contains(u"old"_s));
}

void RotationTest::noStory_runsTwice()
{
    const bool held = rc::check("never the same twice running, whatever comes and goes", [] {
        QList<Candidate> stories = someStories(*rc::gen::inRange(2, 12));
        Rotation rotation;
        rotation.update(stories, noon);
        QString last;
        for (int i = 0; i < 80; ++i) {
            if (*rc::gen::inRange(0, 4) == 0)
                stories += Candidate{u"new-%1"_s.arg(i), noon, *rc::gen::inRange(0, 9)};
            if (*rc::gen::inRange(0, 5) == 0 && stories.size() > 2)
                stories.removeAt(*rc::gen::inRange<int>(0, static_cast<int>(stories.size())));
            rotation.update(stories, noon);
            const QString id = rotation.next(noon).value();
            RC_ASSERT(id != last);
            last = id;
        }
    });
    QVERIFY(held);
}

void RotationTest::everyStory_isShownWithinTheBound()
{
    const bool held = rc::check("each story is among any withinSlides(n) slides", [] {
        const int count = *rc::gen::inRange(1, 14);
        QList<Candidate> stories = someStories(count);
        Rotation rotation;
        rotation.update(stories, noon);
        const qsizetype bound = Rotation::withinSlides(count);
        QHash<QString, qsizetype> last;
        for (const Candidate &story : stories)
            last.insert(story.id, -1);
        for (qsizetype slide = 0; slide < 6 * bound; ++slide) {
            stories[*rc::gen::inRange(0, count)].votes = *rc::gen::inRange(0, 1000); // weights change all the while
            rotation.update(stories, noon);
            last[rotation.next(noon).value()] = slide;
            for (const qsizetype before : last)
                RC_ASSERT(slide - before <= bound);
        }
    });
    QVERIFY(held);
}

void RotationTest::everyOne_isShownWithinTheBound_whateverItsShare()
{
    const bool held = rc::check("each is among any withinSlides(n, largest share) slides", [] {
        const int count = *rc::gen::inRange(1, 14), share = *rc::gen::inRange(1, 4);
        QList<Candidate> extras = someStories(count);
        const qsizetype bound = Rotation::withinSlides(count, share);
        Rotation rotation;
        QHash<QString, qsizetype> last;
        for (const Candidate &extra : extras)
            last.insert(extra.id, -1);
        for (qsizetype slide = 0; slide < 6 * bound; ++slide) {
            Candidate &changed = extras[*rc::gen::inRange(0, count)];
            changed.votes = *rc::gen::inRange(0, 1000);
            changed.share = *rc::gen::inRange(1, share + 1);
            rotation.update(extras, noon);
            last[rotation.next(noon).value()] = slide;
            for (const qsizetype before : last)
                RC_ASSERT(slide - before <= bound);
        }
    });
    QVERIFY(held);
}

void RotationTest::floodOfPosts_starvesNobody()
{
    QList<Candidate> stories{{u"quiet"_s, noon.addDays(-20), 0}, {u"calm"_s, noon.addDays(-20), 0}};
    Rotation rotation;
    rotation.update(stories, noon);
    QSet<QString> seen;
    for (int i = 0; i < 40; ++i) { // two new posts a slide: more than can ever be shown
        stories += {Candidate{u"a%1"_s.arg(i), noon, 0}, Candidate{u"b%1"_s.arg(i), noon, 0}};
        rotation.update(stories, noon);
        seen += rotation.next(noon).value();
    }
    QVERIFY(seen.contains(u"quiet"_s));
    QVERIFY(seen.contains(u"calm"_s));
}

void RotationTest::votesAndOtherChanges_neverRestartTheRound()
{
    const bool held = rc::check("with an update before every slide, a round still shows everyone once first", [] {
        const int count = *rc::gen::inRange(2, 20);
        const QList<Candidate> stories = someStories(count);
        Rotation rotation;
        QSet<QString> seen;
        for (int i = 0; i < count; ++i) {
            rotation.update(stories, noon);
            seen += rotation.next(noon).value();
        }
        RC_ASSERT(seen.size() == count);
    });
    QVERIFY(held);
}

void RotationTest::withdrawnStory_isNeverGivenAgain()
{
    const bool held = rc::check("what left is never given, also when it had just been posted", [] {
        QList<Candidate> stories = someStories(*rc::gen::inRange(2, 10));
        Rotation rotation;
        rotation.update(stories, noon);
        shown(rotation, *rc::gen::inRange(0, 20));
        stories += Candidate{u"new"_s, noon, 0};
        rotation.update(stories, noon);
        const QString gone = stories.takeAt(*rc::gen::inRange<int>(0, static_cast<int>(stories.size()))).id;
        rotation.update(stories, noon);
        RC_ASSERT(!shown(rotation, 60).contains(gone));
    });
    QVERIFY(held);
}

void RotationTest::freshAndApplauded_getTheirShareAndNoMore()
{
    QList<Candidate> stories;
    for (int i = 0; i < 8; ++i)
        stories += Candidate{u"old-%1"_s.arg(i), noon.addDays(-20), 0};
    stories += Candidate{u"fresh"_s, noon.addSecs(-60), 0};
    stories += Candidate{u"loved"_s, noon.addDays(-20), 10};
    Rotation rotation;
    rotation.update(stories, noon);
    double sum = 0;
    for (const Candidate &story : stories)
        sum += screenWeight(story, noon);
    const int slides = 2700; // a day of 16 hours with slides of about 20 s
    QHash<QString, int> times;
    for (const QString &id : shown(rotation, slides))
        ++times[id];
    for (const Candidate &story : stories) {
        const double share = double(times[story.id]) / slides, due = screenWeight(story, noon) / sum;
        QVERIFY2(std::abs(share - due) < 0.02 * due + 1.0 / slides, qPrintable(story.id));
    }
    QCOMPARE(screenWeight({u"x"_s, noon, 0}, noon), 2.0);
    QCOMPARE(screenWeight({u"x"_s, noon.addDays(-7), 10}, noon), 1.5);
}

void RotationTest::shares_comeOutOverADay_withAWriteEveryThreeSeconds()
{
    QVERIFY(rc::check("over 24 hours each story's share is its weight's, within 2 %", [] {
        QList<Candidate> stories;
        for (int i = 0, count = *rc::gen::inRange(6, 25); i < count; ++i) // old: their weights stay through the day
            stories += Candidate{u"story-%1"_s.arg(i), noon.addDays(-20 - i), *rc::gen::inRange(0, 60)};
        double sum = 0;
        for (const Candidate &story : stories)
            sum += screenWeight(story, noon);
        Rotation rotation;
        QHash<QString, int> times;
        int slides = 0;
        for (int second = 0; second < 86400; second += 3) {
            std::rotate(stories.begin(), stories.begin() + 1, stories.end()); // as another order of reading would
            rotation.update(stories, noon.addSecs(second));
            if (second % 12 == 0) {
                ++times[rotation.next(noon.addSecs(second)).value()];
                ++slides;
            }
        }
        for (const Candidate &story : stories) {
            const double due = screenWeight(story, noon) / sum * slides;
            RC_ASSERT(std::abs(times[story.id] - due) <= 0.02 * due + 1);
        }
    }));
}

void RotationTest::shares_comeOutOverADay_alsoWhereKindsComeTwiceOrThrice()
{
    QVERIFY(rc::check("over 24 hours each one's share is its weight's, within 2 %", [] {
        QList<Candidate> extras;
        double sum = 0;
        for (int i = 0, count = *rc::gen::inRange(9, 25); i < count; ++i) {
            const int share = i < 2 ? *rc::gen::inRange(1, 4) : 1; // none of them half of it all: none may run twice
            extras +=
                Candidate{u"extra-%1"_s.arg(i), noon.addDays(-20 - i), i < 2 ? 0 : *rc::gen::inRange(0, 60), share};
            sum += screenWeight(extras.back(), noon);
        }
        Rotation rotation;
        QHash<QString, int> times;
        int slides = 0;
        for (; slides < 7200; ++slides) {
            rotation.update(extras, noon.addSecs(slides * 12));
            ++times[rotation.next(noon.addSecs(slides * 12)).value()];
        }
        for (const Candidate &extra : extras) {
            const double due = screenWeight(extra, noon) / sum * slides;
            RC_ASSERT(std::abs(times[extra.id] - due) <= 0.02 * due + 1);
        }
    }));
}

void RotationTest::resumedRotation_goesOnAsIfItHadNeverStopped()
{
    const bool held = rc::check("the same slides in the same order", [] {
        const QList<Candidate> stories = someStories(*rc::gen::inRange(1, 20));
        Rotation rotation, restarted;
        rotation.update(stories, noon);
        restarted.update(stories, noon);
        restarted.resume(shown(rotation, *rc::gen::inRange(0, 200)), noon);
        RC_ASSERT(shown(restarted, 100) == shown(rotation, 100));
    });
    QVERIFY(held);
}

void RotationTest::resumedRotation_keepsItsPromises_fromAnyHistory()
{
    const bool held = rc::check("no story runs twice or starves, whatever was noted", [] {
        const int count = *rc::gen::inRange(2, 12);
        const QList<Candidate> stories = someStories(count);
        QStringList noted;
        for (int i = *rc::gen::inRange(0, 100); i > 0; --i)
            noted += u"story-%1"_s.arg(*rc::gen::inRange(0, 20)); // also of stories that are gone
        Rotation rotation;
        rotation.update(stories, noon);
        rotation.resume(noted, noon);
        QString last;
        for (auto it = noted.crbegin(); it != noted.crend() && last.isEmpty(); ++it)
            last = std::any_of(stories.begin(), stories.end(), [&](const Candidate &c) { return c.id == *it; }) ? *it
                                                                                                                : last;
        const QStringList after = shown(rotation, 3 * Rotation::withinSlides(count));
        for (const QString &id : after)
            RC_ASSERT(std::exchange(last, id) != id);
        for (const Candidate &story : stories)
            RC_ASSERT(after.mid(0, Rotation::withinSlides(count)).contains(story.id));
    });
    QVERIFY(held);
}

void RotationTest::skippedTurn_comesLater()
{
    // One vote more: now and then it would be its turn twice running, and every such turn used to be lost.
    QList<Candidate> stories{{u"applauded"_s, noon.addDays(-20), 1}};
    for (int i = 0; i < 5; ++i)
        stories += Candidate{u"story-%1"_s.arg(i), noon.addDays(-20), 0};
    Rotation rotation;
    rotation.update(stories, noon);
    const double share = screenWeight(stories.front(), noon) / (screenWeight(stories.front(), noon) + 5);
    const auto times = shown(rotation, 7200).count(u"applauded"_s);
    QVERIFY(std::abs(times - share * 7200) <= 2);
}

void RotationTest::dwell_growsWithTheWords_withinLimits()
{
    QCOMPARE(dwellFor(0), 8000);
    QCOMPARE(dwellFor(12), 8000);
    QCOMPARE(dwellFor(35), 17000);
    QCOMPARE(dwellFor(500), 20000);
    QVERIFY(rc::check("between 8 and 20 s, never shorter for more words", [](int a, int b) {
        const int few = std::abs(a % 1000), more = few + std::abs(b % 1000);
        RC_ASSERT(dwellFor(few) >= 8000 && dwellFor(more) <= 20000 && dwellFor(few) <= dwellFor(more));
    }));
}

QTEST_GUILESS_MAIN(RotationTest)
#include "rotationtest.moc"
