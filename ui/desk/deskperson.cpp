// The desk's way of knowing who sits here: a name, and where it is needed, a PIN.
#include "desk/composer.h"
#include "desk/deskwindow.h"
#include "desk/faces.h"
#include "desk/feedpage.h"
#include "desk/foryousheet.h"
#include "desk/outboxsheet.h"
#include "desk/photosheet.h"
#include "desk/replysheet.h"
#include "desk/reportsheet.h"
#include "desk/secretpage.h"
#include "desk/sidebar.h"
#include "desk/whoareyou.h"
#include "desk/wishessheet.h"
#include "shared/answer.h"
#include "shared/toast.h"

#include <QSettings>

#include <chrono>

using namespace Qt::StringLiterals;

namespace bravo {

namespace {

const QString lastPersonKey = u"desk/lastPerson"_s;
const QString recentPeopleKey = u"desk/recentPeople"_s; // ids, the last first
constexpr qsizetype mostRecent = 5;
constexpr int offerFor = 30'000; // ms
constexpr std::chrono::seconds countTouchesEvery(5);

Someone someoneFrom(const Employee &employee)
{
    return {employee.id, employee.name, employee.team, employee.nickname, false};
}

} // namespace

void DeskWindow::connectPerson()
{
    connect(m_who, &WhoAreYou::chosen, this, &DeskWindow::takePerson);
    connect(m_who, &WhoAreYou::newNameChosen, this, &DeskWindow::addPerson);
    connect(m_who, &WhoAreYou::secretGiven, this, &DeskWindow::signIn);
    connect(m_who, &WhoAreYou::newSecretGiven, this, &DeskWindow::changeSecret);
    connect(m_who, &WhoAreYou::signOutAsked, this, [this] {
        m_who->close();
        leavePerson(tr("Signed out."));
    });
    connect(m_who, &WhoAreYou::closed, this, [this] {
        m_thenDo = {};
        if (m_person.id.isEmpty())
            m_feed->showSegment(FeedPage::Newest);
        m_feed->view()->setFocus();
    });
    connect(m_service.get(), &BoardService::signedOut, this,
        [this] { leavePerson(tr("Signed out, since nobody touched a key for a while. What was typed is kept.")); });
}

/// Whoever is painted anywhere is painted with their photo, where there is one.
void DeskWindow::showFaces()
{
    m_faces = new Faces(*m_service, m_board);
    const FaceOf faces = [this](const QString &id) { return m_faces->of(id); };
    m_sidebar->setFaces(faces);
    m_who->setFaces(faces);
    m_composer->setFaces(faces);
    m_feed->view()->setFaces(m_faces);
    connect(m_faces, &Faces::changed, m_board, [this] {
        for (QWidget *one : m_board->findChildren<QWidget *>())
            one->update();
    });
}

void DeskWindow::setPerson(const Employee &person)
{
    if (m_person.id != person.id && !m_person.id.isEmpty())
        closeWhatIsTheirs();
    m_person = person;
    m_sidebar->setPerson(person);
    m_composer->setPoster(person.id);
    m_feed->setViewer(person.id);
    m_who->setSignedIn(m_signedIn ? someoneFrom(person) : Someone());
    m_who->setSomebody(!person.id.isEmpty() && !m_namedOnly);
    touched();
    takeReach(m_service->reach());
    offerManager();
}

/// Nobody undoes for somebody else, reads what they had begun, or sees what only they may see. What was typed there
/// stays with them on this computer's disk.
void DeskWindow::closeWhatIsTheirs()
{
    m_toast->dropOffer();
    for (Sheet *sheet : {static_cast<Sheet *>(m_reply), static_cast<Sheet *>(m_report), static_cast<Sheet *>(m_photos),
             static_cast<Sheet *>(m_forYou), static_cast<Sheet *>(m_wishes), static_cast<Sheet *>(m_outbox)}) {
        if (sheet->isVisible())
            sheet->close();
    }
}

void DeskWindow::askWhoThen(std::function<void()> then)
{
    m_thenDo = std::move(then);
    const QString last = m_person.id.isEmpty() ? QSettings().value(lastPersonKey).toString() : m_person.id;
    m_who->setTakesNewNames(m_service->standing() == Standing::Owner);
    m_who->open(everyoneOf(m_roster, false), last, QSettings().value(recentPeopleKey).toStringList());
}

/// The name is enough on a file where this person has no PIN.
void DeskWindow::takePerson(const Someone &someone)
{
    const auto question = [id = someone.id](Board &board) { return board.secretOf(id); };
    whenAnswered(m_service->change(question), this, [this, someone](const Result<SecretState> &state) {
        Employee person;
        person.id = someone.id;
        person.name = someone.name;
        if (state && *state == SecretState::Set) {
            m_who->askSecret(someone);
        } else if (state && *state == SecretState::Missing) {
            m_thenDo = {};
            m_toast->say(tr("%1 has no PIN yet. A manager gives the first one.").arg(someone.name));
        } else if (state) {
            endSignIn();
            m_namedOnly = false;
            welcome(person);
        } else if (state.error().kind == ErrorKind::OutOfReach && m_where.engine != Location::Engine::Sqlite) {
            endSignIn();
            m_namedOnly = true; // what is written now waits for a sign-in
            m_toast->say(tr("The server cannot be reached. What you write is kept, and sent once you sign in."));
            welcome(person);
        } else {
            m_thenDo = {};
            m_toast->say(state.error().message);
        }
    });
}

void DeskWindow::welcome(const Employee &person)
{
    QSettings settings;
    settings.setValue(lastPersonKey, person.id);
    QStringList recent = settings.value(recentPeopleKey).toStringList();
    recent.removeAll(person.id);
    recent.prepend(person.id);
    settings.setValue(recentPeopleKey, QStringList(recent.first(std::min(recent.size(), mostRecent))));
    setPerson(person);
    m_feed->view()->setFocus();
    if (const auto then = std::exchange(m_thenDo, {}))
        then();
    offerForYou();
}

void DeskWindow::signIn(const Someone &someone, const QString &secret)
{
    whenAnswered(m_service->signIn(someone.id, secret), this, [this](const Result<SignIn> &done) {
        if (!done)
            return m_who->secretPage()->sayTrouble(done.error().message);
        m_who->hide();
        m_signedIn = true;
        m_namedOnly = false;
        welcome(done->person);
        offerWhatWaits();
        readBoard(); // a manager may be welcomed by an empty one
    });
}

void DeskWindow::changeSecret(const Someone &someone, const QString &secret)
{
    const auto deed = [id = someone.id, secret](
                          Board &board) { return board.setSecret(id, secret, QDateTime::currentDateTimeUtc()); };
    whenAnswered(m_service->change(deed), this, [this](const Result<void> &done) {
        if (!done)
            return m_who->secretPage()->sayTrouble(done.error().message);
        m_who->close();
        leavePerson(tr("The new PIN is kept. Please sign in with it."));
    });
}

void DeskWindow::endSignIn()
{
    if (std::exchange(m_signedIn, false))
        m_service->signOut();
}

void DeskWindow::leavePerson(const QString &sentence)
{
    endSignIn();
    m_left.stop();
    setPerson({});
    m_toast->say(sentence);
}

/// Where a name was enough, it is enough to ask for it again: the next one would tell and vote in another's name.
void DeskWindow::leaveUnproven()
{
    if (!m_signedIn && !m_person.id.isEmpty())
        leavePerson(tr("Nobody touched a key for a while, so the next one says who they are. What was typed is kept."));
}

void DeskWindow::touched()
{
    if (m_signedIn)
        return m_service->stillHere();
    if (m_left.isActive() && m_left.intervalAsDuration() - m_left.remainingTimeAsDuration() < countTouchesEvery)
        return;
    const int seconds = WhoAreYou::askAgainAfter();
    m_left.setSingleShot(true);
    m_person.id.isEmpty() || seconds == 0 ? m_left.stop() : m_left.start(std::chrono::seconds(seconds));
}

/// Whoever looks after the board can show that it is them.
void DeskWindow::offerPin(const Employee &manager)
{
    m_toast->say(tr("You look after this board. A PIN keeps others from doing so in your name."), offerFor,
        tr("Choose a PIN"), [this, manager] { m_who->askNewSecret(someoneFrom(manager)); });
}

void DeskWindow::addPerson(const QString &name)
{
    whenAnswered(m_service->change([name](Board &board) {
        return board.addEmployee({name, {}, {}, Role::Staff});
    }),
        this, [this](const Result<Employee> &employee) {
            if (employee)
                takePerson(someoneFrom(*employee));
            else
                m_toast->say(employee.error().message);
            readBoard();
        });
}

/// Every touch of a key or the mouse says that the one who signed in is still there.
bool DeskWindow::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
        touched();
        break;
    default:
        break;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace bravo
