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

/// A statement as the server's log has it: its text, and of a prepared one the values.
struct Message {
    QString sql;
    bool prepared = false;
    QString parameters; // "$1 = 'a', $2 = NULL"
};

/// Values by their number; a null QString is NULL.
QHash<int, QString> valuesOf(const QString &parameters)
{
    static const QRegularExpression one(u"\\$(\\d+) = (?:'((?:[^']|'')*)'|NULL)"_s);
    QHash<int, QString> values;
    for (auto all = one.globalMatch(parameters); all.hasNext();) {
        const auto match = all.next();
        const QString value = match.captured(2).replace("''"_L1, "'"_L1);
        values.insert(match.captured(1).toInt(), match.hasCaptured(2) ? (value.isNull() ? u""_s : value) : QString());
    }
    return values;
}

/// Of a log, the statements, with their continued lines.
QList<Message> messagesOf(const QByteArray &log)
{
    static const QRegularExpression kind(u"^(?:(LOG:  statement: )|(LOG:  execute \\S+: )|(DETAIL:  parameters: ))"_s);
    QList<Message> messages;
    QString *within = nullptr;
    const QList<QByteArray> lines = log.split('\n');
    for (const QByteArray &line : lines) {
        if (line.startsWith('\t') && within) {
            *within += u'\n' + QString::fromUtf8(line.mid(1));
            continue;
        }
        within = nullptr;
        if (!line.startsWith(marker))
            continue;
        const QString text = QString::fromUtf8(line.mid(qstrlen(marker)));
        const auto match = kind.match(text);
        if (!match.hasMatch())
            continue;
        const QString rest = text.mid(match.capturedEnd());
        if (match.hasCaptured(3) && !messages.isEmpty()) {
            messages.back().parameters = rest;
            within = &messages.back().parameters;
        } else {
            messages += Message{rest, match.hasCaptured(2), {}};
            within = &messages.back().sql;
        }
    }
    return messages;
}

/// Adds the statement, with variables in the places of its values.
void add(Script &script, const Message &message)
{
    static const QRegularExpression place(u"\\$(\\d+)"_s);
    const auto values = valuesOf(message.parameters);
    QString sql;
    qsizetype from = 0;
    for (auto all = place.globalMatch(message.sql); message.prepared && all.hasNext();) {
        const auto match = all.next();
        const QString name = u"v%1_%2"_s.arg(script.statements).arg(match.captured(1));
        const QString value = values.value(match.captured(1).toInt());
        sql += message.sql.mid(from, match.capturedStart() - from)
            + (value.isNull()         ? u"NULL"_s
                    : value.isEmpty() ? u"''"_s
                                      : u':' + name);
        from = match.capturedEnd();
        if (!value.isEmpty())
            script.definitions += {u"-D"_s, name + u'=' + value};
    }
    script.sql += (sql + message.sql.mid(from)).toUtf8() + ";\n";
    ++script.statements;
}

} // namespace

Script recorded(
    test::PostgresCluster &cluster, const QString &login, const std::function<std::function<void()>()> &open)
{
    cluster.administer(u"ALTER ROLE \"%1\" SET log_statement = 'all'"_s.arg(login));
    const auto question = open();
    question(); // whatever is asked once a connection
    const auto before = cluster.log().size();
    question();
    const QList<Message> messages = messagesOf(cluster.log().mid(before));
    cluster.administer(u"ALTER ROLE \"%1\" RESET log_statement"_s.arg(login));
    Script script;
    for (const Message &message : messages)
        add(script, message);
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
    const QByteArray report = pgbench.readAll();
    // pgbench looks at its clock when it has to wait; an answer that was there at once has no time in its log.
    static const QRegularExpression average(u"latency average = ([0-9.]+) ms"_s);
    const double mean = average.match(QString::fromUtf8(report)).captured(1).toDouble();
    std::vector<double> times;
    const QStringList logs = QDir(folder.path()).entryList({u"times.*"_s});
    for (const QString &name : logs) {
        QFile log(folder.filePath(name));
        if (!log.open(QIODevice::ReadOnly))
            continue;
        for (QByteArray line = log.readLine(); !line.isEmpty(); line = log.readLine()) {
            const double time = line.split(' ').value(2).toDouble() / 1000;
            times.push_back(time > 0 ? time : mean);
        }
    }
    if (static_cast<int>(times.size()) != runs)
        qFatal("pgbench ran %zu times instead of %d:\n%s", times.size(), runs, report.constData());
    return times;
}

} // namespace bravo::bench
