#pragma once

#include "manager/managerpages.h"

#include <QWidget>

class QScrollArea;

namespace bravo {

class NavItem;
class PersonButton;

/// The manager's first column: which pages there are, in their groups.
class ManagerColumn : public QWidget {
    Q_OBJECT

public:
    explicit ManagerColumn(const QList<ManagerPageEntry> &pages, QWidget *parent = nullptr);

    void setBoard(const QString &name);
    void setPerson(const QString &name);
    /// Which page is shown; Tab stops at its line alone.
    void setCurrent(const QString &id);
    NavItem *item(const QString &id) const;
    /// The line of the page that is shown takes the keys.
    void takeFocus();

Q_SIGNALS:
    void chosen(const QString &id);
    /// From the column into the page.
    void entered();

protected:
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void step(qsizetype lines);
    void bringIntoView();

    QList<std::pair<QString, NavItem *>> m_items;
    QScrollArea *m_scroll;
    PersonButton *m_person;
    QString m_name, m_current;
};

} // namespace bravo
