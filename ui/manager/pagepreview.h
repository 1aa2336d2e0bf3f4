#pragma once

#include <QImage>
#include <QWidget>

namespace bravo {

/// Printed pages on the table: under each other, as wide as there is room, with a soft shadow. What is new comes in the
/// place of what was, without a blank moment between.
class PagePreview : public QWidget {
    Q_OBJECT

public:
    explicit PagePreview(QWidget *parent = nullptr);

    /// `description` is what a reader is told.
    void setPages(const QList<QImage> &pages, const QString &description);
    /// Something to say where there are no pages.
    void setWords(const QString &words);
    int count() const { return static_cast<int>(m_pages.size()); }

    int heightForWidth(int width) const override;
    bool hasHeightForWidth() const override { return true; }
    QSize sizeHint() const override { return {480, heightForWidth(480)}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QRectF pageRect(const QImage &page, qreal top, int width) const;

    QList<QImage> m_pages;
    QString m_words;
};

} // namespace bravo
