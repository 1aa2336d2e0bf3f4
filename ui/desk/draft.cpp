#include "desk/draft.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace bravo {

namespace {

QStringList texts(const QJsonValue &value)
{
    QStringList list;
    for (const QJsonValue &one : value.toArray())
        list += one.toString();
    return list;
}

} // namespace

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
    const QJsonObject kept = QJsonDocument::fromJson(file.readAll()).object();
    NewIncident draft;
    draft.title = kept[u"title"_s].toString();
    draft.story = kept[u"story"_s].toString();
    draft.learn = kept[u"learn"_s].toString();
    draft.customerWords = kept[u"customerWords"_s].toString();
    draft.customerConsents = kept[u"customerConsents"_s].toBool();
    draft.celebrateIds = texts(kept[u"celebrates"_s]);
    draft.teamIds = texts(kept[u"teams"_s]);
    draft.valueIds = texts(kept[u"values"_s]);
    return draft;
}

bool DraftFile::save(const NewIncident &draft) const
{
    const QJsonObject kept{
        {u"title"_s, draft.title},
        {u"story"_s, draft.story},
        {u"learn"_s, draft.learn},
        {u"customerWords"_s, draft.customerWords},
        {u"customerConsents"_s, draft.customerConsents},
        {u"celebrates"_s, QJsonArray::fromStringList(draft.celebrateIds)},
        {u"teams"_s, QJsonArray::fromStringList(draft.teamIds)},
        {u"values"_s, QJsonArray::fromStringList(draft.valueIds)},
    };
    QDir().mkpath(QFileInfo(m_path).absolutePath());
    QSaveFile file(m_path);
    if (!file.open(QIODevice::WriteOnly))
        return false;
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    file.write(QJsonDocument(kept).toJson(QJsonDocument::Compact));
    return file.commit();
}

void DraftFile::clear() const
{
    QFile::remove(m_path);
}

} // namespace bravo
