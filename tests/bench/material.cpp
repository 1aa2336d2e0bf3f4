#include "bench/material.h"

#include <QDateTime>
#include <QTimeZone>

#include <cmath>
#include <random>

using namespace Qt::StringLiterals;

namespace bravo::bench {

namespace {

constexpr int vocabulary = 12000;

/// Few words often, many seldom, as in any language.
QString someWord(std::mt19937 &random)
{
    const double share = std::generate_canonical<double, 32>(random);
    return word(static_cast<int>(std::pow(vocabulary, share)) - 1);
}

QString sentence(std::mt19937 &random, int words)
{
    QStringList chosen;
    for (int i = 0; i < words; ++i)
        chosen += someWord(random);
    QString text = chosen.join(u' ');
    text[0] = text[0].toUpper();
    return text + u'.';
}

} // namespace

QString word(int index)
{
    static const QStringList syllables{u"ka"_s, u"lo"_s, u"mi"_s, u"ren"_s, u"té"_s, u"sho"_s, u"ba"_s, u"vü"_s,
        u"nor"_s, u"pi"_s, u"da"_s, u"gel"_s, u"ru"_s, u"ty"_s, u"fo"_s, u"ha"_s, u"zen"_s, u"wi"_s, u"lu"_s, u"cor"_s};
    QString text;
    for (int rest = index + 20; rest > 0; rest /= 20)
        text += syllables[rest % 20];
    return text;
}

QString personName(int index)
{
    return u"Person %1 of %2"_s.arg(index).arg(word(index));
}

QString teamName(int index)
{
    return u"Team %1"_s.arg(index);
}

QList<PersonRow> personRows()
{
    QList<PersonRow> rows;
    for (int i = 0; i < people; ++i)
        rows +=
            PersonRow{.line = i + 2, .name = personName(i), .nickname = {}, .team = teamName(i % teams), .role = {}};
    return rows;
}

QList<IncidentRow> incidentRows(int count)
{
    std::mt19937 random(7);
    const auto below = [&random](int limit) { return static_cast<int>(random() % static_cast<unsigned>(limit)); };
    const QStringList values{u"Can-do"_s, u"Owns it"_s, u"Listens and adapts"_s};
    const QDateTime first(QDate(2026, 1, 1), QTime(0, 0), QTimeZone::utc());
    QList<IncidentRow> rows;
    rows.reserve(count);
    for (int i = 0; i < count; ++i) {
        IncidentRow row{.line = i + 2, .title = sentence(random, 6), .story = {}, .learn = sentence(random, 8)};
        for (int sentences = 2 + below(6); sentences > 0; --sentences)
            row.story += sentence(random, 9) + u' ';
        row.by = personName(below(people));
        row.forNames = {personName(below(people))};
        if (below(3) == 0)
            row.teams = {teamName(below(teams))};
        row.values = {values[below(3)]};
        row.postedAt = first.addSecs(90LL * 86400 * i / count).toString(Qt::ISODate);
        rows += row;
    }
    return rows;
}

} // namespace bravo::bench
