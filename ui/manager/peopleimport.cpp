// The people's page, as far as it imports a table: what would happen first, and how to take it back.
#include "board/text.h"
#include "manager/formsheet.h"
#include "manager/managerlist.h"
#include "manager/peoplepage.h"
#include "publish/csvfile.h"
#include "shared/button.h"
#include "shared/theme.h"

#include <QLabel>
#include <QPromise>
#include <QSet>
#include <QThreadPool>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bravo {

namespace {

Result<QList<PersonRow>> peopleFrom(const QString &file)
{
    return readCsv(file).and_then([](const CsvFile &csv) -> Result<QList<PersonRow>> {
        QStringList keys;
        for (const QString &column : csv.header)
            keys += foldedKey(column);
        const auto name = keys.indexOf(u"name"_s);
        if (name < 0)
            return failure(ErrorKind::Failed,
                PeoplePage::tr("The table’s first line has no column “name”; it has: %1")
                    .arg(shortened(csv.header.join(u", "_s), 200)));
        QList<PersonRow> rows;
        const auto cell = [&keys](const CsvRow &row, const QString &column) {
            return cleanLine(row.cells.value(keys.indexOf(column)));
        };
        for (const CsvRow &row : csv.rows)
            rows += PersonRow{row.line, cleanLine(row.cells.value(name)), cell(row, u"nickname"_s),
                cell(row, u"team"_s), cell(row, u"role"_s)};
        return rows;
    });
}

template <typename Thing> QStringList idsIn(const QList<Thing> &things)
{
    QStringList ids;
    for (const Thing &one : things)
        ids += one.id;
    return ids;
}

QStringList without(QStringList all, const QStringList &those)
{
    all.removeIf([&those](const QString &id) { return those.contains(id); });
    return all;
}

} // namespace

void PeoplePage::previewImport(const QString &file)
{
    const auto promise = std::make_shared<QPromise<Result<QList<PersonRow>>>>();
    promise->start();
    QThreadPool::globalInstance()->start([promise, file] {
        promise->addResult(peopleFrom(file));
        promise->finish();
    });
    whenDone(promise->future(), [this](const QList<PersonRow> &rows) {
        const auto question = [rows](
                                  Board &board) { return board.importPeople(rows, {.create = true, .dryRun = true}); };
        whenDone(context().service.change(question),
            [this, rows](const ImportReport &report) { askToImport(rows, report); });
    });
}

/// What the row says of somebody who is there; nothing where that is so already, or where it leaves it open.
std::optional<MemberChange> PeoplePage::changeBy(const PersonRow &row, const Member &member)
{
    const Employee &one = member.person;
    MemberChange change{.name = one.name,
        .nickname = one.nickname,
        .team = one.team,
        .role = one.role,
        .trusted = member.trusted,
        .photo = {}};
    const MemberChange before = change;
    if (!row.nickname.isEmpty())
        change.nickname = row.nickname;
    if (!row.team.isEmpty() && foldedKey(row.team) != foldedKey(one.team))
        change.team = row.team;
    if (const QString role = row.role.toLower(); !role.isEmpty())
        change.role = role == "manager"_L1 ? Role::Manager : Role::Staff;
    return change == before ? std::nullopt : std::optional(change);
}

QList<const Member *> PeoplePage::membersCalled(const QString &name) const
{
    const QString key = foldedKey(name);
    QList<const Member *> found;
    for (const Member &one : m_facts.members) {
        if (!one.person.left && (foldedKey(one.person.name) == key || foldedKey(one.person.nickname) == key))
            found += &one;
    }
    return found;
}

/// In a few words, for the row's last cell.
static QString toldChange(const MemberChange &change, const Employee &before)
{
    QStringList told;
    if (change.team != before.team)
        told += PeoplePage::tr("team %1", "what is changed").arg(change.team);
    if (change.nickname != before.nickname)
        told += PeoplePage::tr("called %1", "what is changed").arg(change.nickname);
    if (change.role != before.role)
        told += change.role == Role::Manager ? PeoplePage::tr("Manager") : PeoplePage::tr("Staff");
    return PeoplePage::tr("would be changed: %1").arg(told.join(u", "_s));
}

PeoplePage::ImportPlan PeoplePage::planOf(const QList<PersonRow> &rows, const ImportReport &report) const
{
    QHash<int, QString> bad;
    for (const BadRow &one : report.bad)
        bad.insert(one.line, one.reason);
    ImportPlan plan;
    QSet<QString> seen;
    for (const PersonRow &row : rows) {
        const QList<const Member *> called = membersCalled(row.name);
        const bool there = !called.isEmpty() || seen.contains(foldedKey(row.name));
        // Of two who are called the same, nobody knows which the row means.
        const auto change = called.size() == 1 && !seen.contains(called.front()->person.id) && !bad.contains(row.line)
            ? changeBy(row, *called.front())
            : std::nullopt;
        if (change)
            plan.changes += {*called.front(), *change};
        if (change || !there)
            seen += change ? called.front()->person.id : foldedKey(row.name);
        plan.lines += {.id = QString::number(row.line),
            .cells = {row.name.isEmpty() ? tr("Line %1").arg(row.line) : row.name, row.team,
                bad.contains(row.line) ? bad.value(row.line)
                    : change           ? toldChange(*change, called.front()->person)
                    : there            ? tr("is there already")
                                       : tr("is added")},
            .face = row.name,
            .faint = !bad.contains(row.line) && !change && there,
            .wrong = bad.contains(row.line)};
    }
    return plan;
}

void PeoplePage::askToImport(const QList<PersonRow> &rows, const ImportReport &report)
{
    const ImportPlan plan = planOf(rows, report);
    const int changed = static_cast<int>(plan.changes.size());
    m_form->begin(
        tr("Import people"), tr("Import"), [this, rows, changes = plan.changes] { importNow(rows, changes); });
    m_form->form()->addWords(report.bad.isEmpty()
            ? tr("%1, %2. Who is there and not changed stays as they are.")
                  .arg(tr("%n people are added", nullptr, report.added), tr("%n would be changed", nullptr, changed))
            : tr("%n lines cannot be read, so nothing is imported yet. Mend them in the table, and import it again.",
                nullptr, static_cast<int>(report.bad.size())));
    auto *list =
        new ManagerList(tr("What the import does"), {{tr("Name"), 5}, {tr("Team"), 3}, {tr("What happens"), 6}});
    list->setFindable(false);
    list->setRows(plan.lines);
    if (const auto bad = std::ranges::find(plan.lines, true, &ListRow::wrong); bad != plan.lines.end())
        list->select(bad->id); // what stands in the way is in sight
    list->setMinimumHeight(scaled(280));
    m_form->form()->add({}, list, Form::Width::Whole);
    m_form->keepButton()->setEnabled(report.bad.isEmpty() && report.added + changed > 0);
    m_form->open();
}

/// One after the other; those that went before a trouble are as they were again.
Result<void> PeoplePage::change(Board &board, const Changes &changes, const QString &by, const QDateTime &now)
{
    for (qsizetype i = 0; i < changes.size(); ++i) {
        if (const auto done = board.changeMember(changes[i].first.person.id, changes[i].second, by, now); !done) {
            undoChanges(board, changes.first(i), by, now);
            return tl::unexpected(done.error());
        }
    }
    return {};
}

void PeoplePage::undoChanges(Board &board, const Changes &changes, const QString &by, const QDateTime &now)
{
    for (const auto &[before, after] : changes)
        (void)board.changeMember(before.person.id,
            {.name = before.person.name,
                .nickname = before.person.nickname,
                .team = before.person.team,
                .role = before.person.role,
                .trusted = before.trusted,
                .photo = {}},
            by, now);
}

void PeoplePage::importNow(const QList<PersonRow> &rows, const Changes &changes)
{
    const auto deed = [rows, changes, by = context().person.id, now = context().now()](Board &board) -> Result<Made> {
        const auto before = board.roster();
        const auto changed = before ? change(board, changes, by, now) : tl::unexpected(before.error());
        const auto done = changed ? board.importPeople(rows, {.create = true}) : tl::unexpected(changed.error());
        const auto after = done ? board.roster() : tl::unexpected(done.error());
        if (!after) {
            if (changed)
                undoChanges(board, changes, by, now);
            return tl::unexpected(after.error());
        }
        return Made{without(idsIn(after->employees), idsIn(before->employees)),
            without(idsIn(after->teams), idsIn(before->teams))};
    };
    whenAnswered(context().service.change(deed), this, [this, changes](const Result<Made> &made) {
        if (!made)
            return m_form->sayTrouble(made.error().message);
        m_form->close();
        read();
        const QString sentence = changes.isEmpty()
            ? tr("%n people are on the board.", nullptr, static_cast<int>(made->people.size()))
            : tr("%1, %2.").arg(tr("%n people were added", nullptr, static_cast<int>(made->people.size())),
                tr("%n were changed", nullptr, static_cast<int>(changes.size())));
        Q_EMIT said(sentence, tr("Undo"), [this, made = *made, changes] { undoImport(made, changes); });
    });
}

void PeoplePage::undoImport(const Made &made, const Changes &changes)
{
    const auto back = [made, changes, by = context().person.id, now = context().now()](Board &board) {
        undoChanges(board, changes, by, now);
        const auto gone = board.undoImport(made.people, by, now);
        for (const QString &id : made.teams) { // one by one: a team that has somebody by now stays
            QList<Team> teams = board.roster().value_or(Roster()).teams;
            if (teams.removeIf([&id](const Team &team) { return team.id == id; }) > 0)
                (void)board.setTeams(teams, by, now);
        }
        return gone;
    };
    whenDone(context().service.change(back), [this, changed = static_cast<int>(changes.size())](int gone) {
        Q_EMIT said(changed == 0 ? tr("%n people were taken back.", nullptr, gone)
                                 : tr("The import was taken back: all is as it was before."));
        read();
    });
}

} // namespace bravo
