#include "desk/answerdrafts.h"

#include "store/savewhole.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace bravo {

namespace {

constexpr int keptFor = 30; // days

QString keyOf(const QString &text)
{
    return QString::fromLatin1(QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256).toHex().left(16));
}

} // namespace

AnswerDrafts::AnswerDrafts(const Location &board, What what)
    : m_folder(u"%1/%2/%3"_s.arg(QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation),
        what == What::Answers ? u"answers"_s : u"reports"_s, keyOf(board.display())))
{
}

QString AnswerDrafts::fileOf(const AnswerKey &key) const
{
    return u"%1/%2.json"_s.arg(m_folder, keyOf(key.incidentId + u'\n' + key.byId));
}

QHash<AnswerKey, AnswerDraft> AnswerDrafts::read() const
{
    const QDateTime before = QDateTime::currentDateTimeUtc().addDays(-keptFor);
    QHash<AnswerKey, AnswerDraft> drafts;
    for (const QFileInfo &one : QDir(m_folder).entryInfoList({u"*.json"_s}, QDir::Files)) {
        QFile file(one.filePath());
        if (one.lastModified() < before) {
            file.remove();
        } else if (file.open(QIODevice::ReadOnly)) {
            const QJsonObject json = QJsonDocument::fromJson(file.readAll()).object();
            const AnswerKey key{json[u"story"_s].toString(), json[u"by"_s].toString()};
            if (!key.incidentId.isEmpty())
                drafts.insert(key, {json[u"kind"_s].toInt(), json[u"text"_s].toString(), json[u"place"_s].toString()});
        }
    }
    return drafts;
}

bool AnswerDrafts::save(const AnswerKey &key, const AnswerDraft &draft) const
{
    const QString name = fileOf(key);
    if (draft.text.trimmed().isEmpty())
        return !QFile::exists(name) || QFile::remove(name);
    const QJsonObject json{{u"story"_s, key.incidentId}, {u"by"_s, key.byId}, {u"kind"_s, draft.kind},
        {u"text"_s, draft.text}, {u"place"_s, draft.place}};
    return saveForOwner(name, QJsonDocument(json).toJson(QJsonDocument::Compact));
}

} // namespace bravo
