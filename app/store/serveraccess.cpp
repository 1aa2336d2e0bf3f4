#include "store/serveraccess.h"

namespace bravo {

QStringList accessStatements(const QString &)
{
    return {};
}

} // namespace bravo
