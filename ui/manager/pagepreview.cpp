#include "manager/pagepreview.h"

#include "shared/theme.h"

#include <QPaintEvent>
#include <QPainter>

#include <algorithm>

namespace bravo {

static constexpr int sheetGap = 26, sheetEdge = 14;

PagePreview::PagePreview(QWidget *parent) : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void PagePreview::setPages(const QList<QImage> &pages, const QString &description)
{
    m_pages = pages;
    m_words.clear();
    setAccessibleName(description);
    updateGeometry();
    update();
}

void PagePreview::setWords(const QString &words)
{
    m_pages.clear();
    m_words = words;
    setAccessibleName(words);
    updateGeometry();
    update();
}

/// No page stands larger than it was drawn, and each in the middle.
QRectF PagePreview::pageRect(const QImage &page, qreal top, int width) const
{
    const qreal room = std::max(60, width - 2 * sheetEdge);
    const qreal wide = std::min<qreal>(room, page.width() / std::max(1.0, devicePixelRatioF()));
    return {(width - wide) / 2, top, wide, wide * page.height() / std::max(1, page.width())};
}

int PagePreview::heightForWidth(int width) const
{
    qreal height = sheetEdge;
    for (const QImage &page : m_pages)
        height += pageRect(page, 0, width).height() + sheetGap;
    return m_pages.isEmpty() ? scaled(160) : static_cast<int>(height);
}

void PagePreview::paintEvent(QPaintEvent *event)
{
    QPainter painter(this);
    const Look &look = lookOf(*this);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    if (m_pages.isEmpty()) {
        painter.setFont(uiFont(15));
        painter.setPen(look.soft);
        painter.drawText(
            rect().adjusted(sheetEdge, sheetEdge, -sheetEdge, -sheetEdge), Qt::AlignCenter | Qt::TextWordWrap, m_words);
        return;
    }
    qreal top = sheetEdge;
    for (const QImage &page : std::as_const(m_pages)) {
        const QRectF at = pageRect(page, top, width());
        top = at.bottom() + sheetGap;
        if (!at.adjusted(-6, -6, 6, 6).intersects(event->rect()))
            continue;
        painter.setPen(Qt::NoPen);
        for (int reach = 5; reach > 0; --reach) {
            painter.setBrush(QColor(0, 0, 0, look.night ? 22 : 8));
            painter.drawRoundedRect(at.adjusted(-reach, -reach + 2, reach, reach + 2), 4, 4);
        }
        painter.drawImage(at, page);
    }
}

} // namespace bravo
