#pragma once

#include "board/board.h"

#include <QObject>

namespace bravo {

class FormSheet;
class PeoplePage;

/// What the people's page asks about one person: their entry, a new PIN, leaving, being entered twice, being erased.
class PersonSheets : public QObject {
    Q_OBJECT

public:
    explicit PersonSheets(PeoplePage &page);

    /// Without an id: somebody new.
    void edit(const Member &member);
    void newSecret(const Employee &person);
    void setLeft(const Employee &person, bool left);
    /// With the other chosen, where it is known.
    void merge(const QString &id, const QString &otherId = {});
    void erase(const Employee &person);
    /// Where the name still stands, one field each.
    void settle(const QString &name, const QList<Mention> &mentions);
    /// Asks for a name, and settles the texts in which it stands: later than when somebody was erased.
    void findName();

private:
    struct Fields;
    void openSettling(const QString &name, const QList<Mention> &mentions, const QSet<QString> &withNote);
    void addMore(const Member &member);
    void keep(const QString &id, const Fields &fields);
    /// Closes the form after what was asked, or says what stands in the way.
    template <typename T> void afterwards(const QFuture<Result<T>> &done, const std::function<void(const T &)> &then);
    FormSheet &form();

    PeoplePage &m_page;
};

} // namespace bravo
