#pragma once

#include "shared/people.h"
#include "shared/sheet.h"

class QHBoxLayout;
class QLabel;
class QLineEdit;
class QStackedLayout;

namespace bravo {

class Button;
class SecretPage;
class Segmented;

/// "Who are you?": a sheet with faces and type-ahead, and the page where the chosen one proves it where that is needed.
class WhoAreYou : public Sheet {
    Q_OBJECT

public:
    explicit WhoAreYou(QWidget *window);

    /// Opens over the window with `lastId` chosen, where that person is among them. `recent` sat here lately: their
    /// faces stand first, large. Where somebody sits here, `lastId` is theirs.
    void open(const QList<Someone> &people, const QString &lastId, const QStringList &recent = {});
    /// The person who is signed in by a secret, and may change it; nobody where the name is empty.
    void setSignedIn(const Someone &person);
    /// Whether somebody sits here, who may say how they wish to be celebrated, sign out, and choose a first PIN.
    void setSomebody(bool sits) { m_somebody = sits; }
    /// Whether a name that is not on the roster may be added here.
    void setTakesNewNames(bool takes) { m_takesNewNames = takes; }
    /// What somebody says who they are for, in a sentence.
    void setPurpose(const QString &sentence) { m_purpose = sentence; }
    /// The chosen person has to prove it.
    void askSecret(const Someone &person);
    void askNewSecret(const Someone &person);
    /// After how many seconds without a touch whoever proved nothing is asked again; 0: never. This computer's.
    static int askAgainAfter();
    /// Asked whenever somebody is painted.
    void setFaces(const FaceOf &faces);
    SecretPage *secretPage() const { return m_secret; }
    Button *signOutButton() const { return m_signOut; }
    /// Those whose faces stand first.
    QStringList recentNames() const;
    /// After how long it asks again.
    Segmented *again() const { return m_again; }
    Button *wishesButton() const { return m_wishes; }
    Button *changeButton() const { return m_change; }
    /// What stands below the head.
    QString note() const;

Q_SIGNALS:
    void chosen(const bravo::Someone &person);
    /// Somebody whose name is not on the roster yet.
    void newNameChosen(const QString &name);
    void secretGiven(const bravo::Someone &person, const QString &secret);
    void newSecretGiven(const bravo::Someone &person, const QString &secret);
    void signOutAsked();
    void wishesAsked();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *buildList();
    void showList(const QString &lastId);
    void search();
    void showRecent(const QStringList &recent);
    void take(const Someone &person);
    bool keyPressed(int key);
    QWidget *buildAgain();

    QList<Someone> m_people;
    QStringList m_recent;
    Someone m_person, m_signedIn, m_sits; // who is asked for a secret; who is signed in; who sits here by a name alone
    QString m_purpose = tr("For your votes and stories, until you leave this desk.");
    bool m_takesNewNames = true, m_somebody = false;
    QStackedLayout *m_pages;
    QLabel *m_note;
    QLineEdit *m_editor;
    QWidget *m_faces;
    QHBoxLayout *m_faceRow;
    PeopleList *m_list;
    SecretPage *m_secret;
    Button *m_wishes, *m_change, *m_signOut;
    Segmented *m_again;
    FaceOf m_faceOf;
};

} // namespace bravo
