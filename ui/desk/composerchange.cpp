// A posted story in the composer's fields: it is changed, not told anew. What is typed is a draft like any other; the
// story's id in it says which story it changes.
#include "desk/composer.h"

#include "board/text.h"
#include "desk/consentfields.h"
#include "desk/peoplepicker.h"
#include "desk/storyeditor.h"
#include "desk/valuechips.h"
#include "shared/answer.h"
#include "shared/button.h"
#include "shared/iconbutton.h"

#include <QLabel>
#include <QLocale>

#include <algorithm>

namespace bravo {

namespace {

/// Those of `before` that are chosen still, or that nothing here can show, in their order; then what is new.
QStringList settled(const QStringList &before, const QStringList &unshown, const QStringList &chosen)
{
    QStringList all;
    for (const QString &id : before) {
        if (chosen.contains(id) || unshown.contains(id))
            all += id;
    }
    for (const QString &id : chosen) {
        if (!all.contains(id))
            all += id;
    }
    return all;
}

struct Facts {
    Incident story;
    StoryRecord record;
};

Result<Facts> factsOf(Board &board, const QString &id, const QString &viewerId)
{
    const auto story = board.incident(id, viewerId);
    const auto record = story ? board.recordOf(id) : tl::unexpected(story.error());
    if (!record)
        return tl::unexpected(record.error());
    return Facts{*story, *record};
}

} // namespace

void Composer::change(const NewIncident &told)
{
    if (told.id == m_change.id)
        return m_story->setFocus();
    if (isWaiting([this, told] { change(told); }))
        return;
    for (const Draft &one : std::as_const(m_others)) {
        if (one.story.id == told.id && !one.openElsewhere)
            return openDraft(one.id); // begun before
    }
    keepThen([this, told] {
        leaveFields();
        NewIncident shown = told;
        if (shown.title == titleFromStory(shown.story)) // follows the story, as it did
            shown.title.clear();
        shown.postedById.clear();
        showDraft(shown);
        m_change.untouched = unfinished();
        m_saved->clear();
        m_story->setFocus();
    });
}

bool Composer::isUntouched() const
{
    return !m_change.untouched.id.isEmpty() && unfinished() == m_change.untouched;
}

/// Says in the head and on the button what the fields are for.
void Composer::beginChange(const QString &id)
{
    m_change = {};
    m_change.id = id;
    const bool changes = !id.isEmpty();
    m_post->setText(changes ? tr("Save the changes") : tr("Post"));
    m_clear->setToolTip(changes ? tr("Leave the story as it is") : tr("Clear the fields"));
    m_clear->setAccessibleName(m_clear->toolTip());
    m_changing->setText(tr("You are changing a story that is posted."));
    m_changing->setVisible(changes);
    showValues();
    learnOfChange();
}

/// What the fields cannot know of it: its name, people and values that are no longer offered, since when the customer
/// agrees.
void Composer::learnOfChange()
{
    if (m_change.id.isEmpty() || m_change.story)
        return;
    const auto question = [id = m_change.id, viewer = m_posterId](Board &board) { return factsOf(board, id, viewer); };
    whenAnswered(m_service.change(question), this, [this](const Result<Facts> &facts) {
        if (!facts || facts->story.id != m_change.id || m_change.story)
            return; // what could not be asked stays as it is on the board
        m_changing->setText(tr("You are changing “%1”.").arg(shortened(cleanLine(facts->story.title), 80)));
        m_change.story = facts->story;
        m_change.consentedAt = facts->record.consentedAt;
        sayConsent();
        takeFormer();
    });
}

/// Somebody who left stays celebrated, and a value that is no longer offered stays on the story, until they are taken
/// out by hand.
void Composer::takeFormer()
{
    if (!m_hasRoster || !m_change.story)
        return;
    for (const Celebrated &one : m_change.story->celebrates) {
        if (m_change.unshown.contains(one.id))
            m_change.people += Someone{one.id, one.name, one.team, {}, false};
    }
    for (const Value &one : m_change.story->values) {
        if (m_change.unshown.contains(one.id))
            m_change.values += one;
    }
    if (m_change.people.isEmpty() && m_change.values.isEmpty())
        return;
    const bool untouched = isUntouched();
    const NewIncident chosen = typed();
    m_everyone += m_change.people;
    showValues();
    m_filling = true;
    m_who->clear();
    m_filling = false;
    choose(chosen);
    m_choices.begin(typed());
    if (untouched)
        m_change.untouched = unfinished();
}

void Composer::showValues()
{
    if (m_values->setValues(m_roster.values + m_change.values))
        orderKeys();
}

/// The order in which people and values stand on the story says something, and those whom the fields do not show are
/// there all the same.
void Composer::settleChange(NewIncident &story) const
{
    if (m_change.id.isEmpty())
        return;
    story.id = m_change.id;
    story.celebrateIds = settled(m_kept.celebrateIds, m_change.unshown, story.celebrateIds);
    story.teamIds = settled(m_kept.teamIds, m_change.unshown, story.teamIds);
    story.valueIds = settled(m_kept.valueIds, m_change.unshown, story.valueIds);
}

QFuture<Result<Incident>> Composer::save(const NewIncident &wish)
{
    return m_service.change([wish, by = m_posterId](Board &board) {
        return board.edit(wish.id, wish, by, QDateTime::currentDateTimeUtc());
    });
}

/// A consent is to these very words.
void Composer::sayConsent()
{
    const bool stands = m_change.consentedAt.isValid() && m_change.story
        && cleanText(m_words->toPlainText()) == m_change.story->customerWords;
    m_consent->setGivenOn(stands ? m_change.consentedAt.toTimeZone(m_zone).date() : QDate());
}

} // namespace bravo
