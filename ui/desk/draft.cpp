#include "desk/draft.h"

#include "store/storytext.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace bravo {

DraftFile::DraftFile(const Location &board)
{
    const QByteArray key =
        QCryptographicHash::hash(board.display().toUtf8(), QCryptographicHash::Sha256).toHex().left(16);
    m_path = QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation)
        + u"/drafts/%1.json"_s.arg(QString::fromLatin1(key));
}

NewIncident DraftFile::load() const
{
    QFile file(m_path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return newIncidentFrom(QJsonDocument::fromJson(file.readAll()).object());
}

bool DraftFile::save(const NewIncident &draft) const
{
    QDir().mkpath(QFileInfo(m_path).absolutePath());
    QSaveFile file(m_path);
    if (!file.open(QIODevice::WriteOnly))
        return false;
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    file.write(QJsonDocument(toJson(draft)).toJson(QJsonDocument::Compact));
    return file.commit();
}

void DraftFile::clear() const
{
    QFile::remove(m_path);
}

} // namespace bravo
