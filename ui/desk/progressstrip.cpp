#include "desk/progressstrip.h"

#include "shared/button.h"
#include "shared/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>

namespace bravo {

ProgressStrip::ProgressStrip(QWidget *parent)
    : QWidget(parent),
      m_text(new QLabel),
      m_cancel(new Button(tr("Cancel"), Button::Kind::Link))
{
    m_text->setTextFormat(Qt::PlainText);
    m_text->setFont(uiFont(14));
    m_text->setContentsMargins(ringWidth, 0, 0, 0);
    auto *layout = new QHBoxLayout(this);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_cancel);
    connect(m_cancel, &QPushButton::clicked, this, &ProgressStrip::cancelled);
}

void ProgressStrip::begin(const QString &text)
{
    m_text->setText(text);
    m_share = 0;
    m_cancel->setEnabled(true);
    show();
}

void ProgressStrip::setShare(double share)
{
    m_share = std::clamp(share, 0.0, 1.0);
    update();
}

void ProgressStrip::end()
{
    hide();
}

QPushButton *ProgressStrip::cancelButton() const
{
    return m_cancel;
}

void ProgressStrip::paintEvent(QPaintEvent *)
{
    const Look &look = lookOf(*this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const QMargins around = contentsMargins();
    QRectF track(around.left() + ringWidth, height() - around.bottom() - 4,
        width() - around.left() - around.right() - 2 * ringWidth, 4);
    painter.setBrush(look.line);
    painter.drawRoundedRect(track, 2, 2);
    QRectF done = track;
    done.setWidth(track.width() * m_share);
    if (isRightToLeft())
        done.moveRight(track.right());
    painter.setBrush(look.marigold);
    painter.drawRoundedRect(done, 2, 2);
}

} // namespace bravo
