#include "desk/feedpage.h"

#include "board/text.h"
#include "desk/progressstrip.h"
#include "desk/reachstrip.h"
#include "shared/button.h"
#include "shared/emptystate.h"
#include "shared/field.h"
#include "shared/segmented.h"
#include "shared/theme.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QStackedLayout>

using namespace Qt::StringLiterals;

namespace bravo {

static constexpr int hintAfter = 700; // ms without a letter

FeedPage::FeedPage(BoardService &service, QWidget *parent)
    : QWidget(parent),
      m_model(new FeedModel(service, this)),
      m_view(new FeedView(*m_model)),
      m_search(new QLineEdit),
      m_slash(new QLabel(u"/"_s)),
      m_segments(new Segmented({tr("Newest"), tr("Most voted"), tr("To vote")})),
      m_tell(new Button(tr("Tell a story"), Button::Kind::Primary)),
      m_empty(new EmptyState),
      m_progress(new ProgressStrip),
      m_reach(new ReachStrip),
      m_searchHint(new QLabel(tr("Type a word, or two letters of one."))),
      m_note(new QLabel(tr("Months that are not closed are left out: their votes are sealed until then."))),
      m_head(new QGridLayout),
      m_searchBox(new Field(m_search)),
      m_stack(new QStackedLayout)
{
    buildHead();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(m_head);
    column->addWidget(m_searchHint);
    column->addWidget(m_reach);
    column->addWidget(m_progress);
    column->addWidget(m_note);
    column->addLayout(m_stack, 1);
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_empty);
    m_progress->hide();
    for (QLabel *quiet : {m_searchHint, m_note}) {
        quiet->setFont(uiFont(14));
        quiet->setForegroundRole(QPalette::PlaceholderText);
        quiet->setWordWrap(true);
        quiet->hide();
    }
    m_hintSoon.setSingleShot(true);
    m_hintSoon.setInterval(hintAfter);
    connect(&m_hintSoon, &QTimer::timeout, this, &FeedPage::showSearchHint);
    connect(m_search, &QLineEdit::textChanged, this, &FeedPage::askWhatIsTyped);
    connect(
        m_segments, &Segmented::currentChanged, this, [this](int index) { showSegment(static_cast<Segment>(index)); });
    connect(m_model, &FeedModel::refreshed, this, [this] {
        m_asking = false;
        showResult();
    });
    connect(m_model, &FeedModel::failed, this, [this] { m_asking = false; });
    connect(m_model, &QAbstractItemModel::rowsRemoved, this, &FeedPage::showResult);
    connect(m_tell, &QPushButton::clicked, this, &FeedPage::tellAsked);
    connect(m_empty, &EmptyState::actionChosen, this, &FeedPage::actOnEmpty);
}

void FeedPage::buildHead()
{
    m_search->setFont(uiFont(15));
    m_search->setPlaceholderText(tr("Search stories, people, values"));
    m_search->setAccessibleName(tr("Search stories, people, values"));
    m_search->setToolTip(tr("Search (/ or Ctrl+F)"));
    m_search->installEventFilter(this);
    auto *inside = new QHBoxLayout(m_search); // over the editor's own end
    inside->setContentsMargins(0, 0, space(1), 0);
    inside->addStretch();
    m_slash->setFont(uiFont(15));
    m_slash->setForegroundRole(QPalette::PlaceholderText);
    m_slash->setAttribute(Qt::WA_TransparentForMouseEvents);
    inside->addWidget(m_slash);
    m_segments->setAccessibleName(tr("Order"));
    m_segments->setSegmentToolTip(Newest, tr("Newest first (1)"));
    m_segments->setSegmentToolTip(MostVoted, tr("Most votes first (2)"));
    m_segments->setSegmentToolTip(ToVote, tr("Those you have not voted for yet (3)"));
    m_tell->hide();
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    m_search->setTextMargins(mirrored ? scaled(14) : 0, 0, mirrored ? 0 : scaled(14), 0); // the slash's room
    m_head->setSpacing(space(2));
    m_head->setColumnStretch(0, 1);
    placeHead(false);
}

void FeedPage::placeHead(bool inTwoLines)
{
    for (QWidget *piece : {m_searchBox, static_cast<QWidget *>(m_segments), static_cast<QWidget *>(m_tell)})
        m_head->removeWidget(piece);
    m_head->addWidget(m_searchBox, 0, 0);
    if (inTwoLines)
        m_head->addWidget(m_segments, 1, 0, 1, 2, Qt::AlignLeft);
    else
        m_head->addWidget(m_segments, 0, 1);
    m_head->addWidget(m_tell, 0, 2);
}

void FeedPage::start()
{
    ask();
}

/// What is looked for; empty where nothing of what is typed can be. A single letter that one has just begun with says
/// nothing yet: among a million stories it would find most, slowly. (Scripts without upper and lower case have words of
/// one sign.)
QString FeedPage::wanted() const
{
    QString text = m_search->text();
    const qsizetype last = text.lastIndexOf(u' ') + 1;
    const QStringList begun = searchWords(text.mid(last));
    if (begun.size() == 1 && begun.front().size() == 1 && begun.front().front().isLower())
        text.truncate(last);
    return searchWords(text).isEmpty() ? QString() : text.trimmed();
}

/// At once: the question before it is given up, wherever it is on its way.
void FeedPage::askWhatIsTyped()
{
    m_slash->setVisible(m_search->text().isEmpty());
    if (!wanted().isEmpty() || m_search->text().trimmed().isEmpty())
        showSearchHint();
    else
        m_hintSoon.start();
    if (wanted() != m_model->query().search)
        ask();
}

void FeedPage::showSearchHint()
{
    m_hintSoon.stop();
    const bool idle = wanted().isEmpty() && !m_search->text().trimmed().isEmpty();
    m_searchHint->setVisible(idle);
    m_search->setAccessibleDescription(idle ? m_searchHint->text() : QString());
}

void FeedPage::ask()
{
    m_asking = true;
    IncidentQuery query;
    query.search = wanted();
    query.month = m_scope.month;
    for (const QString &about : {m_scope.celebratesId, m_scope.teamId, m_scope.siteId}) {
        if (!about.isEmpty())
            query.celebratesId = about;
    }
    query.postedById = m_scope.postedById;
    query.valueId = m_scope.valueId;
    query.viewerId = m_viewerId;
    query.order = m_segment == MostVoted ? Order::MostVoted : Order::Newest;
    query.toVote = m_segment == ToVote;
    m_model->setQuery(query);
}

void FeedPage::setScope(const FeedScope &scope)
{
    m_scope = scope;
    Q_EMIT scopeChanged(scope);
    ask();
}

void FeedPage::setViewer(const QString &viewerId)
{
    if (viewerId == m_viewerId)
        return;
    m_viewerId = viewerId;
    if (m_scope.isPersonal()) // it was about who sat here before
        return setScope({});
    m_segment == ToVote ? ask() : m_model->setViewer(viewerId);
}

void FeedPage::showSegment(Segment segment)
{
    m_segments->setCurrent(segment);
    if (segment == m_segment)
        return;
    m_segment = segment;
    if (segment == ToVote && m_viewerId.isEmpty()) {
        Q_EMIT viewerNeeded();
        return;
    }
    ask();
}

void FeedPage::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void FeedPage::clearSearch()
{
    if (m_search->text().isEmpty())
        return;
    m_search->clear();
    ask();
}

void FeedPage::showPosted(const Incident &incident)
{
    if (isFiltered() || m_segment != Newest) {
        m_search->clear();
        m_segment = Newest;
        m_segments->setCurrent(Newest);
        setScope({});
    }
    m_view->reveal(incident.id);
    m_view->setFocus(Qt::OtherFocusReason);
}

void FeedPage::setTellButtonVisible(bool visible)
{
    m_tell->setVisible(visible); // before the page is resized: the head counts with it
}

bool FeedPage::isFiltered() const
{
    return !wanted().isEmpty() || m_scope != FeedScope();
}

void FeedPage::setVotesSealed(bool sealed)
{
    m_sealed = sealed;
    showResult();
}

void FeedPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    // The head stands over the cards: it has their width, and takes a second line where one is too narrow.
    const int tell = m_tell->isHidden() ? 0 : m_tell->sizeHint().width() + space(2);
    const int cards = FeedView::cardWidthFor(this->width()) + 2 * ringWidth;
    const int least = scaled(220) + m_segments->sizeHint().width() + tell + space(2);
    const int width = least <= cards ? cards : std::min(cards + tell, this->width() - space(8));
    const int side = (this->width() - width) / 2;
    placeHead(scaled(220) + m_segments->sizeHint().width() + tell > width);
    m_head->setContentsMargins(side, space(5) - 1, side, space(3) - 1);
    const int beside = (this->width() - cards) / 2;
    m_progress->setContentsMargins(beside, 0, beside, space(2));
    for (QLabel *quiet : {m_searchHint, m_note})
        quiet->setContentsMargins(beside + ringWidth, 0, beside + ringWidth, space(3));
    m_reach->setContentsMargins(beside + ringWidth, 0, beside + ringWidth, space(3));
}

bool FeedPage::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Down:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        m_view->setFocus(Qt::TabFocusReason);
        return true;
    default:
        return false;
    }
}

} // namespace bravo
