#pragma once

#include "board/governing.h"

#include <QSet>
#include <QWidget>

class QVBoxLayout;

namespace bravo {

/// What is open before a month is closed, each with the way to settle it there.
class MonthQuestions : public QWidget {
    Q_OBJECT

public:
    explicit MonthQuestions(QWidget *parent = nullptr);

    /// `drafts`: unfinished stories on this computer; `hasQueue`: there is a page where waiting stories are settled.
    void setReview(const MonthReview &review, int drafts, bool hasQueue);
    /// How many matters are open.
    int open() const { return m_open; }

Q_SIGNALS:
    void thanksAsked(const bravo::Incident &incident);
    /// The customer agreed that their words go outside.
    void consentGiven(const bravo::Incident &incident);
    void queueAsked();

private:
    void addStories(
        const QString &title, const QString &sentence, const QList<Incident> &stories, int inAll, bool consent);
    void addOne(const QString &title, const QString &sentence, const QString &action);

    QVBoxLayout *m_column;
    int m_open = 0;
    QSet<QString> m_whole; // groups that are shown whole
    MonthReview m_review;
    int m_drafts = 0;
    bool m_hasQueue = false;
};

} // namespace bravo
