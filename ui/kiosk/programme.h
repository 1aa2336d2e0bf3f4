#pragma once

#include "board/hours.h"
#include "board/mixedrotation.h"
#include "kiosk/extraslides.h"

#include <deque>

namespace bravo {

/// A slide whose turn it is, and which of the round's beads is lit meanwhile.
struct Turn {
    Slide slide;
    int bead = 0;
    int beads = 0;
    bool isNewPost = false; // shown for the first time
    bool operator==(const Turn &) const = default;
};

/// What comes next on the kiosk: stories as the rotation gives them, each with all its slides, the wall after every
/// sixth, and extras (see extraslides.h) between them. A new post goes first; the story that it interrupts goes on
/// behind it. Of a very long story some slides are shown at a time, and its next turn goes on from there. Pure: no
/// clock, no windows.
class Programme {
public:
    /// These greet at the door, one a day.
    void setDoorLines(const QStringList &lines) { m_doorLines = lines; }
    /// How often kinds of slides come, see KioskSettings::slides.
    void setShares(const QHash<QString, int> &shares, const QDateTime &now);
    /// For readers far away: fewer words a slide.
    void setEnlarged(double enlarged, const QDateTime &now);
    void update(const KioskContent &content, const QDateTime &now);
    /// Goes on from what was shown before a restart: slides' keyOf(), oldest first. After the first update().
    void resume(const QStringList &shown, const QDateTime &now);
    /// Always a slide: an empty board has its welcome.
    Turn next(const QDateTime &now);
    /// A slide that was taken, and could not be shown yet, comes back to the front.
    void giveBack(const Turn &turn);
    /// The turn's slide is on the screen.
    void seen(const Turn &turn);
    /// Whether next() gives a post that was never shown.
    bool hasNewPost() const { return !isAlone() && m_rotation.hasNewPost(); }
    /// Urgent: those announcements alone. Door: the greeting and yesterday's best story. Else the rotation.
    void setState(ScreenState state, const QDateTime &now);
    bool hasUrgent() const { return !m_urgent.empty(); }
    /// The slide as its story tells it now, and the wall as it hangs now; nothing where it is told no more.
    std::optional<Slide> renewed(const Slide &slide) const;
    /// Whether the slide may (still) be shown.
    bool allows(const Slide &slide) const;

    static constexpr int beads = 6;
    static constexpr int slidesATurn = 6;

private:
    /// The rotation waits.
    bool isAlone() const { return m_state == ScreenState::Urgent || m_state == ScreenState::Door; }
    Turn nextOf(const std::vector<Slide> &slides);
    void addStory(const Incident &incident, bool inFront);
    void addExtra(const QString &key);
    Turn front();
    int shareOf(Slide::Kind kind) const;
    std::vector<Slide> storySlides(const Incident &incident) const;

    KioskContent m_content;
    MixedRotation m_rotation;
    std::vector<Extra> m_extras;
    std::vector<Slide> m_urgent, m_door;
    ScreenState m_state = ScreenState::Rotation;
    double m_enlarged = 1;
    QStringList m_doorLines;
    QHash<QString, int> m_shares;
    size_t m_turn = 0; // of the urgent ones, or at the door
    std::deque<Turn> m_waiting;
    QHash<QString, size_t> m_resume; // of very long stories: the first slide of the next turn
    int m_stories = 0; // shown, ever
    int m_sinceWall = 0;
    bool m_welcomed = false; // an empty board's welcome was the last slide
};

/// From eight in the evening to six in the morning, in the board's zone, the kiosk wears its night look.
bool isNight(const QDateTime &now, const QTimeZone &zone);

} // namespace bravo
