#include "publish/textformats.h"

using namespace Qt::StringLiterals;

namespace bravo {

namespace {

/// The share of a Vollkorn size at which Inter's figures reach the same cap height (0.66 em ÷ 0.727 em).
constexpr qreal figureScale = 0.91;

/// Too little to see, enough for Qt to leave ligatures out.
constexpr qreal noLigatures = 0.02;

QFont spaced(QFont font, const TextStyle &style)
{
    if (style.extractable)
        font.setLetterSpacing(QFont::AbsoluteSpacing, noLigatures);
    return font;
}

bool italic(const QString &text, const TextStyle &style)
{
    return style.italic && !text.isRightToLeft();
}

/// The end of the figures that begin at `i`, with the separators inside them (12:30, 1,000).
qsizetype endOfFigures(const QString &text, qsizetype i)
{
    while (i + 1 < text.size()
        && (text[i + 1].isDigit()
            || (i + 2 < text.size() && text[i + 2].isDigit() && u".,:–-/"_s.contains(text[i + 1]))))
        ++i;
    return i + 1;
}

/// Fonts change such characters by what stands beside them: a colon between figures rises, "->" becomes an arrow, an
/// x between figures becomes a times sign; Vollkorn has further forms of three letters.
bool changesByContext(const QString &text, qsizetype i, Face face)
{
    const QChar c = text[i];
    if (face == Face::Serif && (c == u'f' || c == u'Q' || c == u'R'))
        return true;
    const bool mark = (c.isPunct() || c.isSymbol()) && c.unicode() < 0x2E80;
    const bool times = (c == u'x' || c == u'X') && i > 0 && text[i - 1].isDigit();
    // A mark that another one changes (a keycap, an accent) stays with it.
    const bool alone = i + 1 >= text.size() || !(text[i + 1].isMark() || text[i + 1].category() == QChar::Other_Format);
    return (mark || times) && alone;
}

/// Vollkorn draws a space nearer to v, w, y and the like by a sixth on each side: between two of them, words run
/// together. In print, and where letters are large, a space is a run of its own, and keeps its width.
bool isNarrowedSpace(const QString &text, qsizetype i, const TextStyle &style)
{
    static const QString narrowing = u"vwyQTVWY"_s;
    constexpr qreal large = 30;
    return (style.extractable || style.px >= large) && style.face == Face::Serif && text[i] == u' '
        && ((i > 0 && narrowing.contains(text[i - 1])) || (i + 1 < text.size() && narrowing.contains(text[i + 1])));
}

} // namespace

QFont bodyFont(const QString &text, const TextStyle &style)
{
    return spaced(fontFor(style.face, style.px, style.weight, italic(text, style), style.family), style);
}

QList<QTextLayout::FormatRange> formatsFor(const QString &text, const TextStyle &style)
{
    QList<QTextLayout::FormatRange> ranges;
    QTextCharFormat body, figures;
    body.setFont(bodyFont(text, style));
    figures.setFont(style.face == Face::Sans
            ? bodyFont(text, style)
            : spaced(fontFor(Face::Sans, style.px * figureScale, style.weight, italic(text, style)), style));
    const auto add = [&ranges](qsizetype from, qsizetype to, const QTextCharFormat &format) {
        ranges += QTextLayout::FormatRange{static_cast<int>(from), static_cast<int>(to - from), format};
    };
    for (qsizetype i = 0; i < text.size();) {
        if (text[i].isDigit() && style.face == Face::Serif && style.family.isEmpty()) {
            const qsizetype end = endOfFigures(text, i);
            qsizetype from = i;
            for (; style.extractable && i < end; ++i) {
                if (!changesByContext(text, i, style.face))
                    continue;
                add(from, i, figures);
                add(i, i + 1, figures);
                from = i + 1;
            }
            add(from, end, figures);
            i = end;
            continue;
        }
        if (isNarrowedSpace(text, i, style) || (style.extractable && changesByContext(text, i, style.face)))
            add(i, i + 1, body);
        ++i;
    }
    return ranges;
}

} // namespace bravo
