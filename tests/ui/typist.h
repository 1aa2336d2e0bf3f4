#pragma once

#include "opendesk.h"

#include <QElapsedTimer>
#include <QPlainTextEdit>
#include <QProcess>
#include <QTimer>

#include <cstdio>

namespace bravo::test {

/// In the program that will be killed: types without end into this field, which has the focus, and says after each
/// letter how many stand there, and how many ms that was after the start.
inline int typeWithoutEnd(Desk &desk, QPlainTextEdit *field)
{
    QElapsedTimer clock;
    clock.start();
    QTimer timer;
    QObject::connect(&timer, &QTimer::timeout, field, [&] {
        desk.type(QStringLiteral("a"));
        std::printf("%lld %lld\n", static_cast<long long>(field->toPlainText().size()),
            static_cast<long long>(clock.elapsed()));
        std::fflush(stdout);
    });
    timer.start(100);
    return QApplication::exec();
}

/// Starts this test's program as a typist, and kills it after so many letters: how many of them stood there two seconds
/// before; -1 where it did not type.
inline qsizetype killTypist(const QStringList &arguments, int letters)
{
    QProcess typist;
    typist.start(QCoreApplication::applicationFilePath(), arguments);
    QByteArray said;
    while (said.count('\n') < letters) {
        if (!typist.waitForReadyRead(30000))
            return -1;
        said += typist.readAllStandardOutput();
    }
    typist.kill();
    if (!typist.waitForFinished())
        return -1;
    const QByteArrayList lines = said.left(said.lastIndexOf('\n')).split('\n');
    const qint64 end = lines.last().split(' ').value(1).toLongLong();
    qsizetype before = 0;
    for (const QByteArray &line : lines) {
        if (line.split(' ').value(1).toLongLong() <= end - 2000)
            before = line.split(' ').value(0).toLongLong();
    }
    return before;
}

} // namespace bravo::test
