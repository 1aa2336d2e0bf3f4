#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace bravo {

class Button;

/// A line that says what is being done, how far it is, and stops it.
class ProgressStrip : public QWidget {
    Q_OBJECT

public:
    explicit ProgressStrip(QWidget *parent = nullptr);

    void begin(const QString &text);
    /// 0 to 1.
    void setShare(double share);
    void end();
    QPushButton *cancelButton() const;

Q_SIGNALS:
    void cancelled();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QLabel *m_text;
    Button *m_cancel;
    double m_share = 0;
};

} // namespace bravo
