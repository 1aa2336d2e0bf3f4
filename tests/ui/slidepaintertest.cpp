#include "kiosk/slidepainter.h"
#include "kiosk/burnin.h"
#include "kiosk/extraslides.h"
#include "kiosk/kiosksettings.h"
#include "kiosk/qrcode.h"
#include "kiosk/slideparts.h"
#include "kiosk/slidesexport.h"
#include "kiosk/slidetext.h"
#include "publish/speech.h"
#include "support/testboard.h"

#include <QBuffer>
#include <QDir>
#include <QProcess>
#include <QSet>
#include <QStandardPaths>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace bravo;
using namespace bravo::test;

namespace {

const QString pangram = u"A guest’s suitcase lock jammed the night before her daughter’s wedding, 12:30 sharp. "_s;

Incident incidentWith(const QString &title, const QString &story, const QString &learn = {})
{
    Incident incident;
    incident.id = u"0198-"_s + title;
    incident.title = title;
    incident.story = story;
    incident.learn = learn;
    incident.customerWords = story.left(400);
    incident.postedBy = u"Jonas Lind"_s;
    incident.postedAt = TestBoard::now();
    incident.votes = 31;
    incident.celebrates = {{u"e1"_s, u"Miriam Okafor"_s, u"Night desk"_s}};
    incident.values = {
        {u"v1"_s, u"Customers before processes"_s, {}, u"coral"_s}, {u"v2"_s, u"Can-do"_s, {}, u"teal"_s}};
    return incident;
}

/// Stories that a kiosk has to stand.
QList<Incident> hardStories()
{
    QList<Incident> all{
        incidentWith(
            u"The key she cut at midnight"_s, pangram, u"Keep six blanks and the hand cutter at the night desk."_s),
        incidentWith(u"Good"_s, u"Good"_s),
        incidentWith(u"Advice"_s, pangram, QString(u"Keep six blanks at hand. "_s).repeated(20)),
        incidentWith(
            u"Two thousand"_s, QString(pangram).repeated(24).left(2000), QString(u"Ask first. "_s).repeated(14)),
        incidentWith(u"Twenty thousand"_s, QString(pangram).repeated(240).left(20000)),
        incidentWith(u"المفتاح الذي صنعته عند منتصف الليل"_s,
            u"تعطل قفل حقيبة ضيفة في الليلة السابقة لزفاف ابنتها. "_s.repeated(4)),
        incidentWith(u"המפתח של חצות"_s, u"המזוודה ננעלה בלילה שלפני החתונה, והיא נשארה עד הסוף. "_s.repeated(3),
            u"שמרו שישה מפתחות."_s),
        incidentWith(u"午夜配的钥匙"_s, u"客人的行李箱锁在女儿婚礼前夜卡住了。"_s.repeated(20)),
        incidentWith(u"😀🎉👩‍🍳"_s, u"😀🎉👩‍🍳 "_s.repeated(60)),
        incidentWith(u"Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichen"_s, QString(300, u'W')),
        incidentWith(QString(u"MMMM WWWW "_s).repeated(14).trimmed(), QString(u"MMMMMM "_s).repeated(35),
            QString(u"WWWWW "_s).repeated(28)),
        incidentWith(u"Lines"_s, QString(u"One\n\n\n\nline\n"_s).repeated(40)),
    };
    Incident many = all.front();
    many.postedBy = QString(u"Wolfeschlegelsteinhausenbergerdorff "_s).repeated(4);
    for (int i = 0; i < 30; ++i)
        many.celebrates +=
            Celebrated{QString::number(i), u"Maximiliane von Hohenstein-%1"_s.arg(i), u"Team %1"_s.arg(i % 3)};
    for (int i = 0; i < 9; ++i)
        many.values += Value{QString::number(i), u"Keep one another informed %1"_s.arg(i), {}, u"leaf"_s};
    all += many;
    Incident team = all.front();
    team.celebrates.clear();
    team.values.clear();
    team.votes = 0;
    team.teams = {{u"t"_s, u"University Hospitals of Leicester NHS Trust, Outpatients and Imaging"_s, {}}};
    all += team;
    return all;
}

const QList<QSize> sizes{
    {1920, 1080}, {1280, 720}, {3840, 2160}, {1080, 1920}, {1080, 1080}, {2560, 1080}, {1024, 768}};

SlideStage stageOf(const QSize &size, Qt::LayoutDirection direction = Qt::LeftToRight)
{
    SlideStage stage;
    stage.size = size;
    stage.board = u"Harbour Hotel"_s;
    stage.zone = QTimeZone("Europe/Berlin");
    stage.now = TestBoard::now().addDays(2);
    stage.direction = direction;
    stage.bead = 2;
    stage.beads = 6;
    return stage;
}

/// Messages that a kiosk has to stand: every kind, with the hard stories, long names, and long words.
QList<Slide> hardMessages(double enlarged)
{
    const QList<Incident> stories = hardStories();
    const QString endless = QString(u"Wolfeschlegelsteinhausenbergerdorff "_s).repeated(4).trimmed();
    KioskContent content;
    content.incidents = stories;
    KioskExtras &extras = content.extras;
    extras.notices = {{u"a"_s, Notice::Kind::Announcement, u"Fire drill"_s, pangram, {}, TestBoard::now(), false},
        {u"b"_s, Notice::Kind::Announcement, endless, QString(pangram).repeated(9), {}, TestBoard::now(), true},
        {u"c"_s, Notice::Kind::Announcement, u"انتباه"_s, u"تعطل قفل حقيبة ضيفة في الليلة."_s, {}, {}, false},
        {u"d"_s, Notice::Kind::Link, endless, u"https://%1.example.org/"_s.arg(QString(60, u'w')), {}, {}, false},
        {u"e"_s, Notice::Kind::Link, u"Swap"_s, QString(2000, u'x'), {}, {}, false}};
    extras.values = {{u"v"_s, u"Can-do"_s, {}, u"teal"_s},
        {u"w"_s, endless, QString(pangram).repeated(3), u"#ffff00"_s},
        {u"x"_s, u"客人的行李箱锁在女儿婚礼前夜卡住了"_s, u"نعم"_s, u"#ffffff"_s}};
    extras.closedAt = TestBoard::now();
    extras.month.month = Month{2026, 9};
    extras.month.totals = {1043, 100612, 1229, 5, 1};
    for (qsizetype i = 0; i < stories.size(); ++i) {
        const Incident &story = stories[i];
        extras.month.highlights += Highlight{i == 3 ? 1000 : static_cast<int>(i), story, {}};
        extras.answers += Answer{Answer::Kind::Thanks, story.id, story.id, {}, i % 2 == 0 ? endless : u"Jo"_s, {},
            story.story.left(900), true, TestBoard::now()};
        for (int team = 0; team <= i; ++team)
            extras.answers += Answer{Answer::Kind::Adoption, {}, story.id, {}, {},
                team == 1 ? endless : u"Team %1"_s.arg(team), {}, false, TestBoard::now()};
        extras.anniversaries += KioskExtras::Anniversary{static_cast<int>(i), story};
    }
    extras.teams = {{u"t"_s, stories[stories.size() - 2].celebrates}};
    QList<Slide> slides;
    const SlideWords words(QLocale(), QTimeZone::utc(), TestBoard::now());
    for (const Extra &extra : extrasOf(content, words, TestBoard::now(), enlarged))
        slides.append(QList<Slide>(extra.slides.begin(), extra.slides.end()));
    slides += doorSlides(content, words, TestBoard::now().addDays(1), endless, enlarged).front();
    return slides;
}

QList<Slide> hardSlides(double enlarged = 1)
{
    QList<Slide> slides = hardMessages(enlarged);
    for (const Incident &incident : hardStories()) {
        const auto all = slidesOf(incident, enlarged);
        for (size_t i = 0; i < all.size(); ++i) {
            if (i < 3 || i + 2 > all.size())
                slides += all[i];
        }
    }
    Slide welcome;
    welcome.kind = Slide::Kind::Welcome;
    Slide photo, roll;
    photo.kind = Slide::Kind::Photo;
    roll.kind = Slide::Kind::Roll;
    roll.headline = u"Thank you"_s;
    roll.message.label = u"Everyone whom we celebrated in October"_s;
    for (const Incident &incident : hardStories()) {
        photo.incident = incident;
        photo.headline = incident.title;
        slides += photo;
        roll.message.people += incident.celebrates.mid(0, 3);
    }
    roll.message.people = roll.message.people.mid(0, 24);
    slides += {roll, welcome, Slide{}, wallOf(hardStories()), wallOf(hardStories().mid(0, 1))};
    return slides;
}

/// What is wrong with the slide's layout; empty where nothing is.
QString faultOf(const SlideLayout &layout)
{
    const QRectF safe = layout.safe().adjusted(-1, -1, 1, 1);
    for (size_t i = 0; i < layout.elements().size(); ++i) {
        const SlideElement &one = layout.elements()[i];
        if (one.ground)
            continue;
        if (!safe.contains(one.rect))
            return u"leaves the safe area: "_s + one.text.left(60);
        for (size_t j = 0; j < layout.elements().size(); ++j) {
            const SlideElement &other = layout.elements()[j];
            if (j != i && !one.text.isEmpty() && !other.ground
                && other.rect.adjusted(1, 1, -1, -1).intersects(one.rect.adjusted(1, 1, -1, -1)))
                return u"lies over another: "_s + one.text.left(60) + u" | "_s + other.text.left(60);
        }
    }
    return {};
}

/// The same but for rounding: Qt draws a large letter a shade differently once it is in its cache.
bool looksLike(const QImage &a, const QImage &b)
{
    if (a.size() != b.size())
        return false;
    const auto near = [](int one, int other) { return std::abs(one - other) <= 8; };
    for (int y = 0; y < a.height(); ++y) {
        for (int x = 0; x < a.width(); ++x) {
            const QRgb p = a.pixel(x, y), q = b.pixel(x, y);
            if (!near(qRed(p), qRed(q)) || !near(qGreen(p), qGreen(q)) || !near(qBlue(p), qBlue(q)))
                return false;
        }
    }
    return true;
}

Photo pngOf(const QImage &image)
{
    QByteArray content;
    QBuffer buffer(&content);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return Photo{content, "png", image.width(), image.height()};
}

} // namespace

class SlidePainterTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everySlide_staysInTheSafeArea_andNothingOverlaps_data();
    void everySlide_staysInTheSafeArea_andNothingOverlaps();
    void everyLanguage_fitsEverySlide_data();
    void everyLanguage_fitsEverySlide();
    void usualStory_canBeReadFromFarAway();
    void everyWord_standsOnTheSlide_andNothingIsElided();
    void longTeamAndManyNames_canBeRead();
    void longWord_breaksWithAHyphen();
    void urgentNotice_fillsTheScreen();
    void wordsOfTheOtherDirection_standOnOneEdge();
    void border_isGround();
    void rightToLeft_mirrors();
    void textColours_haveSevenToOne();
    void everyText_hasSevenToOne_inEveryLook();
    void newStory_isMarkedForAnHour();
    void code_isReadByAScanner_inEverySizeAndLook();
    void initials_haveSevenToOne_onTheirDisc();
    void damagedPhoto_givesWayToInitials();
    void photo_isShown();
    void smallestAndOddSizes_doNotFail();
    void export_writesARound();
    void export_ofAnEmptyBoard_isTheWelcome();
    void export_whereNothingCanBeWritten_saysSo();
};

void SlidePainterTest::everySlide_staysInTheSafeArea_andNothingOverlaps_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<bool>("mirrored");
    QTest::addColumn<double>("enlarged");
    for (const QSize &size : sizes) {
        QTest::addRow("%dx%d", size.width(), size.height()) << size << false << 1.0;
        QTest::addRow("%dx%d rtl", size.width(), size.height()) << size << true << 1.0;
    }
    for (const QSize &size : {QSize(1920, 1080), QSize(1080, 1920), QSize(1080, 1080)})
        QTest::addRow("%dx%d for far away", size.width(), size.height()) << size << false << largestEnlargement;
}

void SlidePainterTest::everySlide_staysInTheSafeArea_andNothingOverlaps()
{
    QFETCH(const QSize, size);
    QFETCH(const bool, mirrored);
    QFETCH(const double, enlarged);
    SlideStage stage = stageOf(size, mirrored ? Qt::RightToLeft : Qt::LeftToRight);
    stage.enlarged = enlarged;
    for (const Slide &slide : hardSlides(enlarged)) {
        const QString fault = faultOf(layOutSlide(slide, stage));
        QVERIFY2(fault.isEmpty(), qPrintable(slide.incident.title.left(40) + u": "_s + fault));
    }
}

void SlidePainterTest::everyLanguage_fitsEverySlide_data()
{
    QTest::addColumn<QString>("tag");
    QTest::addColumn<QSize>("size");
    for (const QString &tag : languages()) {
        for (const QSize &size : {QSize(1920, 1080), QSize(1080, 1920), QSize(1080, 1080)})
            QTest::addRow("%s %dx%d", qPrintable(tag), size.width(), size.height()) << tag << size;
    }
}

void SlidePainterTest::everyLanguage_fitsEverySlide()
{
    QFETCH(const QString, tag);
    QFETCH(const QSize, size);
    const Speech speech(tag);
    QLocale::setDefault(QLocale(tag));
    const SlideStage stage = stageOf(size, QLocale(tag).textDirection());
    QSet<Slide::Kind> seen;
    for (const Slide &slide : hardSlides()) {
        seen += slide.kind;
        const SlideLayout layout = layOutSlide(slide, stage);
        const QString fault = faultOf(layout);
        QVERIFY2(fault.isEmpty(), qPrintable(slide.incident.title.left(40) + u": "_s + fault));
        QVERIFY(std::none_of(layout.elements().begin(), layout.elements().end(),
            [](const SlideElement &element) { return element.text.contains(u'…'); }));
    }
    QLocale::setDefault(QLocale::c());
    QCOMPARE(seen.size(), static_cast<int>(Slide::Kind::Roll) + 1); // every kind was there
}

void SlidePainterTest::usualStory_canBeReadFromFarAway()
{
    Incident story = hardStories().front();
    story.story = QString(pangram).repeated(3);
    for (const QSize &size : {QSize(1920, 1080), QSize(3840, 2160), QSize(1080, 1920), QSize(2560, 1080)}) {
        for (const Slide &slide : slidesOf(story, largestEnlargement)) {
            SlideStage stage = stageOf(size);
            stage.enlarged = largestEnlargement;
            const SlideLayout layout = layOutSlide(slide, stage);
            QVERIFY(qFuzzyCompare(layout.u(), SlideLayout::unitOf(size) * largestEnlargement));
            for (const SlideElement &one : layout.elements()) { // the story 4 mm for each metre at least, all else 2.5
                const qreal least = one.text == slide.text ? 40 : 25;
                QVERIFY2(one.text.isEmpty() || one.px >= least * layout.u(),
                    qPrintable(u"%1×%2: %3: %4"_s.arg(size.width())
                                   .arg(size.height())
                                   .arg(one.text)
                                   .arg(one.px / layout.u())));
            }
        }
    }
}

void SlidePainterTest::everyWord_standsOnTheSlide_andNothingIsElided()
{
    for (const Slide &slide : hardSlides()) {
        if (slide.kind == Slide::Kind::Wall)
            continue;
        QStringList texts;
        const SlideLayout layout = layOutSlide(slide, stageOf({1280, 720}));
        for (const SlideElement &element : layout.elements())
            texts += element.text;
        QVERIFY(texts.join(u' ').contains(slide.text));
        QVERIFY(texts.join(u' ').contains(slide.headline));
        QVERIFY(texts.join(u' ').contains(slide.learn));
        QVERIFY(texts.join(u' ').contains(slide.message.label));
        QVERIFY(texts.join(u' ').contains(slide.message.note) || !slide.learn.isEmpty());
        QVERIFY(texts.join(u' ').contains(slide.message.badge));
        QVERIFY(!texts.join(u' ').contains(u'…'));
    }
}

void SlidePainterTest::longTeamAndManyNames_canBeRead()
{
    Incident few = hardStories().front(), many = few;
    few.celebrates.front().team = u"Abteilung für außergewöhnliche Gästebetreuung und Beschwerdemanagement"_s;
    many.celebrates.clear();
    for (int i = 1; i <= 60; ++i)
        many.celebrates += Celebrated{QString::number(i), u"Ann-%1 Okafor"_s.arg(i), {}};
    for (const QSize &size : sizes) {
        const SlideStage stage = stageOf(size);
        const auto sizeOf = [&stage](const Incident &incident, const QString &words) {
            const SlideLayout layout = layOutSlide(slidesOf(incident).front(), stage);
            const auto &all = layout.elements();
            const auto found = std::find_if(
                all.begin(), all.end(), [&words](const SlideElement &one) { return one.text.contains(words); });
            return found == all.end() || !layout.isSound() ? 0 : found->px / layout.u();
        };
        const QByteArray name = u"%1x%2"_s.arg(size.width()).arg(size.height()).toUtf8();
        QVERIFY2(sizeOf(few, few.celebrates.front().team) >= 22, name.constData());
        QVERIFY2(sizeOf(few, u"Miriam Okafor"_s) >= 24, name.constData());
        QVERIFY2(sizeOf(many, u"more colleagues"_s) >= 24, name.constData());
    }
}

void SlidePainterTest::longWord_breaksWithAHyphen()
{
    const QString word = u"Verkehrsinfrastrukturüberwachungsaufgabenübertragungsgesetz"_s;
    const TextStyle style{.px = 40};
    const TextBlock block = blockOf(u"Das "_s + word, style, 500);
    QVERIFY(block.lineCount() > 2);
    QVERIFY(block.naturalWidth() <= 500);
    for (int line = 1; line < block.lineCount(); ++line)
        QCOMPARE(block.text().at(block.charactersIn(line) - 1), QChar(QChar::SoftHyphen));
    QCOMPARE(heightOf(u"Das "_s + word, style, 500), block.height());
    QCOMPARE(blockOf(word, style, 5000).text(), word); // no hyphens where there is room
}

void SlidePainterTest::urgentNotice_fillsTheScreen()
{
    Slide slide;
    slide.kind = Slide::Kind::Urgent;
    slide.headline = u"Fire drill"_s;
    slide.text = pangram.trimmed();
    const SlideLayout layout = layOutSlide(slide, stageOf({1280, 720}));
    QCOMPARE(faultOf(layout), QString());
    const SlideElement &text = layout.elements().back();
    QCOMPARE(text.text, slide.text);
    QVERIFY2(text.px >= 80 * layout.u(), qPrintable(QString::number(text.px / layout.u()))); // a story has 70
    QVERIFY2(text.rect.width() > layout.safe().width() * 0.6, qPrintable(QString::number(text.rect.width())));
}

void SlidePainterTest::wordsOfTheOtherDirection_standOnOneEdge()
{
    const auto rectOf = [](const SlideLayout &layout, const QString &text) {
        for (const SlideElement &one : layout.elements()) {
            if (one.text == text)
                return one.rect;
        }
        return QRectF();
    };
    Slide copy = slidesOf(hardStories().front()).front();
    copy.kind = Slide::Kind::CopyThis;
    Slide banner;
    banner.kind = Slide::Kind::Value;
    banner.headline = u"Customers before processes"_s;
    for (const QSize &size : sizes) {
        copy.text = u"تعطل قفل حقيبة ضيفة في الليلة السابقة لزفاف ابنتها. "_s.repeated(2).trimmed();
        const SlideLayout left = layOutSlide(copy, stageOf(size));
        QVERIFY(std::abs(rectOf(left, copy.text).right() - rectOf(left, u"Copy this"_s).right()) < 1);
        copy.text = banner.text = QString(pangram).repeated(2).trimmed();
        const SlideLayout right = layOutSlide(copy, stageOf(size, Qt::RightToLeft));
        QVERIFY(std::abs(rectOf(right, copy.text).left() - rectOf(right, u"Copy this"_s).left()) < 1);
        const SlideLayout value = layOutSlide(banner, stageOf(size, Qt::RightToLeft));
        QVERIFY(std::abs(rectOf(value, banner.text).left() - rectOf(value, banner.headline).left()) < 1);
    }
    QCOMPARE(alignedWith(u"نعم"_s, u"Copy this"_s, {}).align, Qt::Alignment(Qt::AlignRight));
    QCOMPARE(alignedWith(u"Yes"_s, u"Copy this"_s, {}).align, Qt::Alignment(Qt::AlignLeft));
}

void SlidePainterTest::border_isGround()
{
    for (const Slide &slide : hardSlides()) {
        const bool fills = slide.kind == Slide::Kind::Value || slide.kind == Slide::Kind::Urgent;
        if (slide.kind == Slide::Kind::Wall || fills)
            continue;
        const QImage image = paintSlide(slide, stageOf({1280, 720}));
        const QRgb ground = paperLook().paper.rgb();
        for (int y = 0; y < 720; ++y) {
            for (int x = 15; x < 1280; ++x) { // the bar is left of that
                const bool border = x < 46 || x >= 1280 - 60 || y < 34 || y >= 720 - 34;
                if (border && image.pixel(x, y) != ground)
                    QFAIL(qPrintable(u"%1 at %2,%3"_s.arg(slide.incident.title.left(40)).arg(x).arg(y)));
            }
        }
    }
}

void SlidePainterTest::rightToLeft_mirrors()
{
    const Slide slide = slidesOf(hardStories().front()).front();
    const QImage left = paintSlide(slide, stageOf({1280, 720})),
                 right = paintSlide(slide, stageOf({1280, 720}, Qt::RightToLeft));
    const QRgb bar = paperLook().value(u"coral"_s).rgb();
    QCOMPARE(left.pixel(2, 300), bar);
    QCOMPARE(right.pixel(1277, 300), bar);
    QVERIFY(right.pixel(2, 300) != bar);
}

void SlidePainterTest::textColours_haveSevenToOne()
{
    for (const Look &look : {paperLook(), nightLook()}) {
        QVERIFY(contrastRatio(look.ink, look.paper) >= 7);
        for (const QColor &color : {look.soft, look.marigoldInk, look.value(u"coral"_s), look.value(u"teal"_s),
                 look.value(u"plum"_s), look.value(u"navy"_s), look.value(u"leaf"_s), look.value(u"#ffff00"_s),
                 look.value(u"#ffffff"_s), look.value(u"#000000"_s)}) {
            QVERIFY(contrastRatio(legible(color, look.paper), look.paper) >= 7);
            QVERIFY(contrastRatio(legible(color, look.card), look.card) >= 7);
        }
    }
}

void SlidePainterTest::everyText_hasSevenToOne_inEveryLook()
{
    QSet<Slide::Kind> kinds;
    for (const Look &look :
        {paperLook(), nightLook(), brandLook(QColor(0x0A5C36), false), brandLook(QColor(0x777777), true),
            brandLook(QColor(0xFFD400), false), brandLook(QColor(0xFFD400), true)}) {
        // Where a night look's dim field is darkest.
        const auto seen = [share = look.night ? 1 - fieldDarkness : 1.0](const QColor &color) {
            return QColor::fromRgbF(static_cast<float>(color.redF() * share),
                static_cast<float>(color.greenF() * share), static_cast<float>(color.blueF() * share));
        };
        for (const Slide &slide : hardSlides()) {
            kinds += slide.kind;
            SlideStage stage = stageOf({1280, 720});
            stage.look = look;
            stage.now = slide.incident.postedAt; // just in
            const SlideLayout layout = layOutSlide(slide, stage);
            for (const SlideElement &element : layout.elements()) {
                if (element.text.isEmpty())
                    continue;
                QVERIFY(!element.colors.isEmpty() && element.on.isValid());
                for (const QColor &color : element.colors)
                    QVERIFY2(
                        std::min(contrastRatio(color, element.on), contrastRatio(seen(color), seen(element.on))) >= 7,
                        qPrintable(nameOf(slide.kind) + u": "_s + element.text.left(40) + u' ' + color.name()
                            + u" on "_s + element.on.name()));
            }
        }
    }
    QCOMPARE(kinds.size(), static_cast<int>(Slide::Kind::Roll) + 1); // every kind was there
}

void SlidePainterTest::newStory_isMarkedForAnHour()
{
    const Slide slide = slidesOf(hardStories().front()).front();
    const auto isMarked = [&slide](qint64 age) {
        SlideStage stage = stageOf({1920, 1080});
        stage.now = slide.incident.postedAt.addSecs(age);
        const SlideLayout layout = layOutSlide(slide, stage);
        return std::any_of(layout.elements().begin(), layout.elements().end(),
            [](const SlideElement &one) { return one.text == u"Just in"_s; });
    };
    QVERIFY(isMarked(0));
    QVERIFY(isMarked(3599));
    QVERIFY(!isMarked(3600));
}

void SlidePainterTest::code_isReadByAScanner_inEverySizeAndLook()
{
    const QString scanner = QStandardPaths::findExecutable(u"zbarimg"_s);
    if (scanner.isEmpty())
        QSKIP("zbarimg (zbar-tools) is not installed");
    const QString link = u"https://rota.example.org/schicht?für=Nachtportier&x=1"_s;
    QVERIFY(qrCodeOf({}).isNull());
    Slide slide;
    slide.kind = Slide::Kind::Link;
    slide.headline = u"Swap a shift"_s;
    slide.message.label = u"Scan it with your phone"_s;
    slide.message.code = link;
    QTemporaryDir folder;
    for (const QSize &size : sizes) {
        for (const Look &look : {paperLook(), nightLook()}) {
            SlideStage stage = stageOf(size);
            stage.look = look;
            const QString file = folder.filePath(u"slide.png"_s);
            QVERIFY(paintSlide(slide, stage).save(file));
            QProcess reader;
            reader.start(scanner, {u"-q"_s, u"--raw"_s, file});
            QVERIFY(reader.waitForFinished());
            QCOMPARE(QString::fromUtf8(reader.readAllStandardOutput()).trimmed(), link);
        }
    }
}

void SlidePainterTest::initials_haveSevenToOne_onTheirDisc()
{
    for (const Look &look : {paperLook(), nightLook()}) {
        for (const QString &stored : {u"coral"_s, u"teal"_s, u"plum"_s, u"navy"_s, u"leaf"_s, u"#ffff00"_s,
                 u"#000000"_s, u"#ffffff"_s, u"#808080"_s, u"#ff00ff"_s}) {
            // As painted: the colour that covers most of the portrait's square is the disc's.
            Incident incident = hardStories().front();
            incident.values = {{u"v"_s, u"Can-do"_s, {}, stored}};
            SlideStage stage = stageOf({1280, 720});
            stage.look = look;
            const Slide slide = slidesOf(incident).front();
            const QRgb disc = initialsGround(valueColor(incident, look), look).rgb();
            const QImage image = paintSlide(slide, stage);
            int pixels = 0;
            for (int y = 80; y < 400; ++y) {
                for (int x = 960; x < 1230; ++x)
                    pixels += image.pixel(x, y) == disc;
            }
            QVERIFY2(pixels > 10000, qPrintable(stored));
            QVERIFY2(contrastRatio(QColor::fromRgb(disc), look.onValue) >= 7, qPrintable(stored));
        }
    }
}

void SlidePainterTest::damagedPhoto_givesWayToInitials()
{
    Incident incident = hardStories().front();
    const Slide plain = slidesOf(incident).front();
    incident.photoIds = {u"p"_s};
    Slide slide = slidesOf(incident).front();
    SlideStage stage = stageOf({1280, 720});
    const QImage without = paintSlide(plain, stage);
    stage.portraits.insert(u"e1"_s, u"q"_s);
    for (const QByteArray &content :
        {QByteArray("no picture at all"), pngOf(QImage(40, 40, QImage::Format_RGB32)).content.left(60)}) {
        stage.photos = {{u"p"_s, Photo{content, "png", 40, 40}}, {u"q"_s, Photo{content, "jpeg", 40, 40}}};
        QVERIFY(looksLike(paintSlide(slide, stage), without));
    }
    stage.photos = {{u"p"_s, Photo{"<svg xmlns='http://www.w3.org/2000/svg'/>", "svg", 40, 40}}};
    QVERIFY(looksLike(paintSlide(slide, stage), without));
}

void SlidePainterTest::photo_isShown()
{
    QImage photo(600, 400, QImage::Format_RGB32);
    photo.fill(QColor(0, 200, 0));
    Incident incident = hardStories().front();
    incident.photoIds = {u"p"_s};
    for (const QSize &size : sizes) {
        SlideStage stage = stageOf(size);
        stage.photos = {{u"p"_s, pngOf(photo)}};
        const Slide slide = slidesOf(incident).front();
        QCOMPARE(faultOf(layOutSlide(slide, stage)), QString());
        const QImage image = paintSlide(slide, stage);
        qint64 green = 0;
        for (int y = 0; y < image.height(); y += 4) {
            for (int x = 0; x < image.width(); x += 4)
                green += image.pixel(x, y) == qRgb(0, 200, 0);
        }
        QVERIFY(green * 16 > qint64(size.width()) * size.height() / 50);
    }
}

void SlidePainterTest::smallestAndOddSizes_doNotFail()
{
    const Slide slide = slidesOf(hardStories().front()).front();
    QVERIFY(paintSlide(slide, stageOf({})).isNull());
    for (const QSize &size : {QSize(16, 16), QSize(300, 16), QSize(16, 300)}) {
        for (const Slide &one : {slide, wallOf(hardStories()), Slide{}})
            QCOMPARE(paintSlide(one, stageOf(size)).size(), size);
    }
}

void SlidePainterTest::export_writesARound()
{
    TestBoard board;
    board.post(u"The key she cut at midnight"_s);
    board.post(NewIncident{.title = u"The bus"_s, .story = pangram, .customerWords = u"Thank you."_s}, 1);
    board.post(NewIncident{.title = u"A refund"_s, .story = QString(pangram).repeated(4)}, 2);
    QTemporaryDir folder;
    const QString out = folder.filePath(u"a/b"_s);
    const QStringList files = must(exportSlides(*board, out, {1280, 720}));
    QStringList sorted = files;
    sorted.sort();
    QCOMPARE(QDir(out).entryList(QDir::Files, QDir::Name), sorted);
    QCOMPARE(files.filter(u"customer-words.png"_s).size(), 1);
    QCOMPARE(files.filter(u"wall"_s).size(), 2);
    QVERIFY(files.filter(u"spotlight.png"_s).size() >= 4);
    for (const QString &file : files)
        QCOMPARE(QImage(out + u'/' + file).size(), QSize(1280, 720));
}

void SlidePainterTest::export_ofAnEmptyBoard_isTheWelcome()
{
    TestBoard board;
    QTemporaryDir folder;
    QCOMPARE(must(exportSlides(*board, folder.path(), {640, 360})),
        (QStringList{u"001-welcome.png"_s, u"001-welcome-night.png"_s}));
}

void SlidePainterTest::export_whereNothingCanBeWritten_saysSo()
{
    TestBoard board;
    QTemporaryDir folder;
    QFile file(folder.filePath(u"taken"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    const auto files = exportSlides(*board, file.fileName() + u"/below"_s, {640, 360});
    QVERIFY(!files);
    QCOMPARE(files.error().kind, ErrorKind::Failed);
    QVERIFY(files.error().message.contains(u"folder"_s));
}

QTEST_MAIN(SlidePainterTest)
#include "slidepaintertest.moc"
