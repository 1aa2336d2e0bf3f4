#pragma once

#include "desk/answerdrafts.h"
#include "shared/onthread.h"

#include <QObject>
#include <QTimer>

namespace bravo {

/// What was begun for stories in a sheet, by the story's id: in memory at once, on this computer's disk within two
/// seconds of typing.
class BegunAnswers : public QObject {
    Q_OBJECT

public:
    /// Reads what is on the disk; arrived() tells when.
    BegunAnswers(const Location &board, AnswerDrafts::What what, QObject *parent);
    ~BegunAnswers() override;

    AnswerDraft of(const QString &incidentId) const { return m_begun.value(incidentId); }
    /// Another letter; the disk has it soon.
    void typed(const QString &incidentId, const AnswerDraft &draft);
    /// It was sent: nothing of it stays.
    void taken(const QString &incidentId);
    /// It is on its way to the disk, or from there.
    bool isKeeping() const { return m_keepSoon.isActive() || m_working > 0; }

Q_SIGNALS:
    void arrived();

private:
    void keep();

    OnThread<AnswerDrafts> m_drafts;
    QHash<QString, AnswerDraft> m_begun;
    QString m_touched; // not on the disk yet
    QTimer m_keepSoon;
    int m_working = 0; // questions to the disk
};

} // namespace bravo
