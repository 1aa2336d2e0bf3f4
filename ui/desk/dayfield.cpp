#include "desk/dayfield.h"

#include "board/daywords.h"
#include "desk/calendar.h"
#include "shared/field.h"
#include "shared/iconbutton.h"
#include "shared/panel.h"
#include "shared/plainlabel.h"
#include "shared/saytrouble.h"
#include "shared/theme.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bravo {

DayField::DayField(const QString &name, QWidget *parent)
    : QWidget(parent),
      m_latest(QDate::currentDate()),
      m_line(new QLineEdit),
      m_field(new Field(m_line)),
      m_complaint(plainLabel({}, uiFont(13, QFont::DemiBold), false, ringWidth))
{
    m_line->setFont(uiFont(15));
    m_line->setAccessibleName(name);
    m_line->setToolTip(tr("Type it, or change it with the arrow keys"));
    const QString wide = dayInWords({2028, 9, 28}, QLocale());
    m_line->setFixedWidth(m_line->fontMetrics().horizontalAdvance(wide) + scaled(10));
    m_line->installEventFilter(this);
    auto *open = new IconButton(tr("Choose the day in a calendar (Alt+Down)"), &drawCalendar);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space(1));
    row->addWidget(m_field);
    row->addWidget(open);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setFocusProxy(m_line);
    QPalette warm;
    warm.setColor(QPalette::WindowText, readableOn(lookOf(*this).value(u"coral"_s), lookOf(*this).card));
    m_complaint->setPalette(warm);
    m_complaint->hide();
    connect(m_line, &QLineEdit::textEdited, this, &DayField::read);
    connect(m_line, &QLineEdit::editingFinished, this, &DayField::settle);
    connect(open, &QAbstractButton::clicked, this, &DayField::openCalendar);
    setDay(m_latest);
}

DayField::~DayField()
{
    delete m_panel;
}

void DayField::setDay(const QDate &day)
{
    m_day = std::min(day, m_latest);
    m_read = m_settled = m_day;
    m_line->setText(dayInWords(m_day, QLocale()));
    complain({});
}

QString DayField::objection() const
{
    if (!m_read)
        return tr("This is no day. Type it like “%1”, or choose it in the calendar.")
            .arg(dayInWords(m_latest, QLocale()));
    return *m_read > m_latest ? tr("That day is still to come.") : QString();
}

void DayField::read()
{
    m_read = dayFromWords(m_line->text(), m_latest, QLocale());
    m_day = objection().isEmpty() ? *m_read : m_settled; // what is half typed may have been another day
    complain({});
    Q_EMIT typed();
}

/// What was typed is shown as it was understood, before it is posted.
void DayField::settle()
{
    complain(objection());
    if (!objection().isEmpty())
        return;
    if (const QString shown = dayInWords(m_day, QLocale()); shown != m_line->text())
        m_line->setText(shown);
    if (std::exchange(m_settled, m_day) != m_day)
        Q_EMIT chosen();
}

void DayField::choose(const QDate &day)
{
    setDay(day);
    Q_EMIT typed();
    Q_EMIT chosen();
}

void DayField::complain(const QString &sentence)
{
    sayTrouble(*m_complaint, sentence);
    m_complaint->setVisible(!sentence.isEmpty());
    m_line->setAccessibleDescription(sentence);
}

void DayField::openCalendar()
{
    if (!m_panel) {
        m_panel = new Panel(window());
        m_calendar = new Calendar;
        m_calendar->setAccessibleName(m_line->accessibleName());
        auto *layout = new QVBoxLayout(m_panel);
        layout->setContentsMargins(space(3), space(2), space(3), space(3));
        layout->addWidget(m_calendar);
        m_calendar->installEventFilter(this);
        connect(m_calendar, &Calendar::chosen, this, [this](const QDate &day) {
            choose(day);
            m_line->setFocus();
        });
    }
    m_calendar->setDates(m_day, m_latest);
    const QSize size = m_panel->sizeHint();
    const QRect beside(m_field->mapTo(window(), QPoint()), m_field->size());
    const int below = beside.bottom() - Panel::shade;
    const int y = below + size.height() <= window()->height() ? below : beside.top() - size.height() + Panel::shade;
    const int x = isRightToLeft() ? beside.right() - size.width() + Panel::shade : beside.left() - Panel::shade;
    m_panel->setGeometry(
        std::clamp(x, 0, std::max(0, window()->width() - size.width())), std::max(y, 0), size.width(), size.height());
    m_panel->show();
    m_panel->raise();
    m_calendar->setFocus(Qt::PopupFocusReason);
}

void DayField::closeCalendar()
{
    if (m_panel)
        m_panel->hide();
}

/// A day back or on, or the calendar.
bool DayField::takesKey(int key, Qt::KeyboardModifiers modifiers)
{
    if (key != Qt::Key_Up && key != Qt::Key_Down)
        return false;
    if (key == Qt::Key_Down && modifiers & Qt::AltModifier)
        openCalendar();
    else
        choose(m_day.addDays(key == Qt::Key_Up ? 1 : -1));
    return true;
}

bool DayField::eventFilter(QObject *watched, QEvent *event)
{
    const auto *key = event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride
        ? static_cast<QKeyEvent *>(event)
        : nullptr;
    if (watched == m_calendar) {
        if (event->type() == QEvent::FocusOut)
            closeCalendar();
        if (key && (key->key() == Qt::Key_Escape || key->key() == Qt::Key_Tab)) {
            event->accept(); // it closes the calendar and nothing else
            if (event->type() == QEvent::KeyPress)
                m_line->setFocus();
            return true;
        }
    } else if (event->type() == QEvent::FocusIn && static_cast<QFocusEvent *>(event)->reason() == Qt::MouseFocusReason
        && objection().isEmpty()) {
        // Once the click has placed the cursor: what is typed then replaces the day.
        QMetaObject::invokeMethod(m_line, &QLineEdit::selectAll, Qt::QueuedConnection);
    } else if (event->type() == QEvent::KeyPress && takesKey(key->key(), key->modifiers())) {
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace bravo
