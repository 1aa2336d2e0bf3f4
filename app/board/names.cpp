#include "board/names.h"

#include "board/text.h"

#include <QCoreApplication>

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace bravo {

int editDistance(QStringView a, QStringView b)
{
    std::vector<int> before(static_cast<size_t>(b.size()) + 1), last(before), now(before);
    std::iota(last.begin(), last.end(), 0);
    for (qsizetype i = 1; i <= a.size(); ++i) {
        now[0] = static_cast<int>(i);
        for (qsizetype j = 1; j <= b.size(); ++j) {
            const auto at = static_cast<size_t>(j);
            const int change = last[at - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
            now[at] = std::min({last[at] + 1, now[at - 1] + 1, change});
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                now[at] = std::min(now[at], before[at - 2] + 1);
        }
        before.swap(last);
        last.swap(now);
    }
    return last.back();
}

NameIndex::NameIndex(QString what, const QList<Named> &all) : m_what(std::move(what))
{
    for (const Named &one : all)
        add(one);
}

void NameIndex::add(const Named &one)
{
    const qsizetype index = m_all.size();
    m_all += one;
    m_byKey.insert(foldedKey(one.name), index);
    if (!one.also.isEmpty() && foldedKey(one.also) != foldedKey(one.name))
        m_byKey.insert(foldedKey(one.also), index);
}

Result<QString> NameIndex::find(const QString &name) const
{
    const QList<qsizetype> hits = m_byKey.values(foldedKey(name));
    if (hits.size() == 1)
        return m_all[hits.front()].id;
    const QString shown = shortened(cleanLine(name), 60);
    if (hits.size() > 1) {
        QStringList names;
        for (const qsizetype hit : hits)
            names += m_all[hit].name;
        names.sort();
        return failure(ErrorKind::Failed,
            QCoreApplication::translate("bravo::Names", "“%1” could be more than one %2: %3.")
                .arg(shown, m_what, names.join(u", "_s)));
    }
    const QStringList near = nearest(name);
    if (near.isEmpty())
        return failure(ErrorKind::Failed,
            QCoreApplication::translate("bravo::Names", "There is no %2 called “%1” on this board.")
                .arg(shown, m_what));
    return failure(ErrorKind::Failed,
        QCoreApplication::translate("bravo::Names", "There is no %2 called “%1” on this board. The nearest: %3.")
            .arg(shown, m_what, near.join(u", "_s)));
}

bool NameIndex::knows(const QString &name) const
{
    return m_byKey.contains(foldedKey(name));
}

QStringList NameIndex::nearest(const QString &name, int count) const
{
    const QString key = foldedKey(name).left(60);
    QList<std::pair<int, QString>> scored;
    for (const Named &one : m_all) {
        const QString other = foldedKey(one.name);
        int distance = editDistance(key, other);
        for (const QString &word : other.split(u' ')) // a first name alone is near to the whole name
            distance = std::min(distance, 1 + editDistance(key, word));
        scored.emplaceBack(distance, one.name);
    }
    std::sort(scored.begin(), scored.end());
    QStringList names;
    for (const auto &[distance, found] : scored.mid(0, count))
        names += found;
    return names;
}

} // namespace bravo
