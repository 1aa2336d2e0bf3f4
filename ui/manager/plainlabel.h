#pragma once

#include <QLabel>

namespace bravo {

/// Words that somebody typed, or that stand beside such: plain text in as many lines as it takes.
inline QLabel *plainLabel(const QString &text, const QFont &font, bool soft = false)
{
    auto *label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setFont(font);
    label->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    if (soft)
        label->setForegroundRole(QPalette::PlaceholderText);
    return label;
}

} // namespace bravo
