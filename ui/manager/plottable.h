#pragma once

#include "board/governing.h"

#include <QTableView>

class QStandardItemModel;

namespace bravo {

/// Numbers by month: a row for each series, its name at the side, its sum first. As high as it needs to be; what is
/// wider than the page scrolls, and the names stay. Ctrl+C copies what is chosen.
class PlotTable : public QTableView {
    Q_OBJECT

public:
    explicit PlotTable(const QString &name, QWidget *parent = nullptr);

    void setSeries(const QList<Month> &months, const QList<Series> &series);
    /// What is chosen, tab-separated; with the heads where it is all.
    QString chosenText() const;
    /// All of it, with the heads.
    QString toText() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void updateGeometries() override;

private:
    QStandardItemModel *m_numbers;
};

} // namespace bravo
