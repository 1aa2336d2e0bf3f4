#pragma once

#include "store/boardservice.h"
#include "store/connection.h"

#include <optional>

class QLockFile;

namespace bravo {

/// What this computer's user wrote and the server of one board has not taken yet: a file of its own, readable by that
/// user alone, whose entries survive the program's and the computer's sudden end. Plain and synchronous; lives on one
/// thread. Several programs may share the file. Throws StoreError.
class Outbox {
public:
    /// Made where it is missing. A damaged or foreign file is refused, and stays as it is.
    explicit Outbox(const QString &file);
    ~Outbox();
    Q_DISABLE_COPY_MOVE(Outbox)

    /// Where the outbox of that board lies, for this user.
    static QString fileFor(const Location &board);

    /// On disk when this returns. The ticket proves to the server whose entry it is; empty where nobody could sign in.
    void add(const OutboxEntry &entry, const QString &ticket);
    /// Every entry, oldest first. Where the server wants tickets, those without one wait for a sign-in.
    QList<OutboxEntry> entries(bool needTicket);

    struct Sendable {
        OutboxEntry entry;
        QString ticket;
        bool operator==(const Sendable &) const = default;
    };
    /// The oldest entry that can be sent: not refused, with a ticket where one is needed, and not about a story that
    /// itself still lies here.
    std::optional<Sendable> next(bool needTicket);
    bool holds(const QString &id);
    /// The server took it, or its author does not want it any more.
    void remove(const QString &id);
    /// Removes a story that waits, where that person wrote it; false where it does not wait here.
    bool takeBack(const QString &incidentId, const QString &employeeId);
    /// The server refused it: it stays, with the reason, and its ticket goes.
    void markRefused(const QString &id, const QString &reason);
    /// The author signed in and says that it is theirs: it goes under this ticket. False where it is somebody else's.
    bool giveTicket(const QString &id, const QString &employeeId, const QString &ticket);
    /// The server knows this ticket no longer: what has it waits for the author's next sign-in.
    void forgetTicket(const QString &ticket);

    struct Counts {
        int waiting = 0, refused = 0;
        bool operator==(const Counts &) const = default;
    };
    Counts counts();

    /// One program at a time sends, so that the order holds. False while another one does, for longer than half a
    /// second; ends with the program.
    bool beginSending();
    void endSending();

private:
    void makeSchema();
    OutboxEntry read(class Query &row);
    void readPhotos(OutboxEntry &entry);

    QString m_path;
    std::unique_ptr<Connection> m_connection;
    std::unique_ptr<QLockFile> m_sending;
};

} // namespace bravo
