#include "screens/screens.h"

#include "screens/ceremonyscreens.h"
#include "screens/deskscreens.h"
#include "screens/managerscreens.h"
#include "screens/slidescreens.h"

#include <QCoreApplication>
#include <QDir>

using namespace Qt::StringLiterals;

namespace bravo {

Result<void> ScreenFolder::save(const QString &name, const QImage &image)
{
    const QString file = m_folder.filePath(name + u".png"_s);
    // Quality 80: a third of the size would cost four times the time.
    if (image.isNull() || !image.save(file, "PNG", 80))
        return failure(
            ErrorKind::Failed, QCoreApplication::translate("bravo::Screens", "“%1” could not be written.").arg(file));
    m_files += file;
    if (m_told)
        m_told(file);
    return {};
}

Result<QStringList> renderScreens(const Location &where, const QString &folder, const QDateTime &now,
    const std::function<void(const QString &)> &told)
{
    if (!QDir().mkpath(folder))
        return failure(ErrorKind::Failed,
            QCoreApplication::translate("bravo::Screens", "The folder “%1” cannot be made.").arg(folder));
    ScreenFolder out(QDir(folder), told);
    return renderDesk(where, now, out)
        .and_then([&] { return renderManager(where, now, out); })
        .and_then([&] { return renderSlides(where, now, out); })
        .and_then([&] { return renderCeremony(where, now, out); })
        .map([&out] { return out.files(); });
}

} // namespace bravo
