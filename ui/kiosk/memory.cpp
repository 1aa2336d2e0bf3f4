#include "kiosk/memory.h"

#if defined(Q_OS_LINUX) && defined(__GLIBC__)
#include <cstdlib>
#include <malloc.h>
#include <memory>
#include <mutex>
#include <sys/mman.h>
#include <utility>
#endif

#include <limits>

namespace bravo {

#if defined(Q_OS_LINUX) && defined(__GLIBC__)

namespace {

constexpr size_t largePage = 2 * 1024 * 1024;

/// The memory of a picture that went, for the next one.
class Spare {
public:
    /// Of so many bytes, whole large pages; null where there is none. One of another size is let go.
    void *take(size_t bytes)
    {
        const std::lock_guard lock(m_mutex);
        if (m_bytes == bytes)
            return std::exchange(m_memory, nullptr);
        std::free(std::exchange(m_memory, nullptr));
        m_bytes = bytes;
        return nullptr;
    }

    void give(void *memory, size_t bytes)
    {
        const std::lock_guard lock(m_mutex);
        const bool isWanted = m_bytes == bytes && !m_memory;
        std::free(isWanted ? std::exchange(m_memory, memory) : memory);
    }

private:
    std::mutex m_mutex;
    void *m_memory = nullptr;
    size_t m_bytes = 0; // of what was asked for last
};

Spare &spare()
{
    static Spare *const one = new Spare; // pictures may go after all that is static
    return *one;
}

struct Block {
    void *memory;
    size_t bytes;
};

void giveBlock(void *info)
{
    const std::unique_ptr<Block> block(static_cast<Block *>(info));
    spare().give(block->memory, block->bytes);
}

} // namespace

#endif

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
#if defined(Q_OS_LINUX) && defined(__GLIBC__)
    const qint64 line = size.width() * qint64(4), pixels = line * size.height();
    const size_t bytes = (static_cast<size_t>(std::max<qint64>(pixels, 0)) + largePage - 1) / largePage * largePage;
    if (size.isEmpty() || bytes < 2 * largePage || pixels > std::numeric_limits<int>::max())
        return QImage(size, QImage::Format_RGB32); // a preview, say
    void *memory = spare().take(bytes);
    if (!memory) {
        memory = std::aligned_alloc(largePage, bytes);
        if (!memory)
            return {};
        static_cast<void>(madvise(memory, bytes, MADV_HUGEPAGE)); // a wish
    }
    return QImage(static_cast<uchar *>(memory), size.width(), size.height(), line, QImage::Format_RGB32, giveBlock,
        new Block{memory, bytes});
#else
    return QImage(size, QImage::Format_RGB32);
#endif
}

} // namespace bravo
