#pragma once

#include <QString>

#include <rapidcheck.h>

#include <QtTest>

/// How a counterexample is shown.
inline void showValue(const QString &text, std::ostream &out)
{
    out << text.toUtf8().toPercentEncoding(" .,!?").constData();
}

namespace bravo::test {

/// Holds a property for many generated values; a counterexample is printed, made as small as it can be.
#define HOLDS(...) QVERIFY(rc::check(__VA_ARGS__))

/// Text as hard as people, files and attackers make it: letters of many scripts, marks, emoji, controls, lone
/// surrogates.
inline rc::Gen<QString> anyText()
{
    const auto piece = rc::gen::weightedElement<std::u16string>(
        {{12, u"a"}, {6, u" "}, {4, u"Z"}, {3, u"."}, {3, u"\n"}, {2, u"é"}, {2, u"e\u0301"}, {2, u"ß"}, {2, u"\u1e9e"},
            {1, u"İ"}, {1, u"ﬁ"}, {1, u"안"}, {1, u"が"}, {1, u"ש"}, {1, u"\u200f"}, {1, u"\u202e"}, {2, u"😀"},
            {2, u"👩\u200d👩\u200d👧"}, {1, u"🇩🇪"}, {1, u"\t"}, {1, u"\r"}, {1, u"\x1b"}, {1, u"\xd83d"}, {1, u"\xde00"},
            {1, u"\u00a0"}, {1, u"\u0000"}, {1, u"7"}, {1, u"\""}, {1, u"…"}, {1, u"!?"}});
    return rc::gen::map(
        rc::gen::container<std::vector<std::u16string>>(piece), [](const std::vector<std::u16string> &pieces) {
            QString text;
            for (const std::u16string &one : pieces)
                text += QString::fromStdU16String(one);
            return text;
        });
}

inline bool isWholeUnicode(const QString &text)
{
    return QString::fromUtf8(text.toUtf8()) == text;
}

} // namespace bravo::test
