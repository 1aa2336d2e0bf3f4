#include "board/doubles.h"

#include "board/text.h"

#include <algorithm>

namespace bravo {

QList<std::pair<QString, QString>> likelyDoubles(const QList<Named> &all)
{
    struct Keyed {
        QString key, id;
    };
    QList<Keyed> keyed;
    for (const Named &one : all)
        keyed += Keyed{foldedKey(one.name), one.id};
    std::ranges::sort(keyed, {}, &Keyed::key);
    QList<std::pair<QString, QString>> found;
    for (qsizetype i = 0; i < keyed.size(); ++i) {
        const Keyed &a = keyed[i];
        // Only with the same first letter: whoever slips there is found by eye, and thousands of names stay quick.
        for (qsizetype j = i + 1; j < keyed.size() && keyed[j].key.left(1) == a.key.left(1); ++j) {
            const Keyed &b = keyed[j];
            const int slips = std::min(a.key.size(), b.key.size()) > 8 ? 2 : 1;
            if (std::abs(a.key.size() - b.key.size()) <= slips && editDistance(a.key, b.key) <= slips)
                found += {a.id, b.id};
        }
    }
    return found;
}

} // namespace bravo
