#include "shared/field.h"

#include "shared/theme.h"

#include <QEvent>
#include <QLineEdit>
#include <QPainter>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace bravo {

Field::Field(QWidget *content, QWidget *parent) : QWidget(parent), m_editor(content)
{
    auto *layout = new QVBoxLayout(this);
    const int across = ringWidth + padded(3), down = ringWidth + space(2);
    layout->setContentsMargins(across, down, across, down);
    layout->addWidget(content);
    setCursor(Qt::IBeamCursor);
    if (auto *line = qobject_cast<QLineEdit *>(content)) {
        line->setFrame(false);
        layout->setContentsMargins(across - 2, down, across - 2, down); // the line edit keeps 2 px of its own
    } else if (auto *text = qobject_cast<QPlainTextEdit *>(content)) {
        text->setFrameShape(QFrame::NoFrame);
        text->viewport()->setAutoFillBackground(false);
        layout->setContentsMargins(across - 4, down - 2, across - 4, down - 2);
    }
    QPalette clear; // sets one colour alone, so that all others follow the look when it changes
    clear.setBrush(QPalette::Base, Qt::transparent);
    content->setPalette(clear);
    watchFocusOf(content);
}

void Field::watchFocusOf(QWidget *editor)
{
    m_editor = editor;
    editor->installEventFilter(this);
}

void Field::paintEvent(QPaintEvent *)
{
    const Look &look = lookOf(*this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF border = QRectF(rect()).adjusted(ringWidth, ringWidth, -ringWidth, -ringWidth);
    painter.setBrush(look.night ? look.paper : QColor(Qt::white));
    painter.setPen(QPen(look.line, 1));
    painter.drawRoundedRect(border.adjusted(0.5, 0.5, -0.5, -0.5), controlCorner, controlCorner);
    if (m_editor->hasFocus())
        paintFocusRing(painter, border, controlCorner, look);
}

void Field::mousePressEvent(QMouseEvent *)
{
    m_editor->setFocus(Qt::MouseFocusReason);
}

bool Field::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        update();
    return QWidget::eventFilter(watched, event);
}

} // namespace bravo
