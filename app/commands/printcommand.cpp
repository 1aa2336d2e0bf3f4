#include "commands/cli.h"
#include "commands/commands.h"
#include "commands/speaking.h"
#include "commands/terminal.h"
#include "publish/exporting.h"
#include "publish/printshop.h"

#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bravo {

namespace {

std::optional<Photo> logoOf(Board &board, const QString &id)
{
    const Result<Photo> logo = id.isEmpty() ? Result<Photo>(Photo{}) : board.photo(id);
    return id.isEmpty() || !logo ? std::nullopt : std::optional(*logo);
}

Result<PrintMaterial> ofValue(Board &board, const QString &name)
{
    const auto roster = board.roster();
    const auto info = board.info();
    if (!roster || !info)
        return tl::unexpected(roster ? info.error() : roster.error());
    return valuesOf(*roster).find(name).map([&](const QString &id) {
        const auto value = std::find_if(
            roster->values.begin(), roster->values.end(), [&id](const Value &one) { return one.id == id; });
        return materialOf(*info, *value, logoOf(board, info->logoId));
    });
}

/// The story of --story, else the month's at --rank.
Result<PrintMaterial> ofStory(Board &board, const CommandLine &line)
{
    const auto info = board.info();
    if (!info)
        return tl::unexpected(info.error());
    if (line.has(u"story"_s)) {
        const auto story = board.incident(line.value(u"story"_s));
        if (!story)
            return tl::unexpected(story.error());
        if (story->status != Status::Published || story->audience != Audience::Board)
            return failure(ErrorKind::NotAllowed, Cli::tr("This story is not before everyone, so it is not printed."));
        Highlights all;
        all.board = info->name;
        all.brandColor = info->brandColor;
        all.headingFont = info->headingFont;
        all.month = Month::of(story->postedAt, info->zone);
        return materialOf(all, {0, *story, {}}, logoOf(board, info->logoId));
    }
    const auto month = monthOption(line);
    const auto rank = numberOption(line, u"rank"_s, 1, 1);
    if (!month || !rank)
        return tl::unexpected(month ? rank.error() : month.error());
    if (!*month)
        return failure(ErrorKind::Usage, Cli::tr("Say what goes on it: --month, --story or --value."));
    const auto all = board.highlights({.month = **month, .top = *rank});
    if (!all)
        return tl::unexpected(all.error());
    if (all->highlights.size() < *rank)
        return failure(ErrorKind::Failed,
            Cli::tr("The month has %n such stories.", nullptr, static_cast<int>(all->highlights.size())));
    return materialOf(*all, all->highlights[*rank - 1], logoOf(board, all->logoId));
}

Result<PrintOrder> orderOf(const CommandLine &line)
{
    PrintOrder order;
    const auto product = productFor(line.arguments.value(0));
    if (!product)
        return failure(ErrorKind::Usage, Cli::tr("There is no product “%1”.").arg(line.arguments.value(0)));
    order.product = *product;
    order.size = line.value(u"size"_s).toLower();
    order.tile = line.value(u"tile"_s).toLower();
    order.style = static_cast<int>(certificateStyles().indexOf(line.value(u"style"_s, certificateStyles().front())));
    return checkOrder(order).map([&order] { return order; });
}

} // namespace

Result<void> printCommand(const Invocation &run)
{
    const CommandLine &line = run.line;
    const auto order = orderOf(line);
    if (!order)
        return tl::unexpected(order.error());
    const QString file = line.value(u"out"_s), suffix = QFileInfo(file).suffix().toLower();
    if (suffix != "pdf"_L1 && suffix != "svg"_L1)
        return failure(ErrorKind::Usage, Cli::tr("“%1” is neither .pdf nor .svg.").arg(file));
    auto board = Board::open(run.where);
    if (!board)
        return tl::unexpected(board.error());
    if (const auto spoken = speakLanguage(line, *board); !spoken)
        return spoken;
    const auto material = line.has(u"value"_s) ? ofValue(*board, line.value(u"value"_s)) : ofStory(*board, line);
    if (!material)
        return tl::unexpected(material.error());
    if (suffix == "svg"_L1 && sheetsOf(*material, *order) > 1)
        return failure(ErrorKind::Usage, Cli::tr("An SVG has one sheet, and this takes several: write a .pdf."));
    const Result<QByteArray> document =
        suffix == "pdf"_L1 ? printPdf(*material, *order) : Result<QByteArray>(printSvg(*material, *order));
    return document.and_then([&](const QByteArray &content) { return saveWhole(file, content); }).map([&] {
        say(Cli::tr("%1 is ready to print at 100 %.").arg(file));
    });
}

} // namespace bravo
