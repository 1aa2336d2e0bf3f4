#include "desk/valuechips.h"

#include "board/valuesign.h"
#include "shared/chip.h"
#include "shared/flowlayout.h"
#include "shared/theme.h"

#include <algorithm>

namespace bravo {

ValueChips::ValueChips(QWidget *parent) : QWidget(parent), m_flow(new FlowLayout(space(1), this))
{
    setAccessibleName(tr("Value"));
}

bool ValueChips::setValues(const QList<Value> &values)
{
    if (std::equal(values.cbegin(), values.cend(), m_chips.cbegin(), m_chips.cend(),
            [](const Value &value, const auto &there) { return value == there.first; }))
        return false;
    const QStringList before = chosen();
    for (const auto &[value, chip] : std::exchange(m_chips, {}))
        delete chip; // its layout item goes with it
    for (const Value &value : values) {
        auto *chip = new Chip(shownName(value), value.color, this);
        chip->setToolTip(value.meaning);
        connect(chip, &Chip::toggled, this, &ValueChips::changed);
        m_flow->addWidget(chip);
        m_chips += {value, chip};
        chip->show();
    }
    choose(before);
    updateGeometry();
    return true;
}

void ValueChips::choose(const QStringList &ids)
{
    for (const auto &[value, chip] : std::as_const(m_chips))
        chip->setChecked(ids.contains(value.id));
}

QStringList ValueChips::chosen() const
{
    QStringList ids;
    for (const auto &[value, chip] : m_chips) {
        if (chip->isChecked())
            ids += value.id;
    }
    return ids;
}

QWidgetList ValueChips::chips() const
{
    QWidgetList all;
    for (const auto &[value, chip] : m_chips)
        all += chip;
    return all;
}

} // namespace bravo
