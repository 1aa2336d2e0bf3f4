#pragma once

#include "board/highlights.h"

namespace bravo {

/// One thing that the outside edition tells differently, for whoever looks at the two side by side.
struct OutsideChange {
    enum class Field { Title, Story, Learn, CustomerWords, PostedAt, Photos, Thanks, Adoption, Reason };
    QString incidentId;
    Field field = Field::Story;
    QString before;
    QString after; // empty: left out
    QString reason;
    bool operator==(const OutsideChange &) const = default;
};

struct OutsideEdition {
    Highlights highlights;
    QList<OutsideChange> changes; // by story, in the order of the page
    bool operator==(const OutsideEdition &) const = default;
};

/// The month for the world outside: without what lacks consent, without customers' names, addresses and numbers, and
/// without exact times. What is taken out of a sentence leaves […]; `withheld` says what and why.
OutsideEdition outsideOf(const Highlights &inside);

} // namespace bravo
