#pragma once

#include "board/notice.h"
#include "shared/sheet.h"

#include <QTimeZone>

class QLabel;
class QScrollArea;
class QVBoxLayout;

namespace bravo {

class Button;

/// A story that a manager wrote to its author about.
struct Noted {
    Incident incident;
    QString note;
    bool operator==(const Noted &) const = default;
};

/// What there is for somebody who comes back: one calm page, read once. There is no other notification.
class ForYouSheet : public Sheet {
    Q_OBJECT

public:
    explicit ForYouSheet(QWidget *window);

    void open(const ForYou &forYou, const QList<Noted> &noted, const QString &name, const QDateTime &now,
        const QTimeZone &zone);
    /// What became of a story that waited for a word: said in the place of its buttons.
    void sayAnswered(const QString &incidentId, const QString &sentence);
    /// Its lines as one reads them, from the top.
    QStringList lines() const;
    Button *showButton(const QString &incidentId) const;
    Button *keepButton(const QString &incidentId) const;
    Button *boardButton() const { return m_board; }
    /// To the board.
    void confirm() override { close(); }

Q_SIGNALS:
    /// The word of the one whom the story celebrates.
    void answered(const bravo::Incident &incident, bool show);
    void storyAsked(const bravo::Incident &incident);
    void changeAsked(const bravo::Incident &incident);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    struct Asked {
        Incident incident;
        QWidget *card = nullptr;
        QWidget *buttons = nullptr;
        Button *show = nullptr, *keep = nullptr;
    };
    void clear();
    void addHead(const QString &text);
    void addNoted(const Noted &noted);
    void addAsked(const Incident &incident);
    /// With the process that had to bend in it, where it is that which makes it new for them.
    void addNew(const Incident &incident, const QString &process = {});
    void addAnswer(const Answer &answer, const Incident &story);
    QVBoxLayout *addCard();
    void say(bool show);

    QList<Asked> m_asked;
    Audience m_audience = Audience::Board; // before how many they let stories about them stand
    QDateTime m_now;
    QTimeZone m_zone;
    QLabel *m_title;
    QVBoxLayout *m_rows;
    QScrollArea *m_scroll;
    Button *m_board;
};

} // namespace bravo
