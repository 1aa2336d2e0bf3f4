#include "board/coach.h"
#include "commands/cli.h"
#include "commands/commands.h"
#include "commands/terminal.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace bravo {

namespace {

/// Other programs count whole characters; QString counts an emoji twice.
int characters(const QString &story, qsizetype until)
{
    return static_cast<int>(story.left(until).toUcs4().size());
}

} // namespace

Result<void> coachCommand(const Invocation &run)
{
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly))
        return failure(ErrorKind::Failed, Cli::tr("The story could not be read from standard input."));
    const QString story = QString::fromUtf8(input.readAll());
    const QList<Remark> remarks = Coach(QLocale().name()).remarks({story, run.line.value(u"learn"_s), {}});
    if (run.line.value(u"format"_s) == "json"_L1) {
        QJsonArray list;
        for (const Remark &one : remarks)
            list += QJsonObject{{u"kind"_s, toString(one.kind)}, {u"from"_s, characters(story, one.from)},
                {u"to"_s, characters(story, one.to)}, {u"remark"_s, one.text}};
        return print(QString::fromUtf8(QJsonDocument(list).toJson()));
    }
    QString text;
    for (const Remark &one : remarks)
        text += one.to > one.from ? u"“%1”: %2\n"_s.arg(story.mid(one.from, one.to - one.from), one.text)
                                  : one.text + u'\n';
    return print(text);
}

} // namespace bravo
