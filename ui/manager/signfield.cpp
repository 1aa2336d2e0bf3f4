#include "manager/signfield.h"

#include "shared/field.h"
#include "shared/flowlayout.h"
#include "shared/iconbutton.h"
#include "shared/theme.h"

#include <QLineEdit>
#include <QPainter>
#include <QTextBoundaryFinder>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bravo {

namespace {

struct Offered {
    QString sign, name;
};

QList<Offered> offered()
{
    return {{{}, SignField::tr("No sign")}, {u"★"_s, SignField::tr("Star")}, {u"♥"_s, SignField::tr("Heart")},
        {u"☀"_s, SignField::tr("Sun")}, {u"🤝"_s, SignField::tr("Handshake")}, {u"👂"_s, SignField::tr("Ear")},
        {u"💡"_s, SignField::tr("Bulb")}, {u"🔑"_s, SignField::tr("Key")}, {u"🌱"_s, SignField::tr("Sprout")},
        {u"🎯"_s, SignField::tr("Target")}, {u"🧭"_s, SignField::tr("Compass")}};
}

constexpr int signButtonSide = 34;

/// As large as the others, in the middle of the square: each comes from the font that has it.
void drawSign(QPainter &painter, const QRectF &square, const QString &sign)
{
    painter.setFont(uiFont(20));
    const QRectF drawn = painter.fontMetrics().tightBoundingRect(sign);
    const qreal scale = std::min(1.0, square.width() / std::max({drawn.width(), drawn.height(), 1.0}));
    painter.save();
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.translate(square.center());
    painter.scale(scale, scale);
    painter.drawText(-drawn.center(), sign);
    painter.restore();
}

} // namespace

QString lastCharacter(const QString &text)
{
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    finder.toEnd();
    const qsizetype begin = finder.toPreviousBoundary();
    return begin < 0 ? QString() : text.sliced(begin);
}

SignField::SignField(const QString &chosen, QWidget *parent)
    : QWidget(parent),
      m_sign(chosen),
      m_other(new QLineEdit(chosen))
{
    auto *signs = new QWidget;
    auto *flow = new FlowLayout(space(2), signs);
    for (const auto &[sign, name] : offered()) {
        const auto draw = [this, own = sign](QPainter &painter, const QRectF &rect, const QColor &color) {
            const Look &look = lookOf(*this);
            const bool mine = m_sign == own;
            if (mine) {
                painter.setPen(QPen(look.ink, 1.5));
                painter.setBrush(look.marigoldWash);
                painter.drawRoundedRect(rect.adjusted(-2, -2, 2, 2), controlCorner, controlCorner);
            }
            painter.setPen(mine ? look.ink : color);
            drawSign(painter, rect.adjusted(2, 2, -2, -2), own.isEmpty() ? u"–"_s : own);
        };
        auto *button = new IconButton(name, draw, signs);
        button->setFixedSize(scaled(signButtonSide), scaled(signButtonSide));
        button->setCheckable(true);
        button->setAutoExclusive(true);
        button->setChecked(sign == chosen);
        connect(button, &IconButton::clicked, this, [this, own = sign] { setSign(own); });
        flow->addWidget(button);
    }
    m_other->setMaxLength(16);
    m_other->setFont(uiFont(15));
    m_other->setPlaceholderText(tr("Any other"));
    m_other->setAccessibleName(tr("Any other sign"));
    auto *field = new Field(m_other);
    field->setFixedWidth(scaled(150));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, space(1), 0, 0);
    column->setSpacing(space(2));
    column->addWidget(signs);
    column->addWidget(field);
    connect(m_other, &QLineEdit::textEdited, this, [this](const QString &text) { setSign(lastCharacter(text)); });
}

void SignField::setSign(const QString &sign)
{
    m_sign = sign.trimmed();
    if (m_other->text() != m_sign)
        m_other->setText(m_sign);
    for (auto *button : findChildren<IconButton *>())
        button->update();
}

} // namespace bravo
