// Teams, sites, and processes: three pages of named things.
#include "manager/namedpage.h"

#include <algorithm>

namespace bravo {

TeamsPage::TeamsPage(const ManagerContext &context)
    : NamedPage(context,
        {.title = tr("Teams"),
            .line = tr("Who works together. A story can celebrate a whole team."),
            .name = tr("Team"),
            .other = tr("Site"),
            .nobody = tr("No site"),
            .count = tr("People"),
            .add = tr("Add a team…"),
            .addTitle = tr("Add a team"),
            .changeTitle = tr("Change a team"),
            .remove = tr("Remove the team"),
            .emptyTitle = tr("No team yet"),
            .emptySentence = tr("With teams, a story can celebrate all who had a hand in it.")})
{
}

void TeamsPage::read()
{
    whenDone(context().service.ask([](Board &board) { return board.roster(); }), [this](const Roster &roster) {
        QList<NamedThing> teams, sites;
        for (const Team &one : roster.teams)
            teams += NamedThing{one.id, one.name, one.siteId,
                static_cast<int>(std::ranges::count(roster.employees, one.id, &Employee::teamId))};
        for (const Site &one : roster.sites)
            sites += NamedThing{one.id, one.name};
        setThings(teams, sites);
    });
}

QFuture<Result<void>> TeamsPage::keep(const QList<NamedThing> &things)
{
    QList<Team> teams;
    for (const NamedThing &one : things)
        teams += Team{one.id, one.name, one.otherId};
    return context().service.change([teams, by = context().person.id, now = context().now()](
                                        Board &board) { return board.setTeams(teams, by, now); });
}

SitesPage::SitesPage(const ManagerContext &context)
    : NamedPage(context,
        {.title = tr("Sites"),
            .line = tr("Where the teams are, if the house has more than one place."),
            .name = tr("Site"),
            .count = tr("Teams"),
            .add = tr("Add a site…"),
            .addTitle = tr("Add a site"),
            .changeTitle = tr("Change a site"),
            .remove = tr("Remove the site"),
            .emptyTitle = tr("All under one roof"),
            .emptySentence = tr("Add sites where teams work in different places.")})
{
}

void SitesPage::read()
{
    whenDone(context().service.ask([](Board &board) { return board.roster(); }), [this](const Roster &roster) {
        QList<NamedThing> sites;
        for (const Site &one : roster.sites)
            sites += NamedThing{
                one.id, one.name, {}, static_cast<int>(std::ranges::count(roster.teams, one.id, &Team::siteId))};
        setThings(sites, {});
    });
}

QFuture<Result<void>> SitesPage::keep(const QList<NamedThing> &things)
{
    QList<Site> sites;
    for (const NamedThing &one : things)
        sites += Site{one.id, one.name};
    return context().service.change([sites, by = context().person.id, now = context().now()](
                                        Board &board) { return board.setSites(sites, by, now); });
}

ProcessesPage::ProcessesPage(const ManagerContext &context)
    : NamedPage(context,
        {.title = tr("Processes"),
            .line = tr("Where a process had to bend for a customer, its owner sees it; the kiosk never does."),
            .name = tr("Process"),
            .other = tr("Owner"),
            .nobody = tr("Nobody yet"),
            .add = tr("Add a process…"),
            .addTitle = tr("Add a process"),
            .changeTitle = tr("Change a process"),
            .remove = tr("Remove the process"),
            .emptyTitle = tr("No process yet"),
            .emptySentence = tr("Name the steps that sometimes stand between a customer and what they need.")})
{
}

void ProcessesPage::read()
{
    struct Both {
        QList<Process> processes;
        QList<Employee> people;
    };
    const auto question = [](Board &board) -> Result<Both> {
        const auto processes = board.processes();
        if (!processes)
            return tl::unexpected(processes.error());
        const auto roster = board.roster();
        if (!roster)
            return tl::unexpected(roster.error());
        return Both{*processes, roster->employees};
    };
    whenDone(context().service.ask(question), [this](const Both &both) {
        QList<NamedThing> processes, people;
        for (const Process &one : both.processes)
            processes += NamedThing{one.id, one.name, one.ownerId};
        for (const Employee &one : both.people)
            people += NamedThing{one.id, one.name};
        setThings(processes, people);
    });
}

QFuture<Result<void>> ProcessesPage::keep(const QList<NamedThing> &things)
{
    QList<Process> processes;
    for (const NamedThing &one : things)
        processes += Process{one.id, one.name, one.otherId};
    return context().service.change([processes, by = context().person.id, now = context().now()](
                                        Board &board) { return board.setProcesses(processes, by, now); });
}

} // namespace bravo
