#pragma once

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <csignal>
#include <sys/mount.h>
#include <sys/resource.h>

namespace bravo::test {

/// A place with little room: a small file system of its own where this user may make one, else a limit on file sizes.
class SmallDisk {
public:
    explicit SmallDisk(qint64 bytes)
    {
        const QByteArray path = QFile::encodeName(m_folder.path());
        const QByteArray options = "size=" + QByteArray::number(bytes);
        m_mounted = ::mount("tmpfs", path.constData(), "tmpfs", 0, options.constData()) == 0;
        std::signal(SIGXFSZ, SIG_IGN);
        if (!m_mounted)
            limitFiles(static_cast<rlim_t>(bytes / 2));
    }
    ~SmallDisk()
    {
        makeRoom();
        if (m_mounted)
            ::umount2(QFile::encodeName(m_folder.path()).constData(), MNT_DETACH);
    }
    Q_DISABLE_COPY_MOVE(SmallDisk)

    void makeRoom()
    {
        if (m_mounted)
            ::mount("tmpfs", QFile::encodeName(m_folder.path()).constData(), "tmpfs", MS_REMOUNT, "size=64m");
        else
            limitFiles(RLIM_INFINITY);
    }
    /// Until nothing more goes onto it.
    void fill()
    {
        QFile rest(path(QStringLiteral("rest")));
        const QByteArray block(4096, 'x');
        if (rest.open(QIODevice::WriteOnly | QIODevice::Unbuffered)) {
            while (rest.write(block) == block.size()) { }
        }
    }
    bool isMounted() const { return m_mounted; }
    QString path(const QString &name) const { return m_folder.filePath(name); }
    QStringList files() const { return QDir(m_folder.path()).entryList(QDir::Files | QDir::Hidden); }

private:
    static void limitFiles(rlim_t bytes)
    {
        rlimit limit{};
        ::getrlimit(RLIMIT_FSIZE, &limit);
        limit.rlim_cur = std::min(bytes, limit.rlim_max);
        ::setrlimit(RLIMIT_FSIZE, &limit);
    }

    QTemporaryDir m_folder;
    bool m_mounted = false;
};

} // namespace bravo::test
