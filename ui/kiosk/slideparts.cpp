#include "kiosk/slideparts.h"

#include "kiosk/slidephoto.h"
#include "publish/drawing.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bravo {

namespace {

/// A pill in the accent, for what is news; the width it takes.
qreal addNews(SlideLayout &layout, const QString &news, qreal right, qreal middle, qreal room)
{
    const qreal u = layout.u();
    const OnAccent accent = onAccent(layout.look());
    TextStyle style{Face::Sans, 30 * u, QFont::Bold, 1.3};
    style = fitted(news, style, room - 52 * u, style.px * 1.3, 8 * u, 1);
    const qreal width = naturalWidth(news, style, room - 52 * u), height = heightOf(news, style, width);
    const QRectF pill(right - width - 52 * u, middle - 29 * u, width + 52 * u, 58 * u);
    layout.ground(pill, [ground = accent.ground](QPainter &painter, const QRectF &rect) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(ground);
        painter.drawRoundedRect(rect, rect.height() / 2, rect.height() / 2);
    });
    layout.text(news, style, QRectF(pill.left() + 26 * u, middle - height / 2, width, 0), accent.text, accent.ground);
    return pill.width();
}

/// The house's logo, or else the program's mark; the width it takes.
qreal addLogo(SlideLayout &layout, const QPointF &corner, qreal height)
{
    const Look look = layout.look();
    const QImage logo =
        decodedPhoto(layout.stage().photos.value(layout.stage().logoId), QSizeF(height * 4, height * 1.25));
    if (logo.isNull()) {
        layout.shape(QRectF(corner, QSizeF(height, height)),
            [look](QPainter &painter, const QRectF &square) { drawMark(painter, square, look); });
        return height;
    }
    const qreal high = height * 1.25, pad = look.night ? high * 0.1 : 0;
    const QSizeF size = QSizeF(logo.size()).scaled(high * 3.2, high - 2 * pad, Qt::KeepAspectRatio);
    const QRectF place(
        corner.x(), corner.y() + (height - size.height()) / 2 - pad, size.width() + 2 * pad, size.height() + 2 * pad);
    layout.shape(place, [logo, pad, look](QPainter &painter, const QRectF &rect) {
        if (look.night) { // most logos are made for white paper
            painter.setPen(Qt::NoPen);
            painter.setBrush(QColor(0xFFFDF8));
            painter.drawRoundedRect(rect, pad, pad);
        }
        const QRectF inside = rect.adjusted(pad, pad, -pad, -pad);
        painter.drawImage(
            inside.topLeft(), logo.scaled(inside.size().toSize(), Qt::IgnoreAspectRatio, Qt::SmoothTransformation));
    });
    return place.width();
}

void addHeader(SlideLayout &layout, const Frame &frame, const QString &when, const QString &news)
{
    const qreal u = layout.u(), mark = 46 * u;
    const qreal room = frame.right - frame.left;
    const Look look = layout.look();
    const qreal logo = addLogo(layout, {frame.left, frame.top}, mark);

    TextStyle small{Face::Sans, 30 * u, QFont::Normal, 1.4};
    small = fitted(when, small, room * 0.48, small.px * 1.4, 8 * u, 1);
    qreal whenWidth = 0;
    if (!news.isEmpty()) {
        whenWidth = addNews(layout, news, frame.right, frame.top + mark / 2, room * 0.42);
    } else if (!when.isEmpty()) {
        whenWidth = naturalWidth(when, small, room * 0.48);
        layout.text(when, small, QRectF(frame.right - whenWidth, frame.top + (mark - small.px * 1.4) / 2, whenWidth, 0),
            legible(look.soft, look.paper));
    }

    TextStyle name{Face::Sans, 32 * u, QFont::DemiBold, 1.4};
    const qreal nameRoom = room - logo - 60 * u - whenWidth;
    name = fitted(layout.stage().board, name, nameRoom, name.px * 1.4, 8 * u, 1);
    layout.text(layout.stage().board, name,
        QRectF(frame.left + logo + 18 * u, frame.top + (mark - name.px * 1.4) / 2,
            naturalWidth(layout.stage().board, name, nameRoom), 0),
        look.ink);
}

void addBeads(SlideLayout &layout, const Frame &frame)
{
    const SlideStage &stage = layout.stage();
    if (stage.beads < 2)
        return;
    const qreal u = layout.u(), bead = 14 * u, lit = 58 * u, gap = 14 * u;
    qreal x = frame.right - (stage.beads - 1) * (bead + gap) - lit;
    for (int i = 0; i < stage.beads; ++i) {
        const bool now = i == stage.bead;
        const QColor color = now ? stage.look.marigold : legible(stage.look.line, stage.look.paper, 1.35);
        layout.shape(
            QRectF(x, frame.bottom - 26 * u, now ? lit : bead, bead), [color](QPainter &painter, const QRectF &rect) {
                painter.setPen(Qt::NoPen);
                painter.setBrush(color);
                painter.drawRoundedRect(rect, rect.height() / 2, rect.height() / 2);
            });
        x += (now ? lit : bead) + gap;
    }
}

} // namespace

QString cornerOf(const Slide &slide, const SlideWords &words)
{
    return slide.message.label.isEmpty() ? words.period(slide.incident.postedAt) : slide.message.label;
}

SlideWords wordsOf(const SlideStage &stage)
{
    return SlideWords(stage.locale, stage.zone, stage.now);
}

QColor valueColor(const Incident &incident, const Look &look)
{
    if (!incident.values.isEmpty())
        return look.value(incident.values.front().color);
    return look.night ? QColor(0xC9BFAE) : QColor(0x46525F);
}

QColor initialsGround(const QColor &color, const Look &look)
{
    return legible(color, look.onValue, look.night ? enoughAtNight : enoughContrast);
}

OnAccent onAccent(const Look &look)
{
    const QColor dark(0x17202A), light(0xFFFDF8);
    const QColor text = contrastRatio(look.marigold, dark) >= contrastRatio(look.marigold, light) ? dark : light;
    return {legible(look.marigold, text, look.night ? enoughAtNight : enoughContrast), text};
}

Frame addFrame(SlideLayout &layout, const QColor &bar, const QString &when, const QString &posted, const QString &news)
{
    const qreal u = layout.u(), width = layout.width(), height = layout.height();
    const Look &look = layout.look();
    layout.ground(QRectF(0, 0, width, height),
        [paper = look.paper](QPainter &painter, const QRectF &rect) { painter.fillRect(rect, paper); });
    layout.ground(
        QRectF(0, 0, 22 * u, height), [bar](QPainter &painter, const QRectF &rect) { painter.fillRect(rect, bar); });

    Frame frame;
    frame.left = std::max(width * 0.05, 22 * u) + 22 * u;
    frame.right = width - std::max(width * 0.05, 60 * u);
    frame.top = height * 0.05 + 6 * u;
    frame.bottom = height * 0.95 - 4 * u;
    addHeader(layout, frame, when, news);
    addBeads(layout, frame);
    const TextStyle base{Face::Sans, 30 * u, QFont::Normal, 1.3};
    const qreal room = (frame.right - frame.left) * 0.62;
    const TextStyle style = fitted(posted, base, room, base.px * 1.4, 8 * u, 1);
    layout.text(posted, style,
        QRectF(frame.left, frame.bottom - base.px * 1.3, posted.isEmpty() ? 1 : naturalWidth(posted, style, room), 0),
        legible(look.soft, look.paper));
    const qreal bodyTop = frame.top + 46 * u + 50 * u;
    const qreal bodyBottom = frame.bottom - base.px * 1.3 - 40 * u;
    frame.body = QRectF(frame.left, bodyTop, frame.right - frame.left, bodyBottom - bodyTop);
    return frame;
}

void drawQuote(QPainter &painter, const QRectF &rect, const QColor &color)
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    const qreal w = rect.width() * 0.44, h = rect.height();
    for (const qreal x : {rect.left(), rect.right() - w}) {
        QPainterPath comma;
        comma.addEllipse(QRectF(x, rect.bottom() - w, w, w));
        QPainterPath tail(QPointF(x, rect.bottom() - w / 2));
        tail.cubicTo(x, rect.top() + h * 0.3, x + w * 0.4, rect.top() + h * 0.06, x + w * 0.92, rect.top());
        tail.lineTo(x + w, rect.top() + h * 0.14);
        tail.cubicTo(
            x + w * 0.7, rect.top() + h * 0.22, x + w * 0.55, rect.top() + h * 0.34, x + w * 0.5, rect.bottom() - w);
        tail.closeSubpath();
        comma.setFillRule(Qt::WindingFill);
        painter.drawPath(comma.united(tail));
    }
}

QImage photoOf(const Incident &incident, const SlideStage &stage, const QSizeF &room)
{
    for (const QString &id : incident.photoIds) {
        const QImage photo = decodedPhoto(stage.photos.value(id), room);
        if (!photo.isNull())
            return photo;
    }
    return {};
}

} // namespace bravo
