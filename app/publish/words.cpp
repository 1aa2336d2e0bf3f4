#include "publish/words.h"

#include "board/text.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bravo {

QString languageTag()
{
    return Publish::tr("en", "the BCP 47 tag of the language into which this is translated, such as de or pt-BR");
}

QLocale wordsLocale()
{
    const QLocale here;
    const QLocale words(languageTag());
    if (here.language() != words.language())
        return words;
    // Apart from the system, whose names of months may be of another language (LC_TIME).
    return {here.language(), here.script(), here.territory()};
}

QString monthName(Month month)
{
    return Publish::tr("%1 %2", "a month and its year: October 2026")
        .arg(wordsLocale().standaloneMonthName(month.month), QString::number(month.year));
}

QString coverTitle(Month month)
{
    return Publish::tr("%1, done right", "the title of the highlights; %1 is the month")
        .arg(wordsLocale().standaloneMonthName(month.month));
}

static QString numberWord(int number)
{
    switch (number) {
    case 2:
        return Publish::tr("Two", "so many stories, at the beginning of a sentence");
    case 3:
        return Publish::tr("Three", "so many stories, at the beginning of a sentence");
    case 4:
        return Publish::tr("Four", "so many stories, at the beginning of a sentence");
    case 5:
        return Publish::tr("Five", "so many stories, at the beginning of a sentence");
    case 6:
        return Publish::tr("Six", "so many stories, at the beginning of a sentence");
    case 7:
        return Publish::tr("Seven", "so many stories, at the beginning of a sentence");
    case 8:
        return Publish::tr("Eight", "so many stories, at the beginning of a sentence");
    case 9:
        return Publish::tr("Nine", "so many stories, at the beginning of a sentence");
    case 10:
        return Publish::tr("Ten", "so many stories, at the beginning of a sentence");
    default:
        return wordsLocale().toString(number);
    }
}

QString standfirst(const Highlights &highlights)
{
    const int stories = static_cast<int>(highlights.highlights.size());
    if (stories == 0)
        return Publish::tr(
            "No story has been posted for this month yet. Somebody did it right all the same: who saw it?");
    if (stories == 1)
        return Publish::tr("One story our colleagues chose, and the idea worth copying from it.");
    return Publish::tr("%1 stories our colleagues chose, and the ideas worth copying from them.",
        "%1 is a number or its word", stories)
        .arg(numberWord(stories));
}

QList<Figure> figuresOf(const MonthTotals &totals)
{
    const auto one = [](int number, const QString &single, const QString &several) {
        return Figure{number, number == 1 ? single : several};
    };
    QList<Figure> figures{one(totals.incidents, Publish::tr("story posted"),
                              Publish::tr("stories posted", "under a figure", totals.incidents)),
        one(totals.votes, Publish::tr("vote", "under a figure"), Publish::tr("votes", "under a figure", totals.votes))};
    if (totals.peopleCelebrated > 0)
        figures += one(totals.peopleCelebrated, Publish::tr("colleague celebrated"),
            Publish::tr("colleagues celebrated", "under a figure", totals.peopleCelebrated));
    if (totals.adoptions > 0)
        figures += one(totals.adoptions, Publish::tr("idea tried elsewhere"),
            Publish::tr("ideas tried elsewhere", "under a figure", totals.adoptions));
    if (totals.teamsCelebrated > 0 && figures.size() < 4)
        figures += one(totals.teamsCelebrated, Publish::tr("team celebrated"),
            Publish::tr("teams celebrated", "under a figure", totals.teamsCelebrated));
    return figures;
}

QString votesText(int votes)
{
    if (votes == 0)
        return {};
    return votes == 1 ? Publish::tr("1 vote") : Publish::tr("%n votes", nullptr, votes);
}

QString copyThis()
{
    return Publish::tr("Copy this");
}

QString leftOutTitle()
{
    return Publish::tr("What was left out, and why");
}

static QString leftOutWhat(const QString &what, int count)
{
    if (what == "customer-words"_L1)
        return count == 1 ? Publish::tr("The customer’s words in one story")
                          : Publish::tr("The customer’s words in %n stories", nullptr, count);
    if (what == "photo"_L1)
        return count == 1 ? Publish::tr("The photos of one story")
                          : Publish::tr("The photos of %n stories", nullptr, count);
    if (what == "customer-name"_L1)
        return count == 1 ? Publish::tr("A customer’s name, address or number in one story")
                          : Publish::tr("Customers’ names, addresses or numbers in %n stories", nullptr, count);
    if (what == "time"_L1)
        return count == 1 ? Publish::tr("An exact time in one story")
                          : Publish::tr("Exact times in %n stories", nullptr, count);
    if (what == "answer"_L1)
        return count == 1 ? Publish::tr("What colleagues answered to one story")
                          : Publish::tr("What colleagues answered to %n stories", nullptr, count);
    return count == 1 ? Publish::tr("One story") : Publish::tr("%n stories", nullptr, count);
}

QList<LeftOut> leftOut(const QList<Withheld> &withheld)
{
    struct Group {
        QString what, reason;
        int count = 0;
    };
    QList<Group> groups;
    for (const Withheld &one : withheld) {
        const auto known = std::find_if(groups.begin(), groups.end(),
            [&](const Group &group) { return group.what == one.what && group.reason == one.reason; });
        if (known == groups.end())
            groups += Group{one.what, one.reason, 1};
        else
            ++known->count;
    }
    QList<LeftOut> lines;
    for (const Group &group : std::as_const(groups))
        lines += LeftOut{leftOutWhat(group.what, group.count), group.reason};
    return lines;
}

QString thanksTitle()
{
    return Publish::tr("Thanks");
}

QString adoptionsTitle()
{
    return Publish::tr("Tried elsewhere");
}

QString chosenLine(const QString &reason)
{
    return Publish::tr("Chosen by a manager: %1", "beside the stories that were voted").arg(reason);
}

QString valuesTitle()
{
    return Publish::tr("What we saw this month");
}

QString monthsTitle()
{
    return Publish::tr("The month beside the last twelve");
}

QString shortMonthName(Month month)
{
    return wordsLocale().standaloneMonthName(month.month, QLocale::ShortFormat);
}

QString answeredBy(const Answer &answer)
{
    const QString where = answer.place.isEmpty() ? answer.team : answer.place;
    const QString who = where.isEmpty() ? answer.by : Publish::tr("%1, %2", "a name and a team").arg(answer.by, where);
    return answer.leader ? Publish::tr("%1 (leading)", "a manager who wrote thanks").arg(who) : who;
}

QList<Answer> answersTo(const Highlights &highlights, const QString &incidentId, Answer::Kind kind)
{
    QList<Answer> found;
    for (const Answer &one : highlights.answers) {
        if (one.incidentId == incidentId && one.kind == kind)
            found += one;
    }
    std::stable_sort(
        found.begin(), found.end(), [](const Answer &a, const Answer &b) { return a.leader && !b.leader; });
    return found;
}

bool hasPlots(const Highlights &highlights)
{
    return !highlights.valuesSeen.isEmpty()
        || std::any_of(highlights.months.cbegin(), highlights.months.cend(),
            [](const MonthFigures &one) { return one.incidents > 0; });
}

QString celebratedLine(const Incident &incident)
{
    QStringList names;
    for (const Celebrated &one : incident.celebrates)
        names += one.team.isEmpty() ? one.name : Publish::tr("%1, %2", "a name and a team").arg(one.name, one.team);
    for (const Celebrated &team : incident.teams)
        names += team.name;
    return names.join(u"; "_s);
}

QString byline(const Incident &incident)
{
    QStringList parts;
    for (const Celebrated &one : incident.celebrates) {
        if (!one.team.isEmpty() && !parts.contains(one.team))
            parts += one.team;
    }
    parts += Publish::tr("posted by %1").arg(incident.postedBy);
    return parts.join(u" · "_s);
}

QString quoted(const QString &words)
{
    static const QString openers = u"\"“„«‹»›‚‘「『”"_s;
    if (words.isEmpty() || openers.contains(words.front()))
        return words;
    return Publish::tr("“%1”", "a customer's words in this language's quotation marks").arg(words);
}

QString storyBeside(const Incident &incident)
{
    const auto bare = [](QString text) {
        text = cleanLine(text);
        while (text.endsWith(u'.') && !text.endsWith(".."_L1))
            text.chop(1);
        return text;
    };
    return bare(incident.story) == bare(incident.title) ? QString() : incident.story;
}

} // namespace bravo
