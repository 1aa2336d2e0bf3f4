// The door, as screens knock at it: hundreds at once, after every change.
#include "store/boardinside.h"
#include "store/query.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace bravo {

namespace {

/// Lines of a kind, an id, a text and an instant; the newest ('1') before the most applauded ('2').
QString marksSql(const Dialect &dialect, int newest, int applauded)
{
    return uR"(
        SELECT '1' AS kind, id, version, posted_at FROM (SELECT i.id, %1 AS version, i.posted_at FROM incidents i
            WHERE i.status = 'published' AND i.audience = 'board'
            ORDER BY i.posted_at DESC, i.id LIMIT %4) AS newest
        UNION ALL SELECT '2', id, version, posted_at FROM (SELECT i.id, %1 AS version, i.posted_at FROM incidents i
            WHERE i.month = :month AND i.status = 'published' AND i.audience = 'board'
            ORDER BY i.votes DESC, i.posted_at, i.id LIMIT %5) AS applauded
        UNION ALL SELECT '3', i.id, %1, i.posted_at FROM incidents i
            WHERE i.id IN %6 AND i.status = 'published' AND i.audience = 'board'
        UNION ALL SELECT '4', '', CAST((%2) AS text), NULL
        UNION ALL SELECT '5', '', %3, NULL
        ORDER BY 1, 4 DESC, 2)"_s.arg(dialect.rowVersion(), dialect.countOfAll(), dialect.markOfTheRest(),
        QString::number(newest), QString::number(applauded), dialect.idList());
}

} // namespace

Result<ScreenMarks> Board::screenMarks(const QDateTime &now, int newest, int applauded, const QStringList &others)
{
    return guarded([&] {
        Query read(m_inside->connection, marksSql(m_inside->connection.dialect(), newest, applauded));
        read.bind(u":month"_s, Month::of(now, m_inside->zone).toString()).bind(u":ids"_s, asIdList(others));
        ScreenMarks marks;
        QHash<QString, bool> shown; // among the newest
        for (read.run(); read.next();) {
            const char kind = read.text(0).front().toLatin1();
            const StoryMark mark{read.text(1), read.text(2)};
            if (kind == '5')
                marks.rest = mark.version;
            else if (kind == '4')
                marks.incidents = mark.version.toInt();
            else if (kind == '3')
                marks.others += mark;
            else if (!std::exchange(shown[mark.id], true))
                marks.stories += mark;
        }
        return marks;
    });
}

} // namespace bravo
