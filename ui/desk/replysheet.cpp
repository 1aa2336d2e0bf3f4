#include "desk/replysheet.h"

#include "board/text.h"
#include "desk/cardtext.h"
#include "desk/storyeditor.h"
#include "shared/button.h"
#include "shared/field.h"
#include "shared/saytrouble.h"
#include "shared/segmented.h"
#include "shared/theme.h"

#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace bravo {

static constexpr int mostWhere = 80; // characters

ReplySheet::ReplySheet(const Location &board, QWidget *window)
    : Sheet(window, {520, 420}),
      m_begun(board, AnswerDrafts::What::Answers, this),
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
        label->setContentsMargins(ringWidth, 0, ringWidth, 0);
    }
    m_where->setFont(uiFont(15));
    m_where->setMaxLength(mostWhere);
    m_where->setAccessibleName(tr("Where you tried it"));
    m_whereField = new Field(m_where);
    m_whereLabel->setFont(uiFont(13, QFont::DemiBold));
    m_whereLabel->setContentsMargins(ringWidth, 0, ringWidth, 0);
    m_text->setFont(uiFont(17, QFont::Normal, Face::Serif));
    auto *cancel = new Button(tr("Cancel"), Button::Kind::Link);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_trouble, 1);
    foot->addWidget(cancel);
    foot->addWidget(m_send);
    QVBoxLayout *column = makeColumn();
    column->setSpacing(space(3));
    column->addWidget(m_title);
    column->addWidget(m_kinds, 0, Qt::AlignLeft);
    column->addWidget(m_whereLabel);
    column->addWidget(m_whereField);
    column->addWidget(new Field(m_text), 1);
    column->addLayout(foot);
    m_send->setKeys(QKeyCombination(Qt::ControlModifier, Qt::Key_Return));
    connect(m_send, &QPushButton::clicked, this, &ReplySheet::confirm);
    connect(cancel, &QPushButton::clicked, this, &ReplySheet::close);
    connect(m_kinds, &Segmented::currentChanged, this, &ReplySheet::showKind);
    connect(m_kinds, &Segmented::currentChanged, this, &ReplySheet::typed);
    connect(m_where, &QLineEdit::textChanged, this, &ReplySheet::typed);
    connect(m_text, &StoryEditor::textChanged, this, &ReplySheet::typed);
    connect(&m_begun, &BegunAnswers::arrived, this, [this] {
        if (isVisible() && m_text->toPlainText().isEmpty())
            fill();
    });
    connect(
        &m_begun, &BegunAnswers::refusedChanged, this, [this] { bravo::sayTrouble(*m_trouble, m_begun.trouble()); });
}

void ReplySheet::open(const Incident &incident, const QString &byId, const QString &team)
{
    m_team = team;
    m_key = {incident.id, byId};
    fill();
    m_title->setText(tr("To %1, for “%2”").arg(nameList(incident), shortened(cleanLine(incident.title), 60)));
    showKind();
    Sheet::open();
    m_text->setFocus();
}

/// What they began for this story, or nothing.
void ReplySheet::fill()
{
    const AnswerDraft draft = m_begun.of(m_key);
    m_filling = true;
    m_kinds->setCurrent(draft.kind);
    m_text->setPlainText(draft.text);
    m_text->moveCursor(QTextCursor::End);
    m_where->setText(draft.place.isEmpty() ? m_team : draft.place);
    m_filling = false;
}

void ReplySheet::typed()
{
    if (m_filling || m_key.incidentId.isEmpty())
        return;
    m_begun.typed(m_key, {kind(), m_text->toPlainText(), m_where->text()});
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
    m_text->setReadOnly(true); // what is sent is what stands there
    Q_EMIT sent(m_key.incidentId, kind(), cleanText(m_text->toPlainText()), place());
}

void ReplySheet::sayTrouble(const QString &sentence)
{
    bravo::sayTrouble(*m_trouble, sentence);
    m_send->setEnabled(true);
    m_text->setReadOnly(false);
    m_text->setFocus();
}

void ReplySheet::taken(const AnswerKey &key)
{
    m_begun.taken(key);
    if (key != m_key)
        return; // another story is being answered by now
    fill();
    sayTrouble({});
    close();
}

} // namespace bravo
