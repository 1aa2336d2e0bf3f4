#pragma once

#include <QColor>
#include <QFont>
#include <QString>

namespace bravo {

/// The colours of paper and night. The one accent is marigold; each value has its own quiet colour.
struct Look {
    bool night = false;
    QColor paper, card, side, line; // ground, cards, navigation, hairlines
    QColor ink, soft; // text, second text
    QColor marigold, marigoldInk; // the accent, and text in it
    QColor marigoldWash; // behind a vote that was given, behind the coach's remark
    QColor onValue; // initials on a value's colour
    QString headings = {}; // the family of a house's own headlines; empty: the program's

    /// A value's colour by its stored name (coral, teal, plum, navy, leaf, or #rrggbb).
    QColor value(const QString &stored) const;
};

const Look &paperLook();
const Look &nightLook();
/// For those who asked their system for high contrast: pure grounds, and all text at 7:1 at least.
const Look &contrastLook(bool night);
/// Paper or night in a house's own colour: a tint of it as the ground, itself as the accent. All text keeps 7:1.
Look brandLook(const QColor &brand, bool night);

enum class Face { Sans, Serif };

/// Inter for the interface, names and all figures; Vollkorn for headlines and stories; where one is missing, the
/// nearest the system has. `px` is the size in pixels of the device that is drawn on; a `family` goes before the
/// face's.
QFont fontFor(Face face, qreal px, int weight = QFont::Normal, bool italic = false, const QString &family = QString());

/// The family that a house chose for its headlines, where this computer has it; nothing where it has not, or where it
/// is the program's own.
QString headingFamily(const QString &chosen);

/// WCAG 2 contrast ratio of two opaque colours, 1 to 21; https://www.w3.org/TR/WCAG21/#dfn-contrast-ratio
double contrastRatio(const QColor &a, const QColor &b);

/// The colour itself where text in it reads well on `ground`; else the nearest darker (on night, lighter) one that
/// does.
QColor readableOn(const QColor &color, const QColor &ground, double ratio = 4.5);

} // namespace bravo
