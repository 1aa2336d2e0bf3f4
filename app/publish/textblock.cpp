#include "publish/textblock.h"

#include "publish/colorglyphs.h"
#include "publish/textformats.h"

#include <QFontMetricsF>
#include <QGlyphRun>
#include <QPaintEngine>
#include <QPainter>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace bravo {

/// Qt takes left and right as they are said; here they mean where the text's own script begins and ends.
static Qt::Alignment sideOf(const QString &text, Qt::Alignment align)
{
    if ((align & Qt::AlignAbsolute) || !text.isRightToLeft())
        return align;
    if (align & Qt::AlignLeft)
        return (align & ~Qt::AlignLeft) | Qt::AlignRight;
    return align & Qt::AlignRight ? (align & ~Qt::AlignRight) | Qt::AlignLeft : align;
}

TextStyle headlineStyle(TextStyle style, const Look &look)
{
    style.family = look.headings;
    return style;
}

TextBlock::TextBlock(const QString &text, const TextStyle &style, qreal width, int maxLines, const TextLead &lead)
{
    QString plain = text.trimmed();
    plain.replace(u'\n', QChar::LineSeparator);
    layOut(plain, style, width, lead);
    if (maxLines <= 0 || lineCount() <= maxLines)
        return;
    m_complete = false;
    QString head = plain.left(charactersIn(maxLines)).trimmed();
    do { // the ellipsis itself may need room: drop words until it fits
        const qsizetype space = head.lastIndexOf(u' ');
        if (lineCount() > maxLines && !head.isEmpty() && m_layout->text().startsWith(head))
            head = space > 0 ? head.left(space) : head.chopped(1);
        while (!head.isEmpty() && (head.back().isSpace() || head.back().isPunct()))
            head.chop(1);
        layOut(head + u'…', style, width, lead);
    } while (lineCount() > maxLines && head.size() > 1);
}

void TextBlock::layOut(const QString &text, const TextStyle &style, qreal width, const TextLead &lead)
{
    m_layout = std::make_shared<QTextLayout>(text, bodyFont(text, style));
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTextDirection(text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    option.setAlignment(sideOf(text, style.align));
    option.setUseDesignMetrics(true);
    m_layout->setTextOption(option);
    QList<QTextLayout::FormatRange> formats = formatsFor(text, style);
    if (lead.length > 0) {
        QTextCharFormat format;
        TextStyle leading = style;
        leading.weight = lead.weight;
        format.setFont(bodyFont(text, leading));
        format.setForeground(lead.color);
        formats += QTextLayout::FormatRange{0, static_cast<int>(lead.length), format};
    }
    m_layout->setFormats(formats);
    m_layout->setCacheEnabled(true);
    const qreal step = style.px * style.lineHeight;
    qreal y = 0;
    m_naturalWidth = 0;
    m_layout->beginLayout();
    for (QTextLine line = m_layout->createLine(); line.isValid(); line = m_layout->createLine()) {
        line.setLineWidth(std::max<qreal>(width, 1));
        // Lines keep their step whatever script or emoji stands in them: half of the leading above, half below.
        line.setPosition({0, y + (step - line.height()) / 2});
        m_naturalWidth = std::max(m_naturalWidth, line.naturalTextWidth());
        y += step;
    }
    m_layout->endLayout();
    m_height = y;
}

int TextBlock::lineCount() const
{
    return m_layout ? m_layout->lineCount() : 0;
}

qsizetype TextBlock::charactersIn(int lines) const
{
    if (!m_layout || lines <= 0 || lineCount() == 0)
        return 0;
    const QTextLine last = m_layout->lineAt(std::min(lines, lineCount()) - 1);
    return last.textStart() + last.textLength();
}

qreal TextBlock::ascent() const
{
    return lineCount() > 0 ? m_layout->lineAt(0).y() + m_layout->lineAt(0).ascent() : 0;
}

QString TextBlock::text() const
{
    return m_layout ? m_layout->text() : QString();
}

/// From left to right, one where they touch: where the direction changes, neighbours in the text stand apart. (A
/// cursor's place would not do: between two directions it has two.)
static QList<QRectF> boxesIn(const QTextLine &line, int from, int length)
{
    QList<QGlyphRun> runs = line.glyphRuns(from, length);
    std::sort(runs.begin(), runs.end(),
        [](const QGlyphRun &a, const QGlyphRun &b) { return a.boundingRect().x() < b.boundingRect().x(); });
    QList<QRectF> boxes;
    for (const QGlyphRun &run : std::as_const(runs)) {
        const QRectF box(run.boundingRect().x(), line.y(), run.boundingRect().width(), line.height());
        if (!boxes.isEmpty() && box.left() <= boxes.last().right() + 0.5)
            boxes.last() |= box;
        else
            boxes += box;
    }
    return boxes;
}

QList<QRectF> TextBlock::boxesOf(qsizetype start, qsizetype length) const
{
    QList<QRectF> boxes;
    for (int i = 0; i < lineCount(); ++i) {
        const QTextLine line = m_layout->lineAt(i);
        const int from = std::max(static_cast<int>(start), line.textStart());
        const int to = std::min(static_cast<int>(start + length), line.textStart() + line.textLength());
        if (from >= to)
            continue;
        boxes += boxesIn(line, from, to - from);
    }
    return boxes;
}

void TextBlock::paint(QPainter &painter, const QPointF &topLeft, const QColor &color) const
{
    paintLines(painter, topLeft, color, 0, lineCount());
}

void TextBlock::paintOutlines(QPainter &painter, const QPointF &topLeft, const QColor &color) const
{
    painter.setPen(color);
    for (int line = 0; line < lineCount(); ++line)
        drawOutlines(painter, m_layout->lineAt(line), topLeft);
}

void TextBlock::paintLines(QPainter &painter, const QPointF &topLeft, const QColor &color, int first, int count) const
{
    painter.setPen(color);
    const QPointF at = topLeft - QPointF(0, first * lineStep());
    const bool outlines = painter.paintEngine() && painter.paintEngine()->type() == QPaintEngine::SVG;
    for (int line = first; line < std::min(first + count, lineCount()); ++line) {
        if (outlines)
            drawOutlines(painter, m_layout->lineAt(line), at);
        else
            drawLine(painter, m_layout->lineAt(line), at);
    }
}

TextStyle fitted(const QString &text, TextStyle style, qreal width, qreal height, qreal minPx, int maxLines)
{
    const auto fits = [&](qreal px) {
        style.px = px;
        const TextBlock block(text, style, width);
        return block.height() <= height && (maxLines <= 0 || block.lineCount() <= maxLines);
    };
    qreal low = std::ceil(minPx), high = std::max(low, std::floor(style.px));
    if (fits(high))
        return style;
    while (high - low > 1) {
        const qreal middle = std::floor((low + high) / 2);
        (fits(middle) ? low : high) = middle;
    }
    style.px = low;
    return style;
}

TextStyle wordsWhole(const QString &text, TextStyle style, qreal width, qreal floor)
{
    const QFontMetricsF metrics(bodyFont(text, style));
    QString longest;
    qreal widest = 0;
    for (const QString &word : text.simplified().split(u' ')) {
        if (word.size() * 2 < longest.size())
            continue; // cannot be the widest
        if (const qreal wide = metrics.horizontalAdvance(word); wide > widest) {
            widest = wide;
            longest = word;
        }
    }
    if (widest > width * 0.9) // near: as it is set, with figures in their own face
        widest = TextBlock(longest, style, 1e6).naturalWidth();
    if (widest <= width)
        return style;
    const qreal least = style.px * floor;
    style.px = std::max(style.px * width / widest * 0.98, least);
    // Fonts come in whole sizes: a small one may be as wide as the next larger.
    while (style.px > std::max(least, 1.0) && TextBlock(longest, style, 1e6).naturalWidth() > width)
        style.px = std::max(style.px - 0.5, least);
    return style;
}

qreal balancedWidth(const QString &text, const TextStyle &style, qreal width)
{
    const TextBlock widest(text, style, width);
    if (widest.lineCount() < 2)
        return width;
    const int lines = widest.lineCount();
    qreal low = width * 0.5, high = width;
    while (high - low > style.px / 4) {
        const qreal middle = (low + high) / 2;
        (TextBlock(text, style, middle).lineCount() <= lines ? high : low) = middle;
    }
    return wordsWhole(text, style, high).px < style.px ? width : high;
}

} // namespace bravo
