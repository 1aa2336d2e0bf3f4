#include "ceremony/ceremony.h"

#include <QCryptographicHash>
#include <QKeyEvent>
#include <QSettings>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bravo {

static QString groupFor(const QString &board, const Month &month)
{
    if (board.isEmpty())
        return {};
    const QByteArray hash = QCryptographicHash::hash(board.toUtf8(), QCryptographicHash::Sha256).toHex();
    return u"ceremony/%1/%2"_s.arg(QString::fromLatin1(hash.left(16)), month.toString());
}

Ceremony::Ceremony(const CeremonyContent &content, const QString &keptAs, Clock clock, QObject *parent)
    : QObject(parent),
      m_content(content),
      m_group(groupFor(keptAs, content.matter.month.month)),
      m_clock(std::move(clock))
{
    const SlideWords words(QLocale(), m_content.zone, m_clock());
    m_steps = stepsOf(scenesOf(m_content.matter, QLocale()), m_content.matter, words);
    resume();
}

const CeremonyStep *Ceremony::next() const
{
    return m_at + 1 < count() ? &m_steps[static_cast<size_t>(m_at) + 1] : nullptr;
}

int Ceremony::elapsedSeconds() const
{
    return m_begun.isValid() ? static_cast<int>(m_begun.secsTo(m_clock())) : 0;
}

void Ceremony::goTo(int index)
{
    const int to = std::clamp(index, 0, count() - 1);
    if (m_black) // the first press brings the light back
        return setBlack(false);
    if (to == m_at)
        return;
    if (!m_begun.isValid())
        m_begun = m_clock();
    // Whoever goes on after a winner has handed it over; toggleHandedOver() says where not.
    const CeremonyStep &from = step();
    if (to == m_at + 1 && from.endsAward && !isHandedOver(from.awardId))
        m_handedOver.insert(from.awardId, m_clock().toUTC());
    m_at = to;
    keep();
    Q_EMIT moved();
}

void Ceremony::setBlack(bool black)
{
    if (std::exchange(m_black, black) != black)
        Q_EMIT blackChanged(black);
}

bool Ceremony::isHandedOver(const QString &incidentId) const
{
    return m_handedOver.contains(incidentId) || wasHandedOver(incidentId);
}

bool Ceremony::wasHandedOver(const QString &incidentId) const
{
    const QList<Award> &awards = m_content.matter.awards;
    return std::any_of(awards.cbegin(), awards.cend(),
        [&incidentId](const Award &award) { return award.incidentId == incidentId && award.presentedAt.isValid(); });
}

void Ceremony::toggleHandedOver()
{
    const QString id = step().awardId;
    if (id.isEmpty() || wasHandedOver(id))
        return;
    if (m_handedOver.remove(id) == 0)
        m_handedOver.insert(id, m_clock().toUTC());
    keep();
    Q_EMIT handedOverChanged();
}

void Ceremony::forgetHandedOver(const QString &incidentId)
{
    m_handedOver.remove(incidentId);
    keep();
}

bool Ceremony::takeKey(const QKeyEvent &event)
{
    switch (event.key()) {
    // Right is forward in every language: it is what a clicker's button sends.
    case Qt::Key_Right:
    case Qt::Key_Down:
    case Qt::Key_PageDown:
    case Qt::Key_Space:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        forward();
        return true;
    case Qt::Key_Left:
    case Qt::Key_Up:
    case Qt::Key_PageUp:
    case Qt::Key_Backspace:
        back();
        return true;
    case Qt::Key_Home:
        goTo(0);
        return true;
    case Qt::Key_End:
        goTo(count() - 1);
        return true;
    case Qt::Key_B:
    case Qt::Key_Period: // some clickers'
        setBlack(!m_black);
        return true;
    case Qt::Key_H:
        toggleHandedOver();
        return true;
    case Qt::Key_F5: // a clicker's "begin": it has begun
        setBlack(false);
        return true;
    case Qt::Key_Escape:
        leave();
        return true;
    default:
        return false;
    }
}

void Ceremony::keep() const
{
    if (m_group.isEmpty())
        return;
    QSettings settings;
    settings.remove(m_group);
    settings.beginGroup(m_group);
    const bool atTheEnd = m_at + 1 == count(); // next time it begins anew
    settings.setValue(u"at"_s, atTheEnd ? QString() : step().key);
    for (auto one = m_handedOver.cbegin(); one != m_handedOver.cend(); ++one)
        settings.setValue(u"handed/"_s + one.key(), one.value());
    settings.endGroup();
    settings.sync();
}

void Ceremony::resume()
{
    if (m_group.isEmpty())
        return;
    QSettings settings;
    settings.beginGroup(m_group);
    const QString key = settings.value(u"at"_s).toString();
    const auto found =
        std::find_if(m_steps.cbegin(), m_steps.cend(), [&key](const CeremonyStep &one) { return one.key == key; });
    if (found != m_steps.cend())
        m_at = static_cast<int>(found - m_steps.cbegin());
    settings.beginGroup(u"handed"_s);
    for (const QString &id : settings.childKeys()) {
        const bool isOurs =
            std::any_of(m_steps.cbegin(), m_steps.cend(), [&id](const CeremonyStep &one) { return one.awardId == id; });
        if (isOurs && !wasHandedOver(id))
            m_handedOver.insert(id, settings.value(id).toDateTime());
    }
}

} // namespace bravo
