#include "store/retelling.h"

namespace bravo {

Result<NewIncident> asTold(Board &board, const Incident &story)
{
    NewIncident wish{.title = story.title,
        .story = story.story,
        .learn = story.learn,
        .customerWords = story.customerWords,
        .customerConsents = story.wordsMayGoOutside,
        .postedById = story.postedById,
        .marks = story.marks,
        .happenedOn = story.happenedOn};
    const auto record = board.recordOf(story.id);
    if (!record)
        return tl::unexpected(record.error());
    wish.processIds = record->processIds;
    wish.consentBy = record->consentBy;
    for (const Celebrated &one : story.celebrates)
        wish.celebrateIds += one.id;
    for (const Celebrated &one : story.teams)
        wish.teamIds += one.id;
    for (const Value &one : story.values)
        wish.valueIds += one.id;
    for (const QString &id : story.photoIds) {
        const auto photo = board.photo(id);
        if (!photo)
            return tl::unexpected(photo.error());
        wish.photos += *photo;
    }
    return wish;
}

} // namespace bravo
