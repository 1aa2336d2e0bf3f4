#pragma once

#include "kiosk/slide.h"
#include "kiosk/slidelayout.h"
#include "kiosk/slidewords.h"

namespace bravo {

/// What the slides have in common: the frame round them, people, votes, and the size at which text fits.
/// Everything is given in left-to-right coordinates.

/// The margins that every slide keeps, and the room between header and footer.
struct Frame {
    qreal left, right, top, bottom; // of the whole slide
    QRectF body;
};

/// What stands in a story's upper corner: what its slide says there, else when it was posted.
QString cornerOf(const Slide &slide, const SlideWords &words);
SlideWords wordsOf(const SlideStage &stage);
/// The colour of the story's first value, or neutral ink where it has none.
QColor valueColor(const Incident &incident, const Look &look);
/// The colour for a portrait's disc: the value's own, moved until the initials on it stand out by 7:1.
QColor initialsGround(const QColor &color, const Look &look);

/// The accent as a ground, and what is set on it: moved apart until they have 7:1.
struct OnAccent {
    QColor ground, text;
};
OnAccent onAccent(const Look &look);

/// Ground, bar, the board's name, when, who posted it, and the round's beads. `news` stands, set apart, instead of
/// `when`.
Frame addFrame(
    SlideLayout &layout, const QColor &bar, const QString &when, const QString &posted, const QString &news = {});

/// The celebrated people and teams and the votes, centred below each other in a column.
void addPeopleColumn(SlideLayout &layout, const Incident &incident, const QRectF &room, bool withVotes = true);
/// The same beside each other, for upright screens; the height it takes.
qreal peopleRowHeight(const SlideLayout &layout);
void addPeopleRow(SlideLayout &layout, const Incident &incident, const QRectF &room, bool withVotes = true);

/// A large opening quotation mark, drawn: fonts place theirs too differently.
void drawQuote(QPainter &painter, const QRectF &rect, const QColor &color);

/// The incident's first photo that can be read, with pixels enough for this room; null where there is none.
QImage photoOf(const Incident &incident, const SlideStage &stage, const QSizeF &room);

} // namespace bravo
