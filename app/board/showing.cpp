#include "board/showing.h"

#include <QList>

namespace bravo {

QByteArray toLine(const Showing &showing)
{
    const QByteArray part = QByteArray::number(showing.part) + '/' + QByteArray::number(showing.parts);
    return showing.at.toUTC().toString(Qt::ISODate).toLatin1() + '\t' + showing.key.simplified().toUtf8() + '\t' + part
        + '\n';
}

std::optional<Showing> showingFrom(const QByteArray &line)
{
    const QList<QByteArray> cells = line.split('\t');
    if (cells.size() != 3)
        return {};
    const QList<QByteArray> part = cells[2].trimmed().split('/');
    bool isPart = false, areParts = false;
    Showing showing{QDateTime::fromString(QString::fromLatin1(cells[0]), Qt::ISODate), {}, QString::fromUtf8(cells[1]),
        part.first().toInt(&isPart), part.last().toInt(&areParts)};
    if (!showing.at.isValid() || showing.key.isEmpty() || part.size() != 2 || !isPart || !areParts)
        return {};
    return showing;
}

} // namespace bravo
