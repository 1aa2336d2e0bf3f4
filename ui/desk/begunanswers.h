#pragma once

#include "desk/answerdrafts.h"
#include "shared/onthread.h"

#include <QObject>
#include <QTimer>

#include <optional>

namespace bravo {

/// What was begun for stories in a sheet: in memory at once, on this computer's disk within two seconds of typing.
class BegunAnswers : public QObject {
    Q_OBJECT

public:
    /// Reads what is on the disk; arrived() tells when.
    BegunAnswers(const Location &board, AnswerDrafts::What what, QObject *parent);
    ~BegunAnswers() override;

    AnswerDraft of(const AnswerKey &key) const { return m_begun.value(key); }
    /// Another letter; the disk has it soon.
    void typed(const AnswerKey &key, const AnswerDraft &draft);
    /// It was sent: nothing of it stays.
    void taken(const AnswerKey &key);
    /// It is on its way to the disk, or from there.
    bool isKeeping() const { return m_keepSoon.isActive() || m_working > 0; }

    /// The disk refused what was typed last.
    bool isRefused() const { return m_refused; }
    /// What to say of that beside what is typed; empty while the disk takes it.
    QString trouble() const;

Q_SIGNALS:
    void arrived();
    /// The disk refuses what is typed, or takes it again.
    void refusedChanged();

private:
    void keep();

    OnThread<AnswerDrafts> m_drafts;
    QHash<AnswerKey, AnswerDraft> m_begun;
    std::optional<AnswerKey> m_touched; // not on the disk yet
    QTimer m_keepSoon;
    int m_working = 0; // questions to the disk
    bool m_refused = false;
};

} // namespace bravo
