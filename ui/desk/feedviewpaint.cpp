// What the feed paints; where its cards are is in feedview.cpp.
#include "desk/feedview.h"

#include "desk/faces.h"
#include "shared/theme.h"

#include <QPainter>

#include <cmath>
#include <numbers>

namespace bravo {

void FeedView::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    qreal top = -m_anchor.offset;
    int row = m_anchor.row;
    for (; row < rows() && top < viewport()->height(); ++row) {
        const QRect box = cardRect(row, top);
        if (box.adjusted(-4, -4, 4, 4).intersects(event->rect()))
            paintCard(painter, row, box);
        top += heightOf(row);
    }
    m_firstSeen = m_anchor.row;
    m_lastSeen = std::max(row - 1, m_firstSeen);
    m_model.want(m_firstSeen - 8, m_lastSeen + 16);
    m_ahead.start(0);
}

/// A very long story is painted directly: its pixels would push out all others.
bool FeedView::fitsPixmap(const Card &card) const
{
    return card.height() <= 4 * scaled(400);
}

void FeedView::paintCard(QPainter &painter, int row, const QRect &box)
{
    const Look &look = lookOf(*this);
    const bool current = currentIndex().row() == row && hasFocus();
    if (Drawn *card = drawn(row)) {
        const bool still = box.height() == card->card.height();
        if (fitsPixmap(card->card) && card->pixmap.isNull())
            card->pixmap = card->card.rendered(devicePixelRatioF());
        if (!still) {
            paintUnfolding(painter, *card, box);
        } else if (card->pixmap.isNull()) {
            painter.translate(box.topLeft());
            card->card.paint(painter, QRectF(viewport()->rect()).translated(-box.topLeft()));
            painter.translate(-box.topLeft());
        } else {
            painter.drawPixmap(box.topLeft(), card->pixmap);
        }
        paintPhotos(painter, *card, box, current);
        paintVote(painter, *card, row, box);
    } else {
        paintGhostCard(painter, box, look);
    }
    if (current)
        paintFocusRing(painter, box, cardCorner, look);
}

/// The frame has its height of the moment; what the card tells is uncovered from above, and its foot goes along below.
void FeedView::paintUnfolding(QPainter &painter, Drawn &card, const QRect &box)
{
    const Look &look = lookOf(*this);
    painter.setPen(QPen(look.line, 1));
    painter.setBrush(look.card);
    painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), cardCorner, cardCorner);
    const int foot = card.card.height() - card.card.footTop();
    const auto part = [&](const QRect &place, int down) {
        painter.save();
        painter.setClipRect(place);
        painter.translate(box.left(), box.top() + down);
        if (card.pixmap.isNull())
            card.card.paint(painter, QRectF(place).translated(-box.left(), -box.top() - down));
        else
            painter.drawPixmap(0, 0, card.pixmap);
        painter.restore();
    };
    part(box.adjusted(0, 0, 0, -foot).intersected(box.translated(0, card.card.footTop() - box.height())), 0);
    part(box.adjusted(0, std::max(box.height() - foot, 0), 0, 0), box.height() - card.card.height());
}

void FeedView::paintPhotos(QPainter &painter, const Drawn &card, const QRect &box, bool current)
{
    const QList<QRect> &places = card.card.photos();
    const StoryExtras *extras = m_model.extrasOf(card.incident.id);
    if (places.isEmpty() || !extras)
        return;
    const Look &look = lookOf(*this);
    painter.save();
    painter.setClipRect(box.adjusted(0, 0, 0, card.card.footTop() - card.card.height()));
    for (int i = 0; i < places.size(); ++i) {
        const QRect place = places[i].translated(box.topLeft());
        const QPixmap photo = m_shelf.filling(
            card.incident.photoIds.value(i), extras->photos.value(i), place.size(), controlCorner, devicePixelRatioF());
        painter.drawPixmap(place.topLeft(), photo);
        if (i == places.size() - 1 && card.card.hiddenPhotos() > 0) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(QColor(20, 24, 30, 140));
            painter.drawRoundedRect(place, controlCorner, controlCorner);
            painter.setFont(uiFont(20, QFont::DemiBold));
            painter.setPen(Qt::white);
            painter.drawText(place, Qt::AlignCenter, tr("+%1", "more photos").arg(card.card.hiddenPhotos()));
        }
        if (current && i == m_photo)
            paintFocusRing(painter, place, controlCorner, look);
    }
    painter.restore();
}

/// The pill under the mouse, and the thumb that a vote has just moved.
void FeedView::paintVote(QPainter &painter, const Drawn &card, int row, const QRect &box)
{
    const QPoint at = box.topLeft() + QPoint(0, box.height() - card.card.height());
    if (m_pulse.state() == QAbstractAnimation::Running && card.incident.id == m_votingId) {
        painter.translate(at);
        card.card.paintPill(painter, 1 + 0.3 * std::sin(m_pulse.currentValue().toReal() * std::numbers::pi));
        painter.translate(-at);
    }
    if (row != m_hoverRow)
        return;
    const QRectF pill = QRectF(card.card.pill().translated(at)).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(lookOf(*this).marigold, 1));
    painter.drawRoundedRect(pill, pill.height() / 2, pill.height() / 2);
}

/// Draws the next cards while nothing else is to do, so that the frame in which they come in sight is a cheap one.
void FeedView::drawAhead()
{
    for (const int row : {m_lastSeen + 1, m_lastSeen + 2, m_firstSeen - 1}) {
        Drawn *card = row >= 0 && row < rows() ? drawn(row) : nullptr;
        if (!card || !card->pixmap.isNull() || !fitsPixmap(card->card))
            continue;
        card->pixmap = card->card.rendered(devicePixelRatioF());
        m_ahead.start(0);
        return;
    }
}

void FeedView::setFaces(Faces *faces)
{
    m_style.faces = faces;
    connect(faces, &Faces::changed, this, &FeedView::forgetDrawings);
}

void FeedView::forgetDrawings()
{
    m_drawn.clear();
    m_style.width = 0;
    viewport()->update();
}

} // namespace bravo
