#include "board/location.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace bravo {

Result<Location> Location::parse(const QString &text)
{
    if (text.isEmpty() || text.contains(QChar::Null))
        return failure(ErrorKind::Usage, QCoreApplication::translate("bravo::Location", "The board's place is empty."));
    if (!text.startsWith("postgresql://"_L1) && !text.startsWith("postgres://"_L1))
        return file(text);
    const QUrl url(text, QUrl::StrictMode);
    const QString name = url.path().mid(1);
    if (!url.isValid() || url.host().isEmpty() || url.userName().isEmpty() || name.isEmpty() || name.contains(u'/'))
        return failure(ErrorKind::Usage,
            QCoreApplication::translate(
                "bravo::Location", "A board on a server is written postgresql://USER@HOST[:PORT]/NAME."));
    if (!url.password().isEmpty())
        return failure(ErrorKind::Usage,
            QCoreApplication::translate("bravo::Location",
                "Leave the password out of the address: others could read it there. Put it into a password file."));
    return Location{Engine::Postgres, {}, url.userName(), url.host(), name, url.port(5432)};
}

Location Location::file(const QString &path)
{
    return Location{.engine = Engine::Sqlite, .path = QDir::cleanPath(QFileInfo(path).absoluteFilePath())};
}

QString Location::display() const
{
    if (engine == Engine::Sqlite)
        return QDir::toNativeSeparators(path);
    const QString where = port == 5432 ? host : u"%1:%2"_s.arg(host).arg(port);
    return u"postgresql://%1@%2/%3"_s.arg(user, where, database);
}

} // namespace bravo
