#include "support/cheattest.h"

using namespace Qt::StringLiterals;
using namespace bravo::test;

namespace {

const QString post = u"{post} '{me}', now(), '', 'published', 'board')"_s;
const QString vote = u"INSERT INTO votes VALUES ('{other}', '{me}', now())"_s;
const QString refusedByRight = u"42501"_s;
/// Row security refuses nothing: there is no such row.
const QString nothing = u"nothing"_s;

QString under(const QString &token)
{
    return EnforcedBoard::under(token);
}

/// The owner ages the fresh sign-in.
QString aged(const QString &changes)
{
    return u"owner: UPDATE sign_ins SET %1 WHERE token_hash = sha256(convert_to('{fresh.token}', 'UTF8'))"_s.arg(
        changes);
}

} // namespace

/// Cheats with tokens, tickets, votes and stories.
class CheatsTest : public CheatTest {
    Q_OBJECT

public:
    CheatsTest() : CheatTest(u"cheats"_s) { }

private Q_SLOTS:
    void tokens_data();
    void tokens() { attempt(); }
    void votes_data();
    void votes() { attempt(); }
    void stories_data();
    void stories() { attempt(); }
};

void CheatsTest::tokens_data()
{
    addColumns();
    const QString token = board().token(u"staff"_s);
    add("no token at all", u"nobody"_s, {}, post, u"NB001"_s);
    add("an empty token", u"nobody"_s, {under({})}, post, u"NB001"_s);
    add("a forged token", u"nobody"_s, {under(QString(72, u'0'))}, post, u"NB001"_s);
    add("a person's id as the token", u"nobody"_s, {under(u"{lena}"_s)}, post, u"NB001"_s);
    add("a token in other letters", u"nobody"_s, {under(token.toUpper())}, post, u"NB001"_s);
    add("a wildcard for a token", u"nobody"_s, {under(u"%"_s)}, post, u"NB001"_s);
    add("a token replayed by another login", u"other desk"_s, {under(token)}, post, u"NB001"_s);
    add("a ticket replayed by another login", u"other desk"_s, {under(board().token(u"ticket"_s))}, post, u"NB001"_s);
    add("a token in the kiosk's hand", u"kiosk"_s, {under(token)}, vote, refusedByRight);
    add("a token after signing out", u"fresh"_s, {under(u"{fresh.token}"_s), u"SELECT bravo_sign_out()"_s}, post,
        u"NB001"_s);
    add("a sign of life after signing out", u"fresh"_s, {under(u"{fresh.token}"_s), u"SELECT bravo_sign_out()"_s},
        u"SELECT bravo_still_here()"_s, u"=f"_s);
    add("an idle token", u"fresh"_s, {under(u"{fresh.token}"_s), aged(u"last_seen_at = now() - interval '2 hours'"_s)},
        post, u"NB001"_s);
    add("an idle token, in a transaction that was kept open", u"fresh"_s,
        {under(u"{fresh.token}"_s), u"BEGIN"_s, u"SELECT bravo_me()"_s,
            aged(u"last_seen_at = now() - interval '2 hours'"_s)},
        post, u"NB001"_s);
    add("a token kept alive for thirteen hours", u"fresh"_s,
        {under(u"{fresh.token}"_s), aged(u"begun_at = now() - interval '13 hours'"_s)}, post, u"NB001"_s);
    add("a statement prepared while signed in", u"fresh"_s,
        {under(u"{fresh.token}"_s), u"PREPARE mine AS "_s + vote, u"SELECT bravo_sign_out()"_s}, u"EXECUTE mine"_s,
        u"NB001"_s);
    add("an older snapshot, in which one is still signed in", u"staff"_s, {u"BEGIN ISOLATION LEVEL REPEATABLE READ"_s},
        post, u"NB000"_s);
    add("a token after its owner left", u"fresh"_s,
        {under(u"{fresh.token}"_s), u"owner: UPDATE employees SET left_at = now() WHERE id = '{miriam}'"_s}, post,
        u"NB001"_s);
    add("a ticket after its owner got a new PIN", u"fresh"_s, {under(u"{fresh.ticket}"_s), u"new PIN"_s}, post,
        u"NB001"_s);
    add("a token after its owner got a new PIN", u"fresh"_s, {under(u"{fresh.token}"_s), u"new PIN"_s}, post,
        u"NB001"_s);
    add("a ticket of eight days ago", u"fresh"_s,
        {under(u"{fresh.ticket}"_s), aged(u"begun_at = now() - interval '8 days'"_s)}, post, u"NB001"_s);
    add("a ticket for what was written long after it", u"fresh"_s,
        {under(u"{fresh.ticket}"_s), aged(u"begun_at = now() - interval '2 days'"_s)}, post, u"NB006"_s);
    add("a ticket to change a story", u"ticket"_s, {}, u"UPDATE incidents SET story = 'x' WHERE id = '{mine}'"_s,
        u"NB003"_s);
    add("a ticket to set a PIN", u"ticket"_s, {},
        u"SELECT bravo_set_secret('{pavel}', decode(repeat('00', 16), 'hex'), decode(repeat('00', 32), 'hex'))"_s,
        u"NB004"_s);
    add("a manager's ticket, to set a story aside", u"manager's ticket"_s, {},
        u"UPDATE incidents SET status = 'set-aside' WHERE id = '{other}'"_s, nothing);
    add("a manager's ticket, to close a month", u"manager's ticket"_s, {},
        u"INSERT INTO months(month, state) VALUES ('2020-01', 'closed')"_s, u"NB004"_s);
}

void CheatsTest::votes_data()
{
    addColumns();
    add("a vote as somebody else", u"staff"_s, {}, u"INSERT INTO votes VALUES ('{mine}', '{ines}', now())"_s,
        u"NB003"_s);
    add("a vote as somebody else, in a DO block", u"staff"_s, {},
        u"DO $$ BEGIN INSERT INTO votes VALUES ('{mine}', '{ines}', now()); END $$"_s, u"NB003"_s);
    add("a vote as somebody else, under EXPLAIN", u"staff"_s, {},
        u"EXPLAIN ANALYZE INSERT INTO votes VALUES ('{mine}', '{ines}', now())"_s, u"NB003"_s);
    add("a vote as somebody else, in a WITH", u"staff"_s, {},
        u"WITH mine AS (INSERT INTO votes VALUES ('{mine}', '{ines}', now()) RETURNING 1) SELECT 1"_s, u"NB003"_s);
    add("a vote for a story that celebrates oneself", u"fresh"_s, {under(u"{fresh.token}"_s)},
        u"INSERT INTO votes VALUES ('{other}', '{miriam}', now())"_s, u"NB005"_s);
    add("a vote changed into another one", u"staff"_s, {}, u"UPDATE votes SET employee_id = '{lena}'"_s,
        refusedByRight);
    add("a vote merged in", u"staff"_s, {},
        u"MERGE INTO votes v USING (SELECT 1) s ON v.employee_id = '{ines}' WHEN MATCHED THEN "
        "UPDATE SET employee_id = '{lena}'"_s,
        refusedByRight);
    add("votes copied in past row security", u"staff"_s, {}, u"COPY votes FROM STDIN"_s, u"0A000"_s);
    add("the count of votes, by hand", u"staff"_s, {}, u"UPDATE incidents SET votes = 99 WHERE id = '{mine}'"_s,
        refusedByRight);
    add("a vote for a story that is set aside", u"staff"_s, {},
        u"INSERT INTO votes VALUES ('{hidden}', '{me}', now())"_s, u"NB007"_s);
    add("a vote in a closed month", u"staff"_s, {}, u"INSERT INTO votes VALUES ('{old}', '{me}', now())"_s, u"NB002"_s);
    add("a vote of tomorrow", u"staff"_s, {},
        u"INSERT INTO votes VALUES ('{other}', '{me}', now() + interval '1 day')"_s, u"NB006"_s);
    add("taking somebody's vote back", u"staff"_s, {}, u"DELETE FROM votes WHERE employee_id = '{ines}'"_s,
        refusedByRight);
    add("taking everybody's votes back", u"manager"_s, {}, u"DELETE FROM votes"_s, nothing);
    add("emptying the votes", u"manager"_s, {}, u"TRUNCATE votes"_s, refusedByRight);
    add("reading who voted", u"manager"_s, {}, u"SELECT employee_id FROM votes WHERE incident_id = '{other}'"_s,
        refusedByRight);
    add("learning by a plan whether somebody voted", u"manager"_s, {},
        u"EXPLAIN ANALYZE SELECT 1 FROM votes WHERE incident_id = '{other}' AND employee_id = '{ines}'"_s,
        refusedByRight);
    add("learning by a plan whether a vote can be taken back", u"manager"_s, {},
        u"EXPLAIN ANALYZE DELETE FROM votes WHERE employee_id = '{ines}'"_s, refusedByRight);
    add("learning by a plan what a row holds", u"manager"_s, {},
        u"EXPLAIN ANALYZE SELECT 1 FROM votes v WHERE v::text LIKE '%{ines}%'"_s, refusedByRight);
    add("reading when somebody voted", u"manager"_s, {}, u"SELECT cast_at FROM votes"_s, refusedByRight);
    add("reading who voted, at the kiosk", u"kiosk"_s, {}, u"SELECT employee_id FROM votes"_s, refusedByRight);
}

void CheatsTest::stories_data()
{
    addColumns();
    add("a story as somebody else", u"staff"_s, {}, u"{post} '{ines}', now(), '', 'published', 'board')"_s, u"NB003"_s);
    add("a story of five weeks ago", u"staff"_s, {},
        u"{post} '{me}', now() - interval '5 weeks', '', 'published', 'board')"_s, u"NB006"_s);
    add("a story of tomorrow", u"staff"_s, {}, u"{post} '{me}', now() + interval '1 day', '', 'published', 'board')"_s,
        u"NB006"_s);
    add("a story that says when the server took it", u"staff"_s, {},
        u"INSERT INTO incidents(id, title, story, posted_by, posted_at, month, status, audience, received_at) "
        "VALUES (gen_random_uuid()::text, 'T', 'S', '{me}', now(), '', 'published', 'board', now() + interval '1 day')"_s,
        refusedByRight);
    add("a story under an id of its own kind", u"staff"_s, {},
        u"INSERT INTO incidents(id, title, story, posted_by, posted_at, month, status, audience) "
        "VALUES ('../../etc', 'T', 'S', '{me}', now(), '', 'published', 'board')"_s,
        u"NB000"_s);
    add("a story as if it were imported", u"staff"_s, {},
        u"INSERT INTO incidents(id, title, story, posted_by, posted_at, month, status, audience, content_key) "
        "VALUES (gen_random_uuid()::text, 'T', 'S', '{me}', now(), '', 'published', 'board', 'k')"_s,
        u"NB000"_s);
    add("changing somebody's story", u"staff"_s, {}, u"UPDATE incidents SET story = 'x' WHERE id = '{other}'"_s,
        nothing);
    add("changing one's own story when its time is over", u"author"_s,
        {u"owner: UPDATE incidents SET received_at = now() - interval '16 minutes', posted_at = now() "
         "WHERE id = '{mine}'"_s},
        u"UPDATE incidents SET story = 'x' WHERE id = '{mine}'"_s, u"NB003"_s);
    add("moving the time of a story", u"author"_s, {}, u"UPDATE incidents SET posted_at = now()"_s, refusedByRight);
    add("moving a story into another month", u"author"_s, {}, u"UPDATE incidents SET month = '2020-01'"_s,
        refusedByRight);
    add("giving one's story to somebody else", u"author"_s, {}, u"UPDATE incidents SET posted_by = '{lena}'"_s,
        refusedByRight);
    add("publishing what a manager set aside", u"fresh"_s,
        {under(u"{fresh.token}"_s), u"owner: UPDATE incidents SET posted_by = '{miriam}' WHERE id = '{hidden}'"_s},
        u"UPDATE incidents SET status = 'published' WHERE id = '{hidden}'"_s, u"NB004"_s);
    add("taking back somebody's story, as a manager", u"manager"_s, {},
        u"UPDATE incidents SET status = 'withdrawn' WHERE id = '{other}'"_s, u"NB003"_s);
    add("showing a private story to everyone", u"manager"_s,
        {u"owner: UPDATE employees SET audience = 'private' WHERE id = '{miriam}'"_s},
        u"UPDATE incidents SET audience = 'board' WHERE id = '{private}'"_s, u"NB003"_s);
    add("showing somebody to more people", u"manager"_s, {},
        u"UPDATE employees SET audience = 'board' WHERE id = '{ines}'"_s, u"NB003"_s);
    add("celebrating oneself in somebody's story", u"staff"_s, {},
        u"INSERT INTO celebrations VALUES ('{other}', '{me}', 9)"_s, u"NB003"_s);
    add("thanks as somebody else", u"staff"_s, {},
        u"INSERT INTO thanks VALUES ('x', '{other}', '{ines}', 'Yes.', 0, now())"_s, u"NB003"_s);
    add("thanks as a leader", u"staff"_s, {}, u"INSERT INTO thanks VALUES ('x', '{other}', '{me}', 'Yes.', 1, now())"_s,
        u"NB004"_s);
    add("thanks to oneself", u"fresh"_s, {under(u"{fresh.token}"_s)},
        u"INSERT INTO thanks VALUES ('x', '{other}', '{miriam}', 'Yes.', 0, now())"_s, u"NB008"_s);
    add("taking somebody's thanks back", u"staff"_s, {},
        u"SELECT bravo_take_answer_back((SELECT id FROM thanks WHERE incident_id = '{other}'))"_s, u"NB003"_s);
    add("asking by a thanks whether a hidden story is there", u"staff"_s, {},
        u"INSERT INTO thanks VALUES ('x', '{hidden}', '{me}', 'Yes.', 0, now())"_s, u"NB007"_s);
    add("asking by a thanks for a story that is nowhere", u"staff"_s, {},
        u"INSERT INTO thanks VALUES ('x', 'nowhere', '{me}', 'Yes.', 0, now())"_s, u"NB007"_s); // the same answer
}

QTEST_GUILESS_MAIN(CheatsTest)
#include "cheatstest.moc"
