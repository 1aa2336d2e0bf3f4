#include "desk/peoplepicker.h"

#include "board/text.h"
#include "shared/chip.h"
#include "shared/flowlayout.h"
#include "shared/panel.h"
#include "shared/theme.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace bravo {

namespace {

constexpr int shownRows = 6;

/// Where the first of several names ends; that of a single one at the end of all.
qsizetype endOfFirstName(const QString &typed)
{
    const auto parts = [](QChar c) { return c == u',' || c == u';'; };
    return std::distance(typed.begin(), std::find_if(typed.begin(), typed.end(), parts));
}

} // namespace

PeoplePicker::PeoplePicker(QWidget *parent)
    : QWidget(parent),
      m_flow(new FlowLayout(space(1), this)),
      m_editor(new QLineEdit)
{
    m_flow->setLastStretches(true);
    m_editor->setFrame(false);
    m_editor->setFont(uiFont(15));
    m_editor->setMinimumSize(scaled(96), scaled(30));
    m_editor->setAccessibleName(tr("Who did it right? Type a name or a team."));
    QPalette clear;
    clear.setBrush(QPalette::Base, Qt::transparent);
    m_editor->setPalette(clear);
    m_flow->addWidget(m_editor);
    m_editor->installEventFilter(this);
    setFocusProxy(m_editor);
    m_editor->setPlaceholderText(tr("A name or a team"));
    connect(m_editor, &QLineEdit::textEdited, this, [this] {
        takeListed();
        offer();
        Q_EMIT changed();
    });
}

PeoplePicker::~PeoplePicker()
{
    delete m_panel;
}

QStringList PeoplePicker::chosenIds(bool teams) const
{
    QStringList ids;
    for (const Someone &one : m_chosen) {
        if (one.team == teams)
            ids += one.id;
    }
    return ids;
}

QString PeoplePicker::typed() const
{
    return cleanLine(m_editor->text());
}

void PeoplePicker::add(const Someone &someone)
{
    for (const Someone &one : std::as_const(m_chosen)) {
        if (one.id == someone.id)
            return;
    }
    m_chosen += someone;
    auto *chip = new PersonChip(someone.name, someone.team, this);
    chip->setObjectName(someone.id);
    if (m_faces && !someone.team)
        chip->setFace([this, id = someone.id] { return m_faces(id); });
    m_flow->insertWidget(static_cast<int>(m_chosen.size()) - 1, chip);
    chip->show();
    m_editor->raise(); // readers are told of it after the names
    connect(chip, &PersonChip::clicked, this, [this, id = someone.id] { remove(id); });
    m_editor->setPlaceholderText({});
    updateGeometry();
    Q_EMIT changed();
}

void PeoplePicker::remove(const QString &id)
{
    for (qsizetype i = 0; i < m_chosen.size(); ++i) {
        if (m_chosen[i].id != id)
            continue;
        m_chosen.removeAt(i);
        QLayoutItem *item = m_flow->takeAt(static_cast<int>(i));
        item->widget()->hide();
        item->widget()->deleteLater(); // the click that asked for it may still be on its way through it
        delete item;
        m_flow->invalidate();
        if (m_chosen.isEmpty())
            m_editor->setPlaceholderText(tr("A name or a team"));
        updateGeometry();
        Q_EMIT changed();
        return;
    }
}

void PeoplePicker::clear()
{
    while (!m_chosen.isEmpty())
        remove(QString(m_chosen.last().id));
    m_editor->clear();
    m_editor->setPlaceholderText(tr("A name or a team"));
    closeOffer();
}

/// The name that is looked for: of several with commas between them, the first.
QString PeoplePicker::firstName() const
{
    const QString all = typed();
    const qsizetype end = endOfFirstName(all);
    const auto isBegun = [key = foldedKey(all)](const Someone &one) { return foldedKey(one.name).startsWith(key); };
    if (end < all.size() && std::any_of(m_all.begin(), m_all.end(), isBegun))
        return all; // the comma is a part of it: "Food, Drinks"
    return all.left(end).trimmed();
}

/// "Miriam, Pavel": whoever is plainly meant before a comma becomes a chip, and the rest goes on.
void PeoplePicker::takeListed()
{
    for (QString all = typed(), name = firstName(); name.size() < all.size(); all = typed(), name = firstName()) {
        const QList<Someone> found = name.isEmpty() ? QList<Someone>() : matching(m_all, name);
        if (!name.isEmpty() && found.size() != 1)
            return;
        dropFirstName();
        if (!name.isEmpty())
            add(found.front());
    }
}

void PeoplePicker::dropFirstName()
{
    const QString all = typed();
    m_editor->setText(all.mid(firstName() == all ? all.size() : endOfFirstName(all) + 1).trimmed());
}

void PeoplePicker::take(const Someone &someone)
{
    dropFirstName();
    closeOffer();
    if (someone.id.isEmpty())
        Q_EMIT newNameChosen(someone.name);
    else
        add(someone);
    takeListed();
    if (!typed().isEmpty())
        offer();
}

void PeoplePicker::offer()
{
    const QString name = firstName();
    if (name.isEmpty()) {
        closeOffer();
        return;
    }
    if (!m_panel) {
        m_panel = new Panel(window());
        m_list = new PeopleList;
        m_list->setFaces(m_faces);
        auto *layout = new QVBoxLayout(m_panel);
        layout->setContentsMargins(2, space(1), 2, space(1));
        layout->addWidget(m_list);
        connect(m_list, &PeopleList::chosen, this, &PeoplePicker::take);
    }
    QList<Someone> found = matching(m_all, name);
    const bool somebodyFits = !found.isEmpty();
    found.removeIf([this](const Someone &one) { return m_chosen.contains(one); });
    const bool known = std::any_of(
        m_all.begin(), m_all.end(), [key = foldedKey(name)](const Someone &one) { return foldedKey(one.name) == key; });
    const bool allChosen = somebodyFits && found.isEmpty(); // who is meant is there already, and nobody new
    if (couldBeAName(name) && !known && !allChosen && (!somebodyFits || name.contains(u' ')))
        found += Someone{{}, name, tr("Add to the people of this board"), {}, false};
    m_list->setPeople(found);
    const int rows = std::min<int>(shownRows, static_cast<int>(found.size()));
    const QWidget *field = parentWidget();
    const QPoint below = field->mapTo(window(), QPoint(0, field->height()));
    const int extra = Panel::shade;
    m_panel->setGeometry(below.x() + ringWidth - extra, below.y() - extra, field->width() - 2 * ringWidth + 2 * extra,
        m_list->heightFor(rows) + 2 * space(1) + 2 * extra + 2);
    m_panel->setVisible(rows > 0);
    m_panel->raise();
}

void PeoplePicker::closeOffer()
{
    if (m_panel)
        m_panel->hide();
}

bool PeoplePicker::keyPressed(int key, Qt::KeyboardModifiers modifiers)
{
    const bool open = m_panel && m_panel->isVisible();
    if (key == Qt::Key_Backspace && m_editor->text().isEmpty() && !m_chosen.isEmpty()) {
        remove(QString(m_chosen.last().id));
        return true;
    }
    if (!open || (modifiers & Qt::ControlModifier))
        return false;
    switch (key) {
    case Qt::Key_Down:
        m_list->step(1);
        return true;
    case Qt::Key_Up:
        m_list->step(-1);
        return true;
    case Qt::Key_Escape:
        closeOffer();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (!m_list->current().name.isEmpty())
            take(m_list->current());
        return true;
    case Qt::Key_Tab: // takes the person and goes on; a new name wants Enter, so that no slip becomes a person
        if (!m_list->current().id.isEmpty())
            take(m_list->current());
        return false;
    default:
        return false;
    }
}

bool PeoplePicker::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        return keyPressed(key->key(), key->modifiers());
    }
    if (event->type() == QEvent::ShortcutOverride && m_editor->text().isEmpty()
        && static_cast<QKeyEvent *>(event)->matches(QKeySequence::Undo)) {
        event->ignore(); // no letter stands there: it is for the name that was chosen or removed last
        return true;
    }
    if (event->type() == QEvent::ShortcutOverride && m_panel && m_panel->isVisible()) {
        // While names are offered, Escape closes them and nothing else.
        if (static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape)
            event->accept();
    }
    if (event->type() == QEvent::FocusOut)
        closeOffer();
    return QWidget::eventFilter(watched, event);
}

} // namespace bravo
