#pragma once

#include "support/postgrescluster.h"
#include "support/testboard.h"
#include "support/wire.h"

#include <QMap>

#include <memory>

namespace bravo::test {

/// TestBoard's cast on a server that enforces who may do what, with logins for two desks and a kiosk, everybody's PIN
/// ("secret-" and the name), and stories that play a part:
/// mine (by Pavel, just now), other, hidden (set aside), private, past (40 days ago) and old (70 days ago, its month is
/// closed), all by Ines; each celebrates Miriam. Roles: nobody, staff (Lena), author (Pavel), ticket (his), manager
/// (Jonas) at the first desk; kiosk, stranger, owner.
class EnforcedBoard {
public:
    /// In the shared cluster, in a database of this name; roles are the cluster's, so the name is the test's own.
    explicit EnforcedBoard(const QString &database);

    Board &operator*() { return **m_board; }
    Board *operator->() { return &**m_board; }

    /// The place as this login sees it.
    Location as(const QString &login) const;
    const Location &admin() const { return m_admin; }
    const QString &desk() const { return m_desk; }
    const QString &otherDesk() const { return m_otherDesk; }
    const QString &kiosk() const { return m_kiosk; }

    /// The id of a person by first name ("lena"), or of a story by its part.
    QString id(const QString &name) const { return m_ids.value(name); }
    /// The sign-in's token of staff, author or manager, or the ticket.
    QString token(const QString &role) const { return m_tokens.value(role); }
    /// Signs the person in anew at the first desk.
    SignIn signedIn(const QString &firstName) const;
    /// Gives the person the same PIN again, which forgets wrong tries and ends sign-ins.
    void renewPin(const QString &firstName);

    /// Fills in {lena}, {mine}, …, {me} (whom the role is) and {post} (the beginning of an INSERT of a story).
    QString filled(QString sql, const QString &role = {}) const;
    /// The login by which the role comes.
    Location placeOf(const QString &role) const;
    /// Runs it under the role's login and sign-in, in a transaction that is rolled back.
    Outcome tryOut(const QString &role, const QString &sql) const;
    /// Runs it as the board's owner.
    void asOwner(const QString &sql) const;
    Outcome askOwner(const QString &sql) const;

    static QString under(const QString &token) { return QStringLiteral("SET bravo.token = '%1'").arg(token); }

private:
    void addStories();
    QString secretOf(const QString &firstName) const { return QStringLiteral("secret-") + m_names.value(firstName); }

    Location m_admin;
    QTemporaryDir m_passwords;
    std::unique_ptr<TestBoard> m_board;
    QString m_desk, m_otherDesk, m_kiosk;
    QMap<QString, QString> m_names, m_ids, m_tokens;
};

} // namespace bravo::test
