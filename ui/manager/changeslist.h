#pragma once

#include "publish/outside.h"

#include <QScrollArea>

class QVBoxLayout;

namespace bravo {

/// What the outside edition tells differently: before at one side, after at the other, the reason below.
class ChangesList : public QScrollArea {
    Q_OBJECT

public:
    explicit ChangesList(QWidget *parent = nullptr);

    /// `titles` are the stories' by id.
    void show(const QList<OutsideChange> &changes, const QHash<QString, QString> &titles);

private:
    QWidget *rowOf(const OutsideChange &change, const QString &title) const;
    static QString fieldName(OutsideChange::Field field);
};

} // namespace bravo
