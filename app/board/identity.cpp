#include "board/identity.h"

namespace bravo {

static bool isFresh(const WrongTries &tries, const QDateTime &now)
{
    return tries.last.isValid() && tries.last.secsTo(now) < lockSeconds;
}

bool isLocked(const WrongTries &tries, const QDateTime &now)
{
    return tries.count >= triesBeforeLock && isFresh(tries, now);
}

WrongTries oneMore(const WrongTries &tries, const QDateTime &now)
{
    return {isFresh(tries, now) ? tries.count + 1 : 1, now};
}

} // namespace bravo
