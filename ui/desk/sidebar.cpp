#include "desk/sidebar.h"

#include "publish/drawing.h"
#include "shared/scrollbar.h"
#include "shared/theme.h"

#include <QFontMetrics>
#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QScrollArea>
#include <QStyle>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace bravo {

namespace {

constexpr int headHeight = 72;

QString monthText(Month month)
{
    return QLocale().toString(QDate(month.year, month.month, 1), u"MMMM yyyy"_s);
}

} // namespace

NavItem::NavItem(const QString &text, QWidget *parent) : QAbstractButton(parent)
{
    setText(text);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void NavItem::setCount(int count)
{
    m_count = QLocale().toString(count);
    update();
}

QSize NavItem::sizeHint() const
{
    return {
        QFontMetrics(uiFont(15)).horizontalAdvance(text()) + 2 * space(4), scaled(m_quiet ? 32 : 38) + 2 * ringWidth};
}

void NavItem::paintEvent(QPaintEvent *)
{
    const Look &look = lookOf(*this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF border = QRectF(rect()).adjusted(ringWidth, ringWidth, -ringWidth, -ringWidth);
    if (isChecked() || underMouse()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(isChecked() ? look.card : blended(look.card, look.side, 0.5));
        painter.drawRoundedRect(border, controlCorner, controlCorner);
    }
    if (hasFocus())
        paintFocusRing(painter, border, controlCorner, look);
    const QRect words = rect().adjusted(ringWidth + space(3), 0, -ringWidth - space(3), 0);
    painter.setFont(uiFont(13));
    painter.setPen(look.soft);
    painter.drawText(words, trailing(layoutDirection()), m_count);
    const int room = words.width() - painter.fontMetrics().horizontalAdvance(m_count);
    painter.setFont(m_quiet ? uiFont(14) : uiFont(15, isChecked() ? QFont::DemiBold : QFont::Normal));
    painter.setPen(isChecked() ? look.ink : look.soft);
    painter.drawText(words, leading(layoutDirection()), painter.fontMetrics().elidedText(text(), Qt::ElideRight, room));
}

PersonButton::PersonButton(QWidget *parent) : QAbstractButton(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setPerson({});
}

void PersonButton::setPerson(const QString &name)
{
    m_name = name;
    setText(name.isEmpty() ? tr("Who are you?") : name);
    setAccessibleName(name.isEmpty() ? text() : tr("You are %1. Somebody else?").arg(name));
    setToolTip(name.isEmpty() ? tr("Say who you are, to vote and to post") : tr("Somebody else?"));
    update();
}

QSize PersonButton::sizeHint() const
{
    return {scaled(160), scaled(48) + 2 * ringWidth};
}

void PersonButton::paintEvent(QPaintEvent *)
{
    const Look &look = lookOf(*this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF border = QRectF(rect()).adjusted(ringWidth, ringWidth, -ringWidth, -ringWidth);
    if (underMouse()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(blended(look.card, look.side, 0.5));
        painter.drawRoundedRect(border, controlCorner, controlCorner);
    }
    if (hasFocus())
        paintFocusRing(painter, border, controlCorner, look);
    const int side = scaled(34), left = ringWidth + space(2);
    const QRect portrait = QStyle::visualRect(layoutDirection(), rect(), {left, (height() - side) / 2, side, side});
    if (m_name.isEmpty()) {
        painter.setPen(QPen(look.soft, 1.2, Qt::DotLine));
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(QRectF(portrait).adjusted(1, 1, -1, -1));
    } else {
        drawAvatar(painter, portrait, m_name, personColor(m_name, look), look);
    }
    const int x = left + side + space(3);
    const QRect words = QStyle::visualRect(layoutDirection(), rect(), {x, 0, width() - x - space(2), height()});
    painter.setFont(uiFont(15, QFont::DemiBold));
    painter.setPen(look.ink);
    painter.drawText(
        words, leading(layoutDirection()), painter.fontMetrics().elidedText(text(), Qt::ElideRight, words.width()));
}

Sidebar::Sidebar(QWidget *parent)
    : QWidget(parent),
      m_board(new NavItem(tr("Board"))),
      m_export(new NavItem(tr("Export the month…"))),
      m_monthsHead(new QLabel(tr("Months"))),
      m_monthList(new QVBoxLayout),
      m_person(new PersonButton)
{
    m_board->setCheckable(true);
    m_board->setChecked(true);
    m_export->setQuiet(true);
    m_export->setToolTip(tr("Save the month’s highlights as a document (Ctrl+E)"));
    m_export->hide();
    m_monthsHead->setFont(uiFont(13, QFont::DemiBold));
    m_monthsHead->setForegroundRole(QPalette::PlaceholderText);
    m_monthsHead->setContentsMargins(ringWidth + space(3), space(4), ringWidth + space(3), space(1));
    m_monthsHead->hide();
    auto *list = new QWidget;
    auto *lines = new QVBoxLayout(list);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(0);
    lines->addWidget(m_board);
    lines->addWidget(m_monthsHead, 0, Qt::AlignLeft);
    lines->addLayout(m_monthList);
    lines->addStretch();
    m_monthList->setSpacing(0);
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setVerticalScrollBar(new SlimScrollBar(Qt::Vertical, scroll));
    scroll->setWidget(list);
    list->setAutoFillBackground(false);
    scroll->viewport()->setAutoFillBackground(false);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space(3), scaled(headHeight), space(3) + 1, space(4));
    column->addWidget(scroll, 1);
    column->addWidget(m_person);
    connect(m_board, &NavItem::clicked, this, [this] {
        setCurrent(m_current); // the window says what is shown; a click alone checks nothing
        Q_EMIT boardChosen();
    });
    connect(m_export, &NavItem::clicked, this, [this] { m_current ? Q_EMIT exportAsked(*m_current) : void(); });
    connect(m_person, &PersonButton::clicked, this, &Sidebar::personAsked);
}

void Sidebar::setBoard(const QString &name, int incidents)
{
    m_name = name;
    m_board->setCount(incidents);
    update();
}

void Sidebar::setMonths(const QList<Month> &months)
{
    if (months == m_months)
        return;
    m_months = months;
    m_monthList->removeWidget(m_export);
    qDeleteAll(std::exchange(m_monthItems, {}));
    for (const Month &month : months) {
        auto *item = new NavItem(monthText(month), this);
        item->setCheckable(true);
        connect(item, &NavItem::clicked, this, [this, month] {
            setCurrent(m_current);
            Q_EMIT monthChosen(month);
        });
        m_monthItems += item;
        m_monthList->addWidget(item);
    }
    m_monthsHead->setVisible(!months.isEmpty());
    setCurrent(m_current);
}

void Sidebar::setPerson(const QString &name)
{
    m_person->setPerson(name);
}

void Sidebar::setCurrent(const std::optional<Month> &month)
{
    m_current = month;
    m_board->setChecked(!month);
    m_monthList->removeWidget(m_export);
    m_export->hide();
    QWidget *before = m_board;
    for (qsizetype i = 0; i < m_monthItems.size(); ++i) {
        NavItem *item = m_monthItems[i];
        item->setChecked(month == m_months[i]);
        setTabOrder(before, item);
        before = item;
        if (!item->isChecked())
            continue;
        m_monthList->insertWidget(static_cast<int>(i) + 1, m_export);
        m_export->show();
        setTabOrder(before, m_export);
        before = m_export;
    }
    setTabOrder(before, m_person);
}

NavItem *Sidebar::monthItem(Month month) const
{
    const qsizetype at = m_months.indexOf(month);
    return at < 0 ? nullptr : m_monthItems[at];
}

void Sidebar::paintEvent(QPaintEvent *)
{
    const Look &look = lookOf(*this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), look.side);
    painter.fillRect(QRect(isRightToLeft() ? 0 : width() - 1, 0, 1, height()), look.line);
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
