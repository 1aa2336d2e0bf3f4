#pragma once

#include "board/people.h"
#include "desk/feedscope.h"
#include "desk/navitem.h"

class QVBoxLayout;

namespace bravo {

/// The first column: which board, what of it, and who sits here.
class Sidebar : public QWidget {
    Q_OBJECT

public:
    explicit Sidebar(QWidget *parent = nullptr);

    void setBoard(const QString &name, int incidents);
    void setMonths(const QList<Month> &months);
    void setValues(const QList<Value> &values);
    void setPerson(const Employee &person);
    /// Which line is chosen.
    void setCurrent(const FeedScope &scope);
    /// The line that shows this part of the board; nullptr where there is none.
    NavItem *item(const FeedScope &scope) const;
    PersonButton *personButton() const { return m_person; }

Q_SIGNALS:
    void chosen(const bravo::FeedScope &scope);
    void exportAsked(bravo::Month month);
    void personAsked();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    /// A head and lines below it, which come and go together.
    struct Section {
        QWidget *head = nullptr;
        QVBoxLayout *lines = nullptr;
        QList<std::pair<FeedScope, NavItem *>> items;
    };
    Section addSection(QVBoxLayout *column, const QString &head);
    NavItem *addLine(Section &section, const QString &text, const FeedScope &scope);
    void clear(Section &section);
    void orderKeys();

    QString m_name, m_personId;
    QList<Month> m_monthList;
    QList<Value> m_valueList;
    FeedScope m_current;
    NavItem *m_export;
    PersonButton *m_person;
    Section m_board, m_values, m_months;
};

} // namespace bravo
