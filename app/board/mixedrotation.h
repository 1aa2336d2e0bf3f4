#pragma once

#include "board/rotation.h"

namespace bravo {

/// Stories, and between them what else there is to show, at a fixed share: one extra after every few stories, however
/// many there are of either. Both keep their own round, see Rotation. A new story goes first.
class MixedRotation {
public:
    struct Pick {
        bool extra = false;
        QString id;
        bool operator==(const Pick &) const = default;
    };

    /// What may be shown from now on.
    void update(const QList<Candidate> &stories, const QList<Candidate> &extras, const QDateTime &now);
    /// Goes on from what was shown before, oldest first, see Rotation.
    void resume(const QList<Pick> &shown, const QDateTime &now);
    /// Nothing where there is neither.
    std::optional<Pick> next(const QDateTime &now);
    /// Whether next() gives a new story that has not been shown yet.
    bool hasNewPost() const { return m_stories.hasNewPost(); }
    /// See Rotation.
    void endBreakIns() { m_stories.endBreakIns(); }

    static constexpr int storiesAnExtra = 3;

private:
    Rotation m_stories, m_extras;
    int m_sinceExtra = 0; // stories
};

} // namespace bravo
