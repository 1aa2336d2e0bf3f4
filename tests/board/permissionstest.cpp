#include "board/permissions.h"
#include "board/identity.h"
#include "support/properties.h"

using namespace Qt::StringLiterals;
using namespace bravo;
using namespace bravo::test;

namespace {

const Actor author{u"pavel"_s, Role::Staff};
const Actor colleague{u"lena"_s, Role::Staff};
const Actor celebrated{u"miriam"_s, Role::Staff};
const Actor manager{u"jonas"_s, Role::Manager};

QDateTime posted()
{
    return {QDate(2026, 10, 13), QTime(9, 0), QTimeZone::utc()};
}

Incident story(Status status = Status::Published)
{
    Incident one;
    one.postedById = author.id;
    one.postedAt = posted();
    one.celebrates = {{celebrated.id, u"Miriam"_s, {}}};
    one.status = status;
    return one;
}

/// "" where nothing is objected; else the objection's number, which the tables below name.
QString said(const Verdict &verdict)
{
    return verdict ? QString::number(static_cast<int>(*verdict)) : QString();
}

} // namespace

Q_DECLARE_METATYPE(bravo::Actor)
Q_DECLARE_METATYPE(bravo::Verdict)

/// Who may do what, by the rules alone; tests/store holds both engines to the same.
class PermissionsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void editing_data();
    void editing();
    void withdrawing_data();
    void withdrawing();
    void moderating();
    void voting_data();
    void voting();
    void thanking();
    void closing();
    void firstStatus_waitsOnAModeratedBoard();
    void everyObjection_hasASentenceOfItsOwn();
    void closedMonth_takesNothingFromAnybody();
    void whoMayChange_isTheAuthorOrAManager();
};

void PermissionsTest::editing_data()
{
    QTest::addColumn<Actor>("by");
    QTest::addColumn<Status>("status");
    QTest::addColumn<bool>("moderated");
    QTest::addColumn<int>("seconds");
    QTest::addColumn<Verdict>("verdict");
    QTest::newRow("author, at once") << author << Status::Published << false << 0 << Verdict();
    QTest::newRow("author, just in time") << author << Status::Published << false << editSeconds - 1 << Verdict();
    QTest::newRow("author, too late") << author << Status::Published << false << editSeconds
                                      << Verdict(Objection::TooLateToChange);
    QTest::newRow("author, waiting") << author << Status::Waiting << true << 60 << Verdict();
    QTest::newRow("author, approved") << author << Status::Published << true << 60 << Verdict(Objection::Approved);
    QTest::newRow("author, set aside") << author << Status::SetAside << false << 60 << Verdict(Objection::SetAside);
    QTest::newRow("author, taken back") << author << Status::Withdrawn << false << 60 << Verdict(Objection::TakenBack);
    QTest::newRow("colleague") << colleague << Status::Published << false << 0 << Verdict(Objection::NotTheirs);
    QTest::newRow("celebrated") << celebrated << Status::Published << false << 0 << Verdict(Objection::NotTheirs);
    QTest::newRow("manager, a year later") << manager << Status::Published << true << 365 * 86400 << Verdict();
    QTest::newRow("manager, set aside") << manager << Status::SetAside << false << 60 << Verdict();
    QTest::newRow("manager, taken back") << manager << Status::Withdrawn << false << 60
                                         << Verdict(Objection::TakenBack);
}

void PermissionsTest::editing()
{
    QFETCH(Actor, by);
    QFETCH(Status, status);
    QFETCH(bool, moderated);
    QFETCH(int, seconds);
    QFETCH(Verdict, verdict);
    QCOMPARE(said(objectionToEditing(story(status), by, moderated, posted().addSecs(seconds))), said(verdict));
}

void PermissionsTest::withdrawing_data()
{
    QTest::addColumn<Actor>("by");
    QTest::addColumn<Status>("status");
    QTest::addColumn<bool>("closed");
    QTest::addColumn<int>("seconds");
    QTest::addColumn<Verdict>("verdict");
    QTest::newRow("author") << author << Status::Published << false << 60 << Verdict();
    QTest::newRow("author, too late") << author << Status::Published << false << 61
                                      << Verdict(Objection::TooLateToTakeBack);
    QTest::newRow("author, waiting") << author << Status::Waiting << false << 60 << Verdict();
    QTest::newRow("author, set aside") << author << Status::SetAside << false << 60 << Verdict(Objection::SetAside);
    QTest::newRow("author, closed month")
        << author << Status::Published << true << 60 << Verdict(Objection::MonthClosed);
    QTest::newRow("colleague") << colleague << Status::Published << false << 0 << Verdict(Objection::NotTheAuthor);
    QTest::newRow("manager") << manager << Status::Published << false << 0 << Verdict(Objection::NotTheAuthor);
}

void PermissionsTest::withdrawing()
{
    QFETCH(Actor, by);
    QFETCH(Status, status);
    QFETCH(bool, closed);
    QFETCH(int, seconds);
    QFETCH(Verdict, verdict);
    QCOMPARE(said(objectionToWithdrawing(story(status), by, closed, posted().addSecs(seconds), 60)), said(verdict));
}

void PermissionsTest::moderating()
{
    for (const Status wish : {Status::Published, Status::Waiting, Status::SetAside}) {
        for (const Actor &by : {author, colleague, celebrated})
            QVERIFY(objectionToModerating(story(), wish, by) == Verdict(Objection::ManagersOnly));
        for (const Status now : {Status::Published, Status::Waiting, Status::SetAside})
            QVERIFY(objectionToModerating(story(now), wish, manager) == Verdict());
        QVERIFY(objectionToModerating(story(Status::Withdrawn), wish, manager) == Verdict(Objection::TakenBack));
    }
    QVERIFY(objectionToModerating(story(), Status::Withdrawn, manager) == Verdict(Objection::NotTheAuthor));
}

void PermissionsTest::voting_data()
{
    QTest::addColumn<Actor>("by");
    QTest::addColumn<Status>("status");
    QTest::addColumn<int>("audience");
    QTest::addColumn<bool>("closed");
    QTest::addColumn<Verdict>("verdict");
    const auto row = [](const char *name, const Actor &by, Status status, Audience audience, bool closed,
                         const Verdict &verdict) {
        QTest::newRow(name) << by << status << static_cast<int>(audience) << closed << verdict;
    };
    row("colleague", colleague, Status::Published, Audience::Board, false, {});
    row("author", author, Status::Published, Audience::Board, false, {});
    row("manager", manager, Status::Published, Audience::Board, false, {});
    row("celebrated", celebrated, Status::Published, Audience::Board, false, Objection::CelebratesVoter);
    row("closed month", colleague, Status::Published, Audience::Board, true, Objection::MonthClosed);
    for (const Status status : {Status::Waiting, Status::SetAside, Status::Withdrawn})
        row(qPrintable(toString(status)), manager, status, Audience::Board, false, Objection::NotOnTheBoard);
    row("for the team", colleague, Status::Published, Audience::Team, false, Objection::NotOnTheBoard);
    row("private", colleague, Status::Published, Audience::Private, false, Objection::NotOnTheBoard);
}

void PermissionsTest::voting()
{
    QFETCH(Actor, by);
    QFETCH(Status, status);
    QFETCH(int, audience);
    QFETCH(bool, closed);
    QFETCH(Verdict, verdict);
    Incident one = story(status);
    one.audience = static_cast<Audience>(audience);
    QCOMPARE(said(objectionToVoting(one, by, closed)), said(verdict));
}

void PermissionsTest::thanking()
{
    QVERIFY(objectionToThanking(false) == Verdict());
    QVERIFY(objectionToThanking(true) == Verdict(Objection::CelebratesThanker));
}

void PermissionsTest::closing()
{
    const Month current{2026, 10};
    QVERIFY(objectionToClosing({2026, 9}, current, false, manager) == Verdict());
    QVERIFY(objectionToClosing(current, current, false, manager) == Verdict());
    QVERIFY(objectionToClosing({2026, 11}, current, false, manager) == Verdict(Objection::MonthToCome));
    QVERIFY(objectionToClosing({2026, 9}, current, true, manager) == Verdict(Objection::MonthClosed));
    QVERIFY(objectionToClosing({2026, 9}, current, false, author) == Verdict(Objection::ManagersOnly));
}

void PermissionsTest::firstStatus_waitsOnAModeratedBoard()
{
    QVERIFY(firstStatus(author, false) == Status::Published);
    QVERIFY(firstStatus(author, true) == Status::Waiting);
    QVERIFY(firstStatus(manager, true) == Status::Published);
}

void PermissionsTest::everyObjection_hasASentenceOfItsOwn()
{
    QSet<QString> sentences;
    const int last = static_cast<int>(Objection::NotOnTheBoard);
    for (int i = 0; i <= last; ++i)
        sentences += errorOf(static_cast<Objection>(i)).message;
    QCOMPARE(sentences.size(), last + 1);
    QVERIFY(!sentences.contains(QString()));
}

namespace {

rc::Gen<Incident> anyStory()
{
    return rc::gen::map(rc::gen::tuple(rc::gen::inRange(0, 4), rc::gen::inRange(0, 3)), [](const auto &parts) {
        Incident one = story(static_cast<Status>(std::get<0>(parts)));
        one.audience = static_cast<Audience>(std::get<1>(parts));
        return one;
    });
}

rc::Gen<Actor> anybody()
{
    return rc::gen::map(rc::gen::inRange(0, 4), [](int i) {
        return i == 0 ? author : i == 1 ? colleague : i == 2 ? celebrated : manager;
    });
}

} // namespace

void PermissionsTest::closedMonth_takesNothingFromAnybody()
{
    HOLDS("a closed month takes no vote and no post, and gives none back", [] {
        const Incident one = *anyStory();
        const Actor by = *anybody();
        const QDateTime at = posted().addSecs(*rc::gen::inRange(0, 4000));
        RC_ASSERT(objectionToVoting(one, by, true).has_value());
        RC_ASSERT(objectionToWithdrawingVote(true).has_value());
        RC_ASSERT(objectionToPosting(true).has_value());
        RC_ASSERT(objectionToWithdrawing(one, by, true, at, 3600).has_value());
    });
}

void PermissionsTest::whoMayChange_isTheAuthorOrAManager()
{
    HOLDS("whoever may edit or moderate is the author in time, or a manager", [] {
        const Incident one = *anyStory();
        const Actor by = *anybody();
        const int seconds = *rc::gen::inRange(0, 2 * editSeconds);
        const bool moderated = *rc::gen::arbitrary<bool>();
        if (!objectionToEditing(one, by, moderated, posted().addSecs(seconds)))
            RC_ASSERT(by.leads() || (by.id == one.postedById && seconds < editSeconds));
        if (!objectionToModerating(one, Status::SetAside, by))
            RC_ASSERT(by.leads());
    });
}

QTEST_GUILESS_MAIN(PermissionsTest)
#include "permissionstest.moc"
