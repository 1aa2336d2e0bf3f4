#pragma once

#include "board/notice.h"
#include "manager/managerpage.h"

#include <QTimeZone>

class QLineEdit;

namespace bravo {

class DropDown;
class FormSheet;
class ManagerList;

/// What the kiosks show besides the stories: announcements and links, each with its days.
class NoticesPage : public ManagerPage {
    Q_OBJECT

public:
    explicit NoticesPage(const ManagerContext &context);

    void read() override;
    void takeFocus() override;
    ManagerList *list() const { return m_list; }
    FormSheet *form() const { return m_form; }

private:
    /// Of the sheet that is open.
    struct Fields {
        Notice before;
        DropDown *kind = nullptr;
        QLineEdit *title = nullptr, *text = nullptr, *from = nullptr, *until = nullptr;
    };

    void take(const QList<Notice> &notices);
    void edit(const Notice &notice);
    void remove(const QString &id);
    void set(const QList<Notice> &notices, const QString &sentence, bool undoable);
    void obeyFields();
    bool needsEnd() const;
    QLineEdit *sayTroubles();
    void keepTyped();
    void keep(Notice notice);

    QList<Notice> m_notices;
    QTimeZone m_zone = QTimeZone::utc(); // the board's
    ManagerList *m_list;
    FormSheet *m_form;
    Fields m_fields;
};

} // namespace bravo
