#pragma once

#include "board/governing.h"
#include "board/highlights.h"
#include "board/identity.h"
#include "board/imports.h"
#include "board/location.h"
#include "board/notice.h"

#include <functional>
#include <memory>

namespace bravo {

/// What a board says of itself.
struct BoardInfo {
    QString name;
    QTimeZone zone;
    int incidents = 0; // published, for everyone
    QString brandColor; // #rrggbb; empty: the program's own colours
    QString logoId; // a photo; empty: none
    bool votesSealed = false; // counts are hidden until their month closes
    QString headingFont; // a family; empty: the program's own
    bool operator==(const BoardInfo &) const = default;
};

/// How the place shows itself.
struct Brand {
    QString name;
    QString color; // #rrggbb; empty: the program's own colours
    std::optional<Photo> logo; // nothing: as it was
    QString headingFont; // a family; empty: the program's own
    bool operator==(const Brand &) const = default;
};

struct NewBoard {
    QString name;
    QTimeZone zone;
};

class Link;

/// What was copied from one board to another, table by table.
struct CopyReport {
    qint64 incidents = 0;
    qint64 rows = 0; // of all tables
    bool operator==(const CopyReport &) const = default;
};

/// Called with (done, total); answering false cancels, and the action undoes itself.
using Progress = std::function<bool(qint64, qint64)>;

/// The one door through which everything about a board is asked and changed.
/// Synchronous and plain; lives on the thread that opened it. Its inside is in store/.
class Board {
public:
    enum class Access { ReadWrite, ReadOnly };

    /// Makes an empty board with a starting set of values; never overwrites.
    static Result<Board> create(const Location &where, const NewBoard &wish);
    /// Opens an existing board; never makes one. Looks first: a foreign, damaged or newer file stays as it is.
    /// By `link` another thread sees how long the server lets this one wait, and can cut it loose.
    static Result<Board> open(
        const Location &where, Access access = Access::ReadWrite, const std::shared_ptr<Link> &link = {});

    Board(Board &&) noexcept;
    Board &operator=(Board &&) noexcept;
    ~Board();

    Result<BoardInfo> info();
    Result<Roster> roster();

    Result<Employee> addEmployee(const NewEmployee &wish);
    /// The person's own choice. Stories that celebrate them become as narrow at once; what was narrow stays so.
    Result<Employee> setWishes(const QString &employeeId, const Wishes &wishes, const QDateTime &now);
    /// By a manager; by anybody as long as the board has none.
    Result<void> setBrand(const Brand &brand, const QString &byId, const QDateTime &now);
    /// The values that are offered from now on, in this order. One without an id is new; one that is missing retires,
    /// and stays on the stories that have it. Who may: as setBrand().
    Result<void> setValues(const QList<Value> &values, const QString &byId, const QDateTime &now);
    /// Whether votes are counted only when their month closes. By a manager.
    Result<void> setVotesSealed(bool sealed, const QString &byId, const QDateTime &now);

    // What managers look after; each function below is a manager's, anybody's as long as the board has none, and
    // the owner's.

    /// Everybody who is or was on the roster, by name, without those who were merged into another or erased.
    Result<QList<Member>> members();
    Result<Employee> changeMember(
        const QString &id, const MemberChange &change, const QString &byId, const QDateTime &now);
    /// Somebody left, or came back. Their stories stay.
    Result<void> setLeft(const QString &id, bool left, const QString &byId, const QDateTime &now);
    /// Gives all that is one's to the other, who is the same person. With `dryRun` only tells what would move.
    Result<MergeReport> merge(
        const QString &fromId, const QString &intoId, const QString &byId, const QDateTime &now, bool dryRun = false);
    /// Takes back the people that an import added, as long as nothing hangs on them; gives how many went.
    Result<int> undoImport(const QStringList &employeeIds, const QString &byId, const QDateTime &now);
    /// Name, nickname, PIN and photo go everywhere; stories and votes stay, under "a colleague". Gives where free text
    /// names them, which a manager settles.
    Result<QList<Mention>> erase(const QString &id, const QString &byId, const QDateTime &now);
    /// Where free text has this name.
    Result<QList<Mention>> mentionsOf(const QString &name, const QString &byId);
    /// Teams, sites and processes as they are from now on: one without an id is new, one that is missing goes, and is
    /// refused where something hangs on it.
    Result<void> setTeams(const QList<Team> &teams, const QString &byId, const QDateTime &now);
    Result<void> setSites(const QList<Site> &sites, const QString &byId, const QDateTime &now);
    Result<void> setProcesses(const QList<Process> &processes, const QString &byId, const QDateTime &now);
    Result<QList<Process>> processes();
    Result<HouseRules> rules();
    Result<void> setRules(const HouseRules &rules, const QString &byId, const QDateTime &now);

    /// Stories that wait for a manager, oldest first.
    Result<QList<QueuedStory>> queue();
    /// Whoever told the story reads the note; setting aside and asking back need one.
    Result<Incident> decide(
        const QString &id, Decision decision, const QString &note, const QString &byId, const QDateTime &now);
    /// The story waits again as it did `before` the decision, with what was asked. What was reported is open again on a
    /// file; a server keeps it settled.
    Result<Incident> takeDecisionBack(const QueuedStory &before, const QString &byId, const QDateTime &now);
    /// By anyone: the story is hidden at once, until a manager has looked. The reason is a manager's to read.
    Result<void> report(const QString &id, const QString &reason, const QString &byId, const QDateTime &now);
    /// By whoever reported it, for editSeconds and as long as no manager has looked: the story stands again.
    Result<void> takeReportBack(const QString &id, const QString &byId, const QDateTime &now);
    /// What a manager wrote to the author beside a story that waits or was set aside: by story.
    Result<QHash<QString, QString>> notesFor(const QString &authorId);
    Result<QList<AuditEntry>> audit(const AuditQuery &query);

    /// How a month stands before it is closed, and after.
    Result<MonthReview> reviewMonth(const Month &month, const QDateTime &now);
    /// Closes the month with these winners: from then on it takes no vote and no post, and gives none back. All that
    /// its highlights show is kept as it is now. Refused where the month has other votes than `votesSeen`, by which
    /// the winners were settled.
    Result<void> closeMonth(const Month &month, const QList<Winner> &winners, const QString &byId, const QDateTime &now,
        std::optional<int> votesSeen = {});
    /// The award was handed over.
    Result<void> present(const Month &month, const QString &incidentId, const QString &byId, const QDateTime &now);
    /// Awards that were not handed over yet, oldest month first.
    Result<QList<Award>> awardsToPresent();
    /// That an edition of a month with these stories was given out.
    Result<void> recordPublication(
        const Month &month, Edition edition, const QStringList &incidentIds, const QString &byId, const QDateTime &now);
    Result<QList<Publication>> publications(const QStringList &incidentIds);

    /// All kiosks that ever gave a sign of life here, by name.
    Result<QList<Kiosk>> kiosks();
    /// How a kiosk is called and set up from now on.
    Result<void> setKiosk(const Kiosk &kiosk, const QString &byId, const QDateTime &now);
    Result<void> removeKiosk(const QString &id, const QString &byId, const QDateTime &now);
    /// A kiosk's sign of life, by the kiosk; gives how it is set up from the desk.
    Result<Kiosk> heartbeat(const Kiosk &kiosk, const QDateTime &now);
    /// Announcements and links for the kiosks, as they are from now on: also those whose time is not now.
    Result<QList<Notice>> allNotices();
    Result<void> setNotices(const QList<Notice> &notices, const QString &byId, const QDateTime &now);

    Result<Insight> insight(const InsightQuery &query, const QDateTime &now);

    /// What this program's login may do here.
    Result<Standing> standing();
    Result<SecretState> secretOf(const QString &employeeId);
    /// NotAllowed with a sentence where the secret is wrong or too many were; the secret itself never leaves the
    /// program, only a key that is derived from it (70 to 420 ms). What follows is done as this person.
    Result<SignIn> signIn(const QString &employeeId, const QString &secret, const QDateTime &now);
    Result<void> signOut();
    /// The person is still there: the time until idle begins anew. NotAllowed where the sign-in is over already.
    Result<void> stillHere();
    /// What follows is done under this token or ticket; under nobody's where it is empty. Gives the id of whom it
    /// stands for; nothing where the server knows it not (any more). Of no effect on a file.
    Result<QString> actUnder(const QString &tokenOrTicket);
    /// A new PIN or password, by the person (signed in), a manager, or the owner.
    Result<void> setSecret(const QString &employeeId, const QString &secret, const QDateTime &now);

    Result<Incident> post(const NewIncident &wish, const QDateTime &now);
    /// Corrects the story and all that hangs on it: its author for editSeconds, a manager always (permissions.h). Who
    /// posted it and when stays. A vote of somebody whom it celebrates from now on falls.
    Result<Incident> edit(const QString &id, const NewIncident &wish, const QString &byId, const QDateTime &now);
    /// Refused where edit() would be.
    Result<void> mayEdit(const QString &id, const QString &byId, const QDateTime &now);
    Result<StoryRecord> recordOf(const QString &id);
    /// A manager publishes the story, lets it wait or sets it aside; the reason stands in the audit trail.
    Result<Incident> moderate(
        const QString &id, Status status, const QString &reason, const QString &byId, const QDateTime &now);
    /// The word of somebody whom the story celebrates. No: only they, who told it, and managers see it from now on, and
    /// nobody else shows it again. Yes: it stands before as many as all whom it celebrates wish.
    Result<Incident> answerStory(const QString &id, const QString &employeeId, bool show, const QDateTime &now);
    /// Takes the incident off the board again; the person who posted it may, within `withinSeconds` of posting.
    Result<void> withdraw(const QString &id, const QString &byId, const QDateTime &now, int withinSeconds);
    /// What was brought under one `deliveryId` (an outbox entry's id) is done once, however often it is sent, and
    /// whatever else the voter did meanwhile; a server remembers it for 90 days.
    Result<VoteOutcome> vote(
        const QString &incidentId, const QString &voterId, const QDateTime &now, const QString &deliveryId = {});
    Result<VoteOutcome> withdrawVote(const QString &incidentId, const QString &voterId, const QString &deliveryId = {});

    /// A written reply to the story, by anyone whom it does not celebrate; a manager's is marked as a leader's.
    Result<void> addThanks(const Reply &reply, const QDateTime &now);
    /// "Tried it here": who copied the idea, and how it went.
    Result<void> addAdoption(const Reply &reply, const QDateTime &now);
    /// The thanks or adoption of that id, by whoever gave it, for editSeconds: as if it had not been given.
    Result<void> takeAnswerBack(const QString &id, const QString &byId, const QDateTime &now);

    Result<QList<Incident>> incidents(const IncidentQuery &query);
    /// How many incidents the query gives without limit and offset; a search counts to IncidentQuery::searchBound.
    Result<int> count(const IncidentQuery &query);
    /// The whole id or an unambiguous start of at least eight characters.
    Result<Incident> incident(const QString &idOrStart, const QString &viewerId = {});
    Result<Photo> photo(const QString &id);
    /// Thanks and adoptions of those of the stories that everyone sees, oldest first.
    Result<QList<Answer>> answers(const QStringList &incidentIds);
    /// Those of the stories that are a month's highlights; by month and rank.
    Result<QList<Award>> awards(const QStringList &incidentIds);
    /// Since this person last looked; of each kind the newest `atMost`.
    Result<ForYou> forYou(const QString &employeeId, int atMost = 50);
    /// This person has looked.
    Result<void> haveLooked(const QString &employeeId, const QDateTime &now);
    /// The kiosk's announcements and links whose time it is, in their order.
    Result<QList<Notice>> notices(const QDateTime &now);
    /// What a screen shows at `now`: so many of the newest stories, and of the month's most applauded, and what became
    /// of the `others`. One short statement, so that hundreds of screens may ask after every change.
    Result<ScreenMarks> screenMarks(const QDateTime &now, int newest, int applauded, const QStringList &others = {});
    /// The newest month that is closed.
    Result<std::optional<ClosedMonth>> lastClosedMonth();
    /// Months that have incidents, newest first.
    Result<QList<Month>> months();

    Result<Highlights> highlights(const HighlightsRequest &request);

    Result<ImportReport> importIncidents(const QList<IncidentRow> &rows, const ImportOptions &options,
        const QDateTime &now, const Progress &progress = {});
    Result<ImportReport> importPeople(const QList<PersonRow> &rows, const ImportOptions &options);
    Result<ImportReport> importVotes(const QList<VoteRow> &rows, const ImportOptions &options, const QDateTime &now);

    /// A proven copy: consistent, checked, on disk under its final name only when whole. File boards only.
    Result<void> backup(const QString &file, const Progress &progress = {});
    /// Copies all of it to a place where there is no board yet: a new file, or a prepared database. Verified by count
    /// and content before it stands; this board stays as it is.
    Result<CopyReport> copyTo(const Location &where, const Progress &progress = {});
    /// Writes what is published, and nothing else, as a file board for kiosks: whole under its final name, or not.
    Result<void> publish(const QString &file);
    /// Is all well? The answer lists what is not, in plain words; an empty list means yes.
    Result<QStringList> check();
    /// A number that changes when anyone has changed the board; costs microseconds. Of a file: anyone but this Board.
    Result<qint64> changeMark();
    /// How many rows this Board has changed in its file so far; costs microseconds. A server counts for all: 0.
    Result<qint64> ownWrites();
    /// Calls back when somebody says that the board changed, or when the server goes, through this thread's event loop.
    /// A server's board only; anyone may say so, hence: look at changeMark() again, and no more.
    Result<void> listen(const std::function<void()> &changed);

private:
    class Inside;
    explicit Board(std::unique_ptr<Inside> inside);
    std::unique_ptr<Inside> m_inside;
};

/// Puts a backup in the board's place; the old file is kept beside it, and its new name is the answer.
/// Fails while another program has the board open for writing.
Result<QString> restoreBoard(const QString &backupFile, const Location &where, const QDateTime &now);

} // namespace bravo
