#include "board/imports.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace bravo {

QString contentHash(const IncidentRow &row)
{
    // Unit separators between values and record separators between fields: "a;b" and "a", "b" stay apart.
    QString text;
    text.reserve(row.story.size() + 200);
    for (const QString &field : {row.title, row.story, row.learn, row.customerWords, row.by, row.postedAt})
        text += field + u'\x1e';
    for (const QStringList *list : {&row.forNames, &row.teams, &row.values, &row.marks})
        text += list->join(u'\x1f') + u'\x1e';
    return QString::fromLatin1(QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256).left(16).toHex());
}

} // namespace bravo
