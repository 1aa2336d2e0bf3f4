#include "bench/reference.h"

#include <QDir>
#include <QFile>
#include <QHash>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace bravo::bench {

namespace {

constexpr auto marker = "~statement~";

/// The values of "('a', 5, NULL)"; a null QString is NULL.
QStringList valuesOf(const QString &list)
{
    static const QRegularExpression one(u"E?'((?:[^']|'')*)'|([^',()\\s]+)"_s);
    QStringList values;
    for (auto all = one.globalMatch(list); all.hasNext();) {
        const auto match = all.next();
        const bool quoted = match.hasCaptured(1);
        const QString value = quoted ? match.captured(1).replace("''"_L1, "'"_L1) : match.captured(2);
        values += !quoted && value.compare("NULL"_L1, Qt::CaseInsensitive) == 0 ? QString()
            : value.isNull()                                                    ? u""_s
                                                                                : value;
    }
    return values;
}

/// Of a log, the messages of statements, with their continued lines.
QStringList messagesOf(const QByteArray &log)
{
    QStringList messages;
    bool within = false;
    const QList<QByteArray> lines = log.split('\n');
    for (const QByteArray &line : lines) {
        if (line.startsWith('\t') && within) {
            messages.back() += u'\n' + QString::fromUtf8(line.mid(1));
            continue;
        }
        const auto at = line.indexOf("LOG:  statement: ");
        within = line.startsWith(marker) && at >= 0;
        if (within)
            messages += QString::fromUtf8(line.mid(at + 17));
    }
    return messages;
}

} // namespace

Script recorded(
    test::PostgresCluster &cluster, const QString &login, const std::function<std::function<void()>()> &open)
{
    cluster.administer(u"ALTER ROLE \"%1\" SET log_statement = 'all'"_s.arg(login));
    const auto before = cluster.log().size();
    const auto question = open();
    question(); // prepares what it needs
    const auto messagesBefore = messagesOf(cluster.log().mid(before)).size();
    question();
    const QStringList messages = messagesOf(cluster.log().mid(before));
    cluster.administer(u"ALTER ROLE \"%1\" RESET log_statement"_s.arg(login));
    static const QRegularExpression prepare(
        u"^PREPARE (\\S+) AS (.*)$"_s, QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression execute(
        u"^EXECUTE (\\S+)\\s*(.*)$"_s, QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression place(u"\\$(\\d+)"_s);
    QHash<QString, QString> texts;
    Script script;
    for (qsizetype i = 0; i < messages.size(); ++i) {
        QString sql = messages[i];
        if (const auto made = prepare.match(sql); made.hasMatch()) {
            texts.insert(made.captured(1), made.captured(2));
            continue;
        }
        if (i < messagesBefore || sql.startsWith("DEALLOCATE"_L1))
            continue;
        if (const auto ran = execute.match(sql); ran.hasMatch()) {
            const QStringList values = valuesOf(ran.captured(2));
            const QString text = texts.value(ran.captured(1));
            sql.clear();
            qsizetype from = 0;
            for (auto all = place.globalMatch(text); all.hasNext();) {
                const auto match = all.next();
                const int n = match.captured(1).toInt();
                const QString name = u"v%1_%2"_s.arg(script.statements).arg(n);
                const QString value = values.value(n - 1);
                sql += text.mid(from, match.capturedStart() - from)
                    + (value.isNull()         ? u"NULL"_s
                            : value.isEmpty() ? u"''"_s
                                              : u':' + name);
                from = match.capturedEnd();
                if (!value.isEmpty())
                    script.definitions += {u"-D"_s, name + u'=' + value};
            }
            sql += text.mid(from);
        }
        script.sql += sql.toUtf8() + ";\n";
        ++script.statements;
    }
    if (script.statements == 0)
        qFatal("The server's log names no statement of the question.");
    return script;
}

std::vector<double> referenceTimes(const Location &where, const Script &script, const QString &options, int runs)
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"script.sql"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(script.sql) != script.sql.size())
        qFatal("The bench's folder takes no files.");
    file.close();
    QProcess pgbench;
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"PGOPTIONS"_s, options);
    pgbench.setProcessEnvironment(environment);
    pgbench.setWorkingDirectory(folder.path());
    pgbench.setProcessChannelMode(QProcess::MergedChannels);
    pgbench.start(u"pgbench"_s,
        QStringList{u"-n"_s, u"-M"_s, u"prepared"_s, u"-c"_s, u"1"_s, u"-t"_s, QString::number(runs), u"-l"_s,
            u"--log-prefix=times"_s, u"-h"_s, where.host, u"-p"_s, QString::number(where.port), u"-U"_s, where.user,
            u"-f"_s, file.fileName()}
            + script.definitions + QStringList{where.database});
    if (!pgbench.waitForFinished(600000) || pgbench.exitCode() != 0)
        qFatal("pgbench failed:\n%s\n%s", pgbench.readAll().constData(), script.sql.constData());
    std::vector<double> times;
    const QStringList logs = QDir(folder.path()).entryList({u"times.*"_s});
    for (const QString &name : logs) {
        QFile log(folder.filePath(name));
        if (!log.open(QIODevice::ReadOnly))
            continue;
        for (QByteArray line = log.readLine(); !line.isEmpty(); line = log.readLine())
            times.push_back(line.split(' ').value(2).toDouble() / 1000);
    }
    if (static_cast<int>(times.size()) != runs)
        qFatal("pgbench ran %zu times instead of %d:\n%s", times.size(), runs, pgbench.readAll().constData());
    return times;
}

} // namespace bravo::bench
