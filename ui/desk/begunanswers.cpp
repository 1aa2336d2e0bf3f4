#include "desk/begunanswers.h"

#include "shared/answer.h"

namespace bravo {

// Of typing, in ms; the disk may take as long again until a crash costs more than two seconds.
static constexpr int keepAfter = 1000;

BegunAnswers::BegunAnswers(const Location &board, AnswerDrafts::What what, QObject *parent)
    : QObject(parent),
      m_drafts(board, what)
{
    m_keepSoon.setSingleShot(true);
    m_keepSoon.setInterval(keepAfter);
    connect(&m_keepSoon, &QTimer::timeout, this, &BegunAnswers::keep);
    ++m_working;
    whenAnswered(m_drafts.ask([](AnswerDrafts &drafts) { return drafts.read(); }), this,
        [this](const QHash<QString, AnswerDraft> &begun) {
            --m_working;
            for (auto one = begun.cbegin(); one != begun.cend(); ++one) {
                if (!m_begun.contains(one.key())) // what was typed here meanwhile is newer
                    m_begun.insert(one.key(), one.value());
            }
            Q_EMIT arrived();
        });
}

BegunAnswers::~BegunAnswers()
{
    keep();
}

void BegunAnswers::typed(const QString &incidentId, const AnswerDraft &draft)
{
    if (incidentId != m_touched)
        keep();
    m_touched = incidentId;
    m_begun.insert(incidentId, draft);
    if (!m_keepSoon.isActive()) // whoever types without a pause is kept, too
        m_keepSoon.start();
}

void BegunAnswers::taken(const QString &incidentId)
{
    keep();
    m_begun.remove(incidentId);
    m_touched = incidentId;
    keep();
}

void BegunAnswers::keep()
{
    m_keepSoon.stop();
    if (m_touched.isEmpty())
        return;
    ++m_working;
    const QString id = std::exchange(m_touched, {});
    const auto kept =
        m_drafts.ask([id, draft = m_begun.value(id)](AnswerDrafts &drafts) { return drafts.save(id, draft); });
    whenAnswered(kept, this, [this](bool) { --m_working; });
}

} // namespace bravo
