#include "store/wholefile.h"

#include "store/error.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QUuid>

#include <fcntl.h>
#include <unistd.h>

#include <cerrno>

using namespace Qt::StringLiterals;

namespace bravo {

namespace {

struct WholeFileWords {
    Q_DECLARE_TR_FUNCTIONS(bravo::Store)
};

void syncPath(const QString &path, int flags)
{
    const int handle = ::open(QFile::encodeName(path).constData(), flags | O_CLOEXEC);
    const bool done = handle >= 0 && ::fsync(handle) == 0;
    if (handle >= 0)
        ::close(handle);
    if (!done)
        throw StoreError(
            ErrorKind::Failed, WholeFileWords::tr("The disk did not confirm that “%1” was written.").arg(path));
}

} // namespace

WholeFile::WholeFile(const QString &final)
    : m_final(QFileInfo(final).absoluteFilePath()),
      m_path(u"%1.%2.part"_s.arg(m_final, QUuid::createUuid().toString(QUuid::Id128).left(8)))
{
}

WholeFile::~WholeFile()
{
    QFile::remove(m_path);
    QFile::remove(m_path + "-journal"_L1);
}

void WholeFile::becomeFinal()
{
    syncFile(m_path);
    if (::rename(QFile::encodeName(m_path).constData(), QFile::encodeName(m_final).constData()) != 0)
        throw StoreError(ErrorKind::Failed, WholeFileWords::tr("“%1” cannot be written.").arg(m_final));
    syncFolderOf(m_final);
}

void WholeFile::becomeFinalAsNew()
{
    syncFile(m_path);
    // A second name is never given where the name is taken; a file system without second names has to be asked first.
    if (::link(QFile::encodeName(m_path).constData(), QFile::encodeName(m_final).constData()) != 0) {
        if (errno == EEXIST || QFileInfo::exists(m_final))
            throw StoreError(
                ErrorKind::Failed, WholeFileWords::tr("“%1” exists already; it was left as it is.").arg(m_final));
        becomeFinal();
    }
    syncFolderOf(m_final);
}

void requireWritableFolder(const QString &file)
{
    const QFileInfo folder(QFileInfo(file).absolutePath());
    if (!folder.isDir())
        throw StoreError(
            ErrorKind::Failed, WholeFileWords::tr("There is no folder “%1”.").arg(folder.absoluteFilePath()));
    if (!folder.isWritable())
        throw StoreError(ErrorKind::NotAllowed,
            WholeFileWords::tr("The folder “%1” is not writable.").arg(folder.absoluteFilePath()));
}

void copyBytes(const QString &from, const QString &to)
{
    QFile source(from);
    QFile target(to);
    if (!source.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        throw StoreError(ErrorKind::Failed, WholeFileWords::tr("“%1” cannot be read.").arg(from));
    if (!target.open(QIODevice::WriteOnly | QIODevice::NewOnly | QIODevice::Unbuffered))
        throw StoreError(ErrorKind::Failed, WholeFileWords::tr("“%1” cannot be written.").arg(to));
    for (;;) {
        const QByteArray piece = source.read(1 << 20);
        if (piece.isEmpty() && source.error() != QFileDevice::NoError)
            throw StoreError(ErrorKind::Failed, WholeFileWords::tr("“%1” cannot be read.").arg(from));
        if (piece.isEmpty())
            return;
        if (target.write(piece) != piece.size())
            throw StoreError(
                ErrorKind::Failed, WholeFileWords::tr("“%1” cannot be written. Is the disk full?").arg(to));
    }
}

void syncFile(const QString &path)
{
    syncPath(path, O_RDONLY);
}

void syncFolderOf(const QString &path)
{
    syncPath(QFileInfo(path).absolutePath(), O_RDONLY | O_DIRECTORY);
}

} // namespace bravo
