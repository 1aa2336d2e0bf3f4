#pragma once

#include <QAbstractButton>

namespace bravo {

/// One of several that exclude each other: a few words, and a sentence on what they mean.
class Choice : public QAbstractButton {
    Q_OBJECT

public:
    Choice(const QString &words, const QString &meaning, QWidget *parent = nullptr);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override { return {scaledWidth(), heightForWidth(scaledWidth())}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    static int scaledWidth();
    /// Of the words, within a choice so wide.
    QRect wordsIn(int width) const;
    QRect meaningIn(int width) const;

    QString m_meaning;
};

} // namespace bravo
