#pragma once

#include "board/board.h"

#include <QElapsedTimer>

namespace bravo {

/// Data, to stdout as UTF-8; fails where it does not arrive, as on a full disk.
Result<void> print(const QByteArray &bytes);
Result<void> print(const QString &text);
/// A message, to stderr; control characters that could steer the terminal are dropped.
void say(const QString &text);
/// One line of standard input, as a secret: not shown where it is typed at a terminal, after the question. A usage
/// error where there is none, but where an empty line is an answer, too.
enum class Emptiness { Refused, Allowed };
Result<QByteArray> readSecret(const QString &question, Emptiness emptiness = Emptiness::Refused);
/// Whether somebody sits at a terminal who can be asked.
bool isInteractive();
/// What was typed at the terminal after the question; empty where nothing was.
QString readAnswer(const QString &question);
/// Columns that the text takes on a terminal.
int displayWidth(const QString &text);
/// Columns of the terminal on stdout; 100 where it is none.
int terminalWidth();
/// Lines of columns, padded to the widest cell each; text that steers direction is dropped, so that columns stay
/// columns.
QString tableText(const QList<QStringList> &rows);

/// Shows on stderr how far a long action is, after its first second and on a terminal only; Ctrl+C cancels the action,
/// which then undoes itself.
class ProgressLine {
public:
    explicit ProgressLine(const QString &what);
    ~ProgressLine();
    Q_DISABLE_COPY_MOVE(ProgressLine)

    bool operator()(qint64 done, qint64 total);

private:
    QString m_what;
    QElapsedTimer m_clock;
    qint64 m_shownAt = 0;
};

} // namespace bravo
