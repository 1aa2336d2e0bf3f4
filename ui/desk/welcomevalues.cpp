#include "desk/welcomevalues.h"

#include "board/text.h"
#include "shared/chip.h"
#include "shared/field.h"
#include "shared/flowlayout.h"
#include "shared/iconbutton.h"
#include "shared/reading.h"
#include "shared/theme.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>
#include <QLineEdit>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bravo {

namespace {

constexpr qsizetype atFirst = 3, atMost = 5;

QList<Value> moreValues()
{
    return {
        {{}, WelcomeValues::tr("Remembers people"), WelcomeValues::tr("Knows the name, and what was said last time."),
            u"teal"_s},
        {{}, WelcomeValues::tr("Says how long"), WelcomeValues::tr("Nobody waits without knowing for what."),
            u"plum"_s},
        {{}, WelcomeValues::tr("Teaches what they know"), WelcomeValues::tr("The next one can do it, too."), u"leaf"_s},
    };
}

QString nextColor(const QString &color)
{
    for (std::size_t i = 0; i < std::size(valueColors); ++i) {
        if (color == QLatin1StringView(valueColors[i]))
            return QLatin1StringView(valueColors[(i + 1) % std::size(valueColors)]);
    }
    return QLatin1StringView(valueColors[0]);
}

/// As the manager's page calls it.
QString toldColor(const QString &color)
{
    static constexpr const char *names[] = {QT_TRANSLATE_NOOP("bravo::ValuesPage", "Coral"),
        QT_TRANSLATE_NOOP("bravo::ValuesPage", "Teal"), QT_TRANSLATE_NOOP("bravo::ValuesPage", "Plum"),
        QT_TRANSLATE_NOOP("bravo::ValuesPage", "Navy"), QT_TRANSLATE_NOOP("bravo::ValuesPage", "Leaf")};
    static_assert(std::size(names) == std::size(valueColors));
    for (std::size_t i = 0; i < std::size(valueColors); ++i) {
        if (color == QLatin1StringView(valueColors[i]))
            return QCoreApplication::translate("bravo::ValuesPage", names[i]);
    }
    return color;
}

} // namespace

WelcomeValues::WelcomeValues(const QList<Value> &there)
    : WelcomeStep(tr("What is worth celebrating here?"),
        tr("About three values, in your own words. A story can carry one or several, and their colours.")),
      m_offered(there + moreValues()),
      m_lines(new QVBoxLayout),
      m_chips(new QWidget),
      m_flow(new FlowLayout(space(1), m_chips))
{
    m_lines->setSpacing(space(1));
    m_chips->setAccessibleName(tr("Others to choose"));
    auto *chosen = new QWidget; // of its own, so that its lines are read before the chips
    chosen->setLayout(m_lines);
    m_lines->setContentsMargins(0, 0, 0, 0);
    column()->addWidget(chosen);
    column()->addSpacing(space(2));
    column()->addWidget(m_chips);
    for (const Value &value : there.first(std::min(there.size(), atFirst)))
        add(value);
    offer();
    nameRows();
    connect(this, &WelcomeStep::changed, this, &WelcomeValues::nameRows);
}

void WelcomeValues::add(const Value &value)
{
    Row row{.value = value, .line = new QWidget, .name = new QLineEdit(value.name)};
    row.name->setFont(uiFont(17));
    row.name->setMaxLength(80);
    const auto paint = [this, line = row.line](QPainter &painter, const QRectF &rect, const QColor &) {
        const auto mine = std::ranges::find(m_rows, line, &Row::line);
        painter.setPen(Qt::NoPen);
        painter.setBrush(lookOf(*this).value(mine == m_rows.end() ? QString() : mine->value.color));
        painter.drawEllipse(rect);
    };
    row.color = new IconButton(tr("Another colour"), paint);
    row.cross = new IconButton(tr("Without this one"), drawCross);
    auto *flow = new QHBoxLayout(row.line);
    flow->setContentsMargins(0, 0, 0, 0);
    flow->setSpacing(space(1));
    flow->addWidget(row.color);
    flow->addWidget(new Field(row.name), 1);
    flow->addWidget(row.cross);
    m_lines->addWidget(row.line);
    m_rows += row;
    connect(row.color, &IconButton::clicked, this, [this, line = row.line] {
        const auto mine = std::ranges::find(m_rows, line, &Row::line);
        mine->value.color = nextColor(mine->value.color);
        line->update();
        Q_EMIT changed();
    });
    connect(row.cross, &IconButton::clicked, this, [this, line = row.line] { remove(line); });
    connect(row.name, &QLineEdit::textChanged, this, &WelcomeStep::changed);
    connect(row.name, &QLineEdit::returnPressed, this, &WelcomeStep::done);
}

void WelcomeValues::remove(QWidget *line)
{
    m_rows.removeIf([line](const Row &row) { return row.line == line; });
    line->hide();
    line->deleteLater(); // its click is still on its way
    offer();
    begin();
    Q_EMIT changed();
}

/// Which is whose, for those who listen.
void WelcomeValues::nameRows()
{
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        const Row &row = m_rows[i];
        const QString name = cleanLine(row.name->text());
        row.name->setAccessibleName(tr("Value %1").arg(i + 1));
        row.color->setAccessibleName(tr("Colour of “%1”: %2").arg(name, toldColor(row.value.color)));
        row.cross->setAccessibleName(tr("Remove “%1”").arg(name));
    }
}

/// Chips for those that are not chosen, as long as there is room.
void WelcomeValues::offer()
{
    for (QWidget *chip : m_chips->findChildren<Chip *>(Qt::FindDirectChildrenOnly)) {
        chip->hide();
        chip->deleteLater();
    }
    for (const Value &value : std::as_const(m_offered)) {
        const bool chosen = std::ranges::any_of(m_rows, [&](const Row &row) {
            return value.id.isEmpty() ? row.value.name == value.name : row.value.id == value.id;
        });
        if (chosen || m_rows.size() >= atMost)
            continue;
        auto *chip = new Chip(value.name, value.color, m_chips);
        chip->setCheckable(false);
        chip->setToolTip(value.meaning);
        connect(chip, &Chip::clicked, this, [this, value] {
            add(value);
            offer();
            m_rows.back().name->setFocus();
            m_rows.back().name->selectAll();
            Q_EMIT changed();
        });
        m_flow->addWidget(chip);
        chip->show();
    }
    m_chips->setVisible(m_rows.size() < atMost);
    m_chips->updateGeometry();
    tabAsRead(this); // lines and chips come and go
}

void WelcomeValues::begin()
{
    if (!m_rows.isEmpty())
        m_rows.front().name->setFocus();
}

QList<Value> WelcomeValues::values() const
{
    QList<Value> all;
    for (const Row &row : m_rows) {
        Value value = row.value;
        value.name = cleanLine(row.name->text());
        if (value.name != row.value.name)
            value.meaning.clear(); // it was said of another name
        if (!value.name.isEmpty())
            all += value;
    }
    return all;
}

QList<QLineEdit *> WelcomeValues::names() const
{
    QList<QLineEdit *> fields;
    for (const Row &row : m_rows)
        fields += row.name;
    return fields;
}

QJsonValue WelcomeValues::typed() const
{
    QJsonArray all;
    for (const Value &one : values())
        all += QJsonObject{{u"id"_s, one.id}, {u"name"_s, one.name}, {u"meaning"_s, one.meaning},
            {u"color"_s, one.color}, {u"icon"_s, one.icon}};
    return all;
}

void WelcomeValues::setTyped(const QJsonValue &typed)
{
    while (!m_rows.isEmpty()) {
        QWidget *line = m_rows.takeLast().line;
        line->hide();
        line->deleteLater();
    }
    for (const QJsonValue &one : typed.toArray()) {
        const QString id = one[u"id"_s].toString();
        const bool there = std::ranges::find(m_offered, id, &Value::id) != m_offered.end();
        add({there ? id : QString(), one[u"name"_s].toString(), one[u"meaning"_s].toString(),
            one[u"color"_s].toString(), one[u"icon"_s].toString()});
    }
    offer();
    Q_EMIT changed();
}

QFuture<Result<void>> WelcomeValues::keep(BoardService &service, const QString &byId)
{
    return service.change([values = values(), byId](
                              Board &board) { return board.setValues(values, byId, QDateTime::currentDateTimeUtc()); });
}

} // namespace bravo
