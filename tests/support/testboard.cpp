#include "support/testboard.h"

#include "board/text.h"

using namespace Qt::StringLiterals;

namespace bravo::test {

TestBoard::TestBoard()
    : m_where(Location::file(m_folder.filePath(u"board.bravo"_s))),
      m_board(std::make_unique<Board>(must(Board::create(m_where, {u"Harbour Hotel"_s, QTimeZone("Europe/Berlin")}))))
{
    addCast();
}

TestBoard::TestBoard(const Location &where)
    : m_where(where),
      m_board(std::make_unique<Board>(must(Board::create(m_where, {u"Harbour Hotel"_s, QTimeZone("Europe/Berlin")}))))
{
    addCast();
}

void TestBoard::addCast()
{
    must(m_board->addEmployee({u"Jonas Lind"_s, u"Reception"_s, {}, Role::Manager}));
    must(m_board->addEmployee({u"Miriam Okafor"_s, u"Night desk"_s, u"Mimi"_s, Role::Staff}));
    must(m_board->addEmployee({u"Lena Vogt"_s, u"Night desk"_s, {}, Role::Staff}));
    must(m_board->addEmployee({u"Pavel Novák"_s, u"Reception"_s, {}, Role::Staff}));
    must(m_board->addEmployee({u"Ines Costa"_s, u"Housekeeping"_s, {}, Role::Staff}));
}

template <typename T> static QString idOf(const QList<T> &all, const QString &name)
{
    for (const T &one : all) {
        if (foldedKey(one.name) == foldedKey(name))
            return one.id;
    }
    qFatal("nobody and nothing is called %s", qPrintable(name));
}

QString TestBoard::person(const QString &name)
{
    return idOf(must(m_board->roster()).employees, name);
}

QString TestBoard::team(const QString &name)
{
    return idOf(must(m_board->roster()).teams, name);
}

QString TestBoard::value(const QString &name)
{
    return idOf(must(m_board->roster()).values, name);
}

Incident TestBoard::post(const QString &title, int minutes)
{
    return post(NewIncident{.title = title, .story = title + u", and how it was done."_s}, minutes);
}

Incident TestBoard::post(NewIncident wish, int minutes)
{
    if (wish.postedById.isEmpty())
        wish.postedById = person(u"Jonas Lind"_s);
    if (wish.celebrateIds.isEmpty() && wish.teamIds.isEmpty())
        wish.celebrateIds = {person(u"Miriam Okafor"_s)};
    return must(m_board->post(wish, now().addSecs(60 * minutes)));
}

void TestBoard::giveVotes(const QString &incidentId, int votes)
{
    for (int i = 0; i < votes; ++i) {
        const Employee voter =
            must(m_board->addEmployee({u"Voter %1"_s.arg(++m_voters), u"Night desk"_s, {}, Role::Staff}));
        must(m_board->vote(incidentId, voter.id, now()));
    }
}

QDateTime TestBoard::now()
{
    return QDateTime(QDate(2026, 10, 13), QTime(9, 0), QTimeZone::utc());
}

} // namespace bravo::test
