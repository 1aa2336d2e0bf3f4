#include "desk/composercoach.h"

#include "desk/coachnote.h"
#include "desk/storyeditor.h"
#include "shared/answer.h"
#include "shared/iconbutton.h"

#include <QEvent>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QPromise>
#include <QSettings>
#include <QTextDocument>
#include <QThreadPool>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace bravo {

namespace {

constexpr int coachPause = 350; // ms without a key: a word that is half typed is no word
constexpr std::array kinds{Remark::Kind::Cannot, Remark::Kind::Blame, Remark::Kind::Complaint, Remark::Kind::Sarcasm,
    Remark::Kind::Sacrifice, Remark::Kind::Privacy, Remark::Kind::NothingToCopy};

QStringList silentKinds()
{
    return QSettings().value(u"coach/silent"_s).toStringList();
}

QString nameOf(Remark::Kind kind)
{
    switch (kind) {
    case Remark::Kind::Cannot:
        return ComposerCoach::tr("What can’t be done");
    case Remark::Kind::Blame:
        return ComposerCoach::tr("Blame");
    case Remark::Kind::Complaint:
        return ComposerCoach::tr("Complaints");
    case Remark::Kind::Sarcasm:
        return ComposerCoach::tr("Sarcasm");
    case Remark::Kind::Sacrifice:
        return ComposerCoach::tr("Sacrifice told as a virtue");
    case Remark::Kind::Privacy:
        return ComposerCoach::tr("Customers’ names, numbers and addresses");
    case Remark::Kind::NothingToCopy:
        return ComposerCoach::tr("Nothing for others to copy");
    }
    Q_UNREACHABLE();
}

bool isAboutAll(const Remark &remark)
{
    return remark.to <= remark.from;
}

/// A complaint comes before what single words are; what is merely missing comes after them.
bool isAboutItsTone(const Remark &remark)
{
    return isAboutAll(remark) && remark.kind != Remark::Kind::NothingToCopy;
}

} // namespace

ComposerCoach::ComposerCoach(StoryEditor *story, QLineEdit *learn, QObject *parent)
    : QObject(parent),
      m_story(story),
      m_learn(learn),
      m_note(new CoachNote),
      m_menuButton(new IconButton(tr("What the coach speaks of"), &drawBulb))
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(coachPause);
    connect(&m_pause, &QTimer::timeout, this, &ComposerCoach::read);
    connect(story, &QPlainTextEdit::textChanged, &m_pause, qOverload<>(&QTimer::start));
    connect(learn, &QLineEdit::textChanged, &m_pause, qOverload<>(&QTimer::start));
    connect(story, &QPlainTextEdit::cursorPositionChanged, this, &ComposerCoach::show);
    connect(m_note, &CoachNote::putAway, this, &ComposerCoach::putAway);
    connect(m_note, &CoachNote::silenced, this, [this] {
        if (m_shown)
            silence(m_shown->remark.kind, true);
    });
    connect(m_menuButton, &QAbstractButton::clicked, this, &ComposerCoach::showMenu);
    story->installEventFilter(this);
}

ComposerCoach::~ComposerCoach() = default;

bool ComposerCoach::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        QMetaObject::invokeMethod(this, &ComposerCoach::show, Qt::QueuedConnection); // once the focus is where it goes
    return QObject::eventFilter(watched, event);
}

void ComposerCoach::alsoRead(QLineEdit *title, StoryEditor *words)
{
    m_title = title;
    m_words = words;
    connect(title, &QLineEdit::textChanged, &m_pause, qOverload<>(&QTimer::start));
    connect(words, &QPlainTextEdit::textChanged, &m_pause, qOverload<>(&QTimer::start));
}

void ComposerCoach::begin()
{
    m_putAway.clear();
    read();
}

QString ComposerCoach::wordsOf(const Remark &remark) const
{
    return m_story->toPlainText().mid(remark.from, remark.to - remark.from);
}

void ComposerCoach::read()
{
    m_pause.stop();
    const Story story{m_story->toPlainText(), m_learn->text(), m_colleagues};
    const bool told = !story.text.trimmed().isEmpty();
    if (!m_coach && (told || !otherTexts().isEmpty()))
        return makeCoach();
    m_readRevision = m_story->document()->revision();
    m_remarks.clear();
    for (const Remark &remark : told ? m_coach->remarks(story) : QList<Remark>()) {
        if (speaksOf(remark.kind, wordsOf(remark)))
            m_remarks += remark;
    }
    m_elsewhere = elsewhere();
    show();
}

bool ComposerCoach::speaksOf(Remark::Kind kind, const QString &words) const
{
    return !silentKinds().contains(toString(kind)) && !m_putAway.contains(toString(kind) + words);
}

/// Of the boxes beside the story, those with something in them.
QStringList ComposerCoach::otherTexts() const
{
    QStringList texts{
        m_title ? m_title->text() : QString(), m_learn->text(), m_words ? m_words->toPlainText() : QString()};
    texts.removeIf([](const QString &one) { return one.trimmed().isEmpty(); });
    return texts;
}

/// What should stay private is as public in a headline.
QList<ComposerCoach::Noticed> ComposerCoach::elsewhere() const
{
    QList<Noticed> found;
    for (const QString &text : otherTexts()) {
        for (const Remark &remark : m_coach->remarks({text, {}, m_colleagues})) {
            const QString words = text.mid(remark.from, remark.to - remark.from);
            if (remark.kind == Remark::Kind::Privacy && speaksOf(remark.kind, words))
                found += Noticed{remark, words};
        }
    }
    return found;
}

/// Its phrases take longer to compile than a key may wait to be seen.
void ComposerCoach::makeCoach()
{
    if (std::exchange(m_making, true))
        return;
    const auto promise = std::make_shared<QPromise<std::shared_ptr<const Coach>>>();
    promise->start();
    QThreadPool::globalInstance()->start([promise] {
        promise->addResult(std::make_shared<const Coach>(QLocale().name()));
        promise->finish();
    });
    whenAnswered(promise->future(), this, [this](const std::shared_ptr<const Coach> &coach) {
        m_coach = coach;
        m_making = false;
        read();
    });
}

void ComposerCoach::show()
{
    if (m_readRevision != m_story->document()->revision()) // the places are those of the text as it was
        return;
    QList<StoryEditor::Span> spans;
    for (const Remark &remark : std::as_const(m_remarks)) {
        if (!isAboutAll(remark))
            spans += {static_cast<int>(remark.from), static_cast<int>(remark.to)};
    }
    m_story->underline(StoryEditor::Marker::Coach, spans);
    const qsizetype cursor = m_story->textCursor().position();
    const auto holds = [&](const Remark &one) { return !isAboutAll(one) && one.from <= cursor && cursor <= one.to; };
    const bool left = !m_story->hasFocus();
    const auto maySay = [&](const Remark &one) { return left || !isAboutAll(one); };
    auto said = std::find_if(m_remarks.cbegin(), m_remarks.cend(), holds);
    if (said == m_remarks.cend() && left)
        said = std::find_if(m_remarks.cbegin(), m_remarks.cend(), isAboutItsTone);
    if (said == m_remarks.cend() && m_elsewhere.isEmpty())
        said = std::find_if(m_remarks.cbegin(), m_remarks.cend(), maySay);
    m_shown.reset();
    if (said != m_remarks.cend())
        m_shown = Noticed{*said, wordsOf(*said)};
    else if (!m_elsewhere.isEmpty())
        m_shown = m_elsewhere.front();
    m_note->say(m_shown ? m_shown->words : QString(), m_shown ? m_shown->remark.text : QString());
}

void ComposerCoach::putAway()
{
    if (!m_shown)
        return;
    m_putAway += toString(m_shown->remark.kind) + m_shown->words;
    read();
    m_story->setFocus();
}

void ComposerCoach::silence(Remark::Kind kind, bool silent)
{
    QStringList all = silentKinds();
    all.removeAll(toString(kind));
    if (silent)
        all += toString(kind);
    QSettings().setValue(u"coach/silent"_s, all);
    read();
}

QWidget *ComposerCoach::menuButton() const
{
    return m_menuButton;
}

QWidgetList ComposerCoach::controls() const
{
    QWidgetList all;
    for (auto *button : m_note->findChildren<QAbstractButton *>())
        all += button;
    return all << m_menuButton;
}

void ComposerCoach::showMenu()
{
    auto *menu = new QMenu(m_menuButton);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addSection(tr("The coach speaks of"));
    const QStringList silent = silentKinds();
    for (const Remark::Kind kind : kinds) {
        QAction *action = menu->addAction(nameOf(kind));
        action->setCheckable(true);
        action->setChecked(!silent.contains(toString(kind)));
        connect(action, &QAction::toggled, this, [this, kind](bool on) { silence(kind, !on); });
    }
    menu->popup(m_menuButton->mapToGlobal(QPoint(0, m_menuButton->height())));
}

} // namespace bravo
