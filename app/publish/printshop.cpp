#include "publish/printshop.h"

#include "publish/pdfextras.h"
#include "publish/printart.h"
#include "publish/textblock.h"
#include "publish/words.h"

#include <QBuffer>
#include <QPainter>
#include <QPainterPath>
#include <QPdfWriter>
#include <QSvgGenerator>

#include <cmath>

using namespace Qt::StringLiterals;

namespace bravo {

namespace {

constexpr double pointsPerMm = 72 / 25.4;
constexpr double markRoom = 5; // beyond the bleed, for the marks
constexpr double tileMargin = 8, tileOverlap = 10;

double points(double mm)
{
    return mm * pointsPerMm;
}

/// What a button's machine cuts for a face of this many millimetres.
double cutOf(double face)
{
    return face <= 25 ? 35 : face <= 32 ? 43 : face <= 38 ? 48 : 68;
}

/// How a poster lies on smaller paper.
struct Tiling {
    QSizeF paper, part; // a sheet, and what is printed on it
    int columns = 1, rows = 1;
    int sheets() const { return columns * rows; }
};

/// On sheets of this size; the picture is shared out evenly, so that none carries but a sliver.
Tiling tilingOn(const QSizeF &paper, const QSizeF &whole)
{
    const auto count = [](double all, double part) {
        return std::max(1, static_cast<int>(std::ceil((all - tileOverlap) / (part - tileOverlap) - 1e-9)));
    };
    const auto share = [](double all, int parts) { return (all + (parts - 1) * tileOverlap) / parts; };
    Tiling made{paper, {}};
    made.columns = count(whole.width(), paper.width() - 2 * tileMargin);
    made.rows = count(whole.height(), paper.height() - 2 * tileMargin);
    made.part = {share(whole.width(), made.columns), share(whole.height(), made.rows)};
    return made;
}

/// Upright or across, whichever takes fewer sheets.
Tiling tilingOf(const PrintOrder &order)
{
    const QSizeF whole = trimOf(order), upright = paperSize(order.tile);
    const bool wide = whole.width() > whole.height();
    const Tiling own = tilingOn(wide ? upright.transposed() : upright, whole);
    const Tiling other = tilingOn(wide ? upright : upright.transposed(), whole);
    return other.sheets() < own.sheets() ? other : own;
}

bool isTiled(const PrintOrder &order)
{
    return !order.tile.isEmpty();
}

void setLabel(QPainter &painter, const QString &text, const QPointF &at, double width)
{
    TextBlock(text, {.px = 7, .lineHeight = 1.2}, width, 1).paint(painter, at, QColor(0x565046));
}

/// Eight short lines that say where to cut, outside of the bleed.
void paintTrimMarks(QPainter &painter, const QRectF &trim, double away, double length)
{
    painter.setPen(QPen(Qt::black, 0.35));
    for (const double x : {trim.left(), trim.right()}) {
        painter.drawLine(QPointF(x, trim.top() - away), QPointF(x, trim.top() - away - length));
        painter.drawLine(QPointF(x, trim.bottom() + away), QPointF(x, trim.bottom() + away + length));
    }
    for (const double y : {trim.top(), trim.bottom()}) {
        painter.drawLine(QPointF(trim.left() - away, y), QPointF(trim.left() - away - length, y));
        painter.drawLine(QPointF(trim.right() + away, y), QPointF(trim.right() + away + length, y));
    }
}

void paintWhole(QPainter &painter, const PrintArt &art, const PrintOrder &order)
{
    const double inset = points(printBleed + markRoom), bleed = points(printBleed);
    const QRectF trim(inset, inset, points(trimOf(order).width()), points(trimOf(order).height()));
    const QRectF ground = trim.adjusted(-bleed, -bleed, bleed, bleed);
    painter.save();
    painter.setClipRect(ground);
    art.paint(painter, trim, ground);
    painter.restore();
    paintTrimMarks(painter, trim, bleed + points(0.5), points(markRoom - 1));
}

void paintTile(QPainter &painter, const PrintArt &art, const PrintOrder &order, int sheet)
{
    const Tiling tiling = tilingOf(order);
    const int row = sheet / tiling.columns, column = sheet % tiling.columns;
    const QPointF corner(points(tileMargin), points(tileMargin));
    const QRectF part(corner, QSizeF(points(tiling.part.width()), points(tiling.part.height())));
    const QRectF trim(QPointF(corner.x() - column * points(tiling.part.width() - tileOverlap),
                          corner.y() - row * points(tiling.part.height() - tileOverlap)),
        QSizeF(points(trimOf(order).width()), points(trimOf(order).height())));
    painter.save();
    painter.setClipRect(part.intersected(trim));
    art.paint(painter, trim, trim);
    painter.restore();
    paintTrimMarks(painter, part.intersected(trim), points(0.8), points(4));
    painter.setPen(QPen(QColor(0x565046), 0.35, Qt::DotLine)); // to where the next sheet lies over this one
    const double overlap = points(tileOverlap);
    if (column + 1 < tiling.columns)
        painter.drawLine(
            QPointF(part.right() - overlap, part.bottom() + 2), QPointF(part.right() - overlap, part.bottom() + 14));
    if (row + 1 < tiling.rows)
        painter.drawLine(
            QPointF(part.right() + 2, part.bottom() - overlap), QPointF(part.right() + 14, part.bottom() - overlap));
    setLabel(painter,
        Publish::tr("Row %1 of %2, column %3 of %4 · sheets overlap by %5 mm")
            .arg(QString::number(row + 1), QString::number(tiling.rows), QString::number(column + 1),
                QString::number(tiling.columns), QString::number(tileOverlap)),
        {part.left() + points(8), part.bottom() + points(2.5)}, part.width() - points(24));
}

void paintButtons(QPainter &painter, const PrintArt &art, const PrintOrder &order)
{
    const double face = (order.size.isEmpty() ? sizesOf(order.product).front() : order.size).toDouble();
    const double cut = cutOf(face), bleed = cut + 2, step = bleed + 3;
    const QSizeF paper = trimOf(order);
    const int columns = static_cast<int>((paper.width() - 16 + 3) / step);
    const int rows = static_cast<int>((paper.height() - 26 + 3) / step);
    const double left = (paper.width() - (columns * step - 3)) / 2, top = (paper.height() - 8 - (rows * step - 3)) / 2;
    for (int i = 0; i < columns * rows; ++i) {
        const int row = i / columns, column = i % columns;
        const QPointF centre(points(left + column * step + bleed / 2), points(top + row * step + bleed / 2));
        const auto circle = [&centre](double mm) {
            return QRectF(centre.x() - points(mm) / 2, centre.y() - points(mm) / 2, points(mm), points(mm));
        };
        art.paintButton(painter, circle(face), circle(bleed));
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(Qt::white, 0.9));
        painter.drawEllipse(circle(cut));
        painter.setPen(QPen(Qt::black, 0.35));
        painter.drawEllipse(circle(cut));
    }
    setLabel(painter,
        Publish::tr("Cut on the line (%1 mm). The face is %2 mm. Print at 100 %.")
            .arg(QString::number(cut), QString::number(face)),
        {points(left), points(paper.height() - 10)}, points(paper.width() - 2 * left));
}

/// A name card is one person's, with their own team.
PrintMaterial cardOf(PrintMaterial material, int sheet)
{
    material.names = material.names.mid(sheet, 1);
    material.teams = material.teams.mid(sheet, 1);
    return material;
}

void paintSheet(QPainter &painter, const PrintMaterial &material, const PrintOrder &order, int sheet)
{
    const PrintArt art(order.product == Product::NameCard ? cardOf(material, sheet) : material, order);
    painter.setRenderHint(QPainter::Antialiasing);
    if (order.product == Product::Buttons)
        paintButtons(painter, art, order);
    else if (isTiled(order))
        paintTile(painter, art, order, sheet);
    else
        paintWhole(painter, art, order);
}

} // namespace

void paintPrint(QPainter &painter, const PrintMaterial &material, const PrintOrder &order, int sheet)
{
    paintSheet(painter, material, order, sheet);
}

Result<void> checkOrder(const PrintOrder &order)
{
    const QStringList sizes = sizesOf(order.product);
    if (!order.size.isEmpty() && !sizes.contains(order.size))
        return failure(ErrorKind::Usage,
            sizes.isEmpty() ? Publish::tr("This comes in one size only.")
                            : Publish::tr("This comes in the sizes %1.").arg(sizes.join(u", "_s)));
    const bool canBeTiled = order.product == Product::Poster || order.product == Product::Banner;
    if (isTiled(order) && (!canBeTiled || paperSize(order.tile).isEmpty()))
        return failure(
            ErrorKind::Usage, Publish::tr("Only posters and banners are printed in parts, on a4, a3 or letter."));
    if (order.style < 0 || order.style >= certificateStyles().size())
        return failure(ErrorKind::Usage,
            Publish::tr("A certificate's style is one of %1.").arg(certificateStyles().join(u", "_s)));
    return {};
}

int sheetsOf(const PrintMaterial &material, const PrintOrder &order)
{
    if (order.product == Product::NameCard)
        return static_cast<int>(std::max<qsizetype>(material.names.size(), 1));
    return isTiled(order) ? tilingOf(order).sheets() : 1;
}

QSizeF sheetSize(const PrintOrder &order)
{
    if (order.product == Product::Buttons)
        return trimOf(order);
    if (isTiled(order))
        return tilingOf(order).paper;
    const double inset = 2 * (printBleed + markRoom);
    return trimOf(order) + QSizeF(inset, inset);
}

Result<QByteArray> printPdf(const PrintMaterial &material, const PrintOrder &order)
{
    if (const Result<void> fine = checkOrder(order); !fine)
        return tl::unexpected(fine.error());
    QByteArray document;
    QBuffer buffer(&document);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    const QSizeF size = sheetSize(order);
    writer.setPageSize(QPageSize(size * pointsPerMm, QPageSize::Point, {}, QPageSize::ExactMatch));
    writer.setPageMargins({});
    writer.setResolution(1200);
    writer.setTitle(u"%1 · %2"_s.arg(material.title, material.house));
    writer.setCreator(u"Bravo Board"_s);
    QPainter painter(&writer);
    painter.scale(1200 / 72.0, 1200 / 72.0);
    for (int sheet = 0; sheet < sheetsOf(material, order); ++sheet) {
        if (sheet > 0)
            writer.newPage();
        painter.save();
        paintSheet(painter, material, order, sheet);
        painter.restore();
    }
    painter.end();
    PdfExtras extras;
    extras.language = languageTag();
    extras.pageSize = size * pointsPerMm;
    if (order.product != Product::Buttons && !isTiled(order)) {
        extras.trimInset = points(printBleed + markRoom);
        extras.bleed = points(printBleed);
    }
    return withExtras(document, extras);
}

QByteArray printSvg(const PrintMaterial &material, const PrintOrder &order, int sheet)
{
    QByteArray document;
    QBuffer buffer(&document);
    buffer.open(QIODevice::WriteOnly);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    const QSizeF size = sheetSize(order);
    // A hundred dots a millimetre, so that whole numbers of dots lose nothing.
    constexpr int dots = 2540;
    generator.setResolution(dots);
    generator.setSize((size / 25.4 * dots).toSize());
    generator.setViewBox(QRectF({0, 0}, size / 25.4 * dots));
    generator.setTitle(u"%1 · %2"_s.arg(material.title, material.house));
    QPainter painter(&generator);
    painter.scale(dots / 72.0, dots / 72.0);
    paintSheet(painter, material, order, sheet);
    painter.end();
    return document;
}

QImage printImage(const PrintMaterial &material, const PrintOrder &order, int sheet, int width)
{
    const QSizeF size = sheetSize(order) * pointsPerMm;
    QImage image(width, std::max(1, qRound(width * size.height() / size.width())), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.scale(width / size.width(), width / size.width());
    paintSheet(painter, material, order, sheet);
    return image;
}

} // namespace bravo
