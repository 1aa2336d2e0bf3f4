#include "store/error.h"

#include <QCoreApplication>
#include <QSqlError>

using namespace Qt::StringLiterals;

namespace bravo {

namespace {

struct ErrorWords {
    Q_DECLARE_TR_FUNCTIONS(bravo::Store)
};

StoreError fromSqlite(int code)
{
    if (code == 1032) // SQLITE_READONLY_DBMOVED
        return StoreError::fileMoved();
    switch (code & 0xff) { // the primary result code; https://www.sqlite.org/rescode.html
    case 5:
    case 6:
        return {ErrorKind::OutOfReach,
            ErrorWords::tr("Another program is using the board. Nothing was changed; please try again in a moment.")};
    case 3:
    case 23:
        return {ErrorKind::NotAllowed, ErrorWords::tr("This computer's user may not use the board's file.")};
    case 8:
        return {ErrorKind::NotAllowed,
            ErrorWords::tr(
                "The board's file or its folder is read-only. Nothing was changed; make it writable, then try again.")};
    case 10:
        return {ErrorKind::Failed,
            ErrorWords::tr(
                "The disk did not take or give the data. Nothing was changed; check the disk, then try again.")};
    case 11:
    case 26:
        return {ErrorKind::NotABoard,
            ErrorWords::tr("The board's file is damaged. Run “bravoboard check”, and restore a backup if it says so.")};
    case 13:
        return {ErrorKind::Failed, ErrorWords::tr("The disk is full. Nothing was changed; make room, then try again.")};
    case 14:
        return {ErrorKind::OutOfReach, ErrorWords::tr("The board's file cannot be opened.")};
    default:
        return {ErrorKind::Failed,
            ErrorWords::tr("The board could not do this (SQLite code %1). Nothing was changed.").arg(code)};
    }
}

/// What the board's own rules on a server answer (docs/permissions.md).
QString sentenceOfRule(const QString &state)
{
    if (state == "NB001"_L1)
        return ErrorWords::tr("Nobody is signed in. Please sign in, then try again.");
    if (state == "NB002"_L1)
        return ErrorWords::tr("The month is closed: its votes and stories stand.");
    if (state == "NB003"_L1)
        return ErrorWords::tr("This is not yours to change, or the time for it is over.");
    if (state == "NB004"_L1)
        return ErrorWords::tr("Only a manager can do this.");
    if (state == "NB005"_L1)
        return ErrorWords::tr("This story celebrates you: the others vote for it.");
    if (state == "NB006"_L1)
        return ErrorWords::tr("The time does not fit the server's clock. Please check this computer's clock.");
    if (state == "NB007"_L1)
        return ErrorWords::tr("This story is not on the board.");
    if (state == "NB008"_L1)
        return ErrorWords::tr("This story celebrates you: the others say thank you for it.");
    return ErrorWords::tr("The board's rules do not allow this.");
}

StoreError fromPostgres(const QString &state)
{
    if (state.startsWith("NB"_L1))
        return {ErrorKind::NotAllowed, sentenceOfRule(state)};
    if (state.startsWith("08"_L1) || state.startsWith("57P"_L1) || state.isEmpty())
        return {ErrorKind::OutOfReach,
            ErrorWords::tr("The board's server cannot be reached. Nothing was changed; please try again.")};
    if (state.startsWith("28"_L1) || state == "42501"_L1 || state == "25006"_L1) // 25006: opened for reading alone
        return {ErrorKind::NotAllowed, ErrorWords::tr("The server does not allow this login to do that.")};
    if (state.startsWith("40"_L1) || state.startsWith("55"_L1) || state == "53300"_L1)
        return {ErrorKind::OutOfReach,
            ErrorWords::tr("The board's server is busy. Nothing was changed; please try again in a moment.")};
    if (state == "53100"_L1)
        return {ErrorKind::Failed, ErrorWords::tr("The server's disk is full. Nothing was changed.")};
    return {ErrorKind::Failed,
        ErrorWords::tr("The board could not do this (SQLSTATE %1). Nothing was changed.").arg(state)};
}

} // namespace

StoreError StoreError::fileMoved()
{
    return {ErrorKind::OutOfReach,
        ErrorWords::tr(
            "The board's file was moved away or replaced, as a restore does. Nothing was changed; please try again.")};
}

StoreError StoreError::ofServer(const QString &state)
{
    return fromPostgres(state);
}

StoreError StoreError::from(const QSqlError &error)
{
    bool numeric = false;
    const QString native = error.nativeErrorCode();
    const int code = native.toInt(&numeric);
    // SQLSTATEs have five characters; SQLite's codes are small numbers.
    return numeric && native.size() < 5 ? fromSqlite(code) : fromPostgres(native);
}

} // namespace bravo
