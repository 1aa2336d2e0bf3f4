#pragma once

#include <QWidget>

class QButtonGroup;

namespace bravo {

/// One of the five quiet colours that a value may have, as dots beside each other.
class ColorChoice : public QWidget {
    Q_OBJECT

public:
    explicit ColorChoice(const QString &chosen, QWidget *parent = nullptr);

    /// As a value stores it: coral, teal, plum, navy, leaf.
    QString chosen() const;

private:
    QButtonGroup *m_group;
};

} // namespace bravo
