#pragma once

#include <QWidget>

namespace bravo {

/// A rounded frame round an editor, with the focus ring while anything inside has the focus.
class Field : public QWidget {
    Q_OBJECT

public:
    /// Takes the editor as its child and removes the editor's own frame and ground.
    explicit Field(QWidget *content, QWidget *parent = nullptr);

    /// Watches one more widget inside the content for focus (an editor inside a flow of chips).
    void watchFocusOf(QWidget *editor);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *m_editor;
};

} // namespace bravo
