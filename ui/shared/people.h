#pragma once

#include "board/people.h"

#include <QAbstractListModel>
#include <QImage>
#include <QListView>

#include <functional>

namespace bravo {

/// Someone (or a team) that can be chosen by typing.
struct Someone {
    QString id;
    QString name;
    QString detail; // the person's team
    QString also; // a nickname
    bool team = false;
    bool operator==(const Someone &) const = default;
};

/// Somebody's photo by their id; null where there is none, or none yet.
using FaceOf = std::function<QImage(const QString &employeeId)>;

/// The roster's people by name, then (where wished) its teams.
QList<Someone> everyoneOf(const Roster &roster, bool withTeams);
/// Whether somebody could be called so: there is a letter in it.
bool couldBeAName(const QString &typed);
/// Those of whose names (or nickname) each typed word begins one, in any order and without regard to case, accents and
/// signs; where nobody is called so, those that are a slip or two of the finger away, the nearest first. Nothing
/// typed: all.
QList<Someone> matching(const QList<Someone> &all, const QString &typed);

class PeopleModel : public QAbstractListModel {
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void setPeople(const QList<Someone> &people);
    const QList<Someone> &people() const { return m_everyone; }
    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    QList<Someone> m_everyone;
};

/// A list of people with their portraits; the first is current whenever the list changes.
class PeopleList : public QListView {
    Q_OBJECT

public:
    explicit PeopleList(QWidget *parent = nullptr);

    void setFaces(const FaceOf &faces) { m_faces = faces; }
    QImage faceOf(const Someone &one) const { return m_faces && !one.team ? m_faces(one.id) : QImage(); }
    void setPeople(const QList<Someone> &people);
    /// The one that Enter would take; an empty id where there is none.
    Someone current() const;
    void select(const QString &id);
    /// Moves the choice by so many rows.
    void step(int rows);
    /// The height that `rows` rows need.
    int heightFor(int rows) const;

Q_SIGNALS:
    void chosen(const bravo::Someone &someone);

private:
    PeopleModel m_model;
    FaceOf m_faces;
};

} // namespace bravo
