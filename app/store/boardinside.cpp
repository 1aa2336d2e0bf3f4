#include "store/boardinside.h"

#include "board/text.h"
#include "store/identitystore.h"
#include "store/query.h"

using namespace Qt::StringLiterals;

namespace bravo {

namespace {

QString knownName(const std::optional<QString> &name, const QString &otherwise)
{
    if (!name)
        refuse(ErrorKind::Failed, otherwise);
    return *name;
}

} // namespace

void Board::Inside::begin()
{
    const QString name = setting(u"time_zone"_s);
    zone = QTimeZone(name.toLatin1());
    if (!zone.isValid())
        zone = QTimeZone::utc();
}

QString Board::Inside::setting(const QString &key)
{
    Query query(connection, u"SELECT value FROM settings WHERE key = :key"_s);
    query.bind(u":key"_s, key).run();
    return query.next() ? query.text(0) : QString();
}

void Board::Inside::set(const QString &key, const QString &value)
{
    Query(connection,
        u"INSERT INTO settings(key, value) VALUES (:key, :value) ON CONFLICT(key) DO UPDATE SET value = excluded.value"_s)
        .bind(u":key"_s, key)
        .bind(u":value"_s, value)
        .run();
}

Employee Board::Inside::employee(const QString &id)
{
    const auto found = people().employee(id);
    if (!found)
        refuse(ErrorKind::Failed, BoardWords::tr("This person is not on the board's roster."));
    return *found;
}

Actor Board::Inside::acting(const QString &employeeId)
{
    IdentityStore store(connection);
    if (store.standing() != Standing::Owner && store.signedIn() != employeeId)
        refuse(ErrorKind::NotAllowed, BoardWords::tr("Nobody is signed in any more."));
    const Employee person = employee(employeeId);
    if (person.left)
        refuse(ErrorKind::NotAllowed, BoardWords::tr("%1 has left the house.").arg(person.name));
    return {person.id, person.role};
}

Incident Board::Inside::story(const QString &id, const QString &viewerId)
{
    const auto found = reader().byId(id, viewerId);
    if (!found)
        require(Objection::NotOnTheBoard);
    return *found;
}

bool Board::Inside::isClosed(const Month &month)
{
    Query query(connection, u"SELECT 1 FROM months WHERE month = :month AND state = 'closed'"_s);
    return query.bind(u":month"_s, month.toString()).run().next();
}

bool Board::Inside::isModerated()
{
    const QString set = setting(u"moderation"_s);
    return set == "1"_L1 || set == "on"_L1 || set == "true"_L1;
}

Reply Board::Inside::cleaned(Reply reply)
{
    const auto incident = reader().byId(reply.incidentId, {});
    if (!incident || incident->status != Status::Published)
        refuse(ErrorKind::Failed, BoardWords::tr("This story is not on the board."));
    reply.text = cleanText(reply.text);
    if (reply.text.isEmpty())
        refuse(ErrorKind::Failed, BoardWords::tr("There is no text in it."));
    reply.place = shortened(cleanLine(reply.place), 120);
    return reply;
}

IncidentWriter::Row Board::Inside::rowFor(const NewIncident &typed, qsizetype photosBefore)
{
    IncidentWriter::Row row;
    row.wish = typed;
    NewIncident &wish = row.wish;
    wish.story = cleanText(typed.story);
    wish.title = cleanLine(typed.title);
    if (wish.title.isEmpty())
        wish.title = titleFromStory(wish.story);
    if (wish.story.isEmpty())
        refuse(ErrorKind::Failed, BoardWords::tr("The story is empty. Tell in a sentence or two what happened."));
    if (wish.title.isEmpty())
        refuse(ErrorKind::Failed, BoardWords::tr("The story needs a title."));
    wish.learn = cleanText(typed.learn);
    wish.customerWords = cleanText(typed.customerWords);
    if (wish.celebrateIds.isEmpty() && wish.teamIds.isEmpty())
        refuse(ErrorKind::Failed, BoardWords::tr("Say whom the story celebrates."));
    if (wish.photos.size() > std::max(NewIncident::mostPhotos, photosBefore))
        refuse(ErrorKind::Failed,
            BoardWords::tr("A story takes at most %1 photos. Take some out.").arg(NewIncident::mostPhotos));
    wish.celebrateIds.removeDuplicates();
    wish.teamIds.removeDuplicates();
    wish.valueIds.removeDuplicates();
    wish.processIds.removeDuplicates();
    wish.consentBy = shortened(cleanLine(typed.consentBy), 120);
    const Employee author = employee(wish.postedById);
    row.status = firstStatus({author.id, author.role}, isModerated() && !isTrusted(author.id));
    QStringList names;
    for (const QString &id : std::as_const(wish.celebrateIds)) {
        const Employee one = employee(id);
        names += one.name;
        row.audience = std::max(row.audience, one.audience);
        if (one.firstLook && one.id != author.id) {
            row.audience = Audience::Private;
            row.ask += one.id;
        }
    }
    for (const QString &id : std::as_const(wish.teamIds))
        names += knownName(people().teamName(id), BoardWords::tr("One of the celebrated teams is not on the board."));
    for (const QString &id : std::as_const(wish.valueIds))
        names += knownName(people().valueName(id), BoardWords::tr("One of the chosen values is not on the board."));
    row.names = names.join(u' ');
    return row;
}

} // namespace bravo
