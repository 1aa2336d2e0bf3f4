#include "desk/shortcutssheet.h"

#include "desk/keycaps.h"
#include "shared/button.h"
#include "shared/plainlabel.h"
#include "shared/scrolled.h"
#include "shared/theme.h"

#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bravo {

namespace {

QLabel *keyLabel(const QString &text, const QFont &font, int inset = 0)
{
    QLabel *made = plainLabel(text, font, false, inset);
    made->setAlignment(Qt::AlignLeading | Qt::AlignVCenter); // level with its keys
    return made;
}

int widestKeys(const QList<QList<KeySection>> &columns)
{
    int widest = 0;
    for (const QList<KeySection> &column : columns) {
        for (const KeySection &section : column) {
            for (const DeskKey &key : section.keys)
                widest = std::max(widest, KeyCaps(key.keys).sizeHint().width());
        }
    }
    return widest;
}

KeySection sectionOf(KeyGroup group)
{
    QList<DeskKey> keys = deskKeys();
    keys.removeIf([group](const DeskKey &key) { return key.group != group; });
    return {headOf(group), keys};
}

} // namespace

ShortcutsSheet::ShortcutsSheet(QWidget *window)
    : ShortcutsSheet(window,
        {{sectionOf(KeyGroup::Everywhere), sectionOf(KeyGroup::Composer)},
            {sectionOf(KeyGroup::Stories), sectionOf(KeyGroup::Search)}})
{
}

ShortcutsSheet::ShortcutsSheet(QWidget *window, const QList<QList<KeySection>> &columns)
    : Sheet(window, {920, 800}),
      m_scroll(scrolled(card(columns)))
{
    setAccessibleName(tr("Keys"));
    m_scroll->setAccessibleName(tr("Keys, and what they do"));
    m_scroll->setFocusPolicy(Qt::StrongFocus); // the arrow keys move it where it is longer than the window
    auto *help = new Button(tr("Help"), Button::Kind::Link);
    help->setKeys(Qt::Key_F1);
    auto *close = new Button(tr("Close"), Button::Kind::Quiet);
    auto *foot = new QHBoxLayout;
    foot->addWidget(help);
    foot->addStretch();
    foot->addWidget(close);
    QVBoxLayout *column = makeColumn();
    column->setSpacing(space(3));
    column->addWidget(keyLabel(tr("Keys"), uiFont(28, QFont::DemiBold, Face::Serif), ringWidth));
    addScrolled(*column, m_scroll);
    column->addLayout(foot);
    connect(help, &QPushButton::clicked, this, &ShortcutsSheet::helpAsked);
    connect(close, &QPushButton::clicked, this, &ShortcutsSheet::close);
}

QWidget *ShortcutsSheet::card(const QList<QList<KeySection>> &columns)
{
    auto *page = new QWidget;
    m_columns = new QBoxLayout(QBoxLayout::LeftToRight, page);
    m_columns->setContentsMargins(ringWidth, 0, ringWidth, 0);
    m_columns->setSpacing(space(8));
    const int widest = widestKeys(columns);
    for (const QList<KeySection> &sections : columns) {
        auto *column = new QVBoxLayout;
        column->setSpacing(space(5));
        for (const KeySection &section : sections)
            column->addWidget(boxOf(section, widest));
        column->addStretch();
        m_columns->addLayout(column, 1);
    }
    return page;
}

QWidget *ShortcutsSheet::boxOf(const KeySection &section, int keysWidth)
{
    auto *box = new QWidget;
    box->setAccessibleName(section.head);
    auto *grid = new QGridLayout(box);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(space(3));
    grid->setVerticalSpacing(space(1));
    grid->setColumnMinimumWidth(0, keysWidth);
    grid->setColumnStretch(1, 1);
    auto *head = keyLabel(section.head, uiFont(13, QFont::DemiBold));
    head->setForegroundRole(QPalette::PlaceholderText);
    grid->addWidget(head, 0, 0, 1, 2);
    int row = 1;
    for (const DeskKey &key : section.keys) {
        auto *does = keyLabel(key.does, uiFont(15));
        does->setAccessibleName(u"%1: %2"_s.arg(KeyCaps::textOf(key.keys), key.does));
        grid->addWidget(new KeyCaps(key.keys), row, 0, Qt::AlignLeft | Qt::AlignVCenter);
        grid->addWidget(does, row++, 1);
    }
    return box;
}

void ShortcutsSheet::open()
{
    Sheet::open();
    m_scroll->setFocus();
}

/// One column below the other where two would be too narrow to read.
void ShortcutsSheet::resizeEvent(QResizeEvent *event)
{
    Sheet::resizeEvent(event);
    m_columns->setDirection(width() < scaled(720) ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

} // namespace bravo
