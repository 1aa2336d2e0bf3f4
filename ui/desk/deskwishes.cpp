// The desk for whoever sits here: what is new for them, and how they wish to be celebrated.
#include "desk/deskwindow.h"
#include "desk/feedpage.h"
#include "desk/foryousheet.h"
#include "desk/whoareyou.h"
#include "desk/wishessheet.h"
#include "shared/answer.h"
#include "shared/toast.h"

#include <QCryptographicHash>
#include <QSettings>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bravo {

namespace {

constexpr int mostAtOnce = 12; // of each kind, on the page for somebody
constexpr int mostToTakeOff = 10'000;
constexpr qsizetype mostRead = 200; // notes that this computer remembers as read
const QString readNotesKey = u"desk/readNotes"_s;

QString whatCameOf(const Incident &incident)
{
    switch (incident.audience) {
    case Audience::Board:
        return DeskWindow::tr("It stands on the board now.");
    case Audience::Team:
        return DeskWindow::tr("Your team sees it now.");
    case Audience::Private:
        return DeskWindow::tr("Only you, who told it, and managers see it now.");
    }
    Q_UNREACHABLE();
}

/// What waits for somebody who says who they are.
struct News {
    ForYou forYou;
    QList<Noted> noted;
};

Result<News> newsFor(Board &board, const QString &id)
{
    News news;
    const auto forYou = board.forYou(id, mostAtOnce);
    const auto notes = forYou ? board.notesFor(id) : tl::unexpected(forYou.error());
    if (!notes)
        return tl::unexpected(notes.error());
    news.forYou = *forYou;
    if (notes->isEmpty())
        return news;
    const auto stories = board.incidents({.postedById = id, .viewerId = id, .limit = mostAtOnce, .ids = notes->keys()});
    if (!stories)
        return tl::unexpected(stories.error());
    for (const Incident &one : *stories)
        news.noted += Noted{one, notes->value(one.id)};
    return news;
}

/// By which this computer knows that somebody has read this very note; it stays beside the story all the same.
QString keyOf(const Noted &one)
{
    const QByteArray words = (one.incident.id + one.note).toUtf8();
    return QString::fromLatin1(QCryptographicHash::hash(words, QCryptographicHash::Sha256).toHex().left(16));
}

QList<Noted> notReadYet(QList<Noted> noted)
{
    const QStringList read = QSettings().value(readNotesKey).toStringList();
    noted.removeIf([&read](const Noted &one) { return read.contains(keyOf(one)); });
    return noted;
}

void keepAsRead(const QList<Noted> &noted)
{
    QSettings settings;
    QStringList read = settings.value(readNotesKey).toStringList();
    for (const Noted &one : noted)
        read.prepend(keyOf(one));
    settings.setValue(readNotesKey, QStringList(read.first(std::min(read.size(), mostRead))));
}

/// Takes all about this person off the board; gives those stories that others could see until then.
Result<QStringList> takeOff(Board &board, const QString &id, Wishes wishes)
{
    const auto stories = board.incidents({.celebratesId = id, .viewerId = id, .limit = mostToTakeOff});
    if (!stories)
        return tl::unexpected(stories.error());
    QStringList seen;
    for (const Incident &one : *stories) {
        if (one.audience != Audience::Private)
            seen += one.id;
    }
    wishes.audience = Audience::Private;
    return board.setWishes(id, wishes, QDateTime::currentDateTimeUtc()).map([&](const Employee &) { return seen; });
}

Result<void> putBack(Board &board, const QString &id, const Wishes &wishes, const QStringList &stories)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    if (const auto done = board.setWishes(id, wishes, now); !done)
        return tl::unexpected(done.error());
    for (const QString &story : stories) {
        if (const auto shown = board.answerStory(story, id, true, now); !shown)
            return tl::unexpected(shown.error());
    }
    return {};
}

} // namespace

void DeskWindow::connectWishes()
{
    connect(m_who, &WhoAreYou::wishesAsked, this, &DeskWindow::showWishes);
    connect(m_wishes, &WishesSheet::kept, this, &DeskWindow::keepWishes);
    connect(m_wishes, &WishesSheet::offAsked, this, &DeskWindow::takeMeOff);
    connect(m_wishes, &Sheet::closed, this, [this] { m_feed->view()->setFocus(); });
    connect(m_forYou, &ForYouSheet::answered, this, [this](const Incident &incident, bool show) {
        giveWord(incident.id, show, [this, id = incident.id](const Result<Incident> &now) {
            m_forYou->sayAnswered(id, now ? whatCameOf(*now) : now.error().message);
        });
    });
    connect(m_forYou, &ForYouSheet::storyAsked, this, [this](const Incident &incident) {
        m_forYou->close();
        const bool aboutMe = std::any_of(incident.celebrates.begin(), incident.celebrates.end(),
            [this](const Celebrated &one) { return one.id == m_person.id; });
        const bool stands = incident.status == Status::Published; // else only those who told it see it
        m_feed->setScope(
            stands && aboutMe ? FeedScope{.celebratesId = m_person.id} : FeedScope{.postedById = m_person.id});
        m_feed->view()->reveal(incident.id, true);
    });
    connect(m_forYou, &ForYouSheet::changeAsked, this, [this](const Incident &incident) {
        m_forYou->close();
        changeStory(incident);
    });
    connect(m_forYou, &Sheet::closed, this, [this] {
        m_feed->view()->setFocus();
        m_service->change(
            [id = m_person.id](Board &board) { return board.haveLooked(id, QDateTime::currentDateTimeUtc()); });
    });
}

/// Once, when somebody says who they are; never over something that they are about to do.
void DeskWindow::offerForYou()
{
    const auto question = [id = m_person.id](Board &board) { return newsFor(board, id); };
    whenAnswered(m_service->change(question), this, [this, person = m_person](const Result<News> &news) {
        if (!news || m_person.id != person.id || openSheet() || !m_zone.isValid())
            return;
        const QList<Noted> noted = notReadYet(news->noted);
        if (news->forYou.isEmpty() && noted.isEmpty())
            return;
        m_forYou->open(news->forYou, noted, person.name, m_now, m_zone);
        keepAsRead(noted);
    });
}

Employee DeskWindow::whoSitsHere() const
{
    for (const Employee &one : m_roster.employees) {
        if (one.id == m_person.id)
            return one;
    }
    return m_person;
}

void DeskWindow::showWishes()
{
    m_who->hide();
    m_wishes->open(whoSitsHere());
}

void DeskWindow::keepWishes(const Wishes &wishes)
{
    const auto deed = [id = m_person.id, wishes](
                          Board &board) { return board.setWishes(id, wishes, QDateTime::currentDateTimeUtc()); };
    whenAnswered(m_service->change(deed), this, [this](const Result<Employee> &person) {
        if (!person)
            return m_wishes->sayTrouble(person.error().message);
        m_wishes->close();
        m_toast->say(tr("Kept. We celebrate you as you wish."));
        readBoard();
        m_feed->start();
    });
}

void DeskWindow::takeMeOff()
{
    const Employee person = whoSitsHere();
    const Wishes before{person.nickname, person.audience, person.firstLook};
    const auto deed = [id = person.id, before](Board &board) { return takeOff(board, id, before); };
    whenAnswered(m_service->change(deed), this, [this, id = person.id, before](const Result<QStringList> &seen) {
        if (!seen)
            return m_wishes->sayTrouble(seen.error().message);
        m_wishes->close();
        readBoard();
        m_feed->start();
        m_toast->say(tr("You are off the board."), undoFor, tr("Undo"), [this, id, before, stories = *seen] {
            const auto back = [id, before, stories](Board &board) { return putBack(board, id, before, stories); };
            whenAnswered(m_service->change(back), this, [this](const Result<void> &done) {
                m_toast->say(done ? tr("All is as it was.") : done.error().message);
                readBoard();
                m_feed->start();
            });
        });
    });
}

void DeskWindow::giveWord(
    const QString &incidentId, bool show, const std::function<void(const Result<Incident> &)> &then)
{
    const auto deed = [incidentId, id = m_person.id, show](Board &board) {
        return board.answerStory(incidentId, id, show, QDateTime::currentDateTimeUtc());
    };
    whenAnswered(m_service->change(deed), this, [this, then](const Result<Incident> &now) {
        then(now);
        m_feed->start();
    });
}

/// The chosen story, where it celebrates whoever sits here. Of one that only they see, what is offered then is no undo:
/// it may wait for their first word.
void DeskWindow::takeStoryOff()
{
    const Incident *incident = m_feed->view()->currentIncident();
    if (!incident || !m_feed->view()->hasFocus())
        return;
    if (m_person.id.isEmpty())
        return askWhoThen([this] { takeStoryOff(); });
    const bool mine = std::any_of(incident->celebrates.begin(), incident->celebrates.end(),
        [this](const Celebrated &one) { return one.id == m_person.id; });
    if (!mine)
        return m_toast->say(tr("Only those whom a story celebrates take it off the board."));
    const QString back = incident->audience == Audience::Private ? tr("Put it on the board") : tr("Undo");
    giveWord(incident->id, false, [this, id = incident->id, back](const Result<Incident> &now) {
        if (!now)
            return m_toast->say(now.error().message);
        m_toast->say(whatCameOf(*now), undoFor, back, [this, id] {
            giveWord(id, true, [this](const Result<Incident> &again) {
                m_toast->say(again ? whatCameOf(*again) : again.error().message);
            });
        });
    });
}

} // namespace bravo
