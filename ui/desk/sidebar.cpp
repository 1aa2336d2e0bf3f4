#include "desk/sidebar.h"

#include "board/valuesign.h"
#include "publish/drawing.h"
#include "shared/reading.h"
#include "shared/scrolled.h"
#include "shared/theme.h"

#include <QLabel>
#include <QPainter>
#include <QScrollArea>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bravo {

namespace {

constexpr int barHeadHeight = 72;

QLabel *headOf(const QString &text)
{
    auto *head = new QLabel(text);
    head->setFont(uiFont(13, QFont::DemiBold));
    head->setForegroundRole(QPalette::PlaceholderText);
    head->setContentsMargins(ringWidth + space(3), space(4), ringWidth + space(3), space(1));
    head->hide();
    return head;
}

} // namespace

Sidebar::Sidebar(QWidget *parent)
    : QWidget(parent),
      m_export(new NavItem(tr("Export the month…"))),
      m_manage(new NavItem(tr("Manage"))),
      m_person(new PersonButton)
{
    m_export->setQuiet(true);
    m_export->setToolTip(tr("Save the month’s highlights as a document (Ctrl+E)"));
    m_export->hide();
    auto *list = new QWidget;
    auto *lines = new QVBoxLayout(list);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(0);
    m_board = addSection(lines, {});
    m_sites = addSection(lines, tr("Sites"));
    m_months = addSection(lines, tr("Months"));
    m_values = addSection(lines, tr("Values"));
    lines->addStretch();
    addLine(m_board, tr("Board"), {})->setChecked(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space(3), scaled(barHeadHeight), space(3) + 1, space(4));
    QScrollArea *scroll = scrolled(list);
    fadeAtEnd(scroll);
    column->addWidget(scroll, 1);
    column->addWidget(m_manage);
    column->addWidget(m_person);
    m_manage->setToolTip(tr("People, values and the month (Ctrl+M)"));
    m_manage->hide();
    connect(
        m_export, &NavItem::clicked, this, [this] { m_current.month ? Q_EMIT exportAsked(*m_current.month) : void(); });
    connect(m_manage, &NavItem::clicked, this, &Sidebar::manageAsked);
    connect(m_person, &PersonButton::clicked, this, &Sidebar::personAsked);
}

Sidebar::Section Sidebar::addSection(QVBoxLayout *column, const QString &head)
{
    Section section{headOf(head), new QVBoxLayout, {}};
    section.lines->setSpacing(0);
    column->addWidget(section.head, 0, Qt::AlignLeft);
    column->addLayout(section.lines);
    return section;
}

NavItem *Sidebar::addLine(Section &section, const QString &text, const FeedScope &scope)
{
    auto *item = new NavItem(text, this);
    item->setCheckable(true);
    connect(item, &NavItem::clicked, this, [this, scope] {
        setCurrent(m_current); // the window says what is shown; a click alone checks nothing
        Q_EMIT chosen(asked(scope));
    });
    section.items += {scope, item};
    section.lines->addWidget(item);
    return item;
}

/// A month and a value go together; chosen again, each goes by itself.
FeedScope Sidebar::asked(const FeedScope &line) const
{
    FeedScope scope = line;
    if (line.month) {
        scope.valueId = m_current.valueId;
        if (line.month == m_current.month)
            scope.month.reset();
    } else if (!line.valueId.isEmpty()) {
        scope.month = m_current.month;
        if (line.valueId == m_current.valueId)
            scope.valueId.clear();
    }
    return scope;
}

void Sidebar::clear(Section &section)
{
    for (const auto &[scope, item] : std::exchange(section.items, {}))
        delete item;
}

void Sidebar::setBoard(const QString &name, int incidents)
{
    m_name = name;
    m_board.items.front().second->setCount(incidents);
    update();
}

void Sidebar::setLogo(const QImage &logo)
{
    m_logo = logo;
    update();
}

void Sidebar::setRoster(const Roster &roster)
{
    const Roster before = std::exchange(m_roster, roster);
    if (roster.values != before.values)
        showValues();
    if (roster.sites != before.sites)
        showSites();
    if (ownTeam().id != m_teamId)
        showOwn();
    setCurrent(m_current);
}

void Sidebar::showValues()
{
    clear(m_values);
    for (const Value &value : m_roster.values) {
        NavItem *item = addLine(m_values, shownName(value), {.valueId = value.id});
        item->setColor(value.color);
        item->setQuiet(true); // there are several, with long names
        item->setToolTip(value.meaning.isEmpty() ? value.name : tr("%1: %2").arg(value.name, value.meaning));
    }
    m_values.head->setVisible(!m_roster.values.isEmpty());
}

/// One site is the whole board.
void Sidebar::showSites()
{
    clear(m_sites);
    const bool several = m_roster.sites.size() > 1;
    for (const Site &site : m_roster.sites) {
        if (several)
            addLine(m_sites, site.name, {.siteId = site.id})->setQuiet(true);
    }
    m_sites.head->setVisible(several);
}

void Sidebar::setFaces(const FaceOf &faces)
{
    m_person->setFace([this, faces] { return faces(m_personId); });
}

void Sidebar::setPerson(const Employee &person)
{
    m_person->setPerson(person.name);
    if (std::exchange(m_personId, person.id) == person.id)
        return;
    showOwn();
    setCurrent(m_current);
}

/// The team of who sits here, as the roster has it; the window may know no more than a name.
Team Sidebar::ownTeam() const
{
    for (const Employee &one : m_roster.employees) {
        if (one.id == m_personId)
            return {one.teamId, one.team, {}};
    }
    return {};
}

void Sidebar::showOwn()
{
    while (m_board.items.size() > 1)
        delete m_board.items.takeLast().second;
    const Team team = ownTeam();
    m_teamId = team.id;
    if (m_personId.isEmpty())
        return;
    addLine(m_board, tr("About me"), {.celebratesId = m_personId});
    addLine(m_board, tr("My stories"), {.postedById = m_personId});
    if (!m_teamId.isEmpty())
        addLine(m_board, tr("My team"), {.teamId = m_teamId})->setToolTip(team.name);
}

void Sidebar::setCurrent(const FeedScope &scope)
{
    const bool otherMonth = m_current.month != scope.month;
    m_current = scope;
    for (const Section *section : sections()) {
        for (const auto &[shown, item] : section->items) {
            const bool month = shown.month && shown.month == scope.month;
            const bool value = !shown.valueId.isEmpty() && shown.valueId == scope.valueId;
            item->setChecked(shown == scope || month || value);
        }
    }
    if (otherMonth && isFolded(chosenMonth()))
        fold(scope.month->year, true);
    placeExport();
    orderKeys();
}

void Sidebar::orderKeys()
{
    QList<QWidget *> lines;
    for (const Section *section : sections()) {
        if (section->head)
            lines += section->head;
        for (const auto &[shown, item] : section->items) {
            const NavItem *one = item;
            const auto begins = [one](const FoldedYear &year) { return year.months.front() == one; };
            if (const auto year = std::find_if(m_years.begin(), m_years.end(), begins); year != m_years.end())
                lines += year->line;
            lines += item;
            if (shown.month && shown.month == m_current.month)
                lines += m_export;
        }
    }
    setReadingOrder(lines);
    setTabOrder(lines.back(), m_manage);
    setTabOrder(m_manage, m_person);
}

void Sidebar::setManages(bool manages)
{
    m_manage->setVisible(manages);
}

NavItem *Sidebar::item(const FeedScope &scope) const
{
    for (const Section *section : sections()) {
        for (const auto &[shown, item] : section->items) {
            if (shown == scope)
                return item;
        }
    }
    return nullptr;
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
    if (m_logo.isNull()) {
        drawMark(painter, placed({left, top, side, side}), look);
    } else {
        const QSizeF fits = QSizeF(m_logo.size()).scaled(side, side, Qt::KeepAspectRatio);
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        QRectF box(QPointF(), fits);
        box.moveCenter(QRectF(placed({left, top, side, side})).center());
        painter.drawImage(box, m_logo);
    }
    const QRect words = placed({left + side + space(3), top - 8, width() - left - side - space(5), side + 16});
    painter.setFont(uiFont(17, QFont::DemiBold));
    painter.setPen(look.ink);
    painter.drawText(
        words, leading(layoutDirection()), painter.fontMetrics().elidedText(m_name, Qt::ElideRight, words.width()));
}

} // namespace bravo
