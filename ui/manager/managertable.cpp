// The table of a manager's list: how it is painted, and its keys.
#include "board/text.h"
#include "manager/managerlist.h"
#include "publish/drawing.h"
#include "shared/scrollbar.h"
#include "shared/theme.h"

#include <QFontMetrics>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QStyledItemDelegate>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bravo {

namespace {

constexpr int rowSize = 48, headSize = 34, measuredRows = 200;

int gap()
{
    return space(3) + ringWidth;
}

bool hasSign(const ListRow &row)
{
    return row.wrong || !row.face.isEmpty() || !row.color.isEmpty();
}

int signSide(const ListRow &row)
{
    return scaled(row.face.isEmpty() ? 10 : 30);
}

/// The portrait or the dot, as far as it takes room from the words.
int signWidth(const ListRow &row)
{
    return hasSign(row) ? signSide(row) + space(3) : 0;
}

/// Reads well on the card, and on a chosen row's ground.
QColor warningInk(const Look &look)
{
    return readableOn(readableOn(look.value(u"coral"_s), look.card), look.side);
}

/// In a second line what the first has no room for.
QString inTwoLines(const QString &text, const QFontMetrics &metrics, int room)
{
    if (metrics.horizontalAdvance(text) <= room)
        return text;
    qsizetype end = text.lastIndexOf(u' ');
    while (end > 0 && metrics.horizontalAdvance(text.first(end)) > room)
        end = text.lastIndexOf(u' ', end - 1);
    if (end <= 0)
        return metrics.elidedText(text, Qt::ElideRight, room);
    return text.first(end) + u'\n' + metrics.elidedText(text.sliced(end + 1), Qt::ElideRight, room);
}

class RowDelegate : public QStyledItemDelegate {
public:
    explicit RowDelegate(ManagerTable &table) : QStyledItemDelegate(&table), m_table(table) { }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const ListRow *row = m_table.rowAt(index);
        if (!row)
            return;
        const Look &look = lookOf(m_table);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setClipRect(option.rect);
        paintGround(*painter, index, look);
        QRect room = option.rect.adjusted(gap(), 0, -gap(), 0);
        if (index.column() == 0)
            room = paintSign(*painter, room, *row, look);
        const bool strong = index.column() == 0 && !row->faint;
        painter->setFont(uiFont(15, strong ? QFont::DemiBold : QFont::Normal));
        painter->setPen(row->wrong ? warningInk(look) : strong ? look.ink : look.soft);
        const bool number =
            m_table.model()->headerData(index.column(), Qt::Horizontal, ManagerListModel::NumberRole).toBool();
        const Qt::Alignment side = number ? trailing(option.direction) : leading(option.direction);
        const QString text = inTwoLines(index.data().toString(), painter->fontMetrics(), room.width());
        painter->drawText(room, static_cast<int>(side), text);
        if (index.column() == 0 && !row->also.isEmpty() && !text.contains(u'\n'))
            paintAlso(*painter, room, painter->fontMetrics().horizontalAdvance(text), *row, look);
        painter->restore();
    }

private:
    QRect placed(const QRect &in, int x, int width) const
    {
        return QStyle::visualRect(
            m_table.layoutDirection(), in, QRect(in.x() + x, in.y(), std::max(width, 0), in.height()));
    }

    /// A row's ground goes from edge to edge, whichever cell is painted.
    void paintGround(QPainter &painter, const QModelIndex &index, const Look &look) const
    {
        const bool chosen = m_table.selectionModel()->isRowSelected(index.row(), {});
        QRect whole = m_table.visualRect(index);
        whole.setLeft(0);
        whole.setRight(m_table.viewport()->width() - 1);
        painter.fillRect(QRect(whole.left() + gap(), whole.bottom(), whole.width() - 2 * gap(), 1), look.line);
        if (!chosen && m_table.hoveredRow() != index.row())
            return;
        const QRectF border = QRectF(whole).adjusted(ringWidth + 1, ringWidth, -ringWidth - 1, -ringWidth - 1);
        painter.setPen(Qt::NoPen);
        painter.setBrush(chosen ? look.side : blended(look.side, look.card, 0.5));
        painter.drawRoundedRect(border, controlCorner, controlCorner);
        if (chosen && m_table.hasFocus())
            paintFocusRing(painter, border, controlCorner, look);
    }

    /// The portrait or the dot; what is left of the room is the answer.
    QRect paintSign(QPainter &painter, const QRect &room, const ListRow &row, const Look &look) const
    {
        if (!hasSign(row))
            return room;
        const int side = signSide(row);
        QRect square = placed(room, 0, side);
        square.setTop(room.top() + (room.height() - side) / 2);
        square.setHeight(side);
        if (row.faint)
            painter.setOpacity(0.55);
        if (row.wrong) {
            paintWarning(painter, square, look);
        } else if (!row.face.isEmpty()) {
            drawAvatar(painter, square, row.face, personColor(row.face, look), look, row.photo);
        } else {
            painter.setPen(Qt::NoPen);
            painter.setBrush(look.value(row.color));
            painter.drawEllipse(square);
        }
        painter.setOpacity(1);
        return placed(room, signWidth(row), room.width() - signWidth(row));
    }

    /// Not by its colour alone: an exclamation mark, in the portrait's place, or round the dot's.
    static void paintWarning(QPainter &painter, const QRect &square, const Look &look)
    {
        const int grown = std::max(0, scaled(16) - square.width()) / 2;
        const QRectF disc = QRectF(square).adjusted(-grown, -grown, grown, grown);
        painter.setPen(Qt::NoPen);
        painter.setBrush(look.value(u"coral"_s));
        painter.drawEllipse(disc);
        painter.setPen(look.onValue);
        painter.setFont(fontFor(Face::Sans, disc.height() * 0.6, QFont::Bold));
        painter.drawText(disc, Qt::AlignCenter, u"!"_s);
    }

    void paintAlso(QPainter &painter, const QRect &room, int before, const ListRow &row, const Look &look) const
    {
        const int rest = room.width() - before - space(2);
        if (rest < scaled(24))
            return;
        painter.setFont(uiFont(14));
        painter.setPen(look.soft);
        painter.drawText(placed(room, before + space(2), rest), static_cast<int>(leading(m_table.layoutDirection())),
            painter.fontMetrics().elidedText(row.also, Qt::ElideRight, rest));
    }

    ManagerTable &m_table;
};

/// The columns' heads: small words, and an arrow beside the one that sorts.
class ListHead : public QHeaderView {
public:
    explicit ListHead(QWidget *parent) : QHeaderView(Qt::Horizontal, parent)
    {
        setSectionsClickable(true);
        setHighlightSections(false);
        setSectionResizeMode(QHeaderView::Fixed);
        setCursor(Qt::PointingHandCursor);
        setFixedHeight(scaled(headSize));
        viewport()->setAutoFillBackground(false);
        setFrameShape(QFrame::NoFrame);
    }

protected:
    void paintEvent(QPaintEvent *event) override
    {
        const Look &look = lookOf(*this);
        QPainter painter(viewport());
        painter.fillRect(QRect(0, height() - 1, width(), 1), look.line);
        painter.end();
        QHeaderView::paintEvent(event);
    }

    void paintSection(QPainter *painter, const QRect &rect, int section) const override
    {
        const Look &look = lookOf(*this);
        const bool sorts = isSortIndicatorShown() && sortIndicatorSection() == section;
        QString text = model()->headerData(section, Qt::Horizontal).toString();
        if (sorts)
            text += sortIndicatorOrder() == Qt::AscendingOrder ? u" ↑"_s : u" ↓"_s;
        const QRect room = rect.adjusted(gap(), 0, -gap(), 0);
        const bool number = model()->headerData(section, Qt::Horizontal, ManagerListModel::NumberRole).toBool();
        painter->setFont(uiFont(13, QFont::DemiBold));
        painter->setPen(sorts ? look.ink : look.soft);
        painter->drawText(room, static_cast<int>(number ? trailing(layoutDirection()) : leading(layoutDirection())),
            painter->fontMetrics().elidedText(text, Qt::ElideRight, room.width()));
    }
};

} // namespace

ManagerTable::ManagerTable(QWidget *parent) : QTableView(parent)
{
    m_shown.setSourceModel(&m_model);
    m_shown.setFilterRole(ManagerListModel::FoundByRole);
    m_shown.setFilterKeyColumn(0);
    m_shown.setSortRole(ManagerListModel::OrderRole);
    m_shown.setSortLocaleAware(true);
    setModel(&m_shown);
    setHorizontalHeader(new ListHead(this));
    horizontalHeader()->setSortIndicatorClearable(true);
    horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    setSortingEnabled(true);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(scaled(rowSize));
    setItemDelegate(new RowDelegate(*this));
    setVerticalScrollBar(new SlimScrollBar(Qt::Vertical, this));
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setFrameShape(QFrame::NoFrame);
    viewport()->setAutoFillBackground(false); // the list paints the card
    setShowGrid(false);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setCornerButtonEnabled(false);
    setMouseTracking(true);
    setWordWrap(false);
    connect(this, &QTableView::doubleClicked, this, [this](const QModelIndex &index) {
        if (const ListRow *row = rowAt(index))
            Q_EMIT opened(row->id);
    });
    connect(selectionModel(), &QItemSelectionModel::currentRowChanged, viewport(), qOverload<>(&QWidget::update));
}

const ListRow *ManagerTable::rowAt(const QModelIndex &index) const
{
    const QModelIndex inside = m_shown.mapToSource(index);
    return inside.isValid() ? &m_model.rows()[inside.row()] : nullptr;
}

QModelIndex ManagerTable::indexOf(const QString &id) const
{
    for (int row = 0; row < m_shown.rowCount(); ++row) {
        if (const ListRow *one = rowAt(m_shown.index(row, 0)); one && one->id == id)
            return m_shown.index(row, 0);
    }
    return {};
}

void ManagerTable::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_gap >= 0)
        return letGo();
    const ListRow *row = rowAt(currentIndex());
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (row && event->modifiers() == Qt::NoModifier)
            Q_EMIT opened(row->id);
        return;
    case Qt::Key_Delete:
        if (row)
            Q_EMIT deleteAsked(row->id);
        return;
    case Qt::Key_Left: // a row is one thing
    case Qt::Key_Right:
        event->ignore();
        return;
    default:
        QTableView::keyPressEvent(event);
    }
}

void ManagerTable::mouseMoveEvent(QMouseEvent *event)
{
    const QPoint at = event->position().toPoint();
    if (m_grabbed >= 0 && event->buttons() & Qt::LeftButton) { // a row that is held is not a way to choose several
        drag(at);
        return;
    }
    hover(QTableView::rowAt(event->position().toPoint().y()));
    QTableView::mouseMoveEvent(event);
}

void ManagerTable::leaveEvent(QEvent *event)
{
    hover(-1);
    QTableView::leaveEvent(event);
}

void ManagerTable::hover(int row)
{
    if (std::exchange(m_hovered, row) != row)
        viewport()->update();
}

void ManagerTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    layColumns();
}

/// What the column's words need, its head among them.
int ManagerTable::widthOfWords(int column) const
{
    const QFontMetrics head(uiFont(13, QFont::DemiBold)), also(uiFont(14));
    const QFontMetrics cell(uiFont(15, column == 0 ? QFont::DemiBold : QFont::Normal));
    int widest = head.horizontalAdvance(m_model.columns()[column].title + u" ↑"_s);
    for (qsizetype i = 0; i < std::min<qsizetype>(m_model.rows().size(), measuredRows); ++i) {
        const ListRow &row = m_model.rows()[i];
        int width = cell.horizontalAdvance(row.cells.value(column));
        if (column == 0)
            width += signWidth(row) + (row.also.isEmpty() ? 0 : space(2) + also.horizontalAdvance(row.also));
        widest = std::max(widest, width);
    }
    return widest + 2 * gap() + 1;
}

int ManagerTable::widthForWords() const
{
    int width = m_model.columnCount() > 0 ? widthOfWords(0) : 0, brief = 0;
    for (int i = 1; i < m_model.columnCount(); ++i)
        brief += widthOfWords(i);
    return std::max(width, brief) + brief + SlimScrollBar::thickness; // layColumns() gives the brief at most half
}

/// Those of a few words by what these need, in at most half of the table; the others share what is left.
void ManagerTable::layColumns()
{
    const QList<ListColumn> &columns = m_model.columns();
    QList<int> words;
    int wanted = 0, shares = 0;
    for (int i = 0; i < static_cast<int>(columns.size()); ++i) {
        words += columns[i].brief || columns[i].number ? widthOfWords(i) : 0;
        wanted += words[i];
        shares += words[i] > 0 ? 0 : columns[i].share;
    }
    const int whole = viewport()->width(), brief = std::min(wanted, whole / 2);
    int left = whole;
    for (int i = 0; i < static_cast<int>(columns.size()); ++i) {
        const int own = words[i] > 0 ? words[i] * brief / wanted : (whole - brief) * columns[i].share / shares;
        const int width = i + 1 == columns.size() ? left : own;
        setColumnWidth(i, width);
        left -= width;
    }
}

} // namespace bravo
