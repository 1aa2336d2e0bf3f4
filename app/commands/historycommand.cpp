#include "commands/cli.h"
#include "commands/commands.h"
#include "commands/terminal.h"
#include "publish/csv.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace bravo {

namespace {

/// What the showings' ids are called on the board: stories, values and what managers put up just now.
Result<QHash<QString, QString>> titlesFor(Board &board, const QList<Showing> &showings, const QDateTime &now)
{
    QStringList ids;
    for (const Showing &showing : showings)
        ids += showing.about();
    ids.removeDuplicates();
    ids.removeAll(QString());
    QHash<QString, QString> titles;
    const auto incidents = ids.isEmpty() ? Result<QList<Incident>>(QList<Incident>())
                                         : board.incidents({.limit = static_cast<int>(ids.size()), .ids = ids});
    if (!incidents)
        return tl::unexpected(incidents.error());
    for (const Incident &one : *incidents)
        titles.insert(one.id, one.title);
    for (const Value &one : board.roster().value_or(Roster{}).values)
        titles.insert(one.id, one.name);
    for (const Notice &one : board.notices(now).value_or(QList<Notice>()))
        titles.insert(one.id, one.title);
    return titles;
}

QString asJson(const QList<Showing> &showings, const QHash<QString, QString> &titles)
{
    QJsonArray list;
    for (const Showing &one : showings)
        list += QJsonObject{{u"shown_at"_s, one.at.toString(Qt::ISODate)}, {u"screen"_s, one.screen},
            {u"kind"_s, one.kind()}, {u"about"_s, one.about()}, {u"part"_s, one.part}, {u"parts"_s, one.parts},
            {u"title"_s, titles.value(one.about())}};
    return QString::fromUtf8(QJsonDocument(list).toJson());
}

QByteArray asCsv(const QList<Showing> &showings, const QHash<QString, QString> &titles)
{
    QByteArray text = csvLine({u"shown_at"_s, u"screen"_s, u"kind"_s, u"about"_s, u"part"_s, u"parts"_s, u"title"_s});
    for (const Showing &one : showings)
        text += csvLine({one.at.toString(Qt::ISODate), one.screen, one.kind(), one.about(), QString::number(one.part),
            QString::number(one.parts), titles.value(one.about())});
    return text;
}

QString asTable(const QList<Showing> &showings, const QHash<QString, QString> &titles, const QTimeZone &zone)
{
    QList<QStringList> rows{{Cli::tr("SHOWN"), Cli::tr("SCREEN"), Cli::tr("SLIDE"), Cli::tr("PART"), Cli::tr("ABOUT")}};
    for (const Showing &one : showings)
        rows += {one.at.toTimeZone(zone).toString(u"yyyy-MM-dd HH:mm:ss"_s), one.screen, one.kind(),
            u"%1/%2"_s.arg(one.part).arg(one.parts), titles.value(one.about())};
    return tableText(rows);
}

} // namespace

Result<void> listShowings(const Invocation &run, QList<Showing> showings)
{
    const auto limit = numberOption(run.line, u"limit"_s, std::numeric_limits<int>::max(), 0);
    if (!limit)
        return tl::unexpected(limit.error());
    const bool isNothing = showings.isEmpty(); // whatever the limit
    std::reverse(showings.begin(), showings.end());
    showings.resize(std::min<qsizetype>(showings.size(), *limit));
    QHash<QString, QString> titles;
    QTimeZone zone = QTimeZone::systemTimeZone();
    // The history is this computer's own: without the board it has no titles, and is there all the same.
    if (auto board = Board::open(run.where, Board::Access::ReadOnly)) {
        zone = board->info().value_or(BoardInfo{.zone = zone}).zone;
        titles = titlesFor(*board, showings, run.now).value_or(titles);
    } else {
        say(board.error().message);
    }
    const QString format = run.line.value(u"format"_s);
    if (format == "json"_L1)
        return print(asJson(showings, titles));
    if (format == "csv"_L1)
        return print(asCsv(showings, titles));
    if (isNothing) {
        say(Cli::tr("Nothing was shown on this computer yet."));
        return {};
    }
    return print(asTable(showings, titles, zone));
}

} // namespace bravo
