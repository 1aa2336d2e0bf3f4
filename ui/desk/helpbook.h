#pragma once

#include <QList>
#include <QString>

class QTextDocument;

namespace bravo {

/// A short page of help. Its text has paragraphs, lists (`- `), **strong** and *quoted* words and `keys`.
struct HelpPage {
    QString title;
    QString text;
    bool operator==(const HelpPage &) const = default;
};

/// The pages in the user's language, English where there are none; see resources/help.
QList<HelpPage> helpPages();
/// The same in one language ("de"); none where it has none.
QList<HelpPage> helpPages(const QString &language);
/// Those in which every word that is typed begins some word, without regard to case and accents; nothing typed: all.
QList<HelpPage> pagesWith(const QList<HelpPage> &pages, const QString &typed);

/// Sets the page in the interface's look. `night` as in Look.
void setHelpPage(QTextDocument &document, const HelpPage &page, bool night);

} // namespace bravo
