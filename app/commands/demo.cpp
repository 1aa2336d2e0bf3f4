#include "commands/demo.h"

#include "commands/cli.h"
#include "commands/invocation.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace bravo {

namespace {

QStringList texts(const QJsonValue &list)
{
    QStringList all;
    for (const QJsonValue one : list.toArray())
        all += one.toString();
    return all;
}

/// Fills an empty board from the script in resources/demo.
class DemoMaker {
public:
    DemoMaker(Board &board, const QJsonObject &script, const QTimeZone &zone, const QDateTime &now)
        : m_board(board),
          m_script(script),
          m_zone(zone),
          m_now(now),
          m_people({}, {}),
          m_teams({}, {}),
          m_values({}, {})
    {
    }

    Result<void> make()
    {
        if (const auto hired = hire(); !hired)
            return hired;
        for (int month = -2; month <= 0; ++month) {
            if (const auto told = tell(month); !told)
                return told;
        }
        return {};
    }

private:
    Result<void> hire()
    {
        QList<PersonRow> rows;
        for (const QJsonValue one : m_script[u"people"_s].toArray()) {
            rows += PersonRow{0, one[u"name"_s].toString(), one[u"nickname"_s].toString(), one[u"team"_s].toString(),
                one[u"role"_s].toString()};
            m_cast += Member{one[u"name"_s].toString(), one[u"team"_s].toString()};
        }
        if (const auto done = m_board.importPeople(rows, {.create = true}); !done)
            return tl::unexpected(done.error());
        const auto roster = m_board.roster();
        if (!roster)
            return tl::unexpected(roster.error());
        m_people = peopleOf(*roster);
        m_teams = teamsOf(*roster);
        m_values = valuesOf(*roster);
        return {};
    }

    /// The stories of one month (0 is this one), and the votes that they had by its end.
    Result<void> tell(int month)
    {
        QList<QJsonObject> stories;
        for (const QJsonValue one : m_script[u"incidents"_s].toArray()) {
            if (one[u"month"_s].toInt() == month)
                stories += one.toObject();
        }
        Month when = Month::of(m_now, m_zone);
        for (int back = month; back < 0; ++back)
            when = when.previous();
        const QDateTime end = std::min(when.next().start(m_zone).addSecs(-1), m_now);
        QList<VoteRow> votes;
        for (qsizetype i = 0; i < stories.size(); ++i) {
            const double share = (static_cast<double>(i) + 0.5) / static_cast<double>(stories.size());
            const QTime time = QTime::fromString(stories[i][u"at"_s].toString(), u"HH:mm"_s);
            const auto incident = post(stories[i], momentFor(when.start(m_zone), end, share, time));
            if (!incident)
                return tl::unexpected(incident.error());
            votes += votesFor(stories[i], *incident, static_cast<int>(i));
            if (const auto answered = answer(stories[i], *incident, end); !answered)
                return answered;
        }
        const auto counted = m_board.importVotes(votes, {}, end);
        return counted ? Result<void>() : tl::unexpected(counted.error());
    }

    /// A day by the share of the month that is over, and a time of that day; never later than `end`.
    QDateTime momentFor(const QDateTime &start, const QDateTime &end, double share, QTime time) const
    {
        const QDateTime plain = start.addMSecs(static_cast<qint64>(share * static_cast<double>(start.msecsTo(end))));
        const QDateTime timed(plain.toTimeZone(m_zone).date(), time, m_zone);
        const bool fits = timed.isValid() && timed >= start && timed <= end;
        return (fits ? timed : plain).toUTC();
    }

    Result<Incident> post(const QJsonObject &story, const QDateTime &at)
    {
        const auto by = m_people.find(story[u"by"_s].toString());
        const auto celebrated = idsOf(m_people, texts(story[u"for"_s]));
        const auto teams = idsOf(m_teams, texts(story[u"teams"_s]));
        QStringList named; // a board begins with its values in the language of whoever makes it
        for (const QString &value : texts(story[u"values"_s]))
            named += QCoreApplication::translate("bravo::Board", value.toUtf8().constData());
        const auto values = idsOf(m_values, named);
        if (!by)
            return tl::unexpected(by.error());
        NewIncident wish{.title = story[u"title"_s].toString(),
            .story = story[u"story"_s].toString(),
            .learn = story[u"learn"_s].toString(),
            .customerWords = story[u"customer_words"_s].toString(),
            .customerConsents = story[u"consent"_s].toBool(),
            .postedById = *by,
            .celebrateIds = celebrated.value_or(QStringList()),
            .teamIds = teams.value_or(QStringList()),
            .valueIds = values.value_or(QStringList()),
            .postedAt = at};
        for (const QString &mark : texts(story[u"marks"_s]))
            wish.marks |= markFromName(mark).value_or(Mark{});
        return m_board.post(wish, at);
    }

    /// Nobody votes for a story that celebrates them or their team; where the round begins differs from story to story.
    QList<VoteRow> votesFor(const QJsonObject &story, const Incident &incident, int salt) const
    {
        const int wanted = story[u"votes"_s].toInt();
        const QStringList people = texts(story[u"for"_s]);
        const QStringList teams = texts(story[u"teams"_s]);
        QList<VoteRow> votes;
        for (qsizetype i = 0; i < m_cast.size() && votes.size() < wanted; ++i) {
            const Member &member = m_cast[(i * 11 + salt * 17) % m_cast.size()]; // 11 is prime to the cast's size
            if (!people.contains(member.name) && !teams.contains(member.team))
                votes += VoteRow{0, incident.id, member.name};
        }
        return votes;
    }

    Result<void> answer(const QJsonObject &story, const Incident &incident, const QDateTime &end)
    {
        int hours = 0;
        const auto later = [&] { return std::min(incident.postedAt.addSecs(3600 * (hours += 5)), end); };
        for (const QJsonValue one : story[u"thanks"_s].toArray()) {
            const auto by = m_people.find(one[u"by"_s].toString());
            if (const auto done =
                    m_board.addThanks({{}, incident.id, by.value_or(QString()), one[u"text"_s].toString()}, later());
                !done)
                return done;
        }
        for (const QJsonValue one : story[u"adopted"_s].toArray()) {
            const auto by = m_people.find(one[u"by"_s].toString());
            if (const auto done =
                    m_board.addAdoption({{}, incident.id, by.value_or(QString()), one[u"text"_s].toString()}, later());
                !done)
                return done;
        }
        return {};
    }

    struct Member {
        QString name, team;
    };
    Board &m_board;
    const QJsonObject m_script;
    QTimeZone m_zone;
    QDateTime m_now;
    QList<Member> m_cast;
    NameIndex m_people, m_teams, m_values;
};

} // namespace

Result<void> makeDemoBoard(const Location &where, const QDateTime &now)
{
    QFile file(u":/demo/demo.json"_s);
    const bool opened = file.open(QIODevice::ReadOnly);
    const QJsonObject script = QJsonDocument::fromJson(file.readAll()).object();
    if (!opened || script.isEmpty())
        return failure(ErrorKind::Failed, Cli::tr("The demo's stories are missing from this program."));
    const QTimeZone zone(script[u"zone"_s].toString().toLatin1());
    auto board = Board::create(where, {script[u"board"_s].toString(), zone.isValid() ? zone : QTimeZone::utc()});
    if (!board)
        return tl::unexpected(board.error());
    auto made = DemoMaker(*board, script, zone.isValid() ? zone : QTimeZone::utc(), now.toUTC()).make();
    if (!made && where.engine == Location::Engine::Sqlite) {
        {
            const Board closing = std::move(*board);
        }
        QFile::remove(where.path); // half a demo would stand in the way of a whole one
    }
    return made;
}

} // namespace bravo
