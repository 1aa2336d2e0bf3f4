#include "desk/storyeditor.h"

#include "shared/redo.h"
#include "shared/scrollbar.h"
#include "shared/theme.h"

#include <QContextMenuEvent>
#include <QMenu>
#include <QSyntaxHighlighter>
#include <QTextEdit>

namespace bravo {

namespace {

constexpr int thinkingPause = 1000; // ms without a key

/// Vollkorn's own figures are old-style: a 1 reads as an I.
class FiguresInSans : public QSyntaxHighlighter {
public:
    using QSyntaxHighlighter::QSyntaxHighlighter;

protected:
    void highlightBlock(const QString &text) override
    {
        const QFont figures = uiFont(15.5);
        for (int i = 0; i < text.size(); ++i) {
            if (text[i].isDigit())
                setFormat(i, 1, figures);
        }
    }
};

} // namespace

StoryEditor::StoryEditor(int lines, QWidget *parent) : QPlainTextEdit(parent), m_lines(lines)
{
    setFont(uiFont(17, QFont::Normal, Face::Serif));
    setTabChangesFocus(true);
    setVerticalScrollBar(new SlimScrollBar(Qt::Vertical, this));
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    new FiguresInSans(document());
}

void StoryEditor::underline(Marker marker, const QList<Span> &spans)
{
    const Look &look = lookOf(*this);
    QTextCharFormat wave;
    wave.setUnderlineStyle(QTextCharFormat::WaveUnderline);
    wave.setUnderlineColor(marker == Marker::Coach ? look.marigold : look.value(QStringLiteral("coral")));
    QList<QTextEdit::ExtraSelection> &own = m_underlined[static_cast<int>(marker)];
    own.clear();
    for (const Span &span : spans) {
        QTextCursor cursor(document());
        cursor.setPosition(span.from);
        cursor.setPosition(span.to, QTextCursor::KeepAnchor);
        own += QTextEdit::ExtraSelection{cursor, wave};
    }
    // The coach's are painted last: where both mean the same words, its remark says more.
    setExtraSelections(
        m_underlined.value(static_cast<int>(Marker::Spelling)) + m_underlined.value(static_cast<int>(Marker::Coach)));
}

QList<StoryEditor::Span> StoryEditor::underlined(Marker marker) const
{
    QList<Span> spans;
    for (const QTextEdit::ExtraSelection &one : m_underlined.value(static_cast<int>(marker)))
        spans += Span{one.cursor.selectionStart(), one.cursor.selectionEnd()};
    return spans;
}

void StoryEditor::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const QTextCursor at = byKey ? textCursor() : cursorForPosition(event->pos());
    QMenu *menu = createStandardContextMenu(event->pos());
    menu->setAttribute(Qt::WA_DeleteOnClose);
    Q_EMIT menuOpening(menu, at.position());
    menu->popup(byKey ? viewport()->mapToGlobal(cursorRect().bottomLeft()) : event->globalPos());
}

/// After a pause, and after a sentence's end: one undo must not take all that was typed.
bool StoryEditor::beginsUndoStep(const QString &typed) const
{
    if (m_lastKey.isValid() && m_lastKey.hasExpired(thinkingPause))
        return true;
    const int at = textCursor().position();
    return typed == u" " && at > 0 && QStringView(u".!?…").contains(document()->characterAt(at - 1));
}

/// Ctrl+Y and Ctrl+Shift+Z both, whatever the desktop is used to.
void StoryEditor::keyPressEvent(QKeyEvent *event)
{
    if (isRedo(*event))
        return redo();
    if (beginsUndoStep(event->text()))
        document()->setModified(false); // with this state, a document merges no further key
    m_lastKey.start();
    QPlainTextEdit::keyPressEvent(event);
}

QSize StoryEditor::minimumSizeHint() const
{
    const int line = QFontMetrics(font()).lineSpacing();
    return {160, m_lines * line + 2 * static_cast<int>(document()->documentMargin())};
}

} // namespace bravo
