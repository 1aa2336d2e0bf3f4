#include "publish/peoplecolumns.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace bravo;

/// What the head of a table of people says, whoever made the table.
class PeopleColumnsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void heads_areKnown_data();
    void heads_areKnown();
};

void PeopleColumnsTest::heads_areKnown_data()
{
    QTest::addColumn<QString>("head");
    QTest::addColumn<QString>("row");
    QTest::addColumn<QString>("name"); // empty: the head is none
    QTest::addColumn<QString>("team");
    QTest::addColumn<QString>("unused");
    QTest::newRow("our own") << u"name;team"_s << u"Anna Berg;Front"_s << u"Anna Berg"_s << u"Front"_s << u""_s;
    QTest::newRow("German") << u"Mitarbeiter;Abteilung"_s << u"Berg, Anna;Front"_s << u"Anna Berg"_s << u"Front"_s
                            << u""_s;
    QTest::newRow("both genders") << u"BEREICH;Mitarbeiter/in"_s << u"Front;Berg, Anna"_s << u"Anna Berg"_s
                                  << u"Front"_s << u""_s;
    QTest::newRow("two names") << u"Nachname;Vorname"_s << u"Berg;Anna"_s << u"Anna Berg"_s << u""_s << u""_s;
    QTest::newRow("two names, short") << u"Name;Vorname;Gruppe"_s << u"Berg;Anna;Front"_s << u"Anna Berg"_s
                                      << u"Front"_s << u""_s;
    QTest::newRow("English") << u"First name;Last_Name;Department"_s << u"Anna;Berg;Front"_s << u"Anna Berg"_s
                             << u"Front"_s << u""_s;
    QTest::newRow("one of two") << u"Vorname;E-Mail"_s << u"Anna;a@b.c"_s << u"Anna"_s << u""_s << u"E-Mail"_s;
    QTest::newRow("more than asked for") << u"No.;Full name;Employee;;Group"_s << u"7;Anna Berg;x;y;Front"_s
                                         << u"Anna Berg"_s << u"Front"_s << u"No.|Employee"_s;
    QTest::newRow("several commas") << u"Colleague"_s << u"Berg, Anna, Dr."_s << u"Berg, Anna, Dr."_s << u""_s << u""_s;
    QTest::newRow("a person") << u"Anna Berg;Front desk"_s << u""_s << u""_s << u""_s << u"Anna Berg|Front desk"_s;
}

void PeopleColumnsTest::heads_areKnown()
{
    QFETCH(QString, head);
    QFETCH(QString, row);
    QFETCH(QString, name);
    QFETCH(QString, team);
    QFETCH(QString, unused);
    const PeopleColumns columns = peopleColumns(head.split(u';'));
    const QStringList cells = row.split(u';');
    QCOMPARE(columns.hasNames(), !name.isEmpty());
    QCOMPARE(columns.unused.join(u'|'), unused);
    if (!columns.hasNames())
        return;
    QCOMPARE(nameIn(cells, columns), name);
    QCOMPARE(cells.value(columns.team), team);
}

QTEST_GUILESS_MAIN(PeopleColumnsTest)
#include "peoplecolumnstest.moc"
