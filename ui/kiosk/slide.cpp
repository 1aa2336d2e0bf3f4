#include "kiosk/slide.h"

#include "board/text.h"
#include "kiosk/slidetext.h"

using namespace Qt::StringLiterals;

namespace bravo {

namespace {

constexpr SlideRoom headlineRoom{18, 140};
constexpr SlideRoom learnRoom{30, 170};

bool fits(const QString &text, const SlideRoom &room)
{
    return readingWords(text) <= room.words && columnsOf(text) <= room.columns;
}

/// What stands large, and what is told below it.
struct Telling {
    QString headline;
    QString body;
};

/// Without a title of its own, a story's first sentence is its headline; it is not told twice.
Telling tellingOf(const Incident &incident)
{
    const QString title = incident.title.trimmed(), story = incident.story.trimmed();
    if (!title.isEmpty() && title == titleFromStory(story)) {
        if (!story.startsWith(title)) // shortened: the story itself tells it whole
            return {{}, story};
        qsizetype end = title.size();
        while (end < story.size() && (story[end] == u'.' || story[end].isSpace()))
            ++end;
        return fits(title, headlineRoom) ? Telling{title, story.mid(end)} : Telling{{}, story};
    }
    if (!fits(title, headlineRoom))
        return {{}, story.isEmpty() ? title : title + u"\n\n"_s + story};
    return {title, story};
}

/// The room for a text on a slide that has so many words already.
SlideRoom roomBeside(int words, double enlarged)
{
    return SlideRoom{SlideRoom().words - words, SlideRoom().columns}.at(enlarged);
}

void addParts(std::vector<Slide> &slides, const Slide &like, const QString &text, double enlarged)
{
    // What stands above it is read, too.
    const QStringList parts = splitForSlides(text, roomBeside(readingWords(like.headline), enlarged));
    for (qsizetype i = 0; i < parts.size(); ++i) {
        Slide slide = like;
        slide.text = asShown(parts[i]);
        slide.part = static_cast<int>(i + 1);
        slide.parts = static_cast<int>(parts.size());
        slides.push_back(slide);
    }
}

} // namespace

std::vector<Slide> slidesOf(const Incident &incident, double enlarged)
{
    const Telling telling = tellingOf(incident);
    const QString learn = incident.learn.trimmed();
    Slide like;
    like.kind = Slide::Kind::Spotlight;
    like.incident = incident;
    like.headline = telling.headline;
    std::vector<Slide> slides;
    addParts(slides, like, telling.body, enlarged);
    if (slides.empty())
        slides.push_back(like);
    const QString shownLearn = asShown(learn);
    const Slide &last = slides.back();
    const int told = readingWords(last.headline) + readingWords(last.text);
    if (!learn.isEmpty() && fits(shownLearn, learnRoom.at(enlarged))
        && told + readingWords(shownLearn) <= SlideRoom().words) {
        slides.back().learn = shownLearn;
    } else if (!learn.isEmpty()) {
        like.kind = Slide::Kind::CopyThis;
        addParts(slides, like, learn, enlarged);
    }
    if (!incident.customerWords.trimmed().isEmpty()) {
        like.kind = Slide::Kind::CustomerWords;
        addParts(slides, like, incident.customerWords, enlarged);
    }
    return slides;
}

QString nameOf(Slide::Kind kind)
{
    static constexpr const char *names[] = {"opening", "welcome", "spotlight", "copy-this", "customer-words", "wall",
        "team", "adoption", "thanks", "month", "highlight", "value", "announcement", "urgent", "link", "anniversary",
        "door", "photo", "roll"};
    static_assert(std::size(names) == static_cast<size_t>(Slide::Kind::Roll) + 1);
    return QString::fromLatin1(names[static_cast<size_t>(kind)]);
}

bool isStory(const Slide &slide)
{
    return slide.kind == Slide::Kind::Spotlight || slide.kind == Slide::Kind::CopyThis
        || slide.kind == Slide::Kind::CustomerWords;
}

QString keyOf(const Slide &slide)
{
    const QString about = isStory(slide) ? slide.incident.id : slide.subject;
    return about.isEmpty() ? nameOf(slide.kind) : nameOf(slide.kind) + u':' + about;
}

QString storyIdOf(const QString &key)
{
    for (const Slide::Kind kind : {Slide::Kind::Spotlight, Slide::Kind::CopyThis, Slide::Kind::CustomerWords}) {
        if (const QString start = nameOf(kind) + u':'; key.startsWith(start))
            return key.mid(start.size());
    }
    return {};
}

Slide wallOf(const QList<Incident> &incidents)
{
    Slide slide;
    slide.kind = Slide::Kind::Wall;
    slide.wall = incidents;
    return slide;
}

QString spokenText(const Slide &slide)
{
    QStringList lines;
    if (slide.kind == Slide::Kind::Wall) {
        for (const Incident &incident : slide.wall)
            lines += incident.title;
    } else {
        const Message &message = slide.message;
        lines = {message.label, message.badge, slide.headline, slide.text, slide.learn, message.note,
            slide.incident.celebratedNames().join(u", "_s)};
        for (const Celebrated &one : message.people)
            lines += one.name;
        for (const auto &[number, words] : message.figures)
            lines += number + u' ' + words;
    }
    lines.removeAll(QString());
    return lines.join(u"\n"_s);
}

} // namespace bravo
