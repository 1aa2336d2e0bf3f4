#include "manager/colorchoice.h"

#include "board/people.h"
#include "shared/iconbutton.h"
#include "shared/theme.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QPainter>

#include <array>

using namespace Qt::StringLiterals;

namespace bravo {

ColorChoice::ColorChoice(const QString &chosen, QWidget *parent) : QWidget(parent), m_group(new QButtonGroup(this))
{
    const std::array names{tr("Coral"), tr("Teal"), tr("Plum"), tr("Navy"), tr("Leaf")};
    static_assert(std::size(valueColors) == names.size());
    setAccessibleName(tr("Colour"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space(1));
    for (std::size_t i = 0; i < names.size(); ++i) {
        const QString color = QLatin1StringView(valueColors[i]);
        auto *dot = new IconButton(names[i], {});
        dot->setDrawing([this, dot, color](QPainter &painter, const QRectF &rect, const QColor &) {
            const QColor own = lookOf(*this).value(color);
            const qreal inset = dot->isChecked() ? rect.width() * 0.2 : rect.width() * 0.1;
            painter.setPen(Qt::NoPen);
            painter.setBrush(own);
            painter.drawEllipse(rect.adjusted(inset, inset, -inset, -inset));
            if (!dot->isChecked())
                return;
            painter.setPen(QPen(own, 2));
            painter.setBrush(Qt::NoBrush);
            painter.drawEllipse(rect);
        });
        dot->setCheckable(true);
        dot->setFixedSize(scaled(36), scaled(36));
        dot->setChecked(color == chosen || (i == 0 && chosen.isEmpty()));
        m_group->addButton(dot, static_cast<int>(i));
        row->addWidget(dot);
    }
    row->addStretch(1);
}

QString ColorChoice::chosen() const
{
    return QLatin1StringView(valueColors[static_cast<std::size_t>(std::max(m_group->checkedId(), 0))]);
}

} // namespace bravo
