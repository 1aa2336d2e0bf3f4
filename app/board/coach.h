#pragma once

#include <QList>
#include <QString>

namespace bravo {

/// One thing that the coach noticed: `from` to `to` (exclusive) is where in the story, in QString's units; 0 and 0 mean
/// all of it.
struct Remark {
    QString kind; // cannot | blame | complaint | sarcasm | sacrifice | privacy | nothing-to-copy
    qsizetype from = 0;
    qsizetype to = 0;
    QString text;
    bool operator==(const Remark &) const = default;
};

/// What a kind colleague would say about the story before it is posted. Suggests, never blocks. `learn` is what others
/// can copy. Knows: nothing-to-copy; and privacy, which is an e-mail address, a phone number or a card's number.
QList<Remark> coach(const QString &story, const QString &learn);

/// Whether the digits have a payment card's length and check digit (Luhn).
bool isCardNumber(const QString &digits);

} // namespace bravo
