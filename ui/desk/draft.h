#pragma once

#include "board/incident.h"
#include "board/location.h"

namespace bravo {

/// The unfinished story of a board, kept on disk: one small JSON file in the user's data folder. Photos are not kept.
class DraftFile {
public:
    explicit DraftFile(const Location &board);

    /// What was kept; an empty story where nothing was, or where it cannot be read.
    NewIncident load() const;
    /// Replaces what was kept, whole or not at all. False where the disk refuses.
    bool save(const NewIncident &draft) const;
    void clear() const;

private:
    QString m_path;
};

} // namespace bravo
