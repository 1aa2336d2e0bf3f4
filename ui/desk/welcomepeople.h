#pragma once

#include "desk/welcomestep.h"

namespace bravo {

class StoryEditor;

/// One person a line: "Lena Vogt, Night desk". The first becomes a manager, where `firstLeads`.
QList<PersonRow> peopleFrom(const QString &lines, bool firstLeads);
/// The same lines from a CSV file: by the columns "name" and "team", or the first two where no column is called "name".
Result<QString> peopleLinesFrom(const QString &csvFile);

/// Who works here: typed, pasted, or from a CSV file.
class WelcomePeople : public WelcomeStep {
    Q_OBJECT

public:
    WelcomePeople();

    void begin() override;
    bool isEmpty() const override;
    QFuture<Result<void>> keep(BoardService &service, const QString &byId) override;
    void show(PlaceSoFar &place) const override;

    StoryEditor *editor() const { return m_lines; }
    /// The name that becomes a manager's.
    QString first() const;
    void takeCsv(const QString &file);

private:
    StoryEditor *m_lines;
};

} // namespace bravo
