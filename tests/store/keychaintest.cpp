#include "store/passwords.h"

#include <QDBusConnection>
#include <QElapsedTimer>
#include <QHash>
#include <QProcess>
#include <QSemaphore>
#include <QTemporaryDir>
#include <QThread>
#include <QtTest>

#include <atomic>

using namespace Qt::StringLiterals;
using namespace bravo;

/// A wallet such as KDE's, on a bus of this test's own.
class Wallet : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.kde.KWallet")

public Q_SLOTS:
    bool isEnabled() { return true; }
    QString networkWallet() { return u"kdewallet"_s; }
    int open(const QString &, qlonglong, const QString &) { return silent ? (QThread::sleep(7), -1) : 7; }
    bool hasFolder(int, const QString &, const QString &) { return true; }
    int entryType(int, const QString &, const QString &key, const QString &) { return m_entries.contains(key) ? 1 : 0; }
    QString readPassword(int, const QString &, const QString &key, const QString &) { return m_entries.value(key); }
    int writePassword(int, const QString &, const QString &key, const QString &value, const QString &)
    {
        m_entries[key] = value;
        return 0;
    }
    int removeEntry(int, const QString &, const QString &key, const QString &)
    {
        return m_entries.remove(key) ? 0 : -1;
    }

public:
    std::atomic<bool> silent = false;

private:
    QHash<QString, QString> m_entries;
};

/// The keychain, where there is one.
class KeychainTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void password_isKeptReadAndForgotten();
    void eachLogin_hasItsOwn();
    void silentKeychain_isNoPassword_inTime();

private:
    QProcess m_bus;
    QThread m_thread;
    Wallet m_wallet;
    const Location m_where = *Location::parse(u"postgresql://shop_desk_pc@db.example.org/shop"_s);
};

void KeychainTest::initTestCase()
{
    m_bus.start(u"dbus-daemon"_s, {u"--session"_s, u"--nofork"_s, u"--print-address"_s});
    if (!m_bus.waitForStarted() || !m_bus.waitForReadyRead())
        QSKIP("dbus-daemon is not installed.");
    qputenv("DBUS_SESSION_BUS_ADDRESS", m_bus.readLine().trimmed());
    qputenv("XDG_CURRENT_DESKTOP", "KDE");
    qputenv("KDE_FULL_SESSION", "true");
    qputenv("KDE_SESSION_VERSION", "5");
    m_wallet.moveToThread(&m_thread);
    m_thread.start();
    QSemaphore ready;
    QMetaObject::invokeMethod(&m_wallet, [&] {
        auto bus = QDBusConnection::connectToBus(qEnvironmentVariable("DBUS_SESSION_BUS_ADDRESS"), u"wallet"_s);
        bus.registerObject(u"/modules/kwalletd5"_s, &m_wallet, QDBusConnection::ExportAllSlots);
        bus.registerService(u"org.kde.kwalletd5"_s);
        ready.release();
    });
    QVERIFY(ready.tryAcquire(1, 10'000));
}

void KeychainTest::cleanupTestCase()
{
    m_thread.quit();
    m_thread.wait();
    QDBusConnection::disconnectFromBus(u"wallet"_s);
    m_bus.terminate();
    m_bus.waitForFinished();
}

void KeychainTest::password_isKeptReadAndForgotten()
{
    QVERIFY(passwordInKeychain(m_where).isEmpty());
    QVERIFY(keepPassword(m_where, "päss word"));
    QCOMPARE(passwordInKeychain(m_where), QByteArray("päss word"));
    const auto had = forgetPassword(m_where);
    QVERIFY(had && *had);
    QVERIFY(passwordInKeychain(m_where).isEmpty());
    const auto again = forgetPassword(m_where);
    QVERIFY(again && !*again);
}

void KeychainTest::eachLogin_hasItsOwn()
{
    Location other = m_where;
    other.user = u"shop_desk_other"_s;
    Location proven = m_where;
    proven.verified = true;
    proven.authority = u"/etc/ca.crt"_s;
    QVERIFY(keepPassword(m_where, "one"));
    QVERIFY(keepPassword(other, "two"));
    QCOMPARE(passwordInKeychain(proven), QByteArray("one")); // the same login, however the server proves itself
    QCOMPARE(passwordInKeychain(other), QByteArray("two"));
}

void KeychainTest::silentKeychain_isNoPassword_inTime()
{
    m_wallet.silent = true; // it asks its user, who is not there
    QElapsedTimer clock;
    clock.start();
    QVERIFY(passwordInKeychain(m_where).isEmpty());
    QVERIFY2(clock.elapsed() < 6500, qPrintable(QString::number(clock.elapsed())));
    m_wallet.silent = false;
    QTRY_COMPARE_WITH_TIMEOUT(passwordInKeychain(m_where), QByteArray("one"), 20'000); // and it serves again
}

QTEST_GUILESS_MAIN(KeychainTest)
#include "keychaintest.moc"
