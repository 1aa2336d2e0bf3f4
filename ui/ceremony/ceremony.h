#pragma once

#include "ceremony/ceremonycontent.h"
#include "ceremony/ceremonysteps.h"

#include <QMap>
#include <QObject>

class QKeyEvent;

namespace bravo {

/// A ceremony while it is held: where it is, and which awards were handed over. Its windows follow it; the place is
/// kept in the user's settings after every step, so that it goes on there after a pause, or a power cut.
class Ceremony : public QObject {
    Q_OBJECT

public:
    using Clock = std::function<QDateTime()>;

    /// `keptAs` names the board, so that two boards' ceremonies keep two places; empty: no place is kept.
    Ceremony(const CeremonyContent &content, const QString &keptAs, Clock clock, QObject *parent = nullptr);

    const CeremonyContent &content() const { return m_content; }
    const std::vector<CeremonyStep> &steps() const { return m_steps; }
    int at() const { return m_at; }
    int count() const { return static_cast<int>(m_steps.size()); }
    const CeremonyStep &step() const { return m_steps[static_cast<size_t>(m_at)]; }
    /// Nothing after the last one.
    const CeremonyStep *next() const;
    bool isBlack() const { return m_black; }
    /// Since the first step was left.
    int elapsedSeconds() const;
    QDateTime now() const { return m_clock(); }

    void goTo(int index);
    void forward() { goTo(m_at + 1); }
    void back() { goTo(m_at - 1); }
    void setBlack(bool black);
    /// Whether the award of this story was handed over, before or now.
    bool isHandedOver(const QString &incidentId) const;
    /// It was so before this ceremony; that is not taken back.
    bool wasHandedOver(const QString &incidentId) const;
    /// Of the award that the step is about: handed over, or not after all. Of no effect on other steps.
    void toggleHandedOver();
    /// What was handed over now, and when: written to the board when the ceremony is left.
    const QMap<QString, QDateTime> &handedOver() const { return m_handedOver; }
    /// They stand on the board.
    void forgetHandedOver(const QString &incidentId);
    /// The keys of a keyboard and of a presenter's clicker; whether it was one of them.
    bool takeKey(const QKeyEvent &event);
    void leave() { Q_EMIT left(); }

Q_SIGNALS:
    void moved();
    void blackChanged(bool black);
    void handedOverChanged();
    /// The ceremony is over, or is to go on another time.
    void left();

private:
    void keep() const;
    void resume();

    CeremonyContent m_content;
    QString m_group; // in the settings
    Clock m_clock;
    std::vector<CeremonyStep> m_steps;
    int m_at = 0;
    bool m_black = false;
    QDateTime m_begun;
    QMap<QString, QDateTime> m_handedOver;
};

} // namespace bravo
