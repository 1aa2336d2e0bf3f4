#pragma once

#include "board/board.h"
#include "board/insight.h"
#include "manager/managerpage.h"

#include <QTimeZone>

class QVBoxLayout;

namespace bravo {

class Segmented;
class PlotWithTable;

/// What all stories together say, to managers alone: a prompt to go and look, never a list of the worst.
class InsightPage : public ManagerPage {
    Q_OBJECT

public:
    explicit InsightPage(const ManagerContext &context);

    void read() override;

    Segmented *spans() const { return m_spans; }
    Segmented *kinds() const { return m_kinds; }
    PlotWithTable *plot() const { return m_plot; }
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
    void sayCopied();
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
    PlotWithTable *m_plot;
    bool m_stepsAsTable = false; // the table of the steps stands open
    QVBoxLayout *m_rest; // what lies below the plot
};

} // namespace bravo
