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

/// The answers, or the reports, that were begun at this computer: a file for each story, in the user's data folder.
/// Reads and writes files: not for the thread that paints.
class AnswerDrafts {
public:
    enum class What { Answers, Reports };

    AnswerDrafts(const Location &board, What what);

    /// By their story's id. What nobody went on with for a month is put away.
    QHash<QString, AnswerDraft> read() const;
    /// Whole or not at all; one without words is none. False where the disk refuses.
    bool save(const QString &incidentId, const AnswerDraft &draft) const;

private:
    QString fileOf(const QString &incidentId) const;

    QString m_folder;
};

} // namespace bravo
