#include "screens/kioskscreens.h"

#include "kiosk/kioskwindow.h"
#include "screens/deskscreen.h"

#include <QApplication>
#include <QKeyEvent>

using namespace Qt::StringLiterals;

namespace bravo {

Result<void> visitKiosk(const Location &where, const QDateTime &now, const KioskVisit &visit)
{
    QApplication::setLayoutDirection(Qt::LeftToRight);
    BoardService service(where);
    KioskSettings settings;
    settings.exitPin = ExitPin::of(u"4711"_s);
    KioskPace pace{.fadeMs = 0, .dwellMs = 3'600'000};
    pace.clock = [now] { return now; };
    KioskWindow window(service, pace, settings);
    window.resize(1280, 720);
    window.show();
    liveUntil([&window] { return window.shownSlide().kind != Slide::Kind::Opening; });
    if (const auto done = visit(u"kiosk"_s, window); !done)
        return done;
    QKeyEvent leave(QEvent::KeyPress, Qt::Key_Q, Qt::ControlModifier | Qt::ShiftModifier);
    QApplication::sendEvent(&window, &leave);
    return visit(u"kiosk-pin"_s, window);
}

} // namespace bravo
