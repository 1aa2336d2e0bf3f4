#pragma once

#include "board/incident.h"
#include "store/connection.h"

namespace bravo {

/// Writes incidents and votes. The caller holds the transaction. Throws StoreError.
class IncidentWriter {
public:
    IncidentWriter(Connection &connection, const QTimeZone &zone) : m_connection(connection), m_zone(zone) { }

    /// One incident as it will be stored; `names` are those that search finds it by.
    struct Row {
        NewIncident wish;
        QString names;
        QString contentKey; // empty: posted by hand, never taken for a repetition
        Audience audience = Audience::Board;
    };

    /// The new id; empty where an incident of this contentKey is there already.
    QString insert(const Row &row, const QDateTime &now);
    void setStatus(const QString &id, Status status);
    /// False where the vote was there already.
    bool addVote(const QString &incidentId, const QString &voterId, const QDateTime &now);
    /// False where there was no vote.
    bool removeVote(const QString &incidentId, const QString &voterId);
    /// Whether the story is on the board, for everyone.
    bool takesVotes(const QString &incidentId);
    /// Both write nothing where the reply's id is there already.
    void addThanks(const Reply &reply, bool leader, const QDateTime &now);
    void addAdoption(const Reply &reply, const QString &teamId, const QDateTime &now);
    /// Whether the story celebrates this very employee: nobody votes for themself.
    bool celebrates(const QString &incidentId, const QString &employeeId);
    void audit(const QDateTime &at, const QString &actorId, const QString &verb, const QString &kind, const QString &id,
        const QString &detail = {});

private:
    void link(const QString &sql, const QString &incidentId, const QStringList &ids);
    void addPhotos(const QString &incidentId, const QList<Photo> &photos, const QDateTime &now);

    Connection &m_connection;
    QTimeZone m_zone;
};

} // namespace bravo
