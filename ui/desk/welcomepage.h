#pragma once

#include "desk/welcomedraft.h"
#include "desk/welcomestep.h"
#include "shared/onthread.h"

#include <QTimer>

class QStackedWidget;

namespace bravo {

class Button;
class WelcomePeople;
class WelcomePlace;
class WelcomePreview;
class WelcomeValues;

/// The first thing anybody sees of an empty board: three short questions, each of which may be left out, and then the
/// first story. What was answered stands on the board at once, and what is typed is on this computer's disk within two
/// seconds, so that closing the window loses nothing.
class WelcomePage : public QWidget {
    Q_OBJECT

public:
    static constexpr int steps = 3;

    /// `byId`: the manager who signed in; empty on a board that nobody looks after yet. `draftKey`: WelcomeDraft's.
    WelcomePage(BoardService &service, const BoardInfo &info, const QList<Value> &values, int step, const QString &byId,
        const QString &draftKey);
    ~WelcomePage() override;

    int step() const { return m_step; }
    /// Puts the focus where the question begins.
    void begin();
    /// Keeps what is typed, and goes on.
    void goOn();
    WelcomePlace *place() const { return m_place; }
    WelcomeValues *values() const { return m_values; }
    WelcomePeople *people() const { return m_people; }
    Button *onButton() const { return m_on; }
    Button *skipButton() const { return m_skip; }
    Button *laterButton() const { return m_later; }

Q_SIGNALS:
    void stepChanged(int step);
    /// `first`: who was entered first, and is a manager now, where nobody was; `tells`: the first story comes next.
    void finished(const QString &first, bool tells);

protected:
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    QWidget *buildFoot();
    QList<WelcomeStep *> questions() const;
    WelcomeStep *current() const;
    void touch(WelcomeStep *question);
    void readTyped();
    void bringBack(const QJsonObject &typed);
    void keepTyped();
    void show(int step);
    void keepThen(const std::function<void()> &then);
    void setKeeping(bool keeping);
    void putOff();
    void leave(bool tells);
    void skip();
    void next();
    void end(const QString &first, bool tells);
    void picture();

    class Dots;
    BoardService &m_service;
    QString m_byId;
    OnThread<WelcomeDraft> m_draft;
    QTimer m_keepSoon;
    int m_step = -1;
    WelcomePlace *m_place;
    WelcomeValues *m_values;
    WelcomePeople *m_people;
    QStackedWidget *m_questions;
    WelcomePreview *m_preview;
    QWidget *m_beside;
    Dots *m_dots;
    Button *m_back, *m_later, *m_skip, *m_on;
};

} // namespace bravo
