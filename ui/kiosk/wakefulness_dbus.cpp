// On a free desktop: the session's screen saver and the portal, over D-Bus.
#include "kiosk/wakefulness.h"

#if !defined(Q_OS_WIN) && !defined(Q_OS_MACOS)

#include "shared/answer.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusServiceWatcher>
#include <QFile>
#include <QFuture>
#include <QPromise>
#include <QThreadPool>
#include <QTimer>

#include <array>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace bravo {

namespace {

constexpr int answerMs = 10000;
constexpr uint idle = 8, suspend = 4; // the portal's flags

/// Whom to ask, and how.
struct Keeper {
    QString service, path, interface;
    QVariantList ask;
    bool isPortal;
};

QList<Keeper> keepers()
{
    const QString who = u"Bravo Board"_s, why = Wakefulness::tr("A kiosk shows the board");
    return {{u"org.freedesktop.ScreenSaver"_s, u"/org/freedesktop/ScreenSaver"_s, u"org.freedesktop.ScreenSaver"_s,
                {who, why}, false},
        {u"org.freedesktop.portal.Desktop"_s, u"/org/freedesktop/portal/desktop"_s, u"org.freedesktop.portal.Inhibit"_s,
            {QString(), idle | suspend, QVariantMap{{u"reason"_s, why}}}, true}};
}

/// Qt would start a bus where an X session has none.
bool hasBus()
{
    return qEnvironmentVariableIsSet("DBUS_SESSION_BUS_ADDRESS")
        || QFile::exists(u"/run/user/%1/bus"_s.arg(::getuid()));
}

const QString busName = u"bravo-wakefulness"_s;

} // namespace

class Wakefulness::Inside : public QObject {
public:
    explicit Inside(Wakefulness &owner);
    ~Inside() override;

private:
    void connected();
    void ask(int index);
    void release(int index);
    void tell();

    Wakefulness &m_owner;
    const QList<Keeper> m_keepers = keepers();
    std::array<QVariant, 2> m_held; // what each gave; invalid: nothing
    bool m_isConnected = false;
    int m_unanswered = 0;
    QTimer m_patience;
};

Wakefulness::Inside::Inside(Wakefulness &owner) : m_owner(owner)
{
    m_patience.setSingleShot(true);
    connect(&m_patience, &QTimer::timeout, this, &Inside::tell);
    if (!hasBus()) {
        m_patience.start(0);
        return;
    }
    m_patience.start(answerMs); // no word of sleep before somebody could have answered
    // Connecting waits for the bus, and that may hang.
    auto promise = std::make_shared<QPromise<bool>>();
    promise->start();
    QThreadPool::globalInstance()->start([promise] {
        promise->addResult(QDBusConnection::connectToBus(QDBusConnection::SessionBus, busName).isConnected());
        promise->finish();
    });
    whenAnswered(promise->future(), this, [this](bool isConnected) {
        if (!isConnected)
            m_patience.stop();
        isConnected ? connected() : tell();
    });
}

Wakefulness::Inside::~Inside()
{
    for (int i = 0; i < m_keepers.size(); ++i)
        release(i);
    QDBusConnection::disconnectFromBus(busName);
}

void Wakefulness::Inside::connected()
{
    m_isConnected = true;
    QDBusConnection bus(busName);
    for (int i = 0; i < m_keepers.size(); ++i) {
        auto *watcher =
            new QDBusServiceWatcher(m_keepers[i].service, bus, QDBusServiceWatcher::WatchForOwnerChange, this);
        connect(watcher, &QDBusServiceWatcher::serviceOwnerChanged, this,
            [this, i](const QString &, const QString &, const QString &now) {
                m_held[static_cast<size_t>(i)] = {}; // with it went what it had promised
                tell();
                if (!now.isEmpty())
                    ask(i);
            });
        ask(i);
    }
}

void Wakefulness::Inside::ask(int index)
{
    const auto at = static_cast<size_t>(index);
    if (!m_isConnected || m_held[at].isValid())
        return;
    const Keeper &keeper = m_keepers[index];
    QDBusMessage call = QDBusMessage::createMethodCall(keeper.service, keeper.path, keeper.interface, u"Inhibit"_s);
    call.setArguments(keeper.ask);
    ++m_unanswered;
    auto *answer = new QDBusPendingCallWatcher(QDBusConnection(busName).asyncCall(call, answerMs), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, index, at, answer] {
        answer->deleteLater();
        --m_unanswered;
        if (!answer->isError() && !answer->reply().arguments().isEmpty())
            m_held[at] = answer->reply().arguments().front();
        tell();
    });
}

void Wakefulness::Inside::release(int index)
{
    const QVariant held = std::exchange(m_held[static_cast<size_t>(index)], {});
    if (!held.isValid())
        return;
    const Keeper &keeper = m_keepers[index];
    QDBusMessage call = keeper.isPortal
        ? QDBusMessage::createMethodCall(
            keeper.service, held.value<QDBusObjectPath>().path(), u"org.freedesktop.portal.Request"_s, u"Close"_s)
        : QDBusMessage::createMethodCall(keeper.service, keeper.path, keeper.interface, u"UnInhibit"_s);
    if (!keeper.isPortal)
        call.setArguments({held});
    QDBusConnection(busName).send(call);
}

void Wakefulness::Inside::tell()
{
    const bool isHeld = m_held[0].isValid() || m_held[1].isValid();
    // Until those that were asked could have answered, it is not said that none did.
    const bool isAsking = m_patience.isActive() && hasBus() && (!m_isConnected || m_unanswered > 0);
    if (isHeld || !isAsking)
        m_owner.setHeld(isHeld);
}

Wakefulness::Wakefulness(QObject *parent) : QObject(parent), m_inside(std::make_unique<Inside>(*this)) { }

Wakefulness::~Wakefulness() = default;

} // namespace bravo

#endif
