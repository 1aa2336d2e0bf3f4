#include "desk/deskwindow.h"

#include "desk/composer.h"
#include "desk/faces.h"
#include "desk/feedpage.h"
#include "desk/foryousheet.h"
#include "desk/helpsheet.h"
#include "desk/outboxsheet.h"
#include "desk/photosheet.h"
#include "desk/replysheet.h"
#include "desk/reportsheet.h"
#include "desk/shortcutssheet.h"
#include "desk/sidebar.h"
#include "desk/welcomepage.h"
#include "desk/whoareyou.h"
#include "desk/wishessheet.h"
#include "manager/managerwindow.h"
#include "shared/answer.h"
#include "shared/emptystate.h"
#include "shared/reading.h"
#include "shared/theme.h"
#include "shared/toast.h"

#include <QApplication>
#include <QFileInfo>
#include <QFontMetrics>
#include <QStackedLayout>

using namespace Qt::StringLiterals;

namespace bravo {

namespace {

/// What a new board is called until somebody names it.
NewBoard newBoard()
{
    return {DeskWindow::tr("Our board"), QTimeZone::systemTimeZone()};
}

/// Why the board could not be opened, without what only a command line needs: how to make one there.
QString inWindow(const Error &error, const Location &where)
{
    if (error.kind != ErrorKind::NotABoard || where.engine != Location::Engine::Sqlite || QFileInfo::exists(where.path))
        return error.message;
    const QFontMetrics metrics(uiFont(16)); // of the sentence; the path keeps to one line, with both its ends
    return DeskWindow::tr("There is no board at\n%1", "a path, on a line of its own")
        .arg(metrics.elidedText(where.display(), Qt::ElideMiddle, scaled(420)));
}

} // namespace

DeskWindow::DeskWindow(const Location &where, IfMissing missing, Furnish when)
    : m_where(where),
      m_missing(missing),
      m_now(QDateTime::currentDateTimeUtc())
{
    setWindowTitle(tr("Bravo Board"));
    tellReaders();
    setMinimumSize(760, 520);
    resize(1440, 900);
    m_pages = new QStackedLayout(this);
    if (when == Furnish::AtOnce)
        furnish();
}

DeskWindow::~DeskWindow()
{
    if (m_stopExport)
        *m_stopExport = true;
    m_export.waitForFinished(); // it tells this window of its progress
    m_manager.reset();
    m_service.reset(); // finishes what was begun, while those who wait for the answers are still here
}

/// The storage thread opens the board while the columns are being built; not before the first frame, which would share
/// the loader of libraries with it.
void DeskWindow::startService()
{
    m_publisher.reset();
    m_service = std::make_unique<BoardService>(
        m_where, m_missing == IfMissing::Create ? std::optional(newBoard()) : std::nullopt);
    m_signedIn = false;
}

void DeskWindow::furnish()
{
    startService();
    fillColumns();
    buildActions();
    m_clock.setInterval(60'000);
    connect(&m_clock, &QTimer::timeout, this, &DeskWindow::lookAtClock);
    m_clock.start();
    connect(&m_left, &QTimer::timeout, this, &DeskWindow::leaveUnproven);
    qApp->installEventFilter(this); // see eventFilter()
    Q_EMIT furnished();
}

/// Asks the board that could not be opened, which may take as long as it likes; the columns are there for its answer.
void DeskWindow::tryAgain()
{
    m_trouble->button()->setEnabled(false);
    whenAnswered(m_service->ask([](Board &) -> Result<void> { return {}; }), this,
        [this](const Result<void> &opened) { opened ? openBoard() : showTrouble(opened.error()); });
}

/// From the beginning.
void DeskWindow::openBoard()
{
    delete std::exchange(m_welcome, nullptr);
    m_welcomeHelp = nullptr;
    delete std::exchange(m_board, nullptr);
    m_logoId.clear();
    m_manager.reset();
    m_service.reset();
    startService();
    fillColumns();
}

void DeskWindow::fillColumns()
{
    m_zone = {};
    m_reading = m_readAgain = false;
    readBoard();
    buildLayout();
    connectBoard();
    connectPieces();
    if (!m_person.id.isEmpty())
        setPerson(m_person);
    m_feed->start();
    m_pages->setCurrentWidget(m_board);
    placeColumns();
    m_feed->view()->setFocus();
}

void DeskWindow::buildLayout()
{
    m_board = new QWidget;
    m_sidebar = new Sidebar(m_board);
    m_feed = new FeedPage(*m_service, m_board);
    m_composer = new Composer(*m_service, m_board);
    m_toast = new Toast(m_board);
    m_who = new WhoAreYou(m_board);
    m_outbox = new OutboxSheet(m_board);
    m_reply = new ReplySheet(m_where, m_board);
    m_report = new ReportSheet(m_where, m_board);
    m_photos = new PhotoSheet(m_board);
    m_wishes = new WishesSheet(m_board);
    m_forYou = new ForYouSheet(m_board);
    m_help = new HelpSheet(m_board);
    m_keys = new ShortcutsSheet(m_board);
    showFaces();
    tellTheTime();
    // Last, and whole: what joins a page in sight later would stay hidden.
    m_pages->addWidget(m_board);
}

void DeskWindow::connectBoard()
{
    connect(m_service.get(), &BoardService::boardChanged, this, &DeskWindow::readBoard);
    connect(m_service.get(), &BoardService::opened, this, [this] {
        if (m_trouble && m_pages->currentWidget() == m_trouble) { // the server came at last
            m_pages->setCurrentWidget(m_board);
            m_feed->start();
            readBoard();
        }
    });
    m_publisher = std::make_unique<FolderPublisher>(*m_service);
    connect(m_publisher.get(), &FolderPublisher::failed, m_toast,
        [this](const QString &sentence) { m_toast->say(sentence); });
    connect(&m_feed->model(), &FeedModel::failed, this, [this](const Error &error) { m_toast->say(error.message); });
}

void DeskWindow::connectPieces()
{
    connect(m_sidebar, &Sidebar::chosen, m_feed, &FeedPage::setScope);
    connect(m_sidebar, &Sidebar::exportAsked, this, &DeskWindow::exportMonth);
    connect(m_sidebar, &Sidebar::manageAsked, this, &DeskWindow::askToManage);
    connect(m_sidebar, &Sidebar::personAsked, this, [this] { askWhoThen({}); });
    connect(m_feed->view(), &FeedView::voteAsked, this, &DeskWindow::toggleVote);
    connect(m_feed->view(), &FeedView::changeAsked, this, &DeskWindow::changeStory);
    connect(m_feed, &FeedPage::tellAsked, this, [this] { act(Deed::Tell); });
    connect(m_feed, &FeedPage::scopeChanged, m_sidebar, &Sidebar::setCurrent);
    connect(m_feed, &FeedPage::viewerNeeded, this, [this] { askWhoThen([] {}); });
    connect(m_composer, &Composer::posterNeeded, this, [this] { askWhoThen([this] { m_composer->post(); }); });
    connect(m_composer, &Composer::posted, this, &DeskWindow::afterPosting);
    connect(m_composer, &Composer::changed, this, &DeskWindow::afterChange);
    connect(m_composer, &Composer::said, m_toast,
        [this](const QString &sentence, const QString &action, const std::function<void()> &act) {
            m_toast->say(sentence, undoFor, action, act);
        });
    connectAnswers();
    connectPerson();
    connectReach();
    connectHelp();
    connectWishes();
}

void DeskWindow::showTrouble(const Error &error)
{
    if (!m_trouble) {
        m_trouble = new EmptyState;
        m_pages->addWidget(m_trouble);
        connect(m_trouble, &EmptyState::actionChosen, this, &DeskWindow::tryAgain);
    }
    m_trouble->button()->setEnabled(true);
    m_trouble->say(tr("The board could not be opened"), inWindow(error, m_where), tr("Try again"));
    m_pages->setCurrentWidget(m_trouble);
    m_trouble->button()->setFocus();
}

void DeskWindow::readBoard()
{
    if (std::exchange(m_reading, true)) {
        m_readAgain = true;
        return;
    }
    const auto question = [](Board &board) -> Result<Facts> {
        const auto info = board.info();
        const auto roster = info ? board.roster() : tl::unexpected(info.error());
        const auto months = roster ? board.months() : tl::unexpected(roster.error());
        if (!months)
            return tl::unexpected(months.error());
        return Facts{*info, *roster, *months};
    };
    whenAnswered(m_service->ask(question), this, [this](const Result<Facts> &facts) {
        m_reading = false;
        if (facts)
            takeBoard(*facts);
        else if (!m_zone.isValid()) // never read yet: the board could not be opened
            showTrouble(facts.error());
        if (std::exchange(m_readAgain, false))
            readBoard();
    });
}

void DeskWindow::takeBoard(const Facts &facts)
{
    setWindowTitle(tr("%1 – Bravo Board").arg(facts.info.name));
    m_zone = facts.info.zone;
    m_feed->view()->setZone(m_zone);
    tellTheTime();
    m_sidebar->setBoard(facts.info.name, facts.info.incidents);
    m_sidebar->setMonths(facts.months);
    m_feed->setVotesSealed(facts.info.votesSealed);
    m_sidebar->setRoster(facts.roster);
    m_newestMonth = facts.months.isEmpty() ? std::nullopt : std::optional(facts.months.first());
    m_roster = facts.roster;
    m_faces->setRoster(m_roster);
    m_composer->setBoard(facts.info.name, m_zone);
    m_composer->setRoster(m_roster);
    offerManager();
    showLogo(facts.info.logoId);
    considerWelcome(facts);
}

void DeskWindow::toggleVote(const Incident &incident)
{
    if (m_person.id.isEmpty()) {
        askWhoThen([this, incident] { toggleVote(incident); });
        return;
    }
    const auto answer = incident.votedByViewer ? m_service->withdrawVote(incident.id, m_person.id)
                                               : m_service->vote(incident.id, m_person.id);
    whenAnswered(answer, this, [this](const Result<VoteOutcome> &outcome) {
        if (!outcome)
            m_toast->say(outcome.error().message);
        else if (*outcome == VoteOutcome::Kept)
            takeReach(m_service->reach());
    });
}

void DeskWindow::escape()
{
    if (m_narrow && m_composerOpen) {
        m_composerOpen = false;
        placeColumns();
    } else if (!m_feed->view()->hasFocus() || !m_feed->view()->closeOpened()) {
        m_feed->clearSearch();
    }
    m_feed->view()->setFocus();
}

} // namespace bravo
