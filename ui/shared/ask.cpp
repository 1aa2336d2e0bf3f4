#include "shared/ask.h"

#include <QFileDialog>

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

void answerNextWith(const QString &answer)
{
    nextAnswer = answer;
}

} // namespace bravo::ask
