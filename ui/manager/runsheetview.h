#pragma once

#include "ceremony/runsheet.h"

#include <QWidget>

namespace bravo {

/// The run sheet to read before the doors open: what comes when, who comes to the front, what they are handed, and
/// what is read aloud.
class RunSheetView : public QWidget {
    Q_OBJECT

public:
    explicit RunSheetView(const QList<RunSheetLine> &lines, QWidget *parent = nullptr);
};

} // namespace bravo
