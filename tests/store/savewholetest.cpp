#include "store/savewhole.h"

#include "support/smalldisk.h"

#include <QSaveFile>
#include <QTest>

using namespace Qt::StringLiterals;

namespace bravo::test {

/// A file is replaced whole, or not at all, also on a disk that is full.
class SaveWholeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void fullDisk_leavesWhatWasThere_data();
    void fullDisk_leavesWhatWasThere();

private:
    static bool save(const QString &path, const QByteArray &content)
    {
        QSaveFile file(path);
        return file.open(QIODevice::WriteOnly) && writeAll(file, content) && commitWhole(file);
    }
    static QByteArray contentOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
};

void SaveWholeTest::fullDisk_leavesWhatWasThere_data()
{
    QTest::addColumn<int>("bytes");
    QTest::newRow("less than Qt's buffer") << 300;
    QTest::newRow("just its buffer") << 16384;
    QTest::newRow("more than that") << 20000;
    QTest::newRow("far more") << 3 * 1024 * 1024;
}

void SaveWholeTest::fullDisk_leavesWhatWasThere()
{
    QFETCH(int, bytes);
    SmallDisk disk(1024 * 1024);
    if (!disk.isMounted())
        QSKIP("No file system of its own can be mounted here.");
    const QString path = disk.path(u"story.json"_s);
    QVERIFY(save(path, "what was there"));
    disk.fill();
    const QStringList before = QDir(disk.path({})).entryList(QDir::Files | QDir::Hidden);
    const QByteArray content(bytes, 'x');
    QVERIFY(!save(path, content));
    QCOMPARE(contentOf(path), QByteArray("what was there"));
    QCOMPARE(QDir(disk.path({})).entryList(QDir::Files | QDir::Hidden), before);
    disk.makeRoom();
    QVERIFY(save(path, content));
    QCOMPARE(contentOf(path), content);
}

} // namespace bravo::test

QTEST_GUILESS_MAIN(bravo::test::SaveWholeTest)
#include "savewholetest.moc"
