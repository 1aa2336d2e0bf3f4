#include "manager/runsheetview.h"

#include "shared/plainlabel.h"
#include "shared/theme.h"

#include <QGridLayout>
#include <QLabel>

namespace bravo {

RunSheetView::RunSheetView(const QList<RunSheetLine> &lines, QWidget *parent) : QWidget(parent)
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(ringWidth, space(2), ringWidth, 0);
    grid->setHorizontalSpacing(space(3));
    grid->setVerticalSpacing(space(1));
    grid->setColumnMinimumWidth(0, scaled(48));
    grid->setColumnStretch(1, 1);
    int row = 0;
    const auto add = [&](const QString &text, const QFont &font, bool soft = false) {
        if (!text.isEmpty())
            grid->addWidget(plainLabel(text, font, soft), row++, 1);
    };
    for (const RunSheetLine &line : lines) {
        auto *time = plainLabel(asMinutes(line.seconds), uiFont(15, QFont::DemiBold));
        QPalette warm;
        warm.setColor(QPalette::WindowText, lookOf(*this).marigoldInk);
        time->setPalette(warm);
        grid->addWidget(time, row, 0);
        add(line.title, uiFont(16, QFont::DemiBold));
        if (!line.people.isEmpty())
            add(tr("Comes to the front: %1").arg(line.people), uiFont(14), true);
        if (!line.present.isEmpty())
            add(tr("Handed over: %1").arg(line.present), uiFont(14), true);
        add(line.readAloud, uiFont(15, QFont::Normal, Face::Serif));
        grid->setRowMinimumHeight(row++, space(2));
    }
}

} // namespace bravo
