#pragma once

#include <QDateTime>
#include <QString>

#include <optional>

namespace bravo {

/// A slide that a screen showed. It holds no words: a story that leaves the board does not live on in here.
struct Showing {
    QDateTime at; // UTC: it began to appear
    QString screen;
    QString key; // its kind and, after a colon, the id of what it was about: "spotlight:5f0c…", "wall"
    int part = 1, parts = 1;
    bool operator==(const Showing &) const = default;

    QString kind() const { return key.section(u':', 0, 0); }
    /// The id; of a month's highlight, its story's.
    QString about() const { return key.section(u':', 1).section(u'/', -1); }
};

/// One line of a file, with its end and without the screen, whose file it is.
QByteArray toLine(const Showing &showing);
/// Nothing where the line is damaged.
std::optional<Showing> showingFrom(const QByteArray &line);

} // namespace bravo
