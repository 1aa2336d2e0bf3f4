#pragma once

#include <QDateTime>
#include <QList>
#include <QMetaType>
#include <QString>

namespace bravo {

enum class Role { Staff, Manager };

/// How a celebrated employee wishes to be celebrated: before everyone, the own team, or not in public.
enum class Audience { Board, Team, Private };

struct Site {
    QString id;
    QString name;
    bool operator==(const Site &) const = default;
};

struct Team {
    QString id;
    QString name;
    QString siteId;
    bool operator==(const Team &) const = default;
};

/// Anyone on the roster.
struct Employee {
    QString id;
    QString name;
    QString nickname;
    QString teamId;
    QString team;
    Role role = Role::Staff;
    Audience audience = Audience::Board;
    QString photoId;
    bool left = false;
    bool firstLook = false; // a story about them reaches them before it stands on the board
    bool operator==(const Employee &) const = default;
};

/// How somebody wishes to be celebrated, and called; nobody else decides it.
struct Wishes {
    QString nickname;
    Audience audience = Audience::Board;
    bool firstLook = false;
    bool operator==(const Wishes &) const = default;
};

/// A service value, as on the posters.
struct Value {
    QString id;
    QString name;
    QString meaning;
    QString color; // coral | teal | plum | navy | leaf, or #rrggbb
    QString icon; // a name of resources/icons/values; empty: none
    bool operator==(const Value &) const = default;
};

/// The five colours a value may have, in the order in which new values take them.
inline constexpr const char *valueColors[] = {"coral", "teal", "plum", "navy", "leaf"};

/// All that a window needs to offer names: small, read as a whole.
/// A step in the house's work that a story may say had to bend, and who looks after it.
struct Process {
    QString id; // empty: new
    QString name;
    QString ownerId; // may be empty
    bool operator==(const Process &) const = default;
};

struct Roster {
    QList<Employee> employees; // by name; those who left are not among them
    QList<Team> teams;
    QList<Value> values;
    QList<Site> sites;
    QList<Process> processes; // a kiosk is told none
    bool operator==(const Roster &) const = default;
};

struct NewEmployee {
    QString name;
    QString team; // a name; made where missing; may be empty
    QString nickname;
    Role role = Role::Staff;
    bool operator==(const NewEmployee &) const = default;
};

} // namespace bravo
