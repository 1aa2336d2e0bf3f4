#include "desk/feedview.h"

#include "shared/scrollbar.h"
#include "shared/theme.h"

#include <QAccessible>

#include <cmath>

using namespace Qt::StringLiterals;

namespace bravo {

namespace {

constexpr int margin = 26; // beside cards
constexpr int cacheKiB = 24 * 1024;

} // namespace

FeedView::FeedView(FeedModel &model, QWidget *parent) : QListView(parent), m_model(model), m_drawn(cacheKiB)
{
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollBar(new SlimScrollBar(Qt::Vertical, this));
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // so that the column never jumps; an idle bar paints nothing
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setUniformItemSizes(true);
    setMouseTracking(true);
    viewport()->setBackgroundRole(QPalette::Window);
    setAccessibleName(tr("Stories"));
    m_ahead.setSingleShot(true);
    connect(&m_ahead, &QTimer::timeout, this, &FeedView::drawAhead);
    connect(&m_model, &FeedModel::refreshed, this, &FeedView::showRevealed);
    setModel(&m_model);
}

FeedView::~FeedView() = default;

int FeedView::cardWidthFor(int width)
{
    return std::max(200, std::min(width - 2 * margin, scaled(660)));
}

int FeedView::cardWidth() const
{
    return cardWidthFor(width());
}

void FeedView::setZone(const QTimeZone &zone)
{
    if (zone == m_style.zone)
        return;
    m_style.zone = zone;
    forgetDrawings();
}

void FeedView::setNow(const QDateTime &now)
{
    m_style.now = now;
    forgetDrawings();
}

void FeedView::reveal(const QString &incidentId)
{
    m_revealId = incidentId;
    showRevealed();
}

void FeedView::showRevealed()
{
    const int row = m_revealId.isEmpty() ? -1 : m_model.rowOf(m_revealId);
    if (row < 0)
        return;
    m_revealId.clear();
    setCurrentIndex(m_model.index(row));
    scrollTo(m_model.index(row));
}

const Incident *FeedView::currentIncident() const
{
    return currentIndex().isValid() ? m_model.at(currentIndex().row()) : nullptr;
}

FeedView::Drawn *FeedView::drawn(int row) const
{
    const Incident *incident = m_model.at(row);
    if (!incident)
        return nullptr;
    if (m_style.width == 0) {
        m_style.look = &lookOf(*this);
        m_style.scale = textScale();
        m_style.width = cardWidth();
        m_style.rightToLeft = isRightToLeft();
    }
    const bool whole = incident->id == m_expandedId;
    Drawn *known = m_drawn.object(incident->id);
    if (known && known->whole == whole && known->incident == *incident)
        return known;
    auto *fresh = new Drawn{*incident, Card(*incident, m_style, whole), whole, {}};
    const qreal ratio = devicePixelRatioF();
    const auto kib = static_cast<qsizetype>(m_style.width * fresh->card.height() * 4 * ratio * ratio / 1024);
    // A very long story is painted directly: its pixels would push out all others.
    m_drawn.insert(incident->id, fresh, kib > cacheKiB / 3 ? 64 : kib);
    return fresh;
}

int FeedView::heightOf(int row) const
{
    const Drawn *card = drawn(row);
    return gap + (card ? card->card.height() : scaled(estimate) - gap);
}

QRect FeedView::cardRect(int row, qreal top) const
{
    const int width = cardWidth();
    // In the middle of the page, of which the scroll bar is a part.
    const int bar = verticalScrollBar()->width();
    const int left = (viewport()->width() + (isRightToLeft() ? -bar : bar) - width) / 2;
    return {left, static_cast<int>(std::lround(top)) + ringWidth, width, heightOf(row) - gap};
}

QRect FeedView::visualRect(const QModelIndex &index) const
{
    if (!index.isValid() || index.row() >= rows())
        return {};
    const int row = index.row();
    qreal top = -m_anchor.offset;
    if (std::abs(row - m_anchor.row) > 64) // out of sight: roughly where is enough
        return cardRect(row, top + static_cast<qreal>(row - m_anchor.row) * scaled(estimate));
    // Beyond the neighbouring screens too: a true height means that the card is laid out.
    const int far = 2 * viewport()->height();
    for (int r = m_anchor.row; r < row; ++r)
        top += top > far ? scaled(estimate) : heightOf(r);
    for (int r = m_anchor.row - 1; r >= row; --r)
        top -= top < -far ? scaled(estimate) : heightOf(r);
    return cardRect(row, top);
}

QRect FeedView::pillRect(const QModelIndex &index) const
{
    const Drawn *card = index.isValid() ? drawn(index.row()) : nullptr;
    return card ? card->card.pill().translated(visualRect(index).topLeft()) : QRect();
}

QRect FeedView::answerRect(const QModelIndex &index) const
{
    const Drawn *card = index.isValid() ? drawn(index.row()) : nullptr;
    return card ? card->card.answerLink().translated(visualRect(index).topLeft()) : QRect();
}

QModelIndex FeedView::indexAt(const QPoint &point) const
{
    qreal top = -m_anchor.offset;
    for (int row = m_anchor.row; row < rows() && top <= point.y(); ++row) {
        if (cardRect(row, top).contains(point))
            return m_model.index(row);
        top += heightOf(row);
    }
    return {};
}

void FeedView::doItemsLayout()
{
    // Not QListView's: it would measure every row.
    QAbstractItemView::doItemsLayout(); // NOLINT(bugprone-parent-virtual-call)
}

void FeedView::reset()
{
    QListView::reset();
    m_anchor = {};
    m_expandedId.clear();
}

void FeedView::rowsInserted(const QModelIndex &parent, int start, int end)
{
    QListView::rowsInserted(parent, start, end);
    // What is read stays where it is; only at the very top the new story is let in.
    if (start <= m_anchor.row && (m_anchor.row > 0 || m_anchor.offset > 0))
        m_anchor.row += end - start + 1;
}

void FeedView::rowsAboutToBeRemoved(const QModelIndex &parent, int start, int end)
{
    QListView::rowsAboutToBeRemoved(parent, start, end);
    if (end < m_anchor.row)
        m_anchor.row -= end - start + 1;
    else if (start <= m_anchor.row)
        m_anchor = {start, 0};
}

void FeedView::dataChanged(const QModelIndex &from, const QModelIndex &to, const QList<int> &roles)
{
    Q_UNUSED(roles)
    // Not the base's: it asks for the rectangle of every changed row, and would lay each of them out.
    if (QAccessible::isActive()) {
        QAccessibleTableModelChangeEvent changed(this, QAccessibleTableModelChangeEvent::DataChanged);
        changed.setFirstRow(from.row());
        changed.setLastRow(to.row());
        QAccessible::updateAccessibility(&changed);
    }
    updateGeometries(); // a card that has come has its own height
    if (m_coming.isValid() && m_model.at(m_coming.row()))
        scrollTo(QModelIndex(m_coming));
    viewport()->update();
}

void FeedView::setSelection(const QRect &rect, QItemSelectionModel::SelectionFlags command)
{
    const QModelIndex index = indexAt(rect.center());
    selectionModel()->select(QItemSelection(index, index), command);
}

QRegion FeedView::visualRegionForSelection(const QItemSelection &selection) const
{
    QRegion region;
    for (const QModelIndex &index : selection.indexes())
        region += visualRect(index).adjusted(-4, -4, 4, 4);
    return region;
}

} // namespace bravo
