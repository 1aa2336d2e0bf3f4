#include "kiosk/kioskcontent.h"

#include "publish/words.h"

#include <QRandomGenerator>

namespace bravo {

namespace {

constexpr int newest = 60;
constexpr int applauded = 12;
constexpr qsizetype mostLeaving = 12; // a slide is seen for some seconds; so many posts do not come meanwhile
constexpr int noticesEverySeconds = 30; // an announcement's time comes within the minute
constexpr int extrasEverySeconds = 3600;
constexpr qsizetype mostPhotoBytes = 32 * 1024 * 1024; // a kiosk runs for months on a small computer

void addPhoto(Board &board, const QString &id, const KioskContent &before, KioskContent &content, qsizetype &bytes)
{
    if (id.isEmpty() || content.photos.contains(id) || bytes > mostPhotoBytes)
        return;
    const auto known = before.photos.constFind(id);
    // A photo that cannot be read gives way to initials; it must not cost the slide.
    const Photo photo = known != before.photos.constEnd() ? *known : board.photo(id).value_or(Photo{});
    if (photo.content.isEmpty())
        return;
    bytes += photo.content.size();
    content.photos.insert(id, photo);
}

void addPhotos(Board &board, const KioskContent &before, KioskContent &content)
{
    qsizetype bytes = 0;
    addPhoto(board, content.info.logoId, before, content, bytes);
    for (const Incident &incident : content.incidents + content.leaving) {
        addPhoto(board, incident.photoIds.value(0), before, content, bytes);
        for (const Celebrated &one : incident.celebrates)
            addPhoto(board, content.portraits.value(one.id), before, content, bytes);
    }
    for (const QString &id : peopleIn(content.extras))
        addPhoto(board, content.portraits.value(id), before, content, bytes);
}

} // namespace

QList<Candidate> KioskContent::candidates() const
{
    QList<Candidate> candidates;
    candidates.reserve(incidents.size());
    for (const Incident &incident : incidents)
        candidates += Candidate{incident.id, incident.postedAt, incident.votes};
    return candidates;
}

const Incident *KioskContent::find(const QString &id) const
{
    for (const QList<Incident> *list : {&incidents, &leaving}) {
        for (const Incident &incident : *list) {
            if (incident.id == id)
                return &incident;
        }
    }
    return nullptr;
}

SlideStage KioskContent::stage() const
{
    SlideStage stage;
    stage.board = info.name;
    stage.zone = info.zone;
    stage.locale = wordsLocale();
    stage.photos = photos;
    stage.portraits = portraits;
    stage.logoId = info.logoId;
    return stage;
}

namespace {

/// Of those stories that `before` has unchanged, nothing is read. `read` are the ids of the others.
Result<QList<Incident>> readStories(
    Board &board, const QList<StoryMark> &marks, const KioskContent &before, QStringList &read)
{
    QHash<QString, Incident> stories;
    for (const StoryMark &mark : before.memory.marks.stories + before.memory.leaving) {
        const Incident *known = mark.version.isEmpty() ? nullptr : before.find(mark.id);
        if (known && marks.contains(mark))
            stories.insert(mark.id, *known);
    }
    for (const StoryMark &mark : marks) {
        if (!stories.contains(mark.id))
            read += mark.id;
    }
    if (!read.isEmpty()) {
        const auto page = board.incidents({.limit = static_cast<int>(read.size()), .ids = read});
        if (!page)
            return page;
        for (const Incident &incident : *page)
            stories.insert(incident.id, incident);
    }
    QList<Incident> ordered;
    for (const StoryMark &mark : marks) {
        if (stories.contains(mark.id)) // or it was withdrawn just now
            ordered += stories.value(mark.id);
    }
    return ordered;
}

/// Those whose place newer or more applauded stories may take next, and those whose place was taken.
QStringList mayLeave(const KioskContent &before)
{
    QStringList ids;
    for (const Incident &incident : before.incidents.mid(newest - mostLeaving))
        ids += incident.id;
    for (const Incident &incident : before.leaving)
        ids += incident.id;
    return ids;
}

/// Takes them out of the others: those of `asked` that everyone still sees, the latest to leave first.
QList<StoryMark> takeLeaving(ScreenMarks &marks, const QStringList &asked, const QStringList &extras)
{
    QList<StoryMark> leaving;
    for (const QString &id : asked) {
        const auto isIt = [&id](const StoryMark &mark) { return mark.id == id; };
        const auto mark = std::find_if(marks.others.begin(), marks.others.end(), isIt);
        if (mark != marks.others.end() && std::none_of(marks.stories.begin(), marks.stories.end(), isIt))
            leaving += *mark;
    }
    marks.others.removeIf([&extras](const StoryMark &mark) { return !extras.contains(mark.id); });
    return leaving.mid(0, mostLeaving);
}

QHash<QString, QString> portraitsOf(const Roster &roster)
{
    QHash<QString, QString> portraits;
    for (const Employee &employee : roster.employees) {
        if (!employee.photoId.isEmpty())
            portraits.insert(employee.id, employee.photoId);
    }
    return portraits;
}

/// Where the board says what changed, a screen takes its time with what is not of today: all of a house's screens
/// would ask for whole months in the same second.
void readExtras(
    Board &board, const QDateTime &now, const KioskContent &before, const QStringList &changed, KioskContent &content)
{
    KioskMemory &memory = content.memory;
    const bool known = !memory.marks.rest.isEmpty() && before.memory.extrasDue.isValid();
    if (!known || before.memory.extrasDue <= now) {
        content.extras = readKioskExtras(board, now, content.info.zone, content.incidents, memory.roster);
        memory.noticesAt = now;
        memory.extrasDue = now.addSecs(extrasEverySeconds + QRandomGenerator::global()->bounded(60));
        return;
    }
    content.extras = before.extras;
    const bool otherRest = memory.marks.rest != before.memory.marks.rest;
    const bool noticesDue = otherRest || before.memory.noticesAt.secsTo(now) >= noticesEverySeconds;
    renewKioskExtras(board, now, content.incidents, memory.roster, changed, noticesDue, content.extras);
    memory.noticesAt = noticesDue ? now : before.memory.noticesAt;
    memory.extrasDue = before.memory.extrasDue;
    // Marks of `others` that were never asked for are those of what was read a moment ago.
    const bool othersChanged = keepOnly(memory.marks.others, content.extras)
        || (!before.memory.marks.others.isEmpty() && before.memory.marks.others != memory.marks.others);
    if (otherRest || othersChanged)
        memory.extrasDue = std::min(memory.extrasDue, now.addSecs(QRandomGenerator::global()->bounded(60)));
}

} // namespace

Result<KioskContent> readKioskContent(Board &board, const QDateTime &now, const KioskContent &before)
{
    const QStringList ofExtras = storiesIn(before.extras), asked = mayLeave(before);
    auto marks = board.screenMarks(now, newest, applauded, ofExtras + asked);
    if (!marks)
        return tl::unexpected(marks.error());
    const QList<StoryMark> leaving = takeLeaving(*marks, asked, ofExtras);
    const bool sameRest = !marks->rest.isEmpty() && marks->rest == before.memory.marks.rest;
    if (sameRest && *marks == before.memory.marks && leaving == before.memory.leaving && before.memory.extrasDue > now
        && before.memory.noticesAt.secsTo(now) < noticesEverySeconds)
        return before;
    KioskContent content;
    content.memory.marks = *marks;
    content.memory.leaving = leaving;
    content.memory.roster = before.memory.roster;
    content.info = before.info;
    content.info.incidents = marks->incidents;
    if (!sameRest) {
        const auto info = board.info();
        if (!info)
            return tl::unexpected(info.error());
        content.info = *info;
        content.memory.roster = board.roster().value_or(Roster{});
    }
    content.portraits = sameRest ? before.portraits : portraitsOf(content.memory.roster);
    // With the rest, names may have changed that stand in any story.
    QStringList read;
    const auto stories = readStories(board, marks->stories + leaving, sameRest ? before : KioskContent{}, read);
    if (!stories)
        return tl::unexpected(stories.error());
    for (const Incident &incident : *stories) {
        const auto isIt = [&incident](const StoryMark &mark) { return mark.id == incident.id; };
        const bool leaves = std::any_of(leaving.begin(), leaving.end(), isIt);
        (leaves ? content.leaving : content.incidents) += incident;
    }
    readExtras(board, now, before, read, content);
    addPhotos(board, before, content);
    return content;
}

} // namespace bravo
