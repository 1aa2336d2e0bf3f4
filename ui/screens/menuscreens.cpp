// Menus over the desk. A menu is a window of its own, so its picture is put where it stands.
#include "screens/deskscreen.h"

#include "desk/composer.h"
#include "desk/composercoach.h"
#include "desk/composerspelling.h"
#include "desk/storyeditor.h"

#include <QAbstractButton>
#include <QApplication>
#include <QContextMenuEvent>
#include <QLabel>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace bravo {

namespace {

/// What pops up stays in the picture; its second row is chosen.
void keepInPicture(DeskWindow &window)
{
    auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    if (!menu)
        return;
    menu->setActiveAction(menu->actions().value(1));
    auto *picture = new QLabel(&window);
    picture->setPixmap(menu->grab());
    picture->adjustSize();
    const QPoint at = window.mapFromGlobal(menu->pos());
    picture->move(std::clamp(at.x(), 0, window.width() - picture->width()),
        std::clamp(at.y(), 0, window.height() - picture->height()));
    picture->show();
    menu->close();
}

} // namespace

QList<DeskScreen> menuScreens(const Roster &roster)
{
    const Stage text = [roster](DeskWindow &window) {
        NewIncident story = halfTold(roster);
        story.story.replace(0, 3, u"Xqz"_s); // a slip in whatever language
        window.composer()->putBack(story);
        liveUntil([&] { return !window.composer()->spelling()->isReading(); });
        auto *editor = window.composer()->findChild<StoryEditor *>();
        editor->moveCursor(QTextCursor::Start);
        const QPoint at = editor->cursorRect().center();
        QContextMenuEvent event(QContextMenuEvent::Keyboard, at, editor->mapToGlobal(at));
        QApplication::sendEvent(editor, &event);
        settle(window);
        keepInPicture(window);
    };
    const Stage coach = [](DeskWindow &window) {
        qobject_cast<QAbstractButton *>(window.composer()->coach()->menuButton())->click();
        keepInPicture(window);
    };
    return {
        {.name = u"desk-menu"_s, .prepare = text},
        {.name = u"desk-menu-rtl-night"_s, .night = true, .direction = Qt::RightToLeft, .prepare = text},
        {.name = u"desk-coach-menu"_s, .prepare = coach},
        {.name = u"desk-coach-menu-night-200"_s, .size = {1920, 1200}, .night = true, .text = 2, .prepare = coach},
    };
}

} // namespace bravo
