#pragma once

#include "board/governing.h"

namespace bravo {

/// What hangs on a story besides itself; an opened card shows it.
struct StoryExtras {
    QList<Answer> answers; // oldest first
    QList<Award> awards;
    QList<Publication> publications; // oldest first
    QList<Photo> photos; // in the order of the story's photoIds; empty until they have come
    QDateTime consentedAt; // UTC; when the customer agreed that their words go outside; invalid: they have not
    bool mayChange = false; // who reads it may change the story
    int edition = 0; // another one whenever anything here is
};

} // namespace bravo
