#include "kiosk/exitpin.h"

#include "store/error.h"
#include "store/secretkey.h"

#include <QCoreApplication>
#include <QFile>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace bravo {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(bravo::ExitPin)
};

const auto key = "kiosk/exit-pin"_L1;

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

ExitPin ExitPin::storedIn(const QSettings &settings)
{
    const QStringList halves = settings.value(key).toString().split(u':');
    if (halves.size() != 2)
        return {};
    return {QByteArray::fromHex(halves[0].toLatin1()), QByteArray::fromHex(halves[1].toLatin1())};
}

Result<void> storeExitPin(const QString &pin)
{
    QSettings settings;
    try {
        if (pin.isEmpty()) {
            settings.remove(key);
        } else {
            const ExitPin made = ExitPin::of(pin);
            settings.setValue(key, QString::fromLatin1(made.salt.toHex() + ':' + made.hash.toHex()));
        }
    } catch (const StoreError &error) {
        return tl::unexpected(error.error());
    }
    settings.sync();
    if (settings.status() != QSettings::NoError)
        return failure(ErrorKind::Failed,
            Words::tr("The PIN could not be written to “%1”. Look whether the file may be written to.")
                .arg(settings.fileName()));
    QFile::setPermissions(settings.fileName(), QFile::ReadOwner | QFile::WriteOwner);
    return {};
}

} // namespace bravo
