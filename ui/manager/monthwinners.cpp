#include "manager/monthwinners.h"

#include "manager/storyrow.h"
#include "shared/button.h"
#include "shared/field.h"
#include "shared/theme.h"

#include <QApplication>
#include <QLineEdit>
#include <QLocale>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace bravo {

static constexpr qsizetype shownBehind = 5; // of those that do not win

MonthWinners::MonthWinners(QWidget *parent) : QWidget(parent), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins({});
    m_column->setSpacing(0);
}

void MonthWinners::setReview(const MonthReview &review)
{
    if (review.month != m_review.month) {
        m_settlement = {};
        m_whole = false;
    }
    if (review == m_review && !m_placed.isEmpty())
        return; // somebody may be typing a reason
    m_review = review;
    fill();
}

void MonthWinners::fill()
{
    m_placed = placedStories(m_review, m_settlement);
    const auto *typed = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    const QString typing = typed && isAncestorOf(typed) ? typed->objectName() : QString();
    const int cursor = typing.isEmpty() ? 0 : typed->cursorPosition();
    while (QLayoutItem *item = m_column->takeAt(0)) {
        for (auto *old : item->widget()->findChildren<QLineEdit *>())
            old->setObjectName({});
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    const bool isSealed = m_review.ranking.isEmpty() && m_review.incidents > 0;
    m_column->addWidget(sectionHead(tr("The winners"),
        isSealed                         ? tr("The votes are sealed: they are counted when the month is over.")
            : m_review.ranking.isEmpty() ? tr("No story was told in this month.")
                                         : tr("By votes, all of the first three places; equal votes share a place. You "
                                              "may choose another one beside them.")));
    qsizetype behind = 0;
    for (const Placed &one : std::as_const(m_placed)) {
        const bool wins = one.rank > 0 || one.why == Placed::Why::Chosen;
        if (!wins && one.why != Placed::Why::Rests && !m_whole && behind++ >= shownBehind)
            continue;
        addRow(one);
    }
    if (behind > shownBehind) {
        auto *all = new Button(tr("Show %n more", nullptr, static_cast<int>(behind - shownBehind)), Button::Kind::Link);
        m_column->addWidget(all, 0, Qt::AlignLeading);
        connect(all, &QPushButton::clicked, this, [this] {
            m_whole = true;
            fill();
        });
    }
    if (auto *again = typing.isEmpty() ? nullptr : findChild<QLineEdit *>(typing)) {
        again->setFocus();
        again->setCursorPosition(cursor);
    }
    Q_EMIT settled();
}

QString MonthWinners::wordsOn(const Placed &one) const
{
    const QString who = celebratedOn(one.story);
    const QString votes = one.story.votes == 1 ? tr("1 vote") : tr("%n votes", nullptr, one.story.votes);
    const QString known = who.isEmpty() ? votes : u"%1 · %2"_s.arg(who, votes);
    switch (one.why) {
    case Placed::Why::Votes:
        return known;
    case Placed::Why::SharedVotes:
        return tr("%1 · shares its place: others have as many votes").arg(known);
    case Placed::Why::Chosen:
        return tr("%1 · your choice beside the voted ones").arg(known);
    case Placed::Why::Rests:
        return tr("%1 · won not long ago and rests; the next story moves up").arg(known);
    case Placed::Why::NoVotes:
    case Placed::Why::Behind:
        break;
    }
    return known;
}

void MonthWinners::addRow(const Placed &one)
{
    const QString id = one.story.id;
    const bool isChosen = one.why == Placed::Why::Chosen;
    auto *row = new StoryRow(one.story.title, wordsOn(one),
        one.rank > 0   ? QLocale().toString(one.rank)
            : isChosen ? u"★"_s
                       : u"–"_s);
    const auto settle = [this](auto deed) {
        return [this, deed] {
            deed(m_settlement);
            fill();
        };
    };
    const auto act = [&](const QString &text, auto deed) {
        auto *button = new Button(text, Button::Kind::Link);
        button->setAccessibleDescription(one.story.title);
        row->addAction(button);
        connect(button, &QPushButton::clicked, this, settle(deed));
    };
    if (one.why == Placed::Why::Rests)
        act(tr("Let it win all the same"), [id](Settlement &to) { to.notResting += id; });
    else if (m_settlement.notResting.contains(id))
        act(tr("Let it rest"), [id](Settlement &to) { to.notResting -= id; });
    if (isChosen)
        act(tr("No longer choose it"), [id](Settlement &to) { to.chosen.remove(id); });
    else if (one.rank == 0)
        act(tr("Choose it, too"), [id](Settlement &to) { to.chosen.insert(id, {}); });
    if (isChosen) {
        auto *reason = new QLineEdit(one.reason);
        reason->setObjectName(id); // by which it is found again
        reason->setPlaceholderText(tr("Why this story? Everybody reads it."));
        reason->setAccessibleName(tr("Why “%1” was chosen").arg(one.story.title));
        row->addBelow(new Field(reason));
        connect(reason, &QLineEdit::textChanged, this, [this, id](const QString &text) {
            m_settlement.chosen.insert(id, text);
            m_placed = placedStories(m_review, m_settlement);
            Q_EMIT settled();
        });
        if (one.reason.isEmpty())
            QMetaObject::invokeMethod(
                reason, [reason] { reason->setFocus(); }, Qt::QueuedConnection);
    }
    m_column->addWidget(row);
}

} // namespace bravo
