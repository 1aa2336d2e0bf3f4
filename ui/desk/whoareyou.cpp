#include "desk/whoareyou.h"

#include "board/text.h"
#include "shared/field.h"
#include "shared/panel.h"
#include "shared/theme.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QVBoxLayout>

namespace bravo {

WhoAreYou::WhoAreYou(QWidget *window)
    : QWidget(window),
      m_panel(new Panel(this)),
      m_editor(new QLineEdit),
      m_list(new PeopleList)
{
    setAccessibleName(tr("Who are you?"));
    auto *title = new QLabel(tr("Who are you?"));
    title->setFont(uiFont(24, QFont::DemiBold, Face::Serif));
    auto *note = new QLabel(tr("For your votes and stories, until this window closes."));
    note->setFont(uiFont(14));
    note->setWordWrap(true);
    note->setForegroundRole(QPalette::PlaceholderText);
    for (QLabel *label : {title, note}) {
        label->setTextFormat(Qt::PlainText);
        label->setContentsMargins(ringWidth, 0, ringWidth, 0);
    }
    m_editor->setFont(uiFont(15));
    m_editor->setPlaceholderText(tr("Type your name"));
    m_editor->setAccessibleName(tr("Your name"));
    m_editor->installEventFilter(this);
    auto *layout = new QVBoxLayout(m_panel);
    layout->setContentsMargins(space(5), space(5), space(5), space(3));
    layout->setSpacing(space(2));
    layout->addWidget(title);
    layout->addWidget(note);
    layout->addWidget(new Field(m_editor));
    layout->addWidget(m_list, 1);
    connect(m_editor, &QLineEdit::textEdited, this, &WhoAreYou::search);
    connect(m_list, &PeopleList::chosen, this, &WhoAreYou::take);
    window->installEventFilter(this);
    hide();
}

void WhoAreYou::open(const QList<Someone> &people, const QString &lastId)
{
    m_people = people;
    m_editor->clear();
    search();
    m_list->select(lastId);
    place();
    show();
    raise();
    m_editor->setFocus(Qt::PopupFocusReason);
}

void WhoAreYou::close()
{
    if (isHidden())
        return;
    hide();
    Q_EMIT closed();
}

void WhoAreYou::search()
{
    const QString name = cleanLine(m_editor->text());
    QList<Someone> found = matching(m_people, name);
    const bool known = std::any_of(m_people.begin(), m_people.end(),
        [key = foldedKey(name)](const Someone &one) { return foldedKey(one.name) == key; });
    if (!name.isEmpty() && !known)
        found += Someone{{}, name, tr("I am new here"), {}, false};
    m_list->setPeople(found);
}

void WhoAreYou::take(const Someone &person)
{
    hide();
    if (person.id.isEmpty())
        Q_EMIT newNameChosen(person.name);
    else
        Q_EMIT chosen(person);
}

void WhoAreYou::place()
{
    setGeometry(parentWidget()->rect());
    const int width = std::min(scaled(440) + 2 * Panel::shade, this->width() - space(4));
    const int height = std::min(scaled(500) + 2 * Panel::shade, this->height() - space(4));
    m_panel->setGeometry((this->width() - width) / 2, (this->height() - height) / 2, width, height);
}

void WhoAreYou::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), QColor(20, 24, 30, lookOf(*this).night ? 150 : 90));
}

void WhoAreYou::mousePressEvent(QMouseEvent *event)
{
    if (!m_panel->geometry().contains(event->position().toPoint()))
        close();
}

bool WhoAreYou::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize && isVisible())
        place();
    if (watched != m_editor)
        return QWidget::eventFilter(watched, event);
    if (event->type() == QEvent::ShortcutOverride) {
        event->accept(); // while the sheet is open, the window's keys belong to it
        return true;
    }
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    switch (static_cast<QKeyEvent *>(event)->key()) {
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
    case Qt::Key_Tab:
    case Qt::Key_Backtab:
        return true; // there is nowhere else to go on the sheet
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
