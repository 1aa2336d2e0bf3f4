#include "publish/pageflow.h"

#include "publish/printstyle.h"
#include "publish/words.h"

#include <QPainter>

namespace bravo {

namespace {

constexpr qreal barInset = 20, boxInset = 18, boxPadding = 15;

qreal padding(Ground ground)
{
    return ground == Ground::Box ? boxPadding : 0;
}

qreal inset(Ground ground)
{
    return ground == Ground::Plain ? 0 : ground == Ground::Bar ? barInset : boxInset;
}

} // namespace

qreal Part::height() const
{
    qreal sum = 2 * padding(ground) + drawingHeight;
    for (qsizetype i = 0; i < passages.size(); ++i)
        sum += passages[i].block.height() + (i > 0 ? passages[i].gap : 0);
    return sum;
}

qreal heightOfParts(const QList<Part> &parts)
{
    qreal sum = 0;
    for (const Part &part : parts)
        sum += part.height() + part.gap;
    return sum;
}

PageFlow::PageFlow(const std::function<void()> &turn, QPainter &painter, const Geometry &geometry,
    const QString &footer, const Look &look)
    : m_turn(turn),
      m_painter(painter),
      m_geometry(geometry),
      m_footer(footer),
      m_look(look)
{
}

qreal PageFlow::textWidth(Ground ground) const
{
    return m_geometry.width() - (ground == Ground::Box ? 2 : 1) * inset(ground);
}

void PageFlow::newPage()
{
    m_turn();
    m_y = m_geometry.top;
    m_fresh = true;
    const TextStyle small = printSans(10);
    const qreal foot = m_geometry.page.height() - 46, numberRoom = 60;
    const TextBlock number(wordsLocale().toString(++m_page), atRight(small), numberRoom);
    number.paint(m_painter, {m_geometry.page.width() - m_geometry.side - numberRoom, foot}, m_look.soft);
    TextBlock(m_footer, atLeft(small), m_geometry.width() - numberRoom, 1)
        .paint(m_painter, {m_geometry.side, foot}, m_look.soft);
}

void PageFlow::continuePage()
{
    newPage();
    const TextBlock head(m_runningHead, printSans(10), m_geometry.width(), 1);
    head.paint(m_painter, {m_geometry.side, m_y}, m_look.soft);
    m_y += head.height() + 18;
}

void PageFlow::beginSection(const QString &bookmark, const QString &runningHead)
{
    m_runningHead = runningHead;
    newPage();
    addBookmark(bookmark);
}

void PageFlow::paintGround(const Part &part, qreal height)
{
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(part.tint);
    if (part.ground == Ground::Bar)
        m_painter.drawRect(QRectF(m_geometry.side + (part.mirrored ? m_geometry.width() - 3 : 0), m_y, 3, height));
    else if (part.ground == Ground::Box)
        m_painter.drawRoundedRect(QRectF(m_geometry.side, m_y, m_geometry.width(), height), 8, 8);
}

QList<PageFlow::Piece> PageFlow::piecesThatFit(const Part &part, Place &next, qreal room, qreal &used) const
{
    QList<Piece> pieces;
    used = 0;
    while (next.passage < part.passages.size()) {
        const Passage &passage = part.passages[next.passage];
        const qreal step = passage.block.lineStep();
        const qreal gap = pieces.isEmpty() ? 0 : passage.gap;
        const int left = passage.block.lineCount() - next.line;
        int fit = std::min(left, static_cast<int>((room - used - gap + 0.01) / std::max<qreal>(step, 1)));
        if (part.keepsEnd && fit == left && next.passage + 2 == part.passages.size()) {
            const Passage &end = part.passages.back();
            if (used + gap + left * step + end.gap + end.block.height() > room + 0.01)
                fit = left - 2;
        }
        // No line stands alone at a page's foot or head.
        if (fit < left && fit == left - 1)
            --fit;
        if (fit < left && fit < 2)
            fit = 0;
        if (fit <= 0 && left > 0) {
            const bool headOnly = next.passage == 1 && next.line == 0 && part.passages.front().block.lineCount() == 1;
            if (part.keepsEnd && headOnly && !pieces.isEmpty()) { // nor does a heading
                pieces.clear();
                next = {};
            }
            return pieces;
        }
        pieces += Piece{next.passage, next.line, fit, used + gap};
        used += gap + fit * step;
        next = fit == left ? Place{next.passage + 1, 0} : Place{next.passage, next.line + fit};
        if (fit < left)
            return pieces;
    }
    return pieces;
}

void PageFlow::add(const Part &part)
{
    const qreal gap = m_fresh ? 0 : part.gap;
    if (part.drawing) {
        if (!m_fresh && gap + part.drawingHeight > room())
            continuePage();
        else
            m_y += gap;
        part.drawing(m_painter, {m_geometry.side, m_y, m_geometry.width(), part.drawingHeight});
        m_y += part.drawingHeight;
        m_fresh = false;
        return;
    }
    m_y += gap;
    const qreal pad = padding(part.ground);
    for (Place next; next.passage < part.passages.size();) {
        qreal used = 0;
        const QList<Piece> pieces = piecesThatFit(part, next, room() - 2 * pad, used);
        if (!pieces.isEmpty()) {
            paintGround(part, used + 2 * pad);
            const qreal left = m_geometry.side + (part.mirrored ? 0 : inset(part.ground));
            for (const Piece &piece : pieces) {
                const Passage &passage = part.passages[piece.passage];
                passage.block.paintLines(
                    m_painter, {left, m_y + pad + piece.y}, passage.color, piece.first, piece.count);
            }
            m_y += used + 2 * pad;
            m_fresh = false;
        }
        if (next.passage < part.passages.size())
            continuePage();
    }
}

} // namespace bravo
