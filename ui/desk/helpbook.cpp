#include "desk/helpbook.h"

#include "board/text.h"
#include "shared/theme.h"

#include <QFile>
#include <QFontMetricsF>
#include <QLocale>
#include <QRegularExpression>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextList>

using namespace Qt::StringLiterals;

namespace bravo {

namespace {

/// `**strong**`, `*quoted*` and `` `keys` `` within a line; what is said between the signs alone is shown.
void insertWords(QTextCursor &cursor, const QString &line, const Look &look)
{
    static const QRegularExpression marked(uR"(\*\*(.+?)\*\*|\*(.+?)\*|`(.+?)`)"_s);
    QTextCharFormat plain;
    plain.setFont(uiFont(16));
    plain.setForeground(look.ink);
    qsizetype done = 0;
    for (auto found = marked.globalMatch(line); found.hasNext();) {
        const auto match = found.next();
        cursor.insertText(line.mid(done, match.capturedStart() - done), plain);
        QTextCharFormat format = plain;
        if (!match.captured(1).isEmpty())
            format.setFont(uiFont(16, QFont::DemiBold));
        else if (!match.captured(2).isEmpty())
            format.setForeground(look.marigoldInk);
        else {
            format.setFont(uiFont(14.5, QFont::DemiBold));
            format.setBackground(look.side);
        }
        cursor.insertText(match.captured(match.lastCapturedIndex()), format);
        done = match.capturedEnd();
    }
    cursor.insertText(line.mid(done), plain);
}

QTextBlockFormat blockWith(qreal above)
{
    QTextBlockFormat block;
    block.setTopMargin(above);
    block.setLineHeight(140, QTextBlockFormat::ProportionalHeight);
    return block;
}

} // namespace

QList<HelpPage> helpPages(const QString &language)
{
    QFile file(u":/bravo/help/%1.md"_s.arg(language));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QList<HelpPage> pages;
    const QString text = u'\n' + QString::fromUtf8(file.readAll());
    for (const QString &page : text.split(u"\n# "_s).sliced(1)) {
        const qsizetype title = page.indexOf(u'\n');
        pages += HelpPage{page.left(title), page.mid(title).trimmed()};
    }
    return pages;
}

QList<HelpPage> helpPages()
{
    for (const QString &tag : QLocale().uiLanguages()) {
        if (const auto pages = helpPages(tag.section(u'-', 0, 0)); !pages.isEmpty())
            return pages;
    }
    return helpPages(u"en"_s);
}

QList<HelpPage> pagesWith(const QList<HelpPage> &pages, const QString &typed)
{
    static const QRegularExpression between(uR"([^\p{L}\p{N}]+)"_s);
    const QStringList words = foldedKey(typed).split(between, Qt::SkipEmptyParts);
    QList<HelpPage> found;
    for (const HelpPage &page : pages) {
        const QString all = u' ' + foldedKey(page.title + u' ' + page.text).replace(between, u" "_s);
        if (std::all_of(words.begin(), words.end(), [&](const QString &word) { return all.contains(u' ' + word); }))
            found += page;
    }
    return found;
}

void setHelpPage(QTextDocument &document, const HelpPage &page, bool night)
{
    const Look &look = night ? nightLook() : paperLook();
    document.clear();
    document.setUndoRedoEnabled(false);
    document.setDocumentMargin(0);
    document.setIndentWidth(scaled(24));
    QTextCursor cursor(&document);
    QTextCharFormat title;
    title.setFont(uiFont(28, QFont::DemiBold, Face::Serif));
    title.setForeground(look.ink);
    cursor.setBlockFormat({});
    cursor.insertText(page.title, title);
    constexpr QChar gap = QChar::Nbsp; // Qt puts a bullet close to its words
    QTextList *list = nullptr;
    for (const QString &line : page.text.split(u'\n', Qt::SkipEmptyParts)) {
        const bool item = line.startsWith("- "_L1);
        QTextBlockFormat block = blockWith(item ? space(1) : space(3));
        if (item)
            block.setTextIndent(-QFontMetricsF(uiFont(16)).horizontalAdvance(gap)); // its first line is in line again
        cursor.insertBlock(block);
        if (!item) {
            list = nullptr;
        } else if (list) {
            list->add(cursor.block());
        } else {
            QTextListFormat format;
            format.setStyle(QTextListFormat::ListDisc);
            format.setIndent(1);
            list = cursor.createList(format);
        }
        insertWords(cursor, item ? gap + line.mid(2) : line, look);
    }
}

} // namespace bravo
