#pragma once

#include "board/location.h"

#include <QStringList>

namespace bravo {

/// Where the two engines must differ, side by side. Everything else in store/ is one SQL for both.
struct Dialect {
    Location::Engine engine;

    bool sqlite() const { return engine == Location::Engine::Sqlite; }

    /// DDL with {instant}, {blob}, {int}, {seq}, {bytewise}, {strict}, {keyed} filled in: the types that differ.
    QString ddl(QString statement) const;
    /// Statements that make search and the counts kept by trigger.
    QStringList searchAndTriggers() const;
    /// "BEGIN" that takes the write lock at once on SQLite: a deferred transaction's upgrade fails at once.
    QString begin() const;
    /// "BEGIN" of a transaction that only reads, all of it as of one instant.
    QString beginReading() const;
    /// An expression that gives the column's instant as SQLite stores it, to the millisecond: toStored().
    QString instantText(const QString &column) const;
    /// An aggregate: the column's texts, in the order in which they come, with ';' between.
    QString joined(const QString &column) const;
    /// A row source of the texts in a JSON array that is bound as :ids.
    QString idList() const;
    /// The seq and tier (0 title, 1 anywhere) of the newest :bound matches of :title and of :words among the stories
    /// `i` that everyone sees, on a file with `filter`. A server's function filters itself, by :since, :until,
    /// :celebrates and :viewer, each NULL where it is not asked for.
    QString search(const QString &filter) const;
    /// Puts the incident :id into the search index, after it was written; empty where the engine does it itself.
    /// By statement, not by trigger: with trusted_schema=OFF SQLite lets no trigger write to a virtual table.
    QString index() const;
    /// Takes the incident :id out of the index, *before* its text is changed or deleted.
    QString unindex() const;
    /// A question whose one number is how many stories everyone sees: on a server kept by trigger.
    QString countOfAll() const;
    /// A question whose one number changes when anyone has changed the board.
    QString changeMark() const;
    /// A text that is another one after each change to a story `i`; empty where the engine keeps none.
    QString rowVersion() const;
    /// A text that changes when anything but stories was changed; empty where the engine keeps none.
    QString markOfTheRest() const;
    /// The bound value of :words (or of :title, which looks at titles alone) for some search words.
    QString searchTerm(const QStringList &words, bool titleOnly) const;
};

/// As Dialect::idList() reads them.
QString asIdList(const QStringList &ids);

} // namespace bravo
