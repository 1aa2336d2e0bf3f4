#pragma once

#include "board/board.h"

#include <QMutex>
#include <QThread>

#include <functional>
#include <memory>
#include <vector>

namespace bravo::bench {

/// When each post was begun, and when each screen had it.
class Sightings {
public:
    void posted(const QString &title);
    /// Called by every screen with what it reads; the first sight of a post counts.
    void saw(int screen, const QStringList &titles);
    /// Milliseconds, one a post and screen that saw it.
    std::vector<double> delays() const;
    qsizetype expected(int screens) const { return m_posted.size() * screens; }

private:
    mutable QMutex m_mutex;
    QHash<QString, qint64> m_posted;
    QHash<QString, QHash<int, double>> m_seen;
};

/// One screen, as the program is: a thread with a board of its own that listens, and on each word looks at the change
/// mark, and where that moved reads what it shows.
class Screen : public QThread {
public:
    /// `read` answers the titles that the screen now shows; it is called on the screen's thread.
    using Read = std::function<QStringList(Board &)>;
    Screen(const Location &where, int number, Read read, Sightings &sightings);
    bool isReady() const { return m_ready; }
    int readings() const { return m_readings; }

protected:
    void run() override;

private:
    Location m_where;
    int m_number;
    Read m_read;
    Sightings &m_sightings;
    std::atomic<bool> m_ready = false;
    std::atomic<int> m_readings = 0;
};

} // namespace bravo::bench
