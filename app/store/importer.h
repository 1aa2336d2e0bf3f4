#pragma once

#include "board/board.h"
#include "board/names.h"
#include "store/incidentwriter.h"
#include "store/roster.h"

namespace bravo {

/// Turns rows of names into incidents, people and votes, in the caller's transaction. Throws StoreError.
class Importer {
public:
    Importer(Connection &connection, const QTimeZone &zone, const ImportOptions &options, const QDateTime &now);

    /// Throws a cancelled StoreError where `progress` answers false.
    ImportReport incidents(const QList<IncidentRow> &rows, const Progress &progress);
    ImportReport people(const QList<PersonRow> &rows);
    ImportReport votes(const QList<VoteRow> &rows);

private:
    /// A kind of name: found, made, and remembered as written, since a file repeats its names.
    struct Names {
        NameIndex index;
        QHash<QString, QString> seen;
        int *made;
        QString (Importer::*make)(const QString &);
    };

    Result<QString> idOf(Names &names, const QString &name);
    Result<QStringList> idsOf(Names &names, const QStringList &list);
    Result<IncidentWriter::Row> resolved(const IncidentRow &row);
    QString makePerson(const QString &name);
    QString makeTeam(const QString &name);
    QString makeValue(const QString &name);
    void refuseClosedMonth(int line);

    Connection &m_connection;
    QTimeZone m_zone;
    ImportOptions m_options;
    QDateTime m_now;
    RosterStore m_store;
    IncidentWriter m_writer;
    ImportReport m_report;
    Names m_people, m_teams, m_values;
    QSet<QString> m_closedMonths; // take no story and no vote
    QHash<QString, Audience> m_audiences; // of the people who are not for everyone
    QSet<QString> m_firstLook; // who wish to be asked before a story about them is shown
};

} // namespace bravo
