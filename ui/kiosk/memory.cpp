#include "kiosk/memory.h"

#include <QtGlobal>

#if defined(Q_OS_LINUX) && defined(__GLIBC__)
#include <malloc.h>
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

} // namespace bravo
