#include "desk/choicehistory.h"

namespace bravo {

static NewIncident choicesOf(const NewIncident &story)
{
    NewIncident choices;
    choices.celebrateIds = story.celebrateIds;
    choices.teamIds = story.teamIds;
    choices.valueIds = story.valueIds;
    choices.photos = story.photos;
    choices.marks = story.marks;
    choices.happenedOn = story.happenedOn;
    choices.processIds = story.processIds;
    choices.customerConsents = story.customerConsents;
    choices.consentOn = story.consentOn;
    return choices;
}

void ChoiceHistory::begin(const NewIncident &story)
{
    m_steps = {choicesOf(story)};
    m_at = 0;
}

void ChoiceHistory::note(const NewIncident &story)
{
    const NewIncident now = choicesOf(story);
    if (now == m_steps[m_at])
        return;
    m_steps.resize(m_at + 1); // what was undone is given up
    m_steps += now;
    ++m_at;
}

std::optional<NewIncident> ChoiceHistory::back()
{
    return m_at > 0 ? std::optional(m_steps[--m_at]) : std::nullopt;
}

std::optional<NewIncident> ChoiceHistory::forth()
{
    return m_at + 1 < m_steps.size() ? std::optional(m_steps[++m_at]) : std::nullopt;
}

} // namespace bravo
