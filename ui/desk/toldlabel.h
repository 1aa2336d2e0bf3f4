#pragma once

#include "publish/textblock.h"
#include "shared/theme.h"

#include <QLabel>
#include <QPainter>

#include <cmath>

namespace bravo {

/// What people told, from where their script begins, with figures in the sans face; `inset` pixels in from both sides.
class ToldLabel : public QLabel {
public:
    ToldLabel(const QString &text, qreal px, int weight, int inset)
        : QLabel(text),
          m_style{.face = Face::Serif, .px = px * textScale(), .weight = weight}
    {
        setTextFormat(Qt::PlainText);
        setWordWrap(true);
        setFont(uiFont(px, weight, Face::Serif)); // which its width is hinted by
        setContentsMargins(inset, 0, inset, 0);
    }

    int heightForWidth(int width) const override
    {
        const QMargins around = contentsMargins();
        return static_cast<int>(std::ceil(block(width - around.left() - around.right()).height()));
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const QRect words = contentsRect();
        block(words.width()).paint(painter, words.topLeft(), lookOf(*this).ink);
    }

private:
    TextBlock block(int width) const { return {text(), m_style, static_cast<qreal>(width)}; }

    TextStyle m_style;
};

} // namespace bravo
