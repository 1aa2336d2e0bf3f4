#include "desk/reachstrip.h"

#include "shared/button.h"
#include "shared/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace bravo {

ReachStrip::ReachStrip(QWidget *parent)
    : QWidget(parent),
      m_text(new QLabel),
      m_show(new Button(tr("Show"), Button::Kind::Link))
{
    m_text->setTextFormat(Qt::PlainText);
    m_text->setFont(uiFont(14));
    m_text->setWordWrap(true);
    auto *line = new QHBoxLayout(this);
    line->setSpacing(space(3));
    m_text->setContentsMargins(space(3), space(2), 0, space(2));
    line->addWidget(m_text, 1);
    line->addWidget(m_show, 0, Qt::AlignVCenter);
    line->addSpacing(space(2));
    m_show->setAccessibleName(tr("Show what waits for the server"));
    connect(m_show, &QPushButton::clicked, this, &ReachStrip::showAsked);
    hide();
}

void ReachStrip::setReach(const Reach &reach, const QTimeZone &zone, bool isFile)
{
    QStringList sentences;
    if (!reach.online && isFile)
        sentences +=
            tr("The board’s file cannot be reached. What you type stays in the fields; post it when it is back.");
    else if (!reach.online)
        sentences += reach.since.isValid()
            ? tr("Offline since %1: the server cannot be reached. What you write is kept, and sent later.")
                  .arg(QLocale().toString(reach.since.toTimeZone(zone).time(), u"HH:mm"_s))
            : tr("Offline: the server cannot be reached. What you write is kept, and sent later.");
    else if (reach.slow)
        sentences += tr("The board is busy. What you asked for is done as soon as it can be.");
    if (reach.waiting > 0)
        sentences += tr("%n thing(s) wait.", nullptr, reach.waiting);
    if (reach.refused > 0)
        sentences += tr("The server refused %n thing(s); nothing is lost.", nullptr, reach.refused);
    const QString text = sentences.join(u' ');
    m_show->setVisible(reach.waiting + reach.refused > 0);
    setVisible(!text.isEmpty());
    if (text == m_text->text())
        return;
    m_text->setText(text);
    setAccessibleName(text);
}

QString ReachStrip::text() const
{
    return m_text->text();
}

void ReachStrip::paintEvent(QPaintEvent *)
{
    const Look &look = lookOf(*this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(look.marigoldWash);
    const QMargins around = contentsMargins();
    painter.drawRoundedRect(QRectF(rect()).adjusted(around.left(), around.top(), -around.right(), -around.bottom()),
        controlCorner, controlCorner);
}

} // namespace bravo
