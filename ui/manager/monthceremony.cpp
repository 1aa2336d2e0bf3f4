// The month's page, as far as its ceremony is held: the run sheet first, on the screen or on paper, then the hall.
#include "ceremony/ceremonyhall.h"
#include "ceremony/runsheet.h"
#include "manager/formsheet.h"
#include "manager/inbackground.h"
#include "manager/monthpage.h"
#include "manager/runsheetview.h"
#include "shared/ask.h"
#include "shared/button.h"

#include <QLocale>
#include <QShortcut>

namespace bravo {

void MonthPage::showRunSheet()
{
    whenDone(context().service.ask([month = m_review.month](Board &board) { return readCeremony(board, month); }),
        [this](const CeremonyContent &content) {
            const QList<RunSheetLine> lines = runSheetOf(content);
            const Month month = content.matter.month.month;
            const int minutes = lines.isEmpty() ? 0 : (lines.back().seconds + 59) / 60;
            m_runSheet->begin(tr("The ceremony of %1 %2", "a month and its year")
                                  .arg(QLocale().standaloneMonthName(month.month))
                                  .arg(month.year),
                tr("To the full screen"), [this, content] {
                    m_runSheet->close();
                    holdCeremony(content);
                });
            m_runSheet->form()->addWords(
                tr("About %n minutes, read aloud without haste. You read; the next screen shows you what.", nullptr,
                    std::max(1, minutes)));
            auto *view = new RunSheetView(lines);
            m_runSheet->form()->add({}, view, Form::Width::Whole);
            for (const QKeySequence &begin : {QKeySequence(Qt::Key_F5), QKeySequence(Qt::SHIFT | Qt::Key_F5)})
                new QShortcut(begin, view, [this] { m_runSheet->keepButton()->click(); }); // a clicker's "begin"
            connect(m_runSheet->addFootButton(tr("On paper…")), &QPushButton::clicked, this, &MonthPage::writeRunSheet);
            m_runSheet->open();
            m_runSheet->keepButton()->setFocus(Qt::OtherFocusReason);
        });
}

void MonthPage::holdCeremony(const CeremonyContent &content)
{
    m_hall = std::make_unique<CeremonyHall>(context().service, content, context().person.id, nullptr, context().now);
    connect(m_hall.get(), &CeremonyHall::closed, this, [this](const Error &trouble) {
        read();
        if (!trouble.message.isEmpty())
            Q_EMIT said(
                tr("What was handed over is not noted yet; it is kept for the next time. %1").arg(trouble.message));
    });
    m_hall->open();
}

void MonthPage::writeRunSheet()
{
    const QString file = ask::fileToSave(this, tr("Run sheet"),
        tr("run-sheet-%1.pdf", "a file's name; %1 is a month such as 2026-10").arg(m_review.month.toString()),
        tr("PDF (*.pdf)"));
    if (file.isEmpty())
        return;
    whenDone(context().service.ask([month = m_review.month](Board &board) { return readCeremony(board, month); }),
        [this, file](const CeremonyContent &content) {
            whenDone(inBackground([content, file] { return bravo::writeRunSheet(content, file); }),
                [this, file] { Q_EMIT said(tr("The run sheet is in %1.").arg(file)); });
        });
}

} // namespace bravo
