#pragma once

#include "manager/managerpage.h"

namespace bravo {

class Button;
class DropDown;
class ManagerList;

/// Who did what, and when: additions only, each sealed to the one before.
class AuditPage : public ManagerPage {
    Q_OBJECT

public:
    explicit AuditPage(const ManagerContext &context);

    void read() override;
    void takeFocus() override;
    ManagerList *list() const { return m_list; }
    DropDown *verb() const { return m_verb; }
    DropDown *person() const { return m_person; }
    DropDown *time() const { return m_time; }
    Button *checkButton() const { return m_check; }
    void exportTo(const QString &file);

private:
    struct Facts {
        QList<AuditEntry> entries;
        QList<Member> members;
        QTimeZone zone;
    };
    AuditQuery query() const;
    void take(const Facts &facts);
    void check();
    void fillPeople(const QList<Member> &members);

    ManagerList *m_list;
    DropDown *m_person, *m_verb, *m_time;
    Button *m_check, *m_export;
    int m_limit;
};

} // namespace bravo
