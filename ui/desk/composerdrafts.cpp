// The composer's drafts: what is typed is kept, and several stories can be unfinished at a time.
#include "desk/composer.h"
#include "desk/composercoach.h"
#include "desk/draftssheet.h"
#include "desk/peoplepicker.h"
#include "desk/photostrip.h"
#include "shared/answer.h"
#include "shared/button.h"
#include "shared/iconbutton.h"

#include <QEvent>
#include <QLabel>

#include <algorithm>

namespace bravo {

static constexpr int tryAgainAfter = 5000; // ms, where the disk refused a draft

static QString refusedDraft()
{
    return Composer::tr("The draft cannot be saved on this disk");
}

/// As it was told; it is posted as another story.
static NewIncident anew(NewIncident story)
{
    story.id.clear();
    return story;
}

/// What the fields hold, without who will post it.
NewIncident Composer::unfinished() const
{
    NewIncident story = typed();
    story.postedById.clear();
    if (!m_hasRoster) { // what was chosen is still to be shown
        story.celebrateIds = m_kept.celebrateIds;
        story.teamIds = m_kept.teamIds;
        story.valueIds = m_kept.valueIds;
    }
    return story;
}

bool Composer::hasWords() const
{
    const NewIncident story = typed();
    return !(story.title + story.story + story.learn + story.customerWords).isEmpty();
}

void Composer::openNewest()
{
    const auto newest = m_drafts.ask([](DraftFolder &folder) { return folder.takeNewest(); });
    whenAnswered(newest, this, [this](const std::optional<NewIncident> &story) {
        if (std::exchange(m_opening, false)) { // else something else was saved by now, as a draft of its own
            const bool begun = unfinished() != NewIncident() || m_photos->isReading();
            if (begun)
                m_drafts.ask([](DraftFolder &folder) { return folder.release(); });
            else if (story)
                showDraft(*story);
        }
        readOthers();
    });
}

void Composer::showDraft(const NewIncident &story)
{
    m_draftTimer.stop();
    m_onDisk = false;
    m_who->clear();
    m_kept = story;
    m_tellerId = story.postedById;
    beginChange(story.id);
    fill(story);
    if (m_hasRoster)
        choose(story);
    m_choices.begin(typed());
    m_coach->begin();
    m_draftTimer.stop();
    sayWhoBegan();
}

/// Whose words stand in the fields, where somebody else sits here.
void Composer::sayWhoBegan()
{
    const auto teller = std::find_if(m_roster.employees.begin(), m_roster.employees.end(),
        [this](const Employee &one) { return one.id == m_tellerId; });
    if (m_tellerId != m_posterId && teller != m_roster.employees.end())
        m_saved->setText(tr("Begun by %1").arg(teller->name));
}

void Composer::empty()
{
    showDraft({});
}

QFuture<bool> Composer::writeDraft()
{
    m_draftTimer.stop();
    NewIncident draft = unfinished();
    if (draft != NewIncident())
        draft.postedById = m_tellerId; // whoever sits here next is told
    return m_drafts.ask([draft, another = std::exchange(m_opening, false)](DraftFolder &folder) {
        if (another) // what was begun before the last draft was there is another
            folder.release();
        return folder.save(draft);
    });
}

void Composer::saveDraft()
{
    ++m_writing;
    whenAnswered(writeDraft(), this, [this](bool saved) {
        m_onDisk = saved;
        if (--m_writing > 0 || m_draftTimer.isActive())
            return;
        const bool something = unfinished() != NewIncident();
        m_saved->setText(saved && something ? tr("Draft saved") : QString());
        if (!saved) {
            sayTrouble(refusedDraft());
            m_draftTimer.start(tryAgainAfter); // somebody may make room
        } else if (trouble() == refusedDraft()) {
            sayTrouble({});
        }
        showTools(something);
        if (!something)
            m_tellerId.clear(); // whoever types next begins
    });
}

void Composer::keepThen(const std::function<void()> &then, const std::function<void()> &otherwise)
{
    const bool onDisk = m_onDisk && m_writing == 0 && !m_draftTimer.isActive();
    if (unfinished() == NewIncident() || isUntouched() || onDisk)
        return then();
    ++m_writing;
    whenAnswered(writeDraft(), this, [this, then, otherwise, kept = unfinished()](bool saved) {
        --m_writing;
        if (!saved) {
            sayTrouble(refusedDraft());
            if (otherwise)
                otherwise();
        } else if (unfinished() == kept) {
            then();
        } else { // typed meanwhile
            keepThen(then, otherwise);
        }
    });
}

/// The fields are empty again. What stood there is on the disk, or on the board as it was.
void Composer::leaveFields()
{
    if (unfinished() == NewIncident())
        return;
    if (isUntouched()) { // a posted story that was looked at
        m_draftTimer.stop();
        m_drafts.ask([](DraftFolder &folder) {
            folder.forget();
            return true;
        });
    } else {
        const auto released = m_drafts.ask([](DraftFolder &folder) { return folder.release(); });
        whenAnswered(released, this, [this](const QString &id) {
            Q_EMIT said(tr("Kept as a draft."), tr("Back to it"), [this, id] { openDraft(id); });
            readOthers();
        });
    }
    empty();
}

void Composer::beginAnother()
{
    if (isWaiting([this] { beginAnother(); }))
        return;
    keepThen([this] {
        leaveFields();
        focusFirst();
    });
}

void Composer::putBack(const NewIncident &story)
{
    if (isWaiting([this, story] { putBack(story); }))
        return;
    keepThen([this, told = anew(story)] {
        leaveFields();
        showDraft(told);
        saveDraft();
    });
}

void Composer::keepAside(const NewIncident &story, const std::function<void(const QString &)> &then)
{
    whenAnswered(m_drafts.ask([told = anew(story)](DraftFolder &folder) { return folder.add(told); }), this, then);
}

void Composer::dropAside(const QString &id)
{
    m_drafts.ask([id](DraftFolder &folder) { return folder.remove(id); });
}

void Composer::clearStory()
{
    if (isWaiting([this] { clearStory(); }))
        return;
    keepThen([this] {
        if (isUntouched()) {
            leaveFields();
            return focusFirst();
        }
        const auto away = m_drafts.ask([](DraftFolder &folder) {
            const QString id = folder.held();
            folder.remove(id);
            return id;
        });
        whenAnswered(away, this, [this, changes = !m_change.id.isEmpty()](const QString &id) {
            Q_EMIT said(
                changes ? tr("The story stays as it was.") : tr("The fields are empty again."), tr("Undo"), [this, id] {
                    m_drafts.ask([id](DraftFolder &folder) { return folder.restore(id); });
                    openDraft(id);
                });
        });
        empty();
        focusFirst();
    });
}

void Composer::openDraft(const QString &id)
{
    if (isWaiting([this, id] { openDraft(id); }))
        return;
    keepThen([this, id] {
        const auto opened = m_drafts.ask([id](DraftFolder &folder) { return folder.take(id); });
        whenAnswered(opened, this, [this, id, left = unfinished()](const std::optional<NewIncident> &story) {
            if (story && unfinished() != left) { // typed while it was read: that is another
                m_opening = true;
                return openDraft(id);
            }
            if (story)
                showDraft(*story);
            else
                sayTrouble(tr("This draft is open in another window, or was finished there."));
            readOthers();
            focusFirst();
        });
    });
}

void Composer::deleteDraft(const QString &id)
{
    const auto away = m_drafts.ask([id](DraftFolder &folder) { return folder.remove(id); });
    whenAnswered(away, this, [this, id](bool gone) {
        if (gone)
            Q_EMIT said(tr("The draft is deleted."), tr("Undo"), [this, id] {
                m_drafts.ask([id](DraftFolder &folder) { return folder.restore(id); });
                readOthers();
            });
        readOthers();
    });
}

void Composer::readOthers()
{
    ++m_reading;
    const auto others = m_drafts.ask([](DraftFolder &folder) { return folder.others(); });
    whenAnswered(others, this, [this](const QList<Draft> &drafts) {
        --m_reading;
        showOthers(drafts);
    });
}

void Composer::showOthers(const QList<Draft> &others)
{
    m_others = others;
    m_draftsButton->setText(tr("Drafts %1").arg(others.size()));
    m_draftsButton->setToolTip(tr("Stories that you have begun (Ctrl+O)"));
    m_draftsButton->setVisible(!others.isEmpty());
    if (m_draftsSheet && m_draftsSheet->isVisible())
        m_draftsSheet->setDrafts(others, m_everyone, m_zone);
}

DraftsSheet *Composer::draftsSheet()
{
    if (!m_draftsSheet) {
        m_draftsSheet = new DraftsSheet(parentWidget());
        connect(m_draftsSheet, &DraftsSheet::chosen, this, [this](const QString &id) {
            m_draftsSheet->close();
            openDraft(id);
        });
        connect(m_draftsSheet, &DraftsSheet::deleteAsked, this, &Composer::deleteDraft);
        connect(m_draftsSheet, &DraftsSheet::closed, this, &Composer::focusFirst);
    }
    return m_draftsSheet;
}

void Composer::showDrafts()
{
    draftsSheet()->open(m_others, m_everyone, m_zone);
    readOthers();
}

/// Another window may have left a draft, or taken one.
void Composer::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::ActivationChange && isActiveWindow())
        readOthers();
}

} // namespace bravo
