#pragma once

#include "store/boardservice.h"

#include <QImage>
#include <QWidget>

class QJsonValue;
class QLabel;
class QVBoxLayout;

namespace bravo {

/// What was said of the place so far; the picture beside the questions shows it.
struct PlaceSoFar {
    QString name;
    QString color; // #rrggbb; empty: the program's own
    QImage logo;
    QList<Value> values;
    QStringList people;
};

/// One question of the welcome, under a large sentence. What is answered stands on the board at once.
class WelcomeStep : public QWidget {
    Q_OBJECT

public:
    WelcomeStep(const QString &question, const QString &sentence);

    /// Puts the focus where one begins.
    virtual void begin() = 0;
    /// Whether there is anything to keep.
    virtual bool isEmpty() const = 0;
    /// In the name of who signed in; of nobody on a board that nobody looks after yet.
    virtual QFuture<Result<void>> keep(BoardService &service, const QString &byId) = 0;
    /// Adds to the picture what is typed here.
    virtual void show(PlaceSoFar &place) const = 0;
    /// What is typed here, so that it comes back after a crash.
    virtual QJsonValue typed() const = 0;
    virtual void setTyped(const QJsonValue &typed) = 0;

    /// Something was typed that is not kept on the board.
    bool isTouched() const { return m_touched; }
    void setTouched(bool touched) { m_touched = touched; }
    void sayTrouble(const QString &sentence);
    QString trouble() const;

Q_SIGNALS:
    /// Something was typed or chosen.
    void changed();
    /// Enter, where there is nothing more to type.
    void done();

protected:
    QVBoxLayout *column() const { return m_column; }

private:
    QVBoxLayout *m_column;
    QLabel *m_trouble;
    bool m_touched = false;
};

} // namespace bravo
