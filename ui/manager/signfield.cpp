#include "manager/signfield.h"

#include "shared/field.h"
#include "shared/flowlayout.h"
#include "shared/iconbutton.h"
#include "shared/theme.h"

#include <QLineEdit>
#include <QPainter>
#include <QTextBoundaryFinder>
#include <QVBoxLayout>

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
            const bool mine = m_sign == own;
            painter.setPen(mine ? lookOf(*this).ink : color);
            painter.setFont(uiFont(19));
            painter.drawText(rect.adjusted(-6, -6, 6, 6), Qt::AlignCenter, own.isEmpty() ? u"–"_s : own);
            if (!mine)
                return;
            painter.setBrush(lookOf(*this).marigold);
            painter.setPen(Qt::NoPen);
            painter.drawRoundedRect(QRectF(rect.center().x() - 7, rect.bottom() + 5, 14, 3), 1.5, 1.5);
        };
        auto *button = new IconButton(name, draw, signs);
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
