#pragma once

#include "board/incident.h"
#include "board/location.h"

#include <memory>
#include <optional>

class QLockFile;

namespace bravo {

/// An unfinished story, as a list shows it.
struct Draft {
    QString id;
    QDateTime touchedAt; // UTC
    NewIncident story; // without its photos
    int photos = 0;
    bool openElsewhere = false; // another window has it in its fields
};

/// The unfinished stories of a board, kept in the user's data folder: a folder for each, with one JSON file and the
/// photos beside it. One of them may be held, by a lock that no other window and no other program gets. Reads and
/// writes files: not for the thread that paints.
class DraftFolder {
public:
    explicit DraftFolder(const Location &board);
    ~DraftFolder();
    Q_DISABLE_COPY_MOVE(DraftFolder)

    /// Holds the draft last touched that nobody else holds; nothing where there is none.
    std::optional<NewIncident> takeNewest();
    /// Holds this one instead of the one before; nothing where it is gone, or open elsewhere.
    std::optional<NewIncident> take(const QString &id);
    /// Replaces the held draft's story, whole or not at all, or begins a draft. A photo is written once. An empty story
    /// is no draft. False where the disk refuses.
    bool save(const NewIncident &story);
    /// Writes a draft beside the held one; gives its id, or nothing where the disk refuses.
    QString add(const NewIncident &story);
    /// Lets go of the held draft, which stays; gives its id.
    QString release();
    /// Those that are not held here, the last touched first.
    QList<Draft> others() const;
    /// Puts a draft away, the held one as well, for as long as it may be wished back.
    bool remove(const QString &id);
    bool restore(const QString &id);
    /// The held draft has become a story.
    void forget();
    /// Empty where none is held.
    const QString &held() const { return m_held; }

private:
    QString pathOf(const QString &id) const { return m_folder + u'/' + id; }
    std::unique_ptr<QLockFile> lock(const QString &id) const;
    void takeOverSingleFile(const QString &file) const;
    void sweep() const;
    NewIncident read(const QString &id) const;

    QString m_folder;
    QString m_held;
    std::unique_ptr<QLockFile> m_lock;
};

} // namespace bravo
