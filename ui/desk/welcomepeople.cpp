#include "desk/welcomepeople.h"

#include "board/text.h"
#include "desk/storyeditor.h"
#include "publish/csvfile.h"
#include "shared/answer.h"
#include "shared/ask.h"
#include "shared/button.h"
#include "shared/field.h"
#include "shared/theme.h"

#include <QPromise>
#include <QThreadPool>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace bravo {

QList<PersonRow> peopleFrom(const QString &lines, bool firstLeads)
{
    QList<PersonRow> people;
    int at = 0;
    for (const QString &line : lines.split(u'\n')) {
        ++at;
        const QString name = cleanLine(line.section(u',', 0, 0));
        if (name.isEmpty())
            continue;
        people +=
            PersonRow{.line = at, .name = name, .nickname = {}, .team = cleanLine(line.section(u',', 1)), .role = {}};
    }
    if (firstLeads && !people.isEmpty())
        people.front().role = u"manager"_s;
    return people;
}

Result<QString> peopleLinesFrom(const QString &csvFile)
{
    return readCsv(csvFile).map([](const CsvFile &csv) {
        QStringList keys;
        for (const QString &column : csv.header)
            keys += foldedKey(column);
        const bool named = keys.contains(u"name"_s);
        const auto name = named ? keys.indexOf(u"name"_s) : 0;
        const auto team = named ? keys.indexOf(u"team"_s) : 1;
        QStringList lines;
        const auto take = [&](const QStringList &cells) {
            QString one = cleanLine(cells.value(name)).remove(u',');
            const QString of = cleanLine(cells.value(team));
            lines += of.isEmpty() ? one : u"%1, %2"_s.arg(one, of);
        };
        if (!named)
            take(csv.header); // it is a person already
        for (const CsvRow &row : csv.rows)
            take(row.cells);
        lines.removeAll({});
        return lines.join(u'\n');
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
    return first().isEmpty();
}

QString WelcomePeople::first() const
{
    const auto people = peopleFrom(m_lines->toPlainText(), false);
    return people.isEmpty() ? QString() : people.front().name;
}

void WelcomePeople::takeCsv(const QString &file)
{
    auto promise = std::make_shared<QPromise<Result<QString>>>();
    promise->start();
    QThreadPool::globalInstance()->start([promise, file] {
        promise->addResult(peopleLinesFrom(file));
        promise->finish();
    });
    whenAnswered(promise->future(), this, [this](const Result<QString> &lines) {
        sayTrouble(lines ? QString() : lines.error().message);
        if (lines) {
            const QString typed = m_lines->toPlainText().trimmed();
            m_lines->setPlainText(typed.isEmpty() ? *lines : typed + u'\n' + *lines);
        }
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
    for (const PersonRow &one : peopleFrom(m_lines->toPlainText().left(2000), false))
        place.people += one.name;
}

} // namespace bravo
