#include "bench/crowd.h"

#include "support/testboard.h"

#include <QDateTime>
#include <QTimer>

#include <chrono>

namespace bravo::bench {

namespace {

qint64 microseconds()
{
    return std::chrono::duration_cast<std::chrono::microseconds>(std::chrono::steady_clock::now().time_since_epoch())
        .count();
}

} // namespace

void Sightings::posted(const QString &title)
{
    const QMutexLocker lock(&m_mutex);
    m_posted.insert(title, microseconds());
}

void Sightings::saw(int screen, const QStringList &titles)
{
    const QMutexLocker lock(&m_mutex);
    const qint64 now = microseconds();
    for (const QString &title : titles) {
        const auto posted = m_posted.constFind(title);
        if (posted != m_posted.cend() && !m_seen[title].contains(screen))
            m_seen[title].insert(screen, static_cast<double>(now - *posted) / 1000);
    }
}

std::vector<double> Sightings::delays() const
{
    const QMutexLocker lock(&m_mutex);
    std::vector<double> all;
    for (const auto &screens : m_seen)
        all.insert(all.end(), screens.cbegin(), screens.cend());
    return all;
}

Screen::Screen(const Location &where, int number, Read read, Sightings &sightings)
    : m_where(where),
      m_number(number),
      m_read(std::move(read)),
      m_sightings(sightings)
{
}

void Screen::run()
{
    Board board = test::must(Board::open(m_where));
    qint64 mark = -1;
    // As BoardService does: what came along with an answer woke nobody, so it looks once more after each reading.
    QTimer soon, slow;
    soon.setSingleShot(true);
    const auto look = [&] {
        const auto now = test::must(board.changeMark());
        if (std::exchange(mark, now) == now)
            return;
        m_sightings.saw(m_number, m_read(board));
        ++m_readings;
        soon.start(150);
    };
    QObject::connect(&soon, &QTimer::timeout, &soon, look);
    QObject::connect(&slow, &QTimer::timeout, &slow, look);
    slow.start(5000);
    test::must(board.listen(look));
    look();
    m_ready = true;
    exec();
}

} // namespace bravo::bench
