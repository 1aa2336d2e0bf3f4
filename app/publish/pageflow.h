#pragma once

#include "publish/pdfextras.h"
#include "publish/textblock.h"

#include <functional>

namespace bravo {

/// One paragraph on a page, with the gap above it. Lengths are points (1/72 inch).
struct Passage {
    TextBlock block;
    QColor color;
    qreal gap = 0;
};

/// What stands behind a part: nothing, a bar at its side (a quotation), a tinted box.
enum class Ground { Plain, Bar, Box };

/// A part of a page: paragraphs that may go on overleaf, or a drawing that stays whole.
struct Part {
    Ground ground = Ground::Plain;
    QColor tint; // of the bar or the box
    qreal gap = 0; // above, unless the part begins a page
    QList<Passage> passages;
    qreal drawingHeight = 0; // instead of passages
    std::function<void(QPainter &, const QRectF &)> drawing;
    bool mirrored = false; // the bar stands at the right
    bool keepsEnd = false; // the last passage, who wrote it, stays with the end of what stands before it

    qreal height() const;
};

/// The height that parts take below each other, with the gaps above them.
qreal heightOfParts(const QList<Part> &parts);

/// Sets parts below each other and begins new pages as they are needed: nothing is cut off.
class PageFlow {
public:
    /// Page geometry, in points.
    struct Geometry {
        QSizeF page;
        qreal side = 54, top = 54, bottom = 66;
        qreal width() const { return page.width() - 2 * side; }
        qreal height() const { return page.height() - top - bottom; }
    };

    /// `painter` paints in points on whatever takes pages; `turn` gives it the next one. `footer` stands at the foot of
    /// each page, beside its number.
    PageFlow(const std::function<void()> &turn, QPainter &painter, const Geometry &geometry, const QString &footer,
        const Look &look);

    /// A new page with a bookmark; `runningHead` stands small above the pages on which it goes on.
    void beginSection(const QString &bookmark, const QString &runningHead);
    const QList<Bookmark> &bookmarks() const { return m_bookmarks; }
    const Look &look() const { return m_look; }
    void add(const Part &part);
    /// A bookmark to the page that is written now.
    void addBookmark(const QString &bookmark) { m_bookmarks += Bookmark{bookmark, m_page - 1}; }
    /// The height that is left of that page.
    qreal room() const { return m_geometry.page.height() - m_geometry.bottom - m_y; }
    /// The width that text has inside a part.
    qreal textWidth(Ground ground) const;
    /// The height that parts share on one page.
    qreal pageHeight() const { return m_geometry.height(); }

private:
    struct Place {
        qsizetype passage = 0;
        int line = 0;
    };
    struct Piece {
        qsizetype passage;
        int first, count;
        qreal y;
    };
    void newPage();
    void continuePage();
    QList<Piece> piecesThatFit(const Part &part, Place &next, qreal room, qreal &used) const;
    void paintGround(const Part &part, qreal height);

    std::function<void()> m_turn;
    QPainter &m_painter;
    Geometry m_geometry;
    QString m_footer;
    Look m_look;
    QString m_runningHead;
    QList<Bookmark> m_bookmarks;
    qreal m_y = 0;
    int m_page = 1; // the cover
    bool m_fresh = false; // nothing stands on the page yet
};

} // namespace bravo
