#include "publish/highlightspdf.h"

#include "board/text.h"
#include "publish/drawing.h"
#include "publish/printstyle.h"
#include "publish/winnerpage.h"
#include "publish/words.h"

#include <QBuffer>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace bravo {

namespace {

void writeLeftOut(PageFlow &flow, const QList<Withheld> &withheld)
{
    flow.beginSection(leftOutTitle());
    const QColor ink = paperLook().ink, soft = paperLook().soft;
    const qreal width = flow.textWidth(Ground::Plain);
    flow.add(Part{
        Ground::Plain, {}, 0, {Passage{TextBlock(leftOutTitle(), printSerif(30, QFont::DemiBold, 1.2), width), ink}}});
    for (const LeftOut &one : leftOut(withheld))
        flow.add(Part{Ground::Plain, {}, 20,
            {Passage{TextBlock(one.what, printSans(13, QFont::DemiBold), width), ink},
                Passage{TextBlock(one.reason, printSans(13), width), soft}}});
}

/// The figures side by side, each as wide as it needs, the rest of the line between them.
void paintFigures(QPainter &painter, const QList<Figure> &figures, const QRectF &at)
{
    painter.fillRect(QRectF(at.left(), at.top(), at.width(), 1.4), paperLook().ink);
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
        column.number.paint(painter, {x - 1, at.top() + 14}, paperLook().ink);
        column.label.paint(painter, {x, at.top() + 16 + column.number.height()}, paperLook().soft);
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

void paintCover(QPainter &painter, const Highlights &highlights, const PageFlow::Geometry &geometry)
{
    const Look &look = paperLook();
    painter.fillRect(QRectF({0, 0}, geometry.page), look.paper);
    const qreal left = geometry.side, width = geometry.width();
    drawMark(painter, {left, 56, 26, 26}, look);
    const TextBlock month(monthName(highlights.month), atRight(printSans(13, QFont::Normal, 1.4)), width);
    month.paint(painter, {left, 60}, look.soft);
    TextBlock(highlights.board, atLeft(printSans(14, QFont::DemiBold, 1.4)), width - 60 - month.naturalWidth(), 2)
        .paint(painter, {left + 35, 59}, look.ink);
    const QString title = brokenAtComma(coverTitle(highlights.month));
    const TextStyle huge = fitted(title, printSerif(72, QFont::DemiBold, 1.06), width, 250, 36, 3);
    const TextBlock headline(title, huge, width);
    const qreal top = geometry.page.height() * 0.31;
    headline.paint(painter, {left - 2, top}, look.ink);
    TextBlock(standfirst(highlights), printSans(17), width * 0.8)
        .paint(painter, {left, top + headline.height() + 28}, look.soft);
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
        writeWinner(flow, highlight, book.photosOf(highlight.incident));
    }
    if (!highlights.withheld.isEmpty())
        writeLeftOut(flow, highlights.withheld);
    painter.end();
    return document;
}

} // namespace bravo
