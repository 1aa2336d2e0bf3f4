#pragma once

#include <QTimer>
#include <QWidget>

#include <functional>

class QLabel;

namespace bravo {

class Button;

/// A sentence that floats at the foot of its parent for a while, with one thing to do about it. Never takes the focus.
class Toast : public QWidget {
    Q_OBJECT

public:
    explicit Toast(QWidget *parent);

    /// Shows `text` for `milliseconds`; `act` is done when the button or Ctrl+Z (triggerAction) asks for it. A text
    /// with nothing to do about it comes below one that has: what was offered stays for its time.
    void say(const QString &text, int milliseconds = 6000, const QString &action = {}, std::function<void()> act = {});
    QString text() const;
    bool hasAction() const { return static_cast<bool>(m_act); }
    void triggerAction();
    /// What was offered is offered no more: it was meant for somebody else.
    void dropOffer();
    /// The foot is this far above the parent's lower edge, in the middle of `within`.
    void placeIn(const QRect &within);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QLabel *m_text;
    Button *m_action;
    QTimer m_timer;
    std::function<void()> m_act;
    QString m_offer; // the text that m_act belongs to
    QRect m_within;
};

} // namespace bravo
