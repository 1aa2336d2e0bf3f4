#include "store/secretkey.h"

#include "store/error.h"

#include <QCoreApplication>

#include <sodium.h>

namespace bravo {

QByteArray newSalt()
{
    if (sodium_init() < 0)
        throw StoreError(ErrorKind::Failed,
            QCoreApplication::translate(
                "bravo::Store", "This computer gives no random numbers to make a PIN safe with."));
    QByteArray salt(crypto_pwhash_SALTBYTES, Qt::Uninitialized);
    randombytes_buf(salt.data(), static_cast<size_t>(salt.size()));
    return salt;
}

QByteArray derivedKey(const QString &secret, const QByteArray &salt)
{
    QByteArray typed = secret.normalized(QString::NormalizationForm_C).toUtf8();
    QByteArray key(32, Qt::Uninitialized);
    const bool done = sodium_init() >= 0 && salt.size() == crypto_pwhash_SALTBYTES
        && crypto_pwhash(reinterpret_cast<unsigned char *>(key.data()), static_cast<unsigned long long>(key.size()),
               typed.constData(), static_cast<unsigned long long>(typed.size()),
               reinterpret_cast<const unsigned char *>(salt.constData()), crypto_pwhash_OPSLIMIT_INTERACTIVE,
               crypto_pwhash_MEMLIMIT_INTERACTIVE, crypto_pwhash_ALG_ARGON2ID13)
            == 0;
    sodium_memzero(typed.data(), static_cast<size_t>(typed.size()));
    if (!done)
        throw StoreError(ErrorKind::Failed,
            QCoreApplication::translate(
                "bravo::Store", "There is too little memory to prove the PIN; close other programs, then try again."));
    return key;
}

QByteArray hashOf(const QByteArray &key)
{
    QByteArray hash(crypto_hash_sha256_BYTES, Qt::Uninitialized);
    crypto_hash_sha256(reinterpret_cast<unsigned char *>(hash.data()),
        reinterpret_cast<const unsigned char *>(key.constData()), static_cast<unsigned long long>(key.size()));
    return hash;
}

bool isSame(const QByteArray &one, const QByteArray &other)
{
    return one.size() == other.size()
        && sodium_memcmp(one.constData(), other.constData(), static_cast<size_t>(one.size())) == 0;
}

} // namespace bravo
