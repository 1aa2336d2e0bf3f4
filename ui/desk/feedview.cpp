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
    connect(&m_shelf, &PhotoShelf::arrived, viewport(), qOverload<>(&QWidget::update));
    m_unfolding.setStartValue(0.0);
    m_unfolding.setEndValue(1.0);
    m_unfolding.setEasingCurve(QEasingCurve::InOutCubic);
    connect(&m_unfolding, &QVariantAnimation::valueChanged, this, &FeedView::moveUnfolding);
    connect(&m_unfolding, &QVariantAnimation::finished, this, &FeedView::endUnfolding);
    m_pulse.setStartValue(0.0);
    m_pulse.setEndValue(1.0);
    connect(&m_pulse, &QVariantAnimation::valueChanged, this,
        [this] { viewport()->update(pillRect(m_model.index(m_model.rowOf(m_votingId))).adjusted(-4, -4, 4, 4)); });
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
    m_model.setZone(zone);
    forgetDrawings();
}

void FeedView::setNow(const QDateTime &now)
{
    m_style.now = now;
    m_model.setNow(now);
    forgetDrawings();
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
    if (m_style.viewerId != m_model.query().viewerId || m_style.search != m_model.query().search) {
        m_style.viewerId = m_model.query().viewerId;
        m_style.search = m_model.query().search;
        m_drawn.clear();
    }
    static const StoryExtras none;
    const bool closing = incident->id == m_unfold.closingId;
    const StoryExtras *known = m_model.extrasOf(incident->id);
    const StoryExtras *extras = incident->id != m_expandedId && !closing ? nullptr : known ? known : &none;
    Drawn *there = m_drawn.object(incident->id);
    // What closes keeps its answers until it is closed.
    const QString note = m_model.noteOn(incident->id);
    if (there && there->whole == (extras != nullptr) && there->incident == *incident && there->note == note
        && (!extras || closing || there->edition == extras->edition))
        return there;
    auto *fresh = new Drawn{
        *incident, Card(*incident, m_style, extras, note), extras != nullptr, extras ? extras->edition : 0, note, {}};
    const qreal ratio = devicePixelRatioF();
    const auto kib = static_cast<qsizetype>(m_style.width * fresh->card.height() * 4 * ratio * ratio / 1024);
    // A very long story is painted directly: its pixels would push out all others.
    m_drawn.insert(incident->id, fresh, kib > cacheKiB / 3 ? 64 : kib);
    return fresh;
}

int FeedView::shownHeight(const Drawn &card) const
{
    const auto between = [this](int from, int to) {
        return static_cast<int>(std::lround(from + (to - from) * m_unfold.share));
    };
    if (m_unfold.running && card.incident.id == m_unfold.closingId)
        return between(m_unfold.closingFrom, m_unfold.closingTo);
    if (m_unfold.running && card.incident.id == m_expandedId)
        return between(m_unfold.openingFrom, card.card.height());
    return card.card.height();
}

int FeedView::heightOf(int row) const
{
    const Drawn *card = drawn(row);
    return gap + (card ? shownHeight(*card) : scaled(estimate) - gap);
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
    if (!card)
        return {};
    const QRect box = visualRect(index); // while it unfolds, the foot is where the card ends just now
    return card->card.pill().translated(box.topLeft()).translated(0, box.height() - card->card.height());
}

QRect FeedView::linkRect(const QModelIndex &index, CardLink which) const
{
    const Drawn *card = index.isValid() ? drawn(index.row()) : nullptr;
    const QRect link = card ? card->card.link(which) : QRect();
    return link.isEmpty() ? QRect() : link.translated(visualRect(index).topLeft());
}

QRect FeedView::photoRect(const QModelIndex &index, int photo) const
{
    const Drawn *card = index.isValid() ? drawn(index.row()) : nullptr;
    return card ? card->card.photos().value(photo).translated(visualRect(index).topLeft()) : QRect();
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
    m_unfolding.stop();
    m_unfold = {};
    m_photo = -1;
    m_model.open({});
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
    followVote();
    takeExtras();
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
