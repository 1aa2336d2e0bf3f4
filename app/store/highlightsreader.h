#pragma once

#include "board/highlights.h"
#include "store/connection.h"

namespace bravo {

/// Reads a month's highlights: some ten statements, whatever the month's size. Throws StoreError.
class HighlightsReader {
public:
    /// `closing`: the month that is asked for counts as closed already, since it is about to be.
    HighlightsReader(Connection &connection, const QTimeZone &zone, bool closing = false)
        : m_connection(connection),
          m_zone(zone),
          m_closing(closing)
    {
    }

    /// The month as the board has it now, for inside: the first `top` by votes, and whatever else was awarded.
    Highlights asItIs(Month month, int top);
    /// The month as it was kept when it closed; nothing where nothing was kept. What is no longer shown to everyone is
    /// not in it.
    std::optional<Highlights> asClosed(Month month);

private:
    QString setting(const QString &key);
    bool isClosed(Month month);
    QList<Highlight> winners(Month month, int top);
    QList<Answer> answersTo(const QList<Highlight> &highlights);
    QList<ValueSeen> valuesSeen(Month month);
    QList<MonthFigures> figuresUntil(Month month);
    QStringList stillShown(const QStringList &ids);
    void leaveOutMissingPhotos(Highlights &kept);
    void leaveOutConsentsTakenBack(Highlights &kept);

    Connection &m_connection;
    QTimeZone m_zone;
    bool m_closing;
};

/// Of an inside month what the request asks for.
Highlights asRequested(Highlights all, const HighlightsRequest &request);

} // namespace bravo
