#include "publish/highlightshtml.h"

#include "board/text.h"
#include "publish/brandmark.h"
#include "publish/plots.h"
#include "publish/words.h"

#include <QFile>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace bravo {

namespace {

QString styleSheet()
{
    QFile file(u":/bravo/templates/highlights.css"_s);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// The house's logo, or the board's mark, drawn like drawMark(): a rounded square with a star.
QString mark(const std::optional<Photo> &logo)
{
    if (logo)
        return u"<img class=\"logo\" src=\"data:image/%1;base64,%2\" alt=\"\">"_s.arg(
            QString::fromLatin1(logo->format), QString::fromLatin1(logo->content.toBase64()));
    return u"<svg class=\"mark\" viewBox=\"0 0 24 24\" width=\"32\" height=\"32\" aria-hidden=\"true\"><rect "
           u"width=\"24\" height=\"24\" "
           u"rx=\"5.8\" "
           "fill=\"#e3a008\"/><path fill=\"#1e2935\" d=\"M12 5l2 4.8 5.1.4-3.9 3.3 1.2 5-4.4-2.7-4.4 2.7 "
           "1.2-5-3.9-3.3 5.1-.4z\"/></svg>"_s;
}

/// A4 stands in the sheet itself.
QString paperStyle(Paper paper)
{
    return paper == Paper::A4 ? QString() : u"@media print{@page{size:Letter}.cover{height:237mm}}\n"_s;
}

/// The house's own colours, in light and in dark, instead of the program's.
QString brandStyle(const QString &color)
{
    const QColor brand(color);
    if (color.isEmpty() || !brand.isValid())
        return {};
    const auto variables = [](const Look &look) {
        return u"--paper:%1;--card:%2;--line:%3;--ink:%4;--soft:%5;--marigold:%6;--rank:%6;--marigold-ink:%7"_s.arg(
            look.paper.name(), look.card.name(), look.line.name(), look.ink.name(), look.soft.name(),
            look.marigold.name(), look.marigoldInk.name());
    };
    return u":root{%1}\n@media screen and (prefers-color-scheme: dark){:root{%2}}\n@media print{:root{%1}}\n"_s.arg(
        variables(brandLook(brand, false)), variables(brandLook(brand, true)));
}

/// The house's own face for its headlines, where the reader's computer has it. A name is taken as one, nothing else.
QString headingStyle(QString family)
{
    static const QRegularExpression other(u"[^\\p{L}\\p{N} ._-]"_s, QRegularExpression::UseUnicodePropertiesOption);
    family = family.remove(other).trimmed();
    return family.isEmpty() ? QString() : u"h1,h2{font-family:\"%1\",var(--serif)}\n"_s.arg(family);
}

/// Blank lines part paragraphs, line breaks are kept, nothing else means anything.
QString paragraphs(const QString &text)
{
    QString html;
    QStringList lines;
    const auto close = [&] {
        if (!lines.isEmpty())
            html += u"<p dir=\"auto\">%1</p>\n"_s.arg(lines.join("<br>\n"_L1));
        lines.clear();
    };
    for (const QString &line : text.split(u'\n')) {
        if (line.trimmed().isEmpty())
            close();
        else
            lines += line.trimmed().toHtmlEscaped();
    }
    close();
    return html;
}

/// A span whose direction is its own: a right-to-left name does not reorder what stands beside it.
QString own(const QString &text, const QString &classes = {})
{
    return u"<bdi%1>%2</bdi>"_s.arg(
        classes.isEmpty() ? QString() : u" class=\"%1\""_s.arg(classes), text.toHtmlEscaped());
}

QString colorsOf(const QString &stored)
{
    return u"--value:%1;--value-night:%2"_s.arg(paperLook().value(stored).name(), nightLook().value(stored).name());
}

QString photosHtml(const QList<Photo> &photos, const Incident &incident)
{
    QString html;
    for (const Photo &photo : photos) {
        const QString alt = Publish::tr("A photo for the story “%1”").arg(incident.title);
        html += u"<img style=\"--aspect:%6\" src=\"data:image/%1;base64,%2\" width=\"%3\" height=\"%4\" alt=\"%5\">\n"_s
                    .arg(QString::fromLatin1(photo.format), QString::fromLatin1(photo.content.toBase64()),
                        QString::number(photo.width), QString::number(photo.height), alt.toHtmlEscaped(),
                        QString::number(double(photo.width) / std::max(photo.height, 1), 'f', 3));
    }
    return html.isEmpty() ? html : u"<figure class=\"photos\">\n%1</figure>\n"_s.arg(html);
}

QString peopleHtml(const Incident &incident)
{
    const QStringList names = incident.celebratedNames();
    QString portraits;
    for (const QString &name : names.mid(0, 4))
        portraits += u"<span class=\"portrait\">%1</span>"_s.arg(initials(name).toHtmlEscaped());
    QStringList who;
    for (const QString &name : names)
        who += own(name);
    return u"<footer class=\"people\">\n<span class=\"portraits\" aria-hidden=\"true\">%1</span>\n"
           "<p><strong>%2</strong><br>%3</p>\n</footer>\n"_s.arg(portraits, who.join(u", "_s), own(byline(incident)));
}

QString answersHtml(const Highlights &all, const QString &id)
{
    QString html;
    for (const Answer::Kind kind : {Answer::Kind::Adoption, Answer::Kind::Thanks}) {
        QString items;
        for (const Answer &one : answersTo(all, id, kind))
            items += u"<li%1>\n%2<p class=\"by\">%3</p>\n</li>\n"_s.arg(
                one.leader ? u" class=\"leader\""_s : QString(), paragraphs(one.text), own(answeredBy(one)));
        if (!items.isEmpty())
            html += u"<section class=\"answers\">\n<h3>%1</h3>\n<ul>\n%2</ul>\n</section>\n"_s.arg(
                (kind == Answer::Kind::Thanks ? thanksTitle() : adoptionsTitle()).toHtmlEscaped(), items);
    }
    return html;
}

/// What a plot shows, for readers and for copying.
QString tableHtml(const QString &caption, const QStringList &heads, const QList<QStringList> &rows)
{
    QString html = u"<table class=\"unseen\">\n<caption>%1</caption>\n<thead><tr>"_s.arg(caption.toHtmlEscaped());
    for (const QString &head : heads)
        html += u"<th scope=\"col\">%1</th>"_s.arg(head.toHtmlEscaped());
    html += "</tr></thead>\n<tbody>\n"_L1;
    for (const QStringList &row : rows) {
        html += u"<tr><th scope=\"row\">%1</th>"_s.arg(row.front().toHtmlEscaped());
        for (const QString &cell : row.mid(1))
            html += u"<td>%1</td>"_s.arg(cell);
        html += "</tr>\n"_L1;
    }
    return html + "</tbody>\n</table>\n"_L1;
}

QString plotsHtml(const Highlights &all)
{
    if (!hasPlots(all))
        return {};
    QString html;
    if (!all.valuesSeen.isEmpty()) {
        QList<QStringList> rows;
        for (const ValueSeen &one : all.valuesSeen)
            rows += {one.value.name, wordsLocale().toString(one.stories)};
        html += u"<h2>%1</h2>\n%2%3"_s.arg(valuesTitle().toHtmlEscaped(), valuesSvg(all.valuesSeen),
            tableHtml(valuesTitle(), {Publish::tr("Value"), Publish::tr("Stories")}, rows));
    }
    if (!all.months.isEmpty()) {
        QStringList heads{Publish::tr("Month")};
        const QList<MonthSeries> series = seriesOf(all.months);
        for (const MonthSeries &one : series)
            heads += one.label;
        QList<QStringList> rows;
        for (qsizetype i = 0; i < all.months.size(); ++i) {
            QStringList row{monthName(all.months[i].month)};
            for (const MonthSeries &one : series)
                row += wordsLocale().toString(one.numbers[i]);
            rows += row;
        }
        html += u"<h2>%1</h2>\n%2%3"_s.arg(
            monthsTitle().toHtmlEscaped(), monthsSvg(all.months), tableHtml(monthsTitle(), heads, rows));
    }
    return html.isEmpty() ? html : u"<section class=\"plots\">\n%1</section>\n"_s.arg(html);
}

QString storyHtml(const Highlights &all, const Highlight &highlight, const QList<Photo> &photos)
{
    const Incident &incident = highlight.incident;
    QString facts;
    for (const Value &value : incident.values)
        facts += u"<span class=\"value\" style=\"%1\">%2</span>\n"_s.arg(colorsOf(value.color), own(value.name));
    if (incident.votes > 0)
        facts += u"<span>%1</span>\n"_s.arg(votesText(incident.votes).toHtmlEscaped());
    const QString color = incident.values.isEmpty() ? QString() : incident.values.front().color;
    QString html =
        u"<article style=\"%1\">\n<header>\n<p class=\"rank\"><span class=\"unseen\">%2 </span>%3</p>\n"_s.arg(
            colorsOf(color), Publish::tr("Rank").toHtmlEscaped(), wordsLocale().toString(highlight.rank));
    html += u"<p class=\"facts\">\n%1</p>\n<h2 dir=\"auto\">%2</h2>\n</header>\n"_s.arg(
        facts, incident.title.toHtmlEscaped());
    html += photosHtml(photos, incident);
    if (const QString story = storyBeside(incident); !story.isEmpty())
        html += u"<div class=\"story\">\n%1</div>\n"_s.arg(paragraphs(story));
    if (!highlight.reason.isEmpty())
        html += u"<p class=\"chosen\" dir=\"auto\">%1</p>\n"_s.arg(chosenLine(highlight.reason).toHtmlEscaped());
    if (!incident.customerWords.isEmpty())
        html += u"<blockquote dir=\"%1\">\n%2</blockquote>\n"_s.arg(
            incident.customerWords.isRightToLeft() ? "rtl"_L1 : "ltr"_L1, paragraphs(quoted(incident.customerWords)));
    if (!incident.learn.isEmpty())
        html += u"<section class=\"copy\">\n<h3>%1</h3>\n%2</section>\n"_s.arg(
            copyThis().toHtmlEscaped(), paragraphs(incident.learn));
    return html + peopleHtml(incident) + answersHtml(all, incident.id) + "</article>\n"_L1;
}

QString coverHtml(const HighlightsBook &book)
{
    const Highlights &highlights = book.highlights;
    QString figures;
    for (const Figure &figure : figuresOf(highlights.totals))
        figures += u"<li><strong>%1</strong> %2</li>\n"_s.arg(
            wordsLocale().toString(figure.number), figure.label.toHtmlEscaped());
    QString title = coverTitle(highlights.month).toHtmlEscaped();
    if (const qsizetype comma = title.indexOf(", "_L1); comma > 0)
        title.replace(comma + 1, 1, "<br>"_L1);
    QString html = u"<header class=\"cover\">\n<p class=\"board\">%1 %2 <span class=\"month\">%3</span></p>\n"_s.arg(
        mark(book.logo), own(highlights.board), monthName(highlights.month).toHtmlEscaped());
    html += u"<h1>%1</h1>\n<p class=\"standfirst\">%2</p>\n<ul class=\"figures\">\n%3</ul>\n</header>\n"_s.arg(
        title, standfirst(highlights).toHtmlEscaped(), figures);
    return html;
}

QString leftOutHtml(const QList<Withheld> &withheld)
{
    QString lines;
    for (const LeftOut &one : leftOut(withheld))
        lines += u"<li><strong>%1</strong><br>%2</li>\n"_s.arg(one.what.toHtmlEscaped(), one.reason.toHtmlEscaped());
    return lines.isEmpty() ? lines
                           : u"<section class=\"left-out\">\n<h2>%1</h2>\n<ul>\n%2</ul>\n</section>\n"_s.arg(
                               leftOutTitle().toHtmlEscaped(), lines);
}

} // namespace

QByteArray toHtml(const HighlightsBook &book)
{
    const Highlights &highlights = book.highlights;
    const QString title = u"%1 · %2"_s.arg(coverTitle(highlights.month), highlights.board).toHtmlEscaped();
    QString html = u"<!DOCTYPE html>\n<html lang=\"%1\" dir=\"%2\">\n<head>\n<meta charset=\"utf-8\">\n"_s.arg(
        languageTag().toHtmlEscaped(), wordsLocale().textDirection() == Qt::RightToLeft ? "rtl"_L1 : "ltr"_L1);
    html += "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'; "
            "img-src data:\">\n"
            "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
            "<meta name=\"color-scheme\" content=\"light dark\">\n"
            "<meta name=\"generator\" content=\"Bravo Board\">\n"_L1;
    html += "<title>"_L1 + title + "</title>\n<style>\n"_L1 + styleSheet() + brandStyle(highlights.brandColor)
        + headingStyle(highlights.headingFont) + paperStyle(book.paper) + "</style>\n</head>\n<body>\n"_L1;
    QString matter;
    for (const Highlight &highlight : highlights.highlights)
        matter += storyHtml(highlights, highlight, book.photosOf(highlight.incident));
    matter += plotsHtml(highlights) + leftOutHtml(highlights.withheld);
    // An empty month's cover says all that there is to say.
    html += matter.isEmpty() ? "<main>\n"_L1 + coverHtml(book) : coverHtml(book) + "<main>\n"_L1 + matter;
    html += "</main>\n<footer class=\"page\">"_L1 + own(highlights.board) + u" · "_s
        + monthName(highlights.month).toHtmlEscaped() + "</footer>\n</body>\n</html>\n"_L1;
    return html.toUtf8();
}

} // namespace bravo
