// The door, as far as it changes what was posted.
#include "board/text.h"
#include "store/boardinside.h"
#include "store/query.h"
#include "store/roster.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace bravo {

namespace {

/// Which parts of the story are not as they were, for the audit trail: never the words themselves, which may have been
/// corrected because nobody should have read them.
QString changedParts(const Incident &before, const StoryRecord &kept, const NewIncident &wish, bool photosDiffer)
{
    QStringList parts;
    const auto note = [&parts](bool changed, const QString &name) {
        if (changed)
            parts += name;
    };
    note(before.title != wish.title, u"title"_s);
    note(before.story != wish.story, u"story"_s);
    note(before.learn != wish.learn, u"learn"_s);
    note(before.customerWords != wish.customerWords, u"customer-words"_s);
    const bool consents = wish.customerConsents && !wish.customerWords.isEmpty();
    note(before.wordsMayGoOutside != consents || (consents && (wish.consentBy != kept.consentBy)), u"consent"_s);
    note(before.happenedOn != wish.happenedOn, u"happened-on"_s);
    note(idsOf(before.celebrates) != wish.celebrateIds, u"celebrates"_s);
    note(idsOf(before.teams) != wish.teamIds, u"teams"_s);
    note(idsOf(before.values) != wish.valueIds, u"values"_s);
    note(before.marks != wish.marks, u"marks"_s);
    note(QSet(kept.processIds.begin(), kept.processIds.end()) != QSet(wish.processIds.begin(), wish.processIds.end()),
        u"processes"_s);
    note(photosDiffer, u"photos"_s);
    return parts.join(u", "_s);
}

/// The audit trail takes a sentence or two.
QString asReason(const QString &typed)
{
    return shortened(cleanLine(typed), 500);
}

} // namespace

bool Board::Inside::requireEditable(const Incident &story, const QString &byId, const QDateTime &now)
{
    const Actor by = acting(byId);
    const bool answers = story.postedById == byId && isAskedBack(story.id);
    if (!answers)
        require(objectionToEditing(story, by, isModerated() && !isTrusted(byId), now));
    return answers;
}

Result<void> Board::mayEdit(const QString &id, const QString &byId, const QDateTime &now)
{
    return guarded([&] { m_inside->requireEditable(m_inside->story(id, byId), byId, now); });
}

Result<StoryRecord> Board::recordOf(const QString &id)
{
    return guarded([&] { return m_inside->writer().recordOf(id); });
}

Result<Incident> Board::edit(const QString &id, const NewIncident &wish, const QString &byId, const QDateTime &now)
{
    return guarded([&] {
        Transaction transaction(m_inside->connection);
        const Incident before = m_inside->story(id, byId);
        const bool answers = m_inside->requireEditable(before, byId, now);
        NewIncident kept = wish;
        kept.postedById = before.postedById;
        const IncidentWriter::Row row = m_inside->rowFor(kept, before.photoIds.size());
        auto writer = m_inside->writer();
        // Nobody votes for what celebrates them, nor by being celebrated afterwards. (On a server a desk sees its
        // person's own vote alone; there the server itself takes the others.)
        for (const QString &voter : writer.votersAmong(id, row.wish.celebrateIds)) {
            require(objectionToWithdrawingVote(m_inside->isClosed(before)));
            writer.removeVote(id, voter);
        }
        const QString parts =
            changedParts(before, writer.recordOf(id), row.wish, !writer.hasPhotos(id, row.wish.photos));
        writer.giveReason(parts);
        writer.rewrite(before, row, byId, now.toUTC());
        if (answers && m_inside->connection.standing() == Standing::Owner) // a server does it by itself
            Query(m_inside->connection, u"UPDATE incidents SET note = '' WHERE id = :id"_s).bind(u":id"_s, id).run();
        writer.audit(now.toUTC(), byId, u"edited"_s, u"incident"_s, id, parts);
        transaction.commit();
        return *m_inside->reader().byId(id, byId);
    });
}

Result<Incident> Board::moderate(
    const QString &id, Status status, const QString &reason, const QString &byId, const QDateTime &now)
{
    return guarded([&] {
        Transaction transaction(m_inside->connection);
        const Incident before = m_inside->story(id, byId);
        require(objectionToModerating(before, status, m_inside->acting(byId)));
        if (before.status == status)
            return before;
        const QString why = asReason(reason);
        if (status == Status::SetAside && why.isEmpty())
            refuse(ErrorKind::Failed, BoardWords::tr("Say why the story is set aside; only managers read it."));
        auto writer = m_inside->writer();
        writer.giveReason(why);
        writer.setStatus(id, status);
        writer.audit(now.toUTC(), byId, toString(status), u"incident"_s, id, why);
        transaction.commit();
        return *m_inside->reader().byId(id, byId);
    });
}

} // namespace bravo
