#include "publish/highlightsbook.h"

#include "publish/words.h"

using namespace Qt::StringLiterals;

namespace bravo {

QList<Photo> HighlightsBook::photosOf(const Incident &incident) const
{
    QList<Photo> found;
    for (const QString &id : incident.photoIds) {
        if (const auto photo = photos.constFind(id); photo != photos.cend())
            found += *photo;
    }
    return found;
}

Result<HighlightsBook> readBook(Board &board, const HighlightsRequest &request, const Progress &progress)
{
    Result<Highlights> highlights = board.highlights(request);
    if (!highlights)
        return tl::unexpected(highlights.error());
    HighlightsBook book{std::move(*highlights), {}};
    qint64 done = 0;
    const auto total = book.highlights.highlights.size();
    for (const Highlight &highlight : std::as_const(book.highlights.highlights)) {
        if (progress && !progress(done++, total))
            return cancelled();
        if (request.edition == Edition::Outside && !highlight.incident.photoIds.isEmpty()) {
            book.highlights.withheld += Withheld{highlight.incident.id, u"photo"_s,
                Publish::tr("Nobody has recorded that those in the photos agree to be seen outside.")};
            continue;
        }
        for (const QString &id : highlight.incident.photoIds) {
            Result<Photo> photo = board.photo(id);
            if (!photo)
                return tl::unexpected(photo.error());
            book.photos.insert(id, *photo);
        }
    }
    return book;
}

tl::unexpected<Error> cancelled()
{
    return failure(ErrorKind::Failed, Publish::tr("The export was cancelled; nothing was left behind."));
}

} // namespace bravo
