#include "ceremony/runsheet.h"

#include "publish/drawing.h"
#include "publish/exporting.h"
#include "publish/printstyle.h"
#include "publish/words.h"

#include <QBuffer>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>

using namespace Qt::StringLiterals;

namespace bravo {

namespace {

struct RunSheetWords {
    Q_DECLARE_TR_FUNCTIONS(bravo::RunSheet)
};

QString titleOf(const CeremonyStep &step, const Scene &scene)
{
    return scene.kind == Scene::Kind::Everyone && scene.parts > 1
        ? RunSheetWords::tr("%1 (%2 of %3)", "a title, and which part").arg(step.title).arg(scene.part).arg(scene.parts)
        : step.title;
}

/// The beginning at the left, and beside it what happens.
Part partOf(const RunSheetLine &line, qreal width)
{
    const Look &look = paperLook();
    Part part{Ground::Plain, {}, 20};
    const QString head = asMinutes(line.seconds) + u"\u2002"_s + line.title;
    const TextLead time{asMinutes(line.seconds).size(), QFont::Bold, look.marigoldInk};
    part.passages += Passage{TextBlock(head, printSans(14, QFont::DemiBold, 1.4), width, 0, time), look.ink};
    if (!line.people.isEmpty())
        part.passages +=
            Passage{TextBlock(RunSheetWords::tr("Comes to the front: %1").arg(line.people), printSans(11), width),
                look.soft, 2};
    if (!line.present.isEmpty())
        part.passages += Passage{
            TextBlock(RunSheetWords::tr("Handed over: %1").arg(line.present), printSans(11), width), look.soft, 2};
    for (const QString &said : line.readAloud.split(u'\n', Qt::SkipEmptyParts))
        part.passages += Passage{TextBlock(said, printSerif(13, QFont::Normal, 1.45), width), look.ink, 4};
    return part;
}

/// The evening at a glance: what comes when, as much of it as a page holds.
void paintCover(
    QPainter &painter, const Highlights &month, const QList<RunSheetLine> &lines, const PageFlow::Geometry &geometry)
{
    const Look &look = paperLook();
    const qreal left = geometry.side, width = geometry.width(), times = 46;
    drawMark(painter, {left, 56, 26, 26}, look);
    TextBlock(month.board, atLeft(printSans(14, QFont::DemiBold, 1.4)), width - 35, 1)
        .paint(painter, {left + 35, 59}, look.ink);
    const QString title = RunSheetWords::tr("Run sheet: %1", "%1 is a month and its year").arg(monthName(month.month));
    const TextBlock head(title, printSerif(34, QFont::DemiBold, 1.2), width);
    head.paint(painter, {left, 118}, look.ink);
    qreal y = 118 + head.height() + 10;
    const int minutes = lines.isEmpty() ? 0 : (lines.back().seconds + 59) / 60;
    const TextBlock lasts(minutes == 1
            ? RunSheetWords::tr("About a minute, read aloud without haste")
            : RunSheetWords::tr("About %n minutes, read aloud without haste", nullptr, minutes),
        printSans(13), width);
    lasts.paint(painter, {left, y}, look.soft);
    y += lasts.height() + 26;
    for (const RunSheetLine &line : lines) {
        const QString what = line.people.isEmpty() ? line.title : u"%1 · %2"_s.arg(line.title, line.people);
        const TextBlock block(what, atLeft(printSans(12)), width - times, 1);
        if (y + block.height() > geometry.page.height() - geometry.bottom)
            break; // the pages that follow have all of it
        TextBlock(asMinutes(line.seconds), atLeft(printSans(12, QFont::DemiBold)), times, 1)
            .paint(painter, {left, y}, look.marigoldInk);
        block.paint(painter, {left + times, y}, look.ink);
        y += block.height() + 5;
    }
}

} // namespace

QString asMinutes(int seconds)
{
    return u"%1:%2"_s.arg(seconds / 60).arg(seconds % 60, 2, 10, QChar(u'0'));
}

QList<RunSheetLine> runSheetOf(const CeremonyContent &content)
{
    const QLocale locale;
    const SlideWords words(locale, content.zone, {});
    QList<RunSheetLine> lines;
    int begins = 0;
    for (const Scene &scene : scenesOf(content.matter, locale)) {
        const std::vector<CeremonyStep> steps = stepsOf({scene}, content.matter, words);
        RunSheetLine line{.seconds = begins, .title = titleOf(steps.front(), scene)};
        line.slides = static_cast<int>(steps.size());
        if (scene.kind == Scene::Kind::Story) {
            line.people = locale.createSeparatedList(scene.highlight.incident.celebratedNames());
            line.present = content.matter.awards.isEmpty() ? QString() : RunSheetWords::tr("the certificate");
        }
        QStringList said;
        for (const CeremonyStep &step : steps) {
            if (!step.readAloud.isEmpty())
                said += step.readAloud;
            begins += secondsAloud(step.readAloud);
        }
        line.readAloud = said.join(u'\n');
        lines += line;
    }
    return lines;
}

Result<QByteArray> runSheetPdf(const CeremonyContent &content)
{
    const Highlights &month = content.matter.month;
    QByteArray document;
    QBuffer buffer(&document);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins({});
    writer.setResolution(1200);
    const QString title = RunSheetWords::tr("Run sheet: %1", "%1 is a month and its year").arg(monthName(month.month));
    writer.setTitle(u"%1 · %2"_s.arg(title, month.board));
    writer.setCreator(u"Bravo Board"_s);
    QPainter painter(&writer);
    painter.scale(1200 / 72.0, 1200 / 72.0);
    const PageFlow::Geometry geometry{QPageSize(QPageSize::A4).size(QPageSize::Point)};
    const QList<RunSheetLine> lines = runSheetOf(content);
    paintCover(painter, month, lines, geometry);
    PageFlow flow(
        [&writer] { writer.newPage(); }, painter, geometry, u"%1 · %2"_s.arg(month.board, title), paperLook());
    flow.beginSection(title, title);
    const qreal width = flow.textWidth(Ground::Plain);
    for (const RunSheetLine &line : lines)
        flow.add(partOf(line, width));
    painter.end();
    PdfExtras extras;
    extras.language = languageTag();
    extras.bookmarks = QList<Bookmark>{{title, 0}} + flow.bookmarks();
    return withExtras(document, extras);
}

Result<void> writeRunSheet(const CeremonyContent &content, const QString &file)
{
    const auto document = runSheetPdf(content);
    return document ? saveWhole(file, *document) : tl::unexpected(document.error());
}

} // namespace bravo
