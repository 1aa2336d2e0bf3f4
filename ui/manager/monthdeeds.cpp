// What is done on the month's page.
#include "manager/monthpage.h"

#include "ceremony/ceremonyhall.h"
#include "desk/draft.h"
#include "desk/replysheet.h"
#include "manager/managerwindow.h"
#include "manager/monthclosing.h"
#include "manager/monthquestions.h"
#include "manager/monthwinners.h"
#include "manager/storyrow.h"
#include "shared/button.h"
#include "store/retelling.h"

#include <QLocale>
#include <QThreadPool>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bravo {

MonthPage::~MonthPage() = default;

/// Behind the first picture: which of the months were closed.
void MonthPage::readStates(const QList<Month> &months)
{
    QList<Month> unknown;
    std::copy_if(months.cbegin(), months.cend(), std::back_inserter(unknown),
        [this](const Month &month) { return !m_closed.contains(month.toString()); });
    if (unknown.isEmpty())
        return;
    const auto question = [unknown, now = context().now()](Board &board) -> Result<QHash<QString, bool>> {
        QHash<QString, bool> closed;
        for (const Month &month : unknown) {
            const auto review = board.reviewMonth(month, now);
            if (!review)
                return tl::unexpected(review.error());
            closed.insert(month.toString(), review->closed);
        }
        return closed;
    };
    whenDone(context().service.ask(question), [this](const QHash<QString, bool> &closed) {
        m_closed.insert(closed);
        showMonths();
    });
}

/// They lie in this user's folder, and are read on another thread.
void MonthPage::readDrafts()
{
    auto promise = std::make_shared<QPromise<int>>();
    promise->start();
    QThreadPool::globalInstance()->start([promise, where = context().service.location()] {
        promise->addResult(static_cast<int>(DraftFolder(where).others().size()));
        promise->finish();
    });
    whenAnswered(promise->future(), this, [this](int drafts) {
        if (std::exchange(m_drafts, drafts) != drafts)
            m_questions->setReview(m_review, m_drafts, isPage(u"queue"_s));
    });
}

/// Awards that were not handed over yet stay in sight, whatever month is shown.
void MonthPage::showAwards(const Look &look)
{
    QLayout *column = m_awards->layout();
    while (QLayoutItem *item = column->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    m_awards->setVisible(!look.toPresent.isEmpty());
    if (look.toPresent.isEmpty())
        return;
    column->addWidget(sectionHead(tr("Not handed over yet"), tr("Somebody is waiting for these.")));
    for (const Award &award : look.toPresent) {
        //: A month and a year
        const QString month = tr("%1 %2").arg(QLocale().standaloneMonthName(award.month.month)).arg(award.month.year);
        auto *row = new StoryRow(look.titles.value(award.incidentId, tr("A story that left the board")),
            u"%1 · %2"_s.arg(month, placeName(award.rank, award.chosen)));
        auto *done = new Button(tr("Handed over"));
        done->setAccessibleDescription(look.titles.value(award.incidentId));
        row->addAction(done);
        column->addWidget(row);
        connect(done, &QPushButton::clicked, this, [this, award] { handOver(award); });
    }
}

void MonthPage::handOver(const Award &award)
{
    const auto deed = [award, by = context().person.id, now = context().now()](
                          Board &board) { return board.present(award.month, award.incidentId, by, now); };
    whenDone(context().service.change(deed), [this] {
        read();
        Q_EMIT said(tr("Noted: it was handed over."));
    });
}

/// The photos are taken along: an edit without them would take them out.
void MonthPage::recordConsent(const Incident &story)
{
    const auto deed = [story, by = context().person.id, now = context().now()](Board &board) -> Result<Incident> {
        auto wish = asTold(board, story);
        if (!wish)
            return tl::unexpected(wish.error());
        wish->customerConsents = true;
        return board.edit(story.id, *wish, by, now);
    };
    whenDone(context().service.change(deed), [this](const Incident &) {
        read();
        Q_EMIT said(tr("The consent is recorded: the words may go outside."));
    });
}

void MonthPage::thank(const QString &incidentId, const QString &text)
{
    const Reply reply{.incidentId = incidentId, .employeeId = context().person.id, .text = text};
    whenAnswered(
        context().service.addThanks(reply), this, [this, incidentId, by = reply.employeeId](const Result<void> &done) {
            if (!done)
                return m_reply->isAbout(incidentId) ? m_reply->sayTrouble(done.error().message)
                                                    : Q_EMIT said(done.error().message);
            m_reply->taken({incidentId, by});
            read();
            Q_EMIT said(tr("Your thanks stands beside the story."));
        });
}

void MonthPage::closeMonth()
{
    const auto deed = [month = m_review.month, winners = m_winners->winners(), seen = m_review.votes,
                          by = context().person.id, now = context().now()](
                          Board &board) { return board.closeMonth(month, winners, by, now, seen); };
    m_chosen = m_review.month; // it stays in sight: what comes next is there
    whenAnswered(context().service.change(deed), this, [this](const Result<void> &done) {
        read();
        Q_EMIT said(done ? tr("The month is closed.") : done.error().message);
    });
}

bool MonthPage::isPage(const QString &id)
{
    const QList<ManagerPageEntry> pages = managerPages();
    return std::any_of(pages.cbegin(), pages.cend(), [&id](const ManagerPageEntry &page) { return page.id == id; });
}

void MonthPage::goTo(const QString &page)
{
    for (QWidget *one = this; one; one = one->parentWidget()) {
        if (auto *window = qobject_cast<ManagerWindow *>(one))
            return window->showPage(page);
    }
}

} // namespace bravo
