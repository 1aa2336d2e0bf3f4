#pragma once

#include "board/settlement.h"

#include <QWidget>

class QVBoxLayout;

namespace bravo {

/// The month's ranking with who wins, and why: ties, rests, and a manager's choice beside the voted ones.
class MonthWinners : public QWidget {
    Q_OBJECT

public:
    explicit MonthWinners(QWidget *parent = nullptr);

    void setReview(const MonthReview &review);
    const QList<Placed> &placed() const { return m_placed; }
    QList<Winner> winners() const { return winnersOf(m_placed); }

Q_SIGNALS:
    /// Who wins is another now.
    void settled();

private:
    void fill();
    void addRow(const Placed &one);
    QString wordsOn(const Placed &one) const;

    QVBoxLayout *m_column;
    MonthReview m_review;
    Settlement m_settlement;
    QList<Placed> m_placed;
    bool m_whole = false;
};

} // namespace bravo
