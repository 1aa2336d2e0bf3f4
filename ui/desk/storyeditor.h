#pragma once

#include <QPlainTextEdit>

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
    /// A soft wave under these places. It is no part of the text: undo does not know it.
    void underline(const QList<Span> &spans);

    QSize minimumSizeHint() const override;
    QSize sizeHint() const override { return minimumSizeHint(); }

private:
    int m_lines;
};

} // namespace bravo
