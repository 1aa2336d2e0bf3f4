#pragma once

#include "board/incident.h"

#include <vector>

namespace bravo {

/// One thing that the kiosk shows. A plain value; how it looks is slidepainter's.
struct Slide {
    enum class Kind {
        Opening, // the board's name, until data are there
        Welcome, // an empty board: invites the first post
        Spotlight, // a story, or a part of it
        CopyThis, // what others can copy, where it is too long to stand beside the story
        CustomerWords,
        Wall, // the board as pinned cards
    };

    Kind kind = Kind::Opening;
    Incident incident;
    QString headline; // empty where the story's own beginning would only be repeated
    QString text; // this part's words
    QString learn; // stands below the text
    int part = 1;
    int parts = 1;
    QList<Incident> wall;

    bool operator==(const Slide &) const = default;
};

/// The slides of one story, in order: at most 35 words each, and every word on some slide. The customer's words, where
/// there are any, come last.
std::vector<Slide> slidesOf(const Incident &incident);

/// The wall of these stories, newest first.
Slide wallOf(const QList<Incident> &incidents);

/// All that a reader reads on the slide, as one text: for screen readers and for the dwell.
QString spokenText(const Slide &slide);

} // namespace bravo
