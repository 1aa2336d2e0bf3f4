#include "kiosk/crossfade.h"

#include <QPaintEngine>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <cstring>
#include <numbers>

namespace bravo {

namespace {

/// The pixels that the painter paints on, where they are in memory and of the pictures' size.
QImage *pixelsUnder(const QPainter &painter, const QImage &picture)
{
    auto *image = dynamic_cast<QImage *>(painter.paintEngine()->paintDevice());
    const bool fits = image && image->isDetached() && image->size() == picture.size() && image->depth() == 32
        && picture.depth() == 32 && image->bytesPerLine() == picture.bytesPerLine();
    return fits ? image : nullptr;
}

// Most of what a kiosk costs is this loop: compilers have to be told that it may be as wide as the processor is.
#if defined(__x86_64__) && defined(__gnu_linux__) && !defined(__clang__)
#define BRAVO_WIDE __attribute__((target_clones("avx2", "default"), optimize("O3")))
#else
#define BRAVO_WIDE
#endif

/// Both pictures in one pass; `share` of `next` is from 0 to 256.
BRAVO_WIDE void blend(
    uchar *__restrict to, const uchar *__restrict seen, const uchar *__restrict next, qsizetype bytes, quint16 share)
{
    const quint16 rest = 256 - share;
    for (qsizetype i = 0; i < bytes; ++i)
        to[i] = static_cast<uchar>(static_cast<quint16>(seen[i] * rest + next[i] * share) >> 8);
}

bool areAlike(const QImage &one, const QImage &other)
{
    return one.size() == other.size() && one.format() == other.format() && one.depth() == 32;
}

/// Whether it could: the painter may be one of a printer, or of a picture of another size.
bool blendedInMemory(
    const QPainter &painter, const QPixmap &from, const QPixmap &to, const QRegion &exposed, double opacity)
{
    const QImage seen = from.toImage(), next = to.toImage(); // not copied
    QImage *under = areAlike(seen, next) ? pixelsUnder(painter, seen) : nullptr;
    if (!under)
        return false;
    const auto share = static_cast<quint16>(std::lround(opacity * 256));
    uchar *bits = under->bits();
    for (const QRect &rect : exposed.intersected(seen.rect())) {
        for (int y = rect.top(); y <= rect.bottom(); ++y) {
            const qsizetype at = y * seen.bytesPerLine() + rect.left() * qsizetype(4);
            blend(bits + at, seen.constBits() + at, next.constBits() + at, rect.width() * qsizetype(4), share);
        }
    }
    return true;
}

constexpr int block = 8; // pixels, as many as are blended in one step; a shorter rest would be blended byte by byte
constexpr int longestPause = 2 * block; // is blended though it is alike: beginning anew costs as much
constexpr int tile = 48; // pixels; of each density up to 4 a whole number

/// Where the pictures differ, tile by tile; all of them, where they cannot be compared.
QRegion differing(const QPixmap &from, const QPixmap &to)
{
    const QImage seen = from.toImage(), next = to.toImage();
    if (!areAlike(seen, next))
        return QRegion(seen.rect() | next.rect());
    const auto differs = [&](const QRect &part) {
        for (int y = part.top(); y <= part.bottom(); ++y) {
            const qsizetype at = part.left() * qsizetype(4);
            if (std::memcmp(seen.constScanLine(y) + at, next.constScanLine(y) + at, part.width() * size_t(4)) != 0)
                return true;
        }
        return false;
    };
    QRegion region;
    for (int y = 0; y < seen.height(); y += tile) {
        int begins = -1;
        for (int x = 0; x < seen.width() + tile; x += tile) {
            const bool isChanging = x < seen.width() && differs(QRect(x, y, tile, tile) & seen.rect());
            if (isChanging && begins < 0)
                begins = x;
            if (!isChanging && begins >= 0) {
                region += QRect(begins, y, x - begins, tile);
                begins = -1;
            }
        }
    }
    return region & seen.rect();
}

} // namespace

void CrossFade::show(const QPixmap &picture)
{
    m_seen = picture;
    m_next = {};
    m_changing = {};
    m_runs = {};
}

void CrossFade::begin(const QPixmap &picture)
{
    finish(); // one that was running has arrived
    m_next = picture;
    m_changing = differing(m_seen, m_next);
    findRuns();
}

void CrossFade::findRuns()
{
    m_runs.clear();
    const QImage seen = m_seen.toImage(), next = m_next.toImage();
    if (!areAlike(seen, next))
        return;
    for (const QRect &rect : m_changing) {
        for (int y = rect.top(); y <= rect.bottom(); ++y) {
            const uchar *one = seen.constScanLine(y), *other = next.constScanLine(y);
            Run run{y, -1, -1};
            for (int x = rect.left(); x <= rect.right(); x += block) {
                const int end = std::min(x + block, rect.right() + 1);
                if (std::memcmp(one + x * qsizetype(4), other + x * qsizetype(4), (end - x) * size_t(4)) == 0)
                    continue;
                if (run.from >= 0 && x - run.to > longestPause) {
                    m_runs.push_back(run);
                    run.from = -1;
                }
                run.from = run.from < 0 ? x : run.from;
                run.to = end;
            }
            if (run.from >= 0)
                m_runs.push_back(run);
        }
    }
}

bool CrossFade::paintChange(QPainter &painter, double share) const
{
    if (!isRunning() || m_runs.empty())
        return false;
    const QImage seen = m_seen.toImage(), next = m_next.toImage(); // not copied
    QImage *under = pixelsUnder(painter, seen);
    if (!under)
        return false;
    const auto weight = static_cast<quint16>(std::lround(opacityAt(share) * 256));
    uchar *bits = under->bits();
    for (const Run &run : m_runs) {
        const qsizetype at = run.y * seen.bytesPerLine() + run.from * qsizetype(4);
        blend(bits + at, seen.constBits() + at, next.constBits() + at, (run.to - run.from) * qsizetype(4), weight);
    }
    return true;
}

void CrossFade::finish()
{
    if (!m_next.isNull())
        m_seen = m_next;
    m_next = {};
    m_changing = {};
    m_runs = {};
}

double CrossFade::opacityAt(double share)
{
    return (1 - std::cos(std::clamp(share, 0.0, 1.0) * std::numbers::pi)) / 2;
}

void CrossFade::paint(QPainter &painter, const QRectF &rect, const QRegion &exposed, double share) const
{
    const auto draw = [&](const QPixmap &picture) {
        // While a screen changes its size, the old picture fills it until the new one is there.
        const QSizeF off = picture.deviceIndependentSize() - rect.size();
        if (std::abs(off.width()) < 1 && std::abs(off.height()) < 1)
            painter.drawPixmap(rect.topLeft(), picture);
        else
            painter.drawPixmap(rect, picture, QRectF(picture.rect()));
    };
    if (isRunning() && blendedInMemory(painter, m_seen, m_next, exposed, opacityAt(share)))
        return;
    painter.setCompositionMode(QPainter::CompositionMode_Source);
    draw(m_seen);
    painter.setCompositionMode(QPainter::CompositionMode_SourceOver); // for what is painted over it, too
    if (!isRunning())
        return;
    painter.setOpacity(opacityAt(share));
    draw(m_next);
    painter.setOpacity(1);
}

} // namespace bravo
