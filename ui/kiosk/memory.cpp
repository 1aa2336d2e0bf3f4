#include "kiosk/memory.h"

#if defined(Q_OS_LINUX) && defined(__GLIBC__)
#include <cstdlib>
#include <limits>
#include <malloc.h>
#include <sys/mman.h>
#endif

namespace bravo {

void returnMemoryAtOnce()
{
#if defined(Q_OS_LINUX) && defined(__GLIBC__)
    // glibc takes the first large block that is freed for a sign that more will come, and keeps such blocks from then
    // on: of slides that are 8 MB each, two or three for nothing (mallopt(3), "dynamic mmap threshold").
    mallopt(M_MMAP_THRESHOLD, 1024 * 1024);
    mallopt(M_ARENA_MAX, 2);
#endif
}

QImage screenPicture(const QSize &size)
{
#if defined(Q_OS_LINUX) && defined(__GLIBC__) && defined(MADV_HUGEPAGE)
    constexpr qint64 largePage = 2 * 1024 * 1024;
    const qint64 line = size.width() * qint64(4), bytes = line * size.height();
    const qint64 pages = (bytes + largePage - 1) / largePage;
    if (size.isEmpty() || bytes < largePage || bytes > std::numeric_limits<int>::max())
        return QImage(size, QImage::Format_RGB32);
    void *memory = std::aligned_alloc(static_cast<size_t>(largePage), static_cast<size_t>(pages * largePage));
    if (!memory)
        return {};
    static_cast<void>(madvise(memory, static_cast<size_t>(bytes), MADV_HUGEPAGE)); // a wish
    return QImage(
        static_cast<uchar *>(memory), size.width(), size.height(), line, QImage::Format_RGB32, std::free, memory);
#else
    return QImage(size, QImage::Format_RGB32);
#endif
}

} // namespace bravo
