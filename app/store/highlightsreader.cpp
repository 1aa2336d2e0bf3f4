#include "store/highlightsreader.h"

#include "board/highlightstext.h"
#include "store/answerreader.h"
#include "store/incidentreader.h"
#include "store/query.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bravo {

static QStringList idsOf(const QList<Highlight> &highlights)
{
    QStringList ids;
    for (const Highlight &one : highlights)
        ids += one.incident.id;
    return ids;
}

QString HighlightsReader::setting(const QString &key)
{
    Query query(m_connection, u"SELECT value FROM settings WHERE key = :key"_s);
    return query.bind(u":key"_s, key).run().next() ? query.text(0) : QString();
}

bool HighlightsReader::isClosed(Month month)
{
    if (m_closing)
        return true;
    Query query(m_connection, u"SELECT 1 FROM months WHERE month = :month AND state = 'closed'"_s);
    return query.bind(u":month"_s, month.toString()).run().next();
}

QList<Highlight> HighlightsReader::winners(Month month, int top)
{
    IncidentReader reader(m_connection, m_zone, m_closing);
    QList<Highlight> all = ranked(reader.page({.month = month, .order = Order::MostVoted, .limit = top}));
    struct Chosen {
        int rank;
        QString reason;
    };
    QHash<QString, Chosen> chosen;
    Query awards(m_connection, u"SELECT incident_id, rank, reason FROM awards WHERE month = :month"_s);
    for (awards.bind(u":month"_s, month.toString()).run(); awards.next();)
        chosen.insert(awards.text(0), {static_cast<int>(awards.number(1)), awards.text(2)});
    if (!chosen.isEmpty() && isClosed(month)) // what the manager settled, and nothing else
        all.removeIf([&chosen](const Highlight &one) { return !chosen.contains(one.incident.id); });
    const QStringList voted = idsOf(all);
    QStringList beside; // a manager's choice that the votes did not bring
    for (auto one = chosen.cbegin(); one != chosen.cend(); ++one) {
        if (!voted.contains(one.key()))
            beside += one.key();
    }
    if (!beside.isEmpty()) {
        for (const Incident &incident : reader.page({.ids = beside}))
            all += Highlight{0, incident, {}};
    }
    for (Highlight &one : all) {
        if (const auto award = chosen.constFind(one.incident.id); award != chosen.cend()) {
            one.rank = award->rank;
            one.reason = award->reason;
        }
    }
    std::stable_sort(all.begin(), all.end(), [](const Highlight &a, const Highlight &b) { return a.rank < b.rank; });
    return all;
}

QList<Answer> HighlightsReader::answersTo(const QList<Highlight> &highlights)
{
    if (highlights.isEmpty())
        return {};
    Query read(m_connection,
        answersSql(u"i.status = 'published' AND i.audience = 'board' AND a.incident_id IN "_s
                + m_connection.dialect().idList(),
            u"9, 2"_s));
    QList<Answer> answers;
    for (read.bind(u":ids"_s, asIdList(idsOf(highlights))).run(); read.next();)
        answers += answerFrom(read);
    return answers;
}

QList<ValueSeen> HighlightsReader::valuesSeen(Month month)
{
    Query read(m_connection,
        u"SELECT s.id, s.name, s.meaning, s.color, count(*) FROM incidents i "
        "JOIN incident_values v ON v.incident_id = i.id JOIN service_values s ON s.id = v.value_id "
        "WHERE i.month = :month AND i.status = 'published' AND i.audience = 'board' "
        "GROUP BY s.id, s.name, s.meaning, s.color, s.position ORDER BY 5 DESC, s.position, s.id"_s);
    QList<ValueSeen> seen;
    for (read.bind(u":month"_s, month.toString()).run(); read.next();) {
        Value value;
        value.id = read.text(0);
        value.name = read.text(1);
        value.meaning = read.text(2);
        value.color = read.text(3);
        seen += ValueSeen{value, static_cast<int>(read.number(4))};
    }
    return seen;
}

QList<MonthFigures> HighlightsReader::figuresUntil(Month month)
{
    QList<MonthFigures> figures;
    Month first = month;
    for (int i = 0; i < 12; ++i)
        first = first.previous();
    for (Month at = first; at <= month; at = at.next())
        figures += MonthFigures{at, 0, 0, 0};
    // Where votes are sealed, those of a month that is still open say nothing.
    Query read(m_connection,
        u"SELECT i.month, count(*), CAST(sum(i.votes) AS bigint), CAST(sum(i.adoptions) AS bigint), "
        "CASE WHEN :sealed = 0 OR i.month = :closing OR EXISTS (SELECT 1 FROM months m WHERE m.month = i.month AND "
        "m.state = 'closed') "
        "THEN 1 ELSE 0 END FROM incidents i WHERE i.month >= :first AND i.month <= :last "
        "AND i.status = 'published' AND i.audience = 'board' GROUP BY i.month"_s);
    read.bind(u":first"_s, first.toString()).bind(u":last"_s, month.toString());
    read.bind(u":closing"_s, m_closing ? month.toString() : QString());
    for (read.bind(u":sealed"_s, setting(u"votes_sealed"_s) == "on"_L1 ? 1 : 0).run(); read.next();) {
        const auto at = Month::parse(read.text(0));
        const auto found = std::find_if(
            figures.begin(), figures.end(), [&at](const MonthFigures &one) { return at && one.month == *at; });
        if (found != figures.end())
            *found = MonthFigures{*at, static_cast<int>(read.number(1)),
                read.number(4) == 1 ? static_cast<int>(read.number(2)) : 0, static_cast<int>(read.number(3))};
    }
    return figures;
}

Highlights HighlightsReader::asItIs(Month month, int top)
{
    IncidentReader reader(m_connection, m_zone);
    Highlights all;
    all.month = month;
    all.board = setting(u"name"_s);
    all.zone = m_zone;
    all.highlights = winners(month, top);
    all.withheld = reader.withheldOf(month);
    all.totals = reader.totalsOf(month);
    all.answers = answersTo(all.highlights);
    all.valuesSeen = valuesSeen(month);
    all.months = figuresUntil(month);
    all.brandColor = setting(u"brand_color"_s);
    all.logoId = setting(u"brand_logo"_s);
    all.headingFont = setting(u"heading_font"_s);
    return all;
}

QStringList HighlightsReader::stillShown(const QStringList &ids)
{
    Query read(m_connection,
        u"SELECT id FROM incidents WHERE status = 'published' AND audience = 'board' AND id IN "_s
            + m_connection.dialect().idList());
    QStringList shown;
    for (read.bind(u":ids"_s, asIdList(ids)).run(); read.next();)
        shown += read.text(0);
    return shown;
}

/// A photo that was taken out of its story since is in no book any more.
void HighlightsReader::leaveOutMissingPhotos(Highlights &kept)
{
    QStringList there;
    Query read(m_connection, u"SELECT id FROM photos WHERE incident_id IN "_s + m_connection.dialect().idList());
    for (read.bind(u":ids"_s, asIdList(idsOf(kept.highlights))).run(); read.next();)
        there += read.text(0);
    for (Highlight &one : kept.highlights) {
        if (one.incident.photoIds.removeIf([&there](const QString &id) { return !there.contains(id); }) > 0)
            kept.withheld += Withheld{one.incident.id, u"photo"_s,
                QCoreApplication::translate("bravo::Highlights", "It was taken out of the story since.")};
    }
}

/// A customer who took the word back is quoted outside no more.
void HighlightsReader::leaveOutConsentsTakenBack(Highlights &kept)
{
    QStringList there;
    Query read(m_connection,
        u"SELECT incident_id FROM consents WHERE edition = 'outside' AND incident_id IN "_s
            + m_connection.dialect().idList());
    for (read.bind(u":ids"_s, asIdList(idsOf(kept.highlights))).run(); read.next();)
        there += read.text(0);
    for (Highlight &one : kept.highlights)
        one.incident.wordsMayGoOutside = one.incident.wordsMayGoOutside && there.contains(one.incident.id);
}

std::optional<Highlights> HighlightsReader::asClosed(Month month)
{
    QByteArray stored;
    {
        Query read(m_connection, u"SELECT as_closed FROM months WHERE month = :month AND state = 'closed'"_s);
        if (read.bind(u":month"_s, month.toString()).run().next())
            stored = read.text(0).toUtf8();
    }
    auto kept = highlightsFromStored(stored);
    if (!kept)
        return std::nullopt;
    // A month stands as it was closed; but whoever took a story off the board since then took it out of here, too.
    const QStringList shown = stillShown(idsOf(kept->highlights));
    for (const Highlight &one : std::as_const(kept->highlights)) {
        if (!shown.contains(one.incident.id))
            kept->withheld += Withheld{one.incident.id, u"story"_s,
                QCoreApplication::translate("bravo::Highlights", "The story was taken off the board.")};
    }
    kept->highlights.removeIf([&shown](const Highlight &one) { return !shown.contains(one.incident.id); });
    kept->answers.removeIf([&shown](const Answer &one) { return !shown.contains(one.incidentId); });
    leaveOutMissingPhotos(*kept);
    leaveOutConsentsTakenBack(*kept);
    return kept;
}

Highlights asRequested(Highlights all, const HighlightsRequest &request)
{
    all.edition = request.edition;
    // Beyond the number that was asked for only what a manager chose.
    QList<Highlight> shown;
    for (Highlight &one : all.highlights) {
        if (shown.size() >= request.top && one.reason.isEmpty())
            continue;
        one.incident = forEdition(one.incident, request.edition, all.zone, all.withheld);
        shown += one;
    }
    all.highlights = shown;
    const QStringList ids = idsOf(shown);
    all.answers.removeIf([&ids](const Answer &one) { return !ids.contains(one.incidentId); });
    return all;
}

} // namespace bravo
