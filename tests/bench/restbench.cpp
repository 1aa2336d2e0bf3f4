#include "bench/firstframe.h"
#include "desk/deskwindow.h"
#include "desk/feedpage.h"
#include "shared/theme.h"
#include "support/testboard.h"

#include <QApplication>
#include <QFile>
#include <QProcess>
#include <QTextStream>
#include <QThread>

#include <unistd.h>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace bravo;
using namespace bravo::bench;

// What an open desk costs while nobody touches it: memory, against an empty window's, and processor time.

namespace {

constexpr int restSeconds = 30;

/// The desk in a process of its own, on the demo's board, as a program opens it.
int showDesk(const QString &path)
{
    applyTheme(*qApp);
    DeskWindow window(Location::file(path), DeskWindow::IfMissing::Say, DeskWindow::Furnish::AfterFirstFrame);
    window.resize(1280, 800);
    QObject::connect(&window, &DeskWindow::furnished, &window, [&window] {
        const auto stories = [&window] {
            const auto frame = new FirstFrame(*window.feed()->view()->viewport(), "stories", [] {});
            frame->setParent(&window);
            window.feed()->view()->viewport()->update();
        };
        QObject::connect(&window.feed()->model(), &QAbstractItemModel::modelReset, &window, stories);
    });
    window.show();
    return QApplication::exec();
}

/// A program that stays after it said `moment`; its end is ours.
class Staying {
public:
    Staying(const QString &program, const QStringList &arguments, const QByteArray &moment)
    {
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process.start(program, arguments);
        while (!m_said.contains(moment)) {
            if (!m_process.waitForReadyRead(20000))
                qFatal("%s says nothing.", qPrintable(program));
            m_said += m_process.readAllStandardOutput();
        }
        QThread::sleep(3); // what follows the first picture
    }
    ~Staying()
    {
        m_process.kill();
        m_process.waitForFinished();
    }
    Staying(const Staying &) = delete;
    Staying &operator=(const Staying &) = delete;

    /// A line of smaps_rollup ("Rss", "Pss"), in MiB.
    double memory(const QByteArray &kind) const
    {
        for (const QByteArray &line : read("smaps_rollup").split('\n')) {
            if (line.startsWith(kind + ':'))
                return line.simplified().split(' ').value(1).toDouble() / 1024;
        }
        qFatal("/proc has no such figure.");
    }

    double processorSeconds() const
    {
        const QByteArray stat = read("stat");
        const QList<QByteArray> fields = stat.mid(stat.lastIndexOf(')') + 2).split(' ');
        return (fields.value(11).toDouble() + fields.value(12).toDouble())
            / static_cast<double>(::sysconf(_SC_CLK_TCK));
    }

private:
    QByteArray read(const char *file) const
    {
        QFile proc(u"/proc/%1/%2"_s.arg(m_process.processId()).arg(QLatin1StringView(file)));
        if (!proc.open(QIODevice::ReadOnly))
            qFatal("%s cannot be read.", file);
        return proc.readAll();
    }

    QProcess m_process;
    QByteArray m_said;
};

} // namespace

int main(int argc, char *argv[])
{
    const QApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 3 && arguments[1] == "--desk"_L1)
        return showDesk(arguments[2]);
    const QTemporaryDir folder;
    const QString board = folder.filePath(u"demo.bravo"_s);
    if (QProcess::execute(QStringLiteral(BRAVO_PROGRAM), {u"demo"_s, u"--board"_s, board}) != 0)
        qFatal("The demo's board cannot be made.");
    const Staying empty(QCoreApplication::applicationDirPath() + "/empty_window"_L1, {u"--stay"_s}, "first-frame");
    const Staying desk(QCoreApplication::applicationFilePath(), {u"--desk"_s, board}, "stories");
    QTextStream out(stdout);
    for (const QByteArray kind : {"Rss", "Pss", "Private_Dirty"})
        out << u"%1: an empty window %2 MiB, the desk with the demo's board %3 MiB, ratio %4 (limit 2)\n"_s
                   .arg(QString::fromLatin1(kind), -14)
                   .arg(empty.memory(kind), 0, 'f', 1)
                   .arg(desk.memory(kind), 0, 'f', 1)
                   .arg(desk.memory(kind) / empty.memory(kind), 0, 'f', 2);
    out.flush();
    const double before = desk.processorSeconds();
    QThread::sleep(restSeconds);
    const double share = (desk.processorSeconds() - before) / restSeconds * 100;
    out << u"an open desk at rest: %1 % of a core over %2 s (limit 0.5)\n"_s.arg(share, 0, 'f', 2).arg(restSeconds);
    return 0;
}
