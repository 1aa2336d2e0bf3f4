#pragma once

#include <QDateTime>
#include <QSet>
#include <QString>

namespace bravo {

class KioskWindow;

/// Which slides take the kiosk down with them. The one that is being painted stands in a file until it is painted; what
/// a new kiosk finds there was never finished. Once may be chance: a slide with two such ends within a day is passed
/// over until the day is over.
class Accidents {
public:
    /// `path` without an ending: a small file stands there, and the note in memory.
    Accidents(const QString &path, const QDateTime &now);

    /// keyOf() of the slides that are passed over.
    const QSet<QString> &slides() const { return m_slides; }
    /// The window passes them over, and notes what it paints. Stays for as long as the window.
    void watch(KioskWindow &window) const;
    void began(const QString &key) const;
    void ended() const;

private:
    QString m_painting;
    QSet<QString> m_slides;
};

} // namespace bravo
