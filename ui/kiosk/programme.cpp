#include "kiosk/programme.h"

#include "publish/words.h"

#include <algorithm>

namespace bravo {

namespace {

constexpr qsizetype fewestOnWall = 3;

/// What it says; its story's votes may change meanwhile.
bool saysTheSame(const Slide &a, const Slide &b)
{
    return keyOf(a) == keyOf(b) && a.part == b.part && a.headline == b.headline && a.text == b.text
        && a.learn == b.learn && a.message == b.message;
}

} // namespace

void Programme::update(const KioskContent &content, const QDateTime &now)
{
    m_content = content;
    // A board that is away does not say that an announcement's time is over.
    m_content.extras.notices.removeIf([&now](const Notice &notice) {
        return (notice.startsAt.isValid() && notice.startsAt > now)
            || (notice.endsAt.isValid() && notice.endsAt <= now);
    });
    const SlideWords words(wordsLocale(), content.info.zone, now);
    m_extras = extrasOf(m_content, words, now, m_enlarged);
    std::erase_if(m_extras, [this](const Extra &extra) { return shareOf(extra.slides.front().kind) == 0; });
    for (Extra &extra : m_extras)
        extra.candidate.share = shareOf(extra.slides.front().kind);
    m_urgent.clear();
    for (const Notice &notice : std::as_const(m_content.extras.notices)) {
        const std::vector<Slide> slides = slidesOfNotice(notice, words, m_enlarged);
        if (notice.urgent)
            m_urgent.insert(m_urgent.end(), slides.begin(), slides.end());
    }
    const qint64 day = now.toTimeZone(content.info.zone).date().toJulianDay();
    const QString line = m_doorLines.isEmpty() ? QString() : m_doorLines[day % m_doorLines.size()].trimmed();
    m_door = doorSlides(content, words, now, line, m_enlarged);
    QList<Candidate> extras;
    for (const Extra &extra : m_extras)
        extras += extra.candidate;
    m_rotation.update(content.candidates(), extras, now);
    std::deque<Turn> waiting;
    for (Turn &turn : m_waiting) {
        if (const auto slide = renewed(turn.slide)) {
            turn.slide = *slide;
            waiting.push_back(turn);
        }
    }
    m_waiting = std::move(waiting);
}

std::optional<Slide> Programme::renewed(const Slide &slide) const
{
    Slide now = slide;
    if (const Incident *incident = m_content.find(slide.incident.id)) {
        now.incident = *incident; // its votes, perhaps
        if (isStory(slide)) { // or its words
            const std::vector<Slide> told = storySlides(*incident);
            const auto same = std::find_if(told.begin(), told.end(),
                [&slide](const Slide &one) { return one.kind == slide.kind && one.part == slide.part; });
            if (same == told.end())
                return std::nullopt;
            now = *same;
        }
    }
    if (slide.kind == Slide::Kind::Wall)
        now.wall = m_content.incidents;
    return allows(now) ? std::optional(now) : std::nullopt;
}

void Programme::resume(const QStringList &shown, const QDateTime &now)
{
    QList<MixedRotation::Pick> picks;
    QString last;
    for (const QString &key : shown) {
        const QString story = storyIdOf(key);
        if (const QString turn = story.isEmpty() ? key : story; std::exchange(last, turn) == turn)
            continue; // its next slide
        if (!story.isEmpty()) {
            picks += {false, story};
            ++m_sinceWall;
        } else if (key == nameOf(Slide::Kind::Wall)) {
            m_sinceWall = 0;
        } else if (std::any_of(m_extras.begin(), m_extras.end(),
                       [&key](const Extra &extra) { return extra.candidate.id == key; })) {
            picks += {true, key};
        }
    }
    m_rotation.resume(picks, now);
}

void Programme::setEnlarged(double enlarged, const QDateTime &now)
{
    if (std::exchange(m_enlarged, enlarged) == enlarged)
        return;
    m_waiting.clear(); // cut for another size
    update(KioskContent(m_content), now);
}

int Programme::shareOf(Slide::Kind kind) const
{
    // A month's cover and its highlights belong together.
    return m_shares.value(nameOf(kind == Slide::Kind::Highlight ? Slide::Kind::MonthCover : kind), 1);
}

void Programme::setShares(const QHash<QString, int> &shares, const QDateTime &now)
{
    if (std::exchange(m_shares, shares) != shares)
        update(KioskContent(m_content), now);
}

std::vector<Slide> Programme::storySlides(const Incident &incident) const
{
    std::vector<Slide> slides = slidesOf(incident, m_enlarged);
    if (shareOf(Slide::Kind::CustomerWords) == 0)
        std::erase_if(slides, [](const Slide &slide) { return slide.kind == Slide::Kind::CustomerWords; });
    return slides;
}

void Programme::setState(ScreenState state, const QDateTime &now)
{
    if (m_state == state)
        return;
    m_state = state;
    m_turn = 0;
    update(KioskContent(m_content), now); // another day's greeting, perhaps
}

bool Programme::allows(const Slide &slide) const
{
    const auto isAmong = [&slide](const std::vector<Slide> &slides) {
        return std::any_of(
            slides.begin(), slides.end(), [&slide](const Slide &one) { return saysTheSame(one, slide); });
    };
    if (m_state == ScreenState::Urgent)
        return isAmong(m_urgent);
    if (m_state == ScreenState::Door)
        return isAmong(m_door);
    if (isStory(slide)) {
        const Incident *incident = shareOf(slide.kind) > 0 ? m_content.find(slide.incident.id) : nullptr;
        return incident && isAmong(storySlides(*incident));
    }
    if (slide.kind == Slide::Kind::Wall) {
        return shareOf(slide.kind) > 0 && m_content.incidents.size() >= fewestOnWall
            && std::all_of(slide.wall.begin(), slide.wall.end(),
                [this](const Incident &incident) { return m_content.find(incident.id) != nullptr; });
    }
    for (const Extra &extra : m_extras) {
        if (isAmong(extra.slides))
            return true;
    }
    return slide.kind == Slide::Kind::Welcome && m_content.incidents.isEmpty();
}

/// One after the other, for as long as it takes.
Turn Programme::nextOf(const std::vector<Slide> &slides)
{
    return Turn{slides[m_turn++ % slides.size()]};
}

Turn Programme::next(const QDateTime &now)
{
    if (m_state == ScreenState::Urgent && !m_urgent.empty())
        return nextOf(m_urgent);
    if (m_state == ScreenState::Door && !m_door.empty())
        return nextOf(m_door);
    if (m_content.incidents.isEmpty()) { // its welcome, and the extras between
        if (std::exchange(m_welcomed, !m_welcomed) && m_waiting.empty()) {
            if (const auto pick = m_rotation.next(now))
                addExtra(pick->id);
        }
        return m_waiting.empty() ? Turn{Slide{.kind = Slide::Kind::Welcome}} : front();
    }
    m_welcomed = false;
    // One after the other: the last slide of one that broke in is told before the next one does.
    const bool newPost = hasNewPost() && (m_waiting.empty() || !m_waiting.front().isNewPost);
    const int wallEvery = beads / std::max(shareOf(Slide::Kind::Wall), 1);
    if (!newPost && m_waiting.empty() && m_sinceWall >= wallEvery && shareOf(Slide::Kind::Wall) > 0
        && m_content.incidents.size() >= fewestOnWall) {
        m_sinceWall = 0;
        return Turn{wallOf(m_content.incidents), 0, 0};
    }
    if (newPost || m_waiting.empty()) {
        const auto pick = m_rotation.next(now).value_or(MixedRotation::Pick{});
        if (const Incident *incident = m_content.find(pick.id); incident && !pick.extra)
            addStory(*incident, newPost);
        else if (pick.extra)
            addExtra(pick.id);
    }
    return m_waiting.empty() ? Turn{wallOf(m_content.incidents), 0, 0} : front();
}

Turn Programme::front()
{
    Turn turn = m_waiting.front();
    m_waiting.pop_front();
    return turn;
}

void Programme::addExtra(const QString &key)
{
    for (const Extra &extra : m_extras) {
        if (extra.candidate.id != key)
            continue;
        for (const Slide &slide : extra.slides)
            m_waiting.push_back(Turn{slide, 0, 0});
    }
}

void Programme::addStory(const Incident &incident, bool inFront)
{
    const std::vector<Slide> slides = storySlides(incident);
    size_t first = m_resume.take(incident.id);
    if (first >= slides.size())
        first = 0;
    const size_t end = std::min(slides.size(), first + slidesATurn);
    if (end < slides.size())
        m_resume.insert(incident.id, end);
    const int round = static_cast<int>(std::min<qsizetype>(m_content.incidents.size(), beads));
    const int bead = m_stories++ % std::max(round, 1);
    ++m_sinceWall;
    std::vector<Turn> turns;
    for (size_t i = first; i < end; ++i)
        turns.push_back(Turn{slides[i], bead, round, inFront});
    m_waiting.insert(inFront ? m_waiting.begin() : m_waiting.end(), turns.begin(), turns.end());
}

void Programme::giveBack(const Turn &turn)
{
    if (!renewed(turn.slide) || turn.slide.kind == Slide::Kind::Welcome)
        return;
    if (isAlone()) {
        m_turn -= m_turn > 0 ? 1 : 0;
        return;
    }
    m_waiting.push_front(turn);
    m_waiting.front().slide = *renewed(turn.slide);
}

void Programme::seen(const Turn &turn)
{
    if (!turn.isNewPost)
        m_rotation.endBreakIns();
}

bool isNight(const QDateTime &now, const QTimeZone &zone)
{
    const int hour = now.toTimeZone(zone).time().hour();
    return hour >= 20 || hour < 6;
}

} // namespace bravo
