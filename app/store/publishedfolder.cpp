#include "store/publishedfolder.h"

#include "store/boardinside.h"
#include "store/query.h"
#include "store/savewhole.h"
#include "store/snapshot.h"
#include "store/wholefile.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QSaveFile>
#include <QStandardPaths>

#include <sys/stat.h>

using namespace Qt::StringLiterals;

namespace bravo {

namespace {

QString copiesFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/bravoboard/copies"_s;
}

QString copyOf(const QString &folder)
{
    const QByteArray hash = QCryptographicHash::hash(folder.toUtf8(), QCryptographicHash::Sha256).toHex();
    return copiesFolder() + u"/folder-"_s + QString::fromLatin1(hash.left(32)) + u".bravo"_s;
}

/// Which file stands there: another one, or a changed one, has another stamp. Empty where there is none.
QString stampOf(const QString &path)
{
    struct stat found = {};
    if (::stat(QFile::encodeName(path).constData(), &found) != 0 || !S_ISREG(found.st_mode))
        return {};
    return u"%1 %2 %3.%4"_s.arg(found.st_ino)
        .arg(found.st_size)
        .arg(found.st_mtim.tv_sec)
        .arg(found.st_mtim.tv_nsec, 9, 10, QLatin1Char('0'));
}

/// The stamp of the file that the copy was made of, beside the copy.
QString takenStamp(const QString &copy)
{
    QFile file(copy + ".from"_L1);
    return QFileInfo::exists(copy) && file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

void keepStamp(const QString &copy, const QString &stamp)
{
    QSaveFile file(copy + ".from"_L1); // where it is lost, the copy is made once more
    if (file.open(QIODevice::WriteOnly) && writeAll(file, stamp.toUtf8()))
        commitWhole(file);
}

void makeCopiesFolder()
{
    QDir().mkpath(copiesFolder());
    QFile::setPermissions(copiesFolder(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}

QString folderOf(Connection &connection)
{
    Query query(connection, u"SELECT value FROM settings WHERE key = 'publish_to'"_s);
    return query.run().next() ? query.text(0) : QString();
}

} // namespace

QString publishedFile(const QString &folder)
{
    return QDir(folder).filePath(u"published.bravo"_s);
}

std::optional<QString> PublishedFolder::at(const Location &where)
{
    if (where.engine != Location::Engine::Sqlite)
        return std::nullopt;
    const QFileInfo info(where.path);
    if ((info.isDir() && QFileInfo::exists(publishedFile(where.path)))
        || (!info.isFile() && QFileInfo::exists(copyOf(where.path))))
        return where.path;
    return std::nullopt;
}

PublishedFolder::PublishedFolder(const QString &folder) : m_folder(folder) { }

PublishedFolder::~PublishedFolder()
{
    if (m_look.joinable())
        m_look.join();
}

Location PublishedFolder::copy() const
{
    return Location::file(copyOf(m_folder));
}

Result<bool> PublishedFolder::refresh()
{
    const QString source = publishedFile(m_folder);
    const QString stamp = stampOf(source);
    const QString mine = copy().path;
    if (stamp.isEmpty() || stamp == m_refused || stamp == takenStamp(mine))
        return false;
    auto taken = guarded([&] {
        makeCopiesFolder();
        WholeFile part(mine);
        copyBytes(source, part.path());
        if (stampOf(source) != stamp)
            return false; // it changed meanwhile: the next look takes it
        requireWholeSnapshot(part.path());
        part.becomeFinal();
        keepStamp(mine, stamp);
        return true;
    });
    m_refused = taken ? QString() : stamp;
    return taken;
}

void PublishedFolder::lookSoon()
{
    if (m_looking.exchange(true))
        return;
    if (m_look.joinable())
        m_look.join();
    m_look = std::thread([this] {
        refresh();
        m_looking = false;
    });
}

Result<QString> alwaysPublishedTo(const Location &board)
{
    if (board.engine != Location::Engine::Sqlite || PublishedFolder::at(board))
        return QString();
    return guarded([&] {
        Connection connection(board, Connection::Mode::ReadOnly);
        return folderOf(connection);
    });
}

Result<void> publishAlwaysTo(const Location &board, const QString &folder)
{
    return guarded([&] {
        if (board.engine != Location::Engine::Sqlite)
            refuse(ErrorKind::Failed,
                BoardWords::tr(
                    "A board on a server is not published after each change: each screen reads the server."));
        Connection connection(board, Connection::Mode::ReadWrite);
        if (snapshotTakenAt(connection).isValid())
            refuse(ErrorKind::NotAllowed, BoardWords::tr("This is a published copy of a board already."));
        Transaction transaction(connection);
        Query(connection, u"DELETE FROM settings WHERE key = 'publish_to'"_s).run();
        if (!folder.isEmpty())
            Query(connection, u"INSERT INTO settings(key, value) VALUES ('publish_to', :folder)"_s)
                .bind(u":folder"_s, folder)
                .run();
        transaction.commit();
    });
}

Result<bool> renewPublished(const Location &board)
{
    const auto folder = alwaysPublishedTo(board);
    if (!folder)
        return tl::unexpected(folder.error());
    if (folder->isEmpty())
        return false;
    auto opened = Board::open(board, Board::Access::ReadOnly);
    const auto done = opened ? opened->publish(publishedFile(*folder)) : Result<void>(tl::unexpected(opened.error()));
    if (!done)
        return failure(done.error().kind,
            BoardWords::tr("The board is kept, but the published folder was not renewed. ") + done.error().message);
    return true;
}

} // namespace bravo
