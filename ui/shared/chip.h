#pragma once

#include <QAbstractButton>
#include <QImage>

#include <functional>

namespace bravo {

/// A value that can be chosen: a pill that takes the value's colour when checked.
class Chip : public QAbstractButton {
    Q_OBJECT

public:
    /// `color` as a value stores it (coral, teal, …).
    Chip(const QString &text, const QString &color, QWidget *parent = nullptr);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_color;
};

/// A chosen person or team, with a portrait and a cross that takes it out again.
class PersonChip : public QAbstractButton {
    Q_OBJECT

public:
    PersonChip(const QString &name, bool team, QWidget *parent = nullptr);

    /// Asked whenever it is painted.
    void setFace(const std::function<QImage()> &face) { m_face = face; }

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    bool m_team;
    std::function<QImage()> m_face;
};

} // namespace bravo
