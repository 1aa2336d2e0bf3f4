#include "desk/composer.h"

#include "board/text.h"
#include "desk/composercoach.h"
#include "desk/composerspelling.h"
#include "desk/consentfields.h"
#include "desk/momentdetails.h"
#include "desk/peoplepicker.h"
#include "desk/photodrop.h"
#include "desk/photostrip.h"
#include "desk/progressstrip.h"
#include "desk/slideview.h"
#include "desk/storyeditor.h"
#include "desk/valuechips.h"
#include "shared/answer.h"
#include "shared/button.h"
#include "shared/iconbutton.h"
#include "shared/sheet.h"
#include "shared/theme.h"

#include <QLabel>
#include <QLineEdit>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bravo {

namespace {

constexpr int draftAfter = 1000; // ms of typing; the disk may take as long again until a crash costs more than two
constexpr qsizetype longestHeadline = 120; // characters; of what is told already, all

} // namespace

Composer::Composer(BoardService &service, QWidget *parent)
    : QWidget(parent),
      m_service(service),
      m_drafts(service.location()),
      m_who(new PeoplePicker),
      m_title(new QLineEdit),
      m_story(new StoryEditor(5)),
      m_learn(new QLineEdit),
      m_coach(new ComposerCoach(m_story, m_learn, this)),
      m_words(new StoryEditor(2)),
      m_spelling(new ComposerSpelling(
          {new SpelledText(m_story), new SpelledText(m_words), new SpelledLine(m_title), new SpelledLine(m_learn)},
          this)),
      m_consent(new ConsentFields),
      m_details(new MomentDetails),
      m_photos(new PhotoStrip),
      m_drop(new PhotoDrop(this)),
      m_photoProgress(new ProgressStrip),
      m_values(new ValueChips),
      m_changing(new QLabel),
      m_saved(new QLabel),
      m_trouble(new QLabel),
      m_post(new Button(tr("Post"), Button::Kind::Primary)),
      m_photoButton(new Button(tr("Add photo"), Button::Kind::Link)),
      m_customerButton(new Button(tr("Customer’s words"), Button::Kind::Link)),
      m_detailsButton(new Button(tr("More"), Button::Kind::Link)),
      m_draftsButton(new Button({}, Button::Kind::Link)),
      m_preview(new IconButton(tr("On the kiosk (Ctrl+P)"), &drawEye)),
      m_another(new IconButton(tr("New story; this one is kept as a draft (Ctrl+N)"), &drawPlus)),
      m_clear(new IconButton(tr("Clear the fields"), &drawBin)),
      m_small(new SlideView)
{
    buildPage();
    m_coach->alsoRead(m_title, m_words);
    m_draftTimer.setSingleShot(true);
    connect(&m_draftTimer, &QTimer::timeout, this, &Composer::saveDraft);
    connect(m_who, &PeoplePicker::changed, this, &Composer::choiceMade);
    connect(m_values, &ValueChips::changed, this, &Composer::choiceMade);
    connect(m_details, &MomentDetails::changed, this, &Composer::choiceMade);
    connect(m_photos, &PhotoStrip::changed, this, &Composer::choiceMade);
    connect(m_who, &PeoplePicker::changed, this, &Composer::textChanged);
    connect(m_who, &PeoplePicker::newNameChosen, this, &Composer::addPerson);
    for (QLineEdit *line : {m_title, m_learn})
        connect(line, &QLineEdit::textChanged, this, &Composer::textChanged);
    for (StoryEditor *text : {m_story, m_words})
        connect(text, &StoryEditor::textChanged, this, &Composer::textChanged);
    connect(m_consent, &ConsentFields::chosen, this, &Composer::choiceMade);
    connect(m_consent, &ConsentFields::typed, this, &Composer::textChanged);
    connectPhotos();
    connectPreview();
    connect(m_post, &QPushButton::clicked, this, &Composer::post);
    connect(m_customerButton, &QPushButton::clicked, this, [this] {
        showCustomer(true);
        m_words->setFocus();
    });
    connect(m_values, &ValueChips::changed, this, &Composer::textChanged);
    connect(m_details, &MomentDetails::changed, this, &Composer::textChanged);
    connect(m_details, &MomentDetails::typed, this, &Composer::textChanged);
    connect(m_detailsButton, &QPushButton::clicked, this, [this] {
        showDetails(true);
        m_details->setFocus();
    });
    connect(m_draftsButton, &QPushButton::clicked, this, &Composer::showDrafts);
    connect(m_preview, &QAbstractButton::clicked, this, &Composer::showPreview);
    connect(m_another, &QAbstractButton::clicked, this, &Composer::beginAnother);
    connect(m_clear, &QAbstractButton::clicked, this, &Composer::clearStory);
    fill({});
    openNewest();
}

Composer::~Composer()
{
    if (m_draftTimer.isActive())
        saveDraft();
}

void Composer::setRoster(const Roster &roster)
{
    m_roster = roster;
    m_everyone = everyoneOf(roster, true);
    m_who->setPeople(m_everyone);
    m_everyone += m_change.people;
    QStringList names;
    for (const Employee &one : roster.employees)
        names += {one.name, one.nickname};
    names.removeAll(QString());
    m_coach->setColleagues(names);
    for (const Team &one : roster.teams)
        names += one.name;
    for (const Value &one : roster.values)
        names += one.name;
    m_spelling->setNames(names << m_boardName);
    m_details->setProcesses(roster.processes);
    showValues();
    if (std::exchange(m_hasRoster, true))
        return;
    choose(m_kept);
    m_choices.begin(typed());
    takeFormer();
    sayWhoBegan();
}

void Composer::setFaces(const FaceOf &faces)
{
    m_who->setFaces(faces);
}

/// The chips come after the page was built: the reading order is told again.
void Composer::orderKeys()
{
    QWidget *before = m_learn;
    for (QWidget *next : m_values->chips() + m_coach->controls()) {
        setTabOrder(before, next);
        before = next;
    }
}

void Composer::focusFirst()
{
    const QList<Sheet *> sheets = parentWidget()->findChildren<Sheet *>(Qt::FindDirectChildrenOnly);
    if (std::none_of(sheets.begin(), sheets.end(), [](const Sheet *one) { return one->isVisible(); }))
        m_who->setFocus(Qt::ShortcutFocusReason);
}

NewIncident Composer::typed() const
{
    NewIncident story;
    story.title = cleanLine(m_title->text());
    story.story = cleanText(m_story->toPlainText());
    story.learn = cleanText(m_learn->text());
    story.customerWords = cleanText(m_words->toPlainText());
    m_consent->addTo(story);
    m_details->addTo(story);
    story.photos = m_photos->photos();
    story.postedById = m_posterId;
    story.celebrateIds = m_who->chosenIds(false);
    story.teamIds = m_who->chosenIds(true);
    story.valueIds = m_values->chosen();
    settleChange(story);
    return story;
}

void Composer::fill(const NewIncident &story)
{
    m_filling = true;
    m_postWhenRead = false; // that was another story
    m_title->setMaxLength(static_cast<int>(std::max(longestHeadline, story.title.size())));
    m_title->setText(story.title);
    m_story->setPlainText(story.story);
    m_learn->setText(story.learn);
    m_words->setPlainText(story.customerWords);
    m_consent->setFrom(story);
    m_photos->begin(story.photos);
    m_details->setFrom(story);
    const bool whole = !story.id.isEmpty(); // what is posted is seen with all that it has
    showCustomer(whole || !story.customerWords.isEmpty());
    showDetails(whole || story.marks != Marks() || story.happenedOn.isValid());
    m_filling = false;
    m_choices.begin(story);
    m_saved->setText(story == NewIncident() ? QString() : tr("Draft saved"));
    showTools(story != NewIncident());
    m_previewTimer.start();
}

/// The story's people and values in its own order, as far as the roster still knows them.
void Composer::choose(const NewIncident &story)
{
    m_filling = true;
    const QStringList wanted = story.celebrateIds + story.teamIds;
    QHash<QString, Someone> known;
    for (const Someone &one : std::as_const(m_everyone)) {
        if (wanted.contains(one.id))
            known.insert(one.id, one);
    }
    for (const QString &id : wanted) {
        if (known.contains(id))
            m_who->add(known.value(id));
    }
    m_values->choose(story.valueIds);
    m_change.unshown = wanted + story.valueIds;
    const QStringList shown = m_values->chosen();
    m_change.unshown.removeIf([&](const QString &id) { return known.contains(id) || shown.contains(id); });
    m_filling = false;
}

void Composer::textChanged()
{
    const QString fromStory = titleFromStory(cleanText(m_story->toPlainText()), 48);
    m_title->setPlaceholderText(fromStory.isEmpty() ? tr("Empty: the story’s first sentence") : fromStory);
    if (m_filling)
        return;
    if (m_tellerId.isEmpty())
        m_tellerId = m_posterId;
    sayTrouble({});
    sayConsent();
    m_saved->clear();
    showTools(true);
    m_previewTimer.start();
    if (!m_draftTimer.isActive())
        m_draftTimer.start(draftAfter);
}

void Composer::setBoard(const QString &name, const QTimeZone &zone)
{
    m_boardName = name;
    m_zone = zone;
}

/// What can be done with a story that is being told.
void Composer::showTools(bool shown)
{
    for (IconButton *tool : {m_preview, m_another, m_clear})
        tool->setVisible(shown);
}

void Composer::setToday(const QDate &today)
{
    m_details->setToday(today);
    m_consent->setToday(today);
}

void Composer::showDetails(bool shown)
{
    m_details->setVisible(shown);
    m_detailsButton->setVisible(!shown);
}

void Composer::setPoster(const QString &employeeId)
{
    if (std::exchange(m_posterId, employeeId) != employeeId)
        sayTrouble({}); // it was said to somebody else
    sayWhoBegan();
    m_consent->setAsked(!employeeId.isEmpty());
    learnOfChange(); // a server shows it to its author alone, perhaps
}

void Composer::showCustomer(bool shown)
{
    m_customer->setVisible(shown);
    m_customerButton->setVisible(!shown);
}

} // namespace bravo
