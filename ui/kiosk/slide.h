#pragma once

#include "board/incident.h"

#include <vector>

namespace bravo {

/// What a message says besides its headline and text, in ready sentences.
struct Message {
    QString label; // what this is, in a few words
    QString badge; // a rank, large
    QString note; // at the foot
    QString code; // for a phone to read
    QString color; // a value's, as stored; empty: the accent
    QList<Celebrated> people; // beside the words
    QList<std::pair<QString, QString>> figures; // a number, and what it counts
    bool operator==(const Message &) const = default;
};

/// One thing that the kiosk shows. A plain value; how it looks is slidepainter's.
struct Slide {
    enum class Kind {
        Opening, // the board's name, until data are there
        Welcome, // an empty board: invites the first post
        Spotlight, // a story, or a part of it
        CopyThis, // what others can copy, where it is too long to stand beside the story
        CustomerWords,
        Wall, // the board as pinned cards
        // Messages, see extras.h:
        Team, // who is in the team that a story celebrates
        Adoption, // an idea that other desks have tried
        Thanks, // a leader's
        MonthCover, // the votes are in
        Highlight, // one of the month's winning stories
        Value, // a banner
        Announcement,
        Urgent, // an announcement that goes before everything
        Link, // a code to scan
        Anniversary, // a story of this week, a year or more ago
        Door, // the greeting at the start of a shift
        // At a ceremony:
        Photo, // of a story, large
        Roll, // names, and nothing else
    };

    Kind kind = Kind::Opening;
    Incident incident;
    QString headline; // empty where the story's own beginning would only be repeated
    QString text; // this part's words
    QString learn; // stands below the text
    int part = 1;
    int parts = 1;
    QList<Incident> wall;
    QString subject; // the id of what a message is about
    Message message;

    bool operator==(const Slide &) const = default;
};

/// The slides of one story, in order: at most 35 words each (fewer where they are set larger), and every word on some
/// slide. The customer's words, where there are any, come last.
std::vector<Slide> slidesOf(const Incident &incident, double enlarged = 1);

/// The kind's name in files and lists: "spotlight", "copy-this", …
QString nameOf(Slide::Kind kind);
/// Whether it is a slide of a story in the rotation.
bool isStory(const Slide &slide);
/// What the slide shows, for lists: the kind and what it is about; the same for every part, and after every restart.
QString keyOf(const Slide &slide);

/// The id of the story to whose turn a slide of that key belongs; empty for all other slides.
QString storyIdOf(const QString &key);

/// The wall of these stories, newest first.
Slide wallOf(const QList<Incident> &incidents);

/// All that a reader reads on the slide, as one text: for screen readers and for the dwell.
QString spokenText(const Slide &slide);

} // namespace bravo
