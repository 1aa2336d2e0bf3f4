#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <memory>
#include <vector>

namespace bravo {

class CoachLanguage;

/// One thing that the coach noticed: `from` to `to` (exclusive) is where in the story, in QString's units; 0 and 0 mean
/// all of it.
struct Remark {
    enum class Kind { Cannot, Blame, Complaint, Sarcasm, Sacrifice, Privacy, NothingToCopy };
    Kind kind;
    qsizetype from = 0;
    qsizetype to = 0;
    QString text; // one sentence, in the story's language
    bool operator==(const Remark &) const = default;
};

/// "cannot", "blame", "complaint", "sarcasm", "sacrifice", "privacy", "nothing-to-copy".
QString toString(Remark::Kind kind);

/// What the coach reads. `colleagues` are the names that belong on the board, so they are nobody's secret.
struct Story {
    QString text;
    QString learn; // what others can copy
    QStringList colleagues;
    bool operator==(const Story &) const = default;
};

/// What a kind colleague would say about a story before it is posted. Suggests, never blocks, and needs no network.
/// Building one reads its words and compiles its phrases (some 10 ms): keep it. Reading a story changes nothing in it.
class Coach {
public:
    /// `language` ("en", "de") is spoken where a story is too short to tell; a language that has no words counts as
    /// English.
    explicit Coach(const QString &language);
    ~Coach();
    Coach(const Coach &) = delete;
    Coach &operator=(const Coach &) = delete;

    /// In the order of the text, those about the whole story last. Nothing for an empty story.
    QList<Remark> remarks(const Story &story) const;
    /// The language that most of the story's little words belong to.
    QString languageOf(const QString &text) const;

private:
    const CoachLanguage &languageFor(const QString &text) const;

    std::vector<std::unique_ptr<const CoachLanguage>> m_languages; // the fallback first
};

/// Whether the digits have a payment card's length and check digit (Luhn).
bool isCardNumber(const QString &digits);

} // namespace bravo
