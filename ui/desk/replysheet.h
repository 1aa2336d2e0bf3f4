#pragma once

#include "shared/sheet.h"
#include "store/boardservice.h"

class QLabel;
class QLineEdit;

namespace bravo {

class Button;
class Segmented;
class StoryEditor;

/// An answer to a story: thanks, a line or a paragraph; or "tried it here", where and how it went. What is typed stays
/// until it is kept by the board or the outbox.
class ReplySheet : public Sheet {
    Q_OBJECT

public:
    enum Kind { Thanks, TriedHere };

    explicit ReplySheet(QWidget *window);

    /// `team`: the desk of who answers, where an idea was most likely tried.
    void open(const Incident &incident, const QString &team = {});
    Kind kind() const;
    StoryEditor *editor() const { return m_text; }
    QLineEdit *whereField() const { return m_where; }
    Segmented *kinds() const { return m_kinds; }
    Button *sendButton() const { return m_send; }
    /// Says beside the button what went wrong; the text stays.
    void sayTrouble(const QString &sentence);
    /// It was taken: the sheet goes, and its text with it.
    void taken();
    /// Sends what is typed.
    void confirm() override;

Q_SIGNALS:
    /// `place`: where it was tried, where that is not the own team's desk.
    void sent(const QString &incidentId, int kind, const QString &text, const QString &place);

private:
    void showKind();
    QString place() const;

    QString m_incidentId, m_team;
    Segmented *m_kinds;
    QLineEdit *m_where;
    QWidget *m_whereField;
    StoryEditor *m_text;
    QLabel *m_title, *m_whereLabel, *m_trouble;
    Button *m_send;
};

} // namespace bravo
