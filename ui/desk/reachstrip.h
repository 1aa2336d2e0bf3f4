#pragma once

#include "store/boardservice.h"

#include <QWidget>

class QLabel;

namespace bravo {

class Button;

/// A line over the stories that says how this desk stands to its board: out of reach, what waits, what was refused.
/// Not there at all while there is nothing to say.
class ReachStrip : public QWidget {
    Q_OBJECT

public:
    explicit ReachStrip(QWidget *parent = nullptr);

    /// `isFile`: of a board without a server nothing is kept for later.
    void setReach(const Reach &reach, const QTimeZone &zone, bool isFile = false);
    QString text() const;
    Button *showButton() const { return m_show; }

Q_SIGNALS:
    /// Somebody wishes to see what waits and what was refused.
    void showAsked();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QLabel *m_text;
    Button *m_show;
};

} // namespace bravo
