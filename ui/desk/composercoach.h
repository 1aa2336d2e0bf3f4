#pragma once

#include "board/coach.h"

#include <QObject>
#include <QSet>
#include <QTimer>
#include <QWidget>

#include <optional>

class QLineEdit;
namespace bravo {

class CoachNote;
class IconButton;
class StoryEditor;

/// The coach beside the story box. It reads when the typing pauses, underlines what it means, and says one thing at a
/// time: what stands at the cursor, or else the first. What is about the whole story it says when the box is left, and
/// its tone first then, so that nobody is told to write what they are about to write. What was put away stays away
/// until the next story; what was silenced, until it is asked for in the menu.
class ComposerCoach : public QObject {
    Q_OBJECT

public:
    ComposerCoach(StoryEditor *story, QLineEdit *learn, QObject *parent);
    ~ComposerCoach() override;

    /// Where it looks for what should stay private, too, and for nothing else: a headline, and what a customer said.
    void alsoRead(QLineEdit *title, StoryEditor *words);
    CoachNote *note() const { return m_note; }
    /// Names that belong on the board, so they are nobody's secret.
    void setColleagues(const QStringList &names) { m_colleagues = names; }
    /// Another story begins.
    void begin();
    /// Reads at once: what was put into the fields is not being typed.
    void read();
    /// Opens the list of what it speaks of, to be checked and unchecked.
    QWidget *menuButton() const;
    /// What a key can reach here; it stands behind the fields, so that Tab goes from one to the next.
    QWidgetList controls() const;
    /// It will have read soon.
    bool isReading() const { return m_making || m_pause.isActive(); }
    /// What it has to say now, of the kinds it speaks of, without what was put away.
    const QList<Remark> &remarks() const { return m_remarks; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Noticed {
        Remark remark;
        QString words; // that it is about
    };
    void makeCoach();
    QList<Noticed> elsewhere() const;
    QStringList otherTexts() const;
    bool speaksOf(Remark::Kind kind, const QString &words) const;
    void show();
    void showMenu();
    QString wordsOf(const Remark &remark) const;
    void putAway();
    void silence(Remark::Kind kind, bool silent);

    StoryEditor *m_story;
    QLineEdit *m_learn, *m_title = nullptr;
    StoryEditor *m_words = nullptr;
    CoachNote *m_note;
    IconButton *m_menuButton;
    std::shared_ptr<const Coach> m_coach; // made when there is something to read
    bool m_making = false;
    QTimer m_pause;
    QStringList m_colleagues;
    int m_readRevision = -1;
    QList<Remark> m_remarks;
    QList<Noticed> m_elsewhere; // in the other boxes
    std::optional<Noticed> m_shown;
    QSet<QString> m_putAway;
};

} // namespace bravo
