#pragma once

#include "board/settlement.h"

#include <QTimeZone>
#include <QWidget>

class QLabel;

namespace bravo {

class Button;

/// The last step of a month: closing it, asked once more; and what comes after.
class MonthClosing : public QWidget {
    Q_OBJECT

public:
    explicit MonthClosing(QWidget *parent = nullptr);

    void setReview(const MonthReview &review, const QDateTime &now, const QTimeZone &zone);
    /// Who wins as things are settled now.
    void setWinners(const QList<Winner> &winners, int chosenWithoutReason);
    /// Whether there are pages to lead to.
    void setPlaces(bool highlights, bool printShop);
    Button *closeButton() const { return m_close; }
    Button *confirmButton() const { return m_confirm; }
    Button *ceremonyButton() const { return m_ceremony; }

Q_SIGNALS:
    void closeConfirmed();
    void highlightsAsked();
    void ceremonyAsked();
    void runSheetAsked();
    void printShopAsked();

private:
    void follow();

    MonthReview m_review;
    QDate m_today;
    QList<Winner> m_winners;
    int m_withoutReason = 0;
    bool m_sure = false;
    bool m_hasHighlights = false, m_hasPrint = false;
    QLabel *m_title, *m_words;
    Button *m_close, *m_confirm, *m_notYet, *m_highlights, *m_ceremony, *m_runSheet, *m_print;
};

} // namespace bravo
