#include "board/daywords.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace bravo;

/// Days as people write them.
class DayWordsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void days_areReadAsWritten_data();
    void days_areReadAsWritten();
    void whatIsNoDay_isNotGuessed_data();
    void whatIsNoDay_isNotGuessed();
    void shownDay_isReadAgain_inEveryLanguage();
};

static const QDate today(2026, 11, 29); // a Sunday
static const QLocale american(QLocale::English, QLocale::UnitedStates);
static const QLocale british(QLocale::English, QLocale::UnitedKingdom);
static const QLocale german(QLocale::German, QLocale::Germany);

static void row(const QString &text, const QDate &day, const QLocale &locale = british)
{
    QTest::addRow("%s in %s", qPrintable(text), qPrintable(locale.name())) << text << locale << day;
}

void DayWordsTest::days_areReadAsWritten_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QLocale>("locale");
    QTest::addColumn<QDate>("day");
    for (const QLocale &locale : {american, british, german, QLocale::c()}) {
        for (const char *text : {"2026-10-12", "2026/10/12", "12.10.2026", "12.10.26", "12.10.", " 12. 10. 2026 ",
                 "12 oct", "12 Oct 2026", "12 October 2026", "oct 12", "Oct. 12th, 2026", "12. Okt. 2026",
                 "12. Oktober", "Monday, 12 October 2026", "Monday, October 12, 2026", "Montag, 12. Oktober 2026",
                 "am 12. Oktober 26", "the 12th of October", "2026 oct 12"})
            row(QString::fromLatin1(text), {2026, 10, 12}, locale);
        row(u"today"_s, today, locale);
        row(u"Heute"_s, today, locale);
        row(u"Yesterday"_s, today.addDays(-1), locale);
        row(u"gestern"_s, today.addDays(-1), locale);
        row(u"vorgestern"_s, today.addDays(-2), locale);
        row(u"friday"_s, today.addDays(-2), locale);
        row(u"Freitag"_s, today.addDays(-2), locale);
        row(u"fri"_s, today.addDays(-2), locale);
        row(u"Sonntag"_s, today, locale);
        row(u"1. März"_s, {2026, 3, 1}, locale);
        row(u"1 sept 2026"_s, {2026, 9, 1}, locale);
        row(u"25/10/2026"_s, {2026, 10, 25}, locale);
        row(u"10/25"_s, {2026, 10, 25}, locale);
    }
    row(u"5/11"_s, {2026, 5, 11}, american);
    row(u"5/11/2026"_s, {2026, 5, 11}, american);
    row(u"5/11"_s, {2026, 11, 5}, british);
    row(u"5/11/26"_s, {2026, 11, 5}, german);
    row(u"5-11-2026"_s, {2026, 11, 5}, QLocale::c());
    row(u"30.11."_s, {2025, 11, 30}); // this year's is to come
    row(u"31 dec"_s, {2025, 12, 31});
    row(u"29 feb"_s, {2024, 2, 29}); // the last one that there was
    row(u"1.12.2026"_s, {2026, 12, 1}); // a year is a year: it is for others to say that it is to come
    row(u"12 octobre 2026"_s, {2026, 10, 12}, QLocale(QLocale::French));
    row(u"١٢/١٠/٢٠٢٦"_s, {2026, 10, 12}, QLocale(QLocale::Arabic, QLocale::Egypt));
}

void DayWordsTest::days_areReadAsWritten()
{
    QFETCH(QString, text);
    QFETCH(QLocale, locale);
    QFETCH(QDate, day);
    QCOMPARE(dayFromWords(text, today, locale).value_or(QDate()), day);
}

void DayWordsTest::whatIsNoDay_isNotGuessed_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text :
        {"", " ", "31.2.2030", "30/2", "31.2.", "13.13.2026", "32 oct", "oct", "october 2026", "12", "12.", "2026",
            "12.10.202", "12.10.0026", "12.10.0000", "1.2.3.4", "2026-13-12", "20261012", "soon", "next friday",
            "12 oct 2026 or so", "tuesday 12 october 2026", "12 oct nov", "12?", "12:10:2026", "oct 12 13 14", "ma 5"})
        QTest::newRow(*text ? text : "nothing") << QString::fromLatin1(text);
}

void DayWordsTest::whatIsNoDay_isNotGuessed()
{
    QFETCH(QString, text);
    for (const QLocale &locale : {american, british, german, QLocale::c()})
        QVERIFY2(!dayFromWords(text, today, locale), qPrintable(locale.name()));
}

void DayWordsTest::shownDay_isReadAgain_inEveryLanguage()
{
    for (const QLocale &locale :
        QLocale::matchingLocales(QLocale::AnyLanguage, QLocale::AnyScript, QLocale::AnyCountry)) {
        if (locale.zeroDigit().size() > 1) // beyond what Qt itself reads
            continue;
        for (int month = 1; month <= 12; ++month) {
            const QDate day(2026, month, 3);
            const QString shown = dayInWords(day, locale);
            QVERIFY2(dayFromWords(shown, today, locale) == day, qPrintable(locale.name() + u": "_s + shown));
        }
    }
}

QTEST_GUILESS_MAIN(DayWordsTest)
#include "daywordstest.moc"
