#include "support/enforcedboard.h"
#include "support/storetest.h"

using namespace Qt::StringLiterals;
using namespace bravo;
using namespace bravo::test;

/// How those whom stories celebrate wish it, by a desk's login, on a server that enforces whose word counts.
class DeskWishesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_board = std::make_unique<EnforcedBoard>(u"deskwishes"_s); }
    void cleanupTestCase() { m_board.reset(); }
    void init() { m_desk = std::make_unique<Board>(must(Board::open(m_board->as(m_board->desk())))); }
    void firstLook_andTakingOff_byADesk();
    void team_readsWhatIsForTheTeam();
    void wishes_narrowWhatIsThere();
    void visits_areOnesOwn();
    void word_isForcedByNobody();

private:
    QDateTime now() const { return QDateTime::currentDateTimeUtc(); }
    QString as(const QString &firstName)
    {
        const QString id = m_board->id(firstName);
        const QString name = must((*m_board)->roster()).employees[m_order.indexOf(firstName)].name;
        return must(m_desk->signIn(id, u"secret-"_s + name, now())).person.id;
    }
    Incident tell(const QString &title, const QStringList &celebrates)
    {
        return must(m_desk->post(
            {.title = title, .story = u"S"_s, .postedById = m_board->id(u"pavel"_s), .celebrateIds = celebrates},
            now()));
    }
    bool everyoneSees(const Incident &story)
    {
        Board screen = must(Board::open(m_board->as(m_board->kiosk())));
        return !must(screen.incidents({.ids = {story.id}})).isEmpty();
    }

    const QStringList m_order{u"ines"_s, u"jonas"_s, u"lena"_s, u"miriam"_s, u"pavel"_s}; // the roster's
    std::unique_ptr<EnforcedBoard> m_board;
    std::unique_ptr<Board> m_desk;
};

void DeskWishesTest::firstLook_andTakingOff_byADesk()
{
    const QString miriam = as(u"miriam"_s);
    must(m_desk->setWishes(miriam, {u"Miri"_s, Audience::Board, true}, now()));
    as(u"pavel"_s);
    const Incident story = tell(u"First"_s, {miriam, m_board->id(u"lena"_s)});
    QVERIFY(story.audience == Audience::Private && !everyoneSees(story));
    QCOMPARE(refused(m_desk->answerStory(story.id, miriam, true, now())).kind, ErrorKind::NotAllowed);
    as(u"miriam"_s);
    const ForYou forMiriam = must(m_desk->forYou(miriam));
    QCOMPARE(forMiriam.toAnswer.size(), 1);
    QCOMPARE(forMiriam.toAnswer.front().title, u"First"_s);
    QVERIFY(must(m_desk->answerStory(story.id, miriam, true, now())).audience == Audience::Board);
    QVERIFY(everyoneSees(story));
    const QString lena = as(u"lena"_s);
    must(m_desk->answerStory(story.id, lena, false, now()));
    QVERIFY(!everyoneSees(story));
    // Not even a manager shows it again, by an edit that leaves her out.
    const QString jonas = as(u"jonas"_s);
    const NewIncident without{.title = u"First"_s, .story = u"Without her"_s, .celebrateIds = {miriam}};
    const Incident after = must(m_desk->edit(story.id, without, jonas, now()));
    QVERIFY(after.audience == Audience::Private);
    QCOMPARE(after.celebrates.size(), 2);
    QVERIFY(!everyoneSees(story));
    as(u"miriam"_s);
    must(m_desk->setWishes(miriam, {u"Miri"_s, Audience::Board, false}, now()));
}

void DeskWishesTest::team_readsWhatIsForTheTeam()
{
    const QString lena = as(u"lena"_s);
    must(m_desk->setWishes(lena, {{}, Audience::Team, false}, now()));
    as(u"pavel"_s);
    const Incident story = tell(u"Ours"_s, {lena});
    QVERIFY(story.audience == Audience::Team && !everyoneSees(story));
    const IncidentQuery ours{.celebratesId = lena, .viewerId = as(u"miriam"_s), .ids = {story.id}};
    QCOMPARE(must(m_desk->incidents(ours)).size(), 1); // of the night desk, too
    IncidentQuery others = ours;
    others.viewerId = as(u"ines"_s);
    QCOMPARE(must(m_desk->incidents(others)).size(), 0);
    // A program that lies about who looks learns no more.
    QCOMPARE(must(m_desk->incidents(ours)).size(), 0);
    as(u"lena"_s);
    must(m_desk->setWishes(lena, {{}, Audience::Board, false}, now()));
}

void DeskWishesTest::wishes_narrowWhatIsThere()
{
    const QString ines = m_board->id(u"ines"_s);
    as(u"pavel"_s);
    const Incident story = tell(u"Hers"_s, {ines});
    QVERIFY(!everyoneSees(story)); // she is for her team on this board
    const QString lena = m_board->id(u"lena"_s);
    const Incident other = tell(u"Lena's"_s, {lena});
    QVERIFY(everyoneSees(other));
    QCOMPARE(refused(m_desk->setWishes(lena, {{}, Audience::Private, false}, now())).kind, ErrorKind::NotAllowed);
    as(u"lena"_s);
    must(m_desk->setWishes(lena, {{}, Audience::Private, false}, now()));
    QVERIFY(!everyoneSees(other));
    QCOMPARE(must(m_desk->incidents({.celebratesId = lena, .viewerId = lena, .ids = {other.id}})).size(), 1);
    must(m_desk->setWishes(lena, {{}, Audience::Board, false}, now()));
    QVERIFY(!everyoneSees(other));
}

void DeskWishesTest::visits_areOnesOwn()
{
    const QString lena = as(u"lena"_s);
    const QDateTime before = must(m_desk->forYou(lena)).since;
    must(m_desk->haveLooked(lena, now()));
    QVERIFY(must(m_desk->forYou(lena)).since > before);
    QCOMPARE(refused(m_desk->haveLooked(m_board->id(u"miriam"_s), now())).kind, ErrorKind::NotAllowed);
    as(u"jonas"_s);
    QVERIFY(!must(m_desk->forYou(lena)).since.isValid()); // not even a manager sees when she looked
}

/// By statements that no program of ours would say.
void DeskWishesTest::word_isForcedByNobody()
{
    const auto refusedFor = [this](const QString &role, const QString &sql) {
        return m_board->tryOut(role, sql).refusedByRule();
    };
    for (const QString &role : {u"nobody"_s, u"staff"_s, u"author"_s, u"manager"_s, u"ticket"_s, u"kiosk"_s}) {
        QVERIFY(refusedFor(role, u"SELECT bravo_say('{other}', false)"_s));
        QVERIFY(refusedFor(role, u"UPDATE celebrations SET word = 'yes'"_s));
        QVERIFY(refusedFor(role, u"INSERT INTO celebrations VALUES ('{mine}', '{lena}', 1, 'yes')"_s));
    }
    m_board->asOwner(u"UPDATE celebrations SET word = 'no' WHERE incident_id = '{mine}'"_s);
    m_board->asOwner(u"UPDATE incidents SET audience = 'private' WHERE id = '{mine}'"_s);
    for (const QString &role : {u"author"_s, u"manager"_s}) {
        QVERIFY(refusedFor(role, u"UPDATE incidents SET audience = 'board' WHERE id = '{mine}'"_s));
        QVERIFY(refusedFor(role, u"DELETE FROM celebrations WHERE incident_id = '{mine}'"_s));
    }
    m_board->asOwner(u"UPDATE celebrations SET word = '' WHERE incident_id = '{mine}'"_s);
    m_board->asOwner(u"UPDATE incidents SET audience = 'board' WHERE id = '{mine}'"_s);
}

QTEST_GUILESS_MAIN(DeskWishesTest)
#include "deskwishestest.moc"
