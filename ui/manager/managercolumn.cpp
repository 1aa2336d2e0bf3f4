#include "manager/managercolumn.h"

#include "desk/navitem.h"
#include "publish/drawing.h"
#include "shared/reading.h"
#include "shared/scrolled.h"
#include "shared/theme.h"

#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QScrollArea>
#include <QScrollBar>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace bravo {

namespace {

constexpr int columnHeadHeight = 72, pageLineHeight = 30;

QLabel *groupHead(PageGroup group)
{
    auto *head = new QLabel(headOf(group));
    head->setFont(uiFont(13, QFont::DemiBold));
    head->setForegroundRole(QPalette::PlaceholderText);
    head->setContentsMargins(ringWidth + space(3), space(3), ringWidth + space(3), space(1));
    return head;
}

} // namespace

ManagerColumn::ManagerColumn(const QList<ManagerPageEntry> &pages, QWidget *parent)
    : QWidget(parent),
      m_person(new PersonButton)
{
    setAccessibleName(tr("The manager’s pages"));
    auto *list = new QWidget;
    auto *lines = new QVBoxLayout(list);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(0);
    QList<QWidget *> read;
    std::optional<PageGroup> group;
    for (const ManagerPageEntry &page : pages) {
        if (group != page.group) {
            group = page.group;
            read += groupHead(page.group);
            lines->addWidget(read.back());
        }
        auto *item = new NavItem(page.title);
        item->setCheckable(true);
        item->setFixedHeight(scaled(pageLineHeight) + 2 * ringWidth); // all pages in a window of the first size
        item->installEventFilter(this);
        connect(item, &NavItem::clicked, this, [this, id = page.id] {
            setCurrent(m_current); // the window says what is shown; a click alone checks nothing
            Q_EMIT chosen(id);
        });
        lines->addWidget(item);
        m_items += {page.id, item};
        read += item;
    }
    lines->addStretch();
    setReadingOrder(read);
    m_person->setFocusPolicy(Qt::NoFocus);
    m_person->setAttribute(Qt::WA_TransparentForMouseEvents);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space(3), scaled(columnHeadHeight) - space(4), space(3) + 1, space(3));
    column->setSpacing(space(2));
    m_scroll = scrolled(list);
    column->addWidget(m_scroll, 1);
    column->addWidget(m_person);
    connect(m_scroll->verticalScrollBar(), &QScrollBar::rangeChanged, this, &ManagerColumn::bringIntoView);
}

void ManagerColumn::setBoard(const QString &name)
{
    m_name = name;
    update();
}

void ManagerColumn::setPerson(const QString &name)
{
    m_person->setVisible(!name.isEmpty());
    m_person->setPerson(name);
    m_person->setAccessibleName(tr("You are %1").arg(name));
    m_person->setToolTip({});
}

void ManagerColumn::setCurrent(const QString &id)
{
    m_current = id;
    for (const auto &[page, item] : std::as_const(m_items)) {
        item->setChecked(page == id);
        item->setFocusPolicy(page == id ? Qt::StrongFocus : Qt::ClickFocus); // Tab stops once; the arrows do the rest
    }
    bringIntoView();
}

void ManagerColumn::bringIntoView()
{
    if (NavItem *shown = item(m_current))
        m_scroll->ensureWidgetVisible(shown, 0, shown->height());
}

void ManagerColumn::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    bringIntoView();
}

NavItem *ManagerColumn::item(const QString &id) const
{
    const auto found = std::ranges::find(m_items, id, &std::pair<QString, NavItem *>::first);
    return found == m_items.end() ? nullptr : found->second;
}

void ManagerColumn::takeFocus()
{
    if (NavItem *shown = item(m_current))
        shown->setFocus(Qt::OtherFocusReason);
}

void ManagerColumn::step(qsizetype lines)
{
    const auto at = std::ranges::find(m_items, m_current, &std::pair<QString, NavItem *>::first) - m_items.begin();
    const auto &[id, item] = m_items[std::clamp<qsizetype>(at + lines, 0, m_items.size() - 1)];
    Q_EMIT chosen(id);
    item->setFocus(Qt::OtherFocusReason);
}

bool ManagerColumn::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int inwards = isRightToLeft() ? Qt::Key_Left : Qt::Key_Right;
    switch (const int key = static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Up:
    case Qt::Key_Down:
        step(key == Qt::Key_Up ? -1 : 1);
        return true;
    case Qt::Key_Home:
    case Qt::Key_End:
        step(key == Qt::Key_Home ? -m_items.size() : m_items.size());
        return true;
    default:
        if (key != inwards && key != Qt::Key_Return && key != Qt::Key_Enter)
            return QWidget::eventFilter(watched, event);
        Q_EMIT entered();
        return true;
    }
}

void ManagerColumn::paintEvent(QPaintEvent *)
{
    const Look &look = lookOf(*this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), look.side);
    painter.fillRect(QRect(isRightToLeft() ? 0 : width() - 1, 0, 1, height()), look.line);
    if (!m_person->isHidden())
        painter.fillRect(QRect(0, m_person->y() - space(1), width(), 1), look.line);
    const int side = scaled(28), left = space(5) + 2, top = scaled(22);
    const auto placed = [&](const QRect &box) { return QStyle::visualRect(layoutDirection(), rect(), box); };
    drawMark(painter, placed({left, top, side, side}), look);
    const QRect words = placed({left + side + space(3), top - 8, width() - left - side - space(5), side + 16});
    painter.setFont(uiFont(17, QFont::DemiBold));
    painter.setPen(look.ink);
    painter.drawText(
        words, leading(layoutDirection()), painter.fontMetrics().elidedText(m_name, Qt::ElideRight, words.width()));
}

} // namespace bravo
