// The door, as far as a month's winners go.
#include "board/highlightstext.h"
#include "store/boardinside.h"
#include "store/highlightsreader.h"

using namespace Qt::StringLiterals;

namespace bravo {

Result<Highlights> Board::highlights(const HighlightsRequest &request)
{
    return guarded([&] {
        const bool closed = m_inside->isClosed(request.month);
        if (!closed && m_inside->setting(u"votes_sealed"_s) == "on"_L1)
            refuse(
                ErrorKind::NotAllowed, BoardWords::tr("The votes of this month are sealed until a manager closes it."));
        HighlightsReader reader(m_inside->connection, m_inside->zone);
        if (auto kept = closed && request.top <= keptHighlights ? reader.asClosed(request.month) : std::nullopt)
            return asRequested(*kept, request);
        return asRequested(reader.asItIs(request.month, request.top), request);
    });
}

} // namespace bravo
