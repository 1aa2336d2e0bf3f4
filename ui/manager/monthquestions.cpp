#include "manager/monthquestions.h"

#include "manager/storyrow.h"
#include "shared/button.h"
#include "shared/theme.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace bravo {

static constexpr qsizetype shownAtFirst = 3;

MonthQuestions::MonthQuestions(QWidget *parent) : QWidget(parent), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins({});
    m_column->setSpacing(0);
}

void MonthQuestions::setReview(const MonthReview &review, int drafts, bool hasQueue)
{
    if (review.month != m_review.month)
        m_whole.clear();
    m_review = review;
    m_drafts = drafts;
    m_hasQueue = hasQueue;
    while (QLayoutItem *item = m_column->takeAt(0)) {
        item->widget()->hide(); // gone from sight now, and from memory when what clicked it is done
        item->widget()->deleteLater();
        delete item;
    }
    m_open = review.unthankedInAll + review.wordsWithoutConsentInAll + review.waiting + drafts;
    m_column->addWidget(sectionHead(m_open == 0 ? tr("Nothing is open") : tr("Before you close it"),
        m_open == 0 ? tr("Every story was thanked, every consent is recorded, and nothing waits.")
                    : tr("None of this has to be settled. A closed month stays as it is, though.")));
    addStories(tr("Nobody has thanked for these yet"),
        tr("A line is enough. Theirs is the story; yours is the thanks."), review.unthanked, review.unthankedInAll,
        false);
    addStories(tr("A customer’s words that may not go outside"),
        tr("Where the customer agreed, say so here; else the words stay in the house."), review.wordsWithoutConsent,
        review.wordsWithoutConsentInAll, true);
    if (review.waiting > 0)
        addOne(tr("%n stories wait for a manager", nullptr, review.waiting),
            tr("Those that are not approved before the month is closed come into the next one."),
            hasQueue ? tr("Open the queue") : QString());
    if (drafts > 0)
        addOne(tr("%n unfinished stories on this computer", nullptr, drafts),
            tr("They are private until they are posted: ask whoever works here."), {});
}

void MonthQuestions::addStories(
    const QString &title, const QString &sentence, const QList<Incident> &stories, int inAll, bool consent)
{
    if (stories.isEmpty())
        return;
    QString count = inAll == 1 ? tr("1 story") : tr("%n stories", nullptr, inAll);
    if (inAll > stories.size())
        count = tr("%1, here the oldest %2", "%1 is how many stories").arg(count, QLocale().toString(stories.size()));
    m_column->addWidget(sectionHead(title, u"%1 · %2"_s.arg(count, sentence)));
    const bool whole = m_whole.contains(title);
    for (const Incident &story : whole ? stories : stories.first(std::min(shownAtFirst, stories.size()))) {
        auto *row = new StoryRow(story.title, consent ? story.customerWords.simplified() : celebratedOn(story));
        auto *settle = new Button(consent ? tr("The customer agreed") : tr("Write thanks"));
        settle->setAccessibleDescription(story.title);
        row->addAction(settle);
        m_column->addWidget(row);
        connect(settle, &QPushButton::clicked, this, [this, story, consent] {
            if (consent)
                Q_EMIT consentGiven(story);
            else
                Q_EMIT thanksAsked(story);
        });
    }
    const int more = static_cast<int>(stories.size() - shownAtFirst);
    if (whole || more <= 0)
        return;
    auto *all = new Button(tr("Show %n more", nullptr, more), Button::Kind::Link);
    m_column->addWidget(all, 0, Qt::AlignLeading);
    connect(all, &QPushButton::clicked, this, [this, title] {
        m_whole += title;
        setReview(m_review, m_drafts, m_hasQueue);
    });
}

void MonthQuestions::addOne(const QString &title, const QString &sentence, const QString &action)
{
    auto *row = new StoryRow(title, sentence);
    m_column->addWidget(row);
    if (action.isEmpty())
        return;
    auto *button = new Button(action);
    row->addAction(button);
    connect(button, &QPushButton::clicked, this, &MonthQuestions::queueAsked);
}

} // namespace bravo
