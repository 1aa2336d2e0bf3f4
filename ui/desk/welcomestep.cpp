#include "desk/welcomestep.h"

#include "shared/saytrouble.h"
#include "shared/theme.h"

#include <QLabel>
#include <QVBoxLayout>

namespace bravo {

WelcomeStep::WelcomeStep(const QString &question, const QString &sentence)
    : m_column(new QVBoxLayout),
      m_trouble(new QLabel)
{
    auto *title = new QLabel(question);
    title->setFont(uiFont(38, QFont::DemiBold, Face::Serif));
    auto *note = new QLabel(sentence);
    note->setFont(uiFont(17));
    note->setForegroundRole(QPalette::PlaceholderText);
    m_trouble->setFont(uiFont(15, QFont::DemiBold));
    for (QLabel *label : {title, note, m_trouble}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setContentsMargins(ringWidth, 0, ringWidth, 0);
    }
    setAccessibleName(question);
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->setSpacing(space(3));
    page->addWidget(title);
    page->addWidget(note);
    page->addSpacing(space(3));
    m_column->setSpacing(space(2));
    page->addLayout(m_column);
    page->addWidget(m_trouble);
    sayTrouble({});
}

void WelcomeStep::sayTrouble(const QString &sentence)
{
    bravo::sayTrouble(*m_trouble, sentence);
    QPalette palette = m_trouble->palette();
    palette.setColor(QPalette::WindowText, lookOf(*this).marigoldInk);
    m_trouble->setPalette(palette);
    m_trouble->setVisible(!sentence.isEmpty());
}

QString WelcomeStep::trouble() const
{
    return m_trouble->text();
}

} // namespace bravo
