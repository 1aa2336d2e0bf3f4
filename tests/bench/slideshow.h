#pragma once

#include <QDir>
#include <QString>

namespace bravo::bench {

/// The numbered pictures of the folder as a slide show of LibreOffice Impress, in one file: without end, by itself,
/// fading from one to the next.
QString slideShowOf(const QDir &pictures, int count, int dwellMs);

/// LibreOffice with windows and Impress; empty where it is not installed. (The headless one has neither.)
QString officeProgram();

} // namespace bravo::bench
