#pragma once

#include "shared/sheet.h"
#include "store/boardservice.h"

class QVBoxLayout;

namespace bravo {

/// What the server refused, then what waits for it, oldest first, each with its reason and what can be done.
class OutboxSheet : public Sheet {
    Q_OBJECT

public:
    explicit OutboxSheet(QWidget *window);

    /// `signedInId`: whose entries can be sent in their name now.
    void open(
        const QList<OutboxEntry> &entries, const Roster &roster, const QTimeZone &zone, const QString &signedInId = {});
    /// What is shown, entry by entry, as it would be read aloud.
    QStringList lines() const { return m_lines; }

Q_SIGNALS:
    /// The story is to go back into the composer, to be changed and posted again.
    void editAsked(const bravo::OutboxEntry &entry);
    void discardAsked(const QString &entryId);
    /// Who signed in says that it is theirs.
    void sendAsked(const QString &entryId);

private:
    QWidget *rowFor(const OutboxEntry &entry, const Roster &roster, const QTimeZone &zone, bool mine);
    QLayout *buttonsFor(const OutboxEntry &entry, bool mine);

    QVBoxLayout *m_rows;
    QStringList m_lines;
};

} // namespace bravo
