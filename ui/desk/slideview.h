#pragma once

#include "kiosk/sliderenderer.h"

#include <QAbstractButton>

namespace bravo {

/// A slide as the kiosk paints it, in the place that is there for it. It is painted on a thread of its own, and what is
/// out of date by then is not: only the newest counts.
class SlideView : public QAbstractButton {
    Q_OBJECT

public:
    explicit SlideView(QWidget *parent = nullptr);

    /// The screen's, such as 9 by 16, before the slide; 16 by 9 without it.
    void setShape(const QSize &shape);
    /// Where it lies in a place of another shape; in the middle without it.
    void setAlignment(Qt::Alignment alignment) { m_alignment = alignment; }
    /// The stage's size is this widget's.
    void setSlide(const Slide &slide, const SlideStage &stage);
    const Slide &slide() const { return m_slide; }
    bool isPainting() const { return m_painting; }
    /// What is seen; null until the first is painted.
    const QImage &image() const { return m_image; }

    QSize sizeHint() const override { return {320, 180}; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void render();
    QRect place() const;

    QSize m_shape{16, 9};
    Qt::Alignment m_alignment = Qt::AlignCenter;
    Slide m_slide;
    SlideStage m_stage;
    QImage m_image;
    SlideRenderer m_renderer;
    bool m_painting = false, m_again = false, m_hasSlide = false;
};

} // namespace bravo
