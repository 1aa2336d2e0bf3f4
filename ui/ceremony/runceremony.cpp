#include "ceremony/runceremony.h"

#include "board/text.h"
#include "ceremony/ceremonyhall.h"
#include "ceremony/runsheet.h"
#include "kiosk/runkiosk.h"
#include "shared/theme.h"

#include <QApplication>
#include <QScreen>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace bravo {

namespace {

struct RunCeremonyWords {
    Q_DECLARE_TR_FUNCTIONS(bravo::RunCeremony)
};

int refused(const Error &error)
{
    std::fprintf(stderr, "%s\n", qUtf8Printable(error.message));
    return static_cast<int>(error.kind);
}

Result<QString> idOf(Board &board, const QString &name)
{
    if (name.isEmpty())
        return QString();
    const auto roster = board.roster();
    if (!roster)
        return tl::unexpected(roster.error());
    for (const Employee &one : roster->employees) {
        if (foldedKey(one.name) == foldedKey(name))
            return one.id;
    }
    return failure(ErrorKind::Failed, RunCeremonyWords::tr("Nobody on the board is called “%1”.").arg(name));
}

} // namespace

int runCeremony(const CeremonyOptions &options)
{
    auto board = Board::open(options.where);
    if (!board)
        return refused(board.error());
    const auto content = readCeremony(*board, options.month);
    if (!content)
        return refused(content.error());
    if (!options.runSheet.isEmpty()) {
        const auto written = writeRunSheet(*content, options.runSheet);
        return written ? 0 : refused(written.error());
    }
    const auto person = idOf(*board, options.person);
    if (!person)
        return refused(person.error());
    QScreen *hall = nullptr;
    if (!options.screen.isEmpty()) {
        const auto screen = screenCalled(options.screen);
        if (!screen)
            return refused(screen.error());
        hall = *screen;
    }
    applyTheme(*qApp);
    QApplication::setQuitOnLastWindowClosed(false); // what was handed over is noted after that
    BoardService service(options.where);
    CeremonyHall ceremony(service, *content, *person, hall);
    QObject::connect(&ceremony, &CeremonyHall::closed, qApp, [](const Error &trouble) {
        if (!trouble.message.isEmpty())
            std::fprintf(stderr, "%s\n",
                qUtf8Printable(RunCeremonyWords::tr(
                    "What was handed over is not noted on the board yet; it is kept for the next time. %1")
                                   .arg(trouble.message)));
        QApplication::exit(trouble.message.isEmpty() ? 0 : static_cast<int>(trouble.kind));
    });
    ceremony.open();
    return QApplication::exec();
}

} // namespace bravo
