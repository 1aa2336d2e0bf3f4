#pragma once

#include "publish/look.h"

#include <QPointF>
#include <QRectF>
#include <QTextLayout>

#include <memory>

class QPainter;

namespace bravo {

/// How a paragraph is set. `lineHeight` is a multiple of `px`.
struct TextStyle {
    Face face = Face::Sans;
    qreal px = 16;
    int weight = QFont::Normal;
    qreal lineHeight = 1.4;
    bool italic = false;
    Qt::Alignment align = Qt::AlignLeft; // AlignLeft is the side where the text's own script begins
    // No ligatures and no contextual forms, whose characters a PDF would lose: its text can be found and copied.
    bool extractable = false;
    QString family = {}; // before the face's own, with figures of its own

    bool operator==(const TextStyle &) const = default;
};

/// The style in the face that the house has for its headlines, where it has one.
TextStyle headlineStyle(TextStyle style, const Look &look);

/// A paragraph's first characters, set apart by weight and colour.
struct TextLead {
    qsizetype length = 0;
    int weight = QFont::Bold;
    QColor color;
};

/// Plain text set in lines of a given width: line breaks are kept, long words break, figures stand in the sans face
/// (Vollkorn's own are old-style: a 1 reads as an I), right-to-left text aligns right. Nothing is interpreted.
class TextBlock {
public:
    TextBlock() = default;
    /// `maxLines` 0: all lines. Where lines are left out, the last one ends in "…".
    TextBlock(const QString &text, const TextStyle &style, qreal width, int maxLines = 0, const TextLead &lead = {});

    qreal height() const { return m_height; }
    /// The width of the longest line.
    qreal naturalWidth() const { return m_naturalWidth; }
    int lineCount() const;
    /// Whether all of the text stands in the block.
    bool isComplete() const { return m_complete; }
    /// How many characters of the text stand in the block's first `lines` lines.
    qsizetype charactersIn(int lines) const;
    /// The baseline of the first line below the block's top.
    qreal ascent() const;

    /// What is set, as it is set: white space and line breaks in the layout's way, and "…" where it was shortened.
    QString text() const;
    /// Where characters of text() stand, line by line, with the block's top left as the origin; several boxes in a line
    /// where its direction changes among them.
    QList<QRectF> boxesOf(qsizetype start, qsizetype length) const;

    void paint(QPainter &painter, const QPointF &topLeft, const QColor &color) const;
    /// The same with its letters as shapes: the same pixels whatever was painted before.
    void paintOutlines(QPainter &painter, const QPointF &topLeft, const QColor &color) const;
    /// Paints `count` lines from line `first` on, with that line's top at `topLeft`: a page's share of a long text.
    void paintLines(QPainter &painter, const QPointF &topLeft, const QColor &color, int first, int count) const;
    /// From one line's top to the next.
    qreal lineStep() const { return lineCount() > 0 ? m_height / lineCount() : 0; }

private:
    void layOut(const QString &text, const TextStyle &style, qreal width, const TextLead &lead);

    std::shared_ptr<QTextLayout> m_layout; // shared: a laid-out block is never changed
    qreal m_height = 0;
    qreal m_naturalWidth = 0;
    bool m_complete = true;
};

/// The style at the largest size from `style.px` down to `minPx` at which the text needs at most `height` (and at most
/// `maxLines` lines, where not 0); at `minPx` where even that does not fit.
TextStyle fitted(const QString &text, TextStyle style, qreal width, qreal height, qreal minPx, int maxLines = 0);

/// The style no larger than where the longest word fits the width on one line, but at least `floor` of its size.
TextStyle wordsWhole(const QString &text, TextStyle style, qreal width, qreal floor = 0.5);
/// The narrowest width that needs no more lines and breaks no word: lines of about equal length.
qreal balancedWidth(const QString &text, const TextStyle &style, qreal width);

} // namespace bravo
