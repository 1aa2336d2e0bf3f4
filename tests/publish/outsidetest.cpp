#include "samplebook.h"

#include "publish/outside.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace bravo;
using namespace bravo::test;

/// What the world outside is told, and what is taken out on the way.
class OutsideTest : public QObject {
    Q_OBJECT

private:
    static OutsideEdition edited(const QString &story);

private Q_SLOTS:
    void whoTheCustomerWas_isLeftOut_data();
    void whoTheCustomerWas_isLeftOut();
    void whatIsFine_stays_data();
    void whatIsFine_stays();
    void everyChange_isToldWithItsReason();
    void whatWasWrittenForTheHouse_stays();
};

OutsideEdition OutsideTest::edited(const QString &story)
{
    return outsideOf(bookOf(sampleIncident(1, u"A title"_s, story)).highlights);
}

void OutsideTest::whoTheCustomerWas_isLeftOut_data()
{
    QTest::addColumn<QString>("story");
    QTest::addColumn<QString>("after");
    QTest::newRow("half past") << u"She came at half past nine with it."_s << u"She came at […] with it."_s;
    QTest::newRow("quarter") << u"A quarter to ten, and no bus."_s << u"[…], and no bus."_s;
    QTest::newRow("ten past") << u"The bus left ten past twelve."_s << u"The bus left […]."_s;
    QTest::newRow("o’clock") << u"At nine o’clock he stood there."_s << u"At […] he stood there."_s;
    QTest::newRow("at, with a point") << u"She called at 9.30."_s << u"She called at […]."_s;
    QTest::newRow("halb") << u"Er kam um halb zehn."_s << u"Er kam um […]."_s;
    QTest::newRow("viertel") << u"Viertel nach acht war er da."_s << u"[…] war er da."_s;
    QTest::newRow("um, with a point") << u"Um 9.30 rief sie an."_s << u"Um […] rief sie an."_s;
    QTest::newRow("neun Uhr") << u"Gegen neun Uhr kam sie."_s << u"Gegen […] kam sie."_s;
    QTest::newRow("time") << u"She came at 00:15 with a jammed lock."_s << u"She came at […] with a jammed lock."_s;
    QTest::newRow("pm") << u"We met at 9.30 pm in the hall."_s << u"We met at […] in the hall."_s;
    QTest::newRow("Uhr") << u"Er kam um 21 Uhr und fror."_s << u"Er kam um […] und fror."_s;
    QTest::newRow("mail") << u"Write to anna@example.org about the bag."_s << u"Write to […] about the bag."_s;
    QTest::newRow("phone") << u"She can be reached at +49 170 1234567 today."_s
                           << u"She can be reached at […] today."_s;
    QTest::newRow("name") << u"We helped Mrs. Brown with her bag."_s << u"We helped […] with her bag."_s;
}

void OutsideTest::whoTheCustomerWas_isLeftOut()
{
    QFETCH(QString, story);
    QFETCH(QString, after);
    const OutsideEdition outside = edited(story);
    QCOMPARE(outside.highlights.highlights.front().incident.story, after);
    QCOMPARE(outside.changes.front().before, story);
    QCOMPARE(outside.changes.front().after, after);
    QVERIFY(!outside.changes.front().reason.isEmpty());
    QVERIFY(!outside.highlights.withheld.isEmpty());
}

void OutsideTest::whatIsFine_stays_data()
{
    QTest::addColumn<QString>("story");
    QTest::newRow("price about") << u"It went for about 9.30 € in the end."_s;
    QTest::newRow("number") << u"Five to ten people sat there, and two of them slept."_s;
    QTest::newRow("helped two") << u"Sie half zwei Gästen, einem nach dem anderen."_s;
    QTest::newRow("price") << u"It cost 3.50 and she laughed."_s;
    QTest::newRow("colleague") << u"Then Miriam Okafor cut a key."_s;
    QTest::newRow("number") << u"There were 12 guests and 3 dogs."_s;
}

void OutsideTest::whatIsFine_stays()
{
    QFETCH(QString, story);
    const OutsideEdition outside = edited(story);
    QCOMPARE(outside.highlights.highlights.front().incident.story, story);
    QCOMPARE(outside.changes.size(), 1); // its time became a day
    QVERIFY(outside.changes.front().field == OutsideChange::Field::PostedAt);
}

void OutsideTest::everyChange_isToldWithItsReason()
{
    Highlights inside = sampleBook().highlights;
    inside.highlights.front().incident.photoIds = {u"a"_s};
    inside.highlights.front().reason = u"Because."_s;
    const OutsideEdition outside = outsideOf(inside);
    QList<OutsideChange::Field> fields;
    for (const OutsideChange &one : outside.changes) {
        QVERIFY(!one.before.isEmpty() && !one.reason.isEmpty());
        QVERIFY(one.before != one.after);
        if (one.incidentId == inside.highlights.front().incident.id)
            fields += one.field;
    }
    using Field = OutsideChange::Field;
    const QList<Field> wanted{Field::Story, Field::CustomerWords, Field::PostedAt, Field::Photos, Field::Reason,
        Field::Thanks, Field::Thanks, Field::Adoption};
    QVERIFY(fields == wanted);
    QVERIFY(outside.highlights.edition == Edition::Outside);
    QVERIFY(outsideOf(inside) == outside);
}

void OutsideTest::whatWasWrittenForTheHouse_stays()
{
    const OutsideEdition outside = outsideOf(sampleBook().highlights);
    QVERIFY(outside.highlights.answers.isEmpty());
    QVERIFY(outside.highlights.totals == sampleBook().highlights.totals);
}

QTEST_GUILESS_MAIN(OutsideTest)
#include "outsidetest.moc"
