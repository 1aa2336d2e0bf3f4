#include "manager/managerpage.h"

#include "shared/theme.h"

#include <QLabel>
#include <QVBoxLayout>

namespace bravo {

PageHead::PageHead(const QString &title, const QString &line) : m_line(new QLabel(line)), m_actions(new QHBoxLayout)
{
    auto *name = new QLabel(title);
    name->setTextFormat(Qt::PlainText);
    name->setFont(uiFont(28, QFont::DemiBold, Face::Serif));
    name->setContentsMargins(ringWidth, 0, ringWidth, 0);
    m_line->setTextFormat(Qt::PlainText);
    m_line->setWordWrap(true);
    m_line->setFont(uiFont(15));
    m_line->setForegroundRole(QPalette::PlaceholderText);
    m_line->setContentsMargins(ringWidth, 0, ringWidth, 0);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(name);
    words->addWidget(m_line);
    m_actions->setSpacing(space(2));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space(4));
    row->addLayout(words, 1);
    row->addLayout(m_actions);
}

void PageHead::setLine(const QString &line)
{
    m_line->setText(line);
}

void PageHead::addAction(QWidget *action)
{
    m_actions->addWidget(action, 0, Qt::AlignTop);
}

ManagerPage::ManagerPage(const ManagerContext &context, const QString &title, const QString &line)
    : m_context(context),
      m_head(new PageHead(title, line)),
      m_body(new QVBoxLayout)
{
    setAccessibleName(title);
    m_body->setSpacing(space(3));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space(8), space(5), space(8), space(5));
    column->setSpacing(space(5));
    column->addWidget(m_head);
    column->addLayout(m_body, 1);
    connect(&m_context.service, &BoardService::boardChanged, this, [this] {
        m_stale = true;
        if (isVisible() && std::exchange(m_stale, false))
            read();
    });
}

void ManagerPage::takeFocus()
{
    // not focusNextChild(): that goes on from where the window's focus is
    for (QWidget *one = nextInFocusChain(); one != this; one = one->nextInFocusChain()) {
        if (isAncestorOf(one) && one->isVisibleTo(this) && one->isEnabled() && one->focusPolicy() & Qt::TabFocus)
            return one->setFocus(Qt::OtherFocusReason);
    }
}

void ManagerPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (std::exchange(m_stale, false))
        read();
}

} // namespace bravo
