#pragma once

#include "desk/welcomestep.h"

namespace bravo {

class StoryEditor;

/// One person a line: "Lena Vogt, Night desk"; who stands there twice is one. The first becomes a manager, where
/// `firstLeads`. A team alone is a row without a name.
QList<PersonRow> peopleFrom(const QString &lines, bool firstLeads);

/// The same lines, from a CSV file.
struct PeopleLines {
    QString lines;
    QString told; // what was read, and what was not
};
/// By the columns that peopleColumns() knows; by the first two where none has names.
Result<PeopleLines> peopleLinesFrom(const QString &csvFile);

/// Who works here: typed, pasted, or from a CSV file.
class WelcomePeople : public WelcomeStep {
    Q_OBJECT

public:
    WelcomePeople();

    void begin() override;
    bool isEmpty() const override;
    QFuture<Result<void>> keep(BoardService &service, const QString &byId) override;
    void show(PlaceSoFar &place) const override;
    QJsonValue typed() const override;
    void setTyped(const QJsonValue &typed) override;

    StoryEditor *editor() const { return m_lines; }
    /// The name that becomes a manager's.
    QString first() const;
    void takeCsv(const QString &file);

private:
    StoryEditor *m_lines;
};

} // namespace bravo
