#include "store/answerreader.h"

using namespace Qt::StringLiterals;

namespace bravo {

QString answersSql(const QString &condition, const QString &order)
{
    const QString one =
        u"SELECT '%1', a.id, a.incident_id, a.employee_id, e.name, t.name, a.body, %2, a.{at}, %5 FROM %3 a "
        "JOIN incidents i ON i.id = a.incident_id JOIN employees e ON e.id = a.employee_id "
        "LEFT JOIN teams t ON t.id = %4 WHERE "_s;
    const QString thanks = one.arg(u"t"_s, u"a.leader"_s, u"thanks"_s, u"e.team_id"_s, u"''"_s) + condition;
    const QString adoptions = one.arg(u"a"_s, u"0"_s, u"adoptions"_s, u"a.team_id"_s, u"a.place"_s) + condition;
    return u"%1 UNION ALL %2 ORDER BY %3"_s.arg(QString(thanks).replace("{at}"_L1, "written_at"_L1),
        QString(adoptions).replace("{at}"_L1, "adopted_at"_L1), order);
}

Answer answerFrom(const Query &row)
{
    return Answer{row.text(0) == "t"_L1 ? Answer::Kind::Thanks : Answer::Kind::Adoption, row.text(1), row.text(2),
        row.text(3), row.text(4), row.text(5), row.text(6), row.number(7) != 0, row.instant(8), row.text(9)};
}

} // namespace bravo
