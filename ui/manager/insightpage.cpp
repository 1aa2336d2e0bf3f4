#include "manager/insightpage.h"

#include "manager/plottable.h"
#include "manager/plotwithtable.h"
#include "manager/storyrow.h"
#include "shared/button.h"
#include "shared/scrolled.h"
#include "shared/segmented.h"
#include "shared/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace bravo {

namespace {

enum Counted { Teams, Sites, Shifts, Values };
constexpr int spanMonths[] = {3, 12, 36};

} // namespace

InsightPage::InsightPage(const ManagerContext &context)
    : ManagerPage(context, tr("Insight"),
        tr("What all stories together say. For managers alone: a prompt to go and look, and nobody’s mark.")),
      m_spans(new Segmented({tr("3 months"), tr("A year"), tr("3 years")})),
      m_kinds(new Segmented({tr("Teams"), tr("Sites"), tr("Shifts"), tr("Values")})),
      m_plot(new PlotWithTable(tr("Stories"))),
      m_rest(new QVBoxLayout)
{
    m_spans->setAccessibleName(tr("Span of time"));
    m_kinds->setAccessibleName(tr("Stories by"));
    m_spans->setCurrent(1);
    head()->addAction(m_spans);
    auto *kinds = new QHBoxLayout;
    kinds->addWidget(m_kinds);
    kinds->addStretch();
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, space(4), space(6));
    column->setSpacing(space(3));
    column->addLayout(kinds);
    column->addWidget(m_plot);
    m_rest->setSpacing(0);
    column->addLayout(m_rest);
    column->addStretch();
    body()->addWidget(scrolled(content), 1);
    connect(m_spans, &Segmented::currentChanged, this, &InsightPage::read);
    connect(m_kinds, &Segmented::currentChanged, this, &InsightPage::showPlot);
    connect(m_plot, &PlotWithTable::copied, this, &InsightPage::sayCopied);
}

void InsightPage::sayCopied()
{
    Q_EMIT said(tr("The numbers are in the clipboard, as a table."));
}

InsightQuery InsightPage::query() const
{
    const QDate today = context().now().toTimeZone(m_zone).date();
    const QDate first = today.addMonths(1 - spanMonths[m_spans->current()]);
    return {{first.year(), first.month(), 1}, today};
}

void InsightPage::read()
{
    const auto question = [asked = query(), now = context().now()](Board &board) -> Result<Seen> {
        const auto insight = board.insight(asked, now);
        const auto roster = board.roster();
        const auto info = board.info();
        if (!insight || !roster || !info)
            return tl::unexpected(!insight ? insight.error() : !roster ? roster.error() : info.error());
        Seen seen{*insight, *roster, info->zone, {}};
        const auto rules = board.rules();
        const QDate today = now.toTimeZone(info->zone).date();
        if (rules && rules->seasonGoal > 0 && rules->seasonFrom.isValid() && rules->seasonFrom <= today) {
            const QDate to = rules->seasonTo.isValid() ? std::min(rules->seasonTo, today) : today;
            if (const auto part = board.insight({rules->seasonFrom, to}, now); part && rules->seasonFrom <= to)
                seen.season = seasonOf(*rules, *part, today);
        }
        return seen;
    };
    whenDone(context().service.ask(question), [this](const Seen &seen) { take(seen); });
}

void InsightPage::take(const Seen &seen)
{
    m_insight = seen.insight;
    m_zone = seen.zone;
    m_valueColors.clear();
    for (const Series &series : std::as_const(m_insight.values)) {
        QString color;
        for (const Value &value : seen.roster.values)
            color = value.id == series.id ? value.color : color;
        m_valueColors += color;
    }
    showPlot();
    showRest(seen);
    Q_EMIT shown();
}

void InsightPage::showPlot()
{
    QList<Series> shifts = m_insight.shifts;
    for (Series &shift : shifts)
        shift.name = shift.id == "early"_L1 ? tr("Early, from 6")
            : shift.id == "late"_L1         ? tr("Late, from 14")
                                            : tr("Night, from 22");
    switch (m_kinds->current()) {
    case Teams:
        return m_plot->setSeries(m_insight.months, m_insight.teams);
    case Sites:
        return m_plot->setSeries(m_insight.months, m_insight.sites);
    case Shifts:
        return m_plot->setSeries(m_insight.months, shifts);
    default:
        return m_plot->setSeries(m_insight.months, m_insight.values, m_valueColors);
    }
}

void InsightPage::showRest(const Seen &seen)
{
    while (QLayoutItem *item = m_rest->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    if (seen.season)
        addSeason(*seen.season);
    addQuiet();
    addSteps();
    addTeamMarks();
    addTravelled();
    addFriction(seen.roster);
}

void InsightPage::addSeason(const Season &season)
{
    const QLocale locale;
    m_rest->addWidget(sectionHead(tr("The season"),
        tr("%1 stories a head so far: %2 % of what all teams set out for together.")
            .arg(locale.toString(season.aHead, 'f', 1), locale.toString(static_cast<int>(season.share * 100)))));
    for (const Season::Part &part : season.teams)
        m_rest->addWidget(new StoryRow(part.team,
            tr("%1 stories a head, of %n people", nullptr, part.people)
                .arg(locale.toString(part.people > 0 ? double(part.stories) / part.people : 0, 'f', 1))));
}

void InsightPage::addQuiet()
{
    if (m_insight.quiet.isEmpty()) {
        m_rest->addWidget(sectionHead(tr("Go and look"), tr("Of everybody there was a story lately.")));
        return;
    }
    m_rest->addWidget(sectionHead(tr("Go and look"),
        tr("Nobody told a story of these for %n days. That says nothing of their work: it says that nobody looked.",
            nullptr, quietDays)));
    for (const Quiet &one : std::as_const(m_insight.quiet)) {
        const QString last = one.lastAt.isValid()
            ? tr("The last one was told on %1")
                  .arg(QLocale().toString(one.lastAt.toTimeZone(m_zone).date(), QLocale::LongFormat))
            : tr("There is none yet");
        m_rest->addWidget(new StoryRow(one.name, one.team ? tr("Team · %1").arg(last) : last));
    }
}

void InsightPage::addSteps()
{
    struct Step {
        Mark mark;
        QString name;
    };
    const QList<Step> steps{{Mark::Acknowledged, tr("Acknowledged")},
        {Mark::SaidWhatWouldHappen, tr("Said what would happen")}, {Mark::SaidHowLong, tr("Said how long")},
        {Mark::Explained, tr("Explained")}, {Mark::Thanked, tr("Thanked")}};
    QList<Series> seen;
    for (const Step &step : steps) {
        for (const Series &one : std::as_const(m_insight.marks)) {
            if (one.id == toNames(step.mark).value(0)) {
                seen += one;
                seen.back().name = step.name;
            }
        }
    }
    m_rest->addWidget(sectionHead(tr("Service steps that were seen"),
        tr("A step that is seldom seen is one to talk about, and to show each other.")));
    auto *plot = new PlotWithTable(tr("Service steps that were seen"));
    plot->setSeries(m_insight.months, seen);
    plot->showTable(m_stepsAsTable); // as it was before the page read again
    connect(plot, &PlotWithTable::copied, this, &InsightPage::sayCopied);
    connect(plot->toggle(), &QPushButton::clicked, this, [this, plot] { m_stepsAsTable = !plot->table()->isHidden(); });
    m_rest->addWidget(plot);
}

void InsightPage::addTeamMarks()
{
    const auto add = [this](const QString &title, const QString &mark) {
        const QList<TeamMark> teams = teamMarks(m_insight, mark);
        m_rest->addWidget(sectionHead(title,
            teams.isEmpty()
                ? tr("Not shown: small numbers mislead, and no team has %1 people and %2 stories yet.")
                      .arg(fewestPeople)
                      .arg(fewestStories)
                : tr("In teams of %1 people and %2 stories or more, for small numbers mislead. Who is asked "
                     "for depends on who is seen, too.")
                      .arg(fewestPeople)
                      .arg(fewestStories)));
        for (const TeamMark &one : teams)
            m_rest->addWidget(new StoryRow(
                one.team, tr("In %1 of %n stories", nullptr, one.stories).arg(QLocale().toString(one.marked))));
    };
    add(tr("Asked for by name"), toNames(Mark::AskedForByName).value(0));
    add(tr("Customers who came back"), toNames(Mark::CameBack).value(0));
}

void InsightPage::addTravelled()
{
    m_rest->addWidget(sectionHead(tr("Ideas that travelled"),
        m_insight.travelled.isEmpty() ? tr("No idea was tried elsewhere in this time. Ask a team what it could copy.")
                                      : QString()));
    for (const Travelled &one : std::as_const(m_insight.travelled)) {
        QStringList desks;
        for (const Answer &answer : one.adoptions) {
            const QString desk = !answer.place.isEmpty() ? answer.place
                : answer.team.isEmpty()                  ? answer.by
                                                         : answer.team;
            if (!desks.contains(desk))
                desks += desk;
        }
        m_rest->addWidget(new StoryRow(one.incident.title,
            tr("%1 · tried at %2", "names, and desks")
                .arg(celebratedOn(one.incident), QLocale().createSeparatedList(desks))));
    }
}

void InsightPage::addFriction(const Roster &roster)
{
    m_rest->addWidget(sectionHead(tr("Where a process had to bend"),
        m_insight.friction.isEmpty() ? tr("No story of this time says so.")
                                     : tr("Somebody helped a customer all the same. What would make it easier?")));
    for (const Friction &one : std::as_const(m_insight.friction)) {
        QString owner;
        for (const Employee &employee : roster.employees)
            owner = employee.id == one.process.ownerId ? employee.name : owner;
        QStringList titles;
        for (const Incident &story : one.stories.first(std::min<qsizetype>(3, one.stories.size())))
            titles += u"“%1”"_s.arg(story.title);
        const QString told = tr("%n stories: %1", nullptr, static_cast<int>(one.stories.size()))
                                 .arg(QLocale().createSeparatedList(titles));
        m_rest->addWidget(new StoryRow(one.process.id.isEmpty() ? tr("No process named") : one.process.name,
            owner.isEmpty() ? told : tr("%1 looks after it · %2").arg(owner, told)));
    }
}

} // namespace bravo
