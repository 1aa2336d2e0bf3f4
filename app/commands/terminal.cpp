#include "commands/terminal.h"

#include "commands/cli.h"

#include <QTextStream>

#include <array>
#include <csignal>
#include <cstdio>
#include <cwchar>
#ifdef Q_OS_UNIX
#include <sys/ioctl.h>
#include <termios.h>
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace bravo {

namespace {

volatile std::sig_atomic_t interrupted = 0;

void onInterrupt(int)
{
    interrupted = 1;
}

QString withoutControls(const QString &text)
{
    QString clean = text;
    clean.removeIf([](QChar c) { return c.category() == QChar::Other_Control && c != u'\n' && c != u'\t'; });
    return clean;
}

QString asCell(const QString &text)
{
    QString clean = text.simplified();
    clean.removeIf([](QChar c) {
        return c.category() == QChar::Other_Control || (c.category() == QChar::Other_Format && c != QChar(0x200D));
    });
    return clean;
}

} // namespace

Result<void> print(const QString &text)
{
    return print(text.toUtf8());
}

Result<void> print(const QByteArray &bytes)
{
    const auto size = static_cast<size_t>(bytes.size());
    if (std::fwrite(bytes.constData(), 1, size, stdout) != size || std::fflush(stdout) != 0)
        return failure(ErrorKind::Failed, Cli::tr("The output could not be written. Is the disk full?"));
    return {};
}

void say(const QString &text)
{
    const QByteArray bytes = (withoutControls(text) + u'\n').toUtf8();
    std::fwrite(bytes.constData(), 1, static_cast<size_t>(bytes.size()), stderr);
    std::fflush(stderr);
}

#ifdef Q_OS_UNIX
/// While it lives, what is typed is not shown.
class SilentTyping {
public:
    SilentTyping()
    {
        m_typing = ::isatty(STDIN_FILENO) && ::tcgetattr(STDIN_FILENO, &m_before) == 0;
        termios silent = m_before;
        silent.c_lflag &= ~static_cast<tcflag_t>(ECHO);
        if (m_typing)
            ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &silent);
    }
    ~SilentTyping()
    {
        if (!m_typing)
            return;
        ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &m_before);
        std::fputc('\n', stderr);
    }
    Q_DISABLE_COPY_MOVE(SilentTyping)

private:
    termios m_before{};
    bool m_typing = false;
};
#endif

Result<QByteArray> readSecret(const QString &question, Emptiness emptiness)
{
#ifdef Q_OS_UNIX
    if (::isatty(STDIN_FILENO)) {
        std::fputs((question + u' ').toUtf8().constData(), stderr);
        std::fflush(stderr);
    }
    const SilentTyping silence;
#endif
    std::array<char, 1026> line{};
    if (!std::fgets(line.data(), static_cast<int>(line.size()), stdin))
        line[0] = '\0';
    QByteArray secret(line.data());
    line.fill('\0');
    const bool whole = secret.endsWith('\n') || std::feof(stdin) != 0;
    const bool isAnswer = emptiness == Emptiness::Allowed && secret.endsWith('\n');
    while (secret.endsWith('\n') || secret.endsWith('\r'))
        secret.chop(1);
    if ((secret.isEmpty() && !isAnswer) || !whole)
        return failure(ErrorKind::Usage, Cli::tr("There was nothing in the line that was read, or too much."));
    return secret;
}

bool isInteractive()
{
#ifdef Q_OS_UNIX
    return ::isatty(STDIN_FILENO) && ::isatty(STDERR_FILENO);
#else
    return false;
#endif
}

QString readAnswer(const QString &question)
{
    std::fputs((withoutControls(question) + u' ').toUtf8().constData(), stderr);
    std::fflush(stderr);
    QTextStream in(stdin);
    return in.readLine().trimmed();
}

int displayWidth(const QString &text)
{
    int width = 0;
    for (const char32_t c : text.toUcs4())
#ifdef Q_OS_UNIX
        width += std::max(::wcwidth(static_cast<wchar_t>(c)), 0);
#else
        width += c == 0 ? 0 : 1;
#endif
    return width;
}

int terminalWidth()
{
#ifdef Q_OS_UNIX
    winsize size{};
    if (::isatty(STDOUT_FILENO) && ::ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col > 40)
        return size.ws_col;
#endif
    return 100;
}

QString tableText(const QList<QStringList> &rows)
{
    QList<int> widths;
    for (const QStringList &row : rows) {
        widths.resize(std::max(widths.size(), row.size()));
        for (qsizetype column = 0; column < row.size(); ++column)
            widths[column] = std::max(widths[column], displayWidth(asCell(row[column])));
    }
    QString text;
    for (const QStringList &row : rows) {
        QString line;
        for (qsizetype column = 0; column < row.size(); ++column) {
            const QString cell = asCell(row[column]);
            line += cell;
            if (column + 1 < row.size())
                line += QString(widths[column] - displayWidth(cell) + 2, u' ');
        }
        while (line.endsWith(u' '))
            line.chop(1);
        text += line + u'\n';
    }
    return text;
}

ProgressLine::ProgressLine(const QString &what) : m_what(what)
{
    interrupted = 0;
    std::signal(SIGINT, onInterrupt);
    std::signal(SIGTERM, onInterrupt);
    m_clock.start();
}

ProgressLine::~ProgressLine()
{
    std::signal(SIGINT, SIG_DFL);
    std::signal(SIGTERM, SIG_DFL);
    if (m_shownAt > 0)
        std::fputs("\r\033[K", stderr);
}

bool ProgressLine::operator()(qint64 done, qint64 total)
{
#ifdef Q_OS_UNIX
    const qint64 now = m_clock.elapsed();
    if (now > 1000 && now - m_shownAt > 100 && ::isatty(STDERR_FILENO)) {
        m_shownAt = now;
        const QString line = u"\r%1 %2 %\033[K"_s.arg(m_what).arg(total > 0 ? 100 * done / total : 0);
        std::fputs(line.toUtf8().constData(), stderr);
        std::fflush(stderr);
    }
#else
    Q_UNUSED(done)
    Q_UNUSED(total)
#endif
    return interrupted == 0;
}

} // namespace bravo
