#include "publish/highlightspdf.h"

#include "board/text.h"
#include "publish/brandmark.h"
#include "publish/plots.h"
#include "publish/printstyle.h"
#include "publish/winnerpage.h"
#include "publish/words.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>

using namespace Qt::StringLiterals;

namespace bravo {

namespace {

/// What was left out, below the plots or (large) on a page of its own.
QList<Part> leftOutParts(const PageFlow &flow, const QList<Withheld> &withheld, bool large)
{
    const QColor ink = flow.look().ink, soft = flow.look().soft;
    const qreal width = flow.textWidth(Ground::Plain), gap = large ? 20 : 10;
    const TextStyle heading = printHeadline(large ? 30 : 18, 1.2, flow.look());
    QList<Part> parts{Part{Ground::Plain, {}, 26, {Passage{TextBlock(leftOutTitle(), heading, width), ink}}}};
    for (const LeftOut &one : leftOut(withheld))
        parts += Part{Ground::Plain, {}, gap,
            {Passage{TextBlock(one.what, printSans(13, QFont::DemiBold), width), ink},
                Passage{TextBlock(one.reason, printSans(13), width), soft}}};
    return parts;
}

void writeLeftOut(PageFlow &flow, const QList<Withheld> &withheld, bool belowPlots)
{
    QList<Part> parts = leftOutParts(flow, withheld, false);
    if (belowPlots && heightOfParts(parts) <= flow.room()) {
        flow.addBookmark(leftOutTitle());
    } else {
        parts = leftOutParts(flow, withheld, true);
        flow.beginSection(leftOutTitle(), leftOutTitle());
    }
    for (const Part &part : std::as_const(parts))
        flow.add(part);
}

/// A plot below its heading, which never stands on another page.
Part plotPart(const PageFlow &flow, const QString &title, qreal gap, qreal height,
    const std::function<void(QPainter &, const QRectF &)> &drawing)
{
    const TextBlock heading(title, printHeadline(26, 1.2, flow.look()), flow.textWidth(Ground::Plain));
    const qreal above = heading.height() + 16;
    Part part{Ground::Plain, {}, gap};
    part.drawingHeight = above + height;
    part.drawing = [heading, above, drawing, ink = flow.look().ink](QPainter &painter, const QRectF &at) {
        heading.paint(painter, at.topLeft(), ink);
        drawing(painter, at.adjusted(0, above, 0, 0));
    };
    return part;
}

/// The month in plots, on a page of its own; they stand lower where all of it, or at least they, fit one page so.
void writePlots(PageFlow &flow, const Highlights &highlights)
{
    flow.beginSection(monthName(highlights.month), monthName(highlights.month));
    const Look &look = flow.look();
    const QList<ValueSeen> values = highlights.valuesSeen.mid(0, 12);
    if (!values.isEmpty())
        flow.add(plotPart(flow, valuesTitle(), 0, valuesHeight(values),
            [&](QPainter &painter, const QRectF &at) { paintValues(painter, at, values, look); }));
    if (highlights.months.isEmpty())
        return;
    const auto months = [&](qreal height) {
        return plotPart(flow, monthsTitle(), 30, height,
            [&](QPainter &painter, const QRectF &at) { paintMonths(painter, at, highlights.months, look); });
    };
    const qreal room = flow.room() - heightOfParts({months(0)}) - 0.5; // not to a hair
    const qreal below =
        highlights.withheld.isEmpty() ? 0 : heightOfParts(leftOutParts(flow, highlights.withheld, false));
    const qreal lower = monthsHeight(highlights.months, room - below);
    flow.add(months(lower <= room - below ? lower : monthsHeight(highlights.months, room)));
}

/// The figures side by side, each as wide as it needs, the rest of the line between them.
void paintFigures(QPainter &painter, const QList<Figure> &figures, const QRectF &at, const Look &look)
{
    painter.fillRect(QRectF(at.left(), at.top(), at.width(), 1.4), look.ink);
    struct Column {
        TextBlock number, label;
        qreal width() const { return std::max(number.naturalWidth(), label.naturalWidth()); }
    };
    QList<Column> columns;
    qreal needed = 0;
    const qreal most = at.width() / qreal(std::max<qsizetype>(figures.size(), 2));
    for (const Figure &figure : figures) {
        columns += Column{TextBlock(wordsLocale().toString(figure.number), printSans(35, QFont::Bold, 1.25), most),
            TextBlock(figure.label, printSans(11, QFont::Normal, 1.35), most)};
        needed += columns.back().width();
    }
    const qreal gap = std::min<qreal>((at.width() - needed) / qreal(std::max<qsizetype>(columns.size() - 1, 1)), 44);
    qreal x = at.left();
    for (const Column &column : std::as_const(columns)) {
        column.number.paint(painter, {x - 1, at.top() + 14}, look.ink);
        column.label.paint(painter, {x, at.top() + 16 + column.number.height()}, look.soft);
        x += column.width() + gap;
    }
}

/// "October," above "done right": the title breaks where it takes a breath.
QString brokenAtComma(QString title)
{
    if (const qsizetype comma = title.indexOf(", "_L1); comma > 0)
        title[comma + 1] = u'\n';
    return title;
}

void paintCover(QPainter &painter, const HighlightsBook &book, const PageFlow::Geometry &geometry, const Look &look)
{
    const Highlights &highlights = book.highlights;
    painter.fillRect(QRectF({0, 0}, geometry.page), look.paper);
    const qreal left = geometry.side, width = geometry.width();
    const qreal markWidth = paintLogo(painter, {left, 56}, 26, book.logo, look);
    const TextBlock month(monthName(highlights.month), atRight(printSans(13, QFont::Normal, 1.4)), width);
    month.paint(painter, {left, 60}, look.soft);
    TextBlock(
        highlights.board, atLeft(printSans(14, QFont::DemiBold, 1.4)), width - 34 - markWidth - month.naturalWidth(), 2)
        .paint(painter, {left + markWidth + 9, 59}, look.ink);
    const QString title = brokenAtComma(coverTitle(highlights.month));
    const TextStyle huge = fitted(title, printHeadline(72, 1.06, look), width, 250, 36, 3);
    const TextBlock headline(title, huge, width);
    const qreal top = geometry.page.height() * 0.31;
    headline.paint(painter, {left - 2, top}, look.ink);
    TextBlock(standfirst(highlights), printSans(17), width * 0.8)
        .paint(painter, {left, top + headline.height() + 28}, look.soft);
    paintFigures(painter, figuresOf(highlights.totals), {left, geometry.page.height() - 140, width, 80}, look);
}

/// The whole book, page by page; nothing where `progress` ended it.
std::optional<QList<Bookmark>> paintBook(
    const HighlightsBook &book, QPainter &painter, const std::function<void()> &turn, const Progress &progress)
{
    const Highlights &highlights = book.highlights;
    const Look look = lookOf(highlights);
    const PageFlow::Geometry geometry{pageSizeOf(book)};
    paintCover(painter, book, geometry, look);
    PageFlow flow(
        turn, painter, geometry, u"%1 · %2"_s.arg(shortened(highlights.board, 80), monthName(highlights.month)), look);
    qint64 done = 0;
    for (const Highlight &highlight : highlights.highlights) {
        if (progress && !progress(done++, highlights.highlights.size()))
            return std::nullopt;
        writeWinner(flow, highlights, highlight, book.photosOf(highlight.incident));
    }
    if (hasPlots(highlights))
        writePlots(flow, highlights);
    if (!highlights.withheld.isEmpty())
        writeLeftOut(flow, highlights.withheld, hasPlots(highlights));
    return QList<Bookmark>{{coverTitle(highlights.month), 0}} + flow.bookmarks();
}

} // namespace

QSizeF pageSizeOf(const HighlightsBook &book)
{
    return QPageSize(book.paper == Paper::A4 ? QPageSize::A4 : QPageSize::Letter).size(QPageSize::Point);
}

Result<QByteArray> toPdf(const HighlightsBook &book, const Progress &progress)
{
    QByteArray document;
    QBuffer buffer(&document);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPageSize(QPageSize(book.paper == Paper::A4 ? QPageSize::A4 : QPageSize::Letter));
    writer.setPageMargins({});
    writer.setResolution(1200);
    writer.setTitle(u"%1 · %2"_s.arg(coverTitle(book.highlights.month), book.highlights.board));
    writer.setCreator(u"Bravo Board"_s);
    QPainter painter(&writer);
    painter.scale(1200 / 72.0, 1200 / 72.0);
    const auto bookmarks = paintBook(
        book, painter, [&writer] { writer.newPage(); }, progress);
    painter.end();
    if (!bookmarks)
        return cancelled();
    PdfExtras extras;
    extras.language = languageTag();
    extras.bookmarks = *bookmarks;
    extras.madeAt = book.madeAt;
    return withExtras(document, extras);
}

QList<QImage> bookPages(const HighlightsBook &book, int width, const Progress &progress)
{
    const QSizeF page = pageSizeOf(book);
    const qreal scale = width / page.width();
    QList<QImage> pages;
    QPainter painter;
    const auto turn = [&] {
        if (painter.isActive())
            painter.end();
        pages += QImage(width, qRound(page.height() * scale), QImage::Format_RGB32);
        pages.back().fill(Qt::white);
        painter.begin(&pages.back());
        painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform | QPainter::TextAntialiasing);
        painter.scale(scale, scale);
    };
    turn();
    paintBook(book, painter, turn, progress);
    painter.end();
    return pages;
}

void paintCover(QPainter &painter, const HighlightsBook &book)
{
    paintCover(painter, book, PageFlow::Geometry{pageSizeOf(book)}, lookOf(book.highlights));
}

bool printBook(
    const HighlightsBook &book, QPainter &painter, const std::function<void()> &turn, const Progress &progress)
{
    return paintBook(book, painter, turn, progress).has_value();
}

} // namespace bravo
