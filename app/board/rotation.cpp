#include "board/rotation.h"

#include <QSet>

#include <algorithm>

namespace bravo {

namespace {

constexpr qint64 day = 24 * 60 * 60;
constexpr double mostOwed = 2.0 / 3; // the most that the heaviest is ahead when it is skipped once
constexpr int breakInsRunning = 3; // then one of the round, so that a flood of posts starves nobody

/// An older story that comes into view (another one was withdrawn) is no news.
bool isNews(const Candidate &candidate, const QDateTime &now)
{
    return candidate.postedAt.secsTo(now) < day;
}

} // namespace

double screenWeight(const Candidate &candidate, const QDateTime &now)
{
    const double age = static_cast<double>(std::max<qint64>(candidate.postedAt.secsTo(now), 0)) / day;
    const double fresh = std::clamp((7.0 - age) / 6.0, 0.0, 1.0);
    const double votes = std::max(candidate.votes, 0);
    return (1.0 + fresh + votes / (votes + 10.0)) * std::max(candidate.share, 1);
}

int dwellFor(int words)
{
    return std::clamp(3000 + words * 400, 8000, 20000);
}

qsizetype Rotation::withinSlides(qsizetype candidates, int share)
{
    return candidates <= 1 ? candidates : 1 + (3 * share + 1) * (candidates - 1) + 2 * share;
}

void Rotation::update(const QList<Candidate> &candidates, const QDateTime &now)
{
    QHash<QString, Turn> turns;
    QList<Candidate> arrived;
    for (const Candidate &candidate : candidates) {
        const auto known = m_turns.constFind(candidate.id);
        Turn turn = known != m_turns.constEnd() ? *known : Turn{{}, m_pace, m_shown};
        if (m_started && known == m_turns.constEnd() && !turns.contains(candidate.id) && isNews(candidate, now))
            arrived += candidate;
        turn.candidate = candidate;
        turns.insert(candidate.id, turn);
    }
    m_turns = std::move(turns);
    m_newPosts.removeIf([this](const QString &id) { return !m_turns.contains(id); });
    std::sort(arrived.begin(), arrived.end(), [](const Candidate &a, const Candidate &b) {
        return a.postedAt != b.postedAt ? a.postedAt < b.postedAt : a.id < b.id;
    });
    for (const Candidate &candidate : arrived)
        m_newPosts += candidate.id;
    m_started = true;
}

void Rotation::resume(const QStringList &shown, const QDateTime &now)
{
    QString skipped;
    for (const QString &id : shown) {
        const auto turn = m_turns.constFind(id);
        if (turn == m_turns.constEnd())
            continue;
        // Whoever was shown stood lowest; and below the one before stood only who was skipped then.
        m_pace = std::max(turn->pace, id == skipped ? m_pace - mostOwed : m_pace);
        liftLast();
        skipped = m_last;
        show(id, now);
    }
    for (Turn &turn : m_turns) // who came meanwhile is owed one turn, not all that the others had
        turn.pace = std::max(turn.pace, turn.candidate.id == skipped ? m_pace - mostOwed : m_pace);
}

/// A turn that could not be taken, since the same one would have run twice, comes later; but those of a whole day are
/// not saved up.
void Rotation::liftLast()
{
    if (const auto last = m_turns.find(m_last); last != m_turns.end())
        last->pace = std::max(last->pace, m_pace - mostOwed);
}

bool Rotation::hasNewPost() const
{
    return !m_newPosts.isEmpty() && (m_breakIns < breakInsRunning || m_turns.size() == 1);
}

std::optional<QString> Rotation::next(const QDateTime &now)
{
    if (hasNewPost()) {
        const QString id = m_newPosts.takeFirst();
        if (id != m_last || m_turns.size() == 1) {
            ++m_breakIns;
            return show(id, now);
        }
    }
    m_breakIns = 0;
    const Turn *turn = smallest(now);
    if (!turn)
        return {};
    const QString id = turn->candidate.id;
    m_newPosts.removeOne(id);
    m_pace = turn->pace;
    liftLast(); // only the one just shown can stand lower
    return show(id, now);
}

const Rotation::Turn *Rotation::smallest(const QDateTime &now) const
{
    const auto goesBefore = [&now](const Turn &a, const Turn &b) {
        if (a.pace != b.pace)
            return a.pace < b.pace;
        if (a.waitingSince != b.waitingSince)
            return a.waitingSince < b.waitingSince;
        const double weightA = screenWeight(a.candidate, now), weightB = screenWeight(b.candidate, now);
        if (weightA != weightB)
            return weightA > weightB;
        return a.candidate.id < b.candidate.id;
    };
    const Turn *best = nullptr;
    for (const Turn &turn : m_turns) {
        if (turn.candidate.id == m_last && m_turns.size() > 1)
            continue;
        if (!best || goesBefore(turn, *best))
            best = &turn;
    }
    return best;
}

QString Rotation::show(const QString &id, const QDateTime &now)
{
    Turn &turn = m_turns[id];
    turn.pace = std::max(turn.pace, m_pace) + 1.0 / screenWeight(turn.candidate, now);
    turn.waitingSince = ++m_shown;
    m_last = id;
    return id;
}

} // namespace bravo
