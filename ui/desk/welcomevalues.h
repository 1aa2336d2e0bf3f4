#pragma once

#include "desk/welcomestep.h"

class QLineEdit;
class QVBoxLayout;

namespace bravo {

class FlowLayout;
class IconButton;

/// What is worth celebrating: about three values, in the house's own words and colours.
class WelcomeValues : public WelcomeStep {
    Q_OBJECT

public:
    /// `there` are the board's: the first three are chosen, the others are offered.
    explicit WelcomeValues(const QList<Value> &there);

    void begin() override;
    bool isEmpty() const override { return values().isEmpty(); }
    QFuture<Result<void>> keep(BoardService &service, const QString &byId) override;
    void show(PlaceSoFar &place) const override { place.values = values(); }
    QJsonValue typed() const override;
    void setTyped(const QJsonValue &typed) override;

    /// Those that are chosen, as they are named now.
    QList<Value> values() const;
    QList<QLineEdit *> names() const;

private:
    struct Row {
        Value value;
        QWidget *line = nullptr;
        QLineEdit *name = nullptr;
        IconButton *color = nullptr, *cross = nullptr;
    };
    void add(const Value &value);
    void remove(QWidget *line);
    void offer();
    void nameRows();

    QList<Row> m_rows;
    QList<Value> m_offered; // all, chosen or not
    QVBoxLayout *m_lines;
    QWidget *m_chips;
    FlowLayout *m_flow;
};

} // namespace bravo
