#include "store/boardfile.h"

#include "store/error.h"
#include "store/migrations.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QMutex>
#include <QStorageInfo>
#include <QtEndian>

#include <sys/stat.h>

using namespace Qt::StringLiterals;

namespace bravo {

namespace {

struct BoardFileWords {
    Q_DECLARE_TR_FUNCTIONS(bravo::Store)
};

QMutex openMutex;
QHash<QString, int> openHere; // how many connections of this program have the file of this identity open

/// Device and inode; empty where there is no file.
QString identityOf(const QString &path)
{
    struct stat found = {};
    if (::stat(QFile::encodeName(path).constData(), &found) != 0)
        return {};
    return u"%1:%2"_s.arg(found.st_dev).arg(found.st_ino);
}

struct Header {
    int applicationId = 0;
    int userVersion = 0;
    qint64 pages = 0;
    qint64 pageSize = 0;
    bool isSqlite = false;
};

/// The fields of a SQLite header that tell whose file this is;
/// https://www.sqlite.org/fileformat2.html#the_database_header
Header readHeader(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        throw StoreError(ErrorKind::NotAllowed,
            BoardFileWords::tr("“%1” cannot be read. Its permissions do not allow it, or its disk is gone.").arg(path));
    const QByteArray bytes = file.read(100);
    Header header;
    header.isSqlite = bytes.size() == 100 && bytes.startsWith(QByteArrayView("SQLite format 3\0", 16));
    if (header.isSqlite) {
        const auto *raw = reinterpret_cast<const uchar *>(bytes.constData());
        const quint16 size = qFromBigEndian<quint16>(raw + 16);
        header.pageSize = size == 1 ? 65536 : size;
        header.pages = qFromBigEndian<quint32>(raw + 28);
        header.userVersion = qFromBigEndian<qint32>(raw + 60);
        header.applicationId = qFromBigEndian<qint32>(raw + 68);
    }
    return header;
}

void lookFirst(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists() && !info.isSymLink())
        throw StoreError(ErrorKind::NotABoard,
            BoardFileWords::tr("There is no board at “%1”. To make one there: bravoboard --board FILE init").arg(path));
    if (info.isDir())
        throw StoreError(ErrorKind::NotABoard, BoardFileWords::tr("“%1” is a folder, not a board.").arg(path));
    if (!info.isFile())
        throw StoreError(
            ErrorKind::NotABoard, BoardFileWords::tr("“%1” is not a regular file, so it is no board.").arg(path));
    if (info.size() == 0)
        throw StoreError(ErrorKind::NotABoard, BoardFileWords::tr("“%1” is empty, so it is no board.").arg(path));
    const Header header = readHeader(path);
    if (!header.isSqlite || header.applicationId != applicationId)
        throw StoreError(
            ErrorKind::NotABoard, BoardFileWords::tr("“%1” is not a board; it was left as it is.").arg(path));
    if (header.userVersion > schemaVersion())
        throw StoreError(ErrorKind::Newer,
            BoardFileWords::tr(
                "“%1” was made by a newer Bravo Board. It was left as it is; please update this program.")
                .arg(path));
    // An interrupted write may have written the header before the pages; SQLite rolls it back from the journal.
    if (header.pages > 0 && info.size() < header.pages * header.pageSize && !hasJournal(path))
        throw StoreError(ErrorKind::NotABoard,
            BoardFileWords::tr(
                "“%1” is cut short: a part of the board is missing. Restore a backup: bravoboard restore FILE")
                .arg(path));
}

} // namespace

BoardFile::BoardFile(const QString &path, Look look) : m_path(path)
{
    const QMutexLocker lock(&openMutex);
    if (look == Look::First && !openHere.contains(identityOf(path)))
        lookFirst(path);
    m_identity = identityOf(path);
    ++openHere[m_identity];
}

BoardFile::~BoardFile()
{
    const QMutexLocker lock(&openMutex);
    if (--openHere[m_identity] == 0)
        openHere.remove(m_identity);
}

bool BoardFile::hasMoved() const
{
    return identityOf(m_path) != m_identity;
}

bool looksLikeBoard(const QString &path)
{
    const QMutexLocker lock(&openMutex);
    if (openHere.contains(identityOf(path)))
        return true;
    const Header header = readHeader(path);
    return header.isSqlite && header.applicationId == applicationId;
}

bool hasJournal(const QString &path)
{
    return QFileInfo(path + "-journal"_L1).size() > 0;
}

QString hazardOf(const QString &path)
{
    return hazardOf(path, QStorageInfo(QFileInfo(path).absolutePath()).fileSystemType());
}

QString hazardOf(const QString &path, const QByteArray &fileSystem)
{
    static const QList<QByteArray> network{"nfs", "nfs4", "cifs", "smb3", "smbfs", "smb2", "afs", "ncpfs", "fuse.sshfs",
        "fuse.davfs", "davfs", "fuse.rclone", "afpfs", "webdav"};
    if (network.contains(fileSystem.toLower()))
        return BoardFileWords::tr(
            "“%1” lies on a network drive, where a board's file is not safe. Keep the board on this computer's own "
            "disk, or use a PostgreSQL server for several computers.")
            .arg(path);
    for (QString at = QFileInfo(path).absolutePath(); at.size() > 1; at = QFileInfo(at).absolutePath()) {
        const QString name = QFileInfo(at).fileName();
        const bool synchronised = name == "Dropbox"_L1 || name == "Nextcloud"_L1 || name == "Google Drive"_L1
            || name.startsWith("OneDrive"_L1) || name == "iCloud Drive"_L1 || QFile::exists(at + "/.stfolder"_L1)
            || QFile::exists(at + "/.dropbox"_L1);
        if (synchronised)
            return BoardFileWords::tr(
                "“%1” lies in a synchronised folder, which copies files while they change and would damage the "
                "board. Keep the board elsewhere, or use a PostgreSQL server for several computers.")
                .arg(path);
    }
    return {};
}

} // namespace bravo
