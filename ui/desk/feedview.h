#pragma once

#include "desk/cardpainter.h"
#include "desk/feedmodel.h"
#include "desk/photoshelf.h"

#include <QCache>
#include <QListView>
#include <QTimer>
#include <QVariantAnimation>

namespace bravo {

/// The feed: cards of their true height over any number of rows. Only what is in sight is ever laid out: the view hangs
/// on an anchor (a row and how far it is scrolled off the top), and the scroll bar counts in rows of an estimated
/// height.
class FeedView : public QListView {
    Q_OBJECT

public:
    explicit FeedView(FeedModel &model, QWidget *parent = nullptr);
    ~FeedView() override;

    void setZone(const QTimeZone &zone);
    /// Whose photos the cards show.
    void setFaces(Faces *faces);
    /// The moment from which "today" and "Tuesday" are seen.
    void setNow(const QDateTime &now);
    /// Makes the incident the current card as soon as it is there, and opens it where that is wished.
    void reveal(const QString &incidentId, bool opened = false);
    const Incident *currentIncident() const;
    /// The vote's place on the row's card, in the viewport's coordinates.
    QRect pillRect(const QModelIndex &index) const;
    /// Where the row's opened card offers this, in the viewport's coordinates; empty where it does not.
    QRect linkRect(const QModelIndex &index, CardLink which) const;
    /// Where a photo of the row's opened card is, in the viewport's coordinates; empty where there is none.
    QRect photoRect(const QModelIndex &index, int photo) const;
    /// Whether a card is on its way to another height.
    bool isMoving() const { return m_unfold.running; }
    /// Whether nothing moves: no card, and no vote.
    bool isAtRest() const { return !m_unfold.running && m_pulse.state() != QAbstractAnimation::Running; }
    /// How wide the cards are in a view so wide: a readable column, whatever the window.
    static int cardWidthFor(int width);
    bool isExpanded(const QString &incidentId) const { return m_expandedId == incidentId; }
    /// False where no card is open.
    bool closeOpened();

    QRect visualRect(const QModelIndex &index) const override;
    QModelIndex indexAt(const QPoint &point) const override;
    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override;
    void doItemsLayout() override;
    void reset() override;
    void keyboardSearch(const QString &) override { }
    QSize minimumSizeHint() const override { return {240, 200}; }

Q_SIGNALS:
    void voteAsked(const bravo::Incident &incident);
    void answerAsked(const bravo::Incident &incident);
    /// The story is to be changed, by whoever may.
    void changeAsked(const bravo::Incident &incident);
    /// Something is wrong with the story.
    void reportAsked(const bravo::Incident &incident);
    /// One of an opened story's photos is to be seen large.
    void photoAsked(const bravo::Incident &incident, const QList<bravo::Photo> &photos, int photo);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void updateGeometries() override;
    void rowsInserted(const QModelIndex &parent, int start, int end) override;
    void rowsAboutToBeRemoved(const QModelIndex &parent, int start, int end) override;
    void dataChanged(const QModelIndex &from, const QModelIndex &to, const QList<int> &roles = {}) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    int horizontalOffset() const override { return 0; }
    int verticalOffset() const override { return 0; }
    void setSelection(const QRect &rect, QItemSelectionModel::SelectionFlags command) override;
    QRegion visualRegionForSelection(const QItemSelection &selection) const override;

private:
    static constexpr int gap = 14; // between cards
    static constexpr int estimate = 200; // of a card with its gap, at the usual text size

    /// The row at the top of the viewport, and how many of its pixels are above it.
    struct Anchor {
        int row = 0;
        qreal offset = 0;
    };
    /// A card as laid out and, once it was in sight, as pixels: painting text anew each frame would cost too much.
    struct Drawn {
        Incident incident;
        Card card;
        bool whole = false;
        int edition = 0; // of what hangs on it
        QString note; // a manager's, to who reads it
        QPixmap pixmap;
    };
    /// A card on its way to its new height, and the one that was open before and closes meanwhile. The card that was
    /// asked to open or close goes smoothly to where it can be read.
    struct Unfold {
        bool running = false;
        qreal share = 0; // of the way
        int openingFrom = 0;
        QString closingId;
        int closingFrom = 0, closingTo = 0;
        QPersistentModelIndex pivot;
        qreal pivotFrom = 0, pivotTo = 0; // its card's top
    };

    Drawn *drawn(int row) const;
    int shownHeight(const Drawn &card) const;

    int cardWidth() const;
    int heightOf(int row) const;
    int rows() const { return m_model.rowCount(); }
    QRect cardRect(int row, qreal top) const;
    // feedviewscroll.cpp
    void scrollBy(qreal pixels);
    bool scrollWithin(int key);
    void settle(Anchor &anchor) const;
    Anchor lowestAnchor() const;
    int valueOf(const Anchor &anchor) const;
    void moveTo(const Anchor &anchor);
    void showRevealed();
    // feedviewpaint.cpp
    void forgetDrawings();
    void drawAhead();
    bool fitsPixmap(const Card &card) const;
    void paintCard(QPainter &painter, int row, const QRect &box);
    void paintUnfolding(QPainter &painter, Drawn &card, const QRect &box);
    void paintPhotos(QPainter &painter, const Drawn &card, const QRect &box, bool current);
    void paintVote(QPainter &painter, const Drawn &card, int row, const QRect &box);
    // feedviewinput.cpp
    void askVote(const Incident &incident);
    QString voteToolTip(const Incident &incident) const;
    std::optional<CardLink> linkAt(const QModelIndex &index, const QPoint &point) const;
    void ask(CardLink link, const Incident &incident);
    void choosePhoto(int key);
    void askPhoto(const QModelIndex &index, int photo);
    int photoAt(const QModelIndex &index, const QPoint &point) const;
    // feedviewmotion.cpp
    void toggleExpanded(const QModelIndex &index);
    void unfold(int row, int from, bool intoSight);
    void moveUnfolding();
    void endUnfolding();
    void takeExtras();
    void followVote();

    FeedModel &m_model;
    mutable QCache<QString, Drawn> m_drawn;
    mutable CardStyle m_style;
    PhotoShelf m_shelf;
    Anchor m_anchor;
    QTimer m_ahead;
    Unfold m_unfold;
    QVariantAnimation m_unfolding, m_pulse;
    QString m_votingId; // asked for here; its pill moves when the vote has arrived
    bool m_votedBefore = false;
    QString m_expandedId, m_revealId;
    QPersistentModelIndex m_coming; // was scrolled to before its card had come
    bool m_revealOpened = false;
    int m_photo = -1; // of the current card's, chosen by the keys
    int m_hoverRow = -1;
    QPoint m_pressedAt;
    QString m_openedByClick; // the second half of a double click leaves it open
    int m_firstSeen = 0, m_lastSeen = 0;
    bool m_syncing = false;
};

} // namespace bravo
