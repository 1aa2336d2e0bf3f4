#include "desk/begunanswers.h"

#include "shared/answer.h"

namespace bravo {

// Of typing, in ms; the disk may take as long again until a crash costs more than two seconds.
static constexpr int keepAfter = 1000;
static constexpr int keepAgainAfter = 5000; // where the disk refused it

BegunAnswers::BegunAnswers(const Location &board, AnswerDrafts::What what, QObject *parent)
    : QObject(parent),
      m_drafts(board, what)
{
    m_keepSoon.setSingleShot(true);
    connect(&m_keepSoon, &QTimer::timeout, this, &BegunAnswers::keep);
    ++m_working;
    whenAnswered(m_drafts.ask([](AnswerDrafts &drafts) { return drafts.read(); }), this,
        [this](const QHash<AnswerKey, AnswerDraft> &begun) {
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

QString BegunAnswers::trouble() const
{
    return m_refused ? tr("This computer’s disk does not take what you write. Send it, or make room on the disk.")
                     : QString();
}

void BegunAnswers::typed(const AnswerKey &key, const AnswerDraft &draft)
{
    if (key != m_touched)
        keep();
    m_touched = key;
    m_begun.insert(key, draft);
    if (!m_keepSoon.isActive()) // whoever types without a pause is kept, too
        m_keepSoon.start(keepAfter);
}

void BegunAnswers::taken(const AnswerKey &key)
{
    keep();
    m_begun.remove(key);
    m_touched = key;
    keep();
}

void BegunAnswers::keep()
{
    m_keepSoon.stop();
    if (!m_touched)
        return;
    ++m_working;
    const AnswerKey key = *std::exchange(m_touched, {});
    const auto kept =
        m_drafts.ask([key, draft = m_begun.value(key)](AnswerDrafts &drafts) { return drafts.save(key, draft); });
    whenAnswered(kept, this, [this, key](bool saved) {
        --m_working;
        if (!saved && !m_touched) { // else newer letters are on their way
            m_touched = key;
            m_keepSoon.start(keepAgainAfter);
        }
        if (std::exchange(m_refused, !saved) == saved)
            Q_EMIT refusedChanged();
    });
}

} // namespace bravo
