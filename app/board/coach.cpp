#include "board/coach.h"

#include "board/coachlanguage.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bravo {

QString toString(Remark::Kind kind)
{
    switch (kind) {
    case Remark::Kind::Cannot:
        return u"cannot"_s;
    case Remark::Kind::Blame:
        return u"blame"_s;
    case Remark::Kind::Complaint:
        return u"complaint"_s;
    case Remark::Kind::Sarcasm:
        return u"sarcasm"_s;
    case Remark::Kind::Sacrifice:
        return u"sacrifice"_s;
    case Remark::Kind::Privacy:
        return u"privacy"_s;
    case Remark::Kind::NothingToCopy:
        return u"nothing-to-copy"_s;
    }
    return {};
}

Coach::Coach(const QString &language)
{
    QStringList names{u"en"_s, u"de"_s};
    const QString spoken = language.left(2).toLower();
    if (names.removeOne(spoken))
        names.prepend(spoken);
    for (const QString &name : names)
        m_languages.push_back(std::make_unique<const CoachLanguage>(name));
}

Coach::~Coach() = default;

const CoachLanguage &Coach::languageFor(const QString &text) const
{
    static const QRegularExpression gap(u"[^\\p{L}]+"_s);
    const QStringList words = text.toLower().split(gap, Qt::SkipEmptyParts);
    return **std::max_element(m_languages.begin(), m_languages.end(),
        [&words](const auto &a, const auto &b) { return a->commonWords(words) < b->commonWords(words); });
}

QString Coach::languageOf(const QString &text) const
{
    return languageFor(text).name();
}

QList<Remark> Coach::remarks(const Story &story) const
{
    if (story.text.trimmed().isEmpty())
        return {};
    return languageFor(story.text).remarks(story);
}

} // namespace bravo
