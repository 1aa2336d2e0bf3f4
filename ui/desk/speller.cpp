#include "desk/speller.h"

#include "board/names.h"
#include "board/text.h"
#include "store/savewhole.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QSaveFile>
#include <QStringConverter>
#include <QStringEncoder>

#include <algorithm>
#include <hunspell.hxx>

using namespace Qt::StringLiterals;

namespace bravo {

namespace {

constexpr double goodShare = 0.8; // of the words known: no other language need be asked
constexpr double leastShare = 0.5; // fewer: it is a language that no dictionary is there for
constexpr qsizetype mostSuggestions = 5;
constexpr qsizetype longestWord = 60; // Hunspell grows slow with what is no word at all

struct Found {
    QString language, path; // without ".aff" and ".dic"
};

/// One dictionary a language: of several countries', the wished one, or the one that is named like the language.
QList<Found> installed(const QString &wished, const QStringList &folders)
{
    QHash<QString, Found> byLanguage;
    const auto rank = [&wished](const QString &locale) {
        const QString language = locale.section(u'_', 0, 0);
        return locale == wished                                                    ? 0
            : locale == language || locale == language + u'_' + language.toUpper() ? 1
            : locale == "en_US"_L1                                                 ? 2
                                                                                   : 3;
    };
    for (const QString &folder : folders) {
        for (const QString &name : QDir(folder).entryList({u"*.dic"_s}, QDir::Files, QDir::Name)) {
            const QString locale = name.chopped(4), path = folder + u'/' + locale;
            if (name.startsWith("hyph_"_L1) || !QFile::exists(path + u".aff"_s))
                continue;
            Found &best = byLanguage[locale.section(u'_', 0, 0)];
            if (best.path.isEmpty() || rank(locale) < rank(best.language))
                best = {locale, path};
        }
    }
    QList<Found> all = byLanguage.values();
    const auto own = [&wished](
                         const Found &one) { return one.language.section(u'_', 0, 0) == wished.section(u'_', 0, 0); };
    std::sort(all.begin(), all.end(),
        [&own](const Found &a, const Found &b) { return own(a) != own(b) ? own(a) : a.language < b.language; });
    return all;
}

struct Word {
    int from = 0;
    QString text;
};

/// The words that can be right or wrong: no numbers, addresses, abbreviations or names of things LikeThis.
QList<Word> wordsOf(const QString &text)
{
    static const QRegularExpression token(
        uR"((?:https?://|www\.)\S+|\S+@\S+|[\p{L}\p{N}\p{M}_]+(?:['’][\p{L}\p{N}\p{M}]+)*)"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression letters(uR"(^\p{Lu}?[\p{Ll}\p{Lo}\p{Lm}\p{M}'’]+$)"_s);
    QList<Word> words;
    for (auto found = token.globalMatch(text); found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        const QString word = match.captured();
        if (word.size() > 1 && word.size() <= longestWord && letters.match(word).hasMatch())
            words += Word{static_cast<int>(match.capturedStart()), word};
    }
    return words;
}

/// What ICU calls it; of those that Qt knows by itself, what Qt does.
QByteArray encodingNamed(const std::string &byHunspell)
{
    const QByteArray name = QByteArray::fromStdString(byHunspell);
    if (name.startsWith("microsoft-cp"))
        return "windows-" + name.mid(12);
    return name.startsWith("ISO8859-") ? "ISO-" + name.mid(3) : name;
}

} // namespace

/// Loaded when the first word is asked; remembers its verdicts, so that only new words cost.
struct Speller::Dictionary {
    explicit Dictionary(const Found &found) : file(found) { }

    bool knows(const QString &word)
    {
        const auto known = verdicts.constFind(word);
        if (known != verdicts.constEnd())
            return *known;
        const auto bytes = encoded(word);
        const bool right = !bytes || hunspell->spell(*bytes);
        verdicts.insert(word, right);
        return right;
    }

    /// One of its own, not one that it could not even write.
    bool has(const QString &word) { return encoded(word) && knows(word); }

    QStringList suggest(const QString &word)
    {
        QStringList all;
        const auto bytes = encoded(word);
        if (!bytes)
            return all;
        for (const std::string &one : hunspell->suggest(*bytes)) {
            if (all.size() < mostSuggestions)
                all += decode(QByteArrayView(one));
        }
        return all;
    }

    /// As the dictionary writes it; nothing where it could not even write it.
    std::optional<std::string> encoded(QString word)
    {
        if (!hunspell) {
            hunspell = std::make_unique<Hunspell>(QFile::encodeName(file.path + u".aff"_s).constData(),
                QFile::encodeName(file.path + u".dic"_s).constData());
            const QByteArray encoding = encodingNamed(hunspell->get_dict_encoding());
            encode = QStringEncoder(encoding);
            decode = QStringDecoder(encoding);
        }
        word.replace(u'’', u'\'');
        if (!encode.isValid()) // Qt was built without this encoding
            return {};
        encode.resetState();
        const QByteArray bytes = encode(word);
        return encode.hasError() ? std::nullopt : std::optional(bytes.toStdString());
    }

    Found file;
    std::unique_ptr<Hunspell> hunspell;
    QHash<QString, bool> verdicts;
    QStringEncoder encode;
    QStringDecoder decode;
};

QStringList Speller::folders()
{
    return qEnvironmentVariable("DICPATH").split(QDir::listSeparator(), Qt::SkipEmptyParts) << u"/usr/share/hunspell"_s;
}

Speller::Speller(const QString &language, const QString &ownWords, const QStringList &folders) : m_ownFile(ownWords)
{
    for (const Found &found : installed(language, folders))
        m_dictionaries.push_back(std::make_unique<Dictionary>(found));
    if (!m_dictionaries.empty())
        m_current = m_dictionaries.front().get();
    QFile file(m_ownFile);
    if (file.open(QIODevice::ReadOnly)) {
        for (const QString &word : QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts))
            m_own += word.trimmed();
    }
}

Speller::~Speller() = default;

void Speller::setNames(const QStringList &names)
{
    m_names.clear();
    for (const QString &name : names) {
        for (const Word &word : wordsOf(name))
            m_names += foldedKey(word.text);
    }
}

bool Speller::isOwn(const QString &word) const
{
    if (m_own.contains(word) || m_own.contains(word.toLower()))
        return true;
    QString name = foldedKey(word);
    if (m_names.contains(name))
        return true;
    static const QRegularExpression genitive(u"['’ ]?s$"_s);
    return m_names.contains(name.remove(genitive));
}

Speller::Dictionary *Speller::languageOf(const QStringList &words) const
{
    const auto total = static_cast<double>(words.size());
    const auto known = [&words](Dictionary &one) {
        return static_cast<double>(
            std::count_if(words.begin(), words.end(), [&one](const QString &word) { return one.has(word); }));
    };
    Dictionary *best = nullptr;
    double most = 0;
    for (const auto &one : m_dictionaries) {
        if (const double count = known(*one); count > most) {
            most = count;
            best = one.get();
        }
        if (most >= goodShare * total)
            break;
    }
    return most >= leastShare * total ? best : nullptr;
}

QList<Speller::Wrong> Speller::read(const QString &text)
{
    if (m_dictionaries.empty())
        return {};
    QList<Word> words = wordsOf(text);
    words.removeIf([this](const Word &word) { return isOwn(word.text); });
    QStringList texts;
    for (const Word &word : std::as_const(words))
        texts += word.text;
    Dictionary *language = languageOf(texts);
    if (!language)
        return {};
    m_current = language;
    QList<Wrong> wrong;
    for (const Word &word : std::as_const(words)) {
        if (!m_current->knows(word.text))
            wrong += Wrong{word.from, word.from + static_cast<int>(word.text.size())};
    }
    return wrong;
}

QStringList Speller::suggestions(const QString &word)
{
    return m_current ? m_current->suggest(word) : QStringList();
}

bool Speller::addWord(const QString &word)
{
    QFile file(m_ownFile); // another window may have added some
    if (file.open(QIODevice::ReadOnly)) {
        for (const QString &other : QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts))
            m_own += other.trimmed();
    }
    m_own += word;
    QStringList all(m_own.cbegin(), m_own.cend());
    all.sort();
    QDir().mkpath(QFileInfo(m_ownFile).absolutePath());
    QSaveFile whole(m_ownFile);
    if (!whole.open(QIODevice::WriteOnly))
        return false;
    return writeAll(whole, all.join(u'\n').toUtf8() + '\n') && commitWhole(whole);
}

} // namespace bravo
