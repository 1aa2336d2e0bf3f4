#include "publish/winnerpage.h"

#include "publish/drawing.h"
#include "publish/photofile.h"
#include "publish/printstyle.h"
#include "publish/words.h"

#include <QPainter>
#include <QPainterPath>

using namespace Qt::StringLiterals;

namespace bravo {

namespace {

QColor accentOf(const Incident &incident, const Look &look)
{
    return incident.values.isEmpty() ? look.marigoldInk : look.value(incident.values.front().color);
}

/// A text's paragraphs: each line of it is one, and blank lines stand for a gap between them.
QList<Passage> passagesOf(
    const QString &text, const TextStyle &style, qreal width, const Look &look, const QString &lead = {})
{
    QList<Passage> passages;
    qreal gap = 0;
    for (const QString &line : text.split(u'\n')) {
        if (line.trimmed().isEmpty()) {
            gap = style.px * 0.7;
            continue;
        }
        const TextLead first{passages.isEmpty() ? lead.size() : 0, QFont::Bold, look.marigoldInk};
        passages += Passage{TextBlock(passages.isEmpty() ? lead + line : line, style, width, 0, first), look.ink, gap};
        gap = 0;
    }
    return passages;
}

/// The rank at the left, the values and the votes at the right.
Part headOf(const Highlight &highlight, const Look &look)
{
    constexpr qreal capHeight = 77, size = capHeight / 0.727; // Inter's capitals and figures are 0.727 em high
    Part part;
    part.drawingHeight = capHeight;
    part.drawing = [highlight, look](QPainter &painter, const QRectF &at) {
        const TextBlock rank(wordsLocale().toString(highlight.rank), printSans(size, QFont::Bold, 1), at.width());
        // The figure's foot stands at the part's foot, and its stem at the text's edge.
        rank.paint(painter, {at.left() - 5, at.top() + capHeight - rank.ascent()}, look.marigold);
        qreal y = at.top() - 3;
        const auto line = [&](const QString &text, int weight, const QColor &color) {
            const qreal room = at.width() - rank.naturalWidth() - 30;
            const TextBlock block(text, atRight(printSans(12, weight)), room, 1);
            block.paint(painter, {at.right() - room, y}, color);
            y += block.height();
        };
        for (const Value &value : highlight.incident.values.mid(0, 3))
            line(value.name, QFont::DemiBold, readableOn(look.value(value.color), Qt::white));
        line(votesText(highlight.incident.votes), QFont::Normal, look.soft);
    };
    return part;
}

/// The pixels that print can show in `height` points, and no more.
QImage forPrint(const QImage &image, qreal height)
{
    constexpr qreal pixelsPerPoint = 220 / 72.0;
    const int needed = static_cast<int>(height * pixelsPerPoint);
    return image.height() > needed ? image.scaledToHeight(needed, Qt::SmoothTransformation) : image;
}

QList<QImage> imagesOf(const QList<Photo> &photos)
{
    QList<QImage> images;
    for (const Photo &photo : photos.mid(0, 3)) {
        if (const QImage image = imageOf(photo); !image.isNull())
            images += image;
    }
    return images;
}

/// Photos side by side at one height, uncropped.
Part photosOf(const QList<QImage> &images, qreal width, qreal tallest)
{
    constexpr qreal gap = 8, corner = 6;
    Part part;
    if (images.isEmpty())
        return part;
    qreal aspects = 0;
    for (const QImage &image : images)
        aspects += qreal(image.width()) / image.height();
    const qreal height = std::min(tallest, (width - gap * qreal(images.size() - 1)) / aspects);
    part.gap = 18;
    part.drawingHeight = height;
    part.drawing = [images, height](QPainter &painter, const QRectF &at) {
        qreal x = at.left();
        for (const QImage &whole : images) {
            const QImage image = forPrint(whole, height);
            const QRectF place(x, at.top(), height * image.width() / image.height(), height);
            QPainterPath frame;
            frame.addRoundedRect(place, corner, corner);
            painter.save();
            painter.setClipPath(frame);
            painter.drawImage(place, image);
            painter.restore();
            x = place.right() + gap;
        }
    };
    return part;
}

/// Portraits, names, and who saw it.
Part peopleOf(const Incident &incident, qreal width, const Look &look)
{
    constexpr qreal side = 46, step = 40;
    const QStringList names = incident.celebratedNames();
    const int portraits = static_cast<int>(std::min<qsizetype>(names.size(), 4));
    const qreal left = portraits == 0 ? 0 : side + (portraits - 1) * step + 14;
    const TextBlock who(names.join(u", "_s), atLeft(printSans(14, QFont::DemiBold, 1.35)), width - left);
    const TextBlock by(byline(incident), atLeft(printSans(13, QFont::Normal, 1.35)), width - left);
    Part part;
    part.gap = 28;
    part.drawingHeight = std::max(side, who.height() + by.height());
    part.drawing = [=](QPainter &painter, const QRectF &at) {
        for (int i = portraits - 1; i >= 0; --i) {
            const QRectF square(at.left() + i * step, at.top(), side, side);
            painter.setPen(Qt::NoPen);
            painter.setBrush(Qt::white);
            painter.drawEllipse(square.adjusted(-2, -2, 2, 2));
            drawAvatar(painter, square, names[i], accentOf(incident, look), look);
        }
        const qreal y = at.top() + std::max<qreal>(0, (side - who.height() - by.height()) / 2);
        who.paint(painter, {at.left() + left, y}, look.ink);
        by.paint(painter, {at.left() + left, y + who.height()}, look.soft);
    };
    return part;
}

Part quoteOf(const Incident &incident, qreal storyPx, const PageFlow &flow)
{
    const Look &look = flow.look();
    const QString words = quoted(incident.customerWords);
    const qreal px = words.size() < 400 ? storyPx + 3 : storyPx;
    Part part{Ground::Bar, accentOf(incident, look), 24};
    part.mirrored = words.isRightToLeft();
    part.passages = passagesOf(words, printSerif(px, QFont::Medium, 1.36, true), flow.textWidth(Ground::Bar), look);
    return part;
}

Part copyThisOf(const Incident &incident, const PageFlow &flow)
{
    const Look &look = flow.look();
    const qreal width = flow.textWidth(Ground::Box);
    Part part{Ground::Box, look.paper, 26};
    // The words stand before the text, or above it where the two run in different directions.
    if (incident.learn.isRightToLeft() == copyThis().isRightToLeft()) {
        part.passages = passagesOf(incident.learn, printSans(13), width, look, copyThis() + u"\u2002"_s);
        return part;
    }
    part.passages = {Passage{TextBlock(copyThis(), printSans(13, QFont::Bold), width), look.marigoldInk}};
    part.passages += passagesOf(incident.learn, printSans(13), width, look);
    return part;
}

/// Thanks, and who tried it: below the story, small; a leader's thanks in a box of its own.
QList<Part> answerParts(const PageFlow &flow, const Highlights &highlights, const QString &id)
{
    QList<Part> parts;
    const Look &look = flow.look();
    for (const Answer::Kind kind : {Answer::Kind::Adoption, Answer::Kind::Thanks}) {
        const QList<Answer> answers = answersTo(highlights, id, kind);
        bool first = true;
        for (const Answer &answer : answers) {
            Part part{answer.leader ? Ground::Box : Ground::Plain, look.marigoldWash, first ? 26.0 : 10.0};
            part.keepsEnd = true;
            const qreal width = flow.textWidth(part.ground);
            if (first)
                part.passages += Passage{TextBlock(kind == Answer::Kind::Thanks ? thanksTitle() : adoptionsTitle(),
                                             printSans(12, QFont::Bold), width),
                    look.marigoldInk};
            part.passages += passagesOf(answer.text, printSans(12), width, look);
            part.passages += Passage{TextBlock(answeredBy(answer), printSans(11), width), look.soft};
            parts += part;
            first = false;
        }
    }
    return parts;
}

QList<Part> partsOf(const Highlight &highlight, const Part &photos, const PageFlow &flow, qreal px)
{
    const Incident &incident = highlight.incident;
    const Look &look = flow.look();
    const qreal width = flow.textWidth(Ground::Plain);
    const TextStyle whole = wordsWhole(incident.title, printHeadline(36, 1.16, look), width);
    const TextStyle title = fitted(incident.title, whole, width, 36 * 1.16 * 3, std::min<qreal>(22, whole.px));
    QList<Part> parts{headOf(highlight, look)};
    parts += Part{Ground::Plain, {}, 24, {Passage{TextBlock(incident.title, title, width), look.ink}}};
    if (photos.drawing)
        parts += photos;
    if (const QString story = storyBeside(incident); !story.isEmpty())
        parts += Part{Ground::Plain, {}, 16, passagesOf(story, printSerif(px, QFont::Normal, 1.5), width, look)};
    if (!highlight.reason.isEmpty())
        parts += Part{
            Ground::Plain, {}, 14, passagesOf(chosenLine(highlight.reason), printSans(12, QFont::Medium), width, look)};
    if (!incident.customerWords.isEmpty())
        parts += quoteOf(incident, px, flow);
    if (!incident.learn.isEmpty())
        parts += copyThisOf(incident, flow);
    parts += peopleOf(incident, width, look);
    return parts;
}

/// A story's parts in sizes that fit `room`: first the gaps give way, then the photos, before the words become small.
/// Where none fit, in sizes for several pages.
QList<Part> fittedParts(
    const Highlight &highlight, const QList<QImage> &images, const PageFlow &flow, qreal room, bool &fits)
{
    constexpr qreal smallest = 12, overleaf = 14; // a story that takes several pages need not be squeezed
    constexpr qreal comfortable = 16, large = 230, small = 130, tightest = 0.7;
    const qsizetype length = highlight.incident.story.size();
    qreal px = length < 260 ? 19 : length < 700 ? 17 : 16, tallest = images.isEmpty() ? small : large, gaps = 1;
    const auto set = [&] {
        QList<Part> parts = partsOf(highlight, photosOf(images, flow.textWidth(Ground::Plain), tallest), flow, px);
        for (Part &part : parts)
            part.gap *= gaps;
        return parts;
    };
    QList<Part> parts = set();
    while (px > smallest && heightOfParts(parts) > room) {
        if (gaps > tightest + 0.05)
            gaps -= 0.1;
        else if (px > comfortable || tallest <= small)
            --px;
        else
            tallest -= 20;
        parts = set();
    }
    fits = heightOfParts(parts) <= room;
    if (fits)
        return parts;
    px = overleaf;
    tallest = large;
    gaps = 1;
    return set();
}

} // namespace

void writeWinner(PageFlow &flow, const Highlights &all, const Highlight &highlight, const QList<Photo> &photos)
{
    const QList<QImage> images = imagesOf(photos);
    const QList<Part> answers = answerParts(flow, all, highlight.incident.id);
    const qreal page = flow.pageHeight(), below = heightOfParts(answers);
    bool fits = false;
    QList<Part> parts;
    if (below < page / 2) // a few: on the story's own page, where they can
        parts = fittedParts(highlight, images, flow, page - below, fits);
    if (!fits && below > 0)
        parts = fittedParts(highlight, images, flow, page, fits);
    flow.beginSection(u"%1 · %2"_s.arg(wordsLocale().toString(highlight.rank), highlight.incident.title),
        Publish::tr("%1 · %2, continued", "at the head of a page: a rank and a title")
            .arg(wordsLocale().toString(highlight.rank), highlight.incident.title));
    for (const Part &part : parts + answers)
        flow.add(part);
}

} // namespace bravo
