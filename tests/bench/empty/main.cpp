#include "bench/firstframe.h"

#include <QApplication>
#include <QMainWindow>

// The reference of the desk's start: a program that shows an empty window of the desk's size.

int main(int argc, char *argv[])
{
    const QApplication application(argc, argv);
    QMainWindow window;
    window.resize(1280, 800);
    const bravo::bench::FirstFrame frame(window, "first-frame", [] { QCoreApplication::quit(); });
    window.show();
    return QApplication::exec();
}
