#include "publish/printorder.h"

#include "publish/words.h"

#include <QHash>

#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace bravo {

namespace {

constexpr std::array productNames{"certificate", "poster", "banner", "buttons", "mug", "tent", "namecard"};

} // namespace

QString toString(Product product)
{
    return QString::fromLatin1(productNames.at(static_cast<std::size_t>(product)));
}

std::optional<Product> productFor(const QString &name)
{
    for (std::size_t i = 0; i < productNames.size(); ++i) {
        if (name == QLatin1StringView(productNames.at(i)))
            return static_cast<Product>(i);
    }
    return std::nullopt;
}

QStringList sizesOf(Product product)
{
    switch (product) {
    case Product::Certificate:
        return {u"a4"_s, u"letter"_s, u"a3"_s};
    case Product::Poster:
        return {u"a3"_s, u"a4"_s, u"a2"_s, u"a1"_s, u"a0"_s, u"letter"_s};
    case Product::Banner:
        return {u"a1"_s, u"a4"_s, u"a3"_s, u"a2"_s, u"a0"_s};
    case Product::Buttons:
        return {u"58"_s, u"38"_s, u"32"_s, u"25"_s};
    case Product::Mug:
    case Product::TableTent:
    case Product::NameCard:
        return {};
    }
    Q_UNREACHABLE();
}

QStringList certificateStyles()
{
    return {u"classic"_s, u"modern"_s, u"warm"_s};
}

QSizeF paperSize(const QString &name)
{
    static const QHash<QString, QSizeF> sizes{{u"a4"_s, {210, 297}}, {u"a3"_s, {297, 420}}, {u"a2"_s, {420, 594}},
        {u"a1"_s, {594, 841}}, {u"a0"_s, {841, 1189}}, {u"letter"_s, {215.9, 279.4}}};
    return sizes.value(name.toLower());
}

QSizeF trimOf(const PrintOrder &order)
{
    const QStringList sizes = sizesOf(order.product);
    const QString size = order.size.isEmpty() && !sizes.isEmpty() ? sizes.front() : order.size;
    switch (order.product) {
    case Product::Certificate:
        return paperSize(size).transposed();
    case Product::Poster:
        return paperSize(size);
    case Product::Banner: // as long as the paper, a third as high
        return {paperSize(size).height(), std::round(paperSize(size).height() / 3)};
    case Product::Buttons:
        return paperSize(u"a4"_s);
    case Product::Mug: // the printable wrap of an eleven-ounce mug
        return {200, 90};
    case Product::TableTent: // two sides that lean on each other
        return {210, 210};
    case Product::NameCard:
        return {85, 55};
    }
    Q_UNREACHABLE();
}

PrintMaterial materialOf(const Highlights &month, const Highlight &story, const std::optional<Photo> &logo)
{
    const Incident &incident = story.incident;
    PrintMaterial made;
    made.house = month.board;
    made.brandColor = month.brandColor;
    made.headingFont = month.headingFont;
    made.logo = logo;
    made.title = incident.title;
    made.quotes = !incident.customerWords.isEmpty();
    made.text = made.quotes        ? quoted(incident.customerWords)
        : incident.learn.isEmpty() ? storyBeside(incident)
                                   : incident.learn;
    made.names = incident.celebratedNames();
    for (const Celebrated &one : incident.celebrates)
        made.teams += one.team;
    if (!incident.values.isEmpty()) {
        made.value = incident.values.front().name;
        made.valueColor = incident.values.front().color;
    }
    made.month = month.month;
    made.rank = story.rank;
    return made;
}

PrintMaterial materialOf(const BoardInfo &house, const Value &value, const std::optional<Photo> &logo)
{
    PrintMaterial made;
    made.house = house.name;
    made.brandColor = house.brandColor;
    made.headingFont = house.headingFont;
    made.logo = logo;
    made.title = made.value = value.name;
    made.text = value.meaning;
    made.valueColor = value.color;
    return made;
}

} // namespace bravo
