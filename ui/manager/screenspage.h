#pragma once

#include "board/governing.h"
#include "kiosk/kioskcontent.h"
#include "manager/managerpage.h"

class QLineEdit;

namespace bravo {

class DropDown;
class FormSheet;
class ManagerList;
class SlideView;

/// The kiosks: when each gave its last sign of life, what it shows, and how it is set up.
class ScreensPage : public ManagerPage {
    Q_OBJECT

public:
    explicit ScreensPage(const ManagerContext &context);

    void read() override;
    void takeFocus() override;
    ManagerList *list() const { return m_list; }
    FormSheet *form() const { return m_form; }
    SlideView *preview() const { return m_preview; }

private:
    void take(const QList<Kiosk> &kiosks);
    void open(const QString &id);
    void addFields(const Kiosk &kiosk);
    void addKinds(const QHash<QString, int> &shares);
    void addPreview();
    QHash<QString, QString> texts() const;
    void show();
    void keep(const QString &id);
    void forget(const QString &id);

    QList<Kiosk> m_kiosks;
    ManagerList *m_list;
    FormSheet *m_form;
    KioskContent m_content; // for the preview
    // Of the form that is open; the form owns them.
    QLineEdit *m_name = nullptr;
    QHash<QString, QLineEdit *> m_lines; // by the setting's name
    QHash<QString, DropDown *> m_choices;
    QHash<QString, DropDown *> m_shares; // by the kind's name
    SlideView *m_preview = nullptr;
};

} // namespace bravo
