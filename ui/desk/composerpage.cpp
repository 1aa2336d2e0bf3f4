// How the composer's page is laid out; what it does is in composer.cpp.
#include "desk/composer.h"

#include "board/text.h"
#include "desk/coachnote.h"
#include "desk/composercoach.h"
#include "desk/consentfields.h"
#include "desk/momentdetails.h"
#include "desk/peoplepicker.h"
#include "desk/photostrip.h"
#include "desk/progressstrip.h"
#include "desk/slideview.h"
#include "desk/storyeditor.h"
#include "desk/valuechips.h"
#include "shared/button.h"
#include "shared/field.h"
#include "shared/flowlayout.h"
#include "shared/iconbutton.h"
#include "shared/scrollbar.h"
#include "shared/scrolled.h"
#include "shared/theme.h"

#include <QKeySequence>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QScrollArea>
#include <QVBoxLayout>

namespace bravo {

namespace {

constexpr int side = 26 - ringWidth; // fields keep room for their ring
constexpr int castShadow = 16; // the shadow's reach over the feed

QLabel *label(const QString &text, qreal px, int weight)
{
    auto *label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setFont(uiFont(px, weight));
    label->setContentsMargins(ringWidth, 0, ringWidth, 0);
    return label;
}

QLabel *softLabel(const QString &text, int weight = QFont::DemiBold)
{
    QLabel *soft = label(text, 13, weight);
    soft->setForegroundRole(QPalette::PlaceholderText);
    return soft;
}

} // namespace

void Composer::buildPage()
{
    auto *content = new QWidget;
    auto *page = new QVBoxLayout(content);
    // The scroll bar stands in the margin, so that the fields end where the button below them does.
    const int beside = side - SlimScrollBar::thickness;
    page->setContentsMargins(isRightToLeft() ? beside : side, space(4), isRightToLeft() ? side : beside, space(3));
    page->setSpacing(space(1));
    m_changing->setTextFormat(Qt::PlainText);
    m_changing->setWordWrap(true);
    m_changing->setFont(uiFont(14, QFont::DemiBold));
    m_changing->setContentsMargins(ringWidth, 0, ringWidth, 0);
    m_changing->hide();
    page->addWidget(m_changing);
    page->addLayout(buildHead());
    page->addSpacing(space(2));
    auto *who = new Field(m_who);
    who->watchFocusOf(m_who->editor());
    page->addWidget(who);
    addField(page, softLabel(tr("In one line")), m_title);
    m_title->setFont(uiFont(15));
    m_title->setPlaceholderText(tr("Empty: the story’s first sentence"));
    addField(page, softLabel(tr("What happened")), m_story, 3);
    m_story->setPlaceholderText(tr("What did the customer need?\nWhat was said or done?\nHow did it end?"));
    m_story->setAccessibleDescription(cleanLine(m_story->placeholderText()));
    page->addSpacing(space(1));
    page->addWidget(m_coach->note());
    addField(page, softLabel(tr("What can others copy?")), m_learn);
    m_learn->setFont(uiFont(15));
    m_learn->setPlaceholderText(tr("One sentence is enough"));
    page->addSpacing(space(2));
    page->addWidget(softLabel(tr("Value")), 0, Qt::AlignLeft);
    page->addWidget(m_values);
    m_customer = buildCustomer();
    page->addWidget(m_customer);
    page->addWidget(m_details);
    page->addSpacing(space(1));
    page->addWidget(m_photos);
    page->addWidget(m_photoProgress);
    m_photoProgress->end();
    m_small->hide();
    page->addWidget(m_small);
    page->addStretch(2);

    m_page = scrolled(content);
    followFocus(m_page);
    m_page->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_page, 1);
    column->addWidget(buildFoot());
}

/// What is asked first, and the way to other drafts.
QLayout *Composer::buildHead()
{
    QLabel *head = label(tr("Who did it right?"), 19, QFont::DemiBold);
    head->setWordWrap(true);
    head->setMinimumHeight(m_draftsButton->sizeHint().height()); // nothing moves when there are drafts
    head->setBuddy(m_who->editor());
    m_draftsButton->hide();
    auto *row = new QHBoxLayout;
    row->setSpacing(space(1));
    row->addWidget(head, 1);
    row->addWidget(m_draftsButton);
    row->addWidget(m_preview);
    row->addWidget(m_another);
    row->addWidget(m_clear);
    return row;
}

void Composer::addField(QVBoxLayout *page, QLabel *label, QWidget *editor, int stretch)
{
    page->addSpacing(space(2));
    auto *row = new QHBoxLayout;
    row->addWidget(label);
    row->addStretch();
    if (editor == m_story) {
        m_saved->setFont(uiFont(13));
        m_saved->setContentsMargins(0, 0, ringWidth, 0);
        m_saved->setForegroundRole(QPalette::PlaceholderText);
        row->addWidget(m_saved);
        row->addWidget(m_coach->menuButton());
    }
    page->addLayout(row);
    label->setBuddy(editor);
    editor->setAccessibleName(label->text());
    auto *field = new Field(editor);
    field->setSizePolicy(QSizePolicy::Preferred, stretch > 0 ? QSizePolicy::Expanding : QSizePolicy::Fixed);
    if (stretch > 0)
        field->setMaximumHeight(scaled(240));
    page->addWidget(field, stretch);
}

QWidget *Composer::buildCustomer()
{
    auto *box = new QWidget;
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space(1));
    addField(layout, softLabel(tr("Customer’s words")), m_words);
    layout->addWidget(m_consent);
    return box;
}

QWidget *Composer::buildFoot()
{
    auto *foot = new QWidget;
    auto *column = new QVBoxLayout(foot);
    column->setContentsMargins(side, space(1), side, space(5));
    m_trouble->setTextFormat(Qt::PlainText);
    m_trouble->setWordWrap(true);
    m_trouble->setFont(uiFont(14, QFont::Medium));
    m_trouble->setContentsMargins(ringWidth, 0, ringWidth, 0);
    QPalette warm;
    warm.setColor(QPalette::WindowText, lookOf(*this).value(QStringLiteral("coral")));
    m_trouble->setPalette(warm);
    m_trouble->hide();
    column->addWidget(m_trouble);
    m_post->setKeys(QKeySequence(Qt::CTRL | Qt::Key_Return));
    auto *end = new QWidget; // takes the rest of its line, so that the button stands where the fields end
    auto *last = new QHBoxLayout(end);
    last->setContentsMargins(0, 0, 0, 0);
    last->addStretch();
    last->addWidget(m_post);
    auto *row = new FlowLayout(space(2)); // in a narrow window, or with longer words, the button has a line of its own
    row->setLastStretches(true);
    column->addLayout(row);
    for (QWidget *one : {static_cast<QWidget *>(m_photoButton), static_cast<QWidget *>(m_customerButton),
             static_cast<QWidget *>(m_detailsButton), end})
        row->addWidget(one);
    return foot;
}

void Composer::paintEvent(QPaintEvent *)
{
    const Look &look = lookOf(*this);
    QPainter painter(this);
    const QRect card = contentsRect();
    painter.fillRect(card, look.card);
    painter.fillRect(QRect(isRightToLeft() ? card.right() : card.left(), 0, 1, height()), look.line);
    if (card == rect())
        return;
    const bool mirrored = isRightToLeft();
    QLinearGradient shadow(
        mirrored ? rect().topRight() : rect().topLeft(), mirrored ? card.topRight() : card.topLeft());
    shadow.setColorAt(0, QColor(0, 0, 0, 0));
    shadow.setColorAt(1, QColor(0, 0, 0, look.night ? 110 : 36));
    painter.fillRect(QRect(mirrored ? card.right() + 1 : 0, 0, castShadow, height()), shadow);
}

QRect Composer::floatOver(const QRect &place, bool floats)
{
    const bool mirrored = isRightToLeft();
    setContentsMargins(floats && !mirrored ? castShadow : 0, 0, floats && mirrored ? castShadow : 0, 0);
    return place.marginsAdded(contentsMargins());
}

} // namespace bravo
