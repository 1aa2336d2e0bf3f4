#pragma once

#include "board/location.h"

#include <QHash>

namespace bravo {

/// An answer, or a report, that was begun and not sent.
struct AnswerDraft {
    int kind = 0; // ReplySheet::Kind; a report has none
    QString text, place;
    bool operator==(const AnswerDraft &) const = default;
};

/// Of which story, and by whom: nobody is shown what somebody else began.
struct AnswerKey {
    QString incidentId, byId;
    bool operator==(const AnswerKey &) const = default;
};

inline size_t qHash(const AnswerKey &key, size_t seed = 0)
{
    return qHashMulti(seed, key.incidentId, key.byId);
}

/// The answers, or the reports, that were begun at this computer: a file for each, in the user's data folder.
/// Reads and writes files: not for the thread that paints.
class AnswerDrafts {
public:
    enum class What { Answers, Reports };

    AnswerDrafts(const Location &board, What what);

    /// What nobody went on with for a month is put away.
    QHash<AnswerKey, AnswerDraft> read() const;
    /// Whole or not at all; one without words is none. False where the disk refuses.
    bool save(const AnswerKey &key, const AnswerDraft &draft) const;

private:
    QString fileOf(const AnswerKey &key) const;

    QString m_folder;
};

} // namespace bravo
