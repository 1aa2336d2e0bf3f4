#pragma once

#include <QByteArray>
#include <QString>

namespace bravo {

/// Sixteen random bytes, a person's own.
QByteArray newSalt();
/// 32 bytes by Argon2id (RFC 9106; libsodium's interactive limits: 64 MiB, 70 to 420 ms). Never on the UI thread.
/// Throws StoreError where there is no memory for it.
QByteArray derivedKey(const QString &secret, const QByteArray &salt);
/// What is stored: the key's SHA-256.
QByteArray hashOf(const QByteArray &key);
/// Compares in constant time.
bool isSame(const QByteArray &one, const QByteArray &other);

} // namespace bravo
