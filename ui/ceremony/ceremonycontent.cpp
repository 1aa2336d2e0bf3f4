#include "ceremony/ceremonycontent.h"

#include "kiosk/kiosksettings.h"

#include <QCoreApplication>

namespace bravo {

namespace {

struct CeremonyContentWords {
    Q_DECLARE_TR_FUNCTIONS(bravo::CeremonyContent)
};

constexpr int mostWinners = 20;
constexpr int storiesAPage = 500;

Result<Month> monthFor(Board &board, const std::optional<Month> &wish)
{
    if (wish)
        return *wish;
    const auto last = board.lastClosedMonth();
    if (!last)
        return tl::unexpected(last.error());
    if (!*last)
        return failure(
            ErrorKind::Failed, CeremonyContentWords::tr("No month is closed yet: its ceremony comes after that."));
    return (*last)->month;
}

/// All stories of the month that everyone sees; who is named in them is thanked.
Result<QList<Celebrated>> everyoneOf(Board &board, const Month &month)
{
    QList<Incident> all;
    for (int offset = 0;; offset += storiesAPage) {
        const auto page = board.incidents({.month = month, .limit = storiesAPage, .offset = offset});
        if (!page)
            return tl::unexpected(page.error());
        all += *page;
        if (page->size() < storiesAPage)
            return everyoneIn(all);
    }
}

/// A photo that cannot be read gives way to initials; it must not cost the ceremony.
void addPhoto(Board &board, const QString &id, CeremonyContent &content)
{
    if (!id.isEmpty() && !content.photos.contains(id)) {
        if (const auto photo = board.photo(id))
            content.photos.insert(id, *photo);
    }
}

void addPhotos(Board &board, CeremonyContent &content)
{
    if (const auto roster = board.roster()) {
        for (const Employee &employee : roster->employees) {
            if (!employee.photoId.isEmpty())
                content.portraits.insert(employee.id, employee.photoId);
        }
    }
    addPhoto(board, content.matter.month.logoId, content);
    for (const Highlight &one : std::as_const(content.matter.month.highlights)) {
        for (const QString &id : one.incident.photoIds)
            addPhoto(board, id, content);
        for (const Celebrated &person : one.incident.celebrates)
            addPhoto(board, content.portraits.value(person.id), content);
    }
}

} // namespace

SlideStage CeremonyContent::stage(const QDateTime &now) const
{
    SlideStage stage;
    stage.board = matter.month.board;
    stage.zone = zone;
    stage.now = now;
    stage.photos = photos;
    stage.portraits = portraits;
    stage.logoId = matter.month.logoId;
    stage.look = lookFor(KioskSettings::Theme::Brand, matter.month.brandColor, false, matter.month.headingFont);
    return stage;
}

Result<CeremonyContent> readCeremony(Board &board, const std::optional<Month> &wish)
{
    const auto month = monthFor(board, wish);
    if (!month)
        return tl::unexpected(month.error());
    const auto highlights = board.highlights({.month = *month, .top = mostWinners});
    if (!highlights)
        return tl::unexpected(highlights.error());
    QStringList ids;
    for (const Highlight &one : highlights->highlights)
        ids += one.incident.id;
    const auto awards = board.awards(ids);
    const auto everyone = everyoneOf(board, *month);
    if (!awards || !everyone)
        return tl::unexpected(awards ? everyone.error() : awards.error());
    CeremonyContent content;
    content.zone = highlights->zone;
    content.matter = {*highlights, {}, *everyone};
    for (const Award &award : *awards) { // the same story may have won another time, too
        if (award.month == *month)
            content.matter.awards += award;
    }
    if (content.matter.awards.isEmpty())
        return failure(ErrorKind::Failed,
            CeremonyContentWords::tr("%1 has no winners yet: close the month first, then there is a ceremony.")
                .arg(month->toString()));
    addPhotos(board, content);
    return content;
}

} // namespace bravo
