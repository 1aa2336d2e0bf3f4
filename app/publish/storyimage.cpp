#include "publish/storyimage.h"

#include "publish/brandmark.h"
#include "publish/photofile.h"
#include "publish/textblock.h"
#include "publish/words.h"

#include <QBuffer>
#include <QPainter>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace bravo {

namespace {

class StoryPicture {
public:
    StoryPicture(const HighlightsBook &book, const Highlight &story, const QSize &size)
        : m_book(book),
          m_story(story.incident),
          m_look(lookOf(book.highlights)),
          m_image(size, QImage::Format_RGB32),
          m_painter(&m_image),
          m_unit(std::min(size.width(), size.height()) / 100.0)
    {
    }

    QImage painted();

private:
    QRectF paintPhoto();
    void paintText(const QRectF &at);
    void paintWords(const QRectF &room, qreal large);
    void paintBrand(const QRectF &brand);
    QRectF inside(const QRectF &at) const;
    static TextBlock laid(const QString &text, TextStyle style, const QSizeF &room, int lines, qreal least = 0.55);
    qreal set(const QString &text, const TextStyle &style, const QRectF &at, const QColor &color, int lines);
    QColor accent() const
    {
        return m_story.values.isEmpty() ? m_look.marigoldInk : m_look.value(m_story.values.front().color);
    }

    const HighlightsBook &m_book;
    const Incident &m_story;
    Look m_look;
    QImage m_image;
    QPainter m_painter;
    qreal m_unit;
};

qreal StoryPicture::set(const QString &text, const TextStyle &style, const QRectF &at, const QColor &color, int lines)
{
    if (text.isEmpty() || at.height() <= 0)
        return 0;
    const TextBlock block = laid(text, style, at.size(), lines);
    block.paintOutlines(m_painter, at.topLeft(), color);
    return block.height();
}

/// As large as fits the room, down to `least` of its size; then what does not fit is left out.
TextBlock StoryPicture::laid(const QString &text, TextStyle style, const QSizeF &room, int lines, qreal least)
{
    style = fitted(text, style, room.width(), room.height(), style.px * least, lines);
    const int fit = std::max(1, static_cast<int>(room.height() / (style.px * style.lineHeight)));
    return TextBlock(text, style, room.width(), std::min(lines, fit));
}

/// Within its edges; apps lay their controls over the head and the foot of a tall picture.
QRectF StoryPicture::inside(const QRectF &at) const
{
    const qreal edge = m_unit * 7.5;
    QRectF inner = at.adjusted(edge, edge, -edge, -edge);
    const qreal height = m_image.height(), covered = height > m_image.width() * 1.5 ? height * 0.13 : 0;
    inner.setTop(std::max(inner.top(), covered));
    inner.setBottom(std::min(inner.bottom(), height - covered));
    return inner;
}

/// The first photo fills the upper part, or in a wide picture the right one; gives what is left for text.
QRectF StoryPicture::paintPhoto()
{
    const QRectF all(m_image.rect());
    const QList<Photo> photos = m_book.photosOf(m_story);
    const QImage photo = photos.isEmpty() ? QImage() : imageOf(photos.front());
    if (photo.isNull())
        return all;
    const bool wide = all.width() > all.height();
    const QRectF place = wide ? QRectF(all.width() * 0.58, 0, all.width() * 0.42, all.height())
                              : QRectF(0, 0, all.width(), all.height() * 0.42);
    QSizeF cut = place.size().scaled(photo.size(), Qt::KeepAspectRatio);
    const QRectF from(QPointF((photo.width() - cut.width()) / 2, (photo.height() - cut.height()) / 2), cut);
    m_painter.drawImage(place, photo, from);
    return wide ? QRectF(0, 0, place.left(), all.height())
                : QRectF(0, place.bottom(), all.width(), all.height() - place.bottom());
}

void StoryPicture::paintText(const QRectF &at)
{
    const QRectF inner = inside(at);
    m_painter.fillRect(QRectF(inner.left(), inner.top(), m_unit * 12, m_unit * 1.1), accent());
    const QString value = m_story.values.isEmpty() ? monthName(m_book.highlights.month) : m_story.values.front().name;
    qreal y = inner.top() + m_unit * 4;
    y += set(value, {.px = m_unit * 3.2, .weight = QFont::DemiBold, .lineHeight = 1.3},
             {inner.left(), y, inner.width(), m_unit * 5}, readableOn(accent(), m_look.paper), 1)
        + m_unit * 2.2;
    // The names grow upwards from the foot.
    const qreal most = std::min(m_unit * 13.6, inner.height() * 0.25), end = inner.bottom() - m_unit * 10.5;
    const TextBlock names = laid(m_story.celebratedNames().join(u", "_s),
        {.px = m_unit * 3.6, .weight = QFont::Bold, .lineHeight = 1.25}, {inner.width(), most}, 3, 0.8);
    names.paintOutlines(m_painter, {inner.left(), end - names.height()}, m_look.ink);
    // The larger the place, the larger the words.
    const qreal large = std::clamp(std::sqrt(at.width() * at.height()) / (m_unit * 100), 0.7, 1.6);
    paintWords({inner.left(), y, inner.width(), end - std::max(names.height(), m_unit * 5) - m_unit * 2 - y}, large);
    paintBrand({inner.left(), inner.bottom() - m_unit * 6, inner.width(), m_unit * 6});
}

/// The title, and the customer's words or the story below it; what is left over stands above and below them.
void StoryPicture::paintWords(const QRectF &room, qreal large)
{
    TextStyle titleStyle = headlineStyle(
        {.face = Face::Serif, .px = m_unit * 9.6 * large, .weight = QFont::DemiBold, .lineHeight = 1.1}, m_look);
    titleStyle = wordsWhole(m_story.title, titleStyle, room.width());
    titleStyle =
        fitted(m_story.title, titleStyle, room.width(), room.height() * 0.62, std::min(m_unit * 4.5, titleStyle.px), 5);
    const int most = std::clamp(static_cast<int>(room.height() / (titleStyle.px * 1.1)), 1, 5);
    TextBlock title(m_story.title, titleStyle, room.width(), most);
    const qreal width = title.isComplete() ? balancedWidth(m_story.title, titleStyle, room.width()) : room.width();
    title = TextBlock(m_story.title, titleStyle, width, most);
    const bool words = !m_story.customerWords.isEmpty();
    const QString text = words ? quoted(m_story.customerWords) : storyBeside(m_story);
    const qreal left = room.height() - title.height() - m_unit * 3;
    const TextStyle textStyle =
        fitted(text, {.face = Face::Serif, .px = m_unit * 4.6 * large, .lineHeight = 1.36, .italic = words},
            room.width(), left, m_unit * 3, 9);
    const int lines = static_cast<int>(left / (textStyle.px * textStyle.lineHeight));
    const TextBlock story(text, textStyle, room.width(), std::clamp(lines, 1, 9));
    const bool hasRoom = lines > 0 && !text.isEmpty();
    const qreal used = title.height() + (hasRoom ? m_unit * 3 + story.height() : 0);
    const qreal y = room.top() + std::max<qreal>(0, (room.height() - used) * 0.4);
    const qreal x = m_story.title.isRightToLeft() ? room.right() - width : room.left();
    title.paintOutlines(m_painter, {x, y}, m_look.ink);
    if (hasRoom)
        story.paintOutlines(m_painter, {room.left(), y + title.height() + m_unit * 3}, m_look.ink);
}

void StoryPicture::paintBrand(const QRectF &brand)
{
    const qreal logo = paintLogo(m_painter, brand.topLeft(), brand.height(), m_book.logo, m_look);
    set(m_book.highlights.board, {.px = m_unit * 3.2, .weight = QFont::DemiBold, .lineHeight = 1.3},
        {brand.left() + logo + m_unit * 2, brand.top() + m_unit * 0.9, brand.width() * 0.6 - logo, m_unit * 5},
        m_look.ink, 1);
    TextStyle end{.px = m_unit * 2.8, .lineHeight = 1.3};
    end.align = Qt::AlignRight | Qt::AlignAbsolute;
    set(monthName(m_book.highlights.month), end,
        {brand.left() + brand.width() * 0.6, brand.top() + m_unit * 1.2, brand.width() * 0.4, m_unit * 5}, m_look.soft,
        1);
}

QImage StoryPicture::painted()
{
    m_painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform | QPainter::TextAntialiasing);
    m_painter.fillRect(m_image.rect(), m_look.paper);
    paintText(paintPhoto());
    m_painter.end();
    return m_image;
}

} // namespace

QList<QSize> socialSizes()
{
    return {{1080, 1080}, {1080, 1350}, {1080, 1920}, {1200, 630}};
}

QImage storyImage(const HighlightsBook &book, const Highlight &story, const QSize &size)
{
    return StoryPicture(book, story, size).painted();
}

Result<QList<NamedPicture>> storyImages(const HighlightsBook &book, const Progress &progress)
{
    QList<NamedPicture> all;
    qint64 number = 0;
    for (const Highlight &story : book.highlights.highlights) {
        if (progress && !progress(number, book.highlights.highlights.size()))
            return cancelled();
        ++number;
        for (const QSize &size : socialSizes()) {
            NamedPicture one{u"%1-story-%2-%3x%4.png"_s.arg(book.highlights.month.toString(), QString::number(number),
                                 QString::number(size.width()), QString::number(size.height())),
                {}};
            QBuffer buffer(&one.png);
            buffer.open(QIODevice::WriteOnly);
            storyImage(book, story, size).save(&buffer, "png");
            all += one;
        }
    }
    return all;
}

} // namespace bravo
