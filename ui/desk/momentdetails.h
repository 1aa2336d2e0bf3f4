#pragma once

#include "board/incident.h"
#include "board/people.h"

#include <QWidget>

class QLabel;

namespace bravo {

class Chip;
class DayField;
class Segmented;

/// A mark in a few words, and what it means.
struct MarkWords {
    Mark mark;
    QString name, meaning;
};
QList<MarkWords> markWords();

/// What a story may also say of its moment: the day on which it was, and what was seen.
class MomentDetails : public QWidget {
    Q_OBJECT

public:
    explicit MomentDetails(QWidget *parent = nullptr);

    /// The board's own today, from which "yesterday" is seen and after which nothing happened yet.
    void setToday(const QDate &today);
    /// Those that a story may say had to bend; what was chosen stays so.
    void setProcesses(const QList<Process> &processes);
    void setFrom(const NewIncident &story);
    void addTo(NewIncident &story) const;

    /// Where a day before yesterday is chosen.
    DayField *day() const { return m_day; }
    /// Whether that day is the story's.
    bool isEarlier() const;

Q_SIGNALS:
    void changed();
    /// A key in the day's field.
    void typed();

private:
    QWidget *buildDays();
    void chooseDay(int choice);
    void showProcesses();

    QDate m_today;
    Segmented *m_when;
    DayField *m_day;
    QList<std::pair<Mark, Chip *>> m_marks;
    QList<Process> m_known;
    QWidget *m_bent; // which processes, where one had to bend
    QLabel *m_whichHead;
    QList<std::pair<QString, Chip *>> m_processes; // by id
    QStringList m_bentIds; // chosen, until the processes are known
};

} // namespace bravo
