#pragma once

#include "manager/managerpage.h"

namespace bravo {

class Button;
class DropDown;
class FormSheet;
class ManagerList;

/// Something of the house that has a name, and perhaps belongs to something else.
struct NamedThing {
    QString id; // empty: new
    QString name;
    QString otherId; // what it belongs to, or who looks after it; empty: nothing
    int count = 0; // what belongs to it
    bool operator==(const NamedThing &) const = default;
};

/// The words of a page of named things.
struct NamedWords {
    QString title, line;
    QString name; // of the first column, and of the field
    QString other; // of the second; empty: there is none
    QString nobody; // the first entry of what it may belong to
    QString count; // of the last column; empty: there is none
    QString add, addTitle, changeTitle, remove;
    QString emptyTitle, emptySentence;
};

/// Teams, sites, processes: a list that is written as a whole. One that something hangs on cannot go; the board says
/// so, and the sheet stays.
class NamedPage : public ManagerPage {
    Q_OBJECT

public:
    NamedPage(const ManagerContext &context, const NamedWords &words);

    void takeFocus() override;
    ManagerList *list() const { return m_list; }
    Button *addButton() const { return m_add; }
    FormSheet *sheet() const { return m_sheet; }

protected:
    /// What the board has, and what each may belong to.
    void setThings(const QList<NamedThing> &things, const QList<NamedThing> &others);
    virtual QFuture<Result<void>> keep(const QList<NamedThing> &things) = 0;

private:
    void open(const QString &id);
    void write(const QList<NamedThing> &things, const QString &said);
    QString nameOfOther(const QString &id) const;

    NamedWords m_words;
    ManagerList *m_list;
    Button *m_add;
    FormSheet *m_sheet;
    QList<NamedThing> m_things, m_others;
};

/// Who works together.
class TeamsPage : public NamedPage {
    Q_OBJECT

public:
    explicit TeamsPage(const ManagerContext &context);
    void read() override;

protected:
    QFuture<Result<void>> keep(const QList<NamedThing> &things) override;
};

/// Where the teams are.
class SitesPage : public NamedPage {
    Q_OBJECT

public:
    explicit SitesPage(const ManagerContext &context);
    void read() override;

protected:
    QFuture<Result<void>> keep(const QList<NamedThing> &things) override;
};

/// The steps of the house's work that a story may say had to bend, and who looks after each.
class ProcessesPage : public NamedPage {
    Q_OBJECT

public:
    explicit ProcessesPage(const ManagerContext &context);
    void read() override;

protected:
    QFuture<Result<void>> keep(const QList<NamedThing> &things) override;
};

} // namespace bravo
