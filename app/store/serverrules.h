#pragma once

#include <QStringList>

namespace bravo {

/// The server's functions: who is at the desk, how somebody signs in, and what a desk's statement may not do.
QStringList identityFunctions();
/// How somebody says how they wish to be celebrated, and what follows from it.
QStringList wishFunctions();
/// A kiosk's sign of life.
QStringList kioskFunctions();
/// Reports, and what follows from them.
QStringList moderationFunctions();
/// Triggers that hold a desk's statements to the rules and write the audit trail for it; nothing of them touches the
/// owner's statements.
QStringList deskRules();

} // namespace bravo
