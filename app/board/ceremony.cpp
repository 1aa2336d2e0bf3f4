#include "board/ceremony.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bravo {

namespace {

struct CeremonyWords {
    Q_DECLARE_TR_FUNCTIONS(bravo::Ceremony)
};

constexpr qsizetype namesAScene = 24; // what a hall can read while it is read aloud
constexpr int winnersWithoutAwards = 3;

/// A winner with what its award says.
struct Honoured {
    Highlight highlight;
    bool chosen = false;
    int sharing = 1; // so many stories have this place
};

QString monthName(const Month &month, const QLocale &locale)
{
    return locale.standaloneMonthName(month.month);
}

QList<Honoured> honoured(const CeremonyMatter &matter)
{
    QHash<QString, Award> awards;
    for (const Award &award : matter.awards)
        awards.insert(award.incidentId, award);
    QList<Honoured> all;
    for (const Highlight &highlight : matter.month.highlights) {
        const auto award = awards.constFind(highlight.incident.id);
        if (award == awards.cend() ? awards.isEmpty() && highlight.rank <= winnersWithoutAwards : true)
            all += Honoured{highlight, award != awards.cend() && award->chosen, 1};
    }
    for (Honoured &one : all)
        one.sharing = static_cast<int>(std::count_if(all.cbegin(), all.cend(),
            [&one](const Honoured &other) { return !other.chosen && other.highlight.rank == one.highlight.rank; }));
    std::stable_sort(all.begin(), all.end(), [](const Honoured &a, const Honoured &b) {
        return a.chosen != b.chosen ? a.chosen : a.highlight.rank > b.highlight.rank;
    });
    return all;
}

QString names(const QList<Celebrated> &people, const QLocale &locale)
{
    QStringList all;
    for (const Celebrated &one : people)
        all += one.name;
    return locale.createSeparatedList(all);
}

Scene openingOf(const CeremonyMatter &matter, const QLocale &locale)
{
    Scene scene;
    const QString month = monthName(matter.month.month, locale);
    scene.headline = CeremonyWords::tr("%1, done right", "%1 is a month").arg(month);
    scene.text = CeremonyWords::tr("What we did for our customers, and who did it");
    scene.readAloud = CeremonyWords::tr("Welcome, everybody. In %1 we told %n stories of somebody who did it right.",
                          "read aloud; %1 is a month", matter.month.totals.incidents)
                          .arg(month)
        + u' ' + CeremonyWords::tr("These are the ones that we celebrate today.");
    return scene;
}

Scene placeOf(const Honoured &one)
{
    Scene scene;
    scene.kind = Scene::Kind::Place;
    scene.highlight = one.highlight;
    scene.headline = placeName(one.highlight.rank, one.chosen);
    if (one.chosen) {
        scene.text = one.highlight.reason;
        scene.readAloud = CeremonyWords::tr("One story the managers chose beside the voted ones. Their reason: %1")
                              .arg(one.highlight.reason);
        return scene;
    }
    const int votes = one.highlight.incident.votes;
    if (one.sharing > 1)
        scene.text = CeremonyWords::tr("Shared by %n stories", "there are at least two", one.sharing);
    scene.readAloud = one.sharing > 1 ? CeremonyWords::tr("%1. It is shared: %n stories had as many votes.",
                          "read aloud; %1 is “First place”", one.sharing)
                                            .arg(scene.headline)
        : votes > 0
        ? CeremonyWords::tr("%1. %n colleagues voted for this story.", "read aloud; %1 is “First place”", votes)
              .arg(scene.headline)
        : CeremonyWords::tr("%1.", "read aloud; %1 is “First place”").arg(scene.headline);
    return scene;
}

Scene storyOf(const Honoured &one, const QLocale &locale)
{
    Scene scene;
    scene.kind = Scene::Kind::Story;
    scene.highlight = one.highlight;
    scene.headline = one.highlight.incident.title;
    scene.text = placeName(one.highlight.rank, one.chosen);
    const Incident &story = one.highlight.incident;
    const QString who = names(story.celebrates + story.teams, locale);
    scene.readAloud = who.isEmpty()
        ? CeremonyWords::tr("It is “%1”.", "read aloud; %1 is a story's title").arg(story.title)
        : CeremonyWords::tr("It goes to %1, for “%2”.", "read aloud; %1 are names, %2 is a story's title")
              .arg(who, story.title);
    return scene;
}

Scene photoOf(const Honoured &one, const QString &photoId)
{
    Scene scene;
    scene.kind = Scene::Kind::Photo;
    scene.highlight = one.highlight;
    scene.photoId = photoId;
    scene.headline = one.highlight.incident.title;
    scene.readAloud = CeremonyWords::tr("This is the picture of it.", "read aloud");
    return scene;
}

QList<Scene> everyoneOf(const CeremonyMatter &matter, const QLocale &locale)
{
    QList<Scene> scenes;
    const qsizetype count = matter.everyone.size();
    const qsizetype parts = (count + namesAScene - 1) / namesAScene;
    for (qsizetype part = 0; part < parts; ++part) { // about equally full
        const qsizetype from = count * part / parts, to = count * (part + 1) / parts;
        Scene scene;
        scene.kind = Scene::Kind::Everyone;
        scene.names = matter.everyone.mid(from, to - from);
        scene.part = static_cast<int>(part) + 1;
        scene.parts = static_cast<int>(parts);
        scene.headline = CeremonyWords::tr("Thank you");
        scene.text = CeremonyWords::tr("Everyone whom we celebrated in %1", "%1 is a month")
                         .arg(monthName(matter.month.month, locale));
        const QString who = names(scene.names, locale);
        scene.readAloud = part == 0 ? CeremonyWords::tr("These stories are about them, too. Thank you: %1.",
                              "read aloud; %1 are the names of all who were celebrated")
                                          .arg(who)
                                    : CeremonyWords::tr("And thank you: %1.", "read aloud; %1 are names").arg(who);
        scenes += scene;
    }
    return scenes;
}

Scene closingOf(const CeremonyMatter &matter)
{
    Scene scene;
    scene.kind = Scene::Kind::Closing;
    scene.headline = CeremonyWords::tr("The next story is yours to see");
    scene.text = matter.month.board;
    scene.readAloud =
        CeremonyWords::tr("Thank you all for coming. Somebody is doing it right just now: tell us about it.");
    return scene;
}

} // namespace

QString placeName(int rank, bool chosen)
{
    if (chosen)
        return CeremonyWords::tr("The managers' choice");
    switch (rank) {
    case 1:
        return CeremonyWords::tr("First place");
    case 2:
        return CeremonyWords::tr("Second place");
    case 3:
        return CeremonyWords::tr("Third place");
    default:
        return CeremonyWords::tr("Place %1").arg(rank);
    }
}

QList<Scene> scenesOf(const CeremonyMatter &matter, const QLocale &locale)
{
    QList<Scene> scenes{openingOf(matter, locale)};
    for (const Honoured &one : honoured(matter)) {
        scenes += placeOf(one);
        scenes += storyOf(one, locale);
        for (const QString &photo : one.highlight.incident.photoIds)
            scenes += photoOf(one, photo);
    }
    scenes += everyoneOf(matter, locale);
    scenes += closingOf(matter);
    return scenes;
}

QString keyOf(const Scene &scene)
{
    switch (scene.kind) {
    case Scene::Kind::Opening:
        return u"opening"_s;
    case Scene::Kind::Place:
        return u"place:"_s + scene.highlight.incident.id;
    case Scene::Kind::Story:
        return u"story:"_s + scene.highlight.incident.id;
    case Scene::Kind::Photo:
        return u"photo:"_s + scene.photoId;
    case Scene::Kind::Everyone:
        return u"everyone:%1"_s.arg(scene.part);
    case Scene::Kind::Closing:
        return u"closing"_s;
    }
    return {};
}

QList<Celebrated> everyoneIn(const QList<Incident> &stories)
{
    QList<Celebrated> people, teams;
    QSet<QString> seen;
    const auto take = [&seen](QList<Celebrated> &into, const QList<Celebrated> &from) {
        for (const Celebrated &one : from) {
            if (seen.contains(one.id))
                continue;
            seen.insert(one.id);
            into += one;
        }
    };
    for (const Incident &story : stories) {
        take(people, story.celebrates);
        take(teams, story.teams);
    }
    const auto byName = [](const Celebrated &a, const Celebrated &b) {
        return QString::localeAwareCompare(a.name, b.name) < 0;
    };
    std::sort(people.begin(), people.end(), byName);
    std::sort(teams.begin(), teams.end(), byName);
    return people + teams;
}

int secondsAloud(const QString &text)
{
    constexpr double wordsASecond = 2.2, breath = 4;
    const auto words = text.split(u' ', Qt::SkipEmptyParts).size();
    return static_cast<int>(static_cast<double>(words) / wordsASecond + breath);
}

} // namespace bravo
