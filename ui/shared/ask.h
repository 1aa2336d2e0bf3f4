#pragma once

#include <QString>

class QPrinter;
class QWidget;

namespace bravo::ask {

/// Every modal question goes through here, so that a test can answer it. An empty answer means "no, thanks".
QString fileToSave(QWidget *parent, const QString &title, const QString &suggestion, const QString &filter);
QString fileToOpen(QWidget *parent, const QString &title, const QString &filter);
/// Several; a test's answer has one a line.
QStringList filesToOpen(QWidget *parent, const QString &title, const QString &filter);

QString folder(QWidget *parent, const QString &title, const QString &start);
/// Which printer, and how; a test's answer that is not empty is a PDF file to print into.
bool toPrint(QWidget *parent, QPrinter &printer);

/// The next question is answered with this, without a dialog.
void answerNextWith(const QString &answer);

} // namespace bravo::ask
