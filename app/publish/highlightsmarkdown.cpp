#include "publish/highlightsmarkdown.h"

#include "board/text.h"
#include "publish/plots.h"
#include "publish/words.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace bravo {

namespace {

QString escapedLine(const QString &line)
{
    static const QRegularExpression inlineMarkup(uR"(([\\`*_\[\]<>&~|$@]))"_s);
    static const QRegularExpression bareLink(
        uR"((:)(?=//)|(?<=\bwww)(\.))"_s, QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression listNumber(uR"(^(\d+)([.)]))"_s);
    // Indented by four a line would be code; what is left of the indent says nothing in a story.
    QString out = line.trimmed();
    out.replace(inlineMarkup, u"\\\\1"_s);
    out.replace(bareLink, u"\\\\1\\2"_s);
    out.replace(listNumber, u"\\1\\\\2"_s);
    if (!out.isEmpty() && u"#+-=:"_s.contains(out.front()))
        out.prepend(u'\\');
    return out;
}

/// Each line behind the mark of a quotation.
QString quotation(const QString &markdown)
{
    QStringList lines = markdown.split(u'\n');
    for (QString &line : lines)
        line.prepend(line.isEmpty() ? ">"_L1 : "> "_L1);
    return lines.join(u'\n');
}

QString oneLine(const QString &text)
{
    return markdownEscaped(cleanLine(text));
}

QString answersMarkdown(const Highlights &all, const QString &id, Answer::Kind kind)
{
    QStringList lines;
    for (const Answer &one : answersTo(all, id, kind))
        lines += u"- %1 — %2"_s.arg(oneLine(one.text), oneLine(answeredBy(one)));
    return lines.isEmpty()
        ? QString()
        : u"### %1\n\n%2"_s.arg(kind == Answer::Kind::Thanks ? thanksTitle() : adoptionsTitle(), lines.join(u'\n'));
}

/// What the other formats plot.
QStringList tablesMarkdown(const Highlights &all)
{
    QStringList parts;
    if (!hasPlots(all))
        return parts;
    if (!all.valuesSeen.isEmpty()) {
        QString table = u"| %1 | %2 |\n| --- | ---: |"_s.arg(Publish::tr("Value"), Publish::tr("Stories"));
        for (const ValueSeen &one : all.valuesSeen)
            table += u"\n| %1 | %2 |"_s.arg(oneLine(one.value.name), wordsLocale().toString(one.stories));
        parts += u"## "_s + oneLine(valuesTitle());
        parts += table;
    }
    if (!all.months.isEmpty()) {
        QString head = u"| %1 |"_s.arg(Publish::tr("Month")), rule = u"| --- |"_s, rows;
        const QList<MonthSeries> series = seriesOf(all.months);
        for (const MonthSeries &one : series) {
            head += u" %1 |"_s.arg(oneLine(one.label));
            rule += " ---: |"_L1;
        }
        for (qsizetype i = 0; i < all.months.size(); ++i) {
            rows += u"\n| %1 |"_s.arg(oneLine(monthName(all.months[i].month)));
            for (const MonthSeries &one : series)
                rows += u" %1 |"_s.arg(wordsLocale().toString(one.numbers[i]));
        }
        parts += u"## "_s + oneLine(monthsTitle());
        parts += head + u'\n' + rule + rows;
    }
    return parts;
}

QString storyMarkdown(const Highlights &all, const Highlight &highlight)
{
    const Incident &incident = highlight.incident;
    QStringList facts;
    for (const Value &value : incident.values)
        facts += u"**%1**"_s.arg(oneLine(value.name));
    if (incident.votes > 0)
        facts += votesText(incident.votes);
    QStringList parts{u"## %1. %2"_s.arg(QString::number(highlight.rank), oneLine(incident.title))};
    if (!facts.isEmpty())
        parts += facts.join(u" · "_s);
    if (const QString story = storyBeside(incident); !story.isEmpty())
        parts += markdownEscaped(story);
    if (!highlight.reason.isEmpty())
        parts += markdownEscaped(chosenLine(highlight.reason));
    if (!incident.customerWords.isEmpty())
        parts += quotation(markdownEscaped(quoted(incident.customerWords)));
    if (!incident.learn.isEmpty())
        parts += u"**%1:** %2"_s.arg(copyThis(), markdownEscaped(incident.learn));
    parts += u"**%1**  \n%2"_s.arg(oneLine(incident.celebratedNames().join(u", "_s)), oneLine(byline(incident)));
    for (const Answer::Kind kind : {Answer::Kind::Adoption, Answer::Kind::Thanks}) {
        if (const QString answers = answersMarkdown(all, incident.id, kind); !answers.isEmpty())
            parts += answers;
    }
    return parts.join(u"\n\n"_s);
}

} // namespace

QString markdownEscaped(const QString &text)
{
    QString out;
    bool gap = false;
    for (const QString &line : text.split(u'\n')) {
        const QString escaped = escapedLine(line);
        if (escaped.isEmpty()) {
            gap = !out.isEmpty();
            continue;
        }
        if (!out.isEmpty())
            out += gap ? "\n\n"_L1 : "\\\n"_L1;
        gap = false;
        out += escaped;
    }
    return out;
}

QByteArray toMarkdown(const Highlights &highlights)
{
    QStringList parts{u"# "_s + oneLine(coverTitle(highlights.month)),
        u"%1 · %2"_s.arg(oneLine(highlights.board), oneLine(monthName(highlights.month))),
        oneLine(standfirst(highlights))};
    QStringList figures;
    for (const Figure &figure : figuresOf(highlights.totals))
        figures += u"- **%1** %2"_s.arg(wordsLocale().toString(figure.number), oneLine(figure.label));
    parts += figures.join(u'\n');
    for (const Highlight &highlight : highlights.highlights)
        parts += storyMarkdown(highlights, highlight);
    parts += tablesMarkdown(highlights);
    if (!highlights.withheld.isEmpty()) {
        QStringList lines;
        for (const LeftOut &one : leftOut(highlights.withheld))
            lines += u"- %1: %2"_s.arg(oneLine(one.what), oneLine(one.reason));
        parts += u"## "_s + oneLine(leftOutTitle());
        parts += lines.join(u'\n');
    }
    return (parts.join(u"\n\n"_s) + u'\n').toUtf8();
}

} // namespace bravo
