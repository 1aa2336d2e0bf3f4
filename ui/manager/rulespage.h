#pragma once

#include "manager/managerpage.h"

class QLineEdit;

namespace bravo {

class CheckBox;
class DropDown;

/// The board's own rules. Each counts as soon as it is chosen, and can be undone.
class RulesPage : public ManagerPage {
    Q_OBJECT

public:
    explicit RulesPage(const ManagerContext &context);

    void read() override;
    void takeFocus() override;

    CheckBox *moderated() const { return m_moderated; }
    CheckBox *sealed() const { return m_sealed; }
    DropDown *rest() const { return m_rest; }
    DropDown *idle() const { return m_idle; }
    DropDown *season() const { return m_season; }
    DropDown *language() const { return m_language; }

private:
    QWidget *buildStories();
    QWidget *buildDesks();
    QWidget *buildDocuments();
    QWidget *buildSeason();
    void show(const HouseRules &rules);
    /// What the page says now.
    HouseRules chosen() const;
    void write(const HouseRules &rules, bool undoes = false);
    void keep() { write(chosen()); }

    CheckBox *m_moderated, *m_sealed;
    DropDown *m_rest, *m_idle, *m_language, *m_season, *m_least;
    HouseRules m_rules;
    bool m_showing = false;
};

} // namespace bravo
