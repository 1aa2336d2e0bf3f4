#include "kiosk/slidetext.h"
#include "kiosk/slide.h"

#include <QTest>

#include <rapidcheck.h>

using namespace Qt::StringLiterals;
using namespace bravo;

namespace {

/// Text of words, spaces, line breaks, emoji, Chinese and Arabic, of any length.
QString anyText()
{
    static const QStringList pieces{u"the "_s, u"guest "_s, u"waited. "_s, u"\n"_s, u"\n\n\n"_s, u"  "_s, u"😀"_s,
        u"👩‍🍳 "_s, u"客人的行李箱"_s, u"。"_s, u"مريم "_s, u"“No,” "_s,
        u"Donaudampfschifffahrtsgesellschaftskapitän "_s, u"e\u0301"_s, u"12:30 "_s, u"…"_s, u"-"_s, u"a"_s};
    QString text;
    for (int i = *rc::gen::inRange(0, 400); i > 0; --i)
        text += pieces[*rc::gen::inRange<int>(0, static_cast<int>(pieces.size()))];
    return text;
}

QStringList wordsIn(const QString &text)
{
    return text.simplified().split(u' ', Qt::SkipEmptyParts);
}

Incident story(const QString &title, const QString &text)
{
    Incident incident;
    incident.id = u"an-id"_s;
    incident.title = title;
    incident.story = text;
    return incident;
}

} // namespace

class SlideTextTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void parts_joined_areTheWholeStory();
    void everyPart_fitsASlide();
    void parts_breakAtSentences();
    void parts_ofLongSentences_breakAtCommas();
    void words_areCountedAsPeopleReadThem();
    void longWord_staysOnOneSlide();
    void softHyphens_standAtSyllables();
    void slides_tellEveryWordOfAStory();
    void everySlide_hasAtMost35Words_withItsHeadlineAndWhatToCopy();
    void untitledStory_isNotToldTwice();
    void endlessTitle_becomesText();
    void longAdvice_hasSlidesOfItsOwn();
    void customersWords_comeLast();
};

void SlideTextTest::parts_joined_areTheWholeStory()
{
    QVERIFY(rc::check("the parts give back the text", [] {
        const QString text = anyText();
        RC_ASSERT(splitForSlides(text).join(QString()) == text);
    }));
}

void SlideTextTest::everyPart_fitsASlide()
{
    QVERIFY(rc::check("no part has more words or columns than a slide", [] {
        for (const QString &part : splitForSlides(anyText())) {
            RC_ASSERT(readingWords(part) <= 35);
            RC_ASSERT(columnsOf(part) <= 260);
        }
    }));
}

void SlideTextTest::parts_breakAtSentences()
{
    const QString first = QString(u"word "_s).repeated(29) + u"end. "_s,
                  second = QString(u"more "_s).repeated(19) + u"end."_s;
    QCOMPARE(splitForSlides(first + second), (QStringList{first, second}));
}

void SlideTextTest::parts_ofLongSentences_breakAtCommas()
{
    const QString first = u"Miriam fetched the spare blanks from the key cabinet, "_s,
                  second = u"cut a new key by torchlight, and stayed while the guest tried it."_s;
    QCOMPARE(splitForSlides(first + second, SlideRoom().at(1.5)), (QStringList{first, second}));
}

void SlideTextTest::words_areCountedAsPeopleReadThem()
{
    QCOMPARE(readingWords(QString()), 0);
    QCOMPARE(readingWords(u" The key\nshe  cut "_s), 4);
    QCOMPARE(readingWords(u"午夜配的钥匙"_s), 3);
}

void SlideTextTest::longWord_staysOnOneSlide()
{
    const QString word = u"Verkehrsinfrastrukturüberwachungsaufgabenübertragungsgesetz "_s;
    for (const QString &part : splitForSlides(word.repeated(12), SlideRoom().at(2)))
        QVERIFY2(part.startsWith(word.left(10)) && part.endsWith(word.right(10)), qPrintable(part));
}

void SlideTextTest::softHyphens_standAtSyllables()
{
    const auto shown = [](const QString &word) { return softHyphened(word).replace(QChar(QChar::SoftHyphen), u'|'); };
    QCOMPARE(shown(u"„Überwachungsaufgaben“,"_s), u"„Über|wachungs|auf|gaben“,"_s);
    QCOMPARE(shown(u"Beschwerdemanagement"_s), u"Beschwer|dema|nage|ment"_s);
    for (const QString &whole : {u"https://rota.example.org/nachtportier"_s, u"the"_s, u"WWWWWWWW"_s, u""_s,
             u"客人的行李箱锁在女儿婚礼前夜卡住了"_s, u"مريم"_s, u"12:30"_s})
        QCOMPARE(softHyphened(whole), whole);
}

void SlideTextTest::slides_tellEveryWordOfAStory()
{
    QVERIFY(rc::check("headline and texts hold the story's words, in order", [] {
        const QString text = anyText().trimmed();
        QString told;
        for (const Slide &slide : slidesOf(story(u"A title of its own"_s, text)))
            told += slide.text;
        RC_ASSERT(told.remove(u' ').remove(u'\n') == QString(text).remove(u' ').remove(u'\n'));
    }));
    const QString endless = QString(u"One more sentence, and she stayed. "_s).repeated(600);
    QStringList told;
    for (const Slide &slide : slidesOf(story(u"Endless"_s, endless))) {
        told += wordsIn(slide.text);
        QCOMPARE(slide.headline, u"Endless"_s);
    }
    QCOMPARE(told, wordsIn(endless));
}

void SlideTextTest::everySlide_hasAtMost35Words_withItsHeadlineAndWhatToCopy()
{
    QVERIFY(rc::check("headline, text and what others can copy are 35 words together", [] {
        Incident incident = story(anyText().left(120), anyText());
        incident.learn = anyText().left(160);
        incident.customerWords = anyText();
        for (const Slide &slide : slidesOf(incident))
            RC_ASSERT(readingWords(slide.headline) + readingWords(slide.text) + readingWords(slide.learn) <= 35);
    }));
}

void SlideTextTest::untitledStory_isNotToldTwice()
{
    const auto slides = slidesOf(story(u"Staff were lovely"_s, u"Staff were lovely. They rang my son."_s));
    QCOMPARE(slides.size(), size_t(1));
    QCOMPARE(slides.front().headline, u"Staff were lovely"_s);
    QCOMPARE(slides.front().text, u"They rang my son."_s);

    const auto one = slidesOf(story(u"Good"_s, u"Good"_s));
    QCOMPARE(one.size(), size_t(1));
    QCOMPARE(one.front().headline, u"Good"_s);
    QVERIFY(one.front().text.isEmpty());

    const QString sentence = QString(u"and on she went "_s).repeated(8).trimmed();
    const auto shortened = slidesOf(
        story(u"and on she went and on she went and on she went and on she went and on she went…"_s, sentence));
    QVERIFY(!spokenText(shortened.front()).contains(u'…'));
    QCOMPARE(shortened.front().text, sentence);
}

void SlideTextTest::endlessTitle_becomesText()
{
    const QString title = QString(u"A very long title "_s).repeated(40).trimmed();
    QStringList told;
    for (const Slide &slide : slidesOf(story(title, u"And a story."_s))) {
        QVERIFY(slide.headline.isEmpty());
        told += wordsIn(slide.text);
    }
    QCOMPARE(told, wordsIn(title + u" And a story."_s));
}

void SlideTextTest::longAdvice_hasSlidesOfItsOwn()
{
    Incident incident = story(u"Title"_s, u"Story."_s);
    incident.learn = u"Keep six blanks."_s;
    QCOMPARE(slidesOf(incident).front().learn, incident.learn);
    incident.learn = QString(u"Keep six blanks at hand. "_s).repeated(20).trimmed();
    QStringList told;
    for (const Slide &slide : slidesOf(incident)) {
        QVERIFY(slide.learn.isEmpty());
        if (slide.kind == Slide::Kind::CopyThis)
            told += wordsIn(slide.text);
    }
    QCOMPARE(told, wordsIn(incident.learn));
}

void SlideTextTest::customersWords_comeLast()
{
    Incident incident = story(u"Title"_s, u"Story."_s);
    QCOMPARE(slidesOf(incident).back().kind, Slide::Kind::Spotlight);
    incident.customerWords = u"Now I can sleep."_s;
    QCOMPARE(slidesOf(incident).back().kind, Slide::Kind::CustomerWords);
    QCOMPARE(slidesOf(incident).back().text, incident.customerWords);
}

QTEST_GUILESS_MAIN(SlideTextTest)
#include "slidetexttest.moc"
