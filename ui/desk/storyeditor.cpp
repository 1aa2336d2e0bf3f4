#include "desk/storyeditor.h"

#include "shared/scrollbar.h"
#include "shared/theme.h"

#include <QSyntaxHighlighter>
#include <QTextEdit>

namespace bravo {

namespace {

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

void StoryEditor::underline(const QList<Span> &spans)
{
    QTextCharFormat wave;
    wave.setUnderlineStyle(QTextCharFormat::WaveUnderline);
    wave.setUnderlineColor(lookOf(*this).marigold);
    QList<QTextEdit::ExtraSelection> selections;
    for (const Span &span : spans) {
        QTextCursor cursor(document());
        cursor.setPosition(span.from);
        cursor.setPosition(span.to, QTextCursor::KeepAnchor);
        selections += QTextEdit::ExtraSelection{cursor, wave};
    }
    setExtraSelections(selections);
}

QSize StoryEditor::minimumSizeHint() const
{
    const int line = QFontMetrics(font()).lineSpacing();
    return {160, m_lines * line + 2 * static_cast<int>(document()->documentMargin())};
}

} // namespace bravo
