#include "store/passwords.h"

#include "store/error.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QThread>

#include <qt6keychain/keychain.h>

#include <sys/stat.h>
#include <unistd.h>

#include <chrono>
#include <functional>
#include <future>
#include <memory>
#include <optional>

using namespace Qt::StringLiterals;

namespace bravo {

namespace {

struct PasswordWords {
    Q_DECLARE_TR_FUNCTIONS(bravo::Store)
};

constexpr qint64 longestPassword = 1000; // bytes; as libpq's own
constexpr std::chrono::seconds patience(5);

/// systemd gives credentials to the service's user by the group's bits, under an access list; others never see them.
enum class Keeper { User, Systemd };

[[noreturn]] void distrust(const QString &sentence)
{
    throw StoreError(ErrorKind::NotAllowed, sentence);
}

bool isPrivate(int handle, Keeper keeper)
{
    struct stat status { };
    if (::fstat(handle, &status) != 0 || !S_ISREG(status.st_mode))
        return false;
    if (keeper == Keeper::Systemd)
        return (status.st_mode & 0037) == 0 && (status.st_uid == ::geteuid() || status.st_uid == 0);
    return (status.st_mode & 0077) == 0 && status.st_uid == ::geteuid();
}

QByteArray lineIn(const QString &path, Keeper keeper)
{
    QFile file(path);
    struct stat status { };
    // Not a pipe, which could keep this waiting.
    if (::stat(QFile::encodeName(path).constData(), &status) != 0 || !S_ISREG(status.st_mode)
        || !file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        distrust(PasswordWords::tr("The file “%1” with the password or PIN cannot be read.").arg(path));
    if (!isPrivate(file.handle(), keeper)) // of the open file, so that no other can take its place
        distrust(PasswordWords::tr("The file “%1” with the password or PIN is not used, since others may read it: "
                                   "it must belong to this program's user, and to nobody else (chmod 600).")
                     .arg(path));
    QByteArray line = file.read(longestPassword + 1);
    if (line.endsWith('\n'))
        line.chop(1);
    if (line.endsWith('\r'))
        line.chop(1);
    if (line.isEmpty() || line.size() > longestPassword || line.contains('\n') || line.contains('\0'))
        distrust(
            PasswordWords::tr("The file “%1” must hold the password or PIN in one line, and nothing else.").arg(path));
    return line;
}

/// All that is asked of the keychain is asked on one thread of its own: its answers need an event loop, and neither the
/// window's nor the storage thread's may wait for it, or run other things meanwhile.
class KeychainThread {
public:
    static KeychainThread &instance()
    {
        static auto *one = new KeychainThread; // ended with the application, below; never taken down under a job
        return *one;
    }

    /// Runs the job that `make` makes; nothing where the keychain does not answer in time.
    template <typename Job, typename Read>
    auto ask(const Location &where, const Read &read, const std::function<void(Job &)> &prepare = {})
        -> std::optional<std::invoke_result_t<Read, Job &>>
    {
        using Answer = std::invoke_result_t<Read, Job &>;
        auto promise = std::make_shared<std::promise<Answer>>();
        auto answer = promise->get_future();
        Location plain = where; // one login, one entry, however its server proves itself
        plain.verified = false;
        plain.authority.clear();
        QMetaObject::invokeMethod(&m_place, [promise, read, prepare, key = plain.display()] {
            auto *job = new Job(u"bravoboard"_s); // deletes itself once it has finished, also after we gave up
            job->setKey(key);
            if (prepare)
                prepare(*job);
            QObject::connect(
                job, &QKeychain::Job::finished, job, [promise, read, job] { promise->set_value(read(*job)); });
            job->start();
        });
        if (answer.wait_for(patience) != std::future_status::ready)
            return {};
        return answer.get();
    }

private:
    KeychainThread()
    {
        m_place.moveToThread(&m_thread);
        m_thread.start();
        qAddPostRoutine([] {
            instance().m_thread.quit();
            instance().m_thread.wait(1000);
        });
    }

    QThread m_thread;
    QObject m_place;
};

Error noKeychain(const QString &where)
{
    return {ErrorKind::NotAllowed,
        PasswordWords::tr(
            "This computer has no keychain that is open to this program, so nothing was kept. Put the password of "
            "“%1” into a file instead, in one line, that only this user may read (chmod 600), and name it: "
            "BRAVOBOARD_PASSWORD_FILE=FILE. A service takes systemd's credential “bravoboard-password”.")
            .arg(where)};
}

} // namespace

QByteArray passwordGiven()
{
    if (const QString folder = qEnvironmentVariable("CREDENTIALS_DIRECTORY"); !folder.isEmpty()) {
        const QString credential = QDir(folder).filePath(u"bravoboard-password"_s);
        if (QFile::exists(credential))
            return lineIn(credential, Keeper::Systemd);
    }
    const QString path = qEnvironmentVariable("BRAVOBOARD_PASSWORD_FILE");
    return path.isEmpty() ? QByteArray() : lineIn(path, Keeper::User);
}

Result<QByteArray> secretInFile(const QString &path)
{
    try {
        return lineIn(path, Keeper::User);
    } catch (const StoreError &error) {
        return tl::unexpected(error.error());
    }
}

QByteArray passwordInKeychain(const Location &where)
{
    return KeychainThread::instance()
        .ask<QKeychain::ReadPasswordJob>(where,
            [](QKeychain::ReadPasswordJob &job) {
                return job.error() == QKeychain::NoError ? job.textData().toUtf8() : QByteArray();
            })
        .value_or(QByteArray());
}

Result<void> keepPassword(const Location &where, const QByteArray &password)
{
    const auto error = KeychainThread::instance().ask<QKeychain::WritePasswordJob>(
        where, [](QKeychain::WritePasswordJob &job) { return job.error(); },
        [password](QKeychain::WritePasswordJob &job) { job.setTextData(QString::fromUtf8(password)); });
    if (error != QKeychain::NoError)
        return tl::unexpected(noKeychain(where.display()));
    return {};
}

Result<bool> forgetPassword(const Location &where)
{
    // Not every keychain says, when it takes an entry out, that there was none.
    auto error = KeychainThread::instance().ask<QKeychain::ReadPasswordJob>(
        where, [](QKeychain::ReadPasswordJob &job) { return job.error(); });
    if (error == QKeychain::EntryNotFound)
        return false;
    if (error == QKeychain::NoError)
        error = KeychainThread::instance().ask<QKeychain::DeletePasswordJob>(
            where, [](QKeychain::DeletePasswordJob &job) { return job.error(); });
    if (error != QKeychain::NoError)
        return failure(ErrorKind::NotAllowed,
            PasswordWords::tr("This computer has no keychain that is open to this program, so nothing was changed."));
    return true;
}

} // namespace bravo
