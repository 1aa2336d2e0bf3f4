#include "kiosk/slidepainter.h"

#include "kiosk/compositions.h"
#include "kiosk/memory.h"

#include <QPainter>

namespace bravo {

static SlideLayout composed(const Slide &slide, const SlideStage &stage)
{
    switch (slide.kind) {
    case Slide::Kind::Opening:
        return openingLayout(stage);
    case Slide::Kind::Welcome:
        return welcomeLayout(stage);
    case Slide::Kind::Spotlight:
        return spotlightLayout(slide, stage);
    case Slide::Kind::CopyThis:
    case Slide::Kind::CustomerWords:
        return statementLayout(slide, stage);
    case Slide::Kind::Wall:
        return wallLayout(slide, stage);
    case Slide::Kind::MonthCover:
        return coverLayout(slide, stage);
    case Slide::Kind::Value:
    case Slide::Kind::Urgent:
        return bannerLayout(slide, stage);
    case Slide::Kind::Team:
    case Slide::Kind::Adoption:
    case Slide::Kind::Thanks:
    case Slide::Kind::Highlight:
    case Slide::Kind::Announcement:
    case Slide::Kind::Link:
    case Slide::Kind::Anniversary:
    case Slide::Kind::Door:
        return posterLayout(slide, stage);
    case Slide::Kind::Photo:
        return photoLayout(slide, stage);
    case Slide::Kind::Roll:
        return rollLayout(slide, stage);
    }
    return openingLayout(stage);
}

SlideLayout layOutSlide(const Slide &slide, const SlideStage &stage)
{
    // For readers far away it is set larger; thirty names, say, leave no room for that, and then less so.
    for (SlideStage larger = stage; larger.enlarged > 1; larger.enlarged -= 0.1) {
        SlideLayout layout = composed(slide, larger);
        if (layout.isSound())
            return layout;
    }
    SlideStage usual = stage;
    usual.enlarged = 1;
    return composed(slide, usual);
}

QImage paintSlide(const Slide &slide, const SlideStage &stage)
{
    return stage.size.isEmpty() ? QImage() : paintLayout(layOutSlide(slide, stage));
}

QImage paintLayout(const SlideLayout &layout)
{
    const SlideStage &stage = layout.stage();
    // Premultiplied without transparency is the format the raster engine blends fastest.
    QImage image = screenPicture(stage.size);
    if (image.isNull())
        return {};
    image.fill(stage.look.paper);
    QPainter painter(&image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing | QPainter::SmoothPixmapTransform);
    for (const bool ground : {true, false}) {
        for (const SlideElement &element : layout.elements()) {
            if (element.ground != ground)
                continue;
            painter.save();
            element.paint(painter);
            painter.restore();
        }
    }
    return image;
}

} // namespace bravo
