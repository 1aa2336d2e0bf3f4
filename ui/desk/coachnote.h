#pragma once

#include <QWidget>

class QLabel;

namespace bravo {

class Button;

/// What the coach says, one remark at a time: a warm box under the story with the words it is about, one sentence, and
/// two ways to be rid of it. It never takes the focus by itself.
class CoachNote : public QWidget {
    Q_OBJECT

public:
    explicit CoachNote(QWidget *parent = nullptr);

    /// `about` are the story's own words; empty where the remark is about all of it. Without a sentence it is hidden.
    void say(const QString &about, const QString &sentence);
    QString text() const;

Q_SIGNALS:
    /// Not this one.
    void putAway();
    /// Nothing of this kind any more.
    void silenced();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QLabel *m_about, *m_sentence;
    Button *m_silence;
};

} // namespace bravo
