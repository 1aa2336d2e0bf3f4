#pragma once

#include "support/postgrescluster.h"

#include <functional>
#include <vector>

namespace bravo::bench {

/// The statements that `question` sent to the server, as a script of pgbench with its variables.
struct Script {
    QByteArray sql;
    QStringList definitions; // "-D", "name=value", …
    int statements = 0;
};

/// Reads them from the server's own log, where the login's statements are written while this runs. `open` opens the
/// board by that login and answers the question to be recorded.
Script recorded(
    test::PostgresCluster &cluster, const QString &login, const std::function<std::function<void()>()> &open);

/// How long each run of the script took, in milliseconds, by pgbench in prepared mode through the same login.
std::vector<double> referenceTimes(const Location &where, const Script &script, const QString &options, int runs);

} // namespace bravo::bench
