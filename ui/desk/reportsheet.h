#pragma once

#include "board/incident.h"
#include "desk/begunanswers.h"
#include "shared/sheet.h"

class QLabel;

namespace bravo {

class Button;
class StoryEditor;

/// Somebody finds that a story should not stand as it does: why, in a sentence. What is typed stays until the board
/// has it, on this computer's disk, too.
class ReportSheet : public Sheet {
    Q_OBJECT

public:
    ReportSheet(const Location &board, QWidget *window);

    void open(const Incident &incident, const QString &byId);
    StoryEditor *editor() const { return m_why; }
    Button *sendButton() const { return m_send; }
    QString trouble() const;
    /// Says beside the button what went wrong; the text stays.
    void sayTrouble(const QString &sentence);
    /// Somebody's report of a story was taken: its text goes, and the sheet if it still shows it.
    void taken(const AnswerKey &taken);
    /// Whether the sheet is there for this story.
    bool isAbout(const QString &incidentId) const { return isVisible() && m_incident.id == incidentId; }
    /// Sends what is typed.
    void confirm() override;
    /// What was begun is on its way to the disk, or from there.
    bool isKeeping() const { return m_begun.isKeeping(); }
    /// What was begun is nowhere but in this window.
    bool isRefused() const { return m_begun.isRefused(); }

Q_SIGNALS:
    void sent(const bravo::Incident &incident, const QString &why);

private:
    void fill();

    AnswerKey key() const { return {m_incident.id, m_byId}; }

    Incident m_incident;
    QString m_byId;
    BegunAnswers m_begun;
    bool m_filling = false;
    StoryEditor *m_why;
    QLabel *m_title, *m_note, *m_trouble;
    Button *m_send;
};

} // namespace bravo
