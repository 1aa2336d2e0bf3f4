#pragma once

#include "desk/draft.h"
#include "store/boardservice.h"

#include <QTimer>
#include <QWidget>

class QCheckBox;
class QLabel;
class QLineEdit;
class QVBoxLayout;

namespace bravo {

class Button;
class ComposerCoach;
class MomentDetails;
class PeoplePicker;
class PhotoStrip;
class StoryEditor;
class ValueChips;
struct Someone;

/// Where a story is told: who, in one line, what happened, what others can copy. What is typed is never lost: it is
/// kept on disk while it is unfinished, and stays in the fields when posting fails.
class Composer : public QWidget {
    Q_OBJECT

public:
    explicit Composer(BoardService &service, QWidget *parent = nullptr);
    ~Composer() override;

    /// The people, teams and values that can be chosen; what a kept draft had chosen comes back with the first roster.
    void setRoster(const Roster &roster);
    /// Who posts; empty where nobody has said yet.
    void setPoster(const QString &employeeId) { m_posterId = employeeId; }
    /// The board's own today.
    void setToday(const QDate &today);
    void focusFirst();
    /// Posts what is typed, or says beside the button what is missing.
    void post();
    /// Fills the fields where they are empty: an undone post comes back. False where something is being told already.
    bool putBack(const NewIncident &story);
    NewIncident typed() const;
    ComposerCoach *coach() const { return m_coach; }
    PhotoStrip *photos() const { return m_photos; }
    QString trouble() const;

Q_SIGNALS:
    /// Somebody has to say who posts; then post() again.
    void posterNeeded();
    void posted(const bravo::Incident &incident, const bravo::NewIncident &wish);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void buildPage();
    QWidget *buildFoot();
    QWidget *buildCustomer();
    void addField(QVBoxLayout *page, QLabel *label, QWidget *editor, int stretch = 0);
    void orderKeys();
    void fill(const NewIncident &story);
    void choose(const NewIncident &story);
    void empty();
    void textChanged();
    void saveDraft();
    void addPhoto();
    void sayTrouble(const QString &sentence, QWidget *where = nullptr);
    void addPerson(const QString &name);
    void showCustomer(bool shown);
    void showDetails(bool shown);

    BoardService &m_service;
    DraftFile m_draft;
    QTimer m_draftTimer;
    NewIncident m_kept; // a draft whose people and values wait for the roster
    QString m_posterId;
    QList<Someone> m_everyone;
    bool m_posting = false, m_hasRoster = false, m_filling = false;

    PeoplePicker *m_who;
    QLineEdit *m_title;
    StoryEditor *m_story;
    QLineEdit *m_learn;
    ComposerCoach *m_coach;
    StoryEditor *m_words;
    QCheckBox *m_consent;
    QWidget *m_customer = nullptr;
    MomentDetails *m_details;
    PhotoStrip *m_photos;
    ValueChips *m_values;
    QLabel *m_saved, *m_trouble;
    Button *m_post, *m_photoButton, *m_customerButton, *m_detailsButton;
};

} // namespace bravo
