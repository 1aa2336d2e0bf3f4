#pragma once

#include "support/postgrescluster.h"
#include "support/testboard.h"

#include <QtTest>

namespace bravo::test {

/// A test class whose every function runs once on SQLite and once on PostgreSQL.
class StoreTest : public QObject {
    Q_OBJECT

protected:
    bool onSqlite() const;
    /// Where there is no board yet: a path in a directory of this test, or an empty database.
    Location freshPlace();
    /// A new board with TestBoard's cast.
    std::unique_ptr<TestBoard> freshBoard();
    QString folder() const { return m_folder.path(); }

private Q_SLOTS:
    void initTestCase_data();

private:
    QTemporaryDir m_folder;
    int m_files = 0;
};

/// The error of a Result that was expected to be refused; of no kind at all where it was not.
template <typename T> Error refused(const Result<T> &result)
{
    if (result)
        return Error{ErrorKind{}, QStringLiteral("This was not refused.")};
    return result.error();
}

} // namespace bravo::test
