#include "board/mixedrotation.h"

#include <QSet>
#include <QTest>
#include <QTimeZone>

#include <rapidcheck.h>

using namespace Qt::StringLiterals;
using namespace bravo;

namespace {

const QDateTime noon(QDate(2026, 10, 13), QTime(12, 0), QTimeZone::utc());

QList<Candidate> some(const QString &what, int fewest, int most)
{
    QList<Candidate> all;
    for (int i = *rc::gen::inRange(fewest, most + 1); i > 0; --i)
        all += Candidate{
            u"%1-%2"_s.arg(what).arg(i), noon.addSecs(-*rc::gen::inRange(0, 864000)), *rc::gen::inRange(0, 40)};
    return all;
}

} // namespace

class MixedRotationTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nothing_givesNothing();
    void withoutExtras_itIsTheStoriesRotation();
    void withoutStories_extrasGoRound();
    void extra_comesAfterEveryThreeStories_whateverChanges();
    void everyExtra_isShownWithinTheBound();
    void newStory_goesBeforeADueExtra();
    void resumed_goesOnAsIfItHadNeverStopped();
};

void MixedRotationTest::nothing_givesNothing()
{
    MixedRotation rotation;
    QVERIFY(!rotation.next(noon));
    rotation.update({}, {}, noon);
    QVERIFY(!rotation.next(noon));
}

void MixedRotationTest::withoutExtras_itIsTheStoriesRotation()
{
    QVERIFY(rc::check("the same stories in the same order", [] {
        const QList<Candidate> stories = some(u"story"_s, 1, 12);
        MixedRotation mixed;
        Rotation plain;
        mixed.update(stories, {}, noon);
        plain.update(stories, noon);
        for (int i = 0; i < 60; ++i)
            RC_ASSERT((mixed.next(noon).value() == MixedRotation::Pick{false, plain.next(noon).value()}));
    }));
}

void MixedRotationTest::withoutStories_extrasGoRound()
{
    MixedRotation rotation;
    rotation.update({}, {{u"a"_s, noon, 0}, {u"b"_s, noon, 0}}, noon);
    QSet<QString> seen;
    for (int i = 0; i < 4; ++i) {
        const auto pick = rotation.next(noon);
        QVERIFY(pick && pick->extra);
        seen += pick->id;
    }
    QCOMPARE(seen.size(), 2);
}

void MixedRotationTest::extra_comesAfterEveryThreeStories_whateverChanges()
{
    QVERIFY(rc::check("three stories, one extra, with an update before every slide", [] {
        const QList<Candidate> stories = some(u"story"_s, 1, 12), extras = some(u"extra"_s, 1, 9);
        MixedRotation rotation;
        int running = 0;
        for (int i = 0; i < 80; ++i) {
            rotation.update(stories, extras, noon);
            const auto pick = rotation.next(noon).value();
            if (pick.extra)
                RC_ASSERT(std::exchange(running, 0) == MixedRotation::storiesAnExtra);
            else
                RC_ASSERT(++running <= MixedRotation::storiesAnExtra);
        }
    }));
}

void MixedRotationTest::everyExtra_isShownWithinTheBound()
{
    QVERIFY(rc::check("each extra is among any so many slides", [] {
        const QList<Candidate> stories = some(u"story"_s, 1, 12), extras = some(u"extra"_s, 1, 9);
        MixedRotation rotation;
        rotation.update(stories, extras, noon);
        const qsizetype bound = Rotation::withinSlides(extras.size()) * (MixedRotation::storiesAnExtra + 1);
        QSet<QString> seen;
        for (qsizetype i = 0; i < bound; ++i) {
            const auto pick = rotation.next(noon).value();
            if (pick.extra)
                seen += pick.id;
        }
        RC_ASSERT(seen.size() == extras.size());
    }));
}

void MixedRotationTest::newStory_goesBeforeADueExtra()
{
    QVERIFY(rc::check("a new story is the next slide, wherever the round is", [] {
        QList<Candidate> stories = some(u"story"_s, 1, 12);
        const QList<Candidate> extras = some(u"extra"_s, 0, 9);
        MixedRotation rotation;
        rotation.update(stories, extras, noon);
        for (int i = *rc::gen::inRange(1, 30); i > 0; --i)
            rotation.next(noon);
        stories += Candidate{u"new"_s, noon, 0};
        rotation.update(stories, extras, noon);
        RC_ASSERT((rotation.next(noon).value() == MixedRotation::Pick{false, u"new"_s}));
    }));
}

void MixedRotationTest::resumed_goesOnAsIfItHadNeverStopped()
{
    QVERIFY(rc::check("the same picks in the same order", [] {
        const QList<Candidate> stories = some(u"story"_s, 0, 12), extras = some(u"extra"_s, 1, 5);
        MixedRotation mixed, restarted;
        mixed.update(stories, extras, noon);
        restarted.update(stories, extras, noon);
        QList<MixedRotation::Pick> shown;
        for (int i = *rc::gen::inRange(0, 100); i > 0; --i)
            shown += mixed.next(noon).value();
        restarted.resume(shown, noon);
        for (int i = 0; i < 60; ++i)
            RC_ASSERT(restarted.next(noon) == mixed.next(noon));
    }));
}

QTEST_GUILESS_MAIN(MixedRotationTest)
#include "mixedrotationtest.moc"
