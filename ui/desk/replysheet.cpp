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
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace bravo {

namespace {

constexpr int mostWhere = 80; // characters

} // namespace

ReplySheet::ReplySheet(QWidget *window)
    : Sheet(window, {520, 420}),
      m_kinds(new Segmented({tr("Thanks"), tr("Tried it here")})),
      m_where(new QLineEdit),
      m_text(new StoryEditor(4)),
      m_title(new QLabel),
      m_whereLabel(new QLabel(tr("Where did you try it?"))),
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
    m_where->setFont(uiFont(15));
    m_where->setMaxLength(mostWhere);
    m_where->setAccessibleName(tr("Where you tried it"));
    m_whereField = new Field(m_where);
    m_whereLabel->setFont(uiFont(13, QFont::DemiBold));
    m_whereLabel->setContentsMargins(ringWidth, 0, ringWidth, 0);
    m_text->setFont(uiFont(17, QFont::Normal, Face::Serif));
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_trouble, 1);
    foot->addWidget(m_send);
    auto *column = new QVBoxLayout(panel());
    column->setContentsMargins(space(6), space(5), space(6), space(4));
    column->setSpacing(space(3));
    column->addWidget(m_title);
    column->addWidget(m_kinds, 0, Qt::AlignLeft);
    column->addWidget(m_whereLabel);
    column->addWidget(m_whereField);
    column->addWidget(new Field(m_text), 1);
    column->addLayout(foot);
    m_send->setKeys(QKeyCombination(Qt::ControlModifier, Qt::Key_Return));
    connect(m_send, &QPushButton::clicked, this, &ReplySheet::confirm);
    connect(m_kinds, &Segmented::currentChanged, this, &ReplySheet::showKind);
}

void ReplySheet::open(const Incident &incident, const QString &team)
{
    if (incident.id != m_incidentId) {
        m_text->clear();
        m_where->setText(team);
    } else if (m_where->text().isEmpty()) {
        m_where->setText(team);
    }
    m_team = team;
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
    m_whereLabel->setVisible(!thanks);
    m_whereField->setVisible(!thanks);
    m_text->setPlaceholderText(
        thanks ? tr("What was it that moved you? A line is enough.") : tr("How did it go? What would you do again?"));
    m_text->setAccessibleName(thanks ? tr("Your thanks") : tr("How it went"));
    sayTrouble({});
    if (!thanks && m_where->text().isEmpty())
        m_where->setFocus();
}

/// The board knows of which team somebody is.
QString ReplySheet::place() const
{
    const QString where = cleanLine(m_where->text());
    return kind() == Thanks || foldedKey(where) == foldedKey(m_team) ? QString() : where;
}

void ReplySheet::confirm()
{
    if (!m_send->isEnabled())
        return; // it is on its way
    if (cleanText(m_text->toPlainText()).isEmpty())
        return sayTrouble(tr("Write a line first."));
    m_send->setEnabled(false);
    Q_EMIT sent(m_incidentId, kind(), cleanText(m_text->toPlainText()), place());
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
    m_where->clear();
    sayTrouble({});
    close();
}

} // namespace bravo
