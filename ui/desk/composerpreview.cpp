// The composer's preview: the story as the kiosk will show it, painted by the kiosk's own painter.
#include "board/text.h"
#include "desk/composer.h"
#include "desk/previewsheet.h"
#include "desk/slideview.h"
#include "desk/storyeditor.h"
#include "shared/answer.h"
#include "shared/theme.h"

#include <QApplication>
#include <QEvent>
#include <QLayout>
#include <QScrollArea>

using namespace Qt::StringLiterals;

namespace bravo {

static constexpr int previewAfter = 400; // ms without a key

void Composer::connectPreview()
{
    m_previewTimer.setSingleShot(true);
    m_previewTimer.setInterval(previewAfter);
    connect(&m_previewTimer, &QTimer::timeout, this, &Composer::renderPreview);
    connect(m_small, &QAbstractButton::clicked, this, &Composer::showPreview);
    m_small->setAccessibleName(tr("How the kiosk will show it; a click shows it large"));
    m_small->setToolTip(tr("On the kiosk (Ctrl+P)"));
    m_page->installEventFilter(this);
    m_page->widget()->installEventFilter(this);
}

/// What stands in the fields, as if it were posted now.
Incident Composer::asPosted() const
{
    const NewIncident wish = typed();
    Incident story;
    story.id = u"preview"_s;
    story.story = wish.story.isEmpty() ? wish.title : wish.story;
    story.title = wish.title.isEmpty() ? titleFromStory(wish.story) : wish.title;
    story.learn = wish.learn;
    story.customerWords = wish.customerWords;
    story.happenedOn = wish.happenedOn;
    story.postedAt = QDateTime::currentDateTimeUtc();
    story.marks = wish.marks;
    for (const Employee &one : m_roster.employees) {
        if (wish.celebrateIds.contains(one.id))
            story.celebrates += Celebrated{one.id, one.name, one.team};
        if (one.id == wish.postedById)
            story.postedBy = one.name;
    }
    for (const Team &one : m_roster.teams) {
        if (wish.teamIds.contains(one.id))
            story.teams += Celebrated{one.id, one.name, {}};
    }
    for (const Value &one : m_roster.values) {
        if (wish.valueIds.contains(one.id))
            story.values += one;
    }
    for (qsizetype i = 0; i < wish.photos.size(); ++i)
        story.photoIds += QString::number(i);
    return story;
}

SlideStage Composer::previewStage(const Incident &story) const
{
    SlideStage stage;
    stage.look = lookOf(*this).night ? nightLook() : paperLook();
    stage.board = m_boardName;
    stage.zone = m_zone;
    stage.now = story.postedAt;
    stage.direction = layoutDirection();
    const QList<Photo> photos = typed().photos;
    for (qsizetype i = 0; i < photos.size(); ++i)
        stage.photos.insert(QString::number(i), photos[i]);
    for (const Employee &one : m_roster.employees) {
        if (!one.photoId.isEmpty() && m_portraits.contains(one.photoId)) {
            stage.portraits.insert(one.id, one.photoId);
            stage.photos.insert(one.photoId, m_portraits.value(one.photoId));
        }
    }
    return stage;
}

/// Faces come from the board once, when somebody is chosen.
void Composer::readPortraits(const Incident &story)
{
    for (const Celebrated &celebrated : story.celebrates) {
        for (const Employee &one : std::as_const(m_roster.employees)) {
            if (one.id != celebrated.id || one.photoId.isEmpty() || m_portraits.contains(one.photoId))
                continue;
            m_portraits.insert(one.photoId, {});
            const auto asked = m_service.ask([id = one.photoId](Board &board) { return board.photo(id); });
            whenAnswered(asked, this, [this, id = one.photoId](const Result<Photo> &photo) {
                if (!photo)
                    return;
                m_portraits.insert(id, *photo);
                m_previewTimer.start();
            });
        }
    }
}

/// Nothing is painted that nobody sees.
void Composer::renderPreview()
{
    const bool large = m_previewSheet && m_previewSheet->isVisible();
    placePreview();
    if (!large && !m_small->isVisible())
        return;
    const Incident story = asPosted();
    readPortraits(story);
    const std::vector<Slide> slides = slidesOf(story);
    if (slides.empty())
        return;
    if (m_small->isVisible())
        m_small->setSlide(slides.front(), previewStage(story));
    if (large)
        m_previewSheet->setSlides(slides, previewStage(story));
}

void Composer::showPreview()
{
    if (!hasWords())
        return sayTrouble(tr("Tell in a sentence or two what happened."), m_story);
    if (!m_previewSheet) {
        m_previewSheet = new PreviewSheet(parentWidget());
        connect(m_previewSheet, &PreviewSheet::closed, this, [this] {
            (m_before ? m_before.data() : m_story)->setFocus(); // a chip may be gone by now
        });
    }
    m_before = isAncestorOf(QApplication::focusWidget()) ? QApplication::focusWidget() : m_story;
    const Incident story = asPosted();
    readPortraits(story);
    m_previewSheet->open(slidesOf(story), previewStage(story));
}

PreviewSheet *Composer::previewSheet() const
{
    return m_previewSheet;
}

/// The small one is there where all else of the page has room as well; a little smaller where that helps.
void Composer::placePreview()
{
    const QWidget *page = m_page->widget();
    const QMargins edges = page->layout()->contentsMargins();
    const int whole = (page->width() - edges.left() - edges.right()) * 9 / 16;
    const int own = m_small->isHidden() ? 0 : m_small->height() + page->layout()->spacing();
    const int others = page->layout()->minimumHeightForWidth(page->width()) - own;
    const int height = std::min(whole, m_page->viewport()->height() - others - page->layout()->spacing());
    m_small->setFixedHeight(std::max(height, 0));
    m_small->setVisible(hasWords() && height >= whole * 2 / 3);
}

bool Composer::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::Resize)
        m_previewTimer.start();
    return QWidget::eventFilter(watched, event);
}

} // namespace bravo
