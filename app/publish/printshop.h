#pragma once

#include "publish/printorder.h"

#include <QImage>

class QPainter;

namespace bravo {

/// How far the ground goes on beyond the cut, in millimetres.
inline constexpr double printBleed = 3;

/// How many sheets the order takes: those of a poster in parts, or a name card for each person.
int sheetsOf(const PrintMaterial &material, const PrintOrder &order);
/// One sheet's size in millimetres, with its margin for marks.
QSizeF sheetSize(const PrintOrder &order);

/// The order as a PDF at true size: bleed, marks, and boxes that say where it is cut. Needs a QGuiApplication.
Result<QByteArray> printPdf(const PrintMaterial &material, const PrintOrder &order);
/// One sheet as SVG in millimetres; its letters are outlines, so that it looks the same where the fonts are missing.
QByteArray printSvg(const PrintMaterial &material, const PrintOrder &order, int sheet = 0);
/// One sheet on the screen, `width` pixels wide.
QImage printImage(const PrintMaterial &material, const PrintOrder &order, int sheet, int width);

/// One sheet by a painter that paints in points, such as a printer's.
void paintPrint(QPainter &painter, const PrintMaterial &material, const PrintOrder &order, int sheet);

/// Whether the order can be made: a size that the product has, parts only of posters and banners, and so on.
Result<void> checkOrder(const PrintOrder &order);

} // namespace bravo
