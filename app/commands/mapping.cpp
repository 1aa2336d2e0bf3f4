#include "commands/mapping.h"

#include "board/text.h"
#include "commands/cli.h"

using namespace Qt::StringLiterals;

namespace bravo {

namespace {

struct Pair {
    QString left, right;
};

Result<Pair> pairOf(const QString &option, const QString &text)
{
    const qsizetype equals = text.indexOf(u'=');
    if (equals < 1)
        return failure(ErrorKind::Usage,
            Cli::tr("--%1 is written as two words with = between them; “%2” is not.")
                .arg(option, shortened(cleanLine(text), 40)));
    return Pair{text.left(equals), text.mid(equals + 1)};
}

QString fieldKey(const QString &name)
{
    QString key = foldedKey(name);
    return key.replace(u'_', u'-').replace(u' ', u'-');
}

/// The names that an export of this program gives its columns, as the fields that they are.
QString fieldFor(const QString &column)
{
    static const QHash<QString, QString> exported{{u"posted-by"_s, u"by"_s}, {u"celebrates"_s, u"for"_s},
        {u"teams"_s, u"team"_s}, {u"values"_s, u"value"_s}, {u"marks"_s, u"mark"_s}, {u"incident"_s, u"id"_s},
        {u"voter"_s, u"as"_s}};
    const QString key = fieldKey(column);
    return exported.value(key, key);
}

Result<QString> knownField(const QString &typed, const QStringList &fields)
{
    const QString field = fieldKey(typed);
    if (fields.contains(field))
        return field;
    return failure(ErrorKind::Usage,
        Cli::tr("There is no field “%1”. The fields: %2.").arg(shortened(cleanLine(typed), 40), fields.join(u", "_s)));
}

Result<qsizetype> knownColumn(const QString &typed, const QStringList &header)
{
    const QString key = foldedKey(typed);
    for (qsizetype column = 0; column < header.size(); ++column) {
        if (foldedKey(header[column]) == key)
            return column;
    }
    return failure(ErrorKind::Failed,
        Cli::tr("The file has no column “%1”. Its columns: %2.")
            .arg(shortened(cleanLine(typed), 40), shortened(cleanLine(header.join(u", "_s)), 400)));
}

} // namespace

Result<Mapping> Mapping::from(const CommandLine &line, const QStringList &fields, const QStringList &header)
{
    Mapping mapping;
    for (qsizetype column = header.size() - 1; column >= 0; --column) {
        if (const QString field = fieldFor(header[column]); fields.contains(field))
            mapping.m_columns.insert(field, column);
    }
    QStringList told;
    for (const QString &option : {u"map"_s, u"set"_s}) {
        for (const QString &text : line.values(option)) {
            const auto pair = pairOf(option, text);
            const auto field = pair ? knownField(pair->left, fields) : Result<QString>(tl::unexpected(pair.error()));
            if (!field)
                return tl::unexpected(field.error());
            if (told.contains(*field))
                return failure(ErrorKind::Usage, Cli::tr("The field “%1” is given twice.").arg(*field));
            told += *field;
            if (option == "set"_L1) {
                mapping.m_fixed.insert(*field, pair->right);
                continue;
            }
            const auto column = knownColumn(pair->right, header);
            if (!column)
                return tl::unexpected(column.error());
            mapping.m_columns.insert(*field, *column);
        }
    }
    for (const QString &text : line.values(u"where"_s)) {
        const auto pair = pairOf(u"where"_s, text);
        const auto column = pair ? knownColumn(pair->left, header) : Result<qsizetype>(tl::unexpected(pair.error()));
        if (!column)
            return tl::unexpected(column.error());
        Condition condition{*column, {}};
        for (const QString &value : pair->right.split(u','))
            condition.values += value.trimmed();
        mapping.m_conditions += condition;
    }
    return mapping;
}

bool Mapping::wants(const CsvRow &row) const
{
    return std::all_of(m_conditions.cbegin(), m_conditions.cend(), [&row](const Condition &condition) {
        return condition.values.contains(row.cells.value(condition.column).trimmed());
    });
}

QString Mapping::text(const CsvRow &row, const QString &field) const
{
    if (const auto fixed = m_fixed.constFind(field); fixed != m_fixed.cend())
        return *fixed;
    const auto column = m_columns.constFind(field);
    return column == m_columns.cend() ? QString() : row.cells.value(*column);
}

QStringList Mapping::list(const CsvRow &row, const QString &field) const
{
    QStringList all;
    for (const QString &one : text(row, field).split(u';')) {
        if (!one.trimmed().isEmpty())
            all += one.trimmed();
    }
    return all;
}

} // namespace bravo
