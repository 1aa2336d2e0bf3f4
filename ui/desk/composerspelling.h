#pragma once

#include "desk/spelledbox.h"
#include "desk/speller.h"
#include "shared/onthread.h"

#include <QObject>
#include <QTimer>

namespace bravo {

/// Waves under words that no dictionary knows, in every box that it watches. It reads when the typing pauses, on a
/// thread of its own, and leaves the word alone that is being typed. Where the computer has no dictionary, or somebody
/// turned it off, nothing of it is seen.
class ComposerSpelling : public QObject {
    Q_OBJECT

public:
    ComposerSpelling(
        const QList<SpelledBox *> &boxes, QObject *parent, const QStringList &dictionaries = Speller::folders());
    ~ComposerSpelling() override;

    /// Names of people, teams and values.
    void setNames(const QStringList &names);
    /// It will have read soon.
    bool isReading() const { return m_pause.isActive() || m_reading > 0; }
    /// What the menu of a box offers for the word at this place.
    void fillMenu(SpelledBox *editor, QMenu *menu, int position);

private:
    struct Box {
        SpelledBox *editor = nullptr;
        int revision = -1; // of the text that was read
        QList<Speller::Wrong> wrong;
        int edited = -1; // where the last letter went
    };
    void watch(qsizetype box);
    void read();
    void show(const Box &box);
    void offer(SpelledBox *editor, QMenu *menu, const SpelledBox::Span &word);
    void setOn(bool on);

    QList<Box> m_boxes;
    OnThread<Speller> m_speller;
    QTimer m_pause;
    int m_reading = 0;
    bool m_canRead = false; // until the dictionaries were looked for
};

} // namespace bravo
