#pragma once

#include <QAbstractTableModel>
#include <QImage>
#include <QSortFilterProxyModel>
#include <QTableView>

#include <functional>

class QLineEdit;

namespace bravo {

class Button;
class EmptyState;
class SlimScrollBar;

/// A column of a manager's list.
struct ListColumn {
    QString title;
    int share = 1; // of the width
    bool number = false; // stands at the column's end
    bool brief = false; // a few words, such as a date or a state: as wide as these, before the others share
};

/// One line of a manager's list.
struct ListRow {
    QString id;
    QStringList cells; // as shown
    QVariantList order = {}; // what a column is sorted by, where it is not the text
    QString face = {}; // a name: its portrait stands before the first cell
    QImage photo = {}; // of that portrait; null: initials
    QString color = {}; // as a value stores it: a dot before the first cell
    QString also = {}; // behind the first cell, softer; and what is found by, too
    bool faint = false; // no longer of today: a leaver, a retired value
    bool wrong = false; // somebody has to do something about it
    bool operator==(const ListRow &) const = default;
};

class ManagerListModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Role { OrderRole = Qt::UserRole, FoundByRole, NumberRole };

    using QAbstractTableModel::QAbstractTableModel;

    void setColumns(const QList<ListColumn> &columns);
    void setRows(const QList<ListRow> &rows);
    const QList<ListColumn> &columns() const { return m_columns; }
    const QList<ListRow> &rows() const { return m_rows; }
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<ListColumn> m_columns;
    QList<ListRow> m_rows;
};

/// The table of a manager's list, in the board's look: a row is one thing, and the keys go from row to row.
class ManagerTable : public QTableView {
    Q_OBJECT

public:
    explicit ManagerTable(QWidget *parent = nullptr);

    const ListRow *rowAt(const QModelIndex &index) const;
    /// Of this id, as it is shown now; invalid where it is not.
    QModelIndex indexOf(const QString &id) const;
    int hoveredRow() const { return m_hovered; }
    /// Whether a row can be dragged to another place, as long as no column sorts.
    void setMovable(bool movable) { m_movable = movable; }
    /// How wide it has to be for the words of all its columns, the first's and the brief ones'.
    int widthForWords() const;

Q_SIGNALS:
    void opened(const QString &id);
    void deleteAsked(const QString &id);
    /// Dragged: it is to be the row `to` of the list.
    void moved(const QString &id, qsizetype to);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    friend class ManagerList;
    void hover(int row);
    void layColumns();
    int widthOfWords(int column) const;
    void drag(const QPoint &to);
    void drop();
    void letGo();

    ManagerListModel m_model;
    QSortFilterProxyModel m_shown;
    int m_hovered = -1;
    bool m_movable = false;
    int m_grabbed = -1; // the row that the mouse holds
    QPoint m_grabbedAt;
    int m_gap = -1; // between rows, where it would come to lie; -1: it is not dragged
};

/// What a manager's page lists: a field that finds, the table, and a friendly page where there is nothing. All pages
/// use this one, so that all look and behave the same: arrows and type-ahead in the table, Enter opens, a click on a
/// column's head sorts, Ctrl+F or a slash finds.
class ManagerList : public QWidget {
    Q_OBJECT

public:
    ManagerList(const QString &name, const QList<ListColumn> &columns, QWidget *parent = nullptr);

    /// Keeps what is current and where one has scrolled to.
    void setRows(const QList<ListRow> &rows);
    const QList<ListRow> &rows() const { return m_table->m_model.rows(); }
    /// Said where there is no row; an empty `action` shows no button.
    void setEmpty(const QString &title, const QString &sentence, const QString &action = {});
    /// Sorted by this column from the start; else as the rows were given.
    void sortBy(int column, Qt::SortOrder order = Qt::AscendingOrder);
    /// Without the field: a list of a few lines needs none.
    void setFindable(bool findable);
    /// Whether its rows can be dragged into another order; moved() says which.
    void setMovable(bool movable);
    /// The id of the row that keys and buttons mean; empty: none.
    QString current() const;
    void select(const QString &id);
    /// The ids as they are shown: found, and in order.
    QStringList shown() const;
    void takeFocus();
    ManagerTable *table() const { return m_table; }
    QLineEdit *finder() const { return m_finder; }
    EmptyState *empty() const { return m_empty; }

Q_SIGNALS:
    /// Enter or a double click.
    void opened(const QString &id);
    void currentChanged(const QString &id);
    void deleteAsked(const QString &id);
    /// As ManagerTable::moved().
    void moved(const QString &id, qsizetype to);
    /// The empty page's button.
    void emptyAction();

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void find(const QString &words);
    void showWhatThereIs();

    QLineEdit *m_finder;
    QWidget *m_field;
    ManagerTable *m_table;
    EmptyState *m_empty;
    QString m_emptyTitle, m_emptySentence, m_emptyAction;
};

} // namespace bravo
