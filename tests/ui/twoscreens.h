#pragma once

#include "shared/theme.h"

#include <QApplication>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

namespace bravo::test {

/// Runs a test on a desk's screen and a hall's beside it, with settings of its own.
template <typename Test> int runOnTwoScreens(int argc, char **argv)
{
    const QTemporaryDir folder;
    QFile screens(folder.filePath(QStringLiteral("screens.json")));
    if (!screens.open(QIODevice::WriteOnly))
        return 1;
    screens.write(R"({"synchronousWindowSystemEvents": false, "windowFrameMargins": false, "screens": [
        {"name": "desk", "x": 0, "y": 0, "width": 1366, "height": 768, "logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1},
        {"name": "hall", "x": 1366, "y": 0, "width": 1920, "height": 1080, "logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1}]})");
    screens.close();
    qputenv("QT_QPA_PLATFORM", "offscreen:configfile=" + QFile::encodeName(screens.fileName()));
    qputenv("XDG_CONFIG_HOME", QFile::encodeName(folder.path()));
    QApplication app(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("bravoboard"));
    QCoreApplication::setOrganizationName(QStringLiteral("bravoboard"));
    applyTheme(app, paperLook(), 1);
    qputenv("QT_QPA_PLATFORM", "offscreen"); // of the programs that the tests start
    Test test;
    return QTest::qExec(&test, argc, argv);
}

} // namespace bravo::test
