#pragma once

#include <QElapsedTimer>
#include <QHash>
#include <QPlainTextEdit>
#include <QTextEdit>

class QMenu;

namespace bravo {

/// A box for plain text in the story's own face. Tab goes on to the next field; figures stand in the sans face.
class StoryEditor : public QPlainTextEdit {
    Q_OBJECT

public:
    /// `lines` is how much of it is seen at least.
    explicit StoryEditor(int lines, QWidget *parent = nullptr);

    /// A place in the text, `to` exclusive.
    struct Span {
        int from, to;
    };
    /// Who underlines: each in a colour of its own.
    enum class Marker { Coach, Spelling };
    /// A soft wave under these places. It is no part of the text: undo does not know it.
    void underline(Marker marker, const QList<Span> &spans);
    /// The places of a marker as they are now, after what was typed since.
    QList<Span> underlined(Marker marker) const;

    QSize minimumSizeHint() const override;
    QSize sizeHint() const override { return minimumSizeHint(); }

Q_SIGNALS:
    /// A menu is about to open for what stands at a place; `menu` can be added to.
    void menuOpening(QMenu *menu, int position);

protected:
    void contextMenuEvent(QContextMenuEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    bool beginsUndoStep(const QString &typed) const;

    int m_lines;
    QElapsedTimer m_lastKey;
    QHash<int, QList<QTextEdit::ExtraSelection>> m_underlined; // by marker
};

} // namespace bravo
