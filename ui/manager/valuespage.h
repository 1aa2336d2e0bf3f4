#pragma once

#include "manager/managerpage.h"

namespace bravo {

class Button;
class FormSheet;
class ManagerList;

/// What is worth celebrating here: the values that a story can show, in the order in which they are offered.
class ValuesPage : public ManagerPage {
    Q_OBJECT

public:
    explicit ValuesPage(const ManagerContext &context);

    void read() override;
    void takeFocus() override;
    ManagerList *list() const { return m_list; }
    FormSheet *sheet() const { return m_sheet; }
    /// The current value goes one place up (-1) or down (1).
    void move(int by);
    void moveTo(const QString &id, qsizetype to);

private:
    void show(const QList<Value> &values);
    void open(const QString &id);
    void retire(const Value &value);
    void write(const QList<Value> &values, const QString &sentence, const QList<Value> &before = {});

    ManagerList *m_list;
    FormSheet *m_sheet;
    Button *m_up, *m_down;
    QList<Value> m_values;
};

} // namespace bravo
