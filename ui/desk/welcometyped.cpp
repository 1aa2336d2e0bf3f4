// The welcome, as far as it keeps what is typed and not on the board yet.
#include "desk/welcomepage.h"
#include "desk/welcomepeople.h"
#include "desk/welcomeplace.h"
#include "desk/welcomevalues.h"
#include "shared/answer.h"

namespace bravo {

// Of typing, in ms; the disk may take as long again until a crash costs more than two seconds.
static constexpr int keepTypedAfter = 1000;

/// Each question's name in the draft, in their order.
static constexpr const char *questionNames[WelcomePage::steps] = {"place", "values", "people"};

WelcomePage::~WelcomePage()
{
    if (m_keepSoon.isActive())
        keepTyped();
}

void WelcomePage::readTyped()
{
    m_keepSoon.setSingleShot(true);
    m_keepSoon.setInterval(keepTypedAfter);
    connect(&m_keepSoon, &QTimer::timeout, this, &WelcomePage::keepTyped);
    whenAnswered(m_draft.ask([](WelcomeDraft &draft) { return draft.read(); }), this,
        [this](const QJsonObject &typed) { bringBack(typed); });
}

void WelcomePage::touch(WelcomeStep *question)
{
    question->setTouched(true);
    question->sayTrouble({}); // it was said of what stood there before
    picture();
    if (!m_keepSoon.isActive()) // whoever types without a pause is kept, too
        m_keepSoon.start();
}

/// What is typed here by now is newer.
void WelcomePage::bringBack(const QJsonObject &typed)
{
    for (int i = 0; i < steps; ++i) {
        const QJsonValue one = typed[QLatin1StringView(questionNames[i])];
        WelcomeStep *question = questions()[i];
        if (one.isUndefined() || question->isTouched())
            continue;
        question->setTyped(one);
        if (i == m_step && isVisible())
            question->begin();
    }
}

void WelcomePage::keepTyped()
{
    m_keepSoon.stop();
    QJsonObject typed;
    for (int i = 0; i < steps; ++i) {
        if (const WelcomeStep *question = questions()[i]; question->isTouched())
            typed.insert(QLatin1StringView(questionNames[i]), question->typed());
    }
    m_draft.ask([typed](WelcomeDraft &draft) { return draft.save(typed); });
}

} // namespace bravo
