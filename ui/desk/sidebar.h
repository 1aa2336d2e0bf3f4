#pragma once

#include "board/people.h"
#include "desk/feedscope.h"
#include "desk/navitem.h"
#include "shared/people.h"

#include <QImage>
#include <QMap>

#include <array>

class QVBoxLayout;

namespace bravo {

/// The first column: which board, what of it, and who sits here.
class Sidebar : public QWidget {
    Q_OBJECT

public:
    explicit Sidebar(QWidget *parent = nullptr);

    void setBoard(const QString &name, int incidents);
    /// The house's logo in the place of the program's mark; null: the mark.
    void setLogo(const QImage &logo);
    /// The newest twelve, and the older ones folded away in their years. `months`: newest first.
    void setMonths(const QList<Month> &months);
    /// Values, sites (where there are several), and the team of who sits here.
    void setRoster(const Roster &roster);
    void setPerson(const Employee &person);
    /// Which line is chosen: a month's and a value's may be together.
    void setCurrent(const FeedScope &scope);
    /// The line that shows this part of the board; nullptr where there is none.
    NavItem *item(const FeedScope &scope) const;
    /// The line that folds a year's older months away and back; nullptr where all its months stand open.
    NavItem *yearItem(int year) const;
    /// The way to the manager's pages; hidden for everybody else.
    void setManages(bool manages);
    NavItem *manageItem() const { return m_manage; }
    /// Asked whenever who sits here is painted.
    void setFaces(const FaceOf &faces);
    PersonButton *personButton() const { return m_person; }

Q_SIGNALS:
    void chosen(const bravo::FeedScope &scope);
    void exportAsked(bravo::Month month);
    void personAsked();
    void manageAsked();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    /// A head and lines below it, which come and go together.
    struct Section {
        QWidget *head = nullptr;
        QVBoxLayout *lines = nullptr;
        QList<std::pair<FeedScope, NavItem *>> items;
    };
    struct FoldedYear {
        NavItem *line = nullptr;
        QList<NavItem *> months;
        bool open = false;
    };
    Section addSection(QVBoxLayout *column, const QString &head);
    NavItem *addLine(Section &section, const QString &text, const FeedScope &scope);
    FeedScope asked(const FeedScope &line) const;
    void clear(Section &section);
    void clearMonths();
    FoldedYear &addYear(int year);
    void fold(int year, bool open);
    NavItem *chosenMonth() const;
    bool isFolded(NavItem *month) const;
    void placeExport();
    void showValues();
    void showSites();
    void showOwn();
    Team ownTeam() const;
    std::array<const Section *, 4> sections() const { return {&m_board, &m_sites, &m_months, &m_values}; }
    void orderKeys();

    QImage m_logo;
    QString m_name, m_personId, m_teamId;
    QList<Month> m_monthList;
    Roster m_roster;
    FeedScope m_current;
    QMap<int, FoldedYear> m_years;
    NavItem *m_export, *m_manage;
    PersonButton *m_person;
    Section m_board, m_sites, m_months, m_values;
};

} // namespace bravo
