// What the desk does at a key.
#include "desk/composer.h"
#include "desk/deskkeys.h"
#include "desk/deskwindow.h"
#include "desk/feedpage.h"
#include "desk/helpsheet.h"
#include "desk/shortcutssheet.h"
#include "desk/welcomepage.h"
#include "shared/toast.h"

#include <QApplication>
#include <QShortcut>
#include <QStackedLayout>

#include <algorithm>

namespace bravo {

void DeskWindow::buildActions()
{
    for (const DeskKey &key : deskKeys()) {
        if (key.deed == Deed::None)
            continue;
        auto *shortcut = new QShortcut(this);
        shortcut->setKeys(key.keys + key.also);
        const auto press = [this, deed = key.deed] { keyPressed(deed); };
        connect(shortcut, &QShortcut::activated, this, press);
        // On some keyboards one press is two of its keys: Ctrl+Shift+/ is Ctrl+? as well.
        connect(shortcut, &QShortcut::activatedAmbiguously, this, press);
    }
}

/// While a sheet lies over the columns, the keys are for it.
void DeskWindow::keyPressed(Deed deed)
{
    if (m_welcome && m_pages->currentWidget() == m_welcome)
        return actInWelcome(deed);
    if (!m_board || m_pages->currentWidget() != m_board)
        return;
    Sheet *const sheet = openSheet();
    // What was done in a sheet can be undone; help and keys lead to each other.
    if (!sheet || deed == Deed::Undo || (deed == Deed::Help && sheet == m_keys)
        || (deed == Deed::Shortcuts && sheet == m_help))
        act(deed);
    else if (deed == Deed::Back)
        sheet->close();
    else if (deed == Deed::Post)
        sheet->confirm();
}

/// The columns, and what lies over them, are not there yet.
void DeskWindow::actInWelcome(Deed deed)
{
    const QList<Sheet *> sheets = m_welcome->findChildren<Sheet *>();
    const auto open = std::find_if(sheets.begin(), sheets.end(), [](const Sheet *one) { return one->isVisible(); });
    if (open != sheets.end())
        return deed == Deed::Back ? (*open)->close() : void();
    if (deed == Deed::Post)
        return m_welcome->goOn();
    if (deed != Deed::Help)
        return;
    if (!m_welcomeHelp)
        makeWelcomeHelp();
    m_welcomeHelp->open();
}

/// The help over the welcome, and the keys that it leads to.
void DeskWindow::makeWelcomeHelp()
{
    m_welcomeHelp = new HelpSheet(m_welcome);
    auto *keys = new ShortcutsSheet(m_welcome);
    connect(m_welcomeHelp, &HelpSheet::keysAsked, keys, [this, keys] {
        m_welcomeHelp->hide();
        keys->open();
    });
    connect(keys, &ShortcutsSheet::helpAsked, m_welcomeHelp, [this, keys] {
        keys->hide();
        m_welcomeHelp->open();
    });
    for (Sheet *sheet : {static_cast<Sheet *>(m_welcomeHelp), static_cast<Sheet *>(keys)})
        connect(sheet, &Sheet::closed, m_welcome, &WelcomePage::begin);
}

void DeskWindow::act(Deed deed)
{
    switch (deed) {
    case Deed::Find:
        return m_feed->focusSearch();
    case Deed::Back:
        return escape();
    case Deed::Tell:
        if (m_composer->holdsAnother()
            || (m_composer->isAncestorOf(QApplication::focusWidget()) && m_composer->hasWords()))
            m_composer->beginAnother();
        return tellStory();
    case Deed::Drafts:
        return m_composer->showDrafts();
    case Deed::Preview:
    case Deed::Post:
        if (!m_composer->isVisible()) // what nobody sees is not posted
            return tellStory();
        return deed == Deed::Post ? m_composer->post() : m_composer->showPreview();
    case Deed::Newest:
        return m_feed->showSegment(FeedPage::Newest);
    case Deed::MostVoted:
        return m_feed->showSegment(FeedPage::MostVoted);
    case Deed::ToVote:
        return m_feed->showSegment(FeedPage::ToVote);
    case Deed::Export:
        if (const auto month = m_feed->scope().month ? m_feed->scope().month : m_newestMonth)
            exportMonth(*month);
        return;
    case Deed::Manage:
        return askToManage();
    case Deed::Undo:
        if (m_composer->isAncestorOf(QApplication::focusWidget()) && m_composer->undoChoice())
            return;
        return m_toast->hasAction() ? m_toast->triggerAction() : void();
    case Deed::Person:
        return askWhoThen({});
    case Deed::TakeOff:
        return takeStoryOff();
    case Deed::Shortcuts:
        rememberFocus();
        m_help->hide();
        return m_keys->open();
    case Deed::Help:
        rememberFocus();
        m_keys->hide();
        return m_help->open();
    case Deed::None:
        return;
    }
}

/// Of the columns, to go on from there; a sheet's own does not count.
void DeskWindow::rememberFocus()
{
    if (!openSheet())
        m_beforeHelp = QApplication::focusWidget();
}

void DeskWindow::connectHelp()
{
    connect(m_help, &HelpSheet::keysAsked, this, [this] { act(Deed::Shortcuts); });
    connect(m_keys, &ShortcutsSheet::helpAsked, this, [this] { act(Deed::Help); });
    // Where the help was asked for, one goes on.
    for (Sheet *sheet : {static_cast<Sheet *>(m_help), static_cast<Sheet *>(m_keys)})
        connect(
            sheet, &Sheet::closed, this, [this] { (m_beforeHelp ? m_beforeHelp.data() : m_feed->view())->setFocus(); });
}

} // namespace bravo
