#include "desk/welcomedraft.h"

#include "store/savewhole.h"

#include <QDateTime>
#include <QFileInfo>
#include <QJsonDocument>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace bravo {

static constexpr int welcomeKeptFor = 30; // days

WelcomeDraft::WelcomeDraft(const QString &key)
    : m_file(u"%1/welcome/%2.json"_s.arg(
        QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation), QFileInfo(key).fileName()))
{
}

QJsonObject WelcomeDraft::read() const
{
    QFile file(m_file);
    if (QFileInfo(file).lastModified() < QDateTime::currentDateTimeUtc().addDays(-welcomeKeptFor)) {
        file.remove();
        return {};
    }
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

bool WelcomeDraft::save(const QJsonObject &typed) const
{
    if (typed.isEmpty())
        return !QFile::exists(m_file) || QFile::remove(m_file);
    return saveForOwner(m_file, QJsonDocument(typed).toJson(QJsonDocument::Compact));
}

} // namespace bravo
