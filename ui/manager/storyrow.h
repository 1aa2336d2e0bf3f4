#pragma once

#include "board/incident.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;

namespace bravo {

/// A story in one line of a manager's page: what, who, and what can be done about it at its end.
class StoryRow : public QWidget {
    Q_OBJECT

public:
    StoryRow(const QString &title, const QString &line, const QString &mark = {}, QWidget *parent = nullptr);

    /// Behind those that are there.
    void addAction(QWidget *action);
    /// Below the line, as wide as the row.
    void addBelow(QWidget *widget);
    void setLine(const QString &line);
    QString line() const;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QLabel *m_line;
    QHBoxLayout *m_actions;
    class QVBoxLayout *m_column;
};

/// A heading over rows, and a sentence on what they are.
QWidget *sectionHead(const QString &title, const QString &sentence);
/// Those celebrated, as one line.
QString celebratedOn(const Incident &incident);

} // namespace bravo
