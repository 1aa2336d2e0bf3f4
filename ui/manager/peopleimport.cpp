// The people's page, as far as it imports a table: what would happen first, and how to take it back.
#include "board/text.h"
#include "manager/formsheet.h"
#include "manager/managerlist.h"
#include "manager/peoplepage.h"
#include "publish/csvfile.h"
#include "shared/button.h"
#include "shared/theme.h"

#include <QLabel>
#include <QPromise>
#include <QThreadPool>

using namespace Qt::StringLiterals;

namespace bravo {

namespace {

Result<QList<PersonRow>> peopleFrom(const QString &file)
{
    return readCsv(file).and_then([](const CsvFile &csv) -> Result<QList<PersonRow>> {
        QStringList keys;
        for (const QString &column : csv.header)
            keys += foldedKey(column);
        const auto name = keys.indexOf(u"name"_s);
        if (name < 0)
            return failure(ErrorKind::Failed,
                PeoplePage::tr("The table’s first line has no column “name”; it has: %1")
                    .arg(shortened(csv.header.join(u", "_s), 200)));
        QList<PersonRow> rows;
        const auto cell = [&keys](const CsvRow &row, const QString &column) {
            return cleanLine(row.cells.value(keys.indexOf(column)));
        };
        for (const CsvRow &row : csv.rows)
            rows += PersonRow{row.line, cleanLine(row.cells.value(name)), cell(row, u"nickname"_s),
                cell(row, u"team"_s), cell(row, u"role"_s)};
        return rows;
    });
}

} // namespace

void PeoplePage::previewImport(const QString &file)
{
    const auto promise = std::make_shared<QPromise<Result<QList<PersonRow>>>>();
    promise->start();
    QThreadPool::globalInstance()->start([promise, file] {
        promise->addResult(peopleFrom(file));
        promise->finish();
    });
    whenDone(promise->future(), [this](const QList<PersonRow> &rows) {
        const auto question = [rows](
                                  Board &board) { return board.importPeople(rows, {.create = true, .dryRun = true}); };
        whenDone(context().service.change(question),
            [this, rows](const ImportReport &report) { askToImport(rows, report); });
    });
}

void PeoplePage::askToImport(const QList<PersonRow> &rows, const ImportReport &report)
{
    QHash<int, QString> bad;
    for (const BadRow &one : report.bad)
        bad.insert(one.line, one.reason);
    QStringList known;
    for (const Member &one : std::as_const(m_facts.members))
        known += foldedKey(one.person.name);
    QList<ListRow> lines;
    for (const PersonRow &row : rows) {
        const bool there = known.contains(foldedKey(row.name));
        lines += {.id = QString::number(row.line),
            .cells = {row.name.isEmpty() ? tr("Line %1").arg(row.line) : row.name, row.team,
                bad.contains(row.line) ? bad.value(row.line)
                    : there            ? tr("is there already")
                                       : tr("is added")},
            .face = row.name,
            .faint = there || bad.contains(row.line)};
    }
    m_form->begin(tr("Import people"), tr("Import"), [this, rows] { importNow(rows); });
    m_form->form()->addWords(report.bad.isEmpty()
            ? tr("%n people are added; who is there already stays as they are.", nullptr, report.added)
            : tr("%n lines cannot be read, so nothing is imported yet. Mend them in the table, and import it again.",
                nullptr, static_cast<int>(report.bad.size())));
    auto *list =
        new ManagerList(tr("What the import does"), {{tr("Name"), 3}, {tr("Team"), 2}, {tr("What happens"), 3}});
    list->setFindable(false);
    list->setRows(lines);
    list->setMinimumHeight(scaled(280));
    m_form->form()->add({}, list, Form::Width::Whole);
    m_form->keepButton()->setEnabled(report.bad.isEmpty() && report.added > 0);
    m_form->open();
}

void PeoplePage::importNow(const QList<PersonRow> &rows)
{
    const auto deed = [rows](Board &board) -> Result<QStringList> {
        const auto before = board.roster();
        const auto done = before ? board.importPeople(rows, {.create = true}) : tl::unexpected(before.error());
        const auto after = done ? board.roster() : tl::unexpected(done.error());
        if (!after)
            return tl::unexpected(after.error());
        QStringList made;
        for (const Employee &one : after->employees)
            made += one.id;
        for (const Employee &one : before->employees)
            made.removeAll(one.id);
        return made;
    };
    whenAnswered(context().service.change(deed), this, [this](const Result<QStringList> &made) {
        if (!made)
            return m_form->sayTrouble(made.error().message);
        m_form->close();
        read();
        const auto undo = [this, ids = *made] {
            const auto back = [ids, by = context().person.id, now = context().now()](
                                  Board &board) { return board.undoImport(ids, by, now); };
            whenDone(context().service.change(back), [this](int gone) {
                Q_EMIT said(tr("%n people were taken back.", nullptr, gone));
                read();
            });
        };
        Q_EMIT said(tr("%n people are on the board.", nullptr, static_cast<int>(made->size())), tr("Undo"), undo);
    });
}

} // namespace bravo
