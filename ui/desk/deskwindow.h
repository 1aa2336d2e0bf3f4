#pragma once

#include "board/people.h"
#include "store/boardservice.h"
#include "store/folderpublisher.h"

#include <QPointer>
#include <QTimer>
#include <QWidget>

#include <atomic>
#include <memory>

class QStackedLayout;

namespace bravo {

class Composer;
class EmptyState;
class Faces;
class FeedPage;
class ForYouSheet;
class HelpSheet;
class ManagerWindow;
class OutboxSheet;
class PhotoSheet;
class ReplySheet;
class ReportSheet;
class Sheet;
class ShortcutsSheet;
class Sidebar;
class Toast;
class WelcomePage;
class WhoAreYou;
class WishesSheet;
enum class Deed;
struct Someone;

/// The window that staff live with: where am I, what is there, what do I add.
class DeskWindow : public QWidget {
    Q_OBJECT

public:
    enum class IfMissing { Say, Create };
    /// A program shows its first frame, the ground of the three columns, before it reads fonts to fill them.
    enum class Furnish { AtOnce, AfterFirstFrame };

    explicit DeskWindow(const Location &where, IfMissing missing = IfMissing::Say, Furnish furnish = Furnish::AtOnce);
    ~DeskWindow() override;

    /// Who sits here from now on.
    void setPerson(const Employee &person);
    /// The moment from which "today" is seen; without it, the clock's.
    void setNow(const QDateTime &now);

    BoardService &service() { return *m_service; }
    /// Who works here, as the board was last read.
    const Roster &roster() const { return m_roster; }
    Sidebar *sidebar() const { return m_sidebar; }
    FeedPage *feed() const { return m_feed; }
    Composer *composer() const { return m_composer; }
    Toast *toast() const { return m_toast; }
    WhoAreYou *whoAreYou() const { return m_who; }
    OutboxSheet *outboxSheet() const { return m_outbox; }
    ReplySheet *replySheet() const { return m_reply; }
    ReportSheet *reportSheet() const { return m_report; }
    PhotoSheet *photoSheet() const { return m_photos; }
    WishesSheet *wishesSheet() const { return m_wishes; }
    ForYouSheet *forYouSheet() const { return m_forYou; }
    HelpSheet *helpSheet() const { return m_help; }
    ShortcutsSheet *keysSheet() const { return m_keys; }
    /// Help while the welcome stands there; null until it was asked for.
    HelpSheet *welcomeHelp() const { return m_welcomeHelp; }
    /// The first minutes of an empty board; nullptr otherwise.
    WelcomePage *welcomePage() const { return m_welcome; }
    /// The manager's window, once it was opened; else nullptr.
    ManagerWindow *managerWindow() const { return m_manager.get(); }
    /// The page that stands in for everything where the board cannot be opened.
    EmptyState *troublePage() const { return m_trouble; }

Q_SIGNALS:
    /// The columns are there; from now on the accessors above give them.
    void furnished();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    static constexpr int undoFor = 10'000; // ms that the toast stays
    /// What the columns show besides the stories.
    struct Facts {
        BoardInfo info;
        Roster roster;
        QList<Month> months;
    };
    struct Columns {
        QRect side, feed, tell;
        bool narrow = false; // the composer lies over the feed
    };
    void tryAgain();
    void openBoard();
    void startService();
    void furnish();
    void fillColumns();
    Columns columns() const;
    void buildLayout();
    void showFaces();
    void buildActions();
    void connectBoard();
    void connectPieces();
    void connectAnswers();
    void connectPerson();
    void connectReach();
    void connectHelp();
    void keyPressed(Deed deed);
    void act(Deed deed);
    void actInWelcome(Deed deed);
    void makeWelcomeHelp();
    void rememberFocus();
    void showTrouble(const Error &error);
    void readBoard();
    void takeBoard(const Facts &facts);
    void showLogo(const QString &photoId);
    void considerWelcome(const Facts &facts);
    void endWelcome(const QString &first, bool tells);
    void takePerson(const Someone &someone);
    void welcome(const Employee &person);
    void signIn(const Someone &someone, const QString &secret);
    void changeSecret(const Someone &someone, const QString &secret);
    void closeWhatIsTheirs();
    void endSignIn();
    void leavePerson(const QString &sentence);
    void touched();
    void leaveUnproven();
    void offerPin(const Employee &manager);
    void addPerson(const QString &name);
    bool mayManage() const;
    void askToManage();
    void openManager();
    void offerManager();
    void takeReach(const Reach &reach);
    void readOutbox(const std::function<void(const QList<OutboxEntry> &)> &then);
    void showOutbox();
    /// What was written in this person's name, while nobody could sign in, needs their word.
    void offerWhatWaits();
    void editRefused(const OutboxEntry &entry);
    /// The sheet that lies over the columns, if one does.
    Sheet *openSheet() const;

    void toggleVote(const Incident &incident);
    void answer(const Incident &incident);
    void sendAnswer(const QString &incidentId, int kind, const QString &text, const QString &place);
    void takeAnswerBack(const Reply &reply);
    void report(const Incident &incident);
    void sendReport(const Incident &incident, const QString &why);
    void takeReportBack(const QString &incidentId, const QString &byId);
    void changeStory(const Incident &incident);
    void afterChange(const Incident &incident);
    void connectWishes();
    void offerForYou();
    Employee whoSitsHere() const;
    void showWishes();
    void keepWishes(const Wishes &wishes);
    void takeMeOff();
    void giveWord(const QString &incidentId, bool show, const std::function<void(const Result<Incident> &)> &then);
    void takeStoryOff();
    void askWhoThen(std::function<void()> then);
    void tellStory();
    void escape();
    void afterPosting(const Incident &incident, const NewIncident &wish);
    void takeBack(const QString &incidentId, const NewIncident &wish);
    void exportMonth(Month month);
    void endExport(const QString &file, const Result<void> &done);
    void placeColumns();
    void lookAtClock();
    void tellTheTime();

    Location m_where;
    IfMissing m_missing;
    std::unique_ptr<BoardService> m_service;
    std::unique_ptr<FolderPublisher> m_publisher;
    std::unique_ptr<ManagerWindow> m_manager; // before the service goes, this does
    QStackedLayout *m_pages = nullptr;
    QWidget *m_board = nullptr; // the page with the three columns
    Sidebar *m_sidebar = nullptr;
    FeedPage *m_feed = nullptr;
    Composer *m_composer = nullptr;
    EmptyState *m_trouble = nullptr;
    WelcomePage *m_welcome = nullptr; // while it stands in place of the columns
    Toast *m_toast = nullptr;
    WhoAreYou *m_who = nullptr;
    OutboxSheet *m_outbox = nullptr;
    ReplySheet *m_reply = nullptr;
    ReportSheet *m_report = nullptr;
    PhotoSheet *m_photos = nullptr;
    WishesSheet *m_wishes = nullptr;
    ForYouSheet *m_forYou = nullptr;
    HelpSheet *m_help = nullptr;
    ShortcutsSheet *m_keys = nullptr;
    HelpSheet *m_welcomeHelp = nullptr; // over the welcome, and gone with it
    QPointer<QWidget> m_beforeHelp; // had the focus
    Faces *m_faces = nullptr;
    QString m_logoId; // of the logo that is shown
    Roster m_roster;
    Employee m_person;
    bool m_namedOnly = false; // on a server that could not be asked for a proof
    bool m_signedIn = false; // by a secret: without a touch for a while, it is over
    QTimer m_left; // since the last touch, where a name was enough
    std::function<void()> m_thenDo; // what waits for somebody to say who they are
    std::shared_ptr<std::atomic_bool> m_stopExport;
    QFuture<Result<void>> m_export;
    QDateTime m_now;
    QTimer m_clock;
    QTimeZone m_zone; // invalid until the board has been read
    std::optional<Month> m_newestMonth;
    bool m_reading = false, m_readAgain = false;
    bool m_furnishing = false;
    bool m_narrow = false;
    bool m_composerOpen = false;
    bool m_offline = false;
    bool m_mayClose = false;
};

} // namespace bravo
