#include "store/offlinecopy.h"

#include <QCryptographicHash>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace bravo {

OfflineCopy::OfflineCopy(const Location &board) : m_where(board) { }

OfflineCopy::~OfflineCopy()
{
    while (m_making) {
        m_link->cut();
        std::this_thread::sleep_for(std::chrono::milliseconds(10));
    }
    if (m_thread.joinable())
        m_thread.join();
}

QString OfflineCopy::fileFor(const Location &board)
{
    const QByteArray hash = QCryptographicHash::hash(board.display().toUtf8(), QCryptographicHash::Sha256).toHex();
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + "/bravoboard/copies/server-"_L1
        + QString::fromLatin1(hash.left(32)) + ".bravo"_L1;
}

Result<Board> *OfflineCopy::board()
{
    const QString file = fileFor(m_where);
    if (!m_board && QFileInfo::exists(file))
        m_board = Board::open(Location::file(file), Board::Access::ReadOnly);
    return m_board && *m_board ? &*m_board : nullptr;
}

void OfflineCopy::renew(qint64 mark)
{
    if (m_making || mark == m_mark || !m_next.hasExpired())
        return;
    if (m_thread.joinable())
        m_thread.join();
    // A twentieth of the time at most goes into copies, however many screens share the server.
    m_next.setRemainingTime(std::max<qint64>(shortestPause, 20 * m_took));
    m_making = true;
    m_thread = std::thread([this] {
        make();
        m_making = false;
    });
}

/// What fails is tried again at the next change's turn; the last copy stays.
void OfflineCopy::make()
{
    QElapsedTimer clock;
    clock.start();
    auto board = Board::open(m_where, Board::Access::ReadOnly, m_link);
    const auto mark = board ? board->changeMark() : tl::unexpected(board.error());
    if (!mark)
        return;
    const QString file = fileFor(m_where);
    const QString folder = QFileInfo(file).absolutePath();
    QDir().mkpath(folder);
    QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner); // customers' words
    if (board->publish(file)) {
        m_mark = *mark;
        m_took = clock.elapsed();
    }
}

void OfflineCopy::endSilence(std::chrono::milliseconds patience)
{
    if (m_link->busyFor(Link::Clock::now()) > patience)
        m_link->cut();
}

} // namespace bravo
