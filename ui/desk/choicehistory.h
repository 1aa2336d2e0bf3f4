#pragma once

#include "board/incident.h"

#include <optional>

namespace bravo {

/// What was chosen beside a story's words (people, values, marks, day, photos, consent), a step at a time. Words have
/// an undo of their own in their boxes.
class ChoiceHistory {
public:
    /// A story comes into the fields: there is nothing to go back to.
    void begin(const NewIncident &story);
    /// As it is after something may have been chosen.
    void note(const NewIncident &story);
    /// What was chosen a step before, or after; nothing where there is none.
    std::optional<NewIncident> back();
    std::optional<NewIncident> forth();

private:
    QList<NewIncident> m_steps{{}};
    qsizetype m_at = 0;
};

} // namespace bravo
