#include "board/settlement.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace bravo;

namespace {

/// Stories a, b, … with so many votes; each celebrates the person of the same letter in capitals.
MonthReview ranking(const QList<int> &votes)
{
    MonthReview review;
    for (qsizetype i = 0; i < votes.size(); ++i) {
        Incident story;
        story.id = QChar(u'a' + static_cast<char16_t>(i));
        story.votes = votes[i];
        story.celebrates = {{QString(QChar(u'A' + static_cast<char16_t>(i))), {}, {}}};
        review.ranking += story;
    }
    return review;
}

QString told(const QList<Placed> &placed)
{
    QStringList all;
    for (const Placed &one : placed)
        all += u"%1%2%3"_s.arg(one.story.id).arg(one.rank).arg(u"vscrbn"_s[static_cast<int>(one.why)]);
    return all.join(u' ');
}

} // namespace

class SettlementTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void votes_decide_andTiesShare();
    void whoeverRests_isPassedOver_unlessTheManagerSaysNo();
    void aChosenStory_standsBesideTheVoted_withItsReason();
};

void SettlementTest::votes_decide_andTiesShare()
{
    QCOMPARE(told(placedStories(ranking({9, 7, 7, 5, 0}), {})), u"a1v b2s c2s d0b e0n"_s);
    QCOMPARE(told(placedStories(ranking({9, 7, 5, 5}), {})), u"a1v b2v c3s d3s"_s);
}

void SettlementTest::whoeverRests_isPassedOver_unlessTheManagerSaysNo()
{
    MonthReview review = ranking({9, 7, 5, 3});
    review.resting = {u"A"_s};
    QCOMPARE(told(placedStories(review, {})), u"a0r b1v c2v d3v"_s);
    QCOMPARE(told(placedStories(review, {.notResting = {u"a"_s}})), u"a1v b2v c3v d0b"_s);
}

void SettlementTest::aChosenStory_standsBesideTheVoted_withItsReason()
{
    const MonthReview review = ranking({9, 7, 5, 3, 0});
    const Settlement settled{.chosen = {{u"e"_s, u" She stayed. "_s}, {u"d"_s, u" "_s}}};
    const auto placed = placedStories(review, settled);
    QCOMPARE(told(placed), u"a1v b2v c3v d0c e0c"_s);
    QCOMPARE(winnersOf(placed),
        (QList<Winner>{{u"a"_s, 1, false, {}}, {u"b"_s, 2, false, {}}, {u"c"_s, 3, false, {}},
            {u"e"_s, 4, true, u"She stayed."_s}})); // d has no reason yet
    // Votes go before the choice: what wins anyway is no choice.
    QCOMPARE(told(placedStories(review, {.chosen = {{u"a"_s, u"Fine."_s}}})), u"a1v b2v c3v d0b e0n"_s);
}

QTEST_GUILESS_MAIN(SettlementTest)
#include "settlementtest.moc"
