#pragma once

#include "board/incident.h"
#include "shared/sheet.h"

class QLabel;

namespace bravo {

class Button;
class StoryEditor;

/// Somebody finds that a story should not stand as it does: why, in a sentence. What is typed stays until the board
/// has it.
class ReportSheet : public Sheet {
    Q_OBJECT

public:
    explicit ReportSheet(QWidget *window);

    void open(const Incident &incident);
    StoryEditor *editor() const { return m_why; }
    Button *sendButton() const { return m_send; }
    QString trouble() const;
    /// Says beside the button what went wrong; the text stays.
    void sayTrouble(const QString &sentence);
    /// The report of this story was taken: its text goes, and the sheet if it still shows it.
    void taken(const QString &incidentId);
    /// Whether the sheet is there for this story.
    bool isAbout(const QString &incidentId) const { return isVisible() && m_incident.id == incidentId; }
    /// Sends what is typed.
    void confirm() override;

Q_SIGNALS:
    void sent(const bravo::Incident &incident, const QString &why);

private:
    Incident m_incident;
    QHash<QString, QString> m_begun; // of other stories, by their id
    StoryEditor *m_why;
    QLabel *m_title, *m_note, *m_trouble;
    Button *m_send;
};

} // namespace bravo
