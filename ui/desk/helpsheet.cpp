#include "desk/helpsheet.h"

#include "board/text.h"
#include "desk/navitem.h"
#include "shared/button.h"
#include "shared/field.h"
#include "shared/panel.h"
#include "shared/reading.h"
#include "shared/scrollbar.h"
#include "shared/scrolled.h"
#include "shared/theme.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QScrollArea>
#include <QTextBrowser>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bravo {

namespace {

/// The ground of the topics, as the navigation has it.
class Margin : public QWidget {
protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(lookOf(*this).side);
        painter.drawRoundedRect(rect(), controlCorner, controlCorner);
    }
};

} // namespace

HelpSheet::HelpSheet(QWidget *window)
    : Sheet(window, {940, 640}),
      m_search(new QLineEdit),
      m_topics(new QVBoxLayout),
      m_text(new QTextBrowser)
{
    setAccessibleName(tr("Help"));
    m_text->setAccessibleName(tr("The page"));
    m_text->setOpenLinks(false);
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setVerticalScrollBar(new SlimScrollBar(Qt::Vertical, m_text));
    m_text->viewport()->setAutoFillBackground(false);
    auto *keys = new Button(tr("Keys"), Button::Kind::Link);
    keys->setKeys(Qt::CTRL | Qt::Key_Question);
    auto *close = new Button(tr("Close"), Button::Kind::Quiet);
    auto *foot = new QHBoxLayout;
    foot->addWidget(keys);
    foot->addStretch();
    foot->addWidget(close);
    auto *page = new QVBoxLayout;
    page->setContentsMargins(0, space(2), 0, 0);
    page->setSpacing(space(3));
    page->addWidget(m_text, 1);
    page->addLayout(foot);
    auto *columns = new QHBoxLayout(panel());
    columns->setContentsMargins(space(5), space(5), space(6), space(5));
    columns->setSpacing(space(6));
    columns->addWidget(buildTopics(), 2);
    columns->addLayout(page, 5);
    connect(m_search, &QLineEdit::textChanged, this, &HelpSheet::find);
    connect(keys, &QPushButton::clicked, this, &HelpSheet::keysAsked);
    connect(close, &QPushButton::clicked, this, &HelpSheet::close);
}

QWidget *HelpSheet::buildTopics()
{
    m_search->setFont(uiFont(15));
    m_search->setPlaceholderText(tr("Search the help"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_search->installEventFilter(this);
    auto *list = new QWidget;
    list->setLayout(m_topics);
    m_topics->setContentsMargins(0, 0, 0, 0);
    m_topics->setSpacing(0);
    auto *side = new Margin;
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(space(2), space(2), space(2), space(2));
    column->setSpacing(space(2));
    column->addWidget(new Field(m_search));
    column->addWidget(scrolled(list), 1);
    return side;
}

void HelpSheet::open(const QString &topic)
{
    m_all = helpPages();
    m_search->clear();
    find();
    const QList<HelpPage> english = helpPages(u"en"_s); // in every language as many, in this order
    const qsizetype at = std::ranges::find(english, topic, &HelpPage::title) - english.begin();
    if (at < std::min(english.size(), m_found.size()))
        show(at);
    Sheet::open();
    m_search->setFocus(Qt::PopupFocusReason);
}

QStringList HelpSheet::topics() const
{
    QStringList titles;
    for (const HelpPage &page : m_found)
        titles += page.title;
    return titles;
}

void HelpSheet::find()
{
    const HelpPage before = m_found.value(m_shown);
    m_found = pagesWith(m_all, m_search->text());
    while (QLayoutItem *item = m_topics->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_items.clear();
    for (qsizetype i = 0; i < m_found.size(); ++i) {
        auto *item = new NavItem(m_found[i].title);
        item->setQuiet(true); // some titles take two lines
        item->setCheckable(true);
        connect(item, &NavItem::clicked, this, [this, i] { show(i); });
        m_topics->addWidget(item);
        m_items += item;
    }
    m_topics->addStretch();
    tabAsRead(panel());
    const qsizetype again = m_found.indexOf(before);
    show(m_found.isEmpty() ? -1 : std::max<qsizetype>(again, 0));
}

void HelpSheet::show(qsizetype page)
{
    m_shown = page;
    for (qsizetype i = 0; i < m_items.size(); ++i)
        m_items[i]->setChecked(i == page);
    const HelpPage none{tr("Nothing about that"), tr("Try another word, or choose a page once the field is empty.")};
    setHelpPage(*m_text->document(), page < 0 ? none : m_found[page], lookOf(*this).night);
    markFound();
    m_text->moveCursor(QTextCursor::Start);
}

/// The words that were typed, in the page.
void HelpSheet::markFound()
{
    QList<QTextEdit::ExtraSelection> marks;
    QTextCharFormat wash;
    wash.setBackground(lookOf(*this).marigoldWash);
    for (const QString &word : cleanLine(m_search->text()).split(u' ', Qt::SkipEmptyParts)) {
        for (QTextCursor at = m_text->document()->find(word); !at.isNull(); at = m_text->document()->find(word, at))
            marks += QTextEdit::ExtraSelection{at, wash};
    }
    m_text->setExtraSelections(marks);
}

/// Up and down choose the page while the words are still being typed.
bool HelpSheet::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress && m_shown >= 0) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Down || key == Qt::Key_Up) {
            show(std::clamp<qsizetype>(m_shown + (key == Qt::Key_Down ? 1 : -1), 0, m_found.size() - 1));
            return true;
        }
    }
    return Sheet::eventFilter(watched, event);
}

void HelpSheet::changeEvent(QEvent *event)
{
    Sheet::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && isVisible())
        show(m_shown);
}

} // namespace bravo
