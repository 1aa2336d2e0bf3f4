#include "board/coach.h"
#include "board/coachcomplaint.h"
#include "board/coachspan.h"

#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include <rapidcheck.h>

using namespace Qt::StringLiterals;
using namespace bravo;

namespace {

QJsonObject wordFile(const QString &name)
{
    QFile file(u":/bravo/coach/%1.json"_s.arg(name));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no word file %s", qPrintable(name));
    return QJsonDocument::fromJson(file.readAll()).object();
}

/// The kinds of what the coach says about a story that has something to copy, each once, sorted.
QStringList kindsIn(const QString &text)
{
    static const Coach coach(u"en"_s);
    QStringList kinds;
    for (const Remark &one : coach.remarks({text, u"Ask first."_s, {}}))
        kinds += toString(one.kind);
    kinds.removeDuplicates();
    kinds.sort();
    return kinds;
}

/// Letters, marks, quotes, digits, emoji and halves of emoji: whatever keyboards and pastes bring.
rc::Gen<QString> anyText()
{
    const QString alphabet =
        u"abckmnstu ABM.,!?'\"“”„‘’«»\n\t0123456789+-@()/éß🙂\u200f"_s + QChar(0xd83d);
    return rc::gen::map(rc::gen::container<std::vector<int>>(rc::gen::inRange(0, static_cast<int>(alphabet.size()))),
        [alphabet](const std::vector<int> &picks) {
            QString text;
            for (const int pick : picks)
                text += alphabet[pick];
            return text;
        });
}

void row(const char *kinds, const char *text)
{
    QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(kinds).split(u' ', Qt::SkipEmptyParts);
}

} // namespace

class CoachTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void story_isRemarkedUpon_data();
    void story_isRemarkedUpon();
    void phrase_isMarkedExactly();
    void nothingToCopy_isAskedFor();
    void colleague_isNoSecret();
    void language_isTold();
    void wordFiles_sayTheSameThings();
    void learntScore_isWhatTheScriptComputed();
    void demoStories_areNotComplaints();
    void anyText_keepsRangesInside();
    void quotation_isLeftAlone();
    void longStory_costsWhatItsLengthSays();
};

void CoachTest::story_isRemarkedUpon_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("kinds");

    row("cannot", "She asked for a later check-out and I told her that's our policy.");
    row("cannot", "He wanted his money back. Sorry, there is nothing I can do, I said.");
    row("cannot", "We can’t change the room, so the family took their bags upstairs.");
    row("cannot", "I told the guest that we couldn't find a table, and she went away.");
    row("cannot", "You'll have to call the office, said the man, and she did.");
    row("cannot", "The man was told that it is not my department and that he should go upstairs.");
    row("cannot", "Rules are rules, and the lady understood it with a smile.");
    row("", "Lena did not say “that’s our policy”, she said: “The pool is yours from two.”");
    row("", "I didn't say 'there is nothing I can do'. I rang the driver and had the bag back in an hour.");
    row("", "I heard Lena start with that's our policy, stop, and say that the pool was free from two.");
    row("", "Instead of saying that's our policy, Tom opened the side door for her and carried the bags.");
    row("", "Nobody said we can't do that; the team found a bed by six.");
    row("", "We can't thank Lena enough, she was wonderful with the guest and kind to us all.");
    row("", "A customer couldn't find her keys, and Tom found them under the bench.");
    row("", "She can't walk far, so Omar brought the chair to the door for her.");

    row("", "We can't thank Lena enough for what she did with the lost bag.");
    row("", "Nothing could be done better, thank you so much for everything.");
    row("", "Everyone was just great, said the note that Tom found on the desk.");

    row("blame", "The bag was lost and it was the driver's fault, but Tom found it in the end.");
    row("blame", "Tom found the bag that the night shift left because of their carelessness.");
    row("blame", "As usual, the kitchen forgot the cake, and Nina baked a new one for her.");
    row("blame", "Because housekeeping forgot the towels, Tom brought them up himself.");
    row("blame", "Tom cut new ones because the night shift lost the keys of the guest.");
    row("blame", "Because Miriam forgot the cake, Nina baked a new one for the girl.");
    row("", "Because the guest forgot her bag, Tom ran to the station with it.");
    row("", "The guest smiled because Tom didn't give up and found the bag in the end.");
    row("", "It wasn't anybody's fault, said Nina, and baked a new cake for the girl.");
    row("", "She took the blame for the delay, and the guest laughed and thanked her.");
    row("", "“It is your fault”, he shouted. Petra listened, and found the mistake in the bill.");

    row("sarcasm", "Oh great, the printer again. Tom mended it before the guests came down.");
    row("sarcasm", "Thanks for nothing, head office. Mia wrapped the present herself for the boy.");
    row("", "What a surprise it was for the girl when Nina carried in the cake!");
    row("", "Great work by Tom, who mended the printer before the guests came down.");

    row("sacrifice", "Miriam skipped lunch to finish the order for the bride.");
    row("sacrifice", "Omar stayed till midnight so that the family had their papers.");
    row("sacrifice", "She came in on her day off and drove the man to the station.");
    row("sacrifice", "He paid for the taxi out of his own pocket and waved.");
    row("", "The guests stayed until midnight and sang with Rafael at the piano.");
    row("", "The bar stayed open until midnight and everyone had a good time.");
    row("", "Anna packed lunch for the walkers and drew a map on the bag.");

    row("privacy", "Tom rang +49 170 1234567 and told her that the bag was found.");
    row("privacy", "Tom wrote to anna.hall@example.org and sent the bag on.");
    row("privacy", "The card 4111 1111 1111 1111 was stuck, and Tom got it out with a ruler.");
    row("privacy", "Mrs Anna Hall had lost her bag, and Tom found it under the bench.");
    row("privacy", "Mr J. Smith had lost his bag, and Tom found it under the bench.");
    row("privacy", "The spa was full when Mrs Hall came down, so Lena offered her a robe.");
    row("privacy", "A customer named Anna Hall had lost her bag, and Tom found it.");
    row("", "On 12.05.2024 at 10:30 Tom found the bag of room 214 under the bench.");
    row("privacy", "Our guest Mohammed bin Salman al-Rashid had lost his bag, and Tom found it.");
    row("privacy", "Our guest Maria della Rovere asked for tea, and Tom brought it with honey.");
    row("privacy", "A guest (Peter Parker) had lost his bag, and Tom found it under the bench.");
    row("privacy", "Call 555-1234 was on the note that Tom found on the desk.");
    row("privacy", "Her phone no. 4500123456 was on the note that Tom found on the desk.");
    row("privacy", "The money went to DE89 3704 0044 0532 0130 00, and Tom checked it twice.");
    row("privacy", "The guest, born 12.03.1961, could not read the form, so Tom read it to her.");
    row("privacy", "The form asked for her date of birth: 12 March 1961, and Tom wrote it down.");
    row("", "The code DE88 3704 0044 0532 0130 00 was on the parcel that Tom found for her.");
    row("", "A guest (Room Twelve) had lost her bag, and Tom found it under the bench.");
    row("", "She found her order 20261104-0012345 in the wrong box, and Tom brought it.");
    row("", "Invoice no. 4500123456 was wrong, and Tom put it right with her.");
    row("", "The rooms 204 206 208 210 were cold, and Tom brought blankets to all of them.");
    row("", "He called 12.05.2024 10:30 and Tom was at the door with an umbrella.");
    row("", "Miriam Okafor cut a new key at the desk and stayed while the guest tried it.");

    row("complaint", "The staff were rude and nobody helped us. We waited two hours. Very poor service.");
    row("complaint", "Something must be done about the parking. It is terrible and nobody cares.");
    row("complaint", "You should answer the phone. More staff are needed, we wait far too long.");
    row("", "Lovely staff, always helpful, could not have been kinder. Thank you.");
    row("", "Nothing could be better.");
    row("", "Nothing.");
    row("", "The lift broke and the guest was upset. Joyce talked with her until the engineer came.");

    row("cannot", "Die Kundin wollte tauschen, aber das ist nun mal unsere Vorschrift.");
    row("cannot", "Da kann ich leider nichts machen, und der Gast ist dann gegangen.");
    row("cannot", "Wir können das leider nicht ändern, und die Kundin hat es verstanden.");
    row("", "Lena sagte nicht „das geht nicht“, sie hat der Frau einen Platz im Garten gegeben.");
    row("", "Statt zu sagen, das ist unsere Vorschrift, hat Lena die Tür für sie geöffnet.");
    row("blame", "Die Lieferung kam zu spät, und der Fahrer war schuld, aber Tom hat sie geholt.");
    row("blame", "Weil die Küche den Kuchen vergessen hat, hat Nina für das Kind einen neuen gebacken.");
    row("", "Weil die Dame ihren Schirm vergessen hat, lief Tom zum Bahnhof und brachte ihn ihr.");
    row("", "Niemand war schuld, und Nina hat für das Kind einen neuen Kuchen gebacken.");
    row("sarcasm", "Na toll, der Drucker. Tom hat ihn für die Gäste wieder in Gang gebracht.");
    row("sacrifice", "Mia hat ihre Mittagspause ausfallen lassen, um für die Frau das Paket zu holen.");
    row("sacrifice", "Er blieb bis Mitternacht, und die Familie hatte dann ihre Papiere.");
    row("", "Die Gäste blieben bis Mitternacht und sangen mit uns am Klavier.");
    row("privacy", "Frau Anna Vogt hat ihren Schirm vergessen, und Tom hat ihn ihr gebracht.");
    row("privacy", "Die Nummer ist 0170 1234567, und Tom hat sie für den Gast angerufen.");
    row("privacy", "Der Gast (Peter Müller) war in Eile, und Tom hat ihm ein Taxi gerufen.");
    row("privacy", "Ruf 345678 an, stand auf dem Zettel, den Tom für den Gast geschrieben hat.");
    row("privacy", "Die Kundin, geboren am 12.03.1961, war allein, und Tom hat sie zum Zug gebracht.");
    row("privacy", "Das Geld ging auf DE89370400440532013000, und Tom hat es für die Kundin geprüft.");
    row("", "Die Bestellung 20261104-0012345 war für die Kundin, und Tom hat sie gefunden.");
    row("", "Die Rechnung Nr. 4500123456 war falsch, und Tom hat sie mit der Kundin berichtigt.");
    row("", "Der Gast (Zimmer Süd) war in Eile, und Tom hat ihm ein Taxi gerufen.");
    row("complaint", "Das Personal war sehr unfreundlich und niemand hat uns geholfen. Nie wieder.");
    row("", "Die Kundin musste zu lange warten, und Tom brachte ihr sofort einen Stuhl und einen Tee.");
}

void CoachTest::story_isRemarkedUpon()
{
    QFETCH(QString, text);
    QFETCH(QStringList, kinds);
    QCOMPARE(kindsIn(text), kinds);
}

void CoachTest::phrase_isMarkedExactly()
{
    const QString text = u"I said 🙂 that’s our policy, and she left."_s;
    const QList<Remark> remarks = Coach(u"en"_s).remarks({text, u"Ask."_s, {}});
    QCOMPARE(remarks.size(), 1);
    QCOMPARE(text.mid(remarks[0].from, remarks[0].to - remarks[0].from), u"that’s our policy"_s);
    QVERIFY(!remarks[0].text.isEmpty());
}

void CoachTest::nothingToCopy_isAskedFor()
{
    const Coach coach(u"en"_s);
    const QString text = u"Tom found the bag under the bench."_s;
    for (const QString &learn : {u""_s, u"  "_s, u"Nothing."_s, u"-"_s}) {
        const QList<Remark> remarks = coach.remarks({text, learn, {}});
        QCOMPARE(remarks.size(), 1);
        QVERIFY(remarks[0].kind == Remark::Kind::NothingToCopy);
    }
    QVERIFY(coach.remarks({text, u"Look under the bench."_s, {}}).isEmpty());
    QVERIFY(coach.remarks({u" \n"_s, {}, {}}).isEmpty());
}

void CoachTest::colleague_isNoSecret()
{
    const Coach coach(u"en"_s);
    const QString text = u"Mrs Hall made a new key and walked the guest to her room."_s;
    QCOMPARE(coach.remarks({text, u"Ask."_s, {}}).size(), 1);
    QVERIFY(coach.remarks({text, u"Ask."_s, {u"Anna Hall"_s}}).isEmpty());
}

void CoachTest::language_isTold()
{
    const Coach coach(u"de_DE"_s);
    QCOMPARE(coach.languageOf(u"Tom found the bag and gave it to her."_s), u"en"_s);
    QCOMPARE(coach.languageOf(u"Tom hat die Tasche gefunden und sie ihr gegeben."_s), u"de"_s);
    QCOMPARE(coach.languageOf(u"Bravo!"_s), u"de"_s);
    QCOMPARE(Coach(u"fr"_s).languageOf(u"Bravo!"_s), u"en"_s);
}

void CoachTest::wordFiles_sayTheSameThings()
{
    const QJsonObject english = wordFile(u"en"_s);
    const QJsonObject german = wordFile(u"de"_s);
    QCOMPARE(german.keys(), english.keys());
    QCOMPARE(german[u"remarks"_s].toObject().keys(), english[u"remarks"_s].toObject().keys());
    QCOMPARE(german[u"names"_s].toObject().keys(), english[u"names"_s].toObject().keys());
    for (const QJsonObject &words : {english, german}) {
        QStringList kinds;
        for (const QJsonValue &rule : words[u"rules"_s].toArray()) {
            kinds += rule[u"kind"_s].toString();
            QVERIFY(!rule[u"remark"_s].toString().isEmpty());
            for (const QJsonValue &phrase : rule[u"phrases"_s].toArray())
                QVERIFY2(QRegularExpression(phrase.toString()).isValid(), qPrintable(phrase.toString()));
        }
        kinds.removeDuplicates();
        QCOMPARE(kinds, (QStringList{u"cannot"_s, u"blame"_s, u"sarcasm"_s, u"sacrifice"_s}));
    }
}

void CoachTest::learntScore_isWhatTheScriptComputed()
{
    const QJsonObject learnt = wordFile(u"complaint_en"_s);
    const LearntComplaint complaint(wordFile(u"en"_s)[u"features"_s].toObject(), learnt);
    const QJsonArray samples = learnt[u"samples"_s].toArray();
    QVERIFY(samples.size() > 4);
    for (const QJsonValue &sample : samples) {
        const double gap = complaint.score(sample[u"text"_s].toString()) - sample[u"score"_s].toDouble();
        QVERIFY2(qAbs(gap) < 0.005, qPrintable(sample[u"text"_s].toString()));
    }
}

void CoachTest::demoStories_areNotComplaints()
{
    QFile file(QStringLiteral(BRAVO_SOURCE_DIR) + u"/resources/demo/demo.json"_s);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonArray incidents = QJsonDocument::fromJson(file.readAll())[u"incidents"_s].toArray();
    int flagged = 0;
    for (const QJsonValue &one : incidents)
        flagged += kindsIn(one[u"story"_s].toString()).contains(u"complaint"_s) ? 1 : 0;
    QVERIFY2(flagged * 100 <= incidents.size() * 7, qPrintable(QString::number(flagged)));
}

void CoachTest::anyText_keepsRangesInside()
{
    const Coach coach(u"en"_s);
    const bool holds = rc::check("every range lies in the text", [&coach] {
        const QString text = *anyText();
        for (const Remark &one : coach.remarks({text, {}, {}}))
            RC_ASSERT(0 <= one.from && one.from <= one.to && one.to <= text.size() && !one.text.isEmpty());
        for (const Span &span : quotations(text))
            RC_ASSERT(0 <= span.from && span.from < span.to && span.to <= text.size());
    });
    QVERIFY(holds);
}

void CoachTest::quotation_isLeftAlone()
{
    const Coach coach(u"en"_s);
    const QStringList said{u"that's our policy"_s, u"there's nothing we can do"_s, u"We can't do that."_s,
        u"it's the driver's fault"_s, u"Rules are rules!"_s, u"das geht nicht"_s, u"selbst schuld"_s};
    const QStringList marks{u"“%1”"_s, u"\"%1\""_s, u"„%1“"_s, u"«%1»"_s, u"‘%1’"_s, u"'%1'"_s, u"“%1"_s};
    const bool holds = rc::check("quoted speech is neither cannot nor blame", [&] {
        const QString quoted = marks[*rc::gen::inRange(0, static_cast<int>(marks.size()))].arg(
            said[*rc::gen::inRange(0, static_cast<int>(said.size()))]);
        const QString lead = *rc::gen::element(u""_s, u"He said: "_s, u"Sie sagte: "_s, u"(🙂 "_s);
        for (const Remark &one : coach.remarks({lead + quoted, u"Ask."_s, {}}))
            RC_ASSERT(one.kind != Remark::Kind::Cannot && one.kind != Remark::Kind::Blame);
    });
    QVERIFY(holds);
}

/// Reading twice as much costs about twice as much: a rule that looks at all the rest for each word would cost four
/// times.
void CoachTest::longStory_costsWhatItsLengthSays()
{
    const Coach coach(u"en"_s);
    const auto best = [&coach](qsizetype characters) {
        QString text;
        while (text.size() < characters)
            text +=
                u"A customer couldn't find the right screws, so Tom took one apart; that's our policy, they said. "_s;
        text.truncate(characters);
        qint64 shortest = std::numeric_limits<qint64>::max();
        for (int i = 0; i < 20; ++i) {
            QElapsedTimer timer;
            timer.start();
            coach.remarks({text, {}, {}});
            shortest = std::min(shortest, timer.nsecsElapsed());
        }
        return static_cast<double>(shortest);
    };
    const double once = best(2000), eightTimes = best(16000);
    qInfo("2,000 characters take %.2f ms, 16,000 take %.1f times as long", once / 1e6, eightTimes / once);
    QVERIFY(eightTimes < 8 * 3 * once);
}

QTEST_GUILESS_MAIN(CoachTest)
#include "coachtest.moc"
