#pragma once

#include "board/identity.h"
#include "store/connection.h"

#include <optional>

namespace bravo {

/// Who may prove to be whom, as stored. The caller holds the transaction. Throws StoreError.
class IdentityStore {
public:
    explicit IdentityStore(Connection &connection) : m_connection(connection) { }

    struct Secret {
        QByteArray salt;
        QByteArray keyHash;
    };

    Standing standing() { return m_connection.standing(); }
    std::optional<Secret> secret(const QString &employeeId);
    void setSecret(const QString &employeeId, const Secret &secret, const QDateTime &now);
    void removeSecret(const QString &employeeId);
    WrongTries wrongTries(const QString &employeeId);
    void keepWrongTries(const QString &employeeId, const WrongTries &tries);

    /// On a server, as a desk: by the server's own functions (docs/permissions.md).
    /// The salt of the person's secret; nothing where they have none.
    std::optional<QByteArray> challenge(const QString &employeeId);
    struct Answer {
        QString outcome; // ok | wrong | locked | none
        QString token, ticket;
        int idleSeconds = 0;
    };
    /// Where it goes well, what follows is done as this person.
    Answer signIn(const QString &employeeId, const QByteArray &key);
    /// As whom statements are done now; empty where nobody is signed in.
    QString signedIn();
    void signOut();
    bool stillHere();
    void setSecretByServer(const QString &employeeId, const QByteArray &salt, const QByteArray &key);
    /// Gives the id of whom it stands for; nothing where it is not known, or nobody is meant.
    QString actUnder(const QString &tokenOrTicket);

private:
    Connection &m_connection;
};

} // namespace bravo
