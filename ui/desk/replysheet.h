#pragma once

#include "shared/sheet.h"
#include "store/boardservice.h"

class QLabel;

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

    void open(const Incident &incident);
    Kind kind() const;
    StoryEditor *editor() const { return m_text; }
    Segmented *kinds() const { return m_kinds; }
    Button *sendButton() const { return m_send; }
    /// Says beside the button what went wrong; the text stays.
    void sayTrouble(const QString &sentence);
    /// It was taken: the sheet goes, and its text with it.
    void taken();
    /// Sends what is typed.
    void confirm() override;

Q_SIGNALS:
    void sent(const QString &incidentId, int kind, const QString &text);

private:
    void showKind();

    QString m_incidentId;
    Segmented *m_kinds;
    StoryEditor *m_text;
    QLabel *m_title, *m_trouble;
    Button *m_send;
};

} // namespace bravo
