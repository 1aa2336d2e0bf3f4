#pragma once

#include "board/people.h"

#include <QWidget>

namespace bravo {

class Chip;
class FlowLayout;

/// The board's service values, each to be chosen or not.
class ValueChips : public QWidget {
    Q_OBJECT

public:
    explicit ValueChips(QWidget *parent = nullptr);

    /// Other values than before: what was chosen stays so, where it is still there. False where they are the same.
    bool setValues(const QList<Value> &values);
    void choose(const QStringList &ids);
    QStringList chosen() const;
    QWidgetList chips() const;

Q_SIGNALS:
    void changed();

private:
    FlowLayout *m_flow;
    QList<std::pair<Value, Chip *>> m_chips;
};

} // namespace bravo
