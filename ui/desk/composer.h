#pragma once

#include "desk/choicehistory.h"
#include "desk/draft.h"
#include "shared/onthread.h"
#include "shared/people.h"
#include "store/boardservice.h"

#include <QPointer>
#include <QTimeZone>
#include <QTimer>
#include <QWidget>

class QLabel;
class QLineEdit;
class QScrollArea;
class QVBoxLayout;

namespace bravo {

class Button;
class ComposerCoach;
class ConsentFields;
class DayField;
class ComposerSpelling;
class DraftsSheet;
class IconButton;
class MomentDetails;
class PeoplePicker;
class PhotoDrop;
class CropSheet;
class PhotoStrip;
class ProgressStrip;
class PreviewSheet;
class SlideView;
class StoryEditor;
class ValueChips;
struct SlideStage;

/// Where a story is told: who, in one line, what happened, what others can copy. What is typed is never lost: it is
/// kept on disk while it is unfinished, and stays in the fields when posting fails.
class Composer : public QWidget {
    Q_OBJECT

public:
    explicit Composer(BoardService &service, QWidget *parent = nullptr);
    ~Composer() override;

    /// The people, teams and values that can be chosen; what a kept draft had chosen comes back with the first roster.
    void setRoster(const Roster &roster);
    /// Asked whenever somebody is painted.
    void setFaces(const FaceOf &faces);
    /// Who posts; empty where nobody has said yet.
    void setPoster(const QString &employeeId);
    /// The board's own today.
    void setToday(const QDate &today);
    /// Whose board it is; for the preview.
    void setBoard(const QString &name, const QTimeZone &zone);
    /// Where a sheet lies over it, the focus stays there.
    void focusFirst();
    /// Its geometry for a place in the window; where it floats over the feed, with room for the shadow it casts there.
    QRect floatOver(const QRect &place, bool floats);
    /// Shows the story as the kiosk will, large.
    void showPreview();
    /// Null until it was shown.
    PreviewSheet *previewSheet() const;
    /// The small one beside the fields, where there is room.
    SlideView *smallPreview() const { return m_small; }
    /// It is soon drawn anew, or finds that there is no room.
    bool isPreviewing() const { return m_previewTimer.isActive(); }
    /// Posts what is typed, or says beside the button what is missing.
    void post();
    /// A posted story (its id is in it) into the fields, to be changed; post() saves it then. What stands there is kept
    /// as a draft.
    void change(const NewIncident &told);
    /// The id of the posted story that is being changed; empty while a new one is told.
    const QString &changing() const { return m_change.id; }
    /// Into the fields, to be told anew. What stands there is kept as a draft.
    void putBack(const NewIncident &story);
    /// As a draft of its own, as before a post is undone; `then` gets its id, or nothing where the disk refuses.
    void keepAside(const NewIncident &story, const std::function<void(const QString &)> &then);
    /// Into the fields. What stands there is kept as a draft.
    void openDraft(const QString &id);
    /// What was kept aside is not needed after all.
    void dropAside(const QString &id);
    /// Keeps what is being told as a draft, and begins with empty fields.
    void beginAnother();
    /// Goes on once all that stands in the fields is on the disk; where the disk refuses it, it says so and stays
    /// there.
    void keepThen(const std::function<void()> &then, const std::function<void()> &otherwise = {});
    /// Takes the last choice of people, values, marks, day, photos or consent back; false where there is none.
    bool undoChoice();
    /// Whether words are being told: not a photo or a name alone.
    bool hasWords() const;
    /// Whether the fields hold what another story must not be mixed with: the change of a posted story, or what
    /// somebody began who does not sit here now.
    bool holdsAnother() const { return !m_change.id.isEmpty() || (!m_tellerId.isEmpty() && m_tellerId != m_posterId); }
    /// Shows the drafts to choose from.
    void showDrafts();
    /// The drafts that are not in the fields, newest first, as last read.
    const QList<Draft> &drafts() const { return m_others; }
    DraftsSheet *draftsSheet();
    /// A draft is being read or written.
    bool isKeeping() const { return m_opening || m_writing + m_reading > 0 || m_draftTimer.isActive(); }
    NewIncident typed() const;
    ComposerCoach *coach() const { return m_coach; }
    ComposerSpelling *spelling() const { return m_spelling; }
    PhotoStrip *photos() const { return m_photos; }
    ProgressStrip *photoProgress() const { return m_photoProgress; }
    CropSheet *cropSheet();
    QString trouble() const;
    /// What was said of a board out of reach is true no more.
    void boardIsBack();

Q_SIGNALS:
    /// Somebody has to say who posts; then post() again.
    void posterNeeded();
    void posted(const bravo::Incident &incident, const bravo::NewIncident &wish);
    /// The changes are on the board.
    void changed(const bravo::Incident &incident);
    /// A sentence about what was just done, and how to take it back.
    void said(const QString &sentence, const QString &action, const std::function<void()> &act);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    /// A posted story that is being changed.
    struct Change {
        QString id; // empty: a new story is told
        NewIncident untouched; // as it came into the fields; without an id: it came from a draft
        QStringList unshown; // ids on the story that nobody and nothing here has
        QList<Someone> people; // who left since
        QList<Value> values; // no longer offered
        std::optional<Incident> story; // as it stands; until that has come, nothing
        QDateTime consentedAt; // UTC; invalid: the customer has not agreed
    };
    void buildPage();
    QLayout *buildHead();
    QWidget *buildFoot();
    QWidget *buildCustomer();
    void addField(QVBoxLayout *page, QLabel *label, QWidget *editor, int stretch = 0);
    void orderKeys();
    void fill(const NewIncident &story);
    void choose(const NewIncident &story);
    void empty();
    void textChanged();
    void choiceMade();
    void showChoices(const NewIncident &chosen);
    NewIncident unfinished() const;
    void openNewest();
    void deleteDraft(const QString &id);
    void clearStory();
    void leaveFields();
    bool isUntouched() const;
    void beginChange(const QString &id);
    void learnOfChange();
    void takeFormer();
    void showValues();
    void settleChange(NewIncident &story) const;
    QFuture<Result<Incident>> save(const NewIncident &wish);
    bool isWaiting(const std::function<void()> &act);
    void goOn();
    QFuture<bool> writeDraft();
    void saveDraft();
    void readOthers();
    void showOthers(const QList<Draft> &others);
    void showDraft(const NewIncident &story);
    void sayWhoBegan();
    void connectPhotos();
    void addPhotos();
    void followPhotos(int done, int total);
    void sayPhotosAreRead();
    void connectPreview();
    Incident asPosted() const;
    SlideStage previewStage(const Incident &story) const;
    void readPortraits(const Incident &story);
    void renderPreview();
    void placePreview();
    void sayTrouble(const QString &sentence, QWidget *where = nullptr);
    DayField *unreadDay(const NewIncident &wish) const;
    void addPerson(const QString &name);
    void showCustomer(bool shown);
    void showDetails(bool shown);
    void showTools(bool shown);
    void sayConsent();

    BoardService &m_service;
    OnThread<DraftFolder> m_drafts;
    QTimer m_draftTimer;
    QList<Draft> m_others;
    DraftsSheet *m_draftsSheet = nullptr; // made when it is asked for, as is the next
    CropSheet *m_cropSheet = nullptr;
    PreviewSheet *m_previewSheet = nullptr;
    bool m_troubleIsReach = false;
    bool m_onDisk = false; // what was written last was written whole
    int m_writing = 0, m_reading = 0; // what is on its way to the disk, and from there
    bool m_opening = true; // the draft of last time is being read
    ChoiceHistory m_choices;
    NewIncident m_kept; // the draft that came into the fields; its people and values may wait for the roster
    Change m_change;
    QString m_posterId, m_tellerId; // who posts; who began what is in the fields, where that is known
    QList<Someone> m_everyone;
    Roster m_roster;
    QHash<QString, Photo> m_portraits; // by photo id; empty ones are being read
    QString m_boardName;
    QTimeZone m_zone = QTimeZone::utc();
    QTimer m_previewTimer;
    QPointer<QWidget> m_before; // had the focus when the preview opened
    bool m_postWhenRead = false; // as soon as the photos are there
    std::function<void()> m_afterwards; // once the photos are there and the story is posted; the last wish holds
    bool m_posting = false, m_hasRoster = false, m_filling = false;

    PeoplePicker *m_who;
    QLineEdit *m_title;
    StoryEditor *m_story;
    QLineEdit *m_learn;
    ComposerCoach *m_coach;
    StoryEditor *m_words;
    ComposerSpelling *m_spelling;
    ConsentFields *m_consent;
    QWidget *m_customer = nullptr;
    MomentDetails *m_details;
    PhotoStrip *m_photos;
    PhotoDrop *m_drop;
    ProgressStrip *m_photoProgress;
    QTimer m_photosTakeLong;
    ValueChips *m_values;
    QLabel *m_changing, *m_saved, *m_trouble;
    Button *m_post, *m_photoButton, *m_customerButton, *m_detailsButton, *m_draftsButton;
    IconButton *m_preview, *m_another, *m_clear;
    SlideView *m_small;
    QScrollArea *m_page = nullptr;
};

} // namespace bravo
