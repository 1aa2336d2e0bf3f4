#include "publish/savedfile.h"

#include "publish/words.h"
#include "store/savewhole.h"

#include <QFileInfo>

#include <memory>
#include <vector>

using namespace Qt::StringLiterals;

namespace bravo {

static Error saveError(const QSaveFile &file)
{
    switch (file.error()) {
    case QFileDevice::ResourceError:
        return {ErrorKind::Failed,
            Publish::tr("The disk is full, so “%1” was not written. Make room and try again.").arg(file.fileName())};
    case QFileDevice::PermissionsError:
        return {ErrorKind::NotAllowed, Publish::tr("“%1” may not be written here.").arg(file.fileName())};
    default:
        return {ErrorKind::Failed,
            Publish::tr("“%1” could not be written (%2); it is as it was.").arg(file.fileName(), file.errorString())};
    }
}

Result<void> checkTarget(const QString &file)
{
    const QFileInfo target(file);
    const QFileInfo folder(target.absolutePath());
    if (!folder.isDir())
        return failure(ErrorKind::Failed, Publish::tr("There is no folder “%1”.").arg(folder.absoluteFilePath()));
    if (target.isDir())
        return failure(ErrorKind::Failed, Publish::tr("“%1” is a folder. Give the name of a file.").arg(file));
    if (target.exists() && !target.isFile())
        return failure(ErrorKind::Failed, Publish::tr("“%1” is not a regular file; it was left as it is.").arg(file));
    if (!folder.isWritable())
        return failure(
            ErrorKind::NotAllowed, Publish::tr("The folder “%1” is not writable.").arg(folder.absoluteFilePath()));
    if (target.exists() && !target.isWritable())
        return failure(ErrorKind::NotAllowed, Publish::tr("“%1” is write-protected; it was left as it is.").arg(file));
    return {};
}

SavedFile::SavedFile(const QString &file) : m_name(file), m_file(QFileInfo(file).absoluteFilePath()) { }

Result<void> SavedFile::open()
{
    if (const Result<void> target = checkTarget(m_name); !target)
        return target;
    if (!m_file.open(QIODevice::WriteOnly))
        return tl::unexpected(saveError(m_file));
    return {};
}

Result<void> SavedFile::write(const QByteArray &part)
{
    if (!writeAll(m_file, part))
        return tl::unexpected(saveError(m_file));
    return {};
}

Result<void> SavedFile::commit()
{
    if (!commitWhole(m_file))
        return tl::unexpected(saveError(m_file));
    return {};
}

Result<void> saveAll(const QList<MadeFile> &files)
{
    std::vector<std::unique_ptr<SavedFile>> written;
    for (const MadeFile &one : files) {
        written.push_back(std::make_unique<SavedFile>(one.name));
        if (const auto done = written.back()->open().and_then([&] { return written.back()->write(one.content); });
            !done)
            return done;
    }
    QStringList named;
    for (size_t i = 0; i < written.size(); ++i) {
        const auto done = written[i]->commit();
        if (!done && !named.isEmpty())
            return failure(done.error().kind,
                done.error().message + u' ' + Publish::tr("New already: %1.").arg(named.join(u", "_s)));
        if (!done)
            return done;
        named += files[static_cast<qsizetype>(i)].name;
    }
    return {};
}

Result<void> saveWhole(const QString &file, const QByteArray &content)
{
    SavedFile out(file);
    return out.open().and_then([&] { return out.write(content); }).and_then([&] { return out.commit(); });
}

} // namespace bravo
