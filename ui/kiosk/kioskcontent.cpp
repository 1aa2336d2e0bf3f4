#include "kiosk/kioskcontent.h"

namespace bravo {

namespace {

constexpr int newest = 60;
constexpr int applauded = 12;
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
    for (const Incident &incident : incidents) {
        if (incident.id == id)
            return &incident;
    }
    return nullptr;
}

SlideStage KioskContent::stage() const
{
    SlideStage stage;
    stage.board = info.name;
    stage.zone = info.zone;
    stage.photos = photos;
    stage.portraits = portraits;
    return stage;
}

static QHash<QString, QString> portraitsOf(const Roster &roster)
{
    QHash<QString, QString> portraits;
    for (const Employee &employee : roster.employees) {
        if (!employee.photoId.isEmpty())
            portraits.insert(employee.id, employee.photoId);
    }
    return portraits;
}

Result<KioskContent> readKioskContent(Board &board, const QDateTime &now, const KioskContent &before)
{
    KioskContent content;
    const auto info = board.info();
    if (!info)
        return tl::unexpected(info.error());
    content.info = *info;
    auto page = board.incidents({.limit = newest});
    if (!page)
        return tl::unexpected(page.error());
    content.incidents = *page;
    const auto best =
        board.incidents({.month = Month::of(now, content.info.zone), .order = Order::MostVoted, .limit = applauded});
    for (const Incident &incident : best.value_or(QList<Incident>{})) {
        if (!content.find(incident.id))
            content.incidents += incident;
    }
    const Roster roster = board.roster().value_or(Roster{});
    content.portraits = portraitsOf(roster);
    qsizetype bytes = 0;
    for (const Incident &incident : std::as_const(content.incidents)) {
        addPhoto(board, incident.photoIds.value(0), before, content, bytes);
        for (const Celebrated &one : incident.celebrates)
            addPhoto(board, content.portraits.value(one.id), before, content, bytes);
    }
    content.extras = readKioskExtras(board, now, content.info.zone, content.incidents, roster);
    for (const QString &id : peopleIn(content.extras))
        addPhoto(board, content.portraits.value(id), before, content, bytes);
    return content;
}

} // namespace bravo
