#include "screens/slidescreens.h"

#include "board/text.h"
#include "kiosk/extraslides.h"
#include "kiosk/kiosksettings.h"
#include "kiosk/slidepainter.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bravo {

namespace {

struct NamedSlide {
    QString name;
    Slide slide;
};

/// The first incident for which `wanted` holds, else the first of all.
template <typename F> Incident pick(const QList<Incident> &from, F wanted)
{
    const auto found = std::find_if(from.begin(), from.end(), wanted);
    return found == from.end() ? from.front() : *found;
}

/// A story in a script that runs right-to-left, whatever is on the board.
Incident arabicStory(Incident like)
{
    like.title = u"المفتاح الذي صنعته عند منتصف الليل"_s;
    like.story = u"تعطل قفل حقيبة ضيفة في الليلة السابقة لزفاف ابنتها، فصنعت مريم مفتاحا جديدا في الساعة 00:15."_s;
    like.learn = u"احتفظوا بست قطع عند مكتب الليل."_s;
    like.customerWords.clear();
    return like;
}

struct ScreenWords {
    Q_DECLARE_TR_FUNCTIONS(bravo::Screens)
};

/// What a manager might put up, and what would be there in some weeks or after a year: a demo has none of that.
KioskExtras imagined(const QList<Incident> &incidents, const Roster &roster, Board &board, const QDateTime &now)
{
    KioskExtras extras = readKioskExtras(board, now, QTimeZone::utc(), incidents, roster);
    extras.notices = {
        {u"n1"_s, Notice::Kind::Announcement, ScreenWords::tr("The canteen moves to the garden"),
            ScreenWords::tr("From Monday on, lunch is under the chestnut trees. If it rains, it is in the ballroom."),
            now, now.addDays(9), false},
        {u"n2"_s, Notice::Kind::Announcement, ScreenWords::tr("Lift 2 is out of order"),
            ScreenWords::tr("Please help guests to the stairs."), now, now.addDays(1), true},
        {u"n3"_s, Notice::Kind::Link, ScreenWords::tr("Swap a shift"),
            u"https://rota.example.org/swap?team=night-desk"_s, {}, {}, false}};
    extras.answers += Answer{Answer::Kind::Thanks, u"t"_s, incidents.front().id, {}, u"Jonas Lind"_s, u"Reception"_s,
        ScreenWords::tr(
            "I watched you do it, and I would not have had the patience. That guest will tell the story for years."),
        true, now};
    int desk = 0;
    for (const Team &team : roster.teams) {
        if (desk++ < 4)
            extras.answers +=
                Answer{Answer::Kind::Adoption, team.id, incidents.front().id, {}, {}, team.name, {}, false, now};
    }
    extras.closedAt = now.addDays(-1);
    if (const auto month = board.highlights({.month = Month::of(now, QTimeZone::utc()).previous(), .top = 3}))
        extras.month = *month;
    extras.anniversaries = {{1, incidents.back()}};
    return extras;
}

/// One of each kind of extra.
QList<NamedSlide> extras(const QList<Incident> &incidents, Board &board, const SlideStage &stage)
{
    KioskContent content;
    content.info.zone = stage.zone;
    content.incidents = incidents;
    content.extras = imagined(incidents, board.roster().value_or(Roster{}), board, stage.now);
    QList<NamedSlide> slides;
    QSet<QString> seen;
    for (const Extra &extra : extrasOf(content, SlideWords(stage.locale, stage.zone, stage.now), stage.now)) {
        for (const Slide &slide : extra.slides) {
            const QString name = nameOf(slide.kind);
            if (!seen.contains(name) || slide.kind == Slide::Kind::Value) {
                slides += NamedSlide{seen.contains(name) ? name + u'-' + slide.subject.right(4) : name, slide};
                seen += name;
            }
        }
    }
    const SlideWords words(stage.locale, stage.zone, stage.now);
    slides += NamedSlide{u"door"_s, doorSlides(content, words, stage.now, {}).front()};
    return slides;
}

QList<NamedSlide> everyKind(const QList<Incident> &incidents)
{
    QList<NamedSlide> slides{{u"opening"_s, Slide{}}, {u"welcome"_s, Slide{.kind = Slide::Kind::Welcome}}};
    if (incidents.isEmpty())
        return slides;
    const auto add = [&slides](const QString &name, const Incident &incident) {
        int part = 0;
        for (const Slide &slide : slidesOf(incident))
            slides += NamedSlide{++part == 1 ? name : u"%1-%2"_s.arg(name).arg(part), slide};
    };
    const auto words = [](const Incident &one) { return one.story.count(u' '); };
    const auto longest = std::max_element(
        incidents.begin(), incidents.end(), [&](const Incident &a, const Incident &b) { return words(a) < words(b); });
    add(u"spotlight"_s, pick(incidents, [&](const Incident &i) { return words(i) < 45 && !i.learn.isEmpty(); }));
    add(u"long"_s, *longest);
    add(u"several"_s, pick(incidents, [](const Incident &i) { return i.celebrates.size() > 1; }));
    add(u"for-team"_s, pick(incidents, [](const Incident &i) { return i.celebrates.isEmpty(); }));
    add(u"words"_s, pick(incidents, [](const Incident &i) { return !i.customerWords.isEmpty(); }));
    add(u"photo"_s, pick(incidents, [](const Incident &i) { return !i.photoIds.isEmpty(); }));
    slides += NamedSlide{u"wall"_s, wallOf(incidents)};
    return slides;
}

Result<SlideStage> stageOf(Board &board, const QDateTime &now, const QList<Incident> &incidents)
{
    const auto info = board.info();
    if (!info)
        return tl::unexpected(info.error());
    SlideStage stage{.now = now, .zone = info->zone, .board = info->name, .bead = 2, .beads = 6};
    for (const Incident &incident : incidents) {
        for (const QString &id : incident.photoIds) {
            if (const auto photo = board.photo(id))
                stage.photos.insert(id, *photo);
        }
    }
    return stage;
}

} // namespace

Result<void> renderSlides(const Location &where, const QDateTime &now, ScreenFolder &out)
{
    auto board = Board::open(where, Board::Access::ReadOnly);
    if (!board)
        return tl::unexpected(board.error());
    const auto incidents = board->incidents({.limit = 24});
    if (!incidents)
        return tl::unexpected(incidents.error());
    auto stage = stageOf(*board, now, *incidents);
    if (!stage)
        return tl::unexpected(stage.error());

    const auto save = [&](const QString &name, const Slide &slide) {
        return out.save(u"kiosk-%1-%2x%3%4%5"_s.arg(name)
                            .arg(stage->size.width())
                            .arg(stage->size.height())
                            .arg(stage->look.night ? u"-night"_s : QString(),
                                stage->direction == Qt::RightToLeft ? u"-rtl"_s : QString()),
            paintSlide(slide, *stage));
    };
    QList<NamedSlide> slides = everyKind(*incidents);
    if (!incidents->isEmpty())
        slides += extras(*incidents, *board, *stage);
    for (const NamedSlide &one : slides) {
        stage->beads = isStory(one.slide) ? 6 : 0;
        for (const QSize size : {QSize(1920, 1080), QSize(1280, 720), QSize(3840, 2160), QSize(1080, 1920)}) {
            for (const Look &look : {paperLook(), nightLook()}) {
                stage->size = size;
                stage->look = look;
                if (const auto saved = save(one.name, one.slide); !saved)
                    return saved;
            }
        }
        stage->size = QSize(1920, 1080);
        stage->look = paperLook();
        stage->direction = Qt::RightToLeft;
        if (const auto saved = save(one.name, one.slide); !saved)
            return saved;
        stage->direction = Qt::LeftToRight;
    }
    if (incidents->isEmpty())
        return {};
    for (const bool night : {false, true}) { // a house's own colour
        stage->look = brandLook(QColor(0x0A5C36), night);
        for (const QString &name : {u"spotlight"_s, u"announcement"_s, u"month"_s}) {
            const auto one = std::find_if(
                slides.cbegin(), slides.cend(), [&name](const NamedSlide &slide) { return slide.name == name; });
            if (const auto saved = save(u"brand-"_s + name, one == slides.cend() ? Slide{} : one->slide); !saved)
                return saved;
        }
    }
    stage->look = paperLook();
    stage->enlarged = largestEnlargement;
    int number = 0;
    for (const Slide &slide : slidesOf(incidents->front(), largestEnlargement)) {
        if (const auto saved = save(u"far-%1"_s.arg(++number), slide); !saved)
            return saved;
    }
    stage->enlarged = 1;
    stage->direction = Qt::RightToLeft;
    return save(u"arabic"_s, slidesOf(arabicStory(incidents->front())).front());
}

} // namespace bravo
