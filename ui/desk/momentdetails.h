#pragma once

#include "board/incident.h"

#include <QWidget>

class QDateEdit;

namespace bravo {

class Chip;
class Segmented;

/// What a story may also say of its moment: the day on which it was, and what was seen.
class MomentDetails : public QWidget {
    Q_OBJECT

public:
    explicit MomentDetails(QWidget *parent = nullptr);

    /// The board's own today, from which "yesterday" is seen and after which nothing happened yet.
    void setToday(const QDate &today);
    void setFrom(const NewIncident &story);
    void addTo(NewIncident &story) const;

Q_SIGNALS:
    void changed();

private:
    void chooseDay(int choice);

    QDate m_today;
    Segmented *m_when;
    QDateEdit *m_date;
    QList<std::pair<Mark, Chip *>> m_marks;
};

} // namespace bravo
