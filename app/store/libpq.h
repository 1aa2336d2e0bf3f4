#pragma once

#include <libpq-fe.h>

namespace bravo {

// NOLINTBEGIN(cppcoreguidelines-macro-usage, bugprone-macro-parentheses): names that stand for a type and for a text
#define BRAVO_LIBPQ(F)                                                                                                 \
    F(PQclear)                                                                                                         \
    F(PQcmdTuples)                                                                                                     \
    F(PQconnectPoll)                                                                                                   \
    F(PQconnectStartParams)                                                                                            \
    F(PQconsumeInput)                                                                                                  \
    F(PQconnectionNeedsPassword)                                                                                       \
    F(PQencryptPasswordConn)                                                                                           \
    F(PQerrorMessage)                                                                                                  \
    F(PQexec)                                                                                                          \
    F(PQexecPrepared)                                                                                                  \
    F(PQfinish)                                                                                                        \
    F(PQfn)                                                                                                            \
    F(PQfreemem)                                                                                                       \
    F(PQftype)                                                                                                         \
    F(PQgetResult)                                                                                                     \
    F(PQgetisnull)                                                                                                     \
    F(PQgetlength)                                                                                                     \
    F(PQgetvalue)                                                                                                      \
    F(PQlibVersion)                                                                                                    \
    F(PQnotifies)                                                                                                      \
    F(PQntuples)                                                                                                       \
    F(PQprepare)                                                                                                       \
    F(PQresultErrorField)                                                                                              \
    F(PQresultStatus)                                                                                                  \
    F(PQsendQueryPrepared)                                                                                             \
    F(PQsetErrorVerbosity)                                                                                             \
    F(PQsetSingleRowMode)                                                                                              \
    F(PQsocket)                                                                                                        \
    F(PQstatus)                                                                                                        \
    F(PQunescapeBytea)

/// The functions of libpq. It brings two dozen libraries along, which a board in a file does without: so it comes when
/// a server is first asked, as Qt's driver does, and not with the program.
struct Libpq {
#define BRAVO_DECLARE(name) decltype(&::name) name = nullptr;
    BRAVO_LIBPQ(BRAVO_DECLARE)
#undef BRAVO_DECLARE
};
// NOLINTEND(cppcoreguidelines-macro-usage, bugprone-macro-parentheses)

/// Throws StoreError where it is not installed.
const Libpq &pq();

} // namespace bravo
