#include "desk/feedmodel.h"

#include "desk/cardtext.h"
#include "shared/answer.h"

#include <QTimer>

using namespace Qt::StringLiterals;

namespace bravo {

static constexpr int countAfter = 150; // ms without a letter

FeedModel::FeedModel(BoardService &service, QObject *parent)
    : QAbstractListModel(parent),
      m_service(service),
      m_opened(service)
{
    connect(&m_opened, &OpenedStory::changed, this, [this] {
        if (const int row = rowOf(m_opened.id()); row >= 0)
            Q_EMIT dataChanged(index(row), index(row));
    });
    connect(&service, &BoardService::boardChanged, this, &FeedModel::refresh);
    connect(&service, &BoardService::incidentWithdrawn, this, &FeedModel::removeIncident);
    connect(&service, &BoardService::voteChanged, this, [this](const QString &id) { reread(id); });
}

void FeedModel::setQuery(const IncidentQuery &query)
{
    m_query = query;
    m_query.limit = pageSize;
    m_opened.setViewer(query.viewerId);
    m_awaited = true;
    askFirst();
}

void FeedModel::setViewer(const QString &viewerId)
{
    if (viewerId == m_query.viewerId)
        return;
    m_query.viewerId = viewerId;
    m_opened.setViewer(viewerId);
    nextGeneration();
    m_refreshing = m_asking = false;
    refresh();
}

void FeedModel::setKeptVotes(const QHash<QString, bool> &votes)
{
    if (std::exchange(m_keptVotes, votes) != votes)
        refresh();
}

Incident FeedModel::withKeptVote(Incident incident) const
{
    const bool voted = m_keptVotes.value(incident.id, incident.votedByViewer);
    incident.votes += static_cast<int>(voted) - static_cast<int>(incident.votedByViewer);
    incident.votedByViewer = voted;
    return incident;
}

void FeedModel::open(const QString &incidentId)
{
    const Incident *incident = at(rowOf(incidentId));
    m_opened.open(incidentId, incident ? incident->photoIds : QStringList());
}

const StoryExtras *FeedModel::extrasOf(const QString &incidentId) const
{
    return incidentId == m_opened.id() && !incidentId.isEmpty() ? &m_opened.extras() : nullptr;
}

int FeedModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_total;
}

QVariant FeedModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Incident *incident = at(index.row());
    switch (role) {
    case LoadedRole:
        return incident != nullptr;
    case Qt::DisplayRole:
        return incident ? incident->title : QString();
    case Qt::AccessibleTextRole:
        return incident
            ? spokenCard(*incident, extrasOf(incident->id), noteOn(incident->id), m_query.viewerId, m_now, m_zone)
            : tr("This story is being loaded.");
    case IdRole:
        return incident ? incident->id : QString();
    case VotesRole:
        return incident ? incident->votes : 0;
    case VotedRole:
        return incident && incident->votedByViewer;
    default:
        return {};
    }
}

const Incident *FeedModel::at(int row) const
{
    const auto found = m_rows.find(row);
    return found == m_rows.end() ? nullptr : &found->second;
}

int FeedModel::rowOf(const QString &id) const
{
    for (const auto &[row, incident] : m_rows) {
        if (incident.id == id)
            return row;
    }
    return -1;
}

void FeedModel::want(int first, int last)
{
    m_first = std::clamp(first, 0, std::max(m_total - 1, 0));
    m_last = std::clamp(last, m_first, std::max(m_total - 1, 0));
    for (int page = m_first / pageSize; page <= m_last / pageSize; ++page)
        m_used[page] = ++m_clock;
    askNextPage();
}

quint64 FeedModel::nextGeneration()
{
    m_wanted.giveUp();
    m_wanted = {};
    return ++m_generation;
}

/// The first page and the count come separately: the first is what the eye waits for.
void FeedModel::askFirst()
{
    const quint64 generation = nextGeneration();
    m_asking = true;
    m_refreshing = m_refreshAgain = false;
    IncidentQuery first = m_query;
    first.offset = 0;
    whenAnswered(ask([first](Board &board) { return board.incidents(first); }), this,
        [this, generation](const Result<QList<Incident>> &page) {
            if (generation != m_generation)
                return;
            m_asking = false;
            page ? takeFirst(*page) : void(Q_EMIT failed(page.error()));
        });
}

void FeedModel::takeFirst(const QList<Incident> &page)
{
    beginResetModel();
    m_rows.clear();
    m_used.clear();
    m_total = static_cast<int>(page.size());
    m_ready = true;
    m_awaited = false;
    m_first = 0;
    m_last = std::min(m_total, 10);
    takePage(0, page);
    endResetModel();
    Q_EMIT refreshed();
    askNotes();
    if (m_total < pageSize)
        return;
    if (m_query.search.isEmpty())
        return askTotal();
    // While somebody types, the next letter's answer does not wait for this one's count.
    QTimer::singleShot(countAfter, this, [this, generation = m_generation] {
        if (generation == m_generation)
            askTotal();
    });
}

void FeedModel::askTotal()
{
    whenAnswered(ask([query = m_query](Board &board) { return board.count(query); }), this,
        [this, generation = m_generation](const Result<int> &count) {
            if (generation == m_generation && count)
                setTotal(std::max(*count, m_total));
        });
}

/// One question at a time: while rows fly past, only those that are still looked at are asked for.
void FeedModel::askNextPage()
{
    if (m_asking || !m_ready || m_total == 0)
        return;
    int missing = -1;
    for (int row = m_first; row <= m_last && missing < 0; ++row) {
        if (!at(row))
            missing = row / pageSize;
    }
    if (missing < 0)
        return;
    m_asking = true;
    IncidentQuery query = m_query;
    query.offset = missing * pageSize;
    whenAnswered(ask([query](Board &board) { return board.incidents(query); }), this,
        [this, missing, generation = m_generation](const Result<QList<Incident>> &page) {
            if (generation != m_generation)
                return;
            m_asking = false;
            if (!page) {
                Q_EMIT failed(page.error());
                return;
            }
            takePage(missing, *page);
            const int last = missing * pageSize + static_cast<int>(page->size()) - 1;
            if (last >= missing * pageSize)
                Q_EMIT dataChanged(index(missing * pageSize), index(std::min(last, m_total - 1)));
            if (!page->isEmpty()) // an empty page means that the board has shrunk: a refresh will say so
                askNextPage();
        });
}

void FeedModel::takePage(int page, const QList<Incident> &incidents)
{
    int row = page * pageSize;
    for (const Incident &incident : incidents) {
        if (row < m_total)
            m_rows.insert_or_assign(row++, withKeptVote(incident));
    }
    m_used[page] = ++m_clock;
    dropOldPages();
}

void FeedModel::dropOldPages()
{
    while (m_used.size() > maxPages) {
        const auto oldest = std::min_element(m_used.cbegin(), m_used.cend());
        const int first = oldest.key() * pageSize;
        m_rows.erase(m_rows.lower_bound(first), m_rows.lower_bound(first + pageSize));
        m_used.erase(oldest);
    }
}

} // namespace bravo
