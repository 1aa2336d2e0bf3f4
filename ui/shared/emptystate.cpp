#include "shared/emptystate.h"

#include "publish/drawing.h"
#include "shared/button.h"
#include "shared/theme.h"

#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

namespace bravo {

EmptyState::EmptyState(QWidget *parent)
    : QWidget(parent),
      m_title(new QLabel),
      m_sentence(new QLabel),
      m_action(new Button({}, Button::Kind::Primary)),
      m_mark(new QWidget)
{
    m_mark->setFixedSize(scaled(56), scaled(56));
    for (QLabel *label : {m_title, m_sentence}) {
        label->setTextFormat(Qt::PlainText);
        label->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
        label->setWordWrap(true);
    }
    m_title->setFont(uiFont(28, QFont::DemiBold, Face::Serif));
    m_sentence->setFont(uiFont(16));
    m_sentence->setForegroundRole(QPalette::PlaceholderText);
    auto *column = new QWidget; // a readable measure in the middle; the labels wrap within it
    column->setMaximumWidth(scaled(460));
    auto *layout = new QVBoxLayout(column);
    layout->setSpacing(space(3));
    layout->addStretch(2);
    layout->addWidget(m_mark, 0, Qt::AlignHCenter);
    layout->addSpacing(space(2));
    layout->addWidget(m_title);
    layout->addWidget(m_sentence);
    layout->addSpacing(space(2));
    layout->addWidget(m_action, 0, Qt::AlignHCenter);
    layout->addStretch(3);
    auto *page = new QHBoxLayout(this);
    page->addStretch(1);
    page->addWidget(column, 100);
    page->addStretch(1);
    connect(m_action, &QPushButton::clicked, this, &EmptyState::actionChosen);
}

void EmptyState::say(const QString &title, const QString &sentence, const QString &action)
{
    m_title->setText(title);
    m_sentence->setText(sentence);
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
}

QString EmptyState::title() const
{
    return m_title->text();
}

QString EmptyState::sentence() const
{
    return m_sentence->text();
}

QPushButton *EmptyState::button() const
{
    return m_action;
}

void EmptyState::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    drawMark(painter, QRect(m_mark->mapTo(this, QPoint()), m_mark->size()), lookOf(*this));
}

} // namespace bravo
