#include "desk/replysheet.h"

#include "board/text.h"
#include "desk/cardtext.h"
#include "desk/storyeditor.h"
#include "shared/button.h"
#include "shared/field.h"
#include "shared/panel.h"
#include "shared/segmented.h"
#include "shared/theme.h"

#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace bravo {

ReplySheet::ReplySheet(QWidget *window)
    : Sheet(window, {520, 400}),
      m_kinds(new Segmented({tr("Thanks"), tr("Tried it here")})),
      m_text(new StoryEditor(4)),
      m_title(new QLabel),
      m_trouble(new QLabel),
      m_send(new Button(tr("Send"), Button::Kind::Primary))
{
    setAccessibleName(tr("Answer a story"));
    m_kinds->setAccessibleName(tr("Which kind of answer"));
    m_title->setFont(uiFont(24, QFont::DemiBold, Face::Serif));
    m_trouble->setFont(uiFont(14));
    for (QLabel *label : {m_title, m_trouble}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    m_text->setFont(uiFont(17, QFont::Normal, Face::Serif));
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_trouble, 1);
    foot->addWidget(m_send);
    auto *column = new QVBoxLayout(panel());
    column->setContentsMargins(space(6), space(5), space(6), space(4));
    column->setSpacing(space(3));
    column->addWidget(m_title);
    column->addWidget(m_kinds, 0, Qt::AlignLeft);
    column->addWidget(new Field(m_text), 1);
    column->addLayout(foot);
    m_send->setKeys(QKeyCombination(Qt::ControlModifier, Qt::Key_Return));
    connect(m_send, &QPushButton::clicked, this, &ReplySheet::confirm);
    connect(m_kinds, &Segmented::currentChanged, this, &ReplySheet::showKind);
}

void ReplySheet::open(const Incident &incident)
{
    if (incident.id != m_incidentId)
        m_text->clear();
    m_incidentId = incident.id;
    m_title->setText(tr("To %1, for “%2”").arg(nameList(incident), shortened(cleanLine(incident.title), 60)));
    showKind();
    Sheet::open();
    m_text->setFocus();
}

ReplySheet::Kind ReplySheet::kind() const
{
    return static_cast<Kind>(m_kinds->current());
}

void ReplySheet::showKind()
{
    const bool thanks = kind() == Thanks;
    m_text->setPlaceholderText(
        thanks ? tr("What was it that moved you? A line is enough.") : tr("Where did you try it, and how did it go?"));
    m_text->setAccessibleName(thanks ? tr("Your thanks") : tr("Where you tried it, and how it went"));
    sayTrouble({});
}

void ReplySheet::confirm()
{
    const QString text = cleanText(m_text->toPlainText());
    if (!m_send->isEnabled())
        return; // it is on its way
    if (text.isEmpty())
        return sayTrouble(tr("Write a line first."));
    m_send->setEnabled(false);
    Q_EMIT sent(m_incidentId, kind(), text);
}

void ReplySheet::sayTrouble(const QString &sentence)
{
    m_trouble->setText(sentence);
    m_send->setEnabled(true);
    m_text->setFocus();
}

void ReplySheet::taken()
{
    m_text->clear();
    sayTrouble({});
    close();
}

} // namespace bravo
