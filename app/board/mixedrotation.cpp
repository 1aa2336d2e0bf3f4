#include "board/mixedrotation.h"

namespace bravo {

void MixedRotation::update(const QList<Candidate> &stories, const QList<Candidate> &extras, const QDateTime &now)
{
    m_stories.update(stories, now);
    m_extras.update(extras, now);
}

void MixedRotation::resume(const QList<Pick> &shown, const QDateTime &now)
{
    QStringList stories, extras;
    for (const Pick &pick : shown) {
        (pick.extra ? extras : stories) += pick.id;
        m_sinceExtra = pick.extra ? 0 : m_sinceExtra + 1;
    }
    m_stories.resume(stories, now);
    m_extras.resume(extras, now);
}

std::optional<MixedRotation::Pick> MixedRotation::next(const QDateTime &now)
{
    const bool extraIsDue = m_stories.size() == 0 || (m_sinceExtra >= storiesAnExtra && !hasNewPost());
    if (extraIsDue) {
        if (const auto id = m_extras.next(now)) {
            m_sinceExtra = 0;
            return Pick{true, *id};
        }
    }
    const auto id = m_stories.next(now);
    if (!id)
        return {};
    ++m_sinceExtra;
    return Pick{false, *id};
}

} // namespace bravo
