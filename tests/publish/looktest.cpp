#include "publish/look.h"

#include "board/people.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace bravo;

/// Whether everyone can read what the colours show.
class LookTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void contrastRatio_agreesWithWcag();
    void text_readsOnEveryGround_data();
    void text_readsOnEveryGround();
    void wallText_readsFromAfar();
    void initials_readOnValueColors();
    void highContrast_isSevenToOne();
    void unknownColor_isTheAccent();
    void readableOn_mendsAnyColor();
};

void LookTest::contrastRatio_agreesWithWcag()
{
    QCOMPARE(qRound(contrastRatio(Qt::black, Qt::white) * 100), 2100);
    QCOMPARE(qRound(contrastRatio(Qt::white, Qt::white) * 100), 100);
    QCOMPARE(qRound(contrastRatio(QColor(0x777777), Qt::white) * 100), 448); // WCAG's own border case
}

void LookTest::text_readsOnEveryGround_data()
{
    QTest::addColumn<QColor>("text");
    QTest::addColumn<QColor>("ground");
    for (const Look *look : {&paperLook(), &nightLook(), &contrastLook(false), &contrastLook(true)}) {
        const bool pure = look->card == Qt::white || look->card == Qt::black;
        const QByteArray name = QByteArray(look->night ? "night" : "paper") + (pure ? " in high contrast" : "");
        const std::pair<const char *, QColor> grounds[] = {{"paper", look->paper}, {"card", look->card}};
        for (const auto &[groundName, ground] : grounds) {
            QTest::addRow("%s: ink on %s", name.constData(), groundName) << look->ink << ground;
            QTest::addRow("%s: soft on %s", name.constData(), groundName) << look->soft << ground;
            QTest::addRow("%s: marigold ink on %s", name.constData(), groundName) << look->marigoldInk << ground;
            for (const char *value : valueColors)
                QTest::addRow("%s: %s on %s", name.constData(), value, groundName)
                    << look->value(QString::fromLatin1(value)) << ground;
        }
        QTest::addRow("%s: marigold ink on its wash", name.constData()) << look->marigoldInk << look->marigoldWash;
        QTest::addRow("%s: ink on side", name.constData()) << look->ink << look->side;
        QTest::addRow("%s: soft on side", name.constData()) << look->soft << look->side;
    }
}

void LookTest::text_readsOnEveryGround()
{
    QFETCH(QColor, text);
    QFETCH(QColor, ground);
    const double ratio = contrastRatio(text, ground);
    QVERIFY2(ratio >= 4.5, qPrintable(QString::number(ratio)));
}

void LookTest::wallText_readsFromAfar()
{
    for (const Look *look : {&paperLook(), &nightLook()}) {
        for (const QColor &ground : {look->paper, look->card}) {
            QVERIFY2(contrastRatio(look->ink, ground) >= 7, qPrintable(ground.name()));
            const double soft = contrastRatio(look->soft, ground);
            QVERIFY2(soft >= 7, qPrintable(u"%1 on %2"_s.arg(soft).arg(ground.name())));
        }
    }
}

void LookTest::initials_readOnValueColors()
{
    for (const Look *look : {&paperLook(), &nightLook()}) {
        for (const char *value : valueColors)
            QVERIFY2(contrastRatio(look->onValue, look->value(QString::fromLatin1(value))) >= 4.5, value);
    }
}

void LookTest::highContrast_isSevenToOne()
{
    for (const bool night : {false, true}) {
        const Look &look = contrastLook(night);
        for (const QColor &ground : {look.paper, look.card, look.side, look.marigoldWash}) {
            for (const QColor &text : {look.ink, look.soft, look.marigoldInk})
                QVERIFY2(contrastRatio(text, ground) >= 7,
                    qPrintable(u"%1 on %2: %3"_s.arg(text.name(), ground.name()).arg(contrastRatio(text, ground))));
        }
        // Outlines and the accent are no text: WCAG 2.1, 1.4.11.
        for (const QColor &part : {look.line, look.marigold})
            QVERIFY2(contrastRatio(part, look.paper) >= 3, qPrintable(part.name()));
    }
}

void LookTest::unknownColor_isTheAccent()
{
    QCOMPARE(paperLook().value(u"red;}"_s), paperLook().marigoldInk);
    QCOMPARE(paperLook().value(u"#12x"_s), paperLook().marigoldInk);
    QCOMPARE(paperLook().value(u"#204060"_s), QColor(0x204060));
}

void LookTest::readableOn_mendsAnyColor()
{
    QCOMPARE(readableOn(Qt::black, Qt::white), QColor(Qt::black));
    for (int hue = 0; hue < 360; hue += 15) {
        for (const QColor &ground : {paperLook().card, nightLook().card, QColor(Qt::white), QColor(Qt::black)}) {
            const QColor mended = readableOn(QColor::fromHsl(hue, 255, 128), ground);
            QVERIFY(contrastRatio(mended, ground) >= 4.5);
        }
    }
}

QTEST_GUILESS_MAIN(LookTest)
#include "looktest.moc"
