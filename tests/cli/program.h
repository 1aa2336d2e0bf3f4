#pragma once

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>

namespace bravo::test {

/// How a run of the program ended.
struct Ended {
    int code = -1; // -1: it crashed
    QString out;
    QString err;

    QJsonArray json() const { return QJsonDocument::fromJson(out.toUtf8()).array(); }
    QString word() const { return out.trimmed(); }
};

/// The built program in a folder of its own, run as a user or a script runs it: without a display, and with no home but
/// this.
class Program {
public:
    Program()
    {
        m_environment.insert(QStringLiteral("PATH"), qEnvironmentVariable("PATH"));
        m_environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
        m_environment.insert(QStringLiteral("TZ"), QStringLiteral("UTC"));
        m_environment.insert(QStringLiteral("HOME"), m_folder.path());
    }

    QString path(const QString &name) const { return m_folder.filePath(name); }
    QString board() const { return path(QStringLiteral("board.bravo")); }
    void set(const QString &variable, const QString &value) { m_environment.insert(variable, value); }
    /// Runs under another command, such as one that gives rights away.
    void runUnder(const QStringList &command) { m_under = command; }

    /// Runs with --board before the arguments.
    Ended operator()(const QStringList &arguments, const QByteArray &input = {}) const
    {
        return bare(QStringList{QStringLiteral("--board"), board()} + arguments, input);
    }
    Ended bare(const QStringList &arguments, const QByteArray &input = {}) const
    {
        QStringList command = m_under + QStringList{QStringLiteral(BRAVO_PROGRAM)} + arguments;
        QProcess process;
        process.setProcessEnvironment(m_environment);
        process.setWorkingDirectory(m_folder.path());
        process.start(command.takeFirst(), command);
        process.write(input);
        process.closeWriteChannel();
        if (!process.waitForFinished(60'000))
            process.kill();
        const bool whole = process.exitStatus() == QProcess::NormalExit && process.error() == QProcess::UnknownError;
        return {whole ? process.exitCode() : -1, QString::fromUtf8(process.readAllStandardOutput()),
            QString::fromUtf8(process.readAllStandardError())};
    }

    /// Starts it and leaves it running; the caller ends it.
    void start(QProcess &process, const QStringList &arguments) const
    {
        process.setProcessEnvironment(m_environment);
        process.setWorkingDirectory(m_folder.path());
        process.start(QStringLiteral(BRAVO_PROGRAM), arguments);
    }

    QString write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write %s", qPrintable(name));
        return path(name);
    }
    QByteArray read(const QString &name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    /// A board with Jonas Lind (manager) and Miriam Okafor of the night desk.
    void makeBoard() const
    {
        const bool made = (*this)({QStringLiteral("init"), QStringLiteral("--name"), QStringLiteral("Harbour Hotel"),
                                      QStringLiteral("--time-zone"), QStringLiteral("Europe/Berlin")})
                              .code
                == 0
            && (*this)({QStringLiteral("people"), QStringLiteral("add"), QStringLiteral("Jonas Lind"),
                           QStringLiteral("--team"), QStringLiteral("Reception"), QStringLiteral("--role"),
                           QStringLiteral("manager")})
                    .code
                == 0
            && (*this)({QStringLiteral("people"), QStringLiteral("add"), QStringLiteral("Miriam Okafor"),
                           QStringLiteral("--team"), QStringLiteral("Night desk")})
                    .code
                == 0;
        if (!made)
            qFatal("the board for the test could not be made");
    }
    /// Posts a story by Jonas for Miriam; the answer is its id.
    QString post(const QString &title, const QStringList &more = {}) const
    {
        const Ended ended =
            (*this)(QStringList{QStringLiteral("post"), QStringLiteral("--by"), QStringLiteral("Jonas Lind"),
                        QStringLiteral("--for"), QStringLiteral("Miriam Okafor"), QStringLiteral("--title"), title,
                        QStringLiteral("--story"), QStringLiteral("What happened: ") + title}
                + more);
        if (ended.code != 0)
            qFatal("%s", qPrintable(ended.err));
        return ended.word();
    }
    int stories() const
    {
        return static_cast<int>(
            (*this)({QStringLiteral("incidents"), QStringLiteral("--format"), QStringLiteral("json")}).json().size());
    }

private:
    QTemporaryDir m_folder;
    QProcessEnvironment m_environment;
    QStringList m_under;
};

} // namespace bravo::test
