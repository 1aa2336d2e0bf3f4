#include "desk/welcomepeople.h"

#include "board/text.h"
#include "desk/storyeditor.h"
#include "publish/csvfile.h"
#include "publish/peoplecolumns.h"
#include "shared/answer.h"
#include "shared/ask.h"
#include "shared/button.h"
#include "shared/field.h"
#include "shared/theme.h"

#include <QJsonValue>
#include <QPromise>
#include <QSet>
#include <QThreadPool>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bravo {

QList<PersonRow> peopleFrom(const QString &lines, bool firstLeads)
{
    QList<PersonRow> people;
    QSet<QString> seen;
    int at = 0;
    for (const QString &line : lines.split(u'\n')) {
        ++at;
        const QString name = cleanLine(line.section(u',', 0, 0)), team = cleanLine(line.section(u',', 1));
        const QString key = foldedKey(name);
        if ((name.isEmpty() && team.isEmpty()) || seen.contains(key))
            continue;
        if (!key.isEmpty())
            seen += key;
        people += PersonRow{.line = at, .name = name, .nickname = {}, .team = team, .role = {}};
    }
    if (firstLeads && !people.isEmpty())
        people.front().role = u"manager"_s;
    return people;
}

/// What a table gave, for whoever chose it.
static QString toldOf(qsizetype people, const QStringList &nameless, const QStringList &unused)
{
    static constexpr qsizetype shown = 5;
    const auto listed = [](const QStringList &all) {
        return all.first(std::min(all.size(), shown)).join(u", "_s) + (all.size() > shown ? u" …"_s : QString());
    };
    QStringList told{WelcomePeople::tr("%n people were read.", nullptr, static_cast<int>(people))};
    if (!nameless.isEmpty())
        told += WelcomePeople::tr("%n lines have no name: %1.", nullptr, static_cast<int>(nameless.size()))
                    .arg(listed(nameless));
    if (!unused.isEmpty())
        told += WelcomePeople::tr("%n columns are not used: %1.", nullptr, static_cast<int>(unused.size()))
                    .arg(shortened(listed(unused), 200));
    return told.join(u' ');
}

Result<PeopleLines> peopleLinesFrom(const QString &csvFile)
{
    return readCsv(csvFile, NoText::Refused).and_then([](const CsvFile &csv) -> Result<PeopleLines> {
        PeopleColumns columns = peopleColumns(csv.header);
        QList<CsvRow> rows = csv.rows;
        if (!columns.hasNames() && columns.team >= 0)
            return failure(ErrorKind::Failed,
                WelcomePeople::tr("The table’s first line has no column with names; it has: %1")
                    .arg(shortened(csv.header.join(u", "_s), 200)));
        if (!columns.hasNames()) { // its first line is a person already
            columns = {.name = 0, .team = 1, .unused = {}};
            rows.prepend({1, csv.header});
        }
        QStringList lines, nameless;
        for (const CsvRow &row : std::as_const(rows)) {
            const QString name = nameIn(row.cells, columns).remove(u',');
            const QString team = cleanLine(row.cells.value(columns.team));
            if (!name.isEmpty())
                lines += team.isEmpty() ? name : u"%1, %2"_s.arg(name, team);
            else if (!row.cells.join(QString()).trimmed().isEmpty())
                nameless += QString::number(row.line);
        }
        return PeopleLines{lines.join(u'\n'), toldOf(lines.size(), nameless, columns.unused)};
    });
}

WelcomePeople::WelcomePeople()
    : WelcomeStep(tr("Who works here?"),
        tr("One name a line; after a comma, the team. The first one, which is probably you, becomes a manager: "
           "somebody who looks after the board.")),
      m_lines(new StoryEditor(6))
{
    m_lines->setFont(uiFont(17));
    m_lines->setPlaceholderText(tr("Bianca Popescu, Reception\nLena Vogt, Night desk\nPavel Novák, Night desk"));
    m_lines->setAccessibleName(tr("Names, one a line"));
    auto *csv = new Button(tr("From a CSV file…"));
    csv->setToolTip(tr("A table with the columns “name” and “team”. It can be dropped here, too."));
    column()->addWidget(new Field(m_lines));
    column()->addWidget(csv, 0, Qt::AlignLeft);
    connect(m_lines, &StoryEditor::textChanged, this, &WelcomeStep::changed);
    connect(csv, &QPushButton::clicked, this, [this] {
        const QString file = ask::fileToOpen(this, tr("The people"), tr("Tables (*.csv *.txt)"));
        if (!file.isEmpty())
            takeCsv(file);
    });
}

void WelcomePeople::begin()
{
    m_lines->setFocus();
}

bool WelcomePeople::isEmpty() const
{
    return peopleFrom(m_lines->toPlainText(), false).isEmpty();
}

QString WelcomePeople::first() const
{
    const auto people = peopleFrom(m_lines->toPlainText(), false);
    return people.isEmpty() ? QString() : people.front().name;
}

void WelcomePeople::takeCsv(const QString &file)
{
    auto promise = std::make_shared<QPromise<Result<PeopleLines>>>();
    promise->start();
    QThreadPool::globalInstance()->start([promise, file] {
        promise->addResult(peopleLinesFrom(file));
        promise->finish();
    });
    whenAnswered(promise->future(), this, [this](const Result<PeopleLines> &read) {
        if (read) {
            const QString before = m_lines->toPlainText().trimmed();
            m_lines->setPlainText(before.isEmpty() ? read->lines : before + u'\n' + read->lines);
        }
        sayTrouble(read ? read->told : read.error().message);
    });
}

QFuture<Result<void>> WelcomePeople::keep(BoardService &service, const QString &byId)
{
    return service.change([people = peopleFrom(m_lines->toPlainText(), byId.isEmpty())](Board &board) -> Result<void> {
        const auto done = board.importPeople(people, {.create = true});
        if (!done)
            return tl::unexpected(done.error());
        if (!done->bad.isEmpty())
            return failure(
                ErrorKind::Failed, tr("Line %1: %2").arg(done->bad.front().line).arg(done->bad.front().reason));
        return {};
    });
}

void WelcomePeople::show(PlaceSoFar &place) const
{
    for (const PersonRow &one : peopleFrom(m_lines->toPlainText().left(2000), false)) {
        if (!one.name.isEmpty())
            place.people += one.name;
    }
}

QJsonValue WelcomePeople::typed() const
{
    return m_lines->toPlainText();
}

void WelcomePeople::setTyped(const QJsonValue &typed)
{
    m_lines->setPlainText(typed.toString());
    m_lines->moveCursor(QTextCursor::End);
}

} // namespace bravo
