#pragma once

#include <QPushButton>

namespace bravo {

/// A push button in the board's look: one dark Primary a window, Quiet ones with a hairline, Links as plain words.
class Button : public QPushButton {
    Q_OBJECT

public:
    enum class Kind { Primary, Quiet, Link };

    explicit Button(const QString &text, Kind kind = Kind::Quiet, QWidget *parent = nullptr);

    /// The keys that do the same, shown small behind the words; kept in the tool tip of other kinds.
    void setKeys(const QKeySequence &keys);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    QFont textFont() const;
    QFont keysFont() const;

    Kind m_kind;
    QString m_keys;
};

} // namespace bravo
