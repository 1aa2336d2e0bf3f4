#include "manager/managerwindow.h"

#include "desk/helpsheet.h"
#include "desk/navitem.h"
#include "desk/shortcutssheet.h"
#include "manager/managercolumn.h"
#include "manager/managerpage.h"
#include "shared/emptystate.h"
#include "shared/reading.h"
#include "shared/theme.h"
#include "shared/toast.h"

#include <QApplication>
#include <QScreen>
#include <QShortcut>
#include <QStackedLayout>
#include <QStyle>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bravo {

namespace {

constexpr int sentenceFor = 10'000; // ms that the toast stays
constexpr int numbered = 9; // pages that have a key

QKeySequence keysOfPage(qsizetype page)
{
    return {QKeyCombination(Qt::ControlModifier, static_cast<Qt::Key>(Qt::Key_1 + page))};
}

/// The desk's, where both windows have the same.
DeskKey keyFor(Deed deed)
{
    const QList<DeskKey> keys = deskKeys();
    return *std::ranges::find(keys, deed, &DeskKey::deed);
}

} // namespace

ManagerWindow::ManagerWindow(BoardService &service)
    : m_service(service),
      m_entries(managerPages()),
      m_stack(new QStackedLayout(this)),
      m_main(new QWidget),
      m_door(new EmptyState)
{
    setWindowTitle(tr("Manage – Bravo Board"));
    tellReaders();
    setMinimumSize(QSize(760, 520).boundedTo(screen()->availableSize()));
    resize(1280, 840);
    buildLayout();
    buildActions();
    connect(&service, &BoardService::boardChanged, this, &ManagerWindow::readBoard);
    readBoard();
    lock();
}

void ManagerWindow::buildLayout()
{
    m_column = new ManagerColumn(m_entries, m_main);
    m_room = new QWidget(m_main);
    m_pages = new QStackedLayout(m_room);
    m_toast = new Toast(m_main);
    m_door->say(
        tr("Nobody is signed in"), tr("These pages are for managers. What was typed here is kept."), tr("Sign in"));
    m_stack->addWidget(m_main);
    m_stack->addWidget(m_door);
    connect(m_column, &ManagerColumn::chosen, this, &ManagerWindow::showPage);
    connect(m_column, &ManagerColumn::entered, this, [this] {
        if (page())
            page()->takeFocus();
    });
    connect(m_door, &EmptyState::actionChosen, this, &ManagerWindow::signInAsked);
    buildHelp();
}

/// Help and keys lead to each other; where one of them was asked for, one goes on.
void ManagerWindow::buildHelp()
{
    m_help = new HelpSheet(m_main);
    m_keys = new ShortcutsSheet(m_main, keySections());
    connect(m_help, &HelpSheet::keysAsked, this, &ManagerWindow::openKeys);
    connect(m_keys, &ShortcutsSheet::helpAsked, this, &ManagerWindow::openHelp);
    for (Sheet *sheet : {static_cast<Sheet *>(m_help), static_cast<Sheet *>(m_keys)})
        connect(sheet, &Sheet::closed, this, [this] {
            if (m_beforeHelp)
                m_beforeHelp->setFocus(Qt::OtherFocusReason);
        });
}

void ManagerWindow::rememberFocus()
{
    if (m_help->isHidden() && m_keys->isHidden())
        m_beforeHelp = QApplication::focusWidget();
}

void ManagerWindow::openHelp()
{
    rememberFocus();
    m_keys->hide();
    m_help->open(u"Managers"_s);
}

void ManagerWindow::openKeys()
{
    rememberFocus();
    m_help->hide();
    m_keys->open();
}

QList<QList<KeySection>> ManagerWindow::keySections() const
{
    constexpr auto here = KeyGroup::Everywhere;
    KeySection pages{m_column->accessibleName(), {}}, list{tr("In a list"), {}}, queue{{}, {}}, values{{}, {}};
    for (const ManagerPageEntry &page : m_entries) {
        if (pages.keys.size() < numbered)
            pages.keys += {here, {keysOfPage(pages.keys.size())}, page.title, Deed::None, {}};
        if (page.id == "queue"_L1)
            queue.head = page.title;
        if (page.id == "values"_L1)
            values.head = page.title;
    }
    pages.keys += {here, {Qt::Key_Up, Qt::Key_Down}, tr("from page to page, in the column"), Deed::None, {}};
    pages.keys += {here, {Qt::Key_Return}, tr("from the column into the page"), Deed::None, {}};
    list.keys = {{here, {Qt::Key_Up, Qt::Key_Down}, tr("from line to line"), Deed::None, {}},
        {here, {Qt::Key_Return}, tr("open the line"), Deed::None, {}},
        {here, {Qt::Key_Slash, Qt::CTRL | Qt::Key_F}, tr("find a line"), Deed::None, {}},
        {here, {Qt::Key_Delete}, tr("take an announcement or a screen off the list"), Deed::None, {}}};
    queue.keys = {{here, {Qt::Key_A}, tr("approve the story"), Deed::None, {}},
        {here, {Qt::Key_B}, tr("ask back"), Deed::None, {}},
        {here, {Qt::Key_S}, tr("set the story aside"), Deed::None, {}}};
    values.keys = {
        {here, {Qt::ALT | Qt::Key_Up, Qt::ALT | Qt::Key_Down}, tr("move the value up or down"), Deed::None, {}}};
    const KeySection everywhere{headOf(here),
        {{here, {Qt::CTRL | Qt::Key_Return}, tr("confirm the form"), Deed::None, {}}, keyFor(Deed::Undo),
            keyFor(Deed::Back), keyFor(Deed::Help), keyFor(Deed::Shortcuts)}};
    return {{pages, values}, {everywhere, list, queue}};
}

void ManagerWindow::onKeys(const QList<QKeySequence> &keys, const std::function<void()> &deed)
{
    auto *shortcut = new QShortcut(this);
    shortcut->setKeys(keys);
    const auto press = [this, deed] { isLocked() ? void() : deed(); };
    connect(shortcut, &QShortcut::activated, this, press);
    connect(shortcut, &QShortcut::activatedAmbiguously, this, press); // Ctrl+Shift+/ may be Ctrl+? as well
}

void ManagerWindow::buildActions()
{
    buildPageKeys();
    connect(new QShortcut(Qt::Key_Escape, this), &QShortcut::activated, this, &ManagerWindow::back);
    const DeskKey keys = keyFor(Deed::Shortcuts);
    onKeys(keys.keys + keys.also, [this] { openKeys(); });
    onKeys({Qt::Key_F1}, [this] { openHelp(); });
    onKeys({Qt::CTRL | Qt::Key_Z}, [this] { m_toast->hasAction() ? m_toast->triggerAction() : void(); });
    onKeys({Qt::CTRL | Qt::Key_Return, Qt::CTRL | Qt::Key_Enter}, [this] {
        if (Sheet *sheet = openSheet())
            sheet->confirm();
    });
}

void ManagerWindow::buildPageKeys()
{
    for (qsizetype i = 0; i < std::min<qsizetype>(numbered, m_entries.size()); ++i) {
        const QKeySequence keys = keysOfPage(i);
        m_column->item(m_entries[i].id)->setToolTip(keys.toString(QKeySequence::NativeText));
        onKeys({keys}, [this, id = m_entries[i].id] {
            if (openSheet())
                return;
            showPage(id);
            page()->takeFocus();
        });
    }
}

void ManagerWindow::readBoard()
{
    whenAnswered(m_service.ask([](Board &board) { return board.info(); }), this, [this](const Result<BoardInfo> &info) {
        if (info)
            m_column->setBoard(info->name);
    });
}

void ManagerWindow::setPerson(const Employee &person)
{
    if (m_made.isEmpty() || person.id != m_person.id) {
        forgetPages();
        m_person = person;
    }
    m_column->setPerson(person.name);
    m_stack->setCurrentWidget(m_main);
    place();
    if (m_entries.isEmpty())
        return;
    showPage(m_current.isEmpty() ? m_entries.front().id : m_current);
    page()->takeFocus();
}

void ManagerWindow::forgetPages()
{
    for (ManagerPage *page : std::exchange(m_made, {}))
        delete page;
}

void ManagerWindow::lock()
{
    m_stack->setCurrentWidget(m_door);
    m_door->button()->setFocus();
}

bool ManagerWindow::isLocked() const
{
    return m_stack->currentWidget() == m_door;
}

void ManagerWindow::setNow(const QDateTime &now)
{
    m_now = now;
}

ManagerPage *ManagerWindow::page() const
{
    return m_made.value(m_current);
}

void ManagerWindow::showPage(const QString &id)
{
    const auto entry = std::ranges::find(m_entries, id, &ManagerPageEntry::id);
    if (entry == m_entries.end())
        return;
    if (!m_made.contains(id))
        makePage(*entry);
    m_current = id;
    m_column->setCurrent(id);
    m_pages->setCurrentWidget(page());
}

void ManagerWindow::makePage(const ManagerPageEntry &entry)
{
    const auto now = [this] { return m_now.value_or(QDateTime::currentDateTimeUtc()); };
    ManagerPage *page = entry.make({m_service, m_person, m_main, now});
    m_made.insert(entry.id, page);
    m_pages->addWidget(page);
    connect(page, &ManagerPage::said, m_toast,
        [this](const QString &sentence, const QString &action, const std::function<void()> &act) {
            m_toast->say(sentence, sentenceFor, action, act);
        });
}

/// Out of a sheet, out of what is open in the page, into the column, and out of the window.
void ManagerWindow::back()
{
    if (Sheet *sheet = openSheet())
        return sheet->close();
    if (isLocked())
        return;
    if (page() && page()->back())
        return;
    if (m_column->isAncestorOf(QApplication::focusWidget()))
        close();
    else
        m_column->takeFocus();
}

Sheet *ManagerWindow::openSheet() const
{
    const QList<Sheet *> sheets = findChildren<Sheet *>();
    const auto open = std::find_if(sheets.rbegin(), sheets.rend(), [](const Sheet *one) { return one->isVisible(); });
    return open == sheets.rend() ? nullptr : *open;
}

void ManagerWindow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    place();
}

void ManagerWindow::place()
{
    const int side = std::min(scaled(224), width() / 4);
    const auto placed = [this](int x, int width) {
        return QStyle::visualRect(layoutDirection(), rect(), QRect(x, 0, width, height()));
    };
    m_column->setGeometry(placed(0, side));
    m_room->setGeometry(placed(side, width() - side));
    m_toast->placeIn(m_room->geometry());
}

} // namespace bravo
