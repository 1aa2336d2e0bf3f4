#pragma once

#include "desk/storyextras.h"
#include "publish/textblock.h"

#include <QMap>
#include <QPixmap>
#include <QTimeZone>

namespace bravo {

class Faces;

/// All that a card's drawing depends on besides its incident.
struct CardStyle {
    const Look *look = nullptr;
    qreal scale = 1; // the system's text size
    int width = 0; // of the card, in logical pixels
    bool rightToLeft = false;
    QTimeZone zone = QTimeZone::utc();
    QDateTime now;
    QString viewerId; // who reads it
    QString search; // its words are marked
    Faces *faces = nullptr; // where there are photos of people
    bool operator==(const CardStyle &) const = default;
};

/// What an opened card offers to do.
enum class CardLink { Answer, Change, Report };

/// One card: laid out once, painted as often as needed. Its photos are painted by who has them, at photos().
class Card {
public:
    /// With `whole` it is open: all of the story, what to copy, the customer's words, photos, answers and history,
    /// instead of three lines. `note` is what a manager wrote to its author, who reads it.
    Card(const Incident &incident, const CardStyle &style, const StoryExtras *whole, const QString &note = {});

    int height() const { return m_height; }
    /// Where its foot begins, the row of people and the vote; a card that is opening grows above it.
    int footTop() const { return m_footTop; }
    /// Where one votes, in the card's own coordinates; empty where its reader cannot.
    QRect pill() const { return m_votable ? m_pill : QRect(); }
    /// Where an opened card offers this, in its own coordinates; empty where it does not.
    QRect link(CardLink which) const { return m_links.value(which); }
    /// Where an opened card's photos are, in its own coordinates, in their order; the last may stand for `hidden` more.
    const QList<QRect> &photos() const { return m_photos; }
    int hiddenPhotos() const { return m_hiddenPhotos; }
    /// Paints what of it lies in `shown`, in its own coordinates.
    void paint(QPainter &painter, const QRectF &shown) const;
    QPixmap rendered(qreal devicePixelRatio) const;
    /// The vote, with its thumb so much larger than it is at rest.
    void paintPill(QPainter &painter, qreal thumbSize = 1) const;

private:
    struct Part {
        TextBlock block;
        QPointF at;
        QColor color;
    };
    struct Bar { // beside what others can copy, and the customer's words
        QRectF box;
        QColor color;
    };
    struct Portrait {
        QRectF square;
        QString id, name;
    };
    qreal layOutHead(qreal y);
    qreal layOutStory(qreal y, bool whole);
    qreal layOutFound(qreal y);
    void layOutPeople(qreal y, bool whole);
    bool showsVotes() const;
    qreal pillWidth() const;
    void layOutPill(qreal middle);
    // These are in cardwhole.cpp.
    qreal layOutWhole(qreal y, const StoryExtras &extras);
    qreal layOutExtra(qreal y, const QString &label, const QString &text, const QColor &bar, bool spoken = false);
    qreal layOutPhotos(qreal y, const QList<Photo> &photos);
    qreal layOutAnswers(qreal y, const QString &label, const QList<Answer> &answers, Answer::Kind kind);
    qreal layOutAnswer(qreal y, const Answer &answer);
    qreal layOutLinks(qreal y, const StoryExtras &extras);
    qreal layOutNote(qreal y, const QString &note);

    void addLine(const QString &text, qreal px, int weight, const QColor &color, const QPointF &at, qreal width);
    /// Words of the program's, in as many lines as they need; gives where they end.
    qreal addWords(const QString &text, const QColor &color, qreal y, qreal indent = 0);
    void paintMatches(QPainter &painter, const Part &part, const QStringList &sought) const;
    void paintPeople(QPainter &painter) const;
    QImage faceOf(const QString &employeeId) const;
    QRectF mirrored(const QRectF &box) const;
    qreal inner() const { return m_style.width - 2 * m_pad; }

    Incident m_incident;
    CardStyle m_style;
    QList<Part> m_parts;
    QList<Portrait> m_writers; // of the answers
    QList<QRectF> m_washes; // behind what leaders and managers wrote
    QList<QRect> m_photos;
    qreal m_pad = 0;
    int m_height = 0, m_footTop = 0, m_hiddenPhotos = 0;
    QRect m_pill;
    bool m_votable = true;
    QMap<CardLink, QRect> m_links;
    QRectF m_portraits;
    QRectF m_dot;
    QList<Bar> m_bars;
};

/// The place of a card whose story is still on its way.
void paintGhostCard(QPainter &painter, const QRectF &card, const Look &look);

} // namespace bravo
