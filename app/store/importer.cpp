#include "store/importer.h"

#include "board/instant.h"
#include "board/text.h"
#include "store/error.h"
#include "store/incidentreader.h"
#include "store/query.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace bravo {

namespace {

struct ImporterWords {
    Q_DECLARE_TR_FUNCTIONS(bravo::Import)
};

} // namespace

Importer::Importer(Connection &connection, const QTimeZone &zone, const ImportOptions &options, const QDateTime &now)
    : m_connection(connection),
      m_zone(zone),
      m_options(options),
      m_now(now),
      m_store(connection),
      m_writer(connection, zone),
      m_people{NameIndex(ImporterWords::tr("person"), {}), {}, &m_report.peopleMade, &Importer::makePerson},
      m_teams{NameIndex(ImporterWords::tr("team"), {}), {}, &m_report.teamsMade, &Importer::makeTeam},
      m_values{NameIndex(ImporterWords::tr("value"), {}), {}, &m_report.valuesMade, &Importer::makeValue}
{
    const Roster roster = m_store.read();
    for (const Employee &one : roster.employees) {
        m_people.index.add({one.id, one.name, one.nickname});
        if (one.audience != Audience::Board)
            m_audiences.insert(one.id, one.audience);
        if (one.firstLook)
            m_firstLook.insert(one.id);
    }
    for (const Named &one : named(roster.teams))
        m_teams.index.add(one);
    for (const Named &one : named(roster.values))
        m_values.index.add(one);
    Query closed(connection, u"SELECT month FROM months WHERE state = 'closed'"_s);
    for (closed.run(); closed.next();)
        m_closedMonths += closed.text(0);
}

/// What is there already may come again; so this is said of what was really added, and nothing of it will be kept.
void Importer::refuseClosedMonth(int line)
{
    m_report.bad += BadRow{line, ImporterWords::tr("Its month is closed: the votes and stories of that month stand.")};
}

QString Importer::makePerson(const QString &name)
{
    return m_store.addEmployee({.name = name, .team = {}, .nickname = {}}, m_now).id;
}

QString Importer::makeTeam(const QString &name)
{
    return m_store.addTeam(name);
}

QString Importer::makeValue(const QString &name)
{
    return m_store.addValue(name);
}

Result<QString> Importer::idOf(Names &names, const QString &name)
{
    if (const auto seen = names.seen.constFind(name); seen != names.seen.cend())
        return *seen;
    // An ambiguous name stays an error: making a third of the same name would only make it worse.
    const bool make = m_options.create && !names.index.knows(name) && !foldedKey(name).isEmpty();
    const Result<QString> found = make ? (this->*names.make)(name) : names.index.find(name);
    if (make) {
        names.index.add({*found, cleanLine(name), {}});
        ++*names.made;
    }
    if (found)
        names.seen.insert(name, *found);
    return found;
}

Result<QStringList> Importer::idsOf(Names &names, const QStringList &list)
{
    QStringList ids;
    for (const QString &name : list) {
        const Result<QString> id = idOf(names, name);
        if (!id)
            return tl::unexpected(id.error());
        if (!ids.contains(*id))
            ids += *id;
    }
    return ids;
}

Result<IncidentWriter::Row> Importer::resolved(const IncidentRow &row)
{
    IncidentWriter::Row out;
    NewIncident &wish = out.wish;
    wish.story = cleanText(row.story);
    wish.title = row.title.isEmpty() ? titleFromStory(wish.story) : cleanLine(row.title);
    if (wish.story.isEmpty() || wish.title.isEmpty())
        return failure(ErrorKind::Failed, ImporterWords::tr("The story is empty."));
    wish.learn = cleanText(row.learn);
    wish.customerWords = cleanText(row.customerWords);
    if (row.by.isEmpty())
        return failure(ErrorKind::Failed, ImporterWords::tr("It does not say who posts it (by)."));
    if (row.forNames.isEmpty() && row.teams.isEmpty())
        return failure(ErrorKind::Failed, ImporterWords::tr("It does not say whom it celebrates (for, or team)."));
    if (!row.postedAt.isEmpty()) {
        const auto at = parseInstant(row.postedAt, m_zone);
        if (!at)
            return failure(
                ErrorKind::Failed, ImporterWords::tr("“%1” is no date that exists.").arg(shortened(row.postedAt, 40)));
        wish.postedAt = *at;
    }
    for (const QString &name : row.marks) {
        const auto mark = markFromName(name);
        if (!mark)
            return failure(ErrorKind::Failed,
                ImporterWords::tr("“%1” is no mark. The marks: %2.")
                    .arg(shortened(name, 40), markNames().join(u", "_s)));
        wish.marks |= *mark;
    }
    const auto by = idOf(m_people, row.by);
    const auto people = idsOf(m_people, row.forNames);
    const auto teams = idsOf(m_teams, row.teams);
    const auto values = idsOf(m_values, row.values);
    if (!by)
        return tl::unexpected(by.error());
    for (const auto *list : {&people, &teams, &values}) {
        if (!*list)
            return tl::unexpected(list->error());
    }
    wish.postedById = *by;
    wish.celebrateIds = *people;
    wish.teamIds = *teams;
    wish.valueIds = *values;
    for (const QString &id : *people) {
        out.audience = std::max(out.audience, m_audiences.value(id, Audience::Board));
        if (m_firstLook.contains(id) && id != *by) {
            out.audience = Audience::Private;
            out.ask += id;
        }
    }
    out.names = (row.forNames + row.teams + row.values).join(u' ');
    return out;
}

ImportReport Importer::incidents(const QList<IncidentRow> &rows, const Progress &progress)
{
    QHash<QString, int> occurrences;
    for (qsizetype i = 0; i < rows.size(); ++i) {
        const IncidentRow &row = rows[i];
        if (progress && i % 500 == 0 && !progress(i, rows.size()))
            throw StoreError(ErrorKind::Failed, ImporterWords::tr("The import was cancelled; nothing was changed."));
        auto stored = resolved(row);
        if (!stored) {
            m_report.bad += BadRow{row.line, stored.error().message};
            continue;
        }
        const QString content = contentHash(row);
        stored->contentKey = content + u':' + QString::number(occurrences[content]++);
        if (!m_report.bad.isEmpty())
            continue; // nothing will be kept: only the other bad rows are still of interest
        const QDateTime at = stored->wish.postedAt.isValid() ? stored->wish.postedAt : m_now;
        if (m_writer.insert(*stored, m_now).isEmpty())
            ++m_report.alreadyThere;
        else if (!m_closedMonths.isEmpty() && m_closedMonths.contains(Month::of(at, m_zone).toString()))
            refuseClosedMonth(row.line);
        else
            ++m_report.added;
    }
    if (m_report.added > 0)
        m_writer.audit(m_now, {}, u"imported"_s, u"incidents"_s, {}, QString::number(m_report.added));
    return m_report;
}

ImportReport Importer::people(const QList<PersonRow> &rows)
{
    for (const PersonRow &row : rows) {
        const QString role = row.role.trimmed().toLower();
        if (foldedKey(row.name).isEmpty()) {
            m_report.bad += BadRow{row.line, ImporterWords::tr("The name is empty.")};
        } else if (!role.isEmpty() && role != "staff"_L1 && role != "manager"_L1) {
            m_report.bad += BadRow{
                row.line, ImporterWords::tr("“%1” is no role; it is staff or manager.").arg(shortened(role, 40))};
        } else if (m_people.index.knows(row.name)) {
            ++m_report.alreadyThere;
        } else {
            const bool newTeam = !foldedKey(row.team).isEmpty() && !m_teams.index.knows(row.team);
            const Employee made = m_store.addEmployee({.name = row.name,
                                                          .team = row.team,
                                                          .nickname = row.nickname,
                                                          .role = role == "manager"_L1 ? Role::Manager : Role::Staff},
                m_now);
            m_people.index.add({made.id, made.name, made.nickname});
            if (newTeam) {
                m_teams.index.add({made.teamId, made.team, {}});
                ++m_report.teamsMade;
            }
            ++m_report.added;
        }
    }
    if (m_report.added > 0)
        m_writer.audit(m_now, {}, u"imported"_s, u"people"_s, {}, QString::number(m_report.added));
    return m_report;
}

ImportReport Importer::votes(const QList<VoteRow> &rows)
{
    IncidentReader reader(m_connection, m_zone);
    for (const VoteRow &row : rows) {
        const auto voter = idOf(m_people, row.voter);
        const QStringList ids = row.incident.size() < 8 ? QStringList() : reader.idsFrom(row.incident.toLower());
        if (ids.size() != 1)
            m_report.bad += BadRow{row.line,
                ids.isEmpty()
                    ? ImporterWords::tr("There is no story “%1”.").arg(shortened(row.incident, 40))
                    : ImporterWords::tr("More than one story's id begins with “%1”.").arg(shortened(row.incident, 40))};
        else if (!voter)
            m_report.bad += BadRow{row.line, voter.error().message};
        else if (!m_writer.takesVotes(ids.front()))
            m_report.bad += BadRow{
                row.line, ImporterWords::tr("The story “%1” is not on the board.").arg(shortened(row.incident, 40))};
        else if (m_writer.celebrates(ids.front(), *voter))
            m_report.bad +=
                BadRow{row.line, ImporterWords::tr("A story that celebrates the voter takes no vote from them.")};
        else if (!m_writer.addVote(ids.front(), *voter, m_now))
            ++m_report.alreadyThere;
        else if (!m_closedMonths.isEmpty() && m_closedMonths.contains(reader.monthOf(ids.front())))
            refuseClosedMonth(row.line);
        else
            ++m_report.added;
    }
    if (m_report.added > 0)
        m_writer.audit(m_now, {}, u"imported"_s, u"votes"_s, {}, QString::number(m_report.added));
    return m_report;
}

} // namespace bravo
