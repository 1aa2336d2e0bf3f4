#pragma once

#include <QWidget>

class QScrollArea;
class QVBoxLayout;

namespace bravo {

class Panel;

/// A panel in the middle of the window, over the dimmed page, for one matter. Tab stays within it; Escape, or a click
/// beside it, means "not now".
class Sheet : public QWidget {
    Q_OBJECT

public:
    /// At most so large at the system's text size; smaller where the window is.
    Sheet(QWidget *window, const QSize &most);

    void close();
    /// Ctrl+Enter: the one thing that the sheet is for.
    virtual void confirm() { }

Q_SIGNALS:
    void closed();

protected:
    void open();
    Panel *panel() const { return m_panel; }
    /// The panel's column; borders and words stand `ringWidth` within it. Where all that it holds has more room round
    /// its words (a row's ground, a link), it reaches out so much further.
    QVBoxLayout *makeColumn(int outset = 0);
    /// What scrolls is as wide as all else in the column: its bar stands beside it, in the margin.
    static void addScrolled(QVBoxLayout &column, QScrollArea *scroll);
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    bool focusNextPrevChild(bool next) override;

private:
    void place();

    QSize m_most;
    Panel *m_panel;
};

} // namespace bravo
