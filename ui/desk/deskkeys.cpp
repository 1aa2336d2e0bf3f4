#include "desk/deskkeys.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace bravo {

namespace {

/// The sheet's sentences, under one name for translators.
class DeskKeys {
    Q_DECLARE_TR_FUNCTIONS(bravo::DeskKeys)

public:
    static QList<DeskKey> everywhere();
    static QList<DeskKey> stories();
    static QList<DeskKey> composer();
    static QList<DeskKey> search();
    static QString head(KeyGroup group);
};

QList<DeskKey> DeskKeys::everywhere()
{
    constexpr auto here = KeyGroup::Everywhere;
    return {
        {here, {Qt::CTRL | Qt::Key_N}, tr("tell a story"), Deed::Tell, {}},
        {here, {Qt::CTRL | Qt::Key_L}, tr("say who sits here"), Deed::Person, {}},
        {here, {Qt::CTRL | Qt::Key_E}, tr("export the month"), Deed::Export, {}},
        {here, {Qt::CTRL | Qt::Key_M}, tr("the manager’s pages"), Deed::Manage, {}},
        {here, {Qt::CTRL | Qt::Key_Z}, tr("undo, while it is offered"), Deed::Undo, {}},
        {here, {Qt::Key_Escape}, tr("back"), Deed::Back, {}},
        {here, {Qt::Key_F1}, tr("help"), Deed::Help, {}},
        // The question mark and the slash lie elsewhere on each keyboard, with and without the shift key.
        {here, {Qt::CTRL | Qt::Key_Question}, tr("these keys"), Deed::Shortcuts,
            {Qt::CTRL | Qt::Key_Slash, Qt::CTRL | Qt::SHIFT | Qt::Key_Question, Qt::CTRL | Qt::SHIFT | Qt::Key_Slash}},
    };
}

QList<DeskKey> DeskKeys::stories()
{
    constexpr auto here = KeyGroup::Stories;
    return {
        {here, {Qt::Key_Up, Qt::Key_Down}, tr("from story to story"), Deed::None, {}},
        {here, {Qt::Key_Return}, tr("open the story, and close it"), Deed::None, {}},
        {here, {Qt::Key_Left, Qt::Key_Right}, tr("to the photos of an opened story"), Deed::None, {}},
        {here, {Qt::Key_V}, tr("vote, or take the vote back"), Deed::None, {}},
        {here, {Qt::Key_T}, tr("thanks, or “tried it here”"), Deed::None, {}},
        {here, {Qt::Key_E}, tr("change the story, as long as it is yours to change"), Deed::None, {}},
        {here, {Qt::Key_R}, tr("report what is wrong with the story"), Deed::None, {}},
        {here, {Qt::Key_Delete}, tr("take a story about you off the board, and put it back"), Deed::TakeOff, {}},
        {here, {Qt::Key_1}, tr("the newest"), Deed::Newest, {Qt::CTRL | Qt::Key_1}},
        {here, {Qt::Key_2}, tr("the most voted"), Deed::MostVoted, {Qt::CTRL | Qt::Key_2}},
        {here, {Qt::Key_3}, tr("those still to vote on"), Deed::ToVote, {Qt::CTRL | Qt::Key_3}},
    };
}

QList<DeskKey> DeskKeys::composer()
{
    constexpr auto here = KeyGroup::Composer;
    return {
        {here, {Qt::CTRL | Qt::Key_Return}, tr("post it, or save the changes"), Deed::Post, {Qt::CTRL | Qt::Key_Enter}},
        {here, {Qt::CTRL | Qt::Key_N}, tr("begin another; this one stays a draft"), Deed::None, {}}, // Deed::Tell
        {here, {Qt::CTRL | Qt::Key_O}, tr("the drafts"), Deed::Drafts, {}},
        {here, {Qt::CTRL | Qt::Key_P}, tr("see it as the screen will show it"), Deed::Preview, {}},
        {here, {Qt::CTRL | Qt::Key_V}, tr("paste a photo"), Deed::None, {}},
        {here, {Qt::Key_Tab, Qt::SHIFT | Qt::Key_Tab}, tr("next field, previous field"), Deed::None, {}},
        {here, {Qt::Key_Return}, tr("take the name that is offered"), Deed::None, {}},
        {here, {Qt::Key_Backspace}, tr("take the last name out again"), Deed::None, {}},
    };
}

QList<DeskKey> DeskKeys::search()
{
    constexpr auto here = KeyGroup::Search;
    return {
        {here, {Qt::Key_Slash, Qt::CTRL | Qt::Key_F}, tr("find a story"), Deed::Find, {}},
        {here, {Qt::Key_Escape}, tr("show all again"), Deed::None, {}},
    };
}

QString DeskKeys::head(KeyGroup group)
{
    switch (group) {
    case KeyGroup::Everywhere:
        return tr("Everywhere");
    case KeyGroup::Stories:
        return tr("Among the stories");
    case KeyGroup::Composer:
        return tr("Telling a story");
    case KeyGroup::Search:
        return tr("Searching");
    }
    Q_UNREACHABLE();
}

} // namespace

QList<DeskKey> deskKeys()
{
    return DeskKeys::everywhere() + DeskKeys::stories() + DeskKeys::composer() + DeskKeys::search();
}

QString headOf(KeyGroup group)
{
    return DeskKeys::head(group);
}

QStringList capsOf(const QKeySequence &keys)
{
    const QKeyCombination pressed = keys[0];
    QStringList caps;
    for (const auto &[modifier, name] : {std::pair{Qt::ControlModifier, Qt::CTRL | Qt::Key_A},
             std::pair{Qt::AltModifier, Qt::ALT | Qt::Key_A}, std::pair{Qt::ShiftModifier, Qt::SHIFT | Qt::Key_A}}) {
        if (pressed.keyboardModifiers() & modifier)
            caps += QKeySequence(name).toString(QKeySequence::NativeText).chopped(2); // "Ctrl+A" without "+A"
    }
    switch (pressed.key()) {
    case Qt::Key_Up:
        return caps << u"↑"_s;
    case Qt::Key_Down:
        return caps << u"↓"_s;
    case Qt::Key_Left:
        return caps << u"←"_s;
    case Qt::Key_Right:
        return caps << u"→"_s;
    case Qt::Key_Return:
        return caps << QKeySequence(Qt::Key_Enter).toString(QKeySequence::NativeText);
    default:
        return caps << QKeySequence(pressed.key()).toString(QKeySequence::NativeText);
    }
}

} // namespace bravo
