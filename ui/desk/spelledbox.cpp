#include "desk/spelledbox.h"

#include "shared/redo.h"
#include "shared/theme.h"

#include <QContextMenuEvent>
#include <QCoreApplication>
#include <QInputMethodEvent>
#include <QLineEdit>
#include <QMenu>
#include <QTextCursor>
#include <QTextDocument>

#include <algorithm>

namespace bravo {

SpelledText::SpelledText(StoryEditor *editor) : SpelledBox(editor), m_editor(editor)
{
    connect(editor->document(), &QTextDocument::contentsChange, this,
        [this](int from, int, int added) { Q_EMIT edited(from + added); });
    connect(editor, &QPlainTextEdit::cursorPositionChanged, this, &SpelledBox::cursorMoved);
    connect(editor, &StoryEditor::menuOpening, this, &SpelledBox::menuOpening);
}

QString SpelledText::text() const
{
    return m_editor->toPlainText();
}

int SpelledText::cursor() const
{
    return m_editor->textCursor().position();
}

int SpelledText::revision() const
{
    return m_editor->document()->revision();
}

void SpelledText::underline(const QList<Span> &spans)
{
    m_editor->underline(StoryEditor::Marker::Spelling, spans);
}

QList<SpelledBox::Span> SpelledText::underlined() const
{
    return m_editor->underlined(StoryEditor::Marker::Spelling);
}

void SpelledText::replace(const Span &span, const QString &text)
{
    QTextCursor word(m_editor->document());
    word.setPosition(span.from);
    word.setPosition(span.to, QTextCursor::KeepAnchor);
    word.insertText(text);
}

SpelledLine::SpelledLine(QLineEdit *line) : SpelledBox(line), m_line(line), m_before(line->text())
{
    connect(line, &QLineEdit::textChanged, this, &SpelledLine::textChanged);
    connect(line, &QLineEdit::cursorPositionChanged, this, &SpelledBox::cursorMoved);
    line->installEventFilter(this);
}

QWidget *SpelledLine::widget() const
{
    return m_line;
}

QString SpelledLine::text() const
{
    return m_line->text();
}

int SpelledLine::cursor() const
{
    return m_line->cursorPosition();
}

/// What stands behind the change moves along with it; what was changed itself is looked at anew.
void SpelledLine::textChanged()
{
    const QString now = m_line->text();
    const auto grown = static_cast<int>(now.size() - m_before.size());
    const auto same = std::mismatch(m_before.cbegin(), m_before.cend(), now.cbegin(), now.cend());
    const auto from = static_cast<int>(same.first - m_before.cbegin());
    const int to = std::max(from, m_line->cursorPosition()) - grown; // of what was replaced
    QList<Span> moved;
    for (const Span &span : std::as_const(m_spans)) {
        if (span.to <= from)
            moved += span;
        else if (span.from >= to)
            moved += Span{span.from + grown, span.to + grown};
    }
    m_before = now;
    ++m_revision;
    underline(moved);
    Q_EMIT edited(m_line->cursorPosition());
}

void SpelledLine::underline(const QList<Span> &spans)
{
    m_spans = spans;
    showWaves();
}

void SpelledLine::showWaves()
{
    if (m_composing)
        return;
    QTextCharFormat wave;
    wave.setUnderlineStyle(QTextCharFormat::WaveUnderline);
    wave.setUnderlineColor(lookOf(*m_line).value(QStringLiteral("coral")));
    QList<QInputMethodEvent::Attribute> attributes;
    for (const Span &span : std::as_const(m_spans))
        attributes += QInputMethodEvent::Attribute(
            QInputMethodEvent::TextFormat, span.from - m_line->cursorPosition(), span.to - span.from, wave);
    QInputMethodEvent waves(QString(), attributes);
    QCoreApplication::sendEvent(m_line, &waves);
}

void SpelledLine::replace(const Span &span, const QString &text)
{
    m_line->setSelection(span.from, span.to - span.from);
    m_line->insert(text);
}

bool SpelledLine::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::InputMethod)
        m_composing = !static_cast<QInputMethodEvent *>(event)->preeditString().isEmpty();
    if (event->type() == QEvent::KeyPress && isRedo(static_cast<QKeyEvent &>(*event))) {
        m_line->redo(); // as in the other boxes: its own words
        return true;
    }
    if (event->type() != QEvent::ContextMenu)
        return SpelledBox::eventFilter(watched, event);
    const auto *asked = static_cast<QContextMenuEvent *>(event);
    const bool byKey = asked->reason() == QContextMenuEvent::Keyboard;
    QMenu *menu = m_line->createStandardContextMenu();
    menu->setAttribute(Qt::WA_DeleteOnClose);
    Q_EMIT menuOpening(menu, byKey ? m_line->cursorPosition() : m_line->cursorPositionAt(asked->pos()));
    const QPoint below = m_line->mapToGlobal(m_line->inputMethodQuery(Qt::ImCursorRectangle).toRect().bottomLeft());
    menu->popup(byKey ? below : asked->globalPos());
    return true;
}

} // namespace bravo
