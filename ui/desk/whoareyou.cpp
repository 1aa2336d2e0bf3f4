#include "desk/whoareyou.h"

#include "board/text.h"
#include "desk/facebutton.h"
#include "desk/secretpage.h"
#include "shared/button.h"
#include "shared/field.h"
#include "shared/panel.h"
#include "shared/reading.h"
#include "shared/segmented.h"
#include "shared/theme.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QSettings>
#include <QStackedLayout>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace bravo {

namespace {

constexpr std::array againChoices{5 * 60, 15 * 60, 60 * 60, 0}; // seconds
const QString againKey = QStringLiteral("desk/askAgainSeconds");

} // namespace

WhoAreYou::WhoAreYou(QWidget *window)
    : Sheet(window, {460, 580}),
      m_pages(new QStackedLayout(panel())),
      m_note(new QLabel),
      m_editor(new QLineEdit),
      m_faces(new QWidget),
      m_faceRow(new QHBoxLayout(m_faces)),
      m_list(new PeopleList),
      m_secret(new SecretPage),
      m_wishes(new Button(tr("How may we celebrate you?"), Button::Kind::Link)),
      m_change(new Button(tr("Change your PIN"), Button::Kind::Link)),
      m_signOut(new Button(tr("Sign out"), Button::Kind::Link)),
      m_again(new Segmented({tr("5 min"), tr("15 min"), tr("1 hour"), tr("Never")}))
{
    setAccessibleName(tr("Who are you?"));
    m_pages->addWidget(buildList());
    m_pages->addWidget(m_secret);
    m_secret->setContentsMargins(0, 0, 0, 0);
    m_secret->layout()->setContentsMargins(space(5), space(5), space(5), space(4));
    connect(m_editor, &QLineEdit::textEdited, this, &WhoAreYou::search);
    connect(m_list, &PeopleList::chosen, this, &WhoAreYou::take);
    connect(
        m_secret, &SecretPage::given, this, [this](const QString &secret) { Q_EMIT secretGiven(m_person, secret); });
    connect(m_secret, &SecretPage::newGiven, this,
        [this](const QString &secret) { Q_EMIT newSecretGiven(m_person, secret); });
    connect(m_secret, &SecretPage::back, this, [this] { showList(m_person.id); });
    connect(m_wishes, &QPushButton::clicked, this, &WhoAreYou::wishesAsked);
    connect(m_change, &QPushButton::clicked, this,
        [this] { askNewSecret(m_signedIn.name.isEmpty() ? m_sits : m_signedIn); });
    connect(m_signOut, &QPushButton::clicked, this, &WhoAreYou::signOutAsked);
}

QWidget *WhoAreYou::buildList()
{
    auto *title = new QLabel(tr("Who are you?"));
    title->setFont(uiFont(24, QFont::DemiBold, Face::Serif));
    m_note->setFont(uiFont(14));
    m_note->setWordWrap(true);
    m_note->setForegroundRole(QPalette::PlaceholderText);
    for (QLabel *label : {title, m_note}) {
        label->setTextFormat(Qt::PlainText);
        label->setContentsMargins(ringWidth, 0, ringWidth, 0);
    }
    m_editor->setFont(uiFont(15));
    m_editor->setPlaceholderText(tr("Type your name"));
    m_editor->setAccessibleName(tr("Your name"));
    m_editor->installEventFilter(this);
    m_faces->setAccessibleName(tr("Who sat here lately"));
    m_faceRow->setContentsMargins(0, 0, 0, 0);
    m_faceRow->setSpacing(space(1));
    m_list->setAccessibleName(tr("Everybody"));
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_change);
    foot->addStretch();
    foot->addWidget(m_signOut);
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(space(5), space(5), space(5), space(3));
    column->setSpacing(space(2));
    column->addWidget(title);
    column->addWidget(m_note);
    column->addWidget(new Field(m_editor));
    column->addWidget(m_faces);
    column->addWidget(m_list, 1);
    column->addWidget(buildAgain());
    column->addWidget(m_wishes, 0, Qt::AlignLeft);
    column->addLayout(foot);
    return page;
}

/// A desk that many share asks sooner than one's own.
QWidget *WhoAreYou::buildAgain()
{
    auto *label = new QLabel(tr("Ask again after"));
    label->setTextFormat(Qt::PlainText);
    label->setFont(uiFont(14));
    label->setForegroundRole(QPalette::PlaceholderText);
    m_again->setAccessibleName(tr("After how long without a key this computer asks again"));
    const auto chosen = std::find(againChoices.begin(), againChoices.end(), askAgainAfter());
    m_again->setCurrent(chosen == againChoices.end() ? 1 : static_cast<int>(chosen - againChoices.begin()));
    connect(m_again, &Segmented::currentChanged, this,
        [](int choice) { QSettings().setValue(againKey, againChoices[static_cast<size_t>(choice)]); });
    auto *box = new QWidget;
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(ringWidth, 0, ringWidth, 0);
    row->setSpacing(space(2));
    row->addWidget(label);
    row->addWidget(m_again);
    row->addStretch();
    return box;
}

int WhoAreYou::askAgainAfter()
{
    return QSettings().value(againKey, againChoices[1]).toInt();
}

void WhoAreYou::open(const QList<Someone> &people, const QString &lastId, const QStringList &recent)
{
    m_people = people;
    m_recent = recent;
    const auto last = std::ranges::find(people, lastId, &Someone::id);
    m_sits = m_somebody && last != people.end() ? *last : Someone();
    showList(lastId);
}

void WhoAreYou::showList(const QString &lastId)
{
    m_note->setText(m_people.isEmpty() && m_takesNewNames
            ? tr("Nobody is on this board yet. Type your name and press Enter.")
            : m_purpose);
    showRecent(m_recent);
    m_editor->clear();
    search();
    m_list->select(lastId);
    const bool proven = !m_signedIn.name.isEmpty();
    m_change->setText(proven ? tr("Change your PIN") : tr("Choose a PIN"));
    m_change->setVisible(proven || (m_takesNewNames && !m_sits.name.isEmpty())); // a server's first one is a manager's
    m_signOut->setVisible(proven || m_somebody);
    m_wishes->setVisible(m_somebody);
    m_pages->setCurrentIndex(0);
    Sheet::open();
    m_editor->setFocus(Qt::PopupFocusReason);
}

void WhoAreYou::showRecent(const QStringList &recent)
{
    while (QLayoutItem *item = m_faceRow->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const QString &id : recent) {
        const auto person =
            std::find_if(m_people.cbegin(), m_people.cend(), [&id](const Someone &one) { return one.id == id; });
        if (person == m_people.cend())
            continue;
        auto *face = new FaceButton(*person, m_faceOf);
        m_faceRow->addWidget(face);
        connect(face, &FaceButton::clicked, this, [this, one = *person] { take(one); });
    }
    m_faceRow->addStretch();
    tabAsRead(m_pages->widget(0)); // the faces came last
}

QString WhoAreYou::note() const
{
    return m_note->text();
}

QStringList WhoAreYou::recentNames() const
{
    QStringList names;
    for (const FaceButton *face : m_faces->findChildren<FaceButton *>())
        names += face->accessibleName();
    return names;
}

void WhoAreYou::setFaces(const FaceOf &faces)
{
    m_faceOf = faces;
    m_list->setFaces(faces);
    m_secret->setFaces(faces);
}

void WhoAreYou::setSignedIn(const Someone &person)
{
    m_signedIn = person;
}

void WhoAreYou::askSecret(const Someone &person)
{
    m_person = person;
    m_pages->setCurrentWidget(m_secret);
    Sheet::open();
    m_secret->askFor(person);
}

void WhoAreYou::askNewSecret(const Someone &person)
{
    m_person = person;
    m_pages->setCurrentWidget(m_secret);
    Sheet::open();
    m_secret->askForNew(person);
}

void WhoAreYou::search()
{
    const QString name = cleanLine(m_editor->text());
    QList<Someone> found = matching(m_people, name);
    const bool known = std::any_of(m_people.begin(), m_people.end(),
        [key = foldedKey(name)](const Someone &one) { return foldedKey(one.name) == key; });
    if (!name.isEmpty() && !known && m_takesNewNames)
        found += Someone{{}, name, tr("I am new here"), {}, false};
    m_list->setPeople(found);
    m_faces->setVisible(name.isEmpty() && m_faceRow->count() > 1); // one is the stretch
}

void WhoAreYou::take(const Someone &person)
{
    hide();
    if (person.id.isEmpty())
        Q_EMIT newNameChosen(person.name);
    else
        Q_EMIT chosen(person);
}

bool WhoAreYou::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_editor)
        return Sheet::eventFilter(watched, event);
    if (event->type() == QEvent::ShortcutOverride) {
        event->accept(); // while the sheet is open, the window's keys belong to it
        return true;
    }
    if (event->type() == QEvent::KeyPress && keyPressed(static_cast<QKeyEvent *>(event)->key()))
        return true;
    return Sheet::eventFilter(watched, event);
}

bool WhoAreYou::keyPressed(int key)
{
    switch (key) {
    case Qt::Key_Down:
        m_list->step(1);
        return true;
    case Qt::Key_Up:
        m_list->step(-1);
        return true;
    case Qt::Key_PageDown:
        m_list->step(6);
        return true;
    case Qt::Key_PageUp:
        m_list->step(-6);
        return true;
    case Qt::Key_Escape:
        close();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (!m_list->current().name.isEmpty())
            take(m_list->current());
        return true;
    default:
        return false;
    }
}

} // namespace bravo
