#pragma once

#include "board/people.h"

#include <QAbstractListModel>
#include <QListView>

namespace bravo {

/// Someone (or a team) that can be chosen by typing.
struct Candidate {
    QString id;
    QString name;
    QString detail; // the person's team
    QString also; // a nickname
    bool team = false;
    bool operator==(const Candidate &) const = default;
};

/// The roster's people by name, then (where wished) its teams.
QList<Candidate> candidatesOf(const Roster &roster, bool withTeams);
/// Those whose name, part of a name or nickname begins as typed, without regard to case and accents; where nobody does,
/// those that are a slip of the finger away. Nothing typed: all.
QList<Candidate> matching(const QList<Candidate> &all, const QString &typed);

class CandidateModel : public QAbstractListModel {
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void setCandidates(const QList<Candidate> &candidates);
    const QList<Candidate> &candidates() const { return m_candidates; }
    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    QList<Candidate> m_candidates;
};

/// A list of candidates with their portraits; the first is current whenever the list changes.
class CandidateList : public QListView {
    Q_OBJECT

public:
    explicit CandidateList(QWidget *parent = nullptr);

    void setCandidates(const QList<Candidate> &candidates);
    /// The one that Enter would take; an empty id where there is none.
    Candidate current() const;
    void select(const QString &id);
    /// Moves the choice by so many rows.
    void step(int rows);
    /// The height that `rows` rows need.
    int heightFor(int rows) const;

Q_SIGNALS:
    void chosen(const bravo::Candidate &candidate);

private:
    CandidateModel m_model;
};

} // namespace bravo
