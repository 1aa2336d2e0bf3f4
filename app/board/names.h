#pragma once

#include "board/error.h"

#include <QHash>
#include <QStringList>

namespace bravo {

/// Something that has a name and an id, as names are looked up.
struct Named {
    QString id;
    QString name;
    QString also; // a nickname; may be empty
};

/// Letters to insert, drop, change or swap to turn one key into the other (optimal string alignment).
int editDistance(QStringView a, QStringView b);

/// Looks names up without regard to case and accents. `what` is the word for messages ("person", "team", "value").
class NameIndex {
public:
    NameIndex(QString what, const QList<Named> &all);

    /// The id of the one that is called `name`; unknown or ambiguous ones are an error that lists the nearest.
    Result<QString> find(const QString &name) const;
    /// Whether anyone (one or several) is called `name`.
    bool knows(const QString &name) const;
    /// At most `count` names near to `name`, nearest first.
    QStringList nearest(const QString &name, int count = 3) const;
    void add(const Named &one);

private:
    QString m_what;
    QList<Named> m_all;
    QMultiHash<QString, qsizetype> m_byKey;
};

} // namespace bravo
