#pragma once

#include "manager/managerpages.h"

#include <QHash>
#include <QPointer>
#include <QWidget>

#include <functional>

class QStackedLayout;

namespace bravo {

class EmptyState;
class HelpSheet;
class ManagerColumn;
class ManagerPage;
class Sheet;
class ShortcutsSheet;
class Toast;
struct KeySection;

/// The manager's window: a calm column that says which pages there are, and one page at a time.
class ManagerWindow : public QWidget {
    Q_OBJECT

public:
    /// On a board that a desk, or whoever runs the program, has open.
    explicit ManagerWindow(BoardService &service);

    /// Whose pages these are from now on. Those of the same person are as they were left.
    void setPerson(const Employee &person);
    /// Nobody is signed in: nothing is shown until somebody is; what was typed is kept.
    void lock();
    bool isLocked() const;
    const Employee &person() const { return m_person; }
    /// The moment at which what is done is done; without it, the clock's.
    void setNow(const QDateTime &now);

    void showPage(const QString &id);
    /// The page that is shown.
    ManagerPage *page() const;
    QString pageId() const { return m_current; }
    ManagerColumn *column() const { return m_column; }
    HelpSheet *helpSheet() const { return m_help; }
    ShortcutsSheet *keysSheet() const { return m_keys; }
    Toast *toast() const { return m_toast; }
    EmptyState *door() const { return m_door; }

Q_SIGNALS:
    /// The window is locked, and somebody wants in.
    void signInAsked();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildLayout();
    void buildHelp();
    void buildActions();
    void buildPageKeys();
    void onKeys(const QList<QKeySequence> &keys, const std::function<void()> &deed);
    QList<QList<KeySection>> keySections() const;
    void openHelp();
    void openKeys();
    void rememberFocus();
    void readBoard();
    void makePage(const ManagerPageEntry &entry);
    void forgetPages();
    void back();
    void place();
    /// The sheet that lies over the page, if one does.
    Sheet *openSheet() const;

    BoardService &m_service;
    Employee m_person;
    std::optional<QDateTime> m_now;
    QList<ManagerPageEntry> m_entries;
    QHash<QString, ManagerPage *> m_made;
    QString m_current;
    QStackedLayout *m_stack, *m_pages;
    QWidget *m_main, *m_room; // both columns; the second
    EmptyState *m_door;
    ManagerColumn *m_column;
    Toast *m_toast;
    HelpSheet *m_help;
    ShortcutsSheet *m_keys;
    QPointer<QWidget> m_beforeHelp; // had the keys
};

} // namespace bravo
