#include "kiosk/signoflife.h"

#include "shared/answer.h"

#include <QCryptographicHash>
#include <QRandomGenerator>
#include <QSettings>
#include <QSysInfo>

using namespace Qt::StringLiterals;

namespace bravo {

namespace {

constexpr int soonMs = 3000, minuteMs = 60000;

/// A change reaches all of a house's screens at once; they do not ask at once.
int soon()
{
    return soonMs + QRandomGenerator::global()->bounded(soonMs);
}

/// The same after every restart, and another one for each screen and computer; nothing need be kept for it.
QString idOf(const QString &screen)
{
    const QByteArray who = QSysInfo::machineUniqueId() + QSysInfo::machineHostName().toUtf8() + '/' + screen.toUtf8();
    return QString::fromLatin1(QCryptographicHash::hash(who, QCryptographicHash::Sha256).toHex().left(32));
}

QString heldKey(const QString &screen)
{
    return u"kiosk-from-desk/"_s + idOf(screen);
}

/// For a manager: a title, or the kind of slide.
QString told(const Slide &slide)
{
    if (!slide.headline.isEmpty())
        return slide.headline;
    return slide.incident.title.isEmpty() ? nameOf(slide.kind) : slide.incident.title;
}

} // namespace

SignOfLife::SignOfLife(BoardService &service, KioskWindow &window, const QString &screen, QHash<QString, QString> given)
    : m_service(service),
      m_window(window),
      m_screen(screen),
      m_given(std::move(given)),
      m_fromDesk(toDeskSettings(lastFromDesk(screen)))
{
    connect(&window, &KioskWindow::slideShown, this, [this](const Slide &slide) { m_shows = told(slide); });
    connect(&m_minute, &QTimer::timeout, this, &SignOfLife::give);
    connect(&service, &BoardService::boardChanged, this, [this] { // it may be how this screen is set up
        if (m_minute.remainingTime() > 2 * soonMs)
            m_minute.start(soon());
    });
    m_minute.setSingleShot(true);
    m_minute.start(soonMs);
}

QHash<QString, QString> SignOfLife::lastFromDesk(const QString &screen)
{
    return deskSettingsFrom(QSettings().value(heldKey(screen)).toString());
}

void SignOfLife::give()
{
    m_minute.start(minuteMs);
    const Kiosk kiosk{idOf(m_screen), QSysInfo::machineHostName() + u" · "_s + m_screen, {}, {},
        m_window.state() == ScreenState::Black || m_window.isHidden() ? QString() : m_shows};
    whenAnswered(
        m_service.ask([kiosk](Board &board) { return board.heartbeat(kiosk, QDateTime::currentDateTimeUtc()); }), this,
        [this](const Result<Kiosk> &told) {
            if (told && m_service.reach().online) // a copy knows nothing of it
                take(toDeskSettings(deskSettingsFrom(told->settings)));
        });
}

void SignOfLife::take(const QString &settings)
{
    if (settings == m_fromDesk)
        return;
    m_fromDesk = settings;
    QSettings stored;
    stored.setValue(heldKey(m_screen), settings);
    stored.sync();
    keepPrivate(stored.fileName());
    QStringList ignored;
    if (const auto merged = kioskSettings(m_given, stored, ignored, deskSettingsFrom(settings)))
        m_window.setSettings(*merged);
}

} // namespace bravo
