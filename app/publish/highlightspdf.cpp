#include "publish/highlightspdf.h"

#include "board/text.h"
#include "publish/drawing.h"
#include "publish/pageflow.h"
#include "publish/photofile.h"
#include "publish/words.h"

#include <QBuffer>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace bravo {

namespace {

/// The tints of print: paper's, on a white page.
const Look &look()
{
    return paperLook();
}

QColor accentOf(const Incident &incident)
{
    return incident.values.isEmpty() ? look().marigoldInk : look().value(incident.values.front().color);
}

/// A text's paragraphs: each line of it is one, and blank lines stand for a gap between them.
QList<Passage> passagesOf(const QString &text, const TextStyle &style, const QColor &color, qreal width)
{
    QList<Passage> passages;
    qreal gap = 0;
    for (const QString &line : text.split(u'\n')) {
        if (line.trimmed().isEmpty()) {
            gap = style.px * 0.7;
            continue;
        }
        passages += Passage{TextBlock(line, style, width), color, gap};
        gap = 0;
    }
    return passages;
}

/// The rank at the left, the values and the votes at the right.
Part headOf(const Highlight &highlight)
{
    const qreal capHeight = 77, size = capHeight / 0.727; // Inter's capitals and figures are 0.727 em high
    Part part;
    part.drawingHeight = capHeight;
    part.drawing = [highlight, size, capHeight](QPainter &painter, const QRectF &at) {
        const TextBlock rank(QLocale().toString(highlight.rank), {Face::Sans, size, QFont::Bold, 1}, at.width());
        // The figure's foot stands at the part's foot, and its stem at the text's edge.
        rank.paint(painter, {at.left() - 5, at.top() + capHeight - rank.ascent()}, look().marigold);
        qreal y = at.top() - 3;
        const TextStyle bold{Face::Sans, 12, QFont::DemiBold, 1.5}, plain{Face::Sans, 12, QFont::Normal, 1.5};
        const auto line = [&](const QString &text, const TextStyle &style, const QColor &color) {
            const TextBlock block(text, style, at.width() - 130, 1);
            block.paint(painter, {at.right() - block.naturalWidth(), y}, color);
            y += block.height();
        };
        for (const Value &value : highlight.incident.values.mid(0, 3))
            line(value.name, bold, look().value(value.color));
        line(votesText(highlight.incident.votes), plain, look().soft);
    };
    return part;
}

/// Photos side by side at one height, uncropped.
Part photosOf(const QList<Photo> &photos, qreal width)
{
    constexpr qreal gap = 8, tallest = 230;
    QList<QImage> images;
    qreal aspects = 0;
    for (const Photo &photo : photos.mid(0, 3)) {
        if (const QImage image = imageOf(photo); !image.isNull()) {
            images += image;
            aspects += qreal(image.width()) / image.height();
        }
    }
    Part part;
    if (images.isEmpty())
        return part;
    const qreal height = std::min(tallest, (width - gap * (images.size() - 1)) / aspects);
    part.gap = 18;
    part.drawingHeight = height;
    part.drawing = [images, height](QPainter &painter, const QRectF &at) {
        qreal x = at.left();
        for (const QImage &image : images) {
            const QRectF place(x, at.top(), height * image.width() / image.height(), height);
            painter.drawImage(place, image);
            x = place.right() + gap;
        }
    };
    return part;
}

/// Portraits, names, and who saw it.
Part peopleOf(const Incident &incident, qreal width)
{
    constexpr qreal side = 46, overlap = 12;
    const QStringList names = incident.celebratedNames();
    const int portraits = static_cast<int>(std::min<qsizetype>(names.size(), 4));
    const qreal left = portraits == 0 ? 0 : side + (portraits - 1) * (side - overlap) + 14;
    const TextBlock who(names.join(u", "_s), {Face::Sans, 14, QFont::DemiBold, 1.3}, width - left);
    const TextBlock by(byline(incident), {Face::Sans, 13, QFont::Normal, 1.3}, width - left);
    Part part;
    part.gap = 26;
    part.drawingHeight = std::max(side, who.height() + by.height());
    part.drawing = [=](QPainter &painter, const QRectF &at) {
        for (int i = portraits - 1; i >= 0; --i) {
            const QRectF square(at.left() + i * (side - overlap), at.top(), side, side);
            painter.setPen(Qt::NoPen);
            painter.setBrush(Qt::white);
            painter.drawEllipse(square.adjusted(-2, -2, 2, 2));
            drawAvatar(painter, square, names[i], accentOf(incident), look());
        }
        const qreal y = at.top() + std::max<qreal>(0, (side - who.height() - by.height()) / 2);
        who.paint(painter, {at.left() + left, y}, look().ink);
        by.paint(painter, {at.left() + left, y + who.height()}, look().soft);
    };
    return part;
}

/// All parts of a winner's page, with the story at `px`.
QList<Part> partsOf(const Highlight &highlight, const QList<Photo> &photos, const PageFlow &flow, qreal px)
{
    const Incident &incident = highlight.incident;
    QList<Part> parts{headOf(highlight)};
    const qreal width = flow.textWidth(Ground::Plain);
    const TextStyle title = fitted(incident.title, {Face::Serif, 36, QFont::DemiBold, 1.16}, width, 36 * 1.16 * 3, 22);
    parts += Part{Ground::Plain, {}, 24, {Passage{TextBlock(incident.title, title, width), look().ink}}};
    if (Part pictures = photosOf(photos, width); pictures.drawing)
        parts += pictures;
    const TextStyle serif{Face::Serif, px, QFont::Normal, 1.5};
    if (const QString story = storyBeside(incident); !story.isEmpty())
        parts += Part{Ground::Plain, {}, 16, passagesOf(story, serif, look().ink, width)};
    if (!incident.customerWords.isEmpty()) {
        const TextStyle quote{
            Face::Serif, incident.customerWords.size() < 400 ? px + 3 : px, QFont::Medium, 1.36, true};
        parts += Part{Ground::Bar, accentOf(incident), 24,
            passagesOf(quoted(incident.customerWords), quote, look().ink, flow.textWidth(Ground::Bar))};
    }
    if (!incident.learn.isEmpty()) {
        const qreal inner = flow.textWidth(Ground::Box);
        QList<Passage> copy{
            Passage{TextBlock(copyThis(), {Face::Sans, 13, QFont::Bold, 1.5}, inner), look().marigoldInk}};
        copy += passagesOf(incident.learn, {Face::Sans, 13, QFont::Normal, 1.5}, look().ink, inner);
        parts += Part{Ground::Box, look().paper, 26, copy};
    }
    parts += peopleOf(incident, width);
    return parts;
}

qreal heightOf(const QList<Part> &parts)
{
    qreal sum = 0;
    for (const Part &part : parts)
        sum += part.height() + part.gap;
    return sum;
}

/// Short stories stand large; longer ones as large as fits one page; what fits none goes on overleaf.
void writeWinner(PageFlow &flow, const Highlight &highlight, const QList<Photo> &photos, qreal pageHeight)
{
    const qsizetype length = highlight.incident.story.size();
    qreal px = length < 260 ? 19 : length < 700 ? 17 : 16;
    QList<Part> parts = partsOf(highlight, photos, flow, px);
    while (px > 13 && heightOf(parts) > pageHeight)
        parts = partsOf(highlight, photos, flow, --px);
    flow.beginSection(Publish::tr("%1 · %2, continued", "at the head of a page: a rank and a title")
                          .arg(QLocale().toString(highlight.rank), highlight.incident.title));
    for (const Part &part : std::as_const(parts))
        flow.add(part);
}

void writeLeftOut(PageFlow &flow, const QList<Withheld> &withheld)
{
    flow.beginSection(leftOutTitle());
    const qreal width = flow.textWidth(Ground::Plain);
    flow.add(Part{Ground::Plain, {}, 0,
        {Passage{TextBlock(leftOutTitle(), {Face::Serif, 30, QFont::DemiBold, 1.2}, width), look().ink}}});
    for (const LeftOut &one : leftOut(withheld))
        flow.add(Part{Ground::Plain, {}, 20,
            {Passage{TextBlock(one.what, {Face::Sans, 13, QFont::DemiBold, 1.5}, width), look().ink},
                Passage{TextBlock(one.reason, {Face::Sans, 13, QFont::Normal, 1.5}, width), look().soft}}});
}

void paintFigures(QPainter &painter, const QList<Figure> &figures, const QRectF &at)
{
    painter.fillRect(QRectF(at.left(), at.top(), at.width(), 1.4), look().ink);
    const qreal column = at.width() / std::max<qsizetype>(figures.size(), 4);
    qreal x = at.left();
    for (const Figure &figure : figures) {
        const TextBlock number(wordsLocale().toString(figure.number), {Face::Sans, 34, QFont::Bold, 1.25}, column);
        const TextBlock label(figure.label, {Face::Sans, 11, QFont::Normal, 1.35}, column - 10);
        number.paint(painter, {x, at.top() + 14}, look().ink);
        label.paint(painter, {x, at.top() + 16 + number.height()}, look().soft);
        x += column;
    }
}

void paintCover(QPainter &painter, const Highlights &highlights, const PageFlow::Geometry &geometry)
{
    painter.fillRect(QRectF({0, 0}, geometry.page), look().paper);
    const qreal left = geometry.side, width = geometry.width();
    drawMark(painter, {left, 56, 26, 26}, look());
    const TextBlock month(monthName(highlights.month), {Face::Sans, 13, QFont::Normal, 1.4}, width);
    month.paint(painter, {left + width - month.naturalWidth(), 60}, look().soft);
    TextBlock(highlights.board, {Face::Sans, 14, QFont::DemiBold, 1.4}, width - 60 - month.naturalWidth(), 2)
        .paint(painter, {left + 35, 59}, look().ink);
    QString title = coverTitle(highlights.month);
    if (const qsizetype comma = title.indexOf(", "_L1); comma > 0)
        title[comma + 1] = u'\n';
    const TextStyle huge = fitted(title, {Face::Serif, 68, QFont::DemiBold, 1.06}, width, 240, 36, 3);
    const TextBlock headline(title, huge, width);
    const qreal top = geometry.page.height() * 0.31;
    headline.paint(painter, {left - 2, top}, look().ink);
    TextBlock(standfirst(highlights), {Face::Sans, 17, QFont::Normal, 1.5}, width * 0.8)
        .paint(painter, {left, top + headline.height() + 26}, look().soft);
    paintFigures(painter, figuresOf(highlights.totals), {left, geometry.page.height() - 140, width, 80});
}

} // namespace

Result<QByteArray> toPdf(const HighlightsBook &book, const Progress &progress)
{
    const Highlights &highlights = book.highlights;
    QByteArray document;
    QBuffer buffer(&document);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins({});
    writer.setResolution(1200);
    writer.setTitle(u"%1 · %2"_s.arg(coverTitle(highlights.month), highlights.board));
    writer.setCreator(u"Bravo Board"_s);
    QPainter painter(&writer);
    painter.scale(1200 / 72.0, 1200 / 72.0);
    const PageFlow::Geometry geometry{QPageSize(QPageSize::A4).size(QPageSize::Point)};
    paintCover(painter, highlights, geometry);
    PageFlow flow(
        writer, painter, geometry, u"%1 · %2"_s.arg(shortened(highlights.board, 80), monthName(highlights.month)));
    qint64 done = 0;
    for (const Highlight &highlight : highlights.highlights) {
        if (progress && !progress(done++, highlights.highlights.size()))
            return cancelled();
        writeWinner(flow, highlight, book.photosOf(highlight.incident), geometry.height());
    }
    if (!highlights.withheld.isEmpty())
        writeLeftOut(flow, highlights.withheld);
    painter.end();
    return document;
}

} // namespace bravo
