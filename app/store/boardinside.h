#pragma once

#include "board/board.h"
#include "board/permissions.h"
#include "store/error.h"
#include "store/incidentreader.h"
#include "store/incidentwriter.h"
#include "store/roster.h"

#include <QCoreApplication>

namespace bravo {

/// The context of what the door says.
struct BoardWords {
    Q_DECLARE_TR_FUNCTIONS(bravo::Board)
};

/// The door's one way from exceptions to results.
template <typename F> auto guarded(F &&work) -> Result<std::invoke_result_t<F>>
{
    try {
        if constexpr (std::is_void_v<std::invoke_result_t<F>>) {
            work();
            return {};
        } else {
            return work();
        }
    } catch (const StoreError &error) {
        return tl::unexpected(error.error());
    }
}

[[noreturn]] inline void refuse(ErrorKind kind, const QString &message)
{
    throw StoreError(kind, message);
}

/// Refuses where a rule objects.
inline void require(const Verdict &verdict)
{
    if (verdict)
        throw StoreError(errorOf(*verdict).kind, errorOf(*verdict).message);
}

/// What the door has behind it: the connection, the board's zone, and who reads and writes.
class Board::Inside {
public:
    Inside(const Location &where, Connection::Mode mode, const std::shared_ptr<Link> &link = {})
        : connection(where, mode, link)
    {
    }

    /// Reads what every question needs to know.
    void begin();
    QString setting(const QString &key);
    void set(const QString &key, const QString &value);

    IncidentReader reader() { return {connection, zone}; }
    IncidentWriter writer() { return {connection, zone}; }
    RosterStore people() { return RosterStore(connection); }

    /// The person of that id, or a StoreError.
    Employee employee(const QString &id);
    /// Who does it, as the rules ask. On a server a desk acts as the person who signed in there, and as nobody else:
    /// row security would hide the rows of what is not theirs, and the deed would pass for done.
    Actor acting(const QString &employeeId);
    /// The story as `viewerId` sees it; refused where it is not there.
    Incident story(const QString &id, const QString &viewerId);
    bool isClosed(const Month &month);
    /// Search finds the stories that celebrate the person by the names that hold now.
    void refreshNames(const QString &employeeId);
    /// Whether this author's stories do not wait.
    bool isTrusted(const QString &employeeId);
    /// Whether the story waits for its author's answer.
    bool isAskedBack(const QString &incidentId);
    /// Refuses where this person may not change the story now; true where that answers what a manager asked.
    bool requireEditable(const Incident &story, const QString &byId, const QDateTime &now);
    /// Whether the story's month is closed.
    bool isClosed(const Incident &story) { return isClosed(Month::of(story.postedAt, zone)); }
    /// Whether stories wait for a manager.
    bool isModerated();
    /// As long as the board on a file has no manager, anybody may.
    void requireManager(const QString &byId);
    /// Those of the stories that celebrate this person, newest first, then those that they told.
    QList<Incident> theirStories(const QString &employeeId, const QStringList &ids);
    QList<BentIn> bentFor(const QString &employeeId, const QDateTime &since, int atMost);
    /// What was written to a story that everyone sees, as it may be stored.
    Reply cleaned(Reply reply);
    /// What was typed, cleaned and proven, as it may be stored. A story that has more photos than one may have keeps
    /// them.
    IncidentWriter::Row rowFor(const NewIncident &typed, qsizetype photosBefore = 0);

    Connection connection;
    QTimeZone zone = QTimeZone::utc();
};

} // namespace bravo
