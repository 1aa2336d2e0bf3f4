#include "store/savewhole.h"

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

} // namespace bravo
