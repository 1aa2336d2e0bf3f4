#pragma once

#include "board/location.h"
#include "board/showing.h"
#include "kiosk/slide.h"

#include <QList>

namespace bravo {

/// What one screen showed of one board, in a file of this user's: a kiosk's login at a server only reads. Lines are
/// appended, each with one write: that survives the program's sudden end, and a small computer's memory card for
/// years, where a transaction every eight seconds would wear it out. A power cut takes the last half minute along.
class ShowingLog {
public:
    ShowingLog(const Location &board, const QString &screen);

    /// False where it could not be written, as on a full disk; the kiosk goes on.
    bool add(const Slide &slide, const QDateTime &at);
    /// The last slides' keyOf(), oldest first: enough for every story to have had its turn.
    QStringList recent() const;
    /// Where it is, without an ending: what else is kept of this screen stands beside it.
    QString path() const;
    /// All that was kept of that board, of all screens, oldest first.
    static QList<Showing> of(const Location &board);

    /// Two files of this size are kept, or three weeks of a screen that never sleeps. Tests make it smaller.
    inline static qint64 mostBytes = 16 * 1024 * 1024;

private:
    QString m_path;
};

} // namespace bravo
