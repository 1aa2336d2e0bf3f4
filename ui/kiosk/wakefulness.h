#pragma once

#include <QObject>

#include <memory>

namespace bravo {

/// Keeps this computer's screen from going to sleep and its screen saver away. On a free desktop it asks the session's
/// screen saver (org.freedesktop.ScreenSaver) and the portal, without ever waiting for one; one that comes later, or
/// comes back, is asked again.
class Wakefulness : public QObject {
    Q_OBJECT

public:
    explicit Wakefulness(QObject *parent = nullptr);
    ~Wakefulness() override;

    /// Whether nobody took it on.
    bool mayFallAsleep() const { return m_mayFallAsleep; }

Q_SIGNALS:
    void changed(bool mayFallAsleep);

private:
    class Inside;
    void setHeld(bool held);

    bool m_held = false, m_mayFallAsleep = false;
    std::unique_ptr<Inside> m_inside;
};

} // namespace bravo
