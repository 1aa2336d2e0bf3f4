#pragma once

#include <QLabel>
#include <QVariant>

namespace bravo {

/// A label begins where the window's language does (see HouseStyle). One that holds what people told at length keeps to
/// the side where its own script begins.
inline QLabel *keepOwnScript(QLabel *label)
{
    label->setProperty("ownScript", true);
    return label;
}

inline bool keepsOwnScript(const QLabel &label)
{
    return label.property("ownScript").toBool();
}

/// Words that somebody typed, or that stand beside such: plain text in as many lines as it takes, `inset` pixels in
/// from both sides.
inline QLabel *plainLabel(const QString &text, const QFont &font, bool soft = false, int inset = 0)
{
    auto *label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setFont(font);
    label->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    label->setContentsMargins(inset, 0, inset, 0);
    if (soft)
        label->setForegroundRole(QPalette::PlaceholderText);
    return label;
}

} // namespace bravo
