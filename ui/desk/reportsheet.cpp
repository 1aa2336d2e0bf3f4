#include "desk/reportsheet.h"

#include "board/text.h"
#include "desk/storyeditor.h"
#include "shared/button.h"
#include "shared/field.h"
#include "shared/saytrouble.h"
#include "shared/theme.h"

#include <QLabel>
#include <QVBoxLayout>

namespace bravo {

ReportSheet::ReportSheet(const Location &board, QWidget *window)
    : Sheet(window, {520, 360}),
      m_begun(board, AnswerDrafts::What::Reports, this),
      m_why(new StoryEditor(3)),
      m_title(new QLabel),
      m_note(new QLabel(tr("It leaves the board at once, for everyone, until a manager has looked. Only managers read "
                           "what you write here."))),
      m_trouble(new QLabel),
      m_send(new Button(tr("Report it"), Button::Kind::Primary))
{
    setAccessibleName(tr("Report a story"));
    m_title->setFont(uiFont(24, QFont::DemiBold, Face::Serif));
    m_note->setFont(uiFont(14));
    m_note->setForegroundRole(QPalette::PlaceholderText);
    m_trouble->setFont(uiFont(14));
    for (QLabel *label : {m_title, m_note, m_trouble}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setContentsMargins(ringWidth, 0, ringWidth, 0);
    }
    m_why->setFont(uiFont(17, QFont::Normal, Face::Serif));
    m_why->setAccessibleName(tr("What is wrong with it"));
    m_why->setPlaceholderText(tr("It names a guest, say, or it was not like that. A sentence is enough."));
    m_send->setKeys(QKeyCombination(Qt::ControlModifier, Qt::Key_Return));
    auto *cancel = new Button(tr("Cancel"), Button::Kind::Link);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_trouble, 1);
    foot->addWidget(cancel);
    foot->addWidget(m_send);
    QVBoxLayout *column = makeColumn();
    column->setSpacing(space(3));
    column->addWidget(m_title);
    column->addWidget(m_note);
    column->addWidget(new Field(m_why), 1);
    column->addLayout(foot);
    connect(m_send, &QPushButton::clicked, this, &ReportSheet::confirm);
    connect(cancel, &QPushButton::clicked, this, &ReportSheet::close);
    connect(m_why, &StoryEditor::textChanged, this, [this] {
        if (!m_filling && !m_incident.id.isEmpty())
            m_begun.typed(key(), {.text = m_why->toPlainText()});
    });
    connect(&m_begun, &BegunAnswers::arrived, this, [this] {
        if (isVisible() && m_why->toPlainText().isEmpty())
            fill();
    });
    connect(
        &m_begun, &BegunAnswers::refusedChanged, this, [this] { bravo::sayTrouble(*m_trouble, m_begun.trouble()); });
}

void ReportSheet::open(const Incident &incident, const QString &byId)
{
    m_incident = incident;
    m_byId = byId;
    fill();
    m_title->setText(tr("What is wrong with “%1”?").arg(shortened(cleanLine(incident.title), 60)));
    sayTrouble({});
    Sheet::open();
    m_why->setFocus();
}

/// What they began for this story, or nothing.
void ReportSheet::fill()
{
    m_filling = true;
    m_why->setPlainText(m_begun.of(key()).text);
    m_why->moveCursor(QTextCursor::End);
    m_filling = false;
}

void ReportSheet::confirm()
{
    if (!m_send->isEnabled())
        return; // it is on its way
    const QString why = cleanLine(m_why->toPlainText());
    if (why.isEmpty())
        return sayTrouble(tr("Say in a few words what is wrong with it."));
    m_send->setEnabled(false);
    m_why->setReadOnly(true); // what is sent is what stands there
    Q_EMIT sent(m_incident, why);
}

QString ReportSheet::trouble() const
{
    return m_trouble->text();
}

void ReportSheet::sayTrouble(const QString &sentence)
{
    bravo::sayTrouble(*m_trouble, sentence);
    m_send->setEnabled(true);
    m_why->setReadOnly(false);
    m_why->setFocus();
}

void ReportSheet::taken(const AnswerKey &taken)
{
    m_begun.taken(taken);
    if (taken != key())
        return; // another story is being reported by now
    fill();
    sayTrouble({});
    close();
}

} // namespace bravo
