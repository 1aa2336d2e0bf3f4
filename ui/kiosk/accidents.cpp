#include "kiosk/accidents.h"

#include "kiosk/kioskwindow.h"
#include "publish/savedfile.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QHash>
#include <QTimer>

#include <chrono>

using namespace Qt::StringLiterals;

namespace bravo {

namespace {

constexpr int mostEnds = 2, rememberedHours = 24;

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.read(64 * 1024) : QByteArray();
}

/// A line each: when, and which slide.
QByteArrayList youngOf(const QByteArray &lines, const QDateTime &now)
{
    QByteArrayList young;
    for (const QByteArray &line : lines.split('\n')) {
        const QDateTime at = QDateTime::fromString(QString::fromLatin1(line.left(line.indexOf('\t'))), Qt::ISODate);
        if (at.isValid() && at <= now && at.secsTo(now) < rememberedHours * 3600)
            young += line;
    }
    return young;
}

/// In memory, where the system has such a place: it is written for each slide, and a power cut is no accident.
QString notePath(const QString &path)
{
    const QString runtime = qEnvironmentVariable("XDG_RUNTIME_DIR");
    if (runtime.isEmpty() || !QDir(runtime).exists())
        return path + u".painting"_s;
    const QByteArray name = QCryptographicHash::hash(path.toUtf8(), QCryptographicHash::Sha256).toHex().left(32);
    return QDir(runtime).filePath(u"bravoboard-painting-"_s + QString::fromLatin1(name));
}

} // namespace

Accidents::Accidents(const QString &path, const QDateTime &now) : m_painting(notePath(path))
{
    const QString past = path + u".accidents"_s;
    QByteArrayList ends = youngOf(contentOf(past), now);
    const QByteArray last = contentOf(m_painting);
    if (!last.isEmpty())
        ends += now.toUTC().toString(Qt::ISODate).toLatin1() + '\t' + last;
    QHash<QString, int> counts;
    for (const QByteArray &end : std::as_const(ends)) {
        const QString key = QString::fromUtf8(QByteArray::fromPercentEncoding(end.mid(end.indexOf('\t') + 1)));
        if (++counts[key] >= mostEnds)
            m_slides += key;
    }
    if (!last.isEmpty() && saveWhole(past, ends.join('\n') + '\n')) // kept first: the next may come at once
        ended();
}

void Accidents::watch(KioskWindow &window) const
{
    window.shun(m_slides);
    QTimer::singleShot(std::chrono::hours(rememberedHours), &window, [&window] { window.shun({}); }); // runs for months
    QObject::connect(
        &window, &KioskWindow::paintingBegan, &window, [this](const Slide &slide) { began(keyOf(slide)); });
    QObject::connect(&window, &KioskWindow::paintingEnded, &window, [this] { ended(); });
    QObject::connect(qApp, &QCoreApplication::aboutToQuit, &window, [this] { ended(); }); // left in the midst of it
}

void Accidents::began(const QString &key) const
{
    QFile file(m_painting);
    if (file.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        file.write(key.toUtf8().toPercentEncoding()); // a disk that is full costs the note alone
}

void Accidents::ended() const
{
    QFile::remove(m_painting);
}

} // namespace bravo
