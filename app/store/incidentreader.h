#pragma once

#include "board/highlights.h"
#include "store/connection.h"

namespace bravo {

struct IncidentLine;

/// Reads incidents: two statements a page, whatever its size. Throws StoreError.
class IncidentReader {
public:
    /// `unsealed`: with the counts of sealed months, for whoever is about to close one.
    IncidentReader(Connection &connection, const QTimeZone &zone, bool unsealed = false)
        : m_connection(connection),
          m_zone(zone),
          m_unsealed(unsealed)
    {
    }

    QList<Incident> page(const IncidentQuery &query);
    /// Where a list goes on: behind this story. Before the first one it is empty.
    struct Place {
        QString postedAt; // as stored
        QString id;
    };
    /// At most query.limit lines from there on, the newest first; the place moves behind the last of them. Neither
    /// search, order nor offset count.
    QList<IncidentLine> lines(const IncidentQuery &query, Place &place);
    int count(const IncidentQuery &query);
    /// Ids that begin with `start`; at most two, which is enough to know that it is ambiguous.
    QStringList idsFrom(const QString &start);
    /// The month that the story belongs to, as stored.
    QString monthOf(const QString &id);
    std::optional<Incident> byId(const QString &id, const QString &viewerId);
    /// Published stories of the month that the board does not show to everyone.
    QList<Withheld> withheldOf(Month month);
    MonthTotals totalsOf(Month month);
    /// Of those, the stories and their votes alone: what is counted of whom they celebrate costs most of the time.
    std::pair<int, int> storiesAndVotesOf(Month month);

    /// The page's first statement, for the bench that compares with the same SQL through the C API.
    QString pageSql(const IncidentQuery &query) const;

private:
    QString filter(const IncidentQuery &query) const;
    QString columns() const;
    QString sealed() const;
    QString countSql(const IncidentQuery &query, bool searching) const;
    bool votesAreSealed() const;
    void bindFilter(class Query &statement, const IncidentQuery &query) const;
    void addRelations(QList<Incident> &incidents, const QString &viewerId);

    Connection &m_connection;
    QTimeZone m_zone;
    bool m_unsealed;
};

} // namespace bravo
