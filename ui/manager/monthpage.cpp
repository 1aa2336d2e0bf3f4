#include "manager/monthpage.h"

#include "ceremony/ceremonyhall.h"
#include "desk/replysheet.h"
#include "manager/formsheet.h"
#include "manager/managerlist.h"
#include "manager/monthclosing.h"
#include "manager/monthquestions.h"
#include "manager/monthwinners.h"
#include "manager/storyrow.h"
#include "publish/words.h"
#include "shared/button.h"
#include "shared/reading.h"
#include "shared/scrolled.h"
#include "shared/theme.h"

#include <QLocale>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bravo {

namespace {

constexpr qsizetype statesAtOnce = 13; // months whose state is looked up behind the first picture

} // namespace

MonthPage::MonthPage(const ManagerContext &context)
    : ManagerPage(context, tr("Months"), tr("What is open, who wins, and what comes after.")),
      m_months(new ManagerList(tr("Months"), {{tr("Month")}, {.title = tr("State"), .brief = true}})),
      m_awards(new QWidget),
      m_questions(new MonthQuestions),
      m_winners(new MonthWinners),
      m_closing(new MonthClosing),
      m_reply(new ReplySheet(context.service.location(), context.window)),
      m_runSheet(new FormSheet(*this, context.window, {720, 760}))
{
    buildLayout();
    connect(m_months, &ManagerList::currentChanged, this, &MonthPage::choose);
    connect(m_questions, &MonthQuestions::thanksAsked, m_reply,
        [this](const Incident &story) { m_reply->open(story, this->context().person.id); });
    connect(m_questions, &MonthQuestions::consentGiven, this, &MonthPage::recordConsent);
    connect(m_questions, &MonthQuestions::queueAsked, this, [this] { goTo(u"queue"_s); });
    connect(m_reply, &Sheet::closed, this, &MonthPage::takeFocus);
    connect(m_reply, &ReplySheet::sent, this, [this](const QString &id, int, const QString &text) { thank(id, text); });
    connect(m_winners, &MonthWinners::settled, this, [this] {
        const QList<Placed> &placed = m_winners->placed();
        const auto without = std::count_if(placed.cbegin(), placed.cend(),
            [](const Placed &one) { return one.why == Placed::Why::Chosen && one.reason.trimmed().isEmpty(); });
        m_closing->setWinners(m_winners->winners(), static_cast<int>(without));
    });
    connect(m_closing, &MonthClosing::closeConfirmed, this, &MonthPage::closeMonth);
    connect(m_closing, &MonthClosing::ceremonyAsked, this, &MonthPage::showRunSheet);
    connect(m_closing, &MonthClosing::runSheetAsked, this, &MonthPage::writeRunSheet);
    connect(m_closing, &MonthClosing::highlightsAsked, this, [this] { goTo(u"highlights"_s); });
    connect(m_closing, &MonthClosing::printShopAsked, this, [this] { goTo(u"print"_s); });
    m_closing->setPlaces(isPage(u"highlights"_s), isPage(u"print"_s));
}

void MonthPage::buildLayout()
{
    m_months->setFindable(false);
    m_months->setEmpty(tr("No month yet"), tr("The first story begins it."));
    m_months->setFixedWidth(scaled(270));
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, space(4), 0);
    column->setSpacing(space(2));
    for (QWidget *part : {m_awards, static_cast<QWidget *>(m_questions), static_cast<QWidget *>(m_winners),
             static_cast<QWidget *>(m_closing)})
        column->addWidget(part);
    column->addStretch();
    auto *awards = new QVBoxLayout(m_awards);
    awards->setContentsMargins({});
    awards->setSpacing(0);
    m_scroll = scrolled(content);
    auto *row = new QHBoxLayout;
    row->setSpacing(space(6));
    row->addWidget(m_months);
    row->addWidget(m_scroll, 1);
    body()->addLayout(row, 1);
}

void MonthPage::takeFocus()
{
    m_months->takeFocus();
}

void MonthPage::read()
{
    const QDateTime now = context().now();
    whenDone(context().service.ask([wish = m_chosen, now](Board &board) -> Result<Look> {
        Look look;
        const auto info = board.info();
        const auto months = board.months();
        const auto toPresent = board.awardsToPresent();
        if (!info || !months || !toPresent)
            return tl::unexpected(!info ? info.error() : !months ? months.error() : toPresent.error());
        look.zone = info->zone;
        look.months = *months;
        look.toPresent = *toPresent;
        const Month current = Month::of(now, look.zone);
        // The month that can be closed, else the one that goes on.
        const Month usual = months->contains(current.previous()) ? current.previous() : current;
        const auto review = board.reviewMonth(wish.value_or(usual), now);
        if (!review)
            return tl::unexpected(review.error());
        look.review = *review;
        QStringList ids;
        for (const Award &award : *toPresent)
            ids += award.incidentId;
        if (!ids.isEmpty()) {
            for (const Incident &story : board.incidents({.ids = ids}).value_or(QList<Incident>()))
                look.titles.insert(story.id, story.title);
        }
        return look;
    }),
        [this](const Look &look) { take(look); });
}

void MonthPage::take(const Look &look)
{
    const bool sameMonth = look.review.month == m_review.month;
    m_review = look.review;
    m_zone = look.zone;
    m_all = look.months;
    const Month current = Month::of(context().now(), m_zone);
    if (!m_all.contains(current))
        m_all.prepend(current);
    m_closed.insert(m_review.month.toString(), m_review.closed);
    showMonths();
    showAwards(look);
    const QLocale locale;
    head()->setLine(m_review.closed
            ? tr("%1 was closed on %2 by %3.")
                  .arg(monthName(m_review.month),
                      locale.toString(m_review.closedAt.toTimeZone(m_zone).date(), QLocale::LongFormat),
                      m_review.closedBy.isEmpty() ? tr("the board’s owner") : m_review.closedBy)
            : tr("%1: %2, %3", "a month, so many stories, so many votes")
                  .arg(monthName(m_review.month),
                      m_review.incidents == 1 ? tr("1 story") : tr("%n stories", nullptr, m_review.incidents),
                      m_review.votes == 1 ? tr("1 vote") : tr("%n votes", nullptr, m_review.votes)));
    m_questions->setVisible(!m_review.closed);
    m_winners->setVisible(!m_review.closed);
    m_questions->setReview(m_review, m_drafts, isPage(u"queue"_s));
    m_winners->setReview(m_review);
    m_closing->setReview(m_review, context().now(), m_zone);
    if (!sameMonth)
        m_scroll->verticalScrollBar()->setValue(0);
    tabAsRead(this); // its lines come and go
    Q_EMIT shown();
    readStates(m_all.first(std::min(statesAtOnce, m_all.size())));
    readDrafts();
}

QString MonthPage::stateOf(const Month &month) const
{
    const Month current = Month::of(context().now(), m_zone);
    if (m_closed.value(month.toString()))
        return tr("Closed");
    return month >= current ? tr("Goes on") : m_closed.contains(month.toString()) ? tr("To close") : QString();
}

void MonthPage::showMonths()
{
    QList<ListRow> rows;
    for (const Month &month : std::as_const(m_all))
        rows += {.id = month.toString(), .cells = {monthName(month), stateOf(month)}};
    const QSignalBlocker unheard(m_months);
    m_months->setRows(rows);
    m_months->setFixedWidth(
        std::clamp(m_months->table()->widthForWords(), scaled(270), std::max(scaled(270), width() / 3)));
    m_months->select(m_review.month.toString());
}

void MonthPage::choose(const QString &month)
{
    const auto wish = Month::parse(month);
    if (!wish || *wish == m_review.month)
        return;
    m_chosen = wish;
    read();
}

} // namespace bravo
