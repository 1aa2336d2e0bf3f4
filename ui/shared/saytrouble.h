#pragma once

#include <QAccessible>
#include <QLabel>

namespace bravo {

/// Puts a sentence beside what went wrong, where a screen reader reads it out at once; an empty one takes it away.
inline void sayTrouble(QLabel &label, const QString &sentence)
{
    label.setText(sentence);
    if (sentence.isEmpty())
        return;
    QAccessibleEvent alert(&label, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

} // namespace bravo
