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

void writeLeftOut(PageFlow &flow, const QList<Withheld> &withheld)
{
    flow.beginSection(leftOutTitle(), leftOutTitle());
    const QColor ink = flow.look().ink, soft = flow.look().soft;
    const qreal width = flow.textWidth(Ground::Plain);
    flow.add(Part{
        Ground::Plain, {}, 0, {Passage{TextBlock(leftOutTitle(), printHeadline(30, 1.2, flow.look()), width), ink}}});
    for (const LeftOut &one : leftOut(withheld))
        flow.add(Part{Ground::Plain, {}, 20,
            {Passage{TextBlock(one.what, printSans(13, QFont::DemiBold), width), ink},
                Passage{TextBlock(one.reason, printSans(13), width), soft}}});
}

/// The month in plots, on a page of its own.
void writePlots(PageFlow &flow, const Highlights &highlights)
{
    flow.beginSection(monthName(highlights.month), monthName(highlights.month));
    const Look &look = flow.look();
    const qreal width = flow.textWidth(Ground::Plain);
    const auto heading = [&](const QString &text, qreal gap) {
        flow.add(
            Part{Ground::Plain, {}, gap, {Passage{TextBlock(text, printHeadline(26, 1.2, look), width), look.ink}}});
    };
    const auto plot = [&](qreal height, const std::function<void(QPainter &, const QRectF &)> &drawing) {
        Part part{Ground::Plain, {}, 16};
        part.drawingHeight = height;
        part.drawing = drawing;
        flow.add(part);
    };
    const QList<ValueSeen> values = highlights.valuesSeen.mid(0, 12);
    if (!values.isEmpty()) {
        heading(valuesTitle(), 0);
        plot(
            valuesHeight(values), [&](QPainter &painter, const QRectF &at) { paintValues(painter, at, values, look); });
    }
    if (!highlights.months.isEmpty()) {
        heading(monthsTitle(), 30);
        plot(monthsHeight(highlights.months),
            [&](QPainter &painter, const QRectF &at) { paintMonths(painter, at, highlights.months, look); });
    }
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
        writeLeftOut(flow, highlights.withheld);
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
