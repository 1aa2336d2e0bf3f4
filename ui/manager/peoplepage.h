#pragma once

#include "manager/managerpage.h"

namespace bravo {

class FormSheet;
class ManagerList;

/// Everybody who works here.
class PeoplePage : public ManagerPage {
    Q_OBJECT

public:
    explicit PeoplePage(const ManagerContext &context);

    void read() override;
    void takeFocus() override;
    ManagerList *list() const { return m_list; }
    FormSheet *form() const { return m_form; }

private:
    void take(const Roster &roster);
    void add();

    Roster m_roster;
    ManagerList *m_list;
    FormSheet *m_form;
};

} // namespace bravo
