#pragma once

#include "publish/pageflow.h"

namespace bravo {

/// The styles of print: their text can be searched, and copied out of the PDF as it was typed. Sizes in points.
inline TextStyle printSans(qreal px, int weight = QFont::Normal, qreal lineHeight = 1.5)
{
    return {.px = px, .weight = weight, .lineHeight = lineHeight, .extractable = true};
}

inline TextStyle printSerif(qreal px, int weight, qreal lineHeight, bool italic = false)
{
    return {.face = Face::Serif,
        .px = px,
        .weight = weight,
        .lineHeight = lineHeight,
        .italic = italic,
        .extractable = true};
}

inline TextStyle printHeadline(qreal px, qreal lineHeight, const Look &look)
{
    return headlineStyle(printSerif(px, QFont::DemiBold, lineHeight), look);
}

/// The same at the column's left edge, whatever the script.
inline TextStyle atLeft(TextStyle style)
{
    style.align = Qt::AlignLeft | Qt::AlignAbsolute;
    return style;
}

/// The same at the column's right edge, whatever the script.
inline TextStyle atRight(TextStyle style)
{
    style.align = Qt::AlignRight | Qt::AlignAbsolute;
    return style;
}

} // namespace bravo
