#include "shared/motion.h"

#include <QStyle>
#include <QWidget>

namespace bravo {

bool wantsStillness(const QWidget &widget)
{
    return qEnvironmentVariableIntValue("BRAVO_REDUCED_MOTION") > 0
        || widget.style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, &widget) == 0;
}

int motionTime(const QWidget &widget, int milliseconds)
{
    return wantsStillness(widget) ? 0 : milliseconds;
}

} // namespace bravo
