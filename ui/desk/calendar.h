#pragma once

#include <QDate>
#include <QWidget>

namespace bravo {

/// A month's days to choose one from, up to the latest that there may be. The arrows go by days and weeks, PageUp and
/// PageDown by months, Home and End to the month's ends, Enter takes the day.
class Calendar : public QWidget {
    Q_OBJECT

public:
    explicit Calendar(QWidget *parent = nullptr);

    void setDates(const QDate &chosen, const QDate &latest);
    const QDate &current() const { return m_current; }
    /// Where a day of the month that is shown stands.
    QRect dayRect(const QDate &day) const;
    QRect monthBeforeRect() const;
    QRect monthAfterRect() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void chosen(const QDate &day);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    void go(const QDate &to);
    QDate firstShown() const;
    QDate dayAt(const QPoint &at) const;
    QRect placed(int x, int y, int width, int height) const;
    void paintHead(QPainter &painter) const;
    void paintDay(QPainter &painter, const QDate &day) const;

    QDate m_chosen, m_current, m_latest, m_under;
};

} // namespace bravo
