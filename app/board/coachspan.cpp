#include "board/coachspan.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bravo {

namespace {

/// The marks that close what `open` opens; empty where it opens nothing.
QStringView closers(QChar open)
{
    switch (open.unicode()) {
    case u'"':
        return u"\"”“";
    case u'“':
        return u"”\"“";
    case u'„':
        return u"“”\"";
    case u'«':
        return u"»";
    case u'»':
        return u"«";
    case u'\'':
        return u"'’";
    case u'‘':
        return u"’'";
    case u'‚':
        return u"‘’'";
    case u'‹':
        return u"›";
    case u'›':
        return u"‹";
    default:
        return {};
    }
}

bool isSingle(QChar mark)
{
    return u"'‘‚"_s.contains(mark);
}

bool isWordAt(const QString &text, qsizetype at)
{
    return at >= 0 && at < text.size() && text[at].isLetterOrNumber();
}

bool isSpaceAt(const QString &text, qsizetype at)
{
    return at < 0 || at >= text.size() || text[at].isSpace();
}

/// An apostrophe within or before a word opens nothing: “don't”, “5" screen”.
bool opens(const QString &text, qsizetype at)
{
    return !closers(text[at]).isEmpty() && !isWordAt(text, at - 1) && !isSpaceAt(text, at + 1);
}

/// -1 where the quotation stays open.
qsizetype closing(const QString &text, qsizetype open)
{
    const QStringView marks = closers(text[open]);
    const bool single = isSingle(text[open]);
    for (qsizetype at = open + 1; at < text.size(); ++at) {
        if (single && text[at] == u'\n')
            return -1;
        if (marks.contains(text[at]) && (!single || (!isWordAt(text, at + 1) && !isSpaceAt(text, at - 1))))
            return at;
    }
    return -1;
}

} // namespace

QString plainForm(const QString &text)
{
    QString plain = text;
    for (QChar &c : plain) {
        if (c == u'’' || c == u'‘' || c == u'ʼ' || c == u'`' || c == u'´')
            c = u'\'';
        else if (c == u'\u00a0' || c == u'\u202f' || c == u'\t')
            c = u' ';
    }
    return plain;
}

QList<Span> quotations(const QString &text)
{
    QList<Span> spans;
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (!opens(text, at))
            continue;
        qsizetype end = closing(text, at);
        if (end < 0 && isSingle(text[at]))
            continue;
        if (end < 0) {
            const qsizetype line = text.indexOf(u'\n', at);
            end = (line < 0 ? text.size() : line) - 1;
        }
        spans += Span{at, end + 1};
        at = end;
    }
    return spans;
}

bool touches(const QList<Span> &spans, Span piece)
{
    return std::any_of(
        spans.begin(), spans.end(), [piece](const Span &span) { return span.from < piece.to && piece.from < span.to; });
}

QString without(const QString &text, const QList<Span> &spans)
{
    QString rest;
    qsizetype at = 0;
    for (const Span &span : spans) {
        rest += text.mid(at, span.from - at) + u' ';
        at = span.to;
    }
    rest += text.mid(at);
    const bool says = std::any_of(rest.begin(), rest.end(), [](QChar c) { return c.isLetterOrNumber(); });
    return says ? rest : text;
}

} // namespace bravo
