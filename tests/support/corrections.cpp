#include "support/corrections.h"

#include "store/connection.h"

using namespace Qt::StringLiterals;

namespace bravo::test {

Trail lastTrail(const Location &where)
{
    Connection board(where, Connection::Mode::ReadWrite);
    const auto column = [&board](const QString &name) {
        return board.value(u"SELECT %1 FROM audit_entries ORDER BY seq DESC LIMIT 1"_s.arg(name)).toString();
    };
    return {column(u"actor_id"_s), column(u"verb"_s), column(u"object_id"_s), column(u"detail"_s)};
}

NewIncident asPosted(const Incident &story)
{
    NewIncident wish{.title = story.title,
        .story = story.story,
        .learn = story.learn,
        .customerWords = story.customerWords,
        .customerConsents = story.wordsMayGoOutside,
        .marks = story.marks,
        .happenedOn = story.happenedOn};
    for (const Celebrated &one : story.celebrates)
        wish.celebrateIds += one.id;
    for (const Celebrated &one : story.teams)
        wish.teamIds += one.id;
    for (const Value &one : story.values)
        wish.valueIds += one.id;
    return wish;
}

void change(const Location &where, const QString &sql)
{
    Connection(where, Connection::Mode::ReadWrite).execute(sql);
}

} // namespace bravo::test
