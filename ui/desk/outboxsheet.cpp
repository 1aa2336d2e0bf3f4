#include "desk/outboxsheet.h"

#include "board/text.h"
#include "desk/cardtext.h"
#include "shared/button.h"
#include "shared/panel.h"
#include "shared/plainlabel.h"
#include "shared/reading.h"
#include "shared/scrolled.h"
#include "shared/theme.h"

#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace bravo {

namespace {

constexpr int linkInset = ringWidth + space(1); // of a link's words; the others stand above them

QLabel *entryLabel(const QString &text, qreal px, int weight = QFont::Normal, Face face = Face::Sans)
{
    return plainLabel(text, uiFont(px, weight, face), false, linkInset);
}

QString nameOf(const QString &employeeId, const Roster &roster)
{
    for (const Employee &one : roster.employees) {
        if (one.id == employeeId)
            return one.name;
    }
    return {};
}

QString whatItIs(const OutboxEntry &entry)
{
    switch (entry.kind) {
    case OutboxEntry::Kind::Post: {
        const QString title = cleanLine(entry.incident.title);
        return title.isEmpty() ? titleFromStory(cleanText(entry.incident.story)) : title;
    }
    case OutboxEntry::Kind::Vote:
        return OutboxSheet::tr("A vote");
    case OutboxEntry::Kind::WithdrawVote:
        return OutboxSheet::tr("A vote taken back");
    case OutboxEntry::Kind::Thanks:
        return OutboxSheet::tr("Thanks: “%1”").arg(shortened(cleanLine(entry.reply.text), 120));
    case OutboxEntry::Kind::Adoption:
        return OutboxSheet::tr("Tried it here: “%1”").arg(shortened(cleanLine(entry.reply.text), 120));
    case OutboxEntry::Kind::Withdraw:
        return OutboxSheet::tr("A story taken back");
    }
    Q_UNREACHABLE();
}

/// `mine`: its author has signed in since.
QString howItStands(const OutboxEntry &entry, const QString &name, bool mine)
{
    if (!entry.refusedBecause.isEmpty())
        return OutboxSheet::tr("Not taken: %1").arg(entry.refusedBecause);
    if (mine)
        return OutboxSheet::tr("Written here while nobody could sign in. Is it yours?");
    if (entry.waitsForSignIn)
        return name.isEmpty() ? OutboxSheet::tr("Waits until its author signs in here.")
                              : OutboxSheet::tr("Waits until %1 signs in here.").arg(name);
    return OutboxSheet::tr("Waits for the server.");
}

} // namespace

OutboxSheet::OutboxSheet(QWidget *window) : Sheet(window, {560, 560}), m_rows(new QVBoxLayout)
{
    setAccessibleName(tr("Kept on this computer"));
    auto *list = new QWidget;
    list->setLayout(m_rows);
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(space(4));
    QScrollArea *scroll = scrolled(list);
    scroll->setAccessibleName(tr("What waits"));
    scroll->setFocusPolicy(Qt::StrongFocus);
    auto *done = new Button(tr("Close"), Button::Kind::Quiet);
    auto *note = entryLabel(
        tr("Sent in this order as soon as the server takes it. Nothing is thrown away unless you say so."), 14);
    note->setForegroundRole(QPalette::PlaceholderText);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(linkInset - ringWidth, 0, linkInset - ringWidth, 0);
    foot->addStretch();
    foot->addWidget(done);
    QVBoxLayout *column = makeColumn(linkInset - ringWidth);
    column->addWidget(entryLabel(tr("Kept on this computer"), 24, QFont::DemiBold, Face::Serif));
    column->addWidget(note);
    column->addSpacing(space(2));
    addScrolled(*column, scroll);
    column->addLayout(foot);
    connect(done, &QPushButton::clicked, this, &OutboxSheet::close);
}

void OutboxSheet::open(
    const QList<OutboxEntry> &entries, const Roster &roster, const QTimeZone &zone, const QString &signedInId)
{
    m_lines.clear();
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const bool refused : {true, false}) { // what needs somebody comes first
        for (const OutboxEntry &entry : entries) {
            if (entry.refusedBecause.isEmpty() != refused)
                m_rows->addWidget(rowFor(entry, roster, zone, entry.waitsForSignIn && entry.employeeId == signedInId));
        }
    }
    if (entries.isEmpty())
        m_rows->addWidget(entryLabel(tr("Nothing waits: all of it is with the server."), 15));
    m_rows->addStretch();
    tabAsRead(panel());
    Sheet::open();
    focusNextPrevChild(true);
}

QWidget *OutboxSheet::rowFor(const OutboxEntry &entry, const Roster &roster, const QTimeZone &zone, bool mine)
{
    const QString name = nameOf(entry.employeeId, roster);
    const QString when = whenText(entry.writtenAt, QDateTime::currentDateTimeUtc(), zone);
    const QString what = whatItIs(entry), state = howItStands(entry, name, mine);
    m_lines += QStringList{what, name, state}.join(u". "_s);
    auto *row = new QWidget;
    auto *column = new QVBoxLayout(row);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addWidget(keepOwnScript(entryLabel(what, 17, QFont::DemiBold, Face::Serif)));
    auto *by = entryLabel(name.isEmpty() ? when : u"%1 · %2"_s.arg(name, when), 13);
    by->setForegroundRole(QPalette::PlaceholderText);
    column->addWidget(by);
    auto *fate = entryLabel(state, 14, entry.refusedBecause.isEmpty() ? QFont::Normal : QFont::DemiBold);
    if (!entry.refusedBecause.isEmpty()) {
        QPalette palette = fate->palette();
        palette.setColor(QPalette::WindowText, lookOf(*this).marigoldInk);
        fate->setPalette(palette);
    }
    column->addWidget(fate);
    column->addLayout(buttonsFor(entry, mine));
    return row;
}

QLayout *OutboxSheet::buttonsFor(const OutboxEntry &entry, bool mine)
{
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space(3));
    buttons->setContentsMargins(0, 0, 0, 0);
    if (!entry.refusedBecause.isEmpty() && entry.kind == OutboxEntry::Kind::Post) {
        auto *edit = new Button(tr("Back into the fields"), Button::Kind::Link);
        buttons->addWidget(edit);
        connect(edit, &QPushButton::clicked, this, [this, entry] { Q_EMIT editAsked(entry); });
    }
    if (mine) {
        auto *send = new Button(tr("It is mine: send it"), Button::Kind::Link);
        buttons->addWidget(send);
        connect(send, &QPushButton::clicked, this, [this, id = entry.id] { Q_EMIT sendAsked(id); });
    }
    auto *forget = new Button(tr("Throw it away"), Button::Kind::Link);
    buttons->addWidget(forget);
    buttons->addStretch();
    connect(forget, &QPushButton::clicked, this, [this, id = entry.id] { Q_EMIT discardAsked(id); });
    return buttons;
}

} // namespace bravo
