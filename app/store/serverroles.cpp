#include "store/serverroles.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace bravo {

static constexpr qsizetype longestName = 63; // bytes; PostgreSQL's NAMEDATALEN - 1

QString roleName(const QString &stem, const QString &ending)
{
    const QString whole = stem + ending;
    if (whole.toUtf8().size() <= longestName)
        return whole;
    const QByteArray hash = QCryptographicHash::hash(whole.toUtf8(), QCryptographicHash::Sha256).toHex().left(10);
    const QString tail = u'_' + QString::fromLatin1(hash) + (ending.toUtf8().size() <= 20 ? ending : QString());
    QByteArray head = stem.toUtf8().left(longestName - tail.toUtf8().size());
    while (!head.isEmpty() && QString::fromUtf8(head).toUtf8() != head) // not in the middle of a character
        head.chop(1);
    return QString::fromUtf8(head) + tail;
}

ServerRoles rolesOf(const QString &database)
{
    return {roleName(database, u"_owner"_s), roleName(database, u"_desk"_s), roleName(database, u"_kiosk"_s)};
}

QString loginName(const QString &group, const QString &place)
{
    return roleName(group, u'_' + place);
}

QString quotedName(const QString &name)
{
    return u'"' + QString(name).replace(u'"', u"\"\""_s) + u'"';
}

QString quotedText(const QString &text)
{
    // E'' where there is a backslash, so that the server's standard_conforming_strings does not matter.
    QString body = QString(text).replace(u'\'', u"''"_s);
    return body.contains(u'\\') ? u" E'"_s + body.replace(u"\\"_s, u"\\\\"_s) + u'\'' : u'\'' + body + u'\'';
}

} // namespace bravo
