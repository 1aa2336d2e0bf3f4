#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace bravo {

class Button;

/// A friendly page where there is nothing to show: what is so, and the one thing to do about it.
class EmptyState : public QWidget {
    Q_OBJECT

public:
    explicit EmptyState(QWidget *parent = nullptr);

    /// An empty `action` shows no button.
    void say(const QString &title, const QString &sentence, const QString &action = {});
    QString title() const;
    QString sentence() const;
    QPushButton *button() const;

Q_SIGNALS:
    void actionChosen();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QLabel *m_title;
    QLabel *m_sentence;
    Button *m_action;
    QWidget *m_mark;
};

} // namespace bravo
