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
        QStringList ask; // employees whose word the story waits for
        Status status = Status::Published;
    };

    /// The new id; empty where an incident of this contentKey is there already.
    QString insert(const Row &row, const QDateTime &now);
    /// Writes the story anew, and of what hangs on it only what differs from `before`: photos keep their ids.
    void rewrite(const Incident &before, const Row &row, const QString &byId, const QDateTime &now);
    StoryRecord recordOf(const QString &incidentId);
    /// Whether the story has these photos already, in this order.
    bool hasPhotos(const QString &incidentId, const QList<Photo> &photos);
    /// Refused where the server does not show this login the row as one that it may change.
    void setStatus(const QString &id, Status status);
    /// Lets no vote and no post into the month until the transaction ends; on a file none comes in anyway.
    void holdMonth(const Month &month);
    /// `kept` is what its highlights show from now on. False where the month was closed already.
    bool closeMonth(const Month &month, const QByteArray &kept, const QString &byId, const QDateTime &now);
    /// What the server writes into the audit trail with this transaction's changes; of no effect on a file.
    void giveReason(const QString &reason);
    /// False where the vote was there already.
    bool addVote(const QString &incidentId, const QString &voterId, const QDateTime &now);
    /// False where there was no vote.
    bool removeVote(const QString &incidentId, const QString &voterId);
    /// Those of the people who voted for the story; a desk sees no votes but its own.
    QStringList votersAmong(const QString &incidentId, const QStringList &employeeIds);
    /// Remembers the outbox's entry of that id; false where it came before. Without an id, and on a file, nothing
    /// comes twice.
    bool isNewDelivery(const QString &id);
    /// Keeps what the employee says of a story that celebrates them; false where it does not.
    bool keepWord(const QString &incidentId, const QString &employeeId, bool show);
    /// Stories that celebrate the employee stand before no more than `audience` from now on.
    void narrow(const QString &employeeId, Audience audience);
    /// Whether the story is on the board, for everyone.
    bool takesVotes(const QString &incidentId);
    /// Both write nothing where the reply's id is there already.
    void addThanks(const Reply &reply, bool leader, const QDateTime &now);
    void addAdoption(const Reply &reply, const QString &teamId, const QDateTime &now);
    /// False where this employee gave no such thanks or adoption since.
    bool removeAnswer(const QString &id, const QString &employeeId, const QDateTime &since);
    /// Whether the story celebrates this very employee: nobody votes for themself, nor thanks themself.
    bool celebrates(const QString &incidentId, const QString &employeeId);
    /// A photo of no story: a face, a logo. Gives its id.
    QString addPhoto(const Photo &photo, const QDateTime &now);
    void audit(const QDateTime &at, const QString &actorId, const QString &verb, const QString &kind, const QString &id,
        const QString &detail = {});

private:
    void link(const QString &sql, const QString &incidentId, const QStringList &ids, qsizetype first = 0);
    void linkPeople(const QString &incidentId, const QStringList &ids, qsizetype first = 0);
    void linkTeams(const QString &incidentId, const QStringList &ids);
    void linkValues(const QString &incidentId, const QStringList &ids);
    void linkProcesses(const QString &incidentId, const QStringList &ids);
    void relinkPeople(const QString &incidentId, const Row &row);
    void ask(const QString &incidentId, const QStringList &employeeIds);
    /// Before how many all whom it celebrates let the story stand.
    Audience allowed(const QString &incidentId);
    void unlink(const QString &table, const QString &incidentId);
    void addPhotos(const QString &incidentId, const QList<Photo> &photos, const QDateTime &now);
    void rewritePhotos(const QString &incidentId, const QList<Photo> &photos, const QDateTime &now);
    void insertPhoto(
        const QString &id, const QString &incidentId, qsizetype position, const Photo &photo, const QDateTime &now);
    void addConsent(const QString &incidentId, const QString &who, const QDateTime &at, const QString &byId);
    QDateTime consentedOn(const NewIncident &wish, const QDateTime &otherwise) const;
    void rewriteConsent(const Incident &before, const NewIncident &wish, const QString &byId, const QDateTime &now);
    void rewriteText(const QString &id, const Row &row, Audience audience, const QDateTime &now);

    Connection &m_connection;
    QTimeZone m_zone;
};

} // namespace bravo
