#pragma once

#include "board/governing.h"
#include "kiosk/kioskcontent.h"
#include "manager/managerpage.h"
#include "manager/screensetup.h"

#include <QPointer>

namespace bravo {

class FormSheet;
class ManagerList;

/// The kiosks: when each gave its last sign of life, what it shows, and how it is set up.
class ScreensPage : public ManagerPage {
    Q_OBJECT

public:
    explicit ScreensPage(const ManagerContext &context);

    void read() override;
    void takeFocus() override;
    ManagerList *list() const { return m_list; }
    FormSheet *form() const { return m_form; }
    /// Of the sheet that is open.
    ScreenSetup *setup() const { return m_setup; }

private:
    void take(const QList<Kiosk> &kiosks);
    void open(const QString &id);
    void keep(const QString &id);
    void write(const Kiosk &kiosk);
    void forget(const QString &id);

    QList<Kiosk> m_kiosks;
    ManagerList *m_list;
    FormSheet *m_form;
    KioskContent m_content; // for the preview
    QPointer<ScreenSetup> m_setup; // of the sheet that is open
};

} // namespace bravo
