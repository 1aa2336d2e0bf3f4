#pragma once

#include "desk/deskkeys.h"
#include "shared/sheet.h"

class QBoxLayout;
class QScrollArea;

namespace bravo {

/// Keys that are of use at one place, under its head.
struct KeySection {
    QString head;
    QList<DeskKey> keys;
};

/// All keys of a window, like a printed card.
class ShortcutsSheet : public Sheet {
    Q_OBJECT

public:
    /// Those of the desk.
    explicit ShortcutsSheet(QWidget *window);
    /// Each column's sections.
    ShortcutsSheet(QWidget *window, const QList<QList<KeySection>> &columns);

    void open();

Q_SIGNALS:
    /// The pages that explain more.
    void helpAsked();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *card(const QList<QList<KeySection>> &columns);
    static QWidget *boxOf(const KeySection &section, int keysWidth);

    QBoxLayout *m_columns = nullptr;
    QScrollArea *m_scroll;
};

} // namespace bravo
