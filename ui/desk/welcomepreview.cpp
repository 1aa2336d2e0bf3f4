#include "desk/welcomepreview.h"

#include "publish/drawing.h"
#include "shared/theme.h"

#include <QPainter>
#include <QPainterPath>
#include <QStyle>

namespace bravo {

namespace {

/// Draws within a slide of 160 × 90 units, mirrored where the language runs from the right.
class PreviewSlide {
public:
    PreviewSlide(QPainter &painter, const QRectF &area, Qt::LayoutDirection direction)
        : m_painter(painter),
          m_area(area),
          m_unit(area.height() / 90),
          m_direction(direction)
    {
    }

    QRectF box(qreal x, qreal y, qreal width, qreal height) const
    {
        const qreal left = m_direction == Qt::RightToLeft ? 160 - x - width : x;
        return {m_area.left() + left * m_unit, m_area.top() + y * m_unit, width * m_unit, height * m_unit};
    }
    qreal widthOf(const QString &text, const QFont &font) const
    {
        m_painter.setFont(font);
        return m_painter.fontMetrics().horizontalAdvance(text) / m_unit;
    }
    void text(const QRectF &where, const QString &text, const QFont &font, const QColor &color) const
    {
        m_painter.setFont(font);
        m_painter.setPen(color);
        const QString shown = m_painter.fontMetrics().elidedText(text, Qt::ElideRight, static_cast<int>(where.width()));
        m_painter.drawText(where, static_cast<int>(leading(m_direction)), shown);
    }
    QFont font(qreal size, int weight, Face face = Face::Sans) const { return fontFor(face, size * m_unit, weight); }
    qreal unit() const { return m_unit; }

private:
    QPainter &m_painter;
    QRectF m_area;
    qreal m_unit;
    Qt::LayoutDirection m_direction;
};

void drawPeople(QPainter &painter, const PreviewSlide &slide, const QStringList &people, const Look &look)
{
    const qsizetype shown = std::min<qsizetype>(people.size(), 5);
    for (qsizetype i = 0; i < shown; ++i)
        drawAvatar(painter, slide.box(10 + 9.5 * static_cast<qreal>(i), 68, 8, 8), people[i],
            personColor(people[i], look), look);
    if (shown == 0) {
        painter.setPen(QPen(look.soft, 0.3 * slide.unit(), Qt::DotLine));
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(slide.box(10, 68, 8, 8));
    }
    const QString said = shown == 0 ? WelcomePreview::tr("Whoever did it right")
        : people.size() == 1        ? people.front()
                                    : WelcomePreview::tr("%n people", nullptr, static_cast<int>(people.size()));
    const qreal x = 11 + 9.5 * static_cast<qreal>(std::max<qsizetype>(shown, 1));
    slide.text(slide.box(x, 68, 150 - x, 8), said, slide.font(3.6, QFont::DemiBold), look.ink);
}

void drawHead(QPainter &painter, const PreviewSlide &slide, const PlaceSoFar &place, const Look &look)
{
    qreal x = 10;
    if (place.logo.isNull()) {
        drawMark(painter, slide.box(x, 8, 8, 8), look);
        x += 11;
    } else {
        const QSizeF size = QSizeF(place.logo.size()).scaled(36 * slide.unit(), 10 * slide.unit(), Qt::KeepAspectRatio);
        const qreal wide = size.width() / slide.unit(), high = size.height() / slide.unit();
        painter.drawImage(slide.box(x, 12 - high / 2, wide, high), place.logo);
        x += wide + 3;
    }
    const QString name = place.name.isEmpty() ? WelcomePreview::tr("Your place") : place.name;
    slide.text(slide.box(x, 7, 150 - x, 10), name, slide.font(4.6, QFont::DemiBold),
        place.name.isEmpty() ? look.soft : look.ink);
}

/// One behind the other; the last of their lines stands over the title.
void drawValues(QPainter &painter, const PreviewSlide &slide, const QList<Value> &values, const Look &look)
{
    constexpr qreal dot = 3.2, lineHeight = 4.6;
    const QFont font = slide.font(2.9, QFont::DemiBold);
    QList<QPointF> places;
    qreal x = 10, y = 27;
    for (const Value &value : values) {
        const qreal wide = dot + slide.widthOf(value.name, font);
        if (x > 10 && x + wide > 150) {
            for (QPointF &place : places)
                place.ry() -= lineHeight;
            x = 10;
        }
        places += {x, y};
        x += wide + 4;
    }
    for (qsizetype i = 0; i < values.size(); ++i) {
        const QColor color = look.value(values[i].color);
        painter.setPen(Qt::NoPen);
        painter.setBrush(color);
        painter.drawEllipse(slide.box(places[i].x(), places[i].y() + 2.2, 2, 2));
        slide.text(slide.box(places[i].x() + dot, places[i].y(), 150 - places[i].x() - dot, 6.4), values[i].name, font,
            readableOn(color, look.card));
    }
}

} // namespace

WelcomePreview::WelcomePreview(QWidget *parent) : QWidget(parent)
{
    setAccessibleName(tr("How your first story could look"));
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void WelcomePreview::setPlace(const PlaceSoFar &place)
{
    m_place = place;
    update();
}

void WelcomePreview::paintEvent(QPaintEvent *)
{
    const bool night = lookOf(*this).night;
    const Look own = m_place.color.isEmpty() ? lookOf(*this) : brandLook(QColor(m_place.color), night);
    QPainter painter(this);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    const QRectF area = QRectF(0, 0, width(), heightForWidth(width())).adjusted(1, 1, -1, -1);
    painter.setPen(QPen(own.line, 1));
    painter.setBrush(m_place.color.isEmpty() ? own.card : own.paper);
    painter.drawRoundedRect(area, cardCorner, cardCorner);
    const PreviewSlide slide(painter, area, layoutDirection());
    drawHead(painter, slide, m_place, own);
    drawValues(painter, slide, m_place.values.first(std::min<qsizetype>(m_place.values.size(), 3)), own);
    slide.text(slide.box(10, 35, 140, 14), tr("Your first story stands here"),
        slide.font(10, QFont::DemiBold, Face::Serif), own.ink);
    slide.text(slide.box(10, 50, 140, 8), tr("What the customer needed, what was done, how it ended."),
        slide.font(4.6, QFont::Normal, Face::Serif), own.ink);
    painter.setPen(Qt::NoPen);
    painter.setBrush(own.marigold);
    painter.drawRoundedRect(slide.box(10, 61, 14, 0.9), slide.unit() / 2, slide.unit() / 2);
    drawPeople(painter, slide, m_place.people, own);
}

} // namespace bravo
