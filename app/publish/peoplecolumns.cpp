#include "publish/peoplecolumns.h"

#include "board/text.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace bravo {

namespace {

/// "Mitarbeiter/in" and "mitarbeiterin", "Full name" and "full_name" are the same.
QString lettersOf(const QString &column)
{
    QString letters = foldedKey(column);
    letters.removeIf([](QChar c) { return !c.isLetterOrNumber(); });
    return letters;
}

qsizetype columnCalled(const QStringList &columns, const QStringList &names)
{
    const auto found =
        std::ranges::find_if(columns, [&names](const QString &column) { return names.contains(column); });
    return found == columns.cend() ? -1 : found - columns.cbegin();
}

} // namespace

PeopleColumns peopleColumns(const QStringList &header)
{
    static const QStringList names{u"name"_s, u"names"_s, u"fullname"_s, u"employee"_s, u"employeename"_s,
        u"colleague"_s, u"person"_s, u"member"_s, u"mitarbeiter"_s, u"mitarbeiterin"_s, u"mitarbeiterinnen"_s,
        u"mitarbeitende"_s, u"mitarbeitername"_s, u"kollege"_s, u"kollegin"_s, u"vollstandigername"_s,
        u"vorundnachname"_s};
    static const QStringList firstNames{u"firstname"_s, u"forename"_s, u"givenname"_s, u"vorname"_s};
    static const QStringList lastNames{u"lastname"_s, u"surname"_s, u"familyname"_s, u"nachname"_s, u"familienname"_s};
    static const QStringList teams{
        u"team"_s, u"teams"_s, u"department"_s, u"group"_s, u"abteilung"_s, u"gruppe"_s, u"bereich"_s};
    QStringList keys;
    for (const QString &column : header)
        keys += lettersOf(column);
    PeopleColumns columns{columnCalled(keys, names), columnCalled(keys, firstNames), columnCalled(keys, lastNames),
        columnCalled(keys, teams), {}};
    if (columns.name >= 0 && columns.firstName >= 0 && columns.lastName < 0)
        columns.lastName = std::exchange(columns.name, -1); // "Name;Vorname"
    if (columns.name >= 0)
        columns.firstName = columns.lastName = -1;
    const QList<qsizetype> used{columns.name, columns.firstName, columns.lastName, columns.team};
    for (qsizetype i = 0; i < header.size(); ++i) {
        if (!used.contains(i) && !keys[i].isEmpty())
            columns.unused += cleanLine(header[i]);
    }
    return columns;
}

QString nameIn(const QStringList &cells, const PeopleColumns &columns)
{
    if (columns.name < 0)
        return cleanLine(cells.value(columns.firstName) + u' ' + cells.value(columns.lastName));
    const QString name = cells.value(columns.name);
    if (name.count(u',') != 1)
        return cleanLine(name);
    return cleanLine(name.section(u',', 1) + u' ' + name.section(u',', 0, 0));
}

} // namespace bravo
