#pragma once

#include "board/notice.h"
#include "store/query.h"

namespace bravo {

/// Thanks and adoptions as answerFrom() reads them, by a condition on the answer "a" and its story "i"; {at} in it is
/// when the answer was written, and so is column 9 of the order.
QString answersSql(const QString &condition, const QString &order);
Answer answerFrom(const Query &row);

} // namespace bravo
