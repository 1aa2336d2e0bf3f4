#pragma once

#include "desk/storyeditor.h"

class QLineEdit;

namespace bravo {

/// A text box as whoever looks at its spelling needs it, whether it has one line or many.
class SpelledBox : public QObject {
    Q_OBJECT

public:
    using Span = StoryEditor::Span;

    using QObject::QObject;

    virtual QWidget *widget() const = 0;
    virtual QString text() const = 0;
    virtual int cursor() const = 0;
    /// Another one after each change of the text.
    virtual int revision() const = 0;
    /// A soft wave under these places. It is no part of the text: undo does not know it.
    virtual void underline(const QList<Span> &spans) = 0;
    /// The places as they are now, after what was typed since.
    virtual QList<Span> underlined() const = 0;
    /// As if it was typed there.
    virtual void replace(const Span &span, const QString &text) = 0;

Q_SIGNALS:
    /// Something was typed, up to this place.
    void edited(int to);
    void cursorMoved();
    /// A menu is about to open for what stands at a place.
    void menuOpening(QMenu *menu, int position);
};

/// A StoryEditor, which paints waves itself.
class SpelledText : public SpelledBox {
public:
    explicit SpelledText(StoryEditor *editor);

    QWidget *widget() const override { return m_editor; }
    QString text() const override;
    int cursor() const override;
    int revision() const override;
    void underline(const QList<Span> &spans) override;
    QList<Span> underlined() const override;
    void replace(const Span &span, const QString &text) override;

private:
    StoryEditor *m_editor;
};

/// A line. It paints waves where an input method asks for them, so they are asked for in that way.
class SpelledLine : public SpelledBox {
public:
    explicit SpelledLine(QLineEdit *line);

    QWidget *widget() const override;
    QString text() const override;
    int cursor() const override;
    int revision() const override { return m_revision; }
    void underline(const QList<Span> &spans) override;
    QList<Span> underlined() const override { return m_spans; }
    void replace(const Span &span, const QString &text) override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void textChanged();
    void showWaves();

    QLineEdit *m_line;
    QString m_before; // the last change
    QList<Span> m_spans;
    int m_revision = 0;
    bool m_composing = false; // an input method has words of its own there
};

} // namespace bravo
