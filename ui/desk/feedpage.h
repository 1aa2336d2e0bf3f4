#pragma once

#include "desk/feedscope.h"
#include "desk/feedview.h"

#include <QTimer>
#include <QWidget>

class QGridLayout;
class QLabel;
class QLineEdit;
class QStackedLayout;

namespace bravo {

class Button;
class EmptyState;
class ProgressStrip;
class ReachStrip;
class Segmented;

/// The middle column: what is looked for, in which order, and the stories themselves.
class FeedPage : public QWidget {
    Q_OBJECT

public:
    enum Segment { Newest, MostVoted, ToVote };

    explicit FeedPage(BoardService &service, QWidget *parent = nullptr);

    FeedModel &model() { return *m_model; }
    FeedView *view() const { return m_view; }
    QLineEdit *searchField() const { return m_search; }
    Segmented *segments() const { return m_segments; }
    EmptyState *emptyState() const { return m_empty; }
    ProgressStrip *progress() const { return m_progress; }
    ReachStrip *reachStrip() const { return m_reach; }
    QLabel *note() const { return m_note; }
    QLabel *searchHint() const { return m_searchHint; }

    void setScope(const FeedScope &scope);
    const FeedScope &scope() const { return m_scope; }
    void setViewer(const QString &viewerId);
    /// Whether the board hides the votes of months that are not closed.
    void setVotesSealed(bool sealed);
    void showSegment(Segment segment);
    /// Whether an answer is on its way.
    bool isAsking() const { return m_asking; }
    void focusSearch();
    void clearSearch();
    /// All of the board, newest first, with the story on top of what follows.
    void showPosted(const Incident &incident);
    /// A button in the head for narrow windows, where the composer is not always in sight.
    void setTellButtonVisible(bool visible);
    /// Asks for the first page.
    void start();

Q_SIGNALS:
    void tellAsked();
    void scopeChanged(const bravo::FeedScope &scope);
    /// "To vote" needs to know for whom.
    void viewerNeeded();

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildHead();
    void placeHead(bool inTwoLines);
    void ask();
    void askWhatIsTyped();
    QString wanted() const;
    void showSearchHint();
    void showResult();
    void sayNothingFound(const QString &words);
    void sayNoneToVote();
    void sayNoneInScope();
    void widen();
    void actOnEmpty();
    bool isFiltered() const;
    bool hasEmptyOrder() const;

    FeedModel *m_model;
    FeedView *m_view;
    QLineEdit *m_search;
    QWidget *m_slash;
    Segmented *m_segments;
    Button *m_tell;
    EmptyState *m_empty;
    ProgressStrip *m_progress;
    ReachStrip *m_reach;
    QLabel *m_searchHint; // why what is typed finds nothing and hides nothing
    QLabel *m_note; // why some stories are missing
    QTimer m_hintSoon; // not between one letter and the next
    QGridLayout *m_head;
    QWidget *m_searchBox;
    QStackedLayout *m_stack;
    FeedScope m_scope;
    QString m_viewerId;
    Segment m_segment = Newest;
    bool m_sealed = false;
    bool m_asking = false;
};

} // namespace bravo
