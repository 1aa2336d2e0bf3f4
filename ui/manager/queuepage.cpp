#include "manager/queuepage.h"

#include "board/text.h"
#include "desk/storyeditor.h"
#include "manager/formsheet.h"
#include "manager/managerlist.h"
#include "publish/photofile.h"
#include "shared/button.h"
#include "shared/emptystate.h"
#include "shared/flowlayout.h"
#include "shared/plainlabel.h"
#include "shared/scrolled.h"
#include "shared/theme.h"

#include <QLabel>
#include <QScrollArea>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bravo {

namespace {

constexpr int photoHeight = 150;

QLabel *words(const QFont &font, bool soft = false)
{
    auto *label = new QLabel;
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setFont(font);
    label->setContentsMargins(ringWidth, 0, ringWidth, 0);
    if (soft)
        label->setForegroundRole(QPalette::PlaceholderText);
    return label;
}

QString whyItWaits(const QueuedStory &one)
{
    if (one.reports > 0)
        return QueuePage::tr("Reported");
    return one.askedBack ? QueuePage::tr("Asked back") : QueuePage::tr("New");
}

} // namespace

QueuePage::QueuePage(const ManagerContext &context)
    : ManagerPage(context, tr("Queue"), tr("Stories that wait for a manager.")),
      m_list(new ManagerList(tr("Waiting stories"), {{tr("Story")}, {.title = tr("Why"), .brief = true}})),
      m_form(new FormSheet(*this, context.window, {560, 340}))
{
    m_list->setFindable(false);
    auto *columns = new QHBoxLayout;
    columns->setSpacing(space(6));
    columns->addWidget(m_list, 1);
    m_reading = buildReading();
    columns->addWidget(m_reading, 1);
    body()->addLayout(columns, 1);
    buildKeys();
    connect(m_list, &ManagerList::currentChanged, this, &QueuePage::show);
}

QWidget *QueuePage::buildReading()
{
    m_title = keepOwnScript(words(uiFont(24, QFont::DemiBold, Face::Serif)));
    m_about = words(uiFont(14), true);
    m_note = words(uiFont(15, QFont::DemiBold));
    m_story = keepOwnScript(words(uiFont(17, QFont::Normal, Face::Serif)));
    m_learn = keepOwnScript(words(uiFont(15), true));
    m_words = keepOwnScript(words(uiFont(15)));
    m_beside = words(uiFont(14), true);
    m_photos = new QWidget;
    new FlowLayout(space(1), m_photos);
    auto *text = new QWidget;
    auto *column = new QVBoxLayout(text);
    column->setContentsMargins(0, 0, space(2), 0);
    column->setSpacing(space(2));
    for (QLabel *label : {m_title, m_about, m_note, m_story, m_learn, m_words, m_beside})
        column->addWidget(label);
    column->addWidget(m_photos);
    column->addStretch();
    m_approve = new Button(tr("Approve"), Button::Kind::Primary);
    m_ask = new Button(tr("Ask back…"));
    m_aside = new Button(tr("Set aside…"));
    m_approve->setKeys(Qt::Key_A);
    m_ask->setKeys(Qt::Key_B);
    m_aside->setKeys(Qt::Key_S);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(space(2));
    for (Button *button : {m_approve, m_ask, m_aside})
        foot->addWidget(button);
    foot->addStretch();
    auto *reading = new QWidget;
    auto *whole = new QVBoxLayout(reading);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(scrolled(text), 1);
    whole->addLayout(foot);
    connect(m_approve, &QPushButton::clicked, this, &QueuePage::approve);
    connect(m_ask, &QPushButton::clicked, this, [this] { askFor(Decision::AskBack); });
    connect(m_aside, &QPushButton::clicked, this, [this] { askFor(Decision::SetAside); });
    return reading;
}

void QueuePage::buildKeys()
{
    const auto onKey = [this](Qt::Key key, auto deed) {
        connect(new QShortcut(QKeySequence(key), this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut),
            &QShortcut::activated, this, deed);
    };
    onKey(Qt::Key_A, [this] { approve(); });
    onKey(Qt::Key_B, [this] { askFor(Decision::AskBack); });
    onKey(Qt::Key_S, [this] { askFor(Decision::SetAside); });
}

void QueuePage::read()
{
    const auto question = [](Board &board) -> Result<std::pair<QList<QueuedStory>, bool>> {
        const auto queue = board.queue();
        const auto rules = queue ? board.rules() : tl::unexpected(queue.error());
        if (!rules)
            return tl::unexpected(rules.error());
        return std::pair(*queue, rules->moderated);
    };
    whenDone(context().service.ask(question), [this](const std::pair<QList<QueuedStory>, bool> &facts) {
        m_moderated = facts.second;
        take(facts.first);
    });
}

void QueuePage::takeFocus()
{
    m_list->takeFocus();
}

void QueuePage::take(const QList<QueuedStory> &queue)
{
    m_queue = queue;
    head()->setLine(queue.isEmpty() ? tr("Stories that wait for a manager.")
                                    : tr("%n stories wait for a manager.", nullptr, static_cast<int>(queue.size())));
    m_list->setEmpty(tr("All is read"),
        m_moderated ? tr("New stories come here first. Nobody sees them before you have.")
                    : tr("Stories stand on the board at once here; what somebody reports comes to this page."));
    QList<ListRow> rows;
    for (const QueuedStory &one : queue)
        rows += {.id = one.incident.id, .cells = {one.incident.title, whyItWaits(one)}, .also = one.incident.postedBy};
    m_list->setRows(rows);
    show(m_list->current());
}

const QueuedStory *QueuePage::current() const
{
    const QString id = m_list->current();
    const auto found = std::ranges::find_if(m_queue, [&id](const QueuedStory &one) { return one.incident.id == id; });
    return found == m_queue.end() ? nullptr : &*found;
}

void QueuePage::show(const QString &)
{
    const QueuedStory *one = current();
    m_reading->setVisible(one);
    if (!one)
        return;
    const Incident &story = one->incident;
    m_title->setText(story.title);
    m_about->setText(
        tr("%1 tells it of %2").arg(story.postedBy, QLocale().createSeparatedList(story.celebratedNames())));
    m_note->setText(one->reports > 0 ? tr("Reported: %1").arg(one->note) : tr("You asked: %1").arg(one->note));
    m_note->setVisible(!one->note.isEmpty());
    m_story->setText(story.story);
    m_learn->setText(tr("What others can copy: %1").arg(story.learn));
    m_learn->setVisible(!story.learn.isEmpty());
    m_words->setText(story.wordsMayGoOutside
            ? tr("In the customer’s words, which may be shown outside: “%1”").arg(story.customerWords)
            : tr("In the customer’s words, only for the house: “%1”").arg(story.customerWords));
    m_words->setVisible(!story.customerWords.isEmpty());
    QStringList values;
    for (const Value &value : story.values)
        values += value.name;
    m_beside->setText(values.join(u" · "_s));
    m_beside->setVisible(!values.isEmpty());
    showPhotos(story);
}

/// What is approved is seen first: its photos, too. They are decoded where they are read.
void QueuePage::showPhotos(const Incident &story)
{
    qDeleteAll(m_photos->findChildren<QLabel *>());
    m_photos->setVisible(!story.photoIds.isEmpty());
    if (story.photoIds.isEmpty())
        return;
    const int height = static_cast<int>(scaled(photoHeight) * devicePixelRatioF());
    const auto question = [ids = story.photoIds, height](Board &board) -> Result<QList<QImage>> {
        QList<QImage> all;
        for (const QString &id : ids) {
            const QImage whole = imageOf(board.photo(id).value_or(Photo()));
            all += whole.isNull() ? whole : whole.scaledToHeight(height, Qt::SmoothTransformation);
        }
        return all;
    };
    whenDone(context().service.ask(question), [this, id = story.id](const QList<QImage> &photos) {
        if (!current() || current()->incident.id != id || !m_photos->findChildren<QLabel *>().isEmpty())
            return; // another one is read by now
        for (const QImage &photo : photos) {
            auto *label = new QLabel;
            QPixmap picture = QPixmap::fromImage(photo);
            picture.setDevicePixelRatio(devicePixelRatioF());
            label->setPixmap(picture);
            label->setAccessibleName(tr("A photo of this story"));
            m_photos->layout()->addWidget(label);
        }
    });
}

void QueuePage::approve()
{
    if (const QueuedStory *one = current())
        decide(one->incident.id, Decision::Approve, {});
}

void QueuePage::askFor(Decision decision)
{
    const QueuedStory *one = current();
    if (!one || m_form->isVisible())
        return;
    const bool asks = decision == Decision::AskBack;
    auto *note = new StoryEditor(3);
    m_form->begin(asks ? tr("Ask back") : tr("Set aside"), asks ? tr("Ask") : tr("Set aside"),
        [this, id = one->incident.id, decision, note] { decide(id, decision, note->toPlainText()); });
    m_form->form()->add(asks ? tr("What you would like to know") : tr("Why"), note, Form::Width::Whole,
        tr("%1 reads it beside the story, under “My stories”.").arg(one->incident.postedBy));
    m_form->openAgain(one->incident.id + (asks ? u"?"_s : u"-"_s));
}

void QueuePage::decide(const QString &id, Decision decision, const QString &note)
{
    const auto found = std::ranges::find_if(m_queue, [&id](const QueuedStory &one) { return one.incident.id == id; });
    const QueuedStory before = found == m_queue.end() ? QueuedStory() : *found;
    const auto deed = [id, decision, note, by = context().person.id, now = context().now()](
                          Board &board) { return board.decide(id, decision, note, by, now); };
    whenAnswered(context().service.change(deed), this, [this, decision, before](const Result<Incident> &story) {
        if (!story)
            return m_form->isVisible() ? m_form->sayTrouble(story.error().message) : Q_EMIT said(story.error().message);
        m_form->close();
        read();
        const QString sentence = decision == Decision::Approve ? tr("“%1” stands on the board.")
            : decision == Decision::AskBack                    ? tr("Asked. “%1” waits for its author.")
                                                               : tr("“%1” was set aside.");
        const auto undo = [this, before] {
            const auto back = [before, by = context().person.id, now = context().now()](
                                  Board &board) { return board.takeDecisionBack(before, by, now); };
            whenDone(context().service.change(back), [this](const Incident &) { read(); });
        };
        Q_EMIT said(sentence.arg(shortened(story->title, 60)), decision == Decision::AskBack ? QString() : tr("Undo"),
            decision == Decision::AskBack ? std::function<void()>() : undo);
    });
}

} // namespace bravo
