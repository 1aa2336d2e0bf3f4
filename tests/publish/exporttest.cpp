#include "samplebook.h"
#include "support/smalldisk.h"
#include "support/testboard.h"
#include "tools.h"

#include "publish/exporting.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <sys/mount.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace bravo;
using namespace bravo::test;

/// A month's highlights from a real board into real files; nothing half-written ever stays.
class ExportTest : public QObject {
    Q_OBJECT

private:
    static const QList<std::pair<QString, Format>> &all();
    static HighlightsRequest october(Edition edition = Edition::Inside) { return {{2026, 10}, 5, edition}; }
    static QStringList namesIn(const QString &folder);
    static QByteArray contentOf(const QString &file);

private Q_SLOTS:
    void format_isKnownBySuffixOrName_data();
    void format_isKnownBySuffixOrName();
    void month_isWrittenInEveryFormat();
    void emptyMonth_isWrittenInEveryFormat();
    void existingFile_isReplacedAsAWhole();
    void outside_withholdsWordsPhotosAndTimes();
    void photos_reachTheBook();
    void progress_risesToItsEnd();
    void cancelled_leavesNothing();
    void badTargets_areRefusedInWords();
    void closedFolder_isNotAllowed();
    void fullDisk_leavesNothing();
    void fullDisk_atTheSecondFile_leavesTheFirstAsItWas();
};

const QList<std::pair<QString, Format>> &ExportTest::all()
{
    static const QList<std::pair<QString, Format>> formats{{u"pdf"_s, Format::Pdf}, {u"html"_s, Format::Html},
        {u"xlsx"_s, Format::Xlsx}, {u"csv"_s, Format::Csv}, {u"json"_s, Format::Json}, {u"md"_s, Format::Markdown}};
    return formats;
}

QStringList ExportTest::namesIn(const QString &folder)
{
    return QDir(folder).entryList(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden | QDir::System);
}

QByteArray ExportTest::contentOf(const QString &file)
{
    QFile read(file);
    return read.open(QIODevice::ReadOnly) ? read.readAll() : QByteArray();
}

void ExportTest::format_isKnownBySuffixOrName_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("format");
    for (const auto &[name, format] : all()) {
        QTest::addRow("name %s", qPrintable(name)) << name << int(format);
        QTest::addRow("file %s", qPrintable(name)) << u"/tmp/a.b/Oct. 2026."_s + name.toUpper() << int(format);
    }
    QTest::newRow("htm") << u"a.htm"_s << int(Format::Html);
    QTest::newRow("markdown") << u"markdown"_s << int(Format::Markdown);
    QTest::newRow("unknown suffix") << u"a.docx"_s << -1;
    QTest::newRow("unknown name") << u"docx"_s << -1;
    QTest::newRow("nothing") << QString() << -1;
    QTest::newRow("a file called pdf in a folder") << u"/tmp/pdf/a"_s << -1;
}

void ExportTest::format_isKnownBySuffixOrName()
{
    QFETCH(QString, text);
    QFETCH(int, format);
    const std::optional<Format> found = formatFor(text);
    QCOMPARE(found ? int(*found) : -1, format);
}

void ExportTest::month_isWrittenInEveryFormat()
{
    TestBoard board;
    const QTemporaryDir folder;
    for (int i = 0; i < 3; ++i)
        board.giveVotes(board.post(u"Story %1 🙂 <b>"_s.arg(i), i).id, i);
    for (const auto &[suffix, format] : all()) {
        const QString file = folder.filePath(u"out."_s + suffix);
        const Result<void> done = exportHighlights(*board, october(), format, file);
        QVERIFY2(done, done ? "" : qPrintable(done.error().message));
        QVERIFY(QFileInfo(file).size() > 100);
    }
    QCOMPARE(namesIn(folder.path()).size(), all().size()); // nothing else was left
    const QJsonObject json = QJsonDocument::fromJson(contentOf(folder.filePath(u"out.json"_s))).object();
    QCOMPARE(json[u"board"_s].toString(), u"Harbour Hotel"_s);
    QCOMPARE(json[u"edition"_s].toString(), u"inside"_s);
    const QJsonArray stories = json[u"highlights"_s].toArray();
    QCOMPARE(stories.size(), 3);
    QCOMPARE(stories[0][u"title"_s].toString(), u"Story 2 🙂 <b>"_s);
    QCOMPARE(stories[0][u"rank"_s].toInt(), 1);
    QCOMPARE(stories[0][u"votes"_s].toInt(), 2);
    QCOMPARE(json[u"totals"_s][u"incidents"_s].toInt(), 3);
    QCOMPARE(json[u"totals"_s][u"votes"_s].toInt(), 3);
}

void ExportTest::emptyMonth_isWrittenInEveryFormat()
{
    TestBoard board;
    const QTemporaryDir folder;
    for (const auto &[suffix, format] : all())
        QVERIFY(exportHighlights(*board, {{2020, 1}, 5, Edition::Inside}, format, folder.filePath(u"out."_s + suffix)));
    QVERIFY(contentOf(folder.filePath(u"out.md"_s)).contains("Somebody did it right all the same"));
}

void ExportTest::existingFile_isReplacedAsAWhole()
{
    TestBoard board;
    board.post(u"New"_s);
    const QTemporaryDir folder;
    const QString file = written(folder, u"out.md"_s, QByteArray(100'000, 'x'));
    QVERIFY(exportHighlights(*board, october(), Format::Markdown, file));
    QVERIFY(contentOf(file).startsWith("# October"));
    QVERIFY(!contentOf(file).contains("xxx"));
}

void ExportTest::outside_withholdsWordsPhotosAndTimes()
{
    TestBoard board;
    NewIncident wish{.title = u"A quiet one"_s, .story = u"It was late."_s, .customerWords = u"secret words"_s};
    wish.photos = {samplePhoto(1, {60, 40})};
    board.post(wish);
    const Result<HighlightsBook> book = readBook(*board, october(Edition::Outside));
    QVERIFY(book);
    QVERIFY(book->photos.isEmpty());
    QStringList what;
    for (const Withheld &one : book->highlights.withheld)
        what += one.what;
    QCOMPARE(what, QStringList({u"customer-words"_s, u"photo"_s}));
    for (const auto &[suffix, format] : all()) {
        const Result<QByteArray> document = toDocument(*book, format);
        QVERIFY(document);
        QVERIFY(!document->contains("secret words"));
        QVERIFY(!document->contains("09:00"));
    }
    QVERIFY(toDocument(*book, Format::Json)->contains("\"posted_at\": \"2026-10-13\""));
}

void ExportTest::photos_reachTheBook()
{
    TestBoard board;
    NewIncident wish{.title = u"With a picture"_s, .story = u"See."_s};
    wish.photos = {samplePhoto(1, {60, 40}), samplePhoto(2, {60, 40})};
    board.post(wish);
    const Result<HighlightsBook> book = readBook(*board, october());
    QVERIFY(book);
    QCOMPARE(book->photosOf(book->highlights.highlights.front().incident), wish.photos);
    QCOMPARE(toDocument(*book, Format::Html)->count("src=\"data:image/jpeg;base64,"), 2);
}

void ExportTest::progress_risesToItsEnd()
{
    TestBoard board;
    for (int i = 0; i < 4; ++i)
        board.post(u"Story %1"_s.arg(i), i);
    const QTemporaryDir folder;
    QList<qint64> seen;
    QVERIFY(
        exportHighlights(*board, october(), Format::Pdf, folder.filePath(u"a.pdf"_s), [&](qint64 done, qint64 total) {
            seen += done;
            return total == 100;
        }));
    QVERIFY(std::is_sorted(seen.begin(), seen.end()));
    QVERIFY(seen.size() > 8);
    QCOMPARE(seen.back(), 100);
}

void ExportTest::cancelled_leavesNothing()
{
    TestBoard board;
    board.post(u"One"_s);
    for (const qint64 after : {0, 20, 50, 94}) {
        const QTemporaryDir folder;
        const QString kept = written(folder, u"kept.pdf"_s, "as it was");
        for (const QString &name : {u"new.pdf"_s, u"kept.pdf"_s}) {
            const Result<void> done = exportHighlights(*board, october(), Format::Pdf, folder.filePath(name),
                [after](qint64 at, qint64) { return at < after; });
            QVERIFY(!done);
            QVERIFY(done.error().message.contains(u"cancelled"_s));
        }
        QCOMPARE(namesIn(folder.path()), QStringList(u"kept.pdf"_s));
        QCOMPARE(contentOf(kept), "as it was");
    }
}

void ExportTest::badTargets_areRefusedInWords()
{
    const QTemporaryDir folder;
    const QString pipe = folder.filePath(u"pipe.pdf"_s);
    QCOMPARE(::mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
    for (const QString &target : {folder.path(), folder.filePath(u"missing/a.pdf"_s), pipe}) {
        const Result<void> done = saveWhole(target, "content");
        QVERIFY(!done);
        QCOMPARE(done.error().kind, ErrorKind::Failed);
        QVERIFY(done.error().message.contains(u"“"_s) && done.error().message.endsWith(u'.'));
    }
    QCOMPARE(namesIn(folder.path()), QStringList(u"pipe.pdf"_s));
}

void ExportTest::closedFolder_isNotAllowed()
{
    if (::geteuid() == 0)
        QSKIP("to root every folder is open");
    const QTemporaryDir folder;
    QVERIFY(QFile::setPermissions(folder.path(), QFile::ReadOwner | QFile::ExeOwner));
    const Result<void> done = saveWhole(folder.filePath(u"a.pdf"_s), "content");
    QVERIFY(QFile::setPermissions(folder.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    QVERIFY(!done);
    QCOMPARE(done.error().kind, ErrorKind::NotAllowed);
}

void ExportTest::fullDisk_leavesNothing()
{
    const QTemporaryDir folder;
    const QByteArray path = QFile::encodeName(folder.path());
    if (::mount("none", path.constData(), "tmpfs", 0, "size=64k") != 0)
        QSKIP("only root can mount a small disk");
    const QString kept = written(folder, u"kept.pdf"_s, "as it was");
    const Result<void> one = saveWhole(folder.filePath(u"new.pdf"_s), QByteArray(300'000, 'x'));
    const Result<void> other = saveWhole(kept, QByteArray(300'000, 'x'));
    const QStringList left = namesIn(folder.path());
    const QByteArray content = contentOf(kept);
    ::umount(path.constData());
    QVERIFY(!one && !other);
    QCOMPARE(one.error().kind, ErrorKind::Failed);
    QVERIFY2(one.error().message.contains(u"disk is full"_s), qPrintable(one.error().message));
    QCOMPARE(left, QStringList(u"kept.pdf"_s));
    QCOMPARE(content, "as it was");
}

/// Several files are written before the first has its name.
void ExportTest::fullDisk_atTheSecondFile_leavesTheFirstAsItWas()
{
    SmallDisk disk(64 * 1024);
    const QString first = written(QFileInfo(disk.path(u"a"_s)).path(), u"a.csv"_s, "as it was");
    QVERIFY(!saveAll({{first, "new"}, {disk.path(u"b.pdf"_s), QByteArray(300'000, 'x')}}));
    QCOMPARE(contentOf(first), "as it was");
    QCOMPARE(disk.files(), QStringList(u"a.csv"_s));
    QVERIFY(saveAll({{first, "new"}, {disk.path(u"b.pdf"_s), QByteArray(3000, 'x')}}));
    QCOMPARE(contentOf(first), "new");
    QCOMPARE(disk.files(), (QStringList{u"a.csv"_s, u"b.pdf"_s}));
}

QTEST_MAIN(ExportTest)
#include "exporttest.moc"
