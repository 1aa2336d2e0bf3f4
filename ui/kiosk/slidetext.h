#pragma once

#include <QStringList>

namespace bravo {

/// How much text a slide takes: words for the reader, columns for the room (a Chinese character or an emoji takes two,
/// a line break half a line).
struct SlideRoom {
    int words = 35;
    int columns = 260;

    /// The room that is left where everything is set so many times larger.
    SlideRoom at(double enlarged) const;
};

/// The text in parts that fit a slide each, broken at a paragraph or sentence where one is near, else between words,
/// and inside a word only where it is longer than two lines. The parts, joined, are the text, character for character.
QStringList splitForSlides(const QString &text, const SlideRoom &room = {});

/// The word with a soft hyphen at its syllables, roughly: better than a break anywhere. Addresses and words in other
/// letters than Latin ones stay as they are.
QString softHyphened(const QString &word);

/// Words as a reader counts them; in scripts without spaces, two characters are one.
int readingWords(const QString &text);

/// The columns that the text takes; see SlideRoom.
int columnsOf(const QString &text);

/// As a part stands on a slide: trimmed, with one empty line at most between paragraphs.
QString asShown(const QString &part);

} // namespace bravo
