#include "store/kiosksigns.h"

#include "store/savewhole.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace bravo {

namespace {

constexpr qsizetype mostBytes = 4096; // of a file that anybody may have put there
const auto ending = ".json"_L1;

} // namespace

KioskSigns::KioskSigns(const Location &board)
    : m_folder(board.path + u".kiosks"_s),
      m_isFile(board.engine == Location::Engine::Sqlite && !board.path.isEmpty())
{
}

QString KioskSigns::fileOf(const QString &id) const
{
    QString name;
    for (const QChar c : id) {
        if (c.isLetterOrNumber() || c == u'-')
            name += c;
    }
    return name.isEmpty() ? QString() : m_folder.filePath(name.left(80) + ending);
}

void KioskSigns::add(const Kiosk &kiosk) const
{
    const QString path = fileOf(kiosk.id);
    if (!m_isFile || path.isEmpty() || !m_folder.mkpath(u"."_s))
        return;
    const QJsonObject sign{{u"id"_s, kiosk.id}, {u"name"_s, kiosk.name}, {u"shows"_s, kiosk.shows.left(300)},
        {u"seen_at"_s, kiosk.seenAt.toUTC().toString(Qt::ISODate)}};
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && writeAll(file, QJsonDocument(sign).toJson(QJsonDocument::Compact)))
        commitWhole(file);
}

QList<Kiosk> KioskSigns::all() const
{
    QList<Kiosk> kiosks;
    if (!m_isFile)
        return kiosks;
    for (const QString &name : m_folder.entryList({u'*' + ending}, QDir::Files, QDir::Name)) {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly) || file.size() > mostBytes)
            continue;
        const QJsonObject sign = QJsonDocument::fromJson(file.readAll()).object();
        const Kiosk kiosk{sign[u"id"_s].toString(), sign[u"name"_s].toString(), {},
            QDateTime::fromString(sign[u"seen_at"_s].toString(), Qt::ISODate), sign[u"shows"_s].toString()};
        if (!kiosk.id.isEmpty() && kiosk.seenAt.isValid())
            kiosks += kiosk;
    }
    return kiosks;
}

void KioskSigns::forget(const QString &id) const
{
    if (m_isFile)
        QFile::remove(fileOf(id));
}

} // namespace bravo
