#include "bench/millionboard.h"

#include "bench/material.h"
#include "support/testboard.h"

#include <QFile>
#include <QTextStream>

using namespace Qt::StringLiterals;
using bravo::test::must;

namespace bravo::bench {

static Location boardOf(const QString &path, int incidents)
{
    QTextStream(stderr) << u"Making a board of %1 stories …"_s.arg(incidents) << Qt::endl;
    const Location where = Location::file(path);
    Board board = must(Board::create(where, {u"Bench"_s, QTimeZone::utc()}));
    must(board.importPeople(personRows(), {}));
    QList<IncidentRow> rows = incidentRows(std::min(incidents, 50000));
    for (int round = 0; round * rows.size() < incidents; ++round) {
        for (IncidentRow &row : rows) { // the same three months once more, a quarter earlier
            const QDateTime at = QDateTime::fromString(row.postedAt, Qt::ISODate);
            row.postedAt = round == 0 ? row.postedAt : at.addDays(-90).toString(Qt::ISODate);
            row.title += round == 0 ? QString() : u" %1"_s.arg(word(round));
        }
        must(board.importIncidents(rows, {}, QDateTime(QDate(2026, 4, 1), QTime(9, 0), QTimeZone::utc())));
    }
    return where;
}

Location keptOrMade(const QTemporaryDir &folder, int incidents)
{
    const QString kept = qEnvironmentVariable("BRAVO_BENCH_BOARD");
    if (QFile::exists(kept))
        return Location::file(kept);
    return boardOf(kept.isEmpty() ? folder.filePath(u"search.bravo"_s) : kept, incidents);
}

void warm(const QString &path)
{
    QFile file(path);
    QByteArray part(1 << 20, Qt::Uninitialized);
    while (file.isOpen() || file.open(QIODevice::ReadOnly)) {
        if (file.read(part.data(), part.size()) <= 0)
            break;
    }
}

int shareOfAMillion()
{
    return 1000000 / std::max(qEnvironmentVariableIntValue("BRAVO_BENCH_SHARE"), 1);
}

} // namespace bravo::bench
