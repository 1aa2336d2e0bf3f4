// What a closed card shows of a search.
#include "board/text.h"
#include "desk/cardpainter.h"
#include "desk/cardtext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bravo {

namespace {

constexpr qsizetype lettersBefore = 20;

/// The text from a little before that place, at a word.
QString textAround(const QString &text, qsizetype place)
{
    if (place <= lettersBefore)
        return text;
    const qsizetype space = text.indexOf(u' ', place - lettersBefore);
    const qsizetype from = space >= 0 && space < place ? space + 1 : place;
    return u"… "_s + text.mid(from, 300); // more than a line holds
}

} // namespace

/// A line of what is folded away, where a word that was looked for stands there alone.
qreal Card::layOutFound(qreal y)
{
    QStringList unseen = searchWords(m_style.search);
    unseen.removeIf([this](const QString &word) {
        const auto shows = [&word](const QString &text) { return !matchesOf({word}, text).isEmpty(); };
        return shows(nameList(m_incident))
            || std::any_of(m_parts.begin(), m_parts.end(), [&](const Part &part) { return shows(part.block.text()); });
    });
    for (const QString &word : std::as_const(unseen)) {
        for (const QString &folded : {m_incident.story, m_incident.learn, m_incident.customerWords}) {
            const QList<TextSpan> found = matchesOf({word}, folded);
            if (found.isEmpty())
                continue;
            const qreal scale = m_style.scale;
            addLine(textAround(folded, found.front().start), 13, QFont::Normal, m_style.look->soft,
                {m_pad, y + 10 * scale}, inner());
            return y + 28 * scale;
        }
    }
    return y;
}

} // namespace bravo
