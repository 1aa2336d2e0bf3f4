#pragma once

#include "desk/welcomestep.h"

#include <QWidget>

namespace bravo {

/// What comes of a brand: a card at the desk, a slide, and, as they will be printed, the highlights' cover and a
/// certificate.
class BrandPreview : public QWidget {
    Q_OBJECT

public:
    explicit BrandPreview(QWidget *parent = nullptr);

    /// An empty family: the program's own.
    void show(const PlaceSoFar &place, const QString &headingFont, const Month &month);
    const PlaceSoFar &place() const { return m_place; }
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QFont heading(qreal px) const;
    void paintCard(QPainter &painter, const QRectF &area) const;
    void paintSlide(QPainter &painter, const QRectF &area) const;
    void paintCover(QPainter &painter, const QRectF &area) const;
    void paintCertificate(QPainter &painter, const QRectF &area) const;
    void paintLogo(QPainter &painter, const QRectF &area) const;

    PlaceSoFar m_place;
    Month m_month;
    std::optional<Photo> m_logo; // of the place, as print takes it
    QString m_font;
};

} // namespace bravo
