#include "board/highlightstext.h"

#include "support/properties.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace bravo;
using namespace bravo::test;

namespace {

/// What a board can hold: whole characters.
QString text()
{
    return QString::fromUtf8((*anyText()).toUtf8());
}

int number(int from, int to)
{
    return *rc::gen::inRange(from, to);
}

QDateTime instant()
{
    return number(0, 5) == 0 ? QDateTime()
                             : QDateTime::fromMSecsSinceEpoch(1'700'000'000'000LL + number(0, 1'000'000'000), Qt::UTC);
}

template <typename F> auto several(F &&make)
{
    QList<std::invoke_result_t<F>> all;
    for (int left = number(0, 4); left > 0; --left)
        all += make();
    return all;
}

Value value()
{
    Value one;
    one.id = text();
    one.name = text();
    one.meaning = text();
    one.color = text();
    one.icon = text();
    return one;
}

Celebrated celebrated()
{
    return {text(), text(), text()};
}

Incident incident()
{
    Incident one;
    one.id = text();
    one.title = text();
    one.story = text();
    one.learn = text();
    one.customerWords = text();
    one.wordsMayGoOutside = number(0, 2) == 0;
    one.happenedOn = number(0, 3) == 0 ? QDate() : QDate(2026, 1, 1).addDays(number(0, 700));
    one.postedById = text();
    one.postedBy = text();
    one.postedAt = instant();
    one.celebrates = several(celebrated);
    one.teams = several(celebrated);
    one.values = several(value);
    one.photoIds = several(text);
    one.marks = Marks(static_cast<Marks::Int>(number(0, 256)));
    one.status = static_cast<Status>(number(0, 4));
    one.audience = static_cast<Audience>(number(0, 3));
    one.votes = number(0, 1000);
    one.thanks = number(0, 1000);
    one.adoptions = number(0, 1000);
    one.sealed = number(0, 2) == 0;
    return one;
}

Answer answer()
{
    Answer one;
    one.kind = static_cast<Answer::Kind>(number(0, 2));
    one.id = text();
    one.incidentId = text();
    one.employeeId = text();
    one.by = text();
    one.team = text();
    one.text = text();
    one.leader = number(0, 2) == 0;
    one.at = instant();
    one.place = text();
    return one;
}

Withheld withheld()
{
    return {text(), text(), number(0, 2) == 0 ? text() : u"A manager set the story aside."_s};
}

Highlights highlights()
{
    Highlights all;
    all.month = {number(2000, 2100), number(1, 13)};
    all.board = text();
    all.zone = QTimeZone(number(0, 2) == 0 ? "Europe/Berlin" : "UTC");
    all.edition = static_cast<Edition>(number(0, 2));
    all.highlights = several([] { return Highlight{number(1, 9), incident(), text()}; });
    all.withheld = several(withheld);
    all.totals = {number(0, 99), number(0, 99), number(0, 99), number(0, 99), number(0, 99)};
    all.answers = several(answer);
    all.valuesSeen = several([] { return ValueSeen{value(), number(0, 99)}; });
    all.months = several([] {
        return MonthFigures{{number(2000, 2100), number(1, 13)}, number(0, 99), number(0, 99), number(0, 99)};
    });
    all.brandColor = text();
    all.logoId = text();
    return all;
}

} // namespace

/// What is kept of a month when it closes.
class HighlightsTextTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsKept_isReadAsItWas()
    {
        HOLDS("stored highlights are read as they were", [] {
            const Highlights all = highlights();
            const QByteArray stored = toStored(all);
            const auto read = highlightsFromStored(stored);
            RC_ASSERT(read.has_value());
            RC_ASSERT(*read == all);
            RC_ASSERT(toStored(*read) == stored);
        });
    }

    void whatIsNoSuchText_isNothing()
    {
        QVERIFY(!highlightsFromStored({}));
        QVERIFY(!highlightsFromStored("{}"));
        QVERIFY(!highlightsFromStored("not json"));
        QVERIFY(!highlightsFromStored(R"({"form":2,"month":"2026-10"})")); // another program's
        QVERIFY(!highlightsFromStored(R"({"form":1,"month":"2026-13"})"));
    }

    void theProgramsOwnReasons_areKeptByName()
    {
        Highlights all;
        all.month = {2026, 10};
        all.zone = QTimeZone::utc();
        all.withheld = {{u"a"_s, u"story"_s, u"A manager set the story aside."_s}, {u"b"_s, u"story"_s, u"Because."_s}};
        const QByteArray stored = toStored(all);
        QVERIFY(stored.contains(R"("why":"set-aside")"));
        QVERIFY(stored.contains(R"("reason":"Because.")"));
        QVERIFY(!stored.contains("A manager"));
    }
};

QTEST_GUILESS_MAIN(HighlightsTextTest)
#include "highlightstexttest.moc"
