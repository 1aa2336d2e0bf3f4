#include "publish/colorglyphs.h"

#include <QGlyphRun>
#include <QImage>
#include <QPaintEngine>
#include <QPainter>
#include <QPainterPath>
#include <QRawFont>
#include <QTextLayout>

#include <cmath>

namespace bravo {

namespace {

constexpr qreal emojiPixels = 128; // a glyph's height; what colour fonts hold

bool isColored(const QRawFont &font)
{
    return !font.fontTable("CBLC").isEmpty() || !font.fontTable("COLR").isEmpty();
}

void drawAsPicture(QPainter &painter, const QGlyphRun &run, const QPointF &at)
{
    const qreal scale = emojiPixels / run.rawFont().pixelSize();
    const QRectF box = run.boundingRect().adjusted(-1, -1, 1, 1);
    QImage image((box.size() * scale).toSize(), QImage::Format_ARGB32_Premultiplied);
    if (image.isNull())
        return;
    image.fill(Qt::transparent);
    QPainter onImage(&image);
    onImage.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    onImage.scale(scale, scale);
    onImage.drawGlyphRun(-box.topLeft(), run);
    onImage.end();
    painter.drawImage(QRectF(box.topLeft() + at, box.size()), image);
}

} // namespace

void drawLine(QPainter &painter, const QTextLine &line, const QPointF &at)
{
    if (painter.paintEngine()->type() != QPaintEngine::Pdf) {
        line.draw(&painter, at);
        return;
    }
    const QList<QGlyphRun> runs = line.glyphRuns();
    const bool colored =
        std::any_of(runs.begin(), runs.end(), [](const QGlyphRun &run) { return isColored(run.rawFont()); });
    if (!colored) {
        line.draw(&painter, at);
        return;
    }
    for (const QGlyphRun &run : runs) {
        if (isColored(run.rawFont()))
            drawAsPicture(painter, run, at);
        else
            painter.drawGlyphRun(at, run);
    }
}

void drawOutlines(QPainter &painter, const QTextLine &line, const QPointF &at)
{
    painter.save();
    painter.setBrush(painter.pen().color());
    painter.setPen(Qt::NoPen);
    for (const QGlyphRun &run : line.glyphRuns()) {
        if (isColored(run.rawFont())) {
            drawAsPicture(painter, run, at);
            continue;
        }
        QPainterPath path;
        path.setFillRule(Qt::WindingFill);
        const QList<quint32> glyphs = run.glyphIndexes();
        const QList<QPointF> places = run.positions();
        for (qsizetype i = 0; i < glyphs.size(); ++i)
            path.addPath(run.rawFont().pathForGlyph(glyphs[i]).translated(places[i] + at));
        painter.drawPath(path);
    }
    painter.restore();
}

} // namespace bravo
