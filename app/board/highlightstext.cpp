#include "board/highlightstext.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <array>

using namespace Qt::StringLiterals;

namespace bravo {

namespace {

/// The sentences that the program itself says of what it leaves out are kept by name, and said in whatever language the
/// export has.
struct Reason {
    QLatin1StringView name;
    const char *text;
};

constexpr std::array<Reason, 4> reasons{{
    {"private"_L1, QT_TRANSLATE_NOOP("bravo::Highlights", "A celebrated person chose not to be shown to everyone.")},
    {"waiting"_L1, QT_TRANSLATE_NOOP("bravo::Highlights", "The story still waits for approval.")},
    {"set-aside"_L1, QT_TRANSLATE_NOOP("bravo::Highlights", "A manager set the story aside.")},
    {"no-consent"_L1, QT_TRANSLATE_NOOP("bravo::Highlights", "The customer’s consent is not recorded.")},
}};

QString said(const Reason &reason)
{
    return QCoreApplication::translate("bravo::Highlights", reason.text);
}

template <typename T, typename F> QJsonArray arrayOf(const QList<T> &all, F &&toObject)
{
    QJsonArray array;
    for (const T &one : all)
        array += toObject(one);
    return array;
}

template <typename T, typename F> QList<T> listFrom(const QJsonValue &array, F &&fromObject)
{
    QList<T> all;
    for (const QJsonValue &one : array.toArray())
        all += fromObject(one.toObject());
    return all;
}

QString textOf(const QDateTime &instant)
{
    return instant.isValid() ? instant.toUTC().toString(Qt::ISODateWithMs) : QString();
}

QDateTime instantFrom(const QJsonValue &text)
{
    return text.toString().isEmpty() ? QDateTime() : QDateTime::fromString(text.toString(), Qt::ISODateWithMs).toUTC();
}

QJsonObject objectOf(const Celebrated &one)
{
    return {{u"id"_s, one.id}, {u"name"_s, one.name}, {u"team"_s, one.team}};
}

Celebrated celebratedFrom(const QJsonObject &from)
{
    return {from[u"id"_s].toString(), from[u"name"_s].toString(), from[u"team"_s].toString()};
}

QJsonObject objectOf(const Value &value)
{
    return {{u"id"_s, value.id}, {u"name"_s, value.name}, {u"meaning"_s, value.meaning}, {u"color"_s, value.color},
        {u"icon"_s, value.icon}};
}

Value valueFrom(const QJsonObject &from)
{
    Value value;
    value.id = from[u"id"_s].toString();
    value.name = from[u"name"_s].toString();
    value.meaning = from[u"meaning"_s].toString();
    value.color = from[u"color"_s].toString();
    value.icon = from[u"icon"_s].toString();
    return value;
}

QJsonObject objectOf(const Incident &one)
{
    const auto celebrated = [](const Celebrated &each) { return objectOf(each); };
    return {
        {u"id"_s, one.id},
        {u"title"_s, one.title},
        {u"story"_s, one.story},
        {u"learn"_s, one.learn},
        {u"customer_words"_s, one.customerWords},
        {u"words_may_go_outside"_s, one.wordsMayGoOutside},
        {u"happened_on"_s, one.happenedOn.toString(Qt::ISODate)},
        {u"posted_by_id"_s, one.postedById},
        {u"posted_by"_s, one.postedBy},
        {u"posted_at"_s, textOf(one.postedAt)},
        {u"celebrates"_s, arrayOf(one.celebrates, celebrated)},
        {u"teams"_s, arrayOf(one.teams, celebrated)},
        {u"values"_s, arrayOf(one.values, [](const Value &each) { return objectOf(each); })},
        {u"photos"_s, QJsonArray::fromStringList(one.photoIds)},
        {u"marks"_s, QJsonArray::fromStringList(toNames(one.marks))},
        {u"status"_s, toString(one.status)},
        {u"audience"_s, static_cast<int>(one.audience)},
        {u"votes"_s, one.votes},
        {u"thanks"_s, one.thanks},
        {u"adoptions"_s, one.adoptions},
        {u"sealed"_s, one.sealed},
    };
}

Status statusFrom(const QString &name)
{
    for (const Status status : {Status::Published, Status::Waiting, Status::Withdrawn}) {
        if (name == toString(status))
            return status;
    }
    return Status::SetAside;
}

Incident incidentFrom(const QJsonObject &from)
{
    Incident one;
    one.id = from[u"id"_s].toString();
    one.title = from[u"title"_s].toString();
    one.story = from[u"story"_s].toString();
    one.learn = from[u"learn"_s].toString();
    one.customerWords = from[u"customer_words"_s].toString();
    one.wordsMayGoOutside = from[u"words_may_go_outside"_s].toBool();
    one.happenedOn = QDate::fromString(from[u"happened_on"_s].toString(), Qt::ISODate);
    one.postedById = from[u"posted_by_id"_s].toString();
    one.postedBy = from[u"posted_by"_s].toString();
    one.postedAt = instantFrom(from[u"posted_at"_s]);
    one.celebrates = listFrom<Celebrated>(from[u"celebrates"_s], celebratedFrom);
    one.teams = listFrom<Celebrated>(from[u"teams"_s], celebratedFrom);
    one.values = listFrom<Value>(from[u"values"_s], valueFrom);
    for (const QJsonValue &id : from[u"photos"_s].toArray())
        one.photoIds += id.toString();
    for (const QJsonValue &name : from[u"marks"_s].toArray()) {
        if (const auto mark = markFromName(name.toString()))
            one.marks |= *mark;
    }
    one.status = statusFrom(from[u"status"_s].toString());
    const int audience = from[u"audience"_s].toInt(2);
    one.audience = audience == 0 ? Audience::Board : audience == 1 ? Audience::Team : Audience::Private;
    one.votes = from[u"votes"_s].toInt();
    one.thanks = from[u"thanks"_s].toInt();
    one.adoptions = from[u"adoptions"_s].toInt();
    one.sealed = from[u"sealed"_s].toBool();
    return one;
}

QJsonObject objectOf(const Answer &one)
{
    return {{u"thanks"_s, one.kind == Answer::Kind::Thanks}, {u"id"_s, one.id}, {u"incident"_s, one.incidentId},
        {u"employee"_s, one.employeeId}, {u"by"_s, one.by}, {u"team"_s, one.team}, {u"text"_s, one.text},
        {u"leader"_s, one.leader}, {u"at"_s, textOf(one.at)}, {u"place"_s, one.place}};
}

Answer answerFrom(const QJsonObject &from)
{
    Answer one;
    one.kind = from[u"thanks"_s].toBool() ? Answer::Kind::Thanks : Answer::Kind::Adoption;
    one.id = from[u"id"_s].toString();
    one.incidentId = from[u"incident"_s].toString();
    one.employeeId = from[u"employee"_s].toString();
    one.by = from[u"by"_s].toString();
    one.team = from[u"team"_s].toString();
    one.text = from[u"text"_s].toString();
    one.leader = from[u"leader"_s].toBool();
    one.at = instantFrom(from[u"at"_s]);
    one.place = from[u"place"_s].toString();
    return one;
}

QJsonObject objectOf(const Withheld &one)
{
    QJsonObject object{{u"id"_s, one.id}, {u"what"_s, one.what}};
    for (const Reason &reason : reasons) {
        if (one.reason == said(reason)) {
            object[u"why"_s] = QString(reason.name);
            return object;
        }
    }
    object[u"reason"_s] = one.reason;
    return object;
}

Withheld withheldFrom(const QJsonObject &from)
{
    Withheld one{from[u"id"_s].toString(), from[u"what"_s].toString(), from[u"reason"_s].toString()};
    for (const Reason &reason : reasons) {
        if (from[u"why"_s].toString() == reason.name)
            one.reason = said(reason);
    }
    return one;
}

QJsonObject objectOf(const MonthTotals &totals)
{
    return {{u"incidents"_s, totals.incidents}, {u"votes"_s, totals.votes}, {u"people"_s, totals.peopleCelebrated},
        {u"teams"_s, totals.teamsCelebrated}, {u"adoptions"_s, totals.adoptions}};
}

MonthTotals totalsFrom(const QJsonObject &from)
{
    return {from[u"incidents"_s].toInt(), from[u"votes"_s].toInt(), from[u"people"_s].toInt(), from[u"teams"_s].toInt(),
        from[u"adoptions"_s].toInt()};
}

QJsonObject objectOf(const MonthFigures &one)
{
    return {{u"month"_s, one.month.toString()}, {u"incidents"_s, one.incidents}, {u"votes"_s, one.votes},
        {u"adoptions"_s, one.adoptions}};
}

MonthFigures figuresFrom(const QJsonObject &from)
{
    return {Month::parse(from[u"month"_s].toString()).value_or(Month{}), from[u"incidents"_s].toInt(),
        from[u"votes"_s].toInt(), from[u"adoptions"_s].toInt()};
}

constexpr int form = 1; // of the stored text; another one is not read

} // namespace

QByteArray toStored(const Highlights &all)
{
    const QJsonObject object{
        {u"form"_s, form},
        {u"month"_s, all.month.toString()},
        {u"board"_s, all.board},
        {u"zone"_s, QString::fromLatin1(all.zone.id())},
        {u"edition"_s, toString(all.edition)},
        {u"highlights"_s,
            arrayOf(all.highlights,
                [](const Highlight &one) {
                    return QJsonObject{
                        {u"rank"_s, one.rank}, {u"reason"_s, one.reason}, {u"incident"_s, objectOf(one.incident)}};
                })},
        {u"withheld"_s, arrayOf(all.withheld, [](const Withheld &one) { return objectOf(one); })},
        {u"totals"_s, objectOf(all.totals)},
        {u"answers"_s, arrayOf(all.answers, [](const Answer &one) { return objectOf(one); })},
        {u"values_seen"_s,
            arrayOf(all.valuesSeen,
                [](const ValueSeen &one) {
                    return QJsonObject{{u"value"_s, objectOf(one.value)}, {u"stories"_s, one.stories}};
                })},
        {u"months"_s, arrayOf(all.months, [](const MonthFigures &one) { return objectOf(one); })},
        {u"brand_color"_s, all.brandColor},
        {u"logo"_s, all.logoId},
        {u"heading_font"_s, all.headingFont},
    };
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

std::optional<Highlights> highlightsFromStored(const QByteArray &stored)
{
    const QJsonObject from = QJsonDocument::fromJson(stored).object();
    const auto month = Month::parse(from[u"month"_s].toString());
    if (from[u"form"_s].toInt() != form || !month)
        return std::nullopt;
    Highlights all;
    all.month = *month;
    all.board = from[u"board"_s].toString();
    all.zone = QTimeZone(from[u"zone"_s].toString().toLatin1());
    all.edition = from[u"edition"_s].toString() == toString(Edition::Outside) ? Edition::Outside : Edition::Inside;
    all.highlights = listFrom<Highlight>(from[u"highlights"_s], [](const QJsonObject &one) {
        return Highlight{
            one[u"rank"_s].toInt(), incidentFrom(one[u"incident"_s].toObject()), one[u"reason"_s].toString()};
    });
    all.withheld = listFrom<Withheld>(from[u"withheld"_s], withheldFrom);
    all.totals = totalsFrom(from[u"totals"_s].toObject());
    all.answers = listFrom<Answer>(from[u"answers"_s], answerFrom);
    all.valuesSeen = listFrom<ValueSeen>(from[u"values_seen"_s], [](const QJsonObject &one) {
        return ValueSeen{valueFrom(one[u"value"_s].toObject()), one[u"stories"_s].toInt()};
    });
    all.months = listFrom<MonthFigures>(from[u"months"_s], figuresFrom);
    all.brandColor = from[u"brand_color"_s].toString();
    all.logoId = from[u"logo"_s].toString();
    all.headingFont = from[u"heading_font"_s].toString();
    return all;
}

} // namespace bravo
