#pragma once

#include <QKeySequence>
#include <QList>
#include <QString>

namespace bravo {

/// Where a key is of use: the heads on the sheet of shortcuts.
enum class KeyGroup { Everywhere, Stories, Composer, Search };

/// What the window does at a key. None: the part that has the focus does it by itself.
enum class Deed {
    None,
    Find,
    Back,
    Tell,
    Post,
    Drafts,
    Preview,
    Newest,
    MostVoted,
    ToVote,
    Export,
    Manage,
    Undo,
    Person,
    TakeOff,
    Shortcuts,
    Help
};

struct DeskKey {
    KeyGroup group = KeyGroup::Everywhere;
    QList<QKeySequence> keys; // any of them; shown on the sheet
    QString does; // a short phrase
    Deed deed = Deed::None;
    QList<QKeySequence> also; // the same as other keyboards type it; not shown
};

/// Every key of the desk: the window's shortcuts and the sheet that shows them are made from this, and from nothing
/// else.
QList<DeskKey> deskKeys();
/// A group's head on the sheet.
QString headOf(KeyGroup group);
/// What stands on the caps of a key, one text each ("Ctrl", "N"), in the user's language.
QStringList capsOf(const QKeySequence &keys);

} // namespace bravo
