#include "kiosk/exitpin.h"

#include "store/error.h"
#include "store/secretkey.h"

#include <QCoreApplication>
#include <QFile>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace bravo {

namespace {

struct ExitPinWords {
    Q_DECLARE_TR_FUNCTIONS(bravo::ExitPin)
};

const auto pinKey = "kiosk/exit-pin"_L1;

} // namespace

bool ExitPin::opens(const QString &typed) const
{
    return isSame(hashOf(derivedKey(typed, salt)), hash);
}

ExitPin ExitPin::of(const QString &pin)
{
    ExitPin made;
    made.salt = newSalt();
    made.hash = hashOf(derivedKey(pin, made.salt));
    return made;
}

Result<ExitPin> ExitPin::made(const QString &pin)
{
    if (pin.size() < shortest)
        return failure(ErrorKind::Usage, ExitPinWords::tr("A PIN has at least four characters."));
    try {
        return of(pin);
    } catch (const StoreError &error) {
        return tl::unexpected(error.error());
    }
}

ExitPin ExitPin::storedIn(const QSettings &settings)
{
    return fromText(settings.value(pinKey).toString());
}

QString ExitPin::toText() const
{
    return isSet() ? QString::fromLatin1(salt.toHex() + ':' + hash.toHex()) : QString();
}

ExitPin ExitPin::fromText(const QString &text)
{
    const QStringList halves = text.split(u':');
    if (halves.size() != 2)
        return {};
    return {QByteArray::fromHex(halves[0].toLatin1()), QByteArray::fromHex(halves[1].toLatin1())};
}

void keepPrivate(const QString &file)
{
    QFile::setPermissions(file, QFile::ReadOwner | QFile::WriteOwner);
}

Result<void> storeExitPin(const QString &pin)
{
    QSettings settings;
    if (pin.isEmpty()) {
        settings.remove(pinKey);
    } else {
        const auto made = ExitPin::made(pin);
        if (!made)
            return tl::unexpected(made.error());
        settings.setValue(pinKey, made->toText());
    }
    settings.sync();
    if (settings.status() != QSettings::NoError)
        return failure(ErrorKind::Failed,
            ExitPinWords::tr("The PIN could not be written to “%1”. Look whether the file may be written to.")
                .arg(settings.fileName()));
    keepPrivate(settings.fileName());
    return {};
}

} // namespace bravo
