#pragma once

#include "board/coach.h"
#include "board/coachcomplaint.h"
#include "board/coachprivacy.h"
#include "board/coachspan.h"

#include <QRegularExpression>
#include <QSet>

#include <optional>

namespace bravo {

/// One language's words, compiled: what to look for, what to say, and what to leave alone.
class CoachLanguage {
public:
    /// Reads the words built into the program ("en", "de").
    explicit CoachLanguage(const QString &language);

    QString name() const { return m_name; }
    QList<Remark> remarks(const Story &story) const;
    /// How many of the text's words are this language's little words.
    int commonWords(const QStringList &lowercaseWords) const;

private:
    struct Rule {
        Remark::Kind kind;
        QString remark;
        QRegularExpression phrases;
        QRegularExpression unlessBefore; // right before the phrase, in its sentence
    };
    struct Around {
        QRegularExpression before;
        QRegularExpression after;
    };

    void readRules(const QJsonObject &words);
    void addPhrases(QList<Remark> &found, const QString &plain, const QList<Span> &quoted) const;
    bool isSpared(const Rule &rule, const QString &plain, Span phrase) const;
    void addWhole(QList<Remark> &found, const Story &story, const QList<Span> &quoted) const;
    bool isComplaint(const QString &text) const;

    QString m_name;
    QSet<QString> m_stopWords;
    QSet<QString> m_nothing; // what people type when there is nothing to copy
    QList<Rule> m_rules;
    QRegularExpression m_sparedBefore;
    QList<Around> m_sparedAround;
    QJsonObject m_remarks;
    std::optional<CoachPrivacy> m_privacy;
    std::optional<LearntComplaint> m_learnt;
    std::optional<PhrasedComplaint> m_phrased;
};

} // namespace bravo
