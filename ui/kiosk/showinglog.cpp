#include "kiosk/showinglog.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QStandardPaths>
#include <QUrl>

#include <algorithm>
#include <filesystem>

using namespace Qt::StringLiterals;

namespace bravo {

namespace {

constexpr qint64 recentBytes = 256 * 1024;
const auto ending = ".tsv"_L1, olderEnding = ".tsv.1"_L1;

QDir folderOf(const Location &board)
{
    const QByteArray name =
        QCryptographicHash::hash(board.display().toUtf8(), QCryptographicHash::Sha256).toHex().left(32);
    return QDir(QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + "/bravoboard/history/"_L1
        + QString::fromLatin1(name));
}

/// The last bytes of the file; nothing where it cannot be read.
QByteArray tailOf(const QString &path, qint64 bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || !file.seek(std::max<qint64>(0, file.size() - bytes)))
        return {};
    return file.readAll();
}

void addLines(QList<Showing> &showings, const QByteArray &text, const QString &screen)
{
    for (const QByteArray &line : text.split('\n')) {
        if (auto showing = showingFrom(line)) {
            showing->screen = screen;
            showings += *showing;
        }
    }
}

} // namespace

ShowingLog::ShowingLog(const Location &board, const QString &screen)
    : m_path(folderOf(board).filePath(QString::fromLatin1(QUrl::toPercentEncoding(screen)) + ending))
{
    folderOf(board).mkpath(u"."_s);
}

bool ShowingLog::add(const Slide &slide, const QDateTime &at)
{
    QFile file(m_path);
    if (!file.open(QIODevice::Append | QIODevice::Unbuffered))
        return false;
    const QByteArray line = toLine({at, {}, keyOf(slide), slide.part, slide.parts});
    const bool written = file.write(line) == line.size();
    if (file.size() > mostBytes) { // takes the older one's place
        std::error_code ignored;
        std::filesystem::rename(m_path.toStdString(), (path() + olderEnding).toStdString(), ignored);
    }
    return written;
}

QStringList ShowingLog::recent() const
{
    QByteArray text = tailOf(m_path, recentBytes);
    if (text.size() < recentBytes)
        text.prepend(tailOf(path() + olderEnding, recentBytes));
    QList<Showing> showings;
    addLines(showings, text, {});
    QStringList keys;
    for (const Showing &showing : std::as_const(showings))
        keys += showing.key;
    return keys;
}

QString ShowingLog::path() const
{
    return m_path.chopped(ending.size());
}

QList<Showing> ShowingLog::of(const Location &board)
{
    QList<Showing> showings;
    const QDir folder = folderOf(board);
    for (const QString &name : folder.entryList({u'*' + ending, u'*' + olderEnding}, QDir::Files)) {
        const QString screen = name.chopped(name.endsWith(ending) ? ending.size() : olderEnding.size());
        QFile file(folder.filePath(name));
        if (file.open(QIODevice::ReadOnly))
            addLines(showings, file.readAll(), QUrl::fromPercentEncoding(screen.toLatin1()));
    }
    std::stable_sort(showings.begin(), showings.end(), [](const Showing &a, const Showing &b) { return a.at < b.at; });
    return showings;
}

} // namespace bravo
