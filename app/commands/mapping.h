#pragma once

#include "commandline.h"
#include "publish/csvfile.h"

namespace bravo {

/// How a CSV file's columns become fields: by the header's names, --map, --set and --where.
class Mapping {
public:
    /// Fails where an option names a field or a column that is not there, and lists those that are.
    static Result<Mapping> from(const CommandLine &line, const QStringList &fields, const QStringList &header);

    bool has(const QString &field) const { return m_fixed.contains(field) || m_columns.contains(field); }
    /// Whether the row is wanted by every --where.
    bool wants(const CsvRow &row) const;
    QString text(const CsvRow &row, const QString &field) const;
    /// The cell's several texts, which `;` separates.
    QStringList list(const CsvRow &row, const QString &field) const;

private:
    struct Condition {
        qsizetype column;
        QStringList values;
    };
    QHash<QString, QString> m_fixed;
    QHash<QString, qsizetype> m_columns;
    QList<Condition> m_conditions;
};

} // namespace bravo
