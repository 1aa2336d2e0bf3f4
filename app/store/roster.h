#pragma once

#include "board/names.h"
#include "board/people.h"
#include "store/connection.h"

namespace bravo {

/// Employees, teams and values in SQL. Throws StoreError.
class RosterStore {
public:
    explicit RosterStore(Connection &connection) : m_connection(connection) { }

    Roster read();
    /// The team's id; made where missing.
    QString teamId(const QString &name);
    Employee addEmployee(const NewEmployee &wish, const QDateTime &now);
    QString addTeam(const QString &name);
    /// Takes the next of the five colours.
    QString addValue(const QString &name, const QString &meaning = {});
    /// As Board::setValues(); names are proven.
    void setValues(const QList<Value> &values, const QDateTime &now);
    std::optional<Employee> employee(const QString &id);
    /// Nothing where there is no team, or no value, of this id.
    std::optional<QString> teamName(const QString &id);
    std::optional<QString> valueName(const QString &id);

private:
    std::optional<QString> nameOf(const QString &sql, const QString &id);

    Connection &m_connection;
};

QString newId();

/// The ids of people, teams, values, in their order.
template <typename T> QStringList idsOf(const QList<T> &all)
{
    QStringList ids;
    for (const T &one : all)
        ids += one.id;
    return ids;
}
QList<Named> named(const QList<Employee> &employees);
QList<Named> named(const QList<Team> &teams);
QList<Named> named(const QList<Value> &values);
QList<Named> named(const QList<Process> &processes);
Audience audienceFrom(const QString &stored);
QString toStored(Audience audience);

} // namespace bravo
