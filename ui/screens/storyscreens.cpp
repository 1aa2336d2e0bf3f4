// What happens to a story after it was posted: reported, asked about, set aside, changed.
#include "desk/composer.h"
#include "desk/feedpage.h"
#include "desk/reportsheet.h"
#include "desk/storyeditor.h"
#include "screens/deskscreen.h"

#include <QApplication>
#include <QKeyEvent>

using namespace Qt::StringLiterals;

namespace bravo {

QList<DeskScreen> storyScreens()
{
    const Stage report = [](DeskWindow &window) {
        if (const Incident *first = window.feed()->model().at(0))
            window.reportSheet()->open(*first, {});
    };
    const Stage refused = [report](DeskWindow &window) {
        report(window);
        window.reportSheet()->editor()->setPlainText(DeskWindow::tr("The guest can be told by it."));
        window.reportSheet()->sayTrouble(DeskWindow::tr("The board’s server cannot be reached."));
    };
    const Stage notes = [](DeskWindow &window) {
        const Employee miriam = oneNamed(window.roster(), u"Miriam"_s);
        window.setPerson(miriam);
        window.feed()->setScope({.postedById = miriam.id});
        settle(window);
        openCard(window, 0);
    };
    const Stage change = [](DeskWindow &window) {
        window.setPerson(oneNamed(window.roster(), u"Jonas"_s));
        settle(window);
        openCard(window, 0);
        QKeyEvent press(QEvent::KeyPress, Qt::Key_E, Qt::NoModifier);
        QApplication::sendEvent(window.feed()->view(), &press);
        liveUntil([&window] { return !window.composer()->changing().isEmpty(); });
    };
    return {
        {.name = u"desk-report"_s, .prepare = report},
        {.name = u"desk-report-night-200"_s, .size = {1920, 1200}, .night = true, .text = 2, .prepare = refused},
        {.name = u"desk-report-rtl-1024x700"_s, .size = {1024, 700}, .direction = Qt::RightToLeft, .prepare = refused},
        {.name = u"desk-note"_s, .prepare = notes},
        {.name = u"desk-note-rtl-night"_s, .night = true, .direction = Qt::RightToLeft, .prepare = notes},
        {.name = u"desk-note-200"_s, .size = {1920, 1200}, .text = 2, .prepare = notes},
        {.name = u"desk-change"_s, .size = {1440, 1200}, .prepare = change},
        {.name = u"desk-change-rtl-night"_s,
            .size = {1440, 1200},
            .night = true,
            .direction = Qt::RightToLeft,
            .prepare = change},
        {.name = u"desk-change-200"_s, .size = {2400, 2000}, .text = 2, .prepare = change},
        {.name = u"desk-change-1024x700"_s, .size = {1024, 700}, .prepare = change},
    };
}

} // namespace bravo
