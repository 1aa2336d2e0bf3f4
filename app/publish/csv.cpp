#include "publish/csv.h"

using namespace Qt::StringLiterals;

namespace bravo {

static QString cell(QString text, CsvCells how)
{
    if (how == CsvCells::Safe && !text.isEmpty() && u"=+-@\t\r"_s.contains(text.front()))
        text.prepend(u'\'');
    const bool quote = text.contains(u'"') || text.contains(u',') || text.contains(u'\n') || text.contains(u'\r')
        || text.startsWith(u' ') || text.endsWith(u' ');
    return quote ? u'"' + text.replace(u'"', "\"\""_L1) + u'"' : text;
}

QByteArray csvLine(const QStringList &cells, CsvCells how)
{
    QStringList line;
    line.reserve(cells.size());
    for (const QString &text : cells)
        line += cell(text, how);
    return (line.join(u',') + "\r\n"_L1).toUtf8();
}

} // namespace bravo
