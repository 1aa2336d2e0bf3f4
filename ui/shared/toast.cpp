#include "shared/toast.h"

#include "shared/button.h"
#include "shared/theme.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>

namespace bravo {

Toast::Toast(QWidget *parent)
    : QWidget(parent),
      m_text(new QLabel(this)),
      m_action(new Button({}, Button::Kind::Link, this))
{
    setObjectName(QStringLiteral("toast"));
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setFont(uiFont(15));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(space(5), space(2), space(3), space(2));
    layout->setSpacing(space(3));
    layout->addWidget(m_text, 1);
    layout->addWidget(m_action);
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        m_act = {};
        hide();
    });
    connect(m_action, &QPushButton::clicked, this, &Toast::triggerAction);
    hide();
}

void Toast::say(const QString &text, int milliseconds, const QString &action, std::function<void()> act)
{
    const Look &other = lookOf(*parentWidget()).night ? paperLook() : nightLook();
    QPalette onInk = palette(); // the toast wears the other look, so that it stands off the page
    onInk.setColor(QPalette::WindowText, other.ink);
    m_text->setPalette(onInk);
    m_action->setPalette(onInk);
    if (m_act && !act) {
        m_text->setText(m_offer + u'\n' + text);
        m_timer.start(std::max(m_timer.remainingTime(), milliseconds));
    } else {
        m_offer = text;
        m_text->setText(text);
        m_action->setText(action);
        m_action->setVisible(!action.isEmpty());
        m_act = std::move(act);
        m_timer.start(milliseconds);
    }
    placeIn(m_within);
    show();
    raise();
    setAccessibleName(text);
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

QString Toast::text() const
{
    return isVisible() ? m_text->text() : QString();
}

void Toast::triggerAction()
{
    const auto act = std::exchange(m_act, {});
    m_timer.stop();
    hide();
    if (act)
        act();
}

void Toast::dropOffer()
{
    if (!m_act)
        return;
    m_act = {};
    m_timer.stop();
    hide();
}

void Toast::placeIn(const QRect &within)
{
    m_within = within;
    const int room = within.width() - space(8);
    const int buttonWidth = m_action->isHidden() ? 0 : m_action->sizeHint().width() + space(3);
    int words = 0;
    for (const QString &line : m_text->text().split(u'\n'))
        words = std::max(words, m_text->fontMetrics().horizontalAdvance(line) + space(1));
    const int width = std::min(words + buttonWidth + space(8), room);
    const int height = std::max(layout()->heightForWidth(width), scaled(48));
    setGeometry(within.center().x() - width / 2, within.bottom() - height - space(5), width, height);
}

void Toast::paintEvent(QPaintEvent *)
{
    const Look &look = lookOf(*parentWidget());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(look.ink);
    painter.drawRoundedRect(rect(), controlCorner + 2, controlCorner + 2);
}

} // namespace bravo
