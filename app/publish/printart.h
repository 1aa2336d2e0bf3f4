#pragma once

#include "publish/look.h"
#include "publish/printorder.h"

#include <QRectF>

class QPainter;

namespace bravo {

/// Draws one product within `trim` (in points), its ground as far as `bleed`: what is cut a hair beside the line still
/// has no white edge.
class PrintArt {
public:
    PrintArt(const PrintMaterial &material, const PrintOrder &order);

    void paint(QPainter &painter, const QRectF &trim, const QRectF &bleed) const;
    /// A button's face, within its circle.
    void paintButton(QPainter &painter, const QRectF &face, const QRectF &cut) const;
    const Look &look() const { return m_look; }

private:
    struct Line {
        QString text;
        Face face = Face::Sans;
        qreal px = 12;
        int weight = QFont::Normal;
        QColor color;
        int lines = 1;
        bool italic = false;
    };
    void paintFine(QPainter &painter, const QRectF &trim, const QRectF &bleed) const;
    void classic(QPainter &painter, const QRectF &trim, const QRectF &bleed) const;
    void modern(QPainter &painter, const QRectF &trim, const QRectF &bleed) const;
    void warm(QPainter &painter, const QRectF &trim, const QRectF &bleed) const;
    void poster(QPainter &painter, const QRectF &trim, const QRectF &bleed) const;
    void banner(QPainter &painter, const QRectF &trim, const QRectF &bleed) const;
    void mug(QPainter &painter, const QRectF &trim, const QRectF &bleed) const;
    void tent(QPainter &painter, const QRectF &trim, const QRectF &bleed) const;
    void tentSide(QPainter &painter, const QRectF &side) const;
    void nameCard(QPainter &painter, const QRectF &trim, const QRectF &bleed) const;

    /// Sets a text in its place as large as fits; gives the height it took.
    qreal set(QPainter &painter, const Line &line, const QRectF &at, Qt::Alignment align) const;
    void signatures(QPainter &painter, const QRectF &at, qreal px) const;
    void house(QPainter &painter, const QRectF &at, bool centred, const QColor &ink) const;
    QString who() const;
    QString team() const;
    QString occasion() const;
    QString valueBeside() const;
    QColor accent() const;

    PrintMaterial m_material;
    PrintOrder m_order;
    Look m_look;
};

} // namespace bravo
