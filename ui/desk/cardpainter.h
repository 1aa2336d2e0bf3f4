#pragma once

#include "board/incident.h"
#include "publish/textblock.h"

#include <QPixmap>
#include <QTimeZone>

namespace bravo {

/// All that a card's drawing depends on besides its incident.
struct CardStyle {
    const Look *look = nullptr;
    qreal scale = 1; // the system's text size
    int width = 0; // of the card, in logical pixels
    bool rightToLeft = false;
    QTimeZone zone = QTimeZone::utc();
    QDateTime now;
    bool operator==(const CardStyle &) const = default;
};

/// One card: laid out once, painted as often as needed.
class Card {
public:
    /// `whole` shows all of the story, what to copy and the customer's words, instead of three lines.
    Card(const Incident &incident, const CardStyle &style, bool whole);

    int height() const { return m_height; }
    /// Where the vote is, in the card's own coordinates.
    QRect pill() const { return m_pill; }
    /// Where an opened card offers to answer, in its own coordinates; empty on a closed one.
    QRect answerLink() const { return m_answer; }
    void paint(QPainter &painter) const;
    QPixmap rendered(qreal devicePixelRatio) const;

private:
    struct Part {
        TextBlock block;
        QPointF at;
        QColor color;
    };
    qreal layOutHead(qreal y);
    qreal layOutStory(qreal y, bool whole);
    qreal layOutExtra(qreal y, const QString &label, const QString &text, const QColor &color);
    void layOutPeople(qreal y);
    void layOutPill(qreal middle);
    void addLine(const QString &text, qreal px, int weight, const QColor &color, const QPointF &at, qreal width);
    void paintPeople(QPainter &painter) const;
    void paintPill(QPainter &painter) const;
    QRectF mirrored(const QRectF &box) const;
    qreal inner() const { return m_style.width - 2 * m_pad; }

    Incident m_incident;
    CardStyle m_style;
    QList<Part> m_parts;
    qreal m_pad = 0;
    int m_height = 0;
    QRect m_pill, m_answer;
    QRectF m_portraits;
    QRectF m_dot;
    QRectF m_copyBar;
};

/// The place of a card whose story is still on its way.
void paintGhostCard(QPainter &painter, const QRectF &card, const Look &look);

} // namespace bravo
