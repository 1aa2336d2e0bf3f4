#pragma once

#include <QLayout>

namespace bravo {

/// Widgets in lines, as words in a paragraph; from the right where the language runs so.
class FlowLayout : public QLayout {
    Q_OBJECT

public:
    explicit FlowLayout(int gap, QWidget *parent = nullptr);
    ~FlowLayout() override;

    /// The last item takes what is left of its line, if that is at least its minimum width.
    void setLastStretches(bool stretches) { m_lastStretches = stretches; }

    void addItem(QLayoutItem *item) override { m_items.append(item); }
    /// Puts a widget at a place in the flow.
    void insertWidget(int at, QWidget *widget);
    int count() const override { return static_cast<int>(m_items.size()); }
    QLayoutItem *itemAt(int index) const override { return m_items.value(index); }
    QLayoutItem *takeAt(int index) override;
    Qt::Orientations expandingDirections() const override { return {}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override { return place({0, 0, width, 0}, false); }
    void setGeometry(const QRect &rect) override;
    QSize sizeHint() const override { return minimumSize(); }
    QSize minimumSize() const override;

private:
    int place(const QRect &rect, bool move) const;

    QList<QLayoutItem *> m_items;
    int m_gap;
    bool m_lastStretches = false;
};

} // namespace bravo
