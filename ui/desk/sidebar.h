#pragma once

#include "board/month.h"

#include <QAbstractButton>
#include <QList>

#include <optional>

class QLabel;
class QVBoxLayout;

namespace bravo {

/// A line of the navigation: words, and a quiet count at their end.
class NavItem : public QAbstractButton {
    Q_OBJECT

public:
    explicit NavItem(const QString &text, QWidget *parent = nullptr);

    void setCount(int count);
    /// Small and quiet: something to do about the line above.
    void setQuiet(bool quiet) { m_quiet = quiet; }
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_count;
    bool m_quiet = false;
};

/// Who sits here: portrait and name, or the invitation to say so.
class PersonButton : public QAbstractButton {
    Q_OBJECT

public:
    explicit PersonButton(QWidget *parent = nullptr);

    void setPerson(const QString &name);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_name;
};

/// The first column: which board, what of it, and who sits here.
class Sidebar : public QWidget {
    Q_OBJECT

public:
    explicit Sidebar(QWidget *parent = nullptr);

    void setBoard(const QString &name, int incidents);
    void setMonths(const QList<Month> &months);
    void setPerson(const QString &name);
    /// Which line is chosen: a month, or all of the board.
    void setCurrent(const std::optional<Month> &month);
    NavItem *boardItem() const { return m_board; }
    NavItem *monthItem(Month month) const;
    PersonButton *personButton() const { return m_person; }

Q_SIGNALS:
    void boardChosen();
    void monthChosen(bravo::Month month);
    void exportAsked(bravo::Month month);
    void personAsked();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_name;
    QList<Month> m_months;
    std::optional<Month> m_current;
    NavItem *m_board, *m_export;
    QLabel *m_monthsHead;
    QVBoxLayout *m_monthList;
    QList<NavItem *> m_monthItems;
    PersonButton *m_person;
};

} // namespace bravo
