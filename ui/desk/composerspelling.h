#pragma once

#include "desk/speller.h"
#include "shared/onthread.h"

#include <QObject>
#include <QTimer>

class QMenu;
class QTextCursor;

namespace bravo {

class StoryEditor;

/// Waves under words that no dictionary knows, in every box that it watches. It reads when the typing pauses, on a
/// thread of its own, and leaves the word alone that is being typed. Where the computer has no dictionary, or somebody
/// turned it off, nothing of it is seen.
class ComposerSpelling : public QObject {
    Q_OBJECT

public:
    ComposerSpelling(
        const QList<StoryEditor *> &editors, QObject *parent, const QStringList &dictionaries = Speller::folders());
    ~ComposerSpelling() override;

    /// Names of people, teams and values.
    void setNames(const QStringList &names);
    /// It will have read soon.
    bool isReading() const { return m_pause.isActive() || m_reading > 0; }
    /// What the menu of a box offers for the word at this place.
    void fillMenu(StoryEditor *editor, QMenu *menu, int position);

private:
    struct Box {
        StoryEditor *editor = nullptr;
        int revision = -1; // of the text that was read
        QList<Speller::Wrong> wrong;
        int edited = -1; // where the last letter went
    };
    void watch(qsizetype box);
    void read();
    void show(const Box &box);
    void offer(StoryEditor *editor, QMenu *menu, const QTextCursor &word);
    void setOn(bool on);

    QList<Box> m_boxes;
    OnThread<Speller> m_speller;
    QTimer m_pause;
    int m_reading = 0;
    bool m_canRead = false; // until the dictionaries were looked for
};

} // namespace bravo
