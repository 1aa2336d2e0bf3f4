#include "store/libpq.h"

#include "store/error.h"

#include <QCoreApplication>
#include <QLibrary>

using namespace Qt::StringLiterals;

namespace bravo {

namespace {

struct LibpqWords {
    Q_DECLARE_TR_FUNCTIONS(bravo::Store)
};

Libpq load()
{
    QLibrary library(u"pq"_s, 5);
    Libpq functions;
    bool all = true;
    const auto take = [&](auto &function, const char *name) {
        function = reinterpret_cast<std::remove_reference_t<decltype(function)>>(library.resolve(name));
        all = all && function;
    };
#define BRAVO_TAKE(name) take(functions.name, #name); // NOLINT(cppcoreguidelines-macro-usage)
    BRAVO_LIBPQ(BRAVO_TAKE)
#undef BRAVO_TAKE
    if (!all)
        throw StoreError(ErrorKind::Failed, LibpqWords::tr("Qt's PostgreSQL driver is not installed."));
    return functions;
}

} // namespace

const Libpq &pq()
{
    static const Libpq functions = load(); // where it throws, the next call tries again
    return functions;
}

} // namespace bravo
