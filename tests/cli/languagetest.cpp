#include "language.h"

#include <QCoreApplication>
#include <QDate>
#include <QLocale>
#include <QProcess>
#include <QTest>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

/// What a program of this surrounding would write, on one line. Qt reads the surrounding once, so each has a process.
int sayTheDay(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    bravo::installLanguage(application);
    const QLocale locale;
    const QString line = QStringList{QCoreApplication::translate("bravo::Card", "Today"),
        QCoreApplication::translate("QShortcut", "Ctrl"), locale.standaloneDayName(4), locale.standaloneMonthName(10),
        locale.toString(QDate(2026, 10, 3), QLocale::ShortFormat), locale.toString(12)}
                             .join(u'|');
    std::puts(line.toUtf8().constData());
    return 0;
}

} // namespace

class LanguageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void datesAndNumbers_followTheWords_data();
    void datesAndNumbers_followTheWords();
};

void LanguageTest::datesAndNumbers_followTheWords_data()
{
    QTest::addColumn<QString>("surrounding"); // VARIABLE=VALUE …
    QTest::addColumn<QString>("said");
    QTest::newRow("a language not spoken here")
        << u"LC_ALL=fr_FR.UTF-8"_s << u"Today|Ctrl|Thursday|October|03/10/2026|12"_s;
    QTest::newRow("other digits") << u"LC_ALL=ar_EG.UTF-8"_s << u"Today|Ctrl|Thursday|October|03/10/2026|12"_s;
    QTest::newRow("words alone") << u"LC_ALL=C.UTF-8 LANGUAGE=de"_s << u"Heute|Strg|Donnerstag|Oktober|03.10.26|12"_s;
    QTest::newRow("German") << u"LC_ALL=de_DE.UTF-8"_s << u"Heute|Strg|Donnerstag|Oktober|03.10.26|12"_s;
    QTest::newRow("British") << u"LANG=en_GB.UTF-8 LANGUAGE=en"_s << u"Today|Ctrl|Thursday|October|03/10/2026|12"_s;
    QTest::newRow("American") << u"LANG=en_US.UTF-8"_s << u"Today|Ctrl|Thursday|October|10/3/26|12"_s;
    QTest::newRow("German dates only") << u"LANG=en_US.UTF-8 LC_TIME=de_DE.UTF-8"_s
                                       << u"Today|Ctrl|Thursday|October|03/10/2026|12"_s;
    QTest::newRow("plain") << u"LC_ALL=C.UTF-8"_s << u"Today|Ctrl|Thursday|October|3 Oct 2026|12"_s;
}

void LanguageTest::datesAndNumbers_followTheWords()
{
    QFETCH(QString, surrounding);
    QProcessEnvironment environment;
    for (const QString &one : surrounding.split(u' '))
        environment.insert(one.section(u'=', 0, 0), one.section(u'=', 1));
    QProcess process;
    process.setProcessEnvironment(environment);
    process.start(QCoreApplication::applicationFilePath(), {u"--say"_s});
    QVERIFY(process.waitForFinished());
    QTEST(QString::fromUtf8(process.readAllStandardOutput()).trimmed(), "said");
}

int main(int argc, char **argv)
{
    if (argc == 2 && qstrcmp(argv[1], "--say") == 0)
        return sayTheDay(argc, argv);
    QCoreApplication application(argc, argv);
    LanguageTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "languagetest.moc"
