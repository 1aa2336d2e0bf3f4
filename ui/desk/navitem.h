#pragma once

#include <QAbstractButton>
#include <QImage>

#include <functional>

namespace bravo {

/// A line of the navigation: words, and a quiet count at their end.
class NavItem : public QAbstractButton {
    Q_OBJECT

public:
    explicit NavItem(const QString &text, QWidget *parent = nullptr);

    void setCount(int count);
    /// A dot in the colour of a value, as it is stored.
    void setColor(const QString &color);
    /// Small and quiet, in more lines where one is too short: something to do about the line above, or one of many.
    void setQuiet(bool quiet) { m_quiet = quiet; }
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    int indent() const;

    QString m_count, m_color;
    bool m_quiet = false;
};

/// Who sits here: portrait and name, or the invitation to say so.
class PersonButton : public QAbstractButton {
    Q_OBJECT

public:
    explicit PersonButton(QWidget *parent = nullptr);

    void setPerson(const QString &name);
    /// Asked whenever it is painted.
    void setFace(const std::function<QImage()> &face) { m_face = face; }
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_name;
    std::function<QImage()> m_face;
};

} // namespace bravo
