#include "manager/managerlist.h"

#include "board/text.h"
#include "shared/emptystate.h"
#include "shared/field.h"
#include "shared/theme.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QRegularExpression>
#include <QScrollBar>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bravo {

void ManagerListModel::setColumns(const QList<ListColumn> &columns)
{
    beginResetModel();
    m_columns = columns;
    endResetModel();
}

/// Changes those rows alone that are others, where there are as many of the same.
void ManagerListModel::setRows(const QList<ListRow> &rows)
{
    if (!std::ranges::equal(rows, m_rows, {}, &ListRow::id, &ListRow::id)) {
        beginResetModel();
        m_rows = rows;
        endResetModel();
        return;
    }
    for (int row = 0; row < static_cast<int>(rows.size()); ++row) {
        if (rows[row] == m_rows[row])
            continue;
        m_rows[row] = rows[row];
        Q_EMIT dataChanged(index(row, 0), index(row, columnCount() - 1));
    }
}

int ManagerListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ManagerListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

QVariant ManagerListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_rows.size())
        return {};
    const ListRow &row = m_rows[index.row()];
    const QString cell = row.cells.value(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return cell;
    case Qt::ToolTipRole:
        return index.column() == 0 && !row.also.isEmpty() ? u"%1 · %2"_s.arg(cell, row.also) : cell;
    case Qt::AccessibleTextRole:
        if (const QString said = index.column() == 0 && !row.also.isEmpty() ? u"%1, %2"_s.arg(cell, row.also) : cell;
            !said.isEmpty())
            return said;
        return tr("%1: nothing").arg(m_columns[index.column()].title); // a reader needs a name for every cell
    case OrderRole:
        return row.order.value(index.column(), QVariant()).isValid() ? row.order[index.column()]
                                                                     : QVariant(foldedKey(cell));
    case FoundByRole:
        return u' ' + foldedKey(row.cells.join(u' ') + u' ' + row.also);
    default:
        return {};
    }
}

QVariant ManagerListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section >= m_columns.size())
        return {};
    if (role == Qt::DisplayRole)
        return m_columns[section].title;
    return role == NumberRole ? QVariant(m_columns[section].number) : QVariant();
}

ManagerList::ManagerList(const QString &name, const QList<ListColumn> &columns, QWidget *parent)
    : QWidget(parent),
      m_finder(new QLineEdit),
      m_field(new Field(m_finder)),
      m_table(new ManagerTable),
      m_empty(new EmptyState)
{
    m_table->setAccessibleName(name);
    m_table->m_model.setColumns(columns);
    m_finder->setFont(uiFont(15));
    m_finder->setPlaceholderText(tr("Find"));
    m_finder->setAccessibleName(tr("Find in: %1").arg(name));
    m_finder->installEventFilter(this);
    m_field->setMaximumWidth(scaled(360));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space(2));
    column->addWidget(m_field);
    column->addWidget(m_table, 1);
    column->addWidget(m_empty, 1);
    connect(m_finder, &QLineEdit::textChanged, this, &ManagerList::find);
    connect(m_table, &ManagerTable::opened, this, &ManagerList::opened);
    connect(m_table, &ManagerTable::deleteAsked, this, &ManagerList::deleteAsked);
    connect(m_table, &ManagerTable::moved, this, &ManagerList::moved);
    connect(m_empty, &EmptyState::actionChosen, this,
        [this] { m_finder->text().isEmpty() ? Q_EMIT emptyAction() : m_finder->clear(); });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        [this] { Q_EMIT currentChanged(current()); });
    for (const QKeySequence &keys : {QKeySequence(Qt::CTRL | Qt::Key_F), QKeySequence(Qt::Key_Slash)})
        connect(new QShortcut(keys, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut), &QShortcut::activated,
            this, [this] { m_finder->setFocus(Qt::ShortcutFocusReason); });
    showWhatThereIs();
}

void ManagerList::setRows(const QList<ListRow> &rows)
{
    const QString chosen = current();
    const int scrolled = m_table->verticalScrollBar()->value();
    m_table->m_model.setRows(rows);
    m_table->layColumns();
    showWhatThereIs();
    const QModelIndex kept = m_table->indexOf(chosen);
    m_table->setCurrentIndex(kept.isValid() ? kept : m_table->m_shown.index(0, 0));
    m_table->verticalScrollBar()->setValue(scrolled);
}

void ManagerList::setEmpty(const QString &title, const QString &sentence, const QString &action)
{
    m_emptyTitle = title;
    m_emptySentence = sentence;
    m_emptyAction = action;
    showWhatThereIs();
}

void ManagerList::sortBy(int column, Qt::SortOrder order)
{
    m_table->sortByColumn(column, order);
}

void ManagerList::setMovable(bool movable)
{
    m_table->setMovable(movable);
}

void ManagerList::setFindable(bool findable)
{
    m_field->setVisible(findable);
}

QString ManagerList::current() const
{
    const ListRow *row = m_table->rowAt(m_table->currentIndex());
    return row ? row->id : QString();
}

void ManagerList::select(const QString &id)
{
    if (const QModelIndex index = m_table->indexOf(id); index.isValid())
        m_table->setCurrentIndex(index);
}

QStringList ManagerList::shown() const
{
    QStringList ids;
    for (int row = 0; row < m_table->m_shown.rowCount(); ++row)
        ids += m_table->rowAt(m_table->m_shown.index(row, 0))->id;
    return ids;
}

void ManagerList::takeFocus()
{
    if (m_table->isVisible())
        m_table->setFocus(Qt::OtherFocusReason);
    else if (m_empty->button()->isVisible())
        m_empty->button()->setFocus(Qt::OtherFocusReason);
}

/// Every word's beginning has to be there, in whatever cell.
void ManagerList::find(const QString &words)
{
    QString pattern;
    for (const QString &word : foldedKey(words).split(u' ', Qt::SkipEmptyParts))
        pattern += u"(?=.*\\s%1)"_s.arg(QRegularExpression::escape(word));
    m_table->m_shown.setFilterRegularExpression(pattern);
    if (!m_table->currentIndex().isValid())
        m_table->setCurrentIndex(m_table->m_shown.index(0, 0));
    showWhatThereIs();
}

void ManagerList::showWhatThereIs()
{
    QWidget *const focus = QApplication::focusWidget();
    const bool some = m_table->m_shown.rowCount() > 0;
    const bool sought = !m_finder->text().isEmpty() && m_table->m_model.rowCount() > 0;
    if (sought)
        m_empty->say(tr("Nothing found"), tr("No line has these words."), tr("Show all"));
    else
        m_empty->say(m_emptyTitle, m_emptySentence, m_emptyAction);
    m_table->setVisible(some);
    m_empty->setVisible(!some);
    if (focus && !focus->isVisible() && (focus == m_table || m_empty->isAncestorOf(focus)))
        takeFocus(); // what had the keys is gone; they stay in the list
}

/// The card that the table lies on.
void ManagerList::paintEvent(QPaintEvent *)
{
    if (!m_table->isVisible())
        return;
    const Look &look = lookOf(*this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(look.line, 1));
    painter.setBrush(look.card);
    painter.drawRoundedRect(QRectF(m_table->geometry()).adjusted(0.5, 0.5, -0.5, -0.5), cardCorner, cardCorner);
}

/// From the field into the list, without the mouse.
bool ManagerList::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Down:
        takeFocus();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (!current().isEmpty())
            Q_EMIT opened(current());
        return true;
    case Qt::Key_Escape:
        if (m_finder->text().isEmpty())
            return false;
        m_finder->clear();
        return true;
    default:
        return QWidget::eventFilter(watched, event);
    }
}

} // namespace bravo
