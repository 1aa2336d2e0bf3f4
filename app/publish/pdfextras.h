#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QSizeF>
#include <QString>

namespace bravo {

struct Bookmark {
    QString title;
    int page = 0; // 0 is the first
    bool operator==(const Bookmark &) const = default;
};

/// What Qt's PDF writer has no words for.
struct PdfExtras {
    QString language; // BCP 47: what a reader reads it in
    QList<Bookmark> bookmarks;
    QDateTime madeAt; // UTC; invalid: as Qt wrote it
    QSizeF pageSize; // in points, exact: Qt rounds it to whole ones; empty: as Qt wrote it
    double trimInset = 0; // of every page, in points: from its edge to where it is cut
    double bleed = 0; // in points: how far the ground goes on beyond the cut
};

/// The document with all that, by an incremental update (ISO 32000-1, 7.5.6) behind what Qt wrote; its title stands in
/// the window's bar, and its identifiers come of its content, so that the same book has the same bytes but for the
/// date. A document of another form than Qt's is given back as it was.
QByteArray withExtras(QByteArray pdf, const PdfExtras &extras);

} // namespace bravo
