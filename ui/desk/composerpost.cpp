// How the composer's story leaves it, and what is said where it cannot; and the way back from what was chosen.
#include "desk/composer.h"

#include "board/text.h"
#include "desk/consentfields.h"
#include "desk/dayfield.h"
#include "desk/momentdetails.h"
#include "desk/peoplepicker.h"
#include "desk/photostrip.h"
#include "desk/storyeditor.h"
#include "desk/valuechips.h"
#include "shared/answer.h"
#include "shared/button.h"
#include "shared/redo.h"
#include "shared/saytrouble.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>

namespace bravo {

void Composer::post()
{
    if (m_posting)
        return;
    NewIncident wish = typed();
    if (wish.story.isEmpty())
        wish.story = wish.title; // a moment told in one line is a story
    if (!m_who->typed().isEmpty())
        return sayTrouble(tr("Nobody here is called “%1”. Choose a name from the list.").arg(m_who->typed()), m_who);
    if (wish.celebrateIds.isEmpty() && wish.teamIds.isEmpty())
        return sayTrouble(tr("Say who did it right: a person or a team."), m_who);
    if (wish.story.isEmpty())
        return sayTrouble(tr("Tell in a sentence or two what happened."), m_story);
    if (DayField *day = unreadDay(wish))
        return sayTrouble(day->objection(), day);
    if (m_posterId.isEmpty()) {
        m_afterwards = {};
        Q_EMIT posterNeeded();
        return;
    }
    m_postWhenRead = m_photos->isReading();
    if (m_postWhenRead)
        return sayPhotosAreRead();
    m_posting = true;
    m_post->setEnabled(false);
    const bool changes = !wish.id.isEmpty();
    const auto answer = changes ? save(wish) : m_service.post(wish);
    whenAnswered(answer, this, [this, wish, changes, sent = unfinished()](const Result<Incident> &incident) {
        m_posting = false;
        m_post->setEnabled(true);
        if (!incident) {
            saveDraft();
            sayTrouble(incident.error().message);
            m_troubleIsReach = incident.error().kind == ErrorKind::OutOfReach;
            return;
        }
        m_drafts.ask([](DraftFolder &folder) {
            folder.forget();
            return true;
        });
        if (unfinished() == sent && !m_photos->isReading())
            empty();
        else // what came into the fields meanwhile is not on the board
            saveDraft();
        changes ? Q_EMIT changed(*incident) : Q_EMIT posted(*incident, wish);
        goOn();
    });
}

/// The field of a day that goes with the story and cannot be read; null where there is none.
DayField *Composer::unreadDay(const NewIncident &wish) const
{
    if (wish.customerConsents && !m_consent->day()->objection().isEmpty())
        return m_consent->day();
    return m_details->isEarlier() && !m_details->day()->objection().isEmpty() ? m_details->day() : nullptr;
}

/// What leaves the fields leaves them whole: not while its photos are being read or it is being posted.
bool Composer::isWaiting(const std::function<void()> &act)
{
    const bool waits = m_posting || m_photos->isReading();
    if (waits)
        m_afterwards = act;
    return waits;
}

void Composer::goOn()
{
    if (m_posting || m_photos->isReading())
        return;
    if (const auto act = std::exchange(m_afterwards, {}))
        act();
}

void Composer::addPerson(const QString &name)
{
    whenAnswered(m_service.change([name](Board &board) {
        return board.addEmployee({name, {}, {}, Role::Staff});
    }),
        this, [this, name](const Result<Employee> &employee) {
            if (employee)
                m_who->add({employee->id, employee->name, employee->team, {}, false});
            else {
                m_who->editor()->setText(name);
                sayTrouble(employee.error().message, m_who);
            }
        });
}

void Composer::sayTrouble(const QString &sentence, QWidget *where)
{
    if (!sentence.isEmpty())
        m_afterwards = {}; // it is read first
    m_troubleIsReach = false;
    bravo::sayTrouble(*m_trouble, sentence);
    m_trouble->setVisible(!sentence.isEmpty());
    if (where)
        where->setFocus();
}

void Composer::boardIsBack()
{
    if (m_troubleIsReach)
        sayTrouble({});
}

QString Composer::trouble() const
{
    return m_trouble->text();
}

void Composer::choiceMade()
{
    if (!m_filling)
        m_choices.note(typed());
}

bool Composer::undoChoice()
{
    const auto before = m_choices.back();
    if (before)
        showChoices(*before);
    return before.has_value();
}

/// The words stay as they are, and so does a name that is half typed.
void Composer::showChoices(const NewIncident &chosen)
{
    const QString name = m_who->editor()->text();
    m_filling = true;
    m_who->clear();
    m_who->editor()->setText(name);
    m_photos->setPhotos(chosen.photos);
    m_details->setFrom(chosen);
    NewIncident consent = typed();
    consent.customerConsents = chosen.customerConsents;
    consent.consentOn = chosen.consentOn;
    m_consent->setFrom(consent);
    m_filling = false;
    choose(chosen);
    if (chosen.marks != Marks() || chosen.happenedOn.isValid())
        showDetails(true);
    textChanged();
}

/// Where no text box has it for its own words.
void Composer::keyPressEvent(QKeyEvent *event)
{
    if (!isRedo(*event))
        return QWidget::keyPressEvent(event);
    if (const auto after = m_choices.forth())
        showChoices(*after);
}

} // namespace bravo
