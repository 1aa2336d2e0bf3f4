#pragma once

#include "desk/draft.h"
#include "shared/sheet.h"

class QLabel;
class QVBoxLayout;

namespace bravo {

class DraftRow;
struct Someone;

/// The stories that were begun and not posted: each with its first words, whom it celebrates, and when it was touched.
/// Up and Down go through them, Enter opens one, Delete deletes it.
class DraftsSheet : public Sheet {
    Q_OBJECT

public:
    explicit DraftsSheet(QWidget *window);

    void open(const QList<Draft> &drafts, const QList<Someone> &everyone, const QTimeZone &zone);
    /// Another list than before, while it is open. The focus stays near where it was.
    void setDrafts(const QList<Draft> &drafts, const QList<Someone> &everyone, const QTimeZone &zone);
    /// As they would be read aloud.
    QStringList lines() const;

Q_SIGNALS:
    void chosen(const QString &draftId);
    void deleteAsked(const QString &draftId);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void step(const QWidget *from, int rows);

    QVBoxLayout *m_rows;
    QLabel *m_none;
    QList<DraftRow *> m_shown;
};

} // namespace bravo
