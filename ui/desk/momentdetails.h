#pragma once

#include "board/incident.h"
#include "board/people.h"

#include <QPointer>
#include <QWidget>

class QDateEdit;
class QLabel;

namespace bravo {

class Calendar;
class Chip;
class IconButton;
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
    ~MomentDetails() override;

    /// The board's own today, from which "yesterday" is seen and after which nothing happened yet.
    void setToday(const QDate &today);
    /// Those that a story may say had to bend; what was chosen stays so.
    void setProcesses(const QList<Process> &processes);
    void setFrom(const NewIncident &story);
    void addTo(NewIncident &story) const;

    /// Opens below the date; Escape closes it.
    void openCalendar();
    /// Null until it was opened.
    Calendar *calendar() const { return m_calendar; }

Q_SIGNALS:
    void changed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *buildDays();
    void chooseDay(int choice);
    void closeCalendar();
    void showProcesses();

    QDate m_today;
    Segmented *m_when;
    QDateEdit *m_date;
    QWidget *m_earlier = nullptr; // the date, and the way to the calendar
    IconButton *m_open;
    QPointer<QWidget> m_panel; // lives in the window, over everything else
    Calendar *m_calendar = nullptr;
    QList<std::pair<Mark, Chip *>> m_marks;
    QList<Process> m_known;
    QWidget *m_bent; // which processes, where one had to bend
    QLabel *m_whichHead;
    QList<std::pair<QString, Chip *>> m_processes; // by id
    QStringList m_bentIds; // chosen, until the processes are known
};

} // namespace bravo
