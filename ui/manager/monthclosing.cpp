#include "manager/monthclosing.h"

#include "shared/button.h"
#include "shared/flowlayout.h"
#include "shared/theme.h"

#include <QGuiApplication>
#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>

namespace bravo {

MonthClosing::MonthClosing(QWidget *parent)
    : QWidget(parent),
      m_title(new QLabel),
      m_words(new QLabel),
      m_close(new Button({}, Button::Kind::Primary)),
      m_confirm(new Button(tr("Close it for good"), Button::Kind::Primary)),
      m_notYet(new Button(tr("Not yet"))),
      m_highlights(new Button(tr("Highlights…"))),
      m_ceremony(new Button(tr("Hold the ceremony"), Button::Kind::Primary)),
      m_runSheet(new Button(tr("Run sheet…"))),
      m_print(new Button(tr("Print shop…")))
{
    m_title->setFont(uiFont(20, QFont::DemiBold, Face::Serif));
    m_words->setFont(uiFont(15));
    m_words->setWordWrap(true);
    for (QLabel *label : {m_title, m_words}) {
        label->setTextFormat(Qt::PlainText);
        label->setContentsMargins(ringWidth, 0, ringWidth, 0);
        label->setAlignment(leading(QGuiApplication::layoutDirection()));
    }
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, space(5), 0, space(4));
    column->setSpacing(space(2));
    column->addWidget(m_title);
    column->addWidget(m_words);
    auto *flow = new FlowLayout(space(2));
    for (Button *button : {m_close, m_confirm, m_notYet, m_ceremony, m_runSheet, m_highlights, m_print})
        flow->addWidget(button);
    column->addLayout(flow);
    connect(m_close, &QPushButton::clicked, this, [this] {
        m_sure = true;
        follow();
        m_notYet->setFocus();
    });
    connect(m_notYet, &QPushButton::clicked, this, [this] {
        m_sure = false;
        follow();
        m_close->setFocus();
    });
    connect(m_confirm, &QPushButton::clicked, this, [this] {
        m_confirm->setEnabled(false); // once
        Q_EMIT closeConfirmed();
    });
    connect(m_highlights, &QPushButton::clicked, this, &MonthClosing::highlightsAsked);
    connect(m_ceremony, &QPushButton::clicked, this, &MonthClosing::ceremonyAsked);
    connect(m_runSheet, &QPushButton::clicked, this, &MonthClosing::runSheetAsked);
    connect(m_print, &QPushButton::clicked, this, &MonthClosing::printShopAsked);
}

void MonthClosing::setReview(const MonthReview &review, const QDateTime &now, const QTimeZone &zone)
{
    if (review.month != m_review.month || review.closed != m_review.closed)
        m_sure = false;
    m_confirm->setEnabled(true);
    m_review = review;
    m_today = now.toTimeZone(zone).date();
    follow();
}

void MonthClosing::setWinners(const QList<Winner> &winners, int chosenWithoutReason)
{
    m_winners = winners;
    m_withoutReason = chosenWithoutReason;
    m_sure = m_sure && chosenWithoutReason == 0;
    follow();
}

void MonthClosing::setPlaces(bool highlights, bool printShop)
{
    m_hasHighlights = highlights;
    m_hasPrint = printShop;
    follow();
}

void MonthClosing::follow()
{
    const Month &month = m_review.month;
    const QDate over(month.next().year, month.next().month, 1);
    const bool closed = m_review.closed, isOver = m_today >= over;
    const bool hasWinners = closed ? !m_review.awards.isEmpty() : !m_winners.isEmpty();
    m_title->setText(closed ? tr("What comes next") : tr("Close the month"));
    const int winners = static_cast<int>(m_winners.size());
    m_words->setText(closed
            ? (hasWinners
                    ? tr("The votes stand. Now celebrate: hold the ceremony, print what goes on the wall, and give "
                         "the highlights to everyone.")
                    : tr("The votes stand. Nobody voted in this month, so there is no winner."))
            : !isOver ? tr("The month is not over: it can be closed from %1 on.")
                            .arg(QLocale().toString(over, QLocale::LongFormat))
            : m_withoutReason > 0
            ? tr("Write why you chose the story beside the voted ones; then the month can be closed.")
            : m_sure       ? tr("From then on the month takes no vote and no story, and its winners stand. Nothing "
                                      "brings it back.")
            : winners == 0 ? tr("Nobody voted: the month closes without a winner.")
            : winners == 1 ? tr("One story wins.")
                           : tr("%n stories win.", nullptr, winners));
    m_close->setText(tr("Close %1", "%1 is a month").arg(QLocale().standaloneMonthName(month.month)));
    m_close->setVisible(!closed && !m_sure);
    m_close->setEnabled(isOver && m_withoutReason == 0);
    m_confirm->setVisible(!closed && m_sure);
    m_notYet->setVisible(!closed && m_sure);
    for (Button *button : {m_ceremony, m_runSheet})
        button->setVisible(closed && hasWinners);
    m_highlights->setVisible(closed && hasWinners && m_hasHighlights);
    m_print->setVisible(closed && hasWinners && m_hasPrint);
    updateGeometry();
}

} // namespace bravo
