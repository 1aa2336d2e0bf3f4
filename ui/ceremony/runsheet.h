#pragma once

#include "ceremony/ceremonycontent.h"
#include "ceremony/ceremonysteps.h"

namespace bravo {

/// A scene on the run sheet: when it begins, what it is, and what is said.
struct RunSheetLine {
    int seconds = 0; // after the beginning
    QString title;
    QString people; // who comes to the front; empty: nobody
    QString readAloud;
    QString present; // what they are handed
    int slides = 1;
    bool operator==(const RunSheetLine &) const = default;
};

QList<RunSheetLine> runSheetOf(const CeremonyContent &content);
/// "4:05"
QString asMinutes(int seconds);
/// As a PDF to print, on A4; whole under its name, or not at all.
Result<QByteArray> runSheetPdf(const CeremonyContent &content);
Result<void> writeRunSheet(const CeremonyContent &content, const QString &file);

} // namespace bravo
