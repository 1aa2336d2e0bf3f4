#pragma once

#include <QPixmap>
#include <QRegion>

#include <vector>

class QPainter;
class QRectF;

namespace bravo {

/// Two slides, one giving way to the other. Both are ready pictures: a frame is a blend and nothing else.
class CrossFade {
public:
    /// The picture that is seen when nothing moves.
    void show(const QPixmap &picture);
    /// From now on `picture` appears over the one that is seen.
    void begin(const QPixmap &picture);
    bool isRunning() const { return !m_next.isNull(); }
    /// Ends with the new picture.
    void finish();
    /// Replaces what is seen, at another size, without a fade.
    void replace(const QPixmap &picture) { m_seen = picture; }
    const QPixmap &seen() const { return m_seen; }
    bool isEmpty() const { return m_seen.isNull(); }

    /// Where the two differ, in their pixels: a frame of the fade changes nothing elsewhere. Slides share their paper,
    /// which on a 4K screen is most of what a frame would cost. Empty while nothing fades.
    const QRegion &changing() const { return m_changing; }

    /// Fills what is exposed of the rectangle, in pixels of the picture; `share` is how much of the fade's time is
    /// over, from 0 to 1.
    void paint(QPainter &painter, const QRectF &rect, const QRegion &exposed, double share) const;
    /// Over the frame before, which nobody painted on: only the pixels that differ. Letters leave most of a line's
    /// paper as it is. False, and nothing painted, where that cannot be.
    bool paintChange(QPainter &painter, double share) const;
    /// Eased: it begins and ends gently.
    static double opacityAt(double share);

private:
    /// Pixels of one line that differ, and few beside them that do not.
    struct Run {
        int y, from, to;
    };
    void findRuns();

    QPixmap m_seen;
    QPixmap m_next;
    QRegion m_changing;
    std::vector<Run> m_runs;
};

} // namespace bravo
