#include "screens/ceremonyscreens.h"

#include "ceremony/ceremony.h"
#include "ceremony/ceremonywindow.h"
#include "ceremony/confetti.h"
#include "ceremony/presenterwindow.h"
#include "desk/slideview.h"
#include "kiosk/slidepainter.h"
#include "screens/deskscreen.h"
#include "shared/theme.h"

#include <QApplication>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bravo {

namespace {

/// As if the month before this one were closed: its three best stand for the winners.
Result<CeremonyContent> contentOf(Board &board, const QDateTime &now)
{
    const auto info = board.info();
    if (!info)
        return tl::unexpected(info.error());
    CeremonyContent content;
    content.zone = info->zone;
    for (Month month = Month::of(now, info->zone); content.matter.month.highlights.size() < 3;
         month = month.previous()) {
        const auto highlights = board.highlights({.month = month, .top = 3});
        const auto stories = board.incidents({.month = month, .limit = 500});
        if (!highlights || !stories)
            return tl::unexpected(highlights ? stories.error() : highlights.error());
        if (!content.matter.month.highlights.isEmpty() && highlights->highlights.isEmpty())
            break;
        content.matter.month = *highlights;
        content.matter.everyone = everyoneIn(*stories);
    }
    for (qsizetype i = 0; i < std::min<qsizetype>(content.matter.month.highlights.size(), 3); ++i)
        content.matter.month.highlights[i].rank = static_cast<int>(i) + 1;
    return content;
}

struct PresenterScreen {
    QString name;
    QSize size{1366, 768};
    bool night = false;
    qreal text = 1;
    Qt::LayoutDirection direction = Qt::LeftToRight;
};

/// At the first step for which `wanted` holds.
template <typename F> void goTo(Ceremony &ceremony, F wanted)
{
    for (int i = 0; i < ceremony.count(); ++i) {
        if (wanted(ceremony.steps()[static_cast<size_t>(i)]))
            return ceremony.goTo(i);
    }
}

Result<void> visitPresenter(const CeremonyContent &content, const QDateTime &now, const CeremonyVisit &visit)
{
    const QList<PresenterScreen> screens{
        {.name = u"ceremony-presenter"_s},
        {.name = u"ceremony-presenter-night-1024x700"_s, .size = {1024, 700}, .night = true},
        {.name = u"ceremony-presenter-rtl"_s, .direction = Qt::RightToLeft},
        {.name = u"ceremony-presenter-200"_s, .size = {1920, 1200}, .text = 2},
    };
    for (const PresenterScreen &screen : screens) {
        QApplication::setLayoutDirection(screen.direction);
        applyTheme(*qApp, screen.night ? nightLook() : paperLook(), screen.text);
        Ceremony ceremony(content, {}, [now] { return now; });
        PresenterWindow window(ceremony);
        goTo(ceremony, [](const CeremonyStep &step) { return step.rejoices; });
        window.resize(screen.size);
        window.show();
        liveUntil([&window] { return !window.current()->isPainting() && !window.next()->isPainting(); });
        if (const auto done = visit(screen.name, window); !done)
            return done;
    }
    QApplication::setLayoutDirection(Qt::LeftToRight);
    return {};
}

Result<void> visitHall(const CeremonyContent &content, const QDateTime &now, const CeremonyVisit &visit)
{
    Ceremony ceremony(content, {}, [now] { return now; });
    CeremonyWindow window(ceremony);
    window.resize(1280, 720);
    window.setVisible(true);
    liveUntil([&window] { return window.shown() >= 0 && !window.isMoving(); });
    return visit(u"ceremony-hall"_s, window);
}

Result<CeremonyContent> contentAt(const Location &where, const QDateTime &now)
{
    return Board::open(where, Board::Access::ReadOnly).and_then([&now](Board board) { return contentOf(board, now); });
}

} // namespace

Result<void> visitCeremony(const Location &where, const QDateTime &now, const CeremonyVisit &visit)
{
    qputenv("BRAVO_REDUCED_MOTION", "1");
    const auto content = contentAt(where, now);
    if (!content)
        return tl::unexpected(content.error());
    if (content->matter.month.highlights.isEmpty())
        return {}; // a board without stories has no ceremony
    return visitPresenter(*content, now, visit).and_then([&] { return visitHall(*content, now, visit); });
}

Result<void> renderCeremony(const Location &where, const QDateTime &now, ScreenFolder &out)
{
    const auto content = contentAt(where, now);
    if (!content)
        return tl::unexpected(content.error());
    if (content->matter.month.highlights.isEmpty())
        return {}; // a board without stories has no ceremony
    Ceremony ceremony(*content, {}, [now] { return now; });
    SlideStage stage = content->stage(now);
    stage.size = {1920, 1080};
    int number = 0;
    for (const CeremonyStep &step : ceremony.steps()) {
        QImage image = paintSlide(step.slide, stage);
        if (step.rejoices) {
            QPainter painter(&image);
            painter.setRenderHint(QPainter::Antialiasing);
            Confetti({stage.look.marigold, stage.look.value(u"teal"_s), stage.look.value(u"coral"_s)})
                .paint(painter, image.size(), 900);
        }
        const QString name = u"ceremony-%1-%2"_s.arg(++number, 2, 10, QChar(u'0')).arg(nameOf(step.slide.kind));
        if (const auto saved = out.save(name, image); !saved)
            return saved;
    }
    return visitPresenter(*content, now, [&out](const QString &name, QWidget &window) {
        QImage image(window.size(), QImage::Format_RGB32);
        window.render(&image);
        return out.save(name, image);
    });
}

} // namespace bravo
