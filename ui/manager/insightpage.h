#pragma once

#include "board/board.h"
#include "board/insight.h"
#include "manager/managerpage.h"

#include <QTimeZone>

class QVBoxLayout;

namespace bravo {

class Segmented;
class TrendPlot;

/// What all stories together say, to managers alone: a prompt to go and look, never a list of the worst.
class InsightPage : public ManagerPage {
    Q_OBJECT

public:
    explicit InsightPage(const ManagerContext &context);

    void read() override;

    Segmented *spans() const { return m_spans; }
    Segmented *kinds() const { return m_kinds; }
    TrendPlot *plot() const { return m_plot; }
    const Insight &insight() const { return m_insight; }

Q_SIGNALS:
    void shown();

private:
    struct Seen {
        Insight insight;
        Roster roster;
        QTimeZone zone = QTimeZone::utc();
        std::optional<Season> season;
    };
    void take(const Seen &seen);
    void showPlot();
    void showRest(const Seen &seen);
    void addSeason(const Season &season);
    void addQuiet();
    void addSteps();
    void addTeamMarks();
    void addTravelled();
    void addFriction(const Roster &roster);
    InsightQuery query() const;

    Insight m_insight;
    QStringList m_valueColors;
    QTimeZone m_zone = QTimeZone::utc();
    Segmented *m_spans, *m_kinds;
    TrendPlot *m_plot;
    QVBoxLayout *m_rest; // what lies below the plot
};

} // namespace bravo
