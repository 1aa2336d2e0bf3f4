#pragma once

#include <QDate>
#include <QPointer>
#include <QWidget>

#include <optional>

class QLabel;
class QLineEdit;

namespace bravo {

class Calendar;
class Field;

/// A day up to the latest that there may be: typed as people write days, chosen in a calendar, or changed with the
/// arrow keys. What cannot be read stays as it was typed, with a sentence about it, and changes no day.
class DayField : public QWidget {
    Q_OBJECT

public:
    explicit DayField(const QString &name, QWidget *parent = nullptr);
    ~DayField() override;

    void setLatest(const QDate &latest) { m_latest = latest; }
    /// In place of what is typed; nobody chose it.
    void setDay(const QDate &day);
    /// What is typed, where that is a day that may be; else the one before.
    const QDate &day() const { return m_day; }
    /// Why what is typed is no day that may be; empty where it is one.
    QString objection() const;
    QLineEdit *line() const { return m_line; }
    /// Says the objection, once the field was left with it; for its owner to place, where there is room for a sentence.
    QLabel *complaint() const { return m_complaint; }

    /// Opens below the field; Escape closes it.
    void openCalendar();
    /// Null until it was opened.
    Calendar *calendar() const { return m_calendar; }

Q_SIGNALS:
    /// With every key.
    void typed();
    /// Another day was chosen, or typed and left.
    void chosen();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void read();
    void settle();
    void choose(const QDate &day);
    void complain(const QString &sentence);
    void closeCalendar();
    bool takesKey(int key, Qt::KeyboardModifiers modifiers);

    QDate m_day, m_settled, m_latest; // m_settled: the day when the field was left last
    std::optional<QDate> m_read; // what is typed; nothing where it is no day
    QLineEdit *m_line;
    Field *m_field;
    QLabel *m_complaint;
    QPointer<QWidget> m_panel; // lives in the window, over everything else
    Calendar *m_calendar = nullptr;
};

} // namespace bravo
