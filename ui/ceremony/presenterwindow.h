#pragma once

#include "ceremony/ceremony.h"

#include <QTimer>
#include <QWidget>

class QLabel;

namespace bravo {

class Button;
class SlideView;

/// What the person at the front sees: this slide and the next one, what to read aloud, the clock, and whether the award
/// was handed over. The keys are the ceremony's.
class PresenterWindow : public QWidget {
    Q_OBJECT

public:
    explicit PresenterWindow(Ceremony &ceremony);

    void coverScreen(QScreen *screen);
    QString readAloud() const;
    QString place() const;
    Button *handedOverButton() const { return m_handedOver; }
    SlideView *current() const { return m_current; }
    SlideView *next() const { return m_next; }

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeSlides();
    QWidget *makeWords();
    QWidget *makeFoot();
    void follow();
    void followAward();
    void followClock();

    Ceremony &m_ceremony;
    SlideView *m_current, *m_next;
    QLabel *m_title, *m_words, *m_nextHead, *m_place, *m_clock, *m_elapsed, *m_award;
    Button *m_handedOver, *m_black;
    QTimer m_second;
};

} // namespace bravo
