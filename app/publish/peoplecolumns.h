#pragma once

#include <QStringList>

namespace bravo {

/// Which columns of a table of people say what; -1: none does.
struct PeopleColumns {
    qsizetype name = -1, firstName = -1, lastName = -1, team = -1;
    QStringList unused; // the others, as the head calls them
    bool hasNames() const { return name >= 0 || firstName >= 0 || lastName >= 0; }
    bool operator==(const PeopleColumns &) const = default;
};

/// By what a head usually calls them in English and in German, whatever its case.
PeopleColumns peopleColumns(const QStringList &header);

/// "Anna Berg", also of a row that has "Berg, Anna", or the two names apart.
QString nameIn(const QStringList &cells, const PeopleColumns &columns);

} // namespace bravo
