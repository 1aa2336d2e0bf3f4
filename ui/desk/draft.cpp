#include "desk/draft.h"

#include "store/savewhole.h"
#include "store/storytext.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLockFile>
#include <QSaveFile>
#include <QStandardPaths>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace bravo {

namespace {

constexpr int wishedBackFor = 3600; // s, at least

// Names within a draft's folder; a released name never changes.
const QString storyFile = u"story.json"_s;
const QString away = u".away"_s; // ends the name of a folder that was put away

bool writeWhole(const QString &path, const QByteArray &content)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return false;
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    return writeAll(file, content) && commitWhole(file);
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QJsonObject jsonIn(const QString &folder)
{
    return QJsonDocument::fromJson(contentOf(folder + u'/' + storyFile)).object();
}

/// Named by its content: what lies there already need not be written again.
QString fileNameOf(const Photo &photo)
{
    return u"%1.%2"_s.arg(
        QString::fromLatin1(QCryptographicHash::hash(photo.content, QCryptographicHash::Sha256).toHex().left(24)),
        QString::fromLatin1(photo.format));
}

/// The photos' names, in order, without those that the disk refuses.
QJsonArray writePhotos(const QString &folder, const QList<Photo> &photos)
{
    QJsonArray written;
    for (const Photo &photo : photos) {
        const QString name = fileNameOf(photo), path = folder + u'/' + name;
        if (QFileInfo(path).size() != photo.content.size() && !writeWhole(path, photo.content))
            continue;
        written += QJsonObject{{u"file"_s, name}, {u"format"_s, QString::fromLatin1(photo.format)},
            {u"width"_s, photo.width}, {u"height"_s, photo.height}};
    }
    return written;
}

QList<Photo> photosIn(const QString &folder, const QJsonArray &written)
{
    QList<Photo> photos;
    for (const QJsonValue &one : written) {
        // A name alone, never a way out of the folder.
        const QByteArray content = contentOf(folder + u'/' + QFileInfo(one[u"file"_s].toString()).fileName());
        if (!content.isEmpty())
            photos += Photo{
                content, one[u"format"_s].toString().toLatin1(), one[u"width"_s].toInt(), one[u"height"_s].toInt()};
    }
    return photos;
}

void removePhotosExcept(const QString &folder, const QJsonArray &written)
{
    QStringList kept{storyFile};
    for (const QJsonValue &one : written)
        kept += one[u"file"_s].toString();
    for (const QString &name : QDir(folder).entryList(QDir::Files)) {
        if (!kept.contains(name))
            QFile::remove(folder + u'/' + name);
    }
}

/// Into its folder; false where not all of it could be written.
bool writeStory(const QString &folder, const NewIncident &story)
{
    QDir().mkpath(folder);
    const QJsonArray photos = writePhotos(folder, story.photos);
    QJsonObject json = toJson(story);
    json.insert(u"photos"_s, photos);
    if (!writeWhole(folder + u'/' + storyFile, QJsonDocument(json).toJson(QJsonDocument::Compact)))
        return false;
    const bool all = photos.size() == story.photos.size();
    if (all)
        removePhotosExcept(folder, photos);
    return all;
}

QString newDraftId()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

} // namespace

DraftFolder::DraftFolder(const Location &board)
{
    const QByteArray key =
        QCryptographicHash::hash(board.display().toUtf8(), QCryptographicHash::Sha256).toHex().left(16);
    m_folder = QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation)
        + u"/drafts/%1"_s.arg(QString::fromLatin1(key));
    takeOverSingleFile(m_folder + u".json"_s);
    sweep();
}

DraftFolder::~DraftFolder() = default;

/// There was one draft a board once, in one file. A rename has one winner, however many windows begin.
void DraftFolder::takeOverSingleFile(const QString &file) const
{
    if (!QFile::exists(file))
        return;
    const QString folder = pathOf(newDraftId());
    QDir().mkpath(folder);
    if (!QFile::rename(file, folder + u'/' + storyFile))
        QDir().rmdir(folder);
}

/// What was put away a while ago is wished back by nobody.
void DraftFolder::sweep() const
{
    const QDateTime before = QDateTime::currentDateTimeUtc().addSecs(-wishedBackFor);
    for (const QFileInfo &one : QDir(m_folder).entryInfoList({u'*' + away}, QDir::Dirs)) {
        if (one.lastModified() < before)
            QDir(one.filePath()).removeRecursively();
    }
}

std::unique_ptr<QLockFile> DraftFolder::lock(const QString &id) const
{
    auto lock = std::make_unique<QLockFile>(pathOf(id) + u".lock"_s);
    lock->setStaleLockTime(0); // however long it is held; that of a killed program is known by its process
    if (!lock->tryLock())
        lock.reset();
    return lock;
}

NewIncident DraftFolder::read(const QString &id) const
{
    const QJsonObject json = jsonIn(pathOf(id));
    NewIncident story = newIncidentFrom(json);
    story.photos = photosIn(pathOf(id), json[u"photos"_s].toArray());
    return story;
}

std::optional<NewIncident> DraftFolder::takeNewest()
{
    for (const Draft &one : others()) {
        if (auto story = one.openElsewhere ? std::nullopt : take(one.id))
            return story;
    }
    return {};
}

std::optional<NewIncident> DraftFolder::take(const QString &id)
{
    auto held = lock(id);
    if (!held || !QFile::exists(pathOf(id) + u'/' + storyFile))
        return {};
    m_lock = std::move(held);
    m_held = id;
    return read(id);
}

bool DraftFolder::save(const NewIncident &story)
{
    if (story == NewIncident()) {
        forget();
        return true;
    }
    if (m_held.isEmpty()) {
        const QString id = newDraftId();
        QDir().mkpath(m_folder);
        m_lock = lock(id); // before there is anything that another window could take
        m_held = id;
    }
    return writeStory(pathOf(m_held), story);
}

QString DraftFolder::add(const NewIncident &story)
{
    const QString id = newDraftId();
    if (writeStory(pathOf(id), story))
        return id;
    QDir(pathOf(id)).removeRecursively();
    return {};
}

QString DraftFolder::release()
{
    m_lock.reset();
    return std::exchange(m_held, {});
}

QList<Draft> DraftFolder::others() const
{
    QList<Draft> found;
    for (const QString &id : QDir(m_folder).entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        const QFileInfo file(pathOf(id) + u'/' + storyFile);
        if (id == m_held || id.endsWith(away) || !file.exists())
            continue;
        const QJsonObject json = jsonIn(pathOf(id));
        found += Draft{id, file.lastModified().toUTC(), newIncidentFrom(json),
            static_cast<int>(json[u"photos"_s].toArray().size()), !lock(id)};
    }
    std::sort(found.begin(), found.end(), [](const Draft &a, const Draft &b) { return a.touchedAt > b.touchedAt; });
    return found;
}

bool DraftFolder::remove(const QString &id)
{
    auto held = id == m_held ? std::move(m_lock) : lock(id);
    if (!held || !QDir().rename(pathOf(id), pathOf(id) + away))
        return false;
    if (id == m_held)
        m_held.clear();
    // The folder itself gets the time at which it was put away.
    QFile mark(pathOf(id) + away + u"/away"_s);
    return mark.open(QIODevice::WriteOnly);
}

bool DraftFolder::restore(const QString &id)
{
    QFile::remove(pathOf(id) + away + u"/away"_s);
    return QDir().rename(pathOf(id) + away, pathOf(id));
}

void DraftFolder::forget()
{
    if (!m_held.isEmpty())
        QDir(pathOf(m_held)).removeRecursively();
    release();
}

} // namespace bravo
