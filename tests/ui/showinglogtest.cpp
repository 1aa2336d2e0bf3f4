#include "kiosk/showinglog.h"
#include "support/testboard.h"

#include <QDir>
#include <QFile>
#include <QStandardPaths>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace bravo;
using namespace bravo::test;

namespace {

const Location board = Location::file(u"/somewhere/board.bravo"_s);

Slide slide(const QString &id, int part = 1, int parts = 1)
{
    Slide slide;
    slide.kind = Slide::Kind::Spotlight;
    slide.incident.id = id;
    slide.headline = u"Never noted"_s;
    slide.part = part;
    slide.parts = parts;
    return slide;
}

QString folder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/bravoboard/history"_s;
}

/// The only file in there that ends so.
QString fileCalled(const QString &ending)
{
    const QDir inner(folder() + u'/' + QDir(folder()).entryList(QDir::Dirs | QDir::NoDotAndDotDot).value(0));
    return inner.filePath(inner.entryList({u'*' + ending}).value(0, u"none"_s));
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void append(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::Append));
    file.write(bytes);
}

} // namespace

class ShowingLogTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void init() { QDir(folder()).removeRecursively(); }
    void whatWasShown_isReadBack_ofAllScreens();
    void boards_haveHistoriesOfTheirOwn();
    void words_areNotKept();
    void damagedLines_costOnlyThemselves();
    void size_isCapped_andTheNewestStay();
    void fileThatCannotBeWritten_isSaid();
};

void ShowingLogTest::whatWasShown_isReadBack_ofAllScreens()
{
    ShowingLog left(board, u"HDMI-1"_s), right(board, u"DP 2/ü"_s);
    QVERIFY(left.add(slide(u"a"_s), TestBoard::now()));
    QVERIFY(right.add(slide(u"b"_s, 2, 3), TestBoard::now().addSecs(1)));
    QVERIFY(left.add(Slide{.kind = Slide::Kind::Wall}, TestBoard::now().addSecs(8)));
    QCOMPARE(ShowingLog::of(board),
        (QList<Showing>{{TestBoard::now(), u"HDMI-1"_s, u"spotlight:a"_s},
            {TestBoard::now().addSecs(1), u"DP 2/ü"_s, u"spotlight:b"_s, 2, 3},
            {TestBoard::now().addSecs(8), u"HDMI-1"_s, u"wall"_s}}));
    QCOMPARE(ShowingLog(board, u"HDMI-1"_s).recent(), (QStringList{u"spotlight:a"_s, u"wall"_s}));
}

void ShowingLogTest::boards_haveHistoriesOfTheirOwn()
{
    const Location other = Location::file(u"/somewhere/else.bravo"_s);
    ShowingLog(board, u"1"_s).add(slide(u"a"_s), TestBoard::now());
    QVERIFY(ShowingLog::of(other).isEmpty());
    QVERIFY(ShowingLog(other, u"1"_s).recent().isEmpty());
}

void ShowingLogTest::words_areNotKept()
{
    ShowingLog(board, u"1"_s).add(slide(u"a"_s), TestBoard::now());
    QVERIFY(!contentOf(fileCalled(u".tsv"_s)).isEmpty());
    QVERIFY(!contentOf(fileCalled(u".tsv"_s)).contains("Never noted"));
}

void ShowingLogTest::damagedLines_costOnlyThemselves()
{
    ShowingLog log(board, u"1"_s);
    log.add(slide(u"a"_s), TestBoard::now());
    append(fileCalled(u".tsv"_s),
        QByteArray("\0\0\0\0\n", 5) + "no time\tspotlight:x\t1/1\n2026-10-13T10:00:00Z\tspotlight:x\t1\n\n\t\t\n");
    log.add(slide(u"b"_s), TestBoard::now());
    append(fileCalled(u".tsv"_s), "2026-10-13T10:0"); // killed while it was written
    QCOMPARE(log.recent(), (QStringList{u"spotlight:a"_s, u"spotlight:b"_s}));
}

void ShowingLogTest::size_isCapped_andTheNewestStay()
{
    const qint64 usual = std::exchange(ShowingLog::mostBytes, 2000);
    ShowingLog log(board, u"1"_s);
    for (int i = 0; i < 500; ++i)
        QVERIFY(log.add(slide(QString::number(i)), TestBoard::now().addSecs(i)));
    ShowingLog::mostBytes = usual;
    QVERIFY(contentOf(fileCalled(u".tsv"_s)).size() <= 2100);
    QVERIFY(contentOf(fileCalled(u".tsv.1"_s)).size() <= 2100);
    const QStringList kept = log.recent();
    QVERIFY(kept.size() > 2000 / 50);
    for (qsizetype i = 0; i < kept.size(); ++i)
        QCOMPARE(kept[i], u"spotlight:%1"_s.arg(500 - kept.size() + i));
    QCOMPARE(ShowingLog::of(board).size(), kept.size());
}

void ShowingLogTest::fileThatCannotBeWritten_isSaid()
{
    ShowingLog log(board, u"1"_s);
    QDir(folder()).removeRecursively();
    QVERIFY(!log.add(slide(u"a"_s), TestBoard::now()));
    QVERIFY(log.recent().isEmpty());
}

QTEST_GUILESS_MAIN(ShowingLogTest)
#include "showinglogtest.moc"
