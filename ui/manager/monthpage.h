#pragma once

#include "board/board.h"
#include "manager/managerpage.h"

#include <QTimeZone>

class QScrollArea;

namespace bravo {

class Button;
class CeremonyHall;
class FormSheet;
struct CeremonyContent;
class ManagerList;
class MonthClosing;
class MonthQuestions;
class MonthWinners;
class ReplySheet;

/// "Months": what is open, who wins and why, closing, and what comes after; and the months before.
class MonthPage : public ManagerPage {
    Q_OBJECT

public:
    explicit MonthPage(const ManagerContext &context);
    ~MonthPage() override;

    void read() override;
    void takeFocus() override;

    ManagerList *months() const { return m_months; }
    MonthQuestions *questions() const { return m_questions; }
    MonthWinners *winners() const { return m_winners; }
    MonthClosing *closing() const { return m_closing; }
    ReplySheet *replySheet() const { return m_reply; }
    /// Before the ceremony goes to the full screen.
    FormSheet *runSheet() const { return m_runSheet; }
    /// Of the newest ceremony; null where none was held.
    CeremonyHall *hall() const { return m_hall.get(); }
    /// The month that is shown, when the board answered.
    const MonthReview &review() const { return m_review; }

Q_SIGNALS:
    void shown();

private:
    struct Look {
        QList<Month> months;
        QTimeZone zone = QTimeZone::utc();
        MonthReview review;
        QList<Award> toPresent;
        QHash<QString, QString> titles; // of those awards' stories
    };
    void buildLayout();
    void take(const Look &look);
    void readStates(const QList<Month> &months);
    void readDrafts();
    void showAwards(const Look &look);
    void showMonths();
    void choose(const QString &month);
    void recordConsent(const Incident &story);
    void thank(const QString &incidentId, const QString &text);
    void closeMonth();
    void handOver(const Award &award);
    void showRunSheet();
    void holdCeremony(const CeremonyContent &content);
    void writeRunSheet();
    void goTo(const QString &page);
    static bool isPage(const QString &id);
    QString stateOf(const Month &month) const;

    std::optional<Month> m_chosen;
    QList<Month> m_all;
    QHash<QString, bool> m_closed; // by month, as far as they were asked for
    QTimeZone m_zone = QTimeZone::utc();
    MonthReview m_review;
    int m_drafts = 0;
    ManagerList *m_months;
    QWidget *m_awards; // those that were not handed over yet
    MonthQuestions *m_questions;
    MonthWinners *m_winners;
    MonthClosing *m_closing;
    QScrollArea *m_scroll = nullptr;
    ReplySheet *m_reply;
    FormSheet *m_runSheet;
    std::unique_ptr<CeremonyHall> m_hall;
};

} // namespace bravo
