#include "desk/slideview.h"

#include "shared/answer.h"
#include "shared/theme.h"

#include <QPainter>
#include <QPainterPath>
#include <QStyle>

namespace bravo {

SlideView::SlideView(QWidget *parent) : QAbstractButton(parent)
{
    setFocusPolicy(Qt::NoFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void SlideView::setShape(const QSize &shape)
{
    if (std::exchange(m_shape, shape) != shape)
        m_image = {};
}

void SlideView::setSlide(const Slide &slide, const SlideStage &stage)
{
    m_slide = slide;
    m_stage = stage;
    m_hasSlide = true;
    setAccessibleDescription(spokenText(slide));
    render();
}

/// The largest place of a screen's shape.
QRect SlideView::place() const
{
    return QStyle::alignedRect(layoutDirection(), m_alignment, m_shape.scaled(size(), Qt::KeepAspectRatio), rect());
}

void SlideView::render()
{
    if (!m_hasSlide || !isVisible() || place().isEmpty())
        return;
    if (std::exchange(m_painting, true)) {
        m_again = true;
        return;
    }
    m_stage.size = (QSizeF(place().size()) * devicePixelRatioF()).toSize();
    whenAnswered(m_renderer.render(m_slide, m_stage), this, [this](const PaintedSlide &painted) {
        const QImage &image = painted.image;
        m_painting = false;
        const QSize fitted = image.size().scaled(place().size(), Qt::KeepAspectRatio);
        const bool isOfShape = (fitted - place().size()).width() > -3 && (fitted - place().size()).height() > -3;
        if (!image.isNull() && isOfShape) { // the shape may be another one by now
            m_image = image;
            m_image.setDevicePixelRatio(devicePixelRatioF());
            update();
        }
        if (std::exchange(m_again, false))
            render();
    });
}

void SlideView::paintEvent(QPaintEvent *)
{
    const Look &look = lookOf(*this);
    QPainter painter(this);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    const QRectF border = QRectF(place()).adjusted(0.5, 0.5, -0.5, -0.5);
    QPainterPath round;
    round.addRoundedRect(border, controlCorner, controlCorner);
    painter.fillPath(round, look.paper);
    if (!m_image.isNull()) {
        painter.setClipPath(round);
        painter.drawImage(place(), m_image);
        painter.setClipping(false);
    }
    painter.setPen(QPen(look.line, 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(round);
    if (hasFocus())
        paintFocusRing(
            painter, QRectF(place()).adjusted(ringWidth, ringWidth, -ringWidth, -ringWidth), controlCorner, look);
}

void SlideView::resizeEvent(QResizeEvent *event)
{
    QAbstractButton::resizeEvent(event);
    render();
}

void SlideView::showEvent(QShowEvent *event)
{
    QAbstractButton::showEvent(event);
    render();
}

} // namespace bravo
