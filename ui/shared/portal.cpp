#include "shared/portal.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace bravo {

namespace {

const QString service = u"org.freedesktop.portal.Desktop"_s;
const QString path = u"/org/freedesktop/portal/desktop"_s;
const QString interface = u"org.freedesktop.portal.Settings"_s;
const QString group = u"org.freedesktop.appearance"_s;
const QString contrastKey = u"contrast"_s;

/// Without one, asking would start one.
bool hasSessionBus()
{
    return qEnvironmentVariableIsSet("DBUS_SESSION_BUS_ADDRESS")
        || QFileInfo::exists(qEnvironmentVariable("XDG_RUNTIME_DIR") + "/bus"_L1);
}

/// 1 is high; the value comes in one or two wrappings, as portals differ.
bool isHigh(QVariant value)
{
    while (value.canConvert<QDBusVariant>())
        value = value.value<QDBusVariant>().variant();
    return value.toUInt() == 1;
}

/// Hears of changes.
class Listener : public QObject {
    Q_OBJECT

public:
    Listener(QObject *context, const std::function<void(bool)> &heard) : QObject(context), m_heard(heard) { }

public Q_SLOTS:
    void settingChanged(const QString &of, const QString &name, const QDBusVariant &value)
    {
        if (of == group && name == contrastKey)
            m_heard(isHigh(value.variant()));
    }

private:
    std::function<void(bool)> m_heard;
};

} // namespace

void whenContrastIsAskedFor(QObject *context, const std::function<void(bool)> &heard)
{
    if (!hasSessionBus())
        return;
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    auto *listener = new Listener(context, heard);
    bus.connect(
        service, path, interface, u"SettingChanged"_s, listener, SLOT(settingChanged(QString, QString, QDBusVariant)));
    QDBusMessage question = QDBusMessage::createMethodCall(service, path, interface, u"Read"_s);
    question.setArguments({group, contrastKey});
    auto *answer = new QDBusPendingCallWatcher(bus.asyncCall(question), listener);
    QObject::connect(answer, &QDBusPendingCallWatcher::finished, listener, [answer, heard] {
        const QDBusPendingReply<QDBusVariant> reply = *answer;
        if (reply.isValid())
            heard(isHigh(reply.value().variant()));
        answer->deleteLater();
    });
}

} // namespace bravo

#include "portal.moc"
