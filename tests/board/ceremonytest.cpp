#include "board/ceremony.h"

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace bravo;

namespace {

Highlight won(int rank, const QString &id, const QStringList &photos = {})
{
    Highlight one{rank, {}, {}};
    one.incident.id = id;
    one.incident.title = u"Story "_s + id;
    one.incident.votes = 40 - rank;
    one.incident.photoIds = photos;
    one.incident.celebrates = {{u"m"_s, u"Miriam Okafor"_s, u"Night desk"_s}};
    return one;
}

CeremonyMatter october(const QList<Highlight> &highlights, const QStringList &chosen = {})
{
    CeremonyMatter matter;
    matter.month.month = {2026, 10};
    matter.month.board = u"Harbour Hotel"_s;
    matter.month.highlights = highlights;
    matter.month.totals.incidents = 24;
    for (const Highlight &one : highlights)
        matter.awards += Award{.month = {2026, 10},
            .incidentId = one.incident.id,
            .rank = one.rank,
            .reason = one.reason,
            .chosen = chosen.contains(one.incident.id)};
    return matter;
}

QStringList keysOf(const QList<Scene> &scenes)
{
    QStringList keys;
    for (const Scene &scene : scenes)
        keys += keyOf(scene);
    return keys;
}

} // namespace

class CeremonyTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void winners_comeFromTheLastPlaceToTheFirst();
    void managersChoice_comesBeforeTheVoted_withItsReason();
    void sharedPlace_isSaidToBeShared();
    void withoutAwards_theThreeBestStandForThem();
    void storiesWithoutAnAward_areLeftOut();
    void everyone_isThankedByName_onceEach_inSeveralScenesIfMany();
    void everyScene_hasANameOfItsOwn_andWordsToReadAloud();
    void readingAloud_takesItsTime();
};

void CeremonyTest::winners_comeFromTheLastPlaceToTheFirst()
{
    const auto scenes = scenesOf(october({won(1, u"a"_s, {u"p"_s}), won(2, u"b"_s), won(3, u"c"_s)}), QLocale::c());
    QCOMPARE(keysOf(scenes),
        (QStringList{u"opening"_s, u"place:c"_s, u"story:c"_s, u"place:b"_s, u"story:b"_s, u"place:a"_s, u"story:a"_s,
            u"photo:p"_s, u"closing"_s}));
    QCOMPARE(scenes[1].headline, u"Third place"_s);
    QVERIFY(scenes[1].readAloud.startsWith(u"Third place"_s));
    QVERIFY(!scenes[1].readAloud.contains(u"Miriam"_s)); // whose it is comes after
    QVERIFY(scenes[2].readAloud.contains(u"Miriam Okafor"_s));
}

void CeremonyTest::managersChoice_comesBeforeTheVoted_withItsReason()
{
    Highlight chosen = won(2, u"z"_s);
    chosen.reason = u"She stayed when nobody looked."_s;
    const auto scenes = scenesOf(october({won(1, u"a"_s), chosen}, {u"z"_s}), QLocale::c());
    QCOMPARE(keysOf(scenes).mid(1, 3), (QStringList{u"place:z"_s, u"story:z"_s, u"place:a"_s}));
    QCOMPARE(scenes[1].headline, u"The managers' choice"_s);
    QCOMPARE(scenes[1].text, chosen.reason);
}

void CeremonyTest::sharedPlace_isSaidToBeShared()
{
    const auto scenes = scenesOf(october({won(1, u"a"_s), won(1, u"b"_s)}), QLocale::c());
    QCOMPARE(scenes[1].headline, u"First place"_s);
    QVERIFY(!scenes[1].text.isEmpty());
    QVERIFY(scenes[1].readAloud.contains(u"shared"_s));
}

void CeremonyTest::withoutAwards_theThreeBestStandForThem()
{
    CeremonyMatter matter = october({won(1, u"a"_s), won(2, u"b"_s), won(3, u"c"_s), won(4, u"d"_s)});
    matter.awards.clear();
    const QStringList keys = keysOf(scenesOf(matter, QLocale::c()));
    QVERIFY(keys.contains(u"story:c"_s) && !keys.contains(u"story:d"_s));
}

void CeremonyTest::storiesWithoutAnAward_areLeftOut()
{
    CeremonyMatter matter = october({won(1, u"a"_s), won(2, u"b"_s)});
    matter.awards.removeLast();
    QVERIFY(!keysOf(scenesOf(matter, QLocale::c())).contains(u"story:b"_s));
}

void CeremonyTest::everyone_isThankedByName_onceEach_inSeveralScenesIfMany()
{
    QList<Incident> stories(2);
    for (int i = 0; i < 50; ++i)
        stories[0].celebrates += Celebrated{QString::number(i), u"Person %1"_s.arg(99 - i), {}};
    stories[1].celebrates = {stories[0].celebrates[7]};
    stories[1].teams = {{u"t"_s, u"A team"_s, {}}};
    CeremonyMatter matter = october({won(1, u"a"_s)});
    matter.everyone = everyoneIn(stories);
    QCOMPARE(matter.everyone.size(), 51);
    QCOMPARE(matter.everyone.front().name, u"Person 50"_s);
    QCOMPARE(matter.everyone.back().name, u"A team"_s); // teams come last
    QStringList named;
    int parts = 0;
    for (const Scene &scene : scenesOf(matter, QLocale::c())) {
        if (scene.kind != Scene::Kind::Everyone)
            continue;
        QVERIFY(scene.names.size() <= 24);
        QCOMPARE(scene.part, ++parts);
        for (const Celebrated &one : scene.names) {
            named += one.name;
            QVERIFY(scene.readAloud.contains(one.name));
        }
    }
    QCOMPARE(parts, 3);
    QCOMPARE(named.size(), 51);
    QCOMPARE(QSet<QString>(named.cbegin(), named.cend()).size(), 51);
}

void CeremonyTest::everyScene_hasANameOfItsOwn_andWordsToReadAloud()
{
    CeremonyMatter matter = october({won(1, u"a"_s, {u"p"_s, u"q"_s}), won(2, u"b"_s, {u"r"_s})});
    matter.everyone = QList<Celebrated>(60, {u"x"_s, u"Ines Costa"_s, {}});
    const auto scenes = scenesOf(matter, QLocale::c());
    const QStringList keys = keysOf(scenes);
    QCOMPARE(QSet<QString>(keys.cbegin(), keys.cend()).size(), keys.size());
    for (const Scene &scene : scenes)
        QVERIFY2(!scene.readAloud.isEmpty(), qPrintable(keyOf(scene)));
}

void CeremonyTest::readingAloud_takesItsTime()
{
    QVERIFY(secondsAloud({}) > 0);
    QVERIFY(secondsAloud(u"word "_s.repeated(130)) > 55);
    QVERIFY(secondsAloud(u"word "_s.repeated(130)) < 75);
}

QTEST_GUILESS_MAIN(CeremonyTest)
#include "ceremonytest.moc"
