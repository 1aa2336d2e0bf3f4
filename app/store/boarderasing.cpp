// The door, as far as somebody is erased on request.
#include "board/text.h"
#include "store/boardinside.h"
#include "store/erasing.h"
#include "store/query.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace bravo {

namespace {

constexpr int longestEnding = 1; // letter: Lenas

/// The name as whole words, or a part of it that is long enough to mean somebody, bent or not.
bool names(const QString &text, const QStringList &keys)
{
    const QString folded = foldedKey(text).replace(QRegularExpression(u"[^\\w]+"_s), u" "_s) + u' ';
    return std::any_of(keys.begin(), keys.end(), [&folded](const QString &key) {
        for (qsizetype at = folded.indexOf(key); at >= 0; at = folded.indexOf(key, at + 1)) {
            const qsizetype ending = folded.indexOf(u' ', at + key.size()) - at - key.size();
            if ((at == 0 || folded[at - 1] == u' ') && ending <= longestEnding)
                return true;
        }
        return false;
    });
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

QList<Mention> mentions(Connection &connection, const QStringList &called)
{
    QStringList keys;
    for (const QString &name : called)
        keys += keysOf(name);
    keys.removeDuplicates();
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
        const QString place = table == "adoptions"_L1 ? u"body || ' ' || place"_s : u"body"_s;
        Query answers(connection, u"SELECT incident_id, id, body, %2 FROM %1 ORDER BY id"_s.arg(table, place));
        for (answers.run(); answers.next();) {
            if (names(answers.text(3), keys))
                found += Mention{Mention::Where::Answer, answers.text(0), answers.text(1), answers.text(2)};
        }
    }
    Query reports(connection, u"SELECT incident_id, id, reason FROM reports ORDER BY reported_at, id"_s);
    for (reports.run(); reports.next();) {
        if (names(reports.text(2), keys))
            found += Mention{Mention::Where::Report, reports.text(0), reports.text(1), reports.text(2)};
    }
    Query notices(connection, u"SELECT id, title, body FROM slides ORDER BY position, id"_s);
    for (notices.run(); notices.next();) {
        const QString text = notices.text(1) + u'\n' + notices.text(2);
        if (names(text, keys))
            found += Mention{Mention::Where::Announcement, {}, notices.text(0), text};
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
        overwriteWhatIsFreed(m_inside->connection);
        Transaction transaction(m_inside->connection);
        m_inside->requireManager(byId);
        const Employee person = m_inside->employee(id);
        if (person.role == Role::Manager && !person.left)
            refuse(ErrorKind::Failed, BoardWords::tr("A manager becomes staff first; then they can be erased."));
        const QStringList entries = entriesOf(m_inside->connection, id);
        QStringList names;
        for (const QString &entry : entries) {
            const Employee one = m_inside->employee(entry);
            names += {one.name, one.nickname};
            eraseIn(m_inside->connection, entry, one.name, now.toUTC());
        }
        forgetInSearch(m_inside->connection);
        m_inside->writer().audit(now.toUTC(), byId, u"erased"_s, u"employee"_s, id);
        QList<Mention> left = mentions(m_inside->connection, names);
        rememberErased(m_inside->connection.location(), entries);
        transaction.commit();
        return left;
    });
}

Result<QList<Mention>> Board::mentionsOf(const QString &name, const QString &byId)
{
    return guarded([&] {
        m_inside->requireManager(byId);
        return mentions(m_inside->connection, {name});
    });
}

} // namespace bravo
