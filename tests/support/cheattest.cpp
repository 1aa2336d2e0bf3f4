#include "support/cheattest.h"

#include "store/connection.h"

using namespace Qt::StringLiterals;

namespace bravo::test {

void CheatTest::addColumns()
{
    QTest::addColumn<QString>("who");
    QTest::addColumn<QStringList>("before");
    QTest::addColumn<QString>("sql");
    QTest::addColumn<QString>("expected");
}

void CheatTest::add(
    const char *name, const QString &who, const QStringList &before, const QString &sql, const QString &expected)
{
    QTest::newRow(name) << who << before << sql << expected;
}

/// All that a cheat could want to change, as the administrator sees it.
QString CheatTest::fingerprint() const
{
    return m_board
        ->askOwner(u"SELECT concat_ws('|', (SELECT string_agg(v::text, ',' ORDER BY v::text) FROM votes v), "
                   "(SELECT string_agg(concat(id, title, story, month, posted_by, status, votes), ',' ORDER BY id) "
                   "FROM incidents), (SELECT string_agg(concat(id, name, role), ',' ORDER BY id) FROM employees), "
                   "(SELECT string_agg(c::text, ',' ORDER BY c::text) FROM celebrations c), "
                   "(SELECT string_agg(m::text, ',' ORDER BY m::text) FROM months m), "
                   "(SELECT string_agg(s::text, ',' ORDER BY s::text) FROM settings s), "
                   "(SELECT string_agg(concat(tgname, tgenabled), ',' ORDER BY oid) FROM pg_trigger), "
                   "(SELECT string_agg(concat(relname, relrowsecurity), ',' ORDER BY oid) FROM pg_class "
                   "WHERE relnamespace = 'public'::regnamespace), (SELECT count(*) FROM pg_proc), "
                   "(SELECT count(*) FROM thanks), (SELECT count(*) FROM pg_roles WHERE rolsuper OR rolbypassrls), "
                   "(SELECT count(*) FROM pg_auth_members), (SELECT count(*) FROM pg_largeobject_metadata))"_s)
        .value;
}

QString CheatTest::filled(QString sql, const QString &who)
{
    if (sql.contains("{fresh."_L1) && m_fresh.token.isEmpty())
        m_fresh = m_board->signedIn(u"miriam"_s);
    sql.replace("{fresh.token}"_L1, m_fresh.token).replace("{fresh.ticket}"_L1, m_fresh.ticket);
    sql.replace("{board}"_L1, m_database);
    return m_board->filled(sql, who);
}

void CheatTest::attempt()
{
    QFETCH(QString, who);
    QFETCH(QStringList, before);
    QFETCH(QString, sql);
    QFETCH(QString, expected);
    m_fresh = {};
    const Connection somebody(m_board->admin(), Connection::Mode::ReadWrite); // who could be listened to, or cut off
    Wire wire(m_board->placeOf(who));
    const QString token = who == "manager's ticket"_L1 ? m_board->signedIn(u"jonas"_s).ticket : m_board->token(who);
    if (!token.isEmpty())
        wire.run(EnforcedBoard::under(token));
    if (who == "owner"_L1)
        wire.run(filled(u"SET ROLE {board}_owner"_s, who));
    for (const QString &step : before) {
        if (step == "new PIN"_L1)
            m_board->renewPin(u"miriam"_s);
        else if (step.startsWith("owner: "_L1))
            m_board->asOwner(filled(step.mid(7), who));
        else
            QCOMPARE(wire.run(filled(step, who)).state, QString()); // it is the cheat that is refused
    }
    const QString was = fingerprint();
    QVERIFY(was.size() > 1000);
    const Outcome outcome = wire.run(filled(sql, who));
    wire.run(u"COMMIT"_s);
    QCOMPARE(!outcome.state.isEmpty() ? outcome.state
            : outcome.rows == 0       ? u"nothing"_s
                                      : u'=' + outcome.value,
        expected);
    QCOMPARE(fingerprint(), was);
}

/// What the owner did for a row is undone.
void CheatTest::cleanup()
{
    for (const QString &sql : {u"UPDATE employees SET left_at = NULL, "
                               "audience = CASE id WHEN '{ines}' THEN 'team' ELSE 'board' END"_s,
             u"UPDATE incidents SET received_at = NULL, posted_at = now() WHERE id = '{mine}'"_s,
             u"UPDATE incidents SET posted_by = '{ines}' WHERE id = '{hidden}'"_s})
        m_board->asOwner(sql);
}

} // namespace bravo::test
