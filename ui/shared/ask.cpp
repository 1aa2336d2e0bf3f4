#include "shared/ask.h"

#include <QFileDialog>
#include <QPrintDialog>
#include <QPrinter>

#include <optional>

namespace bravo::ask {

namespace {

std::optional<QString> nextAnswer;

} // namespace

QString fileToSave(QWidget *parent, const QString &title, const QString &suggestion, const QString &filter)
{
    if (nextAnswer)
        return *std::exchange(nextAnswer, std::nullopt);
    return QFileDialog::getSaveFileName(parent, title, suggestion, filter);
}

QString fileToOpen(QWidget *parent, const QString &title, const QString &filter)
{
    if (nextAnswer)
        return *std::exchange(nextAnswer, std::nullopt);
    return QFileDialog::getOpenFileName(parent, title, {}, filter);
}

QStringList filesToOpen(QWidget *parent, const QString &title, const QString &filter)
{
    if (nextAnswer)
        return std::exchange(nextAnswer, std::nullopt)->split(u'\n', Qt::SkipEmptyParts);
    return QFileDialog::getOpenFileNames(parent, title, {}, filter);
}

QString folder(QWidget *parent, const QString &title, const QString &start)
{
    if (nextAnswer)
        return *std::exchange(nextAnswer, std::nullopt);
    return QFileDialog::getExistingDirectory(parent, title, start);
}

bool toPrint(QWidget *parent, QPrinter &printer)
{
    if (nextAnswer) {
        const QString file = *std::exchange(nextAnswer, std::nullopt);
        printer.setOutputFormat(QPrinter::PdfFormat);
        printer.setOutputFileName(file);
        return !file.isEmpty();
    }
    return QPrintDialog(&printer, parent).exec() == QDialog::Accepted;
}

void answerNextWith(const QString &answer)
{
    nextAnswer = answer;
}

} // namespace bravo::ask
