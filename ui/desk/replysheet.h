#pragma once

#include "board/incident.h"
#include "desk/begunanswers.h"
#include "shared/sheet.h"

class QLabel;
class QLineEdit;

namespace bravo {

class Button;
class Segmented;
class StoryEditor;

/// An answer to a story: thanks, a line or a paragraph; or "tried it here", where and how it went. What is typed for a
/// story stays until it is kept by the board or the outbox, on this computer's disk, too.
class ReplySheet : public Sheet {
    Q_OBJECT

public:
    enum Kind { Thanks, TriedHere };

    ReplySheet(const Location &board, QWidget *window);

    /// `byId` answers; `team` is their desk, where an idea was most likely tried.
    void open(const Incident &incident, const QString &byId, const QString &team = {});
    Kind kind() const;
    StoryEditor *editor() const { return m_text; }
    QLineEdit *whereField() const { return m_where; }
    Segmented *kinds() const { return m_kinds; }
    Button *sendButton() const { return m_send; }
    /// Says beside the button what went wrong; the text stays.
    void sayTrouble(const QString &sentence);
    /// Somebody's answer to a story was taken: its text goes, and the sheet if it still shows it.
    void taken(const AnswerKey &key);
    /// Whether the sheet is there for this story.
    bool isAbout(const QString &incidentId) const { return isVisible() && m_key.incidentId == incidentId; }
    /// Sends what is typed.
    void confirm() override;
    /// What was begun is on its way to the disk, or from there.
    bool isKeeping() const { return m_begun.isKeeping(); }
    /// What was begun is nowhere but in this window.
    bool isRefused() const { return m_begun.isRefused(); }

Q_SIGNALS:
    /// `place`: where it was tried, where that is not the own team's desk.
    void sent(const QString &incidentId, int kind, const QString &text, const QString &place);

private:
    void showKind();
    QString place() const;
    void fill();
    void typed();

    AnswerKey m_key;
    QString m_team;
    BegunAnswers m_begun;
    bool m_filling = false;
    Segmented *m_kinds;
    QLineEdit *m_where;
    QWidget *m_whereField;
    StoryEditor *m_text;
    QLabel *m_title, *m_whereLabel, *m_trouble;
    Button *m_send;
};

} // namespace bravo
