#pragma once

#include "desk/openedstory.h"
#include "store/wanted.h"

#include <QAbstractListModel>
#include <QHash>

#include <map>

namespace bravo {

/// The incidents of a query, as rows: the count is known, the rows come in pages when they are wanted, and only so many
/// are kept. Rows keep their place when the board changes: what came above is inserted above.
class FeedModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role { IdRole = Qt::UserRole + 1, LoadedRole, VotesRole, VotedRole };
    static constexpr int pageSize = 50;
    static constexpr int maxPages = 40;

    explicit FeedModel(BoardService &service, QObject *parent = nullptr);

    /// Another question: the rows go, the first page comes.
    void setQuery(const IncidentQuery &query);
    const IncidentQuery &query() const { return m_query; }
    /// Whose votes the rows show.
    void setViewer(const QString &viewerId);
    /// The viewer's votes that wait in the outbox (incident → voted or taken back): the rows show them as if they
    /// counted already.
    void setKeptVotes(const QHash<QString, bool> &votes);
    /// The place and the moment from which times are told aloud.
    void setZone(const QTimeZone &zone) { m_zone = zone; }
    void setNow(const QDateTime &now) { m_now = now; }
    /// The story whose card is open; with an empty id, none is.
    void open(const QString &incidentId);
    /// What hangs on it; of no other story is it known.
    const StoryExtras *extrasOf(const QString &incidentId) const;
    /// What a manager wrote to the viewer beside this story of theirs; empty beside most.
    QString noteOn(const QString &incidentId) const { return m_notes.value(incidentId); }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

    /// The row's incident, or nullptr where it is not loaded.
    const Incident *at(int row) const;
    /// The row of a loaded incident, or -1.
    int rowOf(const QString &id) const;
    int loadedRows() const { return static_cast<int>(m_rows.size()); }
    /// Whether the first answer to the present query has come.
    bool isReady() const { return m_ready; }

    /// The rows are an earlier query's; the answer to the present one is on its way.
    bool isAwaited() const { return m_awaited; }

    /// The rows that are looked at: missing pages among them are loaded.
    void want(int first, int last);
    /// Asks again for what is looked at.
    void refresh();
    /// It is not on the board any more.
    void removeIncident(const QString &incidentId);

Q_SIGNALS:
    /// An answer to setQuery or refresh is in the rows.
    void refreshed();
    void failed(const bravo::Error &error);

private:
    /// Asks, unless the answer is no longer wanted when its turn comes.
    template <typename Question> auto ask(Question question)
    {
        using Given = std::invoke_result_t<Question, Board &>;
        return m_service.ask([question, wanted = m_wanted](Board &board) -> Given {
            if (!wanted)
                return failure(ErrorKind::Failed, {});
            const Wanted::Reading reading(wanted);
            return question(board);
        });
    }
    /// What was asked so far is about another question: no answer to it is wanted.
    quint64 nextGeneration();
    struct Snapshot {
        QMap<int, QList<Incident>> pages;
        int total = -1; // -1: not asked yet
    };
    void askFirst();
    void askNextPage();
    void askTotal();
    void takeFirst(const QList<Incident> &page);
    void takeSnapshot(const Snapshot &snapshot);
    void takePage(int page, const QList<Incident> &incidents);
    void shiftRows(int by);
    void setTotal(int total);
    void dropOldPages();
    void reread(const QString &incidentId);
    void askNotes();
    Incident withKeptVote(Incident incident) const;

    BoardService &m_service;
    IncidentQuery m_query;
    OpenedStory m_opened;
    QTimeZone m_zone = QTimeZone::utc();
    QDateTime m_now;
    QHash<QString, bool> m_keptVotes;
    QHash<QString, QString> m_notes; // by story
    std::map<int, Incident> m_rows;
    QHash<int, quint64> m_used; // page → when it was last wanted
    quint64 m_clock = 0;
    quint64 m_generation = 0; // an answer to an older question is dropped
    Wanted m_wanted; // of this generation
    int m_total = 0;
    int m_first = 0, m_last = 0; // wanted
    bool m_ready = false;
    bool m_awaited = false;
    bool m_asking = false;
    bool m_refreshing = false;
    bool m_refreshAgain = false;
};

} // namespace bravo
