#pragma once

#include "manager/managerlist.h"
#include "manager/managerpage.h"

#include <optional>

namespace bravo {

class Button;
class Faces;
class FormSheet;
class PersonSheets;
class Segmented;

/// Everybody who works here, or did.
class PeoplePage : public ManagerPage {
    Q_OBJECT

public:
    explicit PeoplePage(const ManagerContext &context);

    void read() override;
    void takeFocus() override;
    ManagerList *list() const { return m_list; }
    FormSheet *form() const { return m_form; }
    Button *addButton() const { return m_add; }
    Button *importButton() const { return m_import; }
    Segmented *which() const { return m_which; }
    Button *doublesButton() const { return m_doubles; }
    Button *findNameButton() const { return m_names; }
    /// Reads a CSV file and shows what it would do.
    void previewImport(const QString &file);

private:
    friend class PersonSheets;
    struct Facts {
        QList<Member> members;
        QList<Team> teams;
        QList<std::pair<QString, QString>> doubles;
    };
    void take(const Facts &facts);
    void show();
    const Member *member(const QString &id) const;
    void add();
    void edit(const QString &id);
    void askToImport(const QList<PersonRow> &rows, const ImportReport &report);
    using Changes = QList<std::pair<Member, MemberChange>>; // who, as they were, and what becomes of them
    struct ImportPlan {
        QList<ListRow> lines;
        Changes changes;
    };
    static std::optional<MemberChange> changeBy(const PersonRow &row, const Member &member);
    QList<const Member *> membersCalled(const QString &name) const;
    ImportPlan planOf(const QList<PersonRow> &rows, const ImportReport &report) const;
    struct Made {
        QStringList people, teams; // ids
    };
    static Result<void> change(Board &board, const Changes &changes, const QString &by, const QDateTime &now);
    static void undoChanges(Board &board, const Changes &changes, const QString &by, const QDateTime &now);
    void importNow(const QList<PersonRow> &rows, const Changes &changes);
    void undoImport(const Made &made, const Changes &changes);

    Facts m_facts;
    ManagerList *m_list;
    Segmented *m_which;
    FormSheet *m_form;
    Button *m_add, *m_import, *m_doubles, *m_names;
    Faces *m_faces;
    PersonSheets *m_sheets;
};

} // namespace bravo
