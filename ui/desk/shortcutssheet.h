#pragma once

#include "shared/sheet.h"

class QBoxLayout;
class QScrollArea;

namespace bravo {

enum class KeyGroup;

/// All keys of the desk, like a printed card.
class ShortcutsSheet : public Sheet {
    Q_OBJECT

public:
    explicit ShortcutsSheet(QWidget *window);

    void open();

Q_SIGNALS:
    /// The pages that explain more.
    void helpAsked();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *card();
    QWidget *groupOf(KeyGroup group);

    QBoxLayout *m_columns = nullptr;
    QScrollArea *m_scroll;
};

} // namespace bravo
