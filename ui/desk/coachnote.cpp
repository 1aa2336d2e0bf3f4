#include "desk/coachnote.h"

#include "shared/button.h"
#include "shared/iconbutton.h"
#include "shared/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace bravo {

static constexpr int bulb = 18; // px
static constexpr int noteInset = ringWidth + space(1); // of a link's words; the others stand above them

CoachNote::CoachNote(QWidget *parent)
    : QWidget(parent),
      m_about(new QLabel),
      m_sentence(new QLabel),
      m_silence(new Button(tr("Don’t remark on this again"), Button::Kind::Link))
{
    m_about->setFont(uiFont(14, QFont::DemiBold));
    m_sentence->setFont(uiFont(14));
    auto *cross = new IconButton(tr("Put this remark away"), &drawCross);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    for (QLabel *label : {m_about, m_sentence}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setContentsMargins(noteInset, 0, noteInset, 0);
        words->addWidget(label);
    }
    words->addWidget(m_silence, 0, Qt::AlignLeft);
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(ringWidth + space(1), space(3), ringWidth + space(1), space(2));
    line->addSpacing(
        space(2) + scaled(bulb) + space(2) - noteInset); // a margin would not change sides with the language
    line->setSpacing(space(1));
    line->addLayout(words, 1);
    line->addWidget(cross, 0, Qt::AlignTop);
    connect(cross, &QAbstractButton::clicked, this, &CoachNote::putAway);
    connect(m_silence, &QPushButton::clicked, this, &CoachNote::silenced);
    hide();
}

void CoachNote::say(const QString &about, const QString &sentence)
{
    m_about->setText(about.isEmpty() ? QString() : tr("“%1”").arg(about));
    m_about->setVisible(!about.isEmpty());
    m_sentence->setText(sentence);
    setAccessibleName(tr("The coach: %1").arg(text()));
    setVisible(!sentence.isEmpty());
}

QString CoachNote::text() const
{
    return m_about->text().isEmpty() ? m_sentence->text() : m_about->text() + u' ' + m_sentence->text();
}

void CoachNote::paintEvent(QPaintEvent *)
{
    const Look &look = lookOf(*this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(look.marigoldWash);
    const QRectF box = QRectF(rect()).adjusted(ringWidth, 0, -ringWidth, 0);
    painter.drawRoundedRect(box, controlCorner, controlCorner);
    const qreal size = scaled(bulb);
    const qreal x = isRightToLeft() ? box.right() - space(3) - size : box.left() + space(3);
    drawBulb(painter, QRectF(x, space(3), size, size), look.marigoldInk);
}

} // namespace bravo
