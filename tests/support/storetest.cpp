#include "support/storetest.h"

using namespace Qt::StringLiterals;

namespace bravo::test {

void StoreTest::initTestCase_data()
{
    QTest::addColumn<bool>("sqlite");
    QTest::newRow("sqlite") << true;
    QTest::newRow("postgresql") << false;
}

bool StoreTest::onSqlite() const
{
    QFETCH_GLOBAL(bool, sqlite);
    return sqlite;
}

Location StoreTest::freshPlace()
{
    if (!onSqlite())
        return PostgresCluster::shared().freshDatabase();
    return Location::file(m_folder.filePath(u"board%1.bravo"_s.arg(++m_files)));
}

std::unique_ptr<TestBoard> StoreTest::freshBoard()
{
    return std::make_unique<TestBoard>(freshPlace());
}

} // namespace bravo::test
