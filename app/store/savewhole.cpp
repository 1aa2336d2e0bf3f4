#include "store/savewhole.h"

#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

namespace bravo {

bool writeAll(QSaveFile &file, const QByteArray &bytes)
{
    for (qint64 done = 0; done < bytes.size();) {
        const qint64 taken = file.write(bytes.constData() + done, bytes.size() - done);
        if (taken <= 0)
            return false;
        done += taken;
    }
    return true;
}

bool commitWhole(QSaveFile &file)
{
    if (file.flush() && file.error() == QFileDevice::NoError)
        return file.commit();
    file.cancelWriting();
    return false;
}

bool saveForOwner(const QString &name, const QByteArray &bytes)
{
    QDir().mkpath(QFileInfo(name).path());
    QSaveFile file(name);
    if (!file.open(QIODevice::WriteOnly))
        return false;
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    return writeAll(file, bytes) && commitWhole(file);
}

} // namespace bravo
