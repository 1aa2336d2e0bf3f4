#pragma once

#include <QWidget>

namespace bravo {

/// One of a few colours, each a disc with its name.
class ColorField : public QWidget {
    Q_OBJECT

public:
    struct Named {
        QString name, color; // as it is stored; empty: the program's own
    };
    ColorField(const QList<Named> &colors, const QString &chosen, QWidget *parent = nullptr);

    const QString &color() const { return m_color; }
    void setColor(const QString &color);

Q_SIGNALS:
    void changed();

private:
    QString m_color;
};

} // namespace bravo
