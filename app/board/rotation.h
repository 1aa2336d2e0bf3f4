#pragma once

#include <QDateTime>
#include <QHash>
#include <QList>
#include <QStringList>

#include <optional>

namespace bravo {

/// A story that may be shown, with what its screen time depends on.
struct Candidate {
    QString id;
    QDateTime postedAt;
    int votes = 0;
    int share = 1; // so many times as often as usual
    bool operator==(const Candidate &) const = default;
};

/// The share of screen time: 1, up to +1 while it is fresh (a day, fading over a week), up to +1 for applause; and all
/// of it times the candidate's own share.
double screenWeight(const Candidate &candidate, const QDateTime &now);

/// How long a slide of so many words stays: 3 s + words / 2.5 s, between 8 and 20 s. In milliseconds.
int dwellFor(int words);

/// Whose turn it is: least-shown first, by weight. A new post breaks in at once; nobody starves; never the same twice
/// running where there is another; what leaves the board is never given again; a changed board never restarts a round.
///
/// Each showing adds 1 / weight to a candidate's `pace`, and the smallest pace goes next. As weights lie in 1…3, or up
/// to 3 × the largest share, no other candidate is shown more than four times (3 × share + 1) between two showings of
/// one, and the one that was skipped just before so as not to run twice, six times (2 × share more): see
/// withinSlides().
class Rotation {
public:
    /// What may be shown from now on. Ids that were here before keep their turn.
    void update(const QList<Candidate> &candidates, const QDateTime &now);
    /// Goes on from what was shown before, oldest first, as if it had never stopped. After the first update(); ids that
    /// are no candidates any more are passed over.
    void resume(const QStringList &shown, const QDateTime &now);
    /// The next one's id; nothing where there are no candidates.
    std::optional<QString> next(const QDateTime &now);
    /// Whether next() gives a new post that has not been shown yet.
    bool hasNewPost() const;
    /// Something that is no new post was seen meanwhile: those that come now do not run on from those before it.
    void endBreakIns() { m_breakIns = 0; }
    qsizetype size() const { return m_turns.size(); }

    /// Of `candidates` with shares of at most `share`, each is shown at least once within any so many slides:
    /// 1 + (3 × share + 1) × (candidates − 1) + 2 × share; the only one in each.
    static qsizetype withinSlides(qsizetype candidates, int share = 1);

private:
    struct Turn {
        Candidate candidate;
        double pace = 0;
        quint64 waitingSince = 0; // the slide at which it was shown, or came
    };

    QString show(const QString &id, const QDateTime &now);
    void liftLast();
    const Turn *smallest(const QDateTime &now) const;

    QHash<QString, Turn> m_turns;
    QList<QString> m_newPosts; // waiting to break in, oldest first
    QString m_last;
    double m_pace = 0; // of the last pick; only who was skipped stands below it
    quint64 m_shown = 0;
    int m_breakIns = 0; // running
    bool m_started = false;
};

} // namespace bravo
