#pragma once

#include <QColor>
#include <QList>
#include <QPointF>

class QPainter;
class QSizeF;

namespace bravo {

/// A handful of paper thrown for the first place: it falls once, and is over. Where each piece is at a moment follows
/// from the moment alone, so a dropped frame loses nothing.
class Confetti {
public:
    static constexpr int lastsMs = 2800;

    explicit Confetti(const QList<QColor> &colors, int pieces = 110);

    void paint(QPainter &painter, const QSizeF &size, int ms) const;

private:
    struct Piece {
        QPointF from, speed; // shares of the width, and a second
        qreal side, spin, turn; // share of the width, turns a second, turns
        QColor color;
    };
    QList<Piece> m_pieces;
};

} // namespace bravo
