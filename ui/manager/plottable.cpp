#include "manager/plottable.h"

#include "shared/scrollbar.h"
#include "shared/theme.h"

#include <QAbstractButton>
#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QStandardItemModel>
#include <QStyledItemDelegate>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bravo {

namespace {

constexpr int rowPx = 34, columnPx = 88, namesPx = 170;

/// Numbers at the cell's end, hairlines between rows, and what is chosen on a quiet ground.
class NumberDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Look &look = lookOf(*option.widget);
        const QRect &cell = option.rect;
        if (option.state & QStyle::State_Selected)
            painter->fillRect(cell, look.side);
        painter->fillRect(QRect(cell.left(), cell.bottom(), cell.width(), 1), look.line);
        painter->setFont(uiFont(14, index.column() == 0 ? QFont::DemiBold : QFont::Normal));
        painter->setPen(index.data(Qt::UserRole).toInt() == 0 ? look.soft : look.ink);
        painter->drawText(cell.adjusted(space(2), 0, -space(2), 0), static_cast<int>(trailing(option.direction)),
            index.data().toString());
        if (option.state & QStyle::State_HasFocus) {
            painter->setRenderHint(QPainter::Antialiasing);
            paintFocusRing(*painter, QRectF(cell).adjusted(3, 3, -3, -3), 4, look);
        }
    }
};

class PlotHead : public QHeaderView {
public:
    PlotHead(Qt::Orientation orientation, QWidget *parent) : QHeaderView(orientation, parent)
    {
        setSectionResizeMode(QHeaderView::Fixed);
        setHighlightSections(false);
        setSectionsClickable(true); // a click chooses the row, or the column
        setFrameShape(QFrame::NoFrame);
        viewport()->setAutoFillBackground(false);
    }

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override
    {
        const Look &look = lookOf(*this);
        const bool isName = orientation() == Qt::Vertical;
        painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), look.line);
        painter->setFont(uiFont(13, isName ? QFont::Medium : QFont::DemiBold));
        painter->setPen(isName ? look.ink : look.soft);
        const QRect room = rect.adjusted(isName ? ringWidth : space(2), 0, -space(2), 0);
        const Qt::Alignment side = isName ? leading(layoutDirection()) : trailing(layoutDirection());
        painter->drawText(room, static_cast<int>(side),
            painter->fontMetrics().elidedText(
                model()->headerData(section, orientation()).toString(), Qt::ElideRight, room.width()));
    }
};

} // namespace

PlotTable::PlotTable(const QString &name, QWidget *parent) : QTableView(parent), m_numbers(new QStandardItemModel(this))
{
    setAccessibleName(name);
    setModel(m_numbers);
    setHorizontalHeader(new PlotHead(Qt::Horizontal, this));
    setVerticalHeader(new PlotHead(Qt::Vertical, this));
    horizontalHeader()->setDefaultSectionSize(scaled(columnPx));
    horizontalHeader()->setFixedHeight(scaled(rowPx));
    verticalHeader()->setDefaultSectionSize(scaled(rowPx));
    verticalHeader()->setFixedWidth(scaled(namesPx));
    setItemDelegate(new NumberDelegate(this));
    setHorizontalScrollBar(new SlimScrollBar(Qt::Horizontal, this));
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollMode(ScrollPerPixel);
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    viewport()->setAutoFillBackground(false);
    connect(horizontalScrollBar(), &QScrollBar::rangeChanged, this, [this] { scrollTo(currentIndex()); });
}

void PlotTable::setSeries(const QList<Month> &months, const QList<Series> &series)
{
    const QLocale locale;
    m_numbers->clear();
    m_numbers->setRowCount(static_cast<int>(series.size()));
    m_numbers->setColumnCount(static_cast<int>(months.size()) + 1);
    m_numbers->setHorizontalHeaderItem(0, new QStandardItem(tr("All")));
    for (int i = 0; i < months.size(); ++i)
        m_numbers->setHorizontalHeaderItem(i + 1,
            new QStandardItem(
                u"%1 %2"_s.arg(locale.standaloneMonthName(months[i].month, QLocale::ShortFormat)).arg(months[i].year)));
    for (int row = 0; row < series.size(); ++row) {
        m_numbers->setVerticalHeaderItem(row, new QStandardItem(series[row].name));
        const QList<int> cells = QList<int>{series[row].total()} + series[row].counts;
        for (int i = 0; i < cells.size() && i < m_numbers->columnCount(); ++i) {
            auto *item = new QStandardItem(locale.toString(cells[i]));
            item->setData(cells[i], Qt::UserRole);
            m_numbers->setItem(row, i, item);
        }
    }
    // The newest month is in sight first, also when the table is shown later.
    selectionModel()->setCurrentIndex(m_numbers->index(0, m_numbers->columnCount() - 1), QItemSelectionModel::NoUpdate);
    updateGeometry();
}

QString PlotTable::toText() const
{
    QStringList head{accessibleName()};
    for (int i = 0; i < m_numbers->columnCount(); ++i)
        head += m_numbers->headerData(i, Qt::Horizontal).toString();
    QStringList lines{head.join(u'\t')};
    for (int row = 0; row < m_numbers->rowCount(); ++row) {
        QStringList cells{m_numbers->headerData(row, Qt::Vertical).toString()};
        for (int i = 0; i < m_numbers->columnCount(); ++i)
            cells += m_numbers->index(row, i).data(Qt::UserRole).toString();
        lines += cells.join(u'\t');
    }
    return lines.join(u'\n') + u'\n';
}

QString PlotTable::chosenText() const
{
    QModelIndexList chosen = selectionModel()->selectedIndexes();
    if (chosen.size() == m_numbers->rowCount() * m_numbers->columnCount())
        return toText();
    std::sort(chosen.begin(), chosen.end());
    QString text;
    for (qsizetype i = 0; i < chosen.size(); ++i) {
        if (i > 0)
            text += chosen[i].row() == chosen[i - 1].row() ? u'\t' : u'\n';
        text += chosen[i].data(Qt::UserRole).toString();
    }
    return text;
}

void PlotTable::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy))
        QApplication::clipboard()->setText(chosenText());
    else
        QTableView::keyPressEvent(event);
}

/// The view shows its corner anew each time, and the platform would paint it.
void PlotTable::updateGeometries()
{
    QTableView::updateGeometries();
    for (auto *corner : findChildren<QAbstractButton *>(Qt::FindDirectChildrenOnly))
        corner->hide();
}

QSize PlotTable::sizeHint() const
{
    const int bar = horizontalScrollBar()->sizeHint().height() + space(1);
    return {scaled(560), scaled(rowPx) * (m_numbers->rowCount() + 1) + bar};
}

QSize PlotTable::minimumSizeHint() const
{
    return {scaled(300), sizeHint().height()};
}

} // namespace bravo
