#include "board/incident.h"

using namespace Qt::StringLiterals;

namespace bravo {

QStringList markNames()
{
    return {u"asked-for-by-name"_s, u"came-back"_s, u"acknowledged"_s, u"said-what-would-happen"_s, u"said-how-long"_s,
        u"explained"_s, u"thanked"_s, u"process-bent"_s};
}

QStringList toNames(Marks marks)
{
    QStringList names;
    const QStringList all = markNames();
    for (int bit = 0; bit < all.size(); ++bit) {
        if (marks.testFlag(static_cast<Mark>(1 << bit)))
            names += all[bit];
    }
    return names;
}

std::optional<Mark> markFromName(const QString &name)
{
    const qsizetype bit = markNames().indexOf(name.trimmed().toLower().replace(u' ', u'-'));
    if (bit < 0)
        return std::nullopt;
    return static_cast<Mark>(1 << bit);
}

QString toString(Status status)
{
    switch (status) {
    case Status::Published:
        return u"published"_s;
    case Status::Waiting:
        return u"waiting"_s;
    case Status::SetAside:
        return u"set-aside"_s;
    case Status::Withdrawn:
        return u"withdrawn"_s;
    }
    Q_UNREACHABLE();
}

QStringList Incident::celebratedNames() const
{
    QStringList names;
    for (const Celebrated &one : celebrates)
        names += one.name;
    for (const Celebrated &one : teams)
        names += one.name;
    return names;
}

} // namespace bravo
