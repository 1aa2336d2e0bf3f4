#pragma once

#include "kiosk/slidestage.h"
#include "publish/textblock.h"

#include <functional>
#include <vector>

class QPainter;

namespace bravo {

/// Something on a slide and the room it takes, in device pixels, already mirrored where the slide is.
struct SlideElement {
    QRectF rect;
    QString text; // empty for shapes
    std::function<void(QPainter &)> paint;
    bool ground = false; // may reach beyond the safe area and lie below others
    QList<QColor> colors = {}; // of the text
    QColor on = {}; // what the text stands on
    qreal px = 0; // the text's size
    QString about = {}; // the story whose card this is
};

/// A slide as a list of placed elements: what is painted is what was measured.
class SlideLayout {
public:
    enum class Shape { Landscape, Portrait, Square };

    explicit SlideLayout(const SlideStage &stage);

    const SlideStage &stage() const { return m_stage; }
    const Look &look() const { return m_stage.look; }
    Shape shape() const { return m_shape; }
    /// One unit is a pixel at 1920×1080, or at 1080×1920 upright; more where the stage asks for it.
    qreal u() const { return m_unit; }
    static qreal unitOf(const QSize &size);
    qreal width() const { return m_stage.size.width(); }
    qreal height() const { return m_stage.size.height(); }
    /// The room that screens surely show: 5 % from each edge.
    QRectF safe() const;

    /// Places are given as for left-to-right; the slide mirrors them where it runs right-to-left.
    void shape(const QRectF &rect, std::function<void(QPainter &, const QRectF &)> paint);
    void ground(const QRectF &rect, std::function<void(QPainter &, const QRectF &)> paint);
    /// `on` is what the text stands on: the slide's ground, where nothing else is said.
    void text(
        const QString &text, const TextStyle &style, const QRectF &rect, const QColor &color, const QColor &on = {});

    /// A paragraph whose beginning, `lead`, is set bold in a colour of its own; `text` begins with it.
    void led(const QString &lead, const QColor &leadColor, const QString &text, const TextStyle &style,
        const QRectF &rect, const QColor &color);

    /// The last element is this story's card.
    void setAbout(const QString &incidentId) { m_elements.back().about = incidentId; }

    /// Whether everything lies in the safe area, and no text over or below another thing.
    bool isSound() const;
    const std::vector<SlideElement> &elements() const { return m_elements; }
    QRectF mirrored(const QRectF &rect) const;

private:
    SlideStage m_stage;
    Shape m_shape;
    qreal m_unit;
    std::vector<SlideElement> m_elements;
};

/// The text as slides set it: a word that is longer than the line breaks at its syllables, with a hyphen.
TextBlock blockOf(
    const QString &text, const TextStyle &style, qreal width, const QString &lead = {}, const QColor &leadColor = {});
/// The text's height at this width.
qreal heightOf(const QString &text, const TextStyle &style, qreal width);
/// The width of the text's longest line, rounded up.
qreal naturalWidth(const QString &text, const TextStyle &style, qreal width);

/// A block narrower than the room stands at the side at which its own script begins.
QRectF besideStart(const SlideLayout &layout, const QString &text, const QRectF &room, qreal y, qreal width);
/// The style in which `text` stands at the side at which the script of `leading` begins, whatever its own.
TextStyle alignedWith(const QString &leading, const QString &text, TextStyle style);

/// 7:1 for all text; on a night look also where its dim field lies over it (see burnin.h).
constexpr double enoughContrast = 7.05, enoughAtNight = 9;

/// `color`, moved towards black or white until it stands out from `ground` by the ratio (WCAG); it keeps its hue.
/// Without a ratio it is what text needs on such a ground.
QColor legible(const QColor &color, const QColor &ground, double ratio = 0);

} // namespace bravo
