#include "bench/firstframe.h"

#include <QApplication>
#include <QMainWindow>

// The reference of the desk's start and memory: a program that shows an empty window of the desk's size, and with
// --stay stays until it is ended.

int main(int argc, char *argv[])
{
    const QApplication application(argc, argv);
    QMainWindow window;
    window.resize(1280, 800);
    const bool stays = argc > 1 && QByteArray(argv[1]) == "--stay";
    const bravo::bench::FirstFrame frame(window, "first-frame", [stays] { stays ? void() : QCoreApplication::quit(); });
    window.show();
    return QApplication::exec();
}
