#include "board/location.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QUrl>
#include <QUrlQuery>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bravo {

namespace {

struct LocationWords {
    Q_DECLARE_TR_FUNCTIONS(bravo::Location)
};

bool isClean(const QString &text)
{
    return std::none_of(text.cbegin(), text.cend(), [](QChar c) { return c.category() == QChar::Other_Control; });
}

/// What stands behind the question mark: nothing there may weaken how the server proves who it is.
Result<Location> withOptions(Location where, const QUrlQuery &query)
{
    for (const auto &[key, value] : query.queryItems(QUrl::FullyDecoded)) {
        if (key == "sslmode"_L1) {
            if (value != "verify-full"_L1)
                return failure(ErrorKind::Usage,
                    LocationWords::tr(
                        "sslmode can only be verify-full: with less, anyone could pretend to be the server."));
            where.verified = true;
        } else if (key == "sslrootcert"_L1) {
            // Qt hands options on as one text in which semicolons end them.
            if (!value.startsWith(u'/') || value.contains(u';') || !isClean(value))
                return failure(ErrorKind::Usage,
                    LocationWords::tr(
                        "sslrootcert names a file by its whole path, such as /etc/ssl/board-ca.crt, without “;”."));
            where.authority = value;
            where.verified = true;
        } else {
            return failure(ErrorKind::Usage,
                LocationWords::tr(
                    "A server's address takes sslmode=verify-full and sslrootcert=FILE, and nothing else."));
        }
    }
    return where;
}

} // namespace

Result<Location> Location::parse(const QString &text)
{
    if (text.isEmpty() || text.contains(QChar::Null))
        return failure(ErrorKind::Usage, LocationWords::tr("The board's place is empty."));
    if (!text.startsWith("postgresql://"_L1) && !text.startsWith("postgres://"_L1))
        return file(text);
    const QUrl url(text, QUrl::StrictMode);
    const QString name = url.path().mid(1);
    if (!url.isValid() || url.host().isEmpty() || url.userName().isEmpty() || name.isEmpty() || name.contains(u'/')
        || url.hasFragment() || !isClean(name) || !isClean(url.userName()))
        return failure(
            ErrorKind::Usage, LocationWords::tr("A board on a server is written postgresql://USER@HOST[:PORT]/NAME."));
    if (!url.password().isEmpty())
        return failure(ErrorKind::Usage,
            LocationWords::tr("Leave the password out of the address: others could read it there. "
                              "Put it into a password file."));
    return withOptions({Engine::Postgres, {}, url.userName(), url.host(), name, url.port(5432)}, QUrlQuery(url));
}

Location Location::file(const QString &path)
{
    return Location{.engine = Engine::Sqlite, .path = QDir::cleanPath(QFileInfo(path).absoluteFilePath())};
}

QString Location::display() const
{
    if (engine == Engine::Sqlite)
        return QDir::toNativeSeparators(path);
    QUrl url;
    url.setScheme(u"postgresql"_s);
    url.setUserName(user, QUrl::DecodedMode);
    url.setHost(host);
    if (port != 5432)
        url.setPort(port);
    url.setPath(u'/' + database, QUrl::DecodedMode);
    QUrlQuery query;
    if (verified)
        query.addQueryItem(u"sslmode"_s, u"verify-full"_s);
    if (!authority.isEmpty())
        query.addQueryItem(u"sslrootcert"_s, QString::fromLatin1(QUrl::toPercentEncoding(authority, "/")));
    if (!query.isEmpty())
        url.setQuery(query);
    return url.toString(QUrl::EncodeSpaces | QUrl::EncodeReserved | QUrl::EncodeDelimiters);
}

bool Location::onThisComputer() const
{
    static const QRegularExpression loopback(u"\\A(localhost|::1|127(\\.[0-9]{1,3}){3})\\z"_s);
    return loopback.match(host).hasMatch(); // 127.example.org is somewhere else
}

} // namespace bravo
