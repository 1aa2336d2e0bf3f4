// What the feed's rows do when the board changes; how they come is in feedmodel.cpp.
#include "desk/feedmodel.h"

#include "shared/answer.h"

namespace bravo {

void FeedModel::refresh()
{
    m_opened.refresh();
    if (!m_ready || m_refreshing) {
        m_refreshAgain = m_refreshing;
        if (!m_ready && !m_asking)
            askFirst();
        return;
    }
    m_refreshing = true;
    const quint64 generation = nextGeneration(); // pages of the old order that are still on their way are dropped
    m_asking = true;
    QList<int> pages{0};
    for (int page = m_first / pageSize; page <= m_last / pageSize; ++page) {
        if (page > 0)
            pages += page;
    }
    const auto question = [query = m_query, pages](Board &board) -> Result<Snapshot> {
        Snapshot snapshot;
        const auto count = board.count(query);
        if (!count)
            return tl::unexpected(count.error());
        snapshot.total = *count;
        for (const int page : pages) {
            IncidentQuery part = query;
            part.offset = page * pageSize;
            const auto incidents = board.incidents(part);
            if (!incidents)
                return tl::unexpected(incidents.error());
            snapshot.pages.insert(page, *incidents);
        }
        return snapshot;
    };
    whenAnswered(ask(question), this, [this, generation](const Result<Snapshot> &snapshot) {
        if (generation != m_generation)
            return;
        m_asking = m_refreshing = false;
        snapshot ? takeSnapshot(*snapshot) : void(Q_EMIT failed(snapshot.error()));
        if (std::exchange(m_refreshAgain, false))
            refresh();
        else
            askNextPage();
    });
}

void FeedModel::takeSnapshot(const Snapshot &snapshot)
{
    m_awaited = false;
    // How far have the rows that are looked at moved? One that is in both answers tells.
    QHash<QString, int> now;
    for (auto page = snapshot.pages.cbegin(); page != snapshot.pages.cend(); ++page) {
        int row = page.key() * pageSize;
        for (const Incident &incident : page.value())
            now.insert(incident.id, row++);
    }
    for (int row = m_first; row <= m_last; ++row) {
        const Incident *incident = at(row);
        if (!incident || !now.contains(incident->id))
            continue;
        shiftRows(now.value(incident->id) - row);
        break;
    }
    setTotal(snapshot.total);
    m_rows.clear();
    m_used.clear();
    for (auto page = snapshot.pages.cbegin(); page != snapshot.pages.cend(); ++page)
        takePage(page.key(), page.value());
    if (const Incident *opened = at(rowOf(m_opened.id())))
        m_opened.open(opened->id, opened->photoIds); // they may be others
    if (m_total > 0)
        Q_EMIT dataChanged(index(0), index(m_total - 1));
    Q_EMIT refreshed();
    askNotes();
}

/// A manager writes to the author alone.
void FeedModel::askNotes()
{
    const QString author = m_query.postedById;
    if (author.isEmpty() || author != m_query.viewerId)
        return m_notes.clear();
    whenAnswered(ask([author](Board &board) { return board.notesFor(author); }), this,
        [this, generation = m_generation](const Result<QHash<QString, QString>> &notes) {
            if (!notes || generation != m_generation || std::exchange(m_notes, *notes) == *notes || m_total == 0)
                return;
            Q_EMIT dataChanged(index(0), index(m_total - 1));
        });
}

/// Inserts rows at the top, or takes them away there, so that the others keep their persistent indexes.
void FeedModel::shiftRows(int by)
{
    by = std::max(by, -m_total);
    if (by == 0)
        return;
    by > 0 ? beginInsertRows({}, 0, by - 1) : beginRemoveRows({}, 0, -by - 1);
    std::map<int, Incident> moved;
    for (auto &[row, incident] : m_rows) {
        if (row + by >= 0)
            moved.emplace(row + by, std::move(incident));
    }
    m_rows = std::move(moved);
    m_total += by;
    m_first = std::max(m_first + by, 0);
    m_last = std::max(m_last + by, 0);
    by > 0 ? endInsertRows() : endRemoveRows();
}

void FeedModel::setTotal(int total)
{
    if (total > m_total) {
        beginInsertRows({}, m_total, total - 1);
        m_total = total;
        endInsertRows();
    } else if (total < m_total) {
        beginRemoveRows({}, total, m_total - 1);
        m_rows.erase(m_rows.lower_bound(total), m_rows.end());
        m_total = total;
        endRemoveRows();
    }
}

/// A vote changes one row, in place: a card never jumps away under the finger that voted.
void FeedModel::reread(const QString &incidentId)
{
    if (rowOf(incidentId) < 0)
        return;
    const QString viewer = m_query.viewerId;
    whenAnswered(m_service.ask([incidentId, viewer](Board &board) { return board.incident(incidentId, viewer); }), this,
        [this, viewer](const Result<Incident> &incident) {
            const int row = incident ? rowOf(incident->id) : -1;
            if (row < 0 || viewer != m_query.viewerId)
                return;
            m_rows[row] = withKeptVote(*incident);
            Q_EMIT dataChanged(index(row), index(row));
        });
}

void FeedModel::removeIncident(const QString &incidentId)
{
    const int row = rowOf(incidentId);
    if (row < 0)
        return;
    beginRemoveRows({}, row, row);
    std::map<int, Incident> left;
    for (auto &[at, incident] : m_rows) {
        if (at != row)
            left.emplace(at > row ? at - 1 : at, std::move(incident));
    }
    m_rows = std::move(left);
    --m_total;
    endRemoveRows();
}

} // namespace bravo
