#pragma once

#include "board/incident.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QLineEdit;

namespace bravo {

class DayField;

/// Whether the customer agrees that their words go outside: who, and on which day. Says what is kept of it.
class ConsentFields : public QWidget {
    Q_OBJECT

public:
    explicit ConsentFields(QWidget *parent = nullptr);

    /// The board's own today: whoever agreed did so by then.
    void setToday(const QDate &today);
    /// Whether somebody sits here, who asked the customer.
    void setAsked(bool byYou);
    /// On which day they agreed to the very words that stand in the fields; invalid: they have not, as far as is known.
    void setGivenOn(const QDate &day);
    void setFrom(const NewIncident &story);
    /// Of a story without the customer's words there is nothing to agree to.
    void addTo(NewIncident &story) const;

    QCheckBox *agrees() const { return m_agrees; }
    QLineEdit *who() const { return m_who; }
    DayField *day() const { return m_day; }

Q_SIGNALS:
    /// Something was ticked or another day chosen.
    void chosen();
    void typed();

private:
    QDate usual() const { return m_givenOn.isValid() ? m_givenOn : m_today; }
    void follow(const QDate &today, const QDate &givenOn);
    void say();

    QDate m_today, m_givenOn;
    bool m_byYou = false;
    QCheckBox *m_agrees;
    QLineEdit *m_who;
    DayField *m_day;
    QWidget *m_more; // who, and on which day
    QLabel *m_said;
};

} // namespace bravo
