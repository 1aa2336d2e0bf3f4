#pragma once

#include <QList>
#include <QString>

namespace bravo {

/// A piece of a text, `to` exclusive, in QString's units.
struct Span {
    qsizetype from = 0;
    qsizetype to = 0;
    bool operator==(const Span &) const = default;
};

/// The text with plain apostrophes and spaces, character for character, so that a place in one is a place in the other.
QString plainForm(const QString &text);

/// Where somebody is quoted: “…”, "…", „…“, «…», »…«, ‘…’, '…', ‚…‘. A quotation still open runs to the end of its
/// line.
QList<Span> quotations(const QString &text);

/// Whether the piece lies within one of the spans, wholly or in part.
bool touches(const QList<Span> &spans, Span piece);

/// The text without the spans; all of it where nothing else is left.
QString without(const QString &text, const QList<Span> &spans);

} // namespace bravo
