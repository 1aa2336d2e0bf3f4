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
    HighlightsRequest inside = request;
    inside.edition = Edition::Inside;
    Result<Highlights> highlights = board.highlights(inside);
    if (!highlights)
        return tl::unexpected(highlights.error());
    HighlightsBook book;
    book.highlights = std::move(*highlights);
    if (request.edition == Edition::Outside) {
        OutsideEdition outside = outsideOf(book.highlights);
        book.highlights = std::move(outside.highlights);
        book.changes = std::move(outside.changes);
    }
    if (!book.highlights.logoId.isEmpty()) {
        // Without its logo (a copy's photos end somewhere) the book is still a book.
        if (Result<Photo> logo = board.photo(book.highlights.logoId))
            book.logo = *logo;
    }
    qint64 done = 0;
    const auto total = book.highlights.highlights.size();
    for (const Highlight &highlight : std::as_const(book.highlights.highlights)) {
        if (progress && !progress(done++, total))
            return cancelled();
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
