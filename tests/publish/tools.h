#pragma once

#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

/// The programs by which the tests look at a document from outside.
namespace bravo::test {

inline bool has(const QString &program)
{
    return !QStandardPaths::findExecutable(program).isEmpty();
}

/// What a program says on stdout (and stderr, where `all`); an empty answer with a warning where it fails.
inline QByteArray said(const QString &program, const QStringList &arguments, bool all = false)
{
    QProcess process;
    if (all)
        process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, arguments);
    if (!process.waitForFinished(60'000) || process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0) {
        qWarning().noquote() << program << process.exitCode() << process.readAll() << process.readAllStandardError();
        return {};
    }
    return process.readAll();
}

inline QString written(const QString &folder, const QString &name, const QByteArray &content)
{
    QFile file(folder + QChar(u'/') + name);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("a test's file cannot be written");
    return file.fileName();
}

inline QString written(const QTemporaryDir &folder, const QString &name, const QByteArray &content)
{
    return written(folder.path(), name, content);
}

} // namespace bravo::test
