// The door, as far as somebody is erased on request.
#include "board/text.h"
#include "store/boardinside.h"
#include "store/erasing.h"
#include "store/query.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace bravo {

namespace {

/// The name as whole words, or a part of it that is long enough to mean somebody.
bool names(const QString &text, const QStringList &keys)
{
    const QString folded = u' ' + foldedKey(text).replace(QRegularExpression(u"[^\\w]+"_s), u" "_s) + u' ';
    return std::any_of(
        keys.begin(), keys.end(), [&folded](const QString &key) { return folded.contains(u' ' + key + u' '); });
}

QStringList keysOf(const QString &name)
{
    const QString whole = foldedKey(name).replace(QRegularExpression(u"[^\\w]+"_s), u" "_s);
    QStringList keys;
    for (const QString &word : whole.split(u' ', Qt::SkipEmptyParts)) {
        if (word.size() >= 3)
            keys += word;
    }
    return keys.isEmpty() && !whole.isEmpty() ? QStringList{whole} : keys;
}

QList<Mention> mentions(Connection &connection, const QString &name)
{
    const QStringList keys = keysOf(name);
    QList<Mention> found;
    if (keys.isEmpty())
        return found;
    Query stories(connection, u"SELECT id, title, story, learn, customer_words, note FROM incidents ORDER BY seq"_s);
    for (stories.runRowByRow(); stories.next();) {
        constexpr std::array parts{Mention::Where::Title, Mention::Where::Story, Mention::Where::Learn,
            Mention::Where::CustomerWords, Mention::Where::Reason};
        for (std::size_t i = 0; i < parts.size(); ++i) {
            if (const QString text = stories.text(static_cast<int>(i) + 1); names(text, keys))
                found += Mention{parts[i], stories.text(0), {}, text};
        }
    }
    for (const QString &table : {u"thanks"_s, u"adoptions"_s}) {
        Query answers(connection, u"SELECT incident_id, id, body FROM %1 ORDER BY id"_s.arg(table));
        for (answers.run(); answers.next();) {
            if (names(answers.text(2), keys))
                found += Mention{Mention::Where::Answer, answers.text(0), answers.text(1), answers.text(2)};
        }
    }
    Query reasons(connection, u"SELECT incident_id, reason FROM awards WHERE reason <> '' ORDER BY month, rank"_s);
    for (reasons.run(); reasons.next();) {
        if (names(reasons.text(1), keys))
            found += Mention{Mention::Where::Reason, reasons.text(0), {}, reasons.text(1)};
    }
    return found;
}

} // namespace

Result<QList<Mention>> Board::erase(const QString &id, const QString &byId, const QDateTime &now)
{
    return guarded([&] {
        Transaction transaction(m_inside->connection);
        m_inside->requireManager(byId);
        const Employee person = m_inside->employee(id);
        if (person.role == Role::Manager && !person.left)
            refuse(ErrorKind::Failed, BoardWords::tr("A manager becomes staff first; then they can be erased."));
        eraseIn(m_inside->connection, id, person.name, now.toUTC());
        m_inside->writer().audit(now.toUTC(), byId, u"erased"_s, u"employee"_s, id);
        QList<Mention> left = mentions(m_inside->connection, person.name);
        transaction.commit();
        rememberErased(m_inside->connection.location(), {id});
        return left;
    });
}

Result<QList<Mention>> Board::mentionsOf(const QString &name)
{
    return guarded([&] { return mentions(m_inside->connection, name); });
}

} // namespace bravo
