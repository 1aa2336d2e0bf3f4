#include "shared/people.h"

#include "board/names.h"
#include "board/text.h"
#include "publish/drawing.h"
#include "shared/scrollbar.h"
#include "shared/theme.h"

#include <QPainter>
#include <QStyledItemDelegate>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace bravo {

namespace {

/// What one may type of a name: "ana o’neil" gives ana, o, neil and oneil.
QStringList typeable(const QString &key)
{
    QStringList words;
    for (QString word : key.split(u' ', Qt::SkipEmptyParts)) {
        const auto isSign = [](QChar c) { return !c.isLetterOrNumber() && !c.isSurrogate(); };
        std::replace_if(word.begin(), word.end(), isSign, u' ');
        const QStringList parts = word.split(u' ', Qt::SkipEmptyParts);
        words += parts;
        if (parts.size() > 1)
            words += parts.join(QString());
    }
    return words;
}

/// How many slips part the beginning of the nearest of the words from what was typed, where no more than `most` do.
int slipsTo(const QStringList &words, const QString &typed, int most)
{
    int least = most + 1;
    for (const QString &word : words) {
        if (word.startsWith(typed))
            return 0;
        // A letter too many or too few in the middle moves the end.
        for (qsizetype size = typed.size() - most; most > 0 && size <= typed.size() + most; ++size) {
            if (size <= word.size())
                least = std::min(least, editDistance(QStringView(word).left(size), typed));
        }
    }
    return least;
}

/// How many slips part somebody's names from the typed words, in any order; nothing where somebody else is meant.
std::optional<int> slipsOf(const Someone &one, const QStringList &typed, bool forgiving)
{
    const QString name = foldedKey(one.name);
    QStringList words = typeable(name) + typeable(foldedKey(one.also));
    words += QString(name).remove(u' ');
    int all = 0;
    for (const QString &word : typed) {
        const int most = !forgiving || word.size() < 3 ? 0 : word.size() > 5 ? 2 : 1;
        const int slips = slipsTo(words, word, most);
        if (slips > most)
            return {};
        all += slips;
    }
    return all;
}

class PeopleDelegate : public QStyledItemDelegate {
public:
    explicit PeopleDelegate(PeopleList &list) : QStyledItemDelegate(&list), m_list(list) { }

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        return {100, m_list.heightFor(1)};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const auto *model = static_cast<const PeopleModel *>(index.model());
        const Someone &one = model->people()[index.row()];
        const Look &look = lookOf(m_list);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        if (option.state & (QStyle::State_Selected | QStyle::State_MouseOver)) {
            painter->setPen(Qt::NoPen);
            painter->setBrush(option.state & QStyle::State_Selected ? look.side : blended(look.side, look.card, 0.5));
            painter->drawRoundedRect(option.rect.adjusted(4, 1, -4, -1), controlCorner, controlCorner);
        }
        const auto placed = [&](int x, int y, int width, int height) {
            return QStyle::visualRect(
                option.direction, option.rect, QRect(option.rect.x() + x, option.rect.y() + y, width, height));
        };
        const int height = option.rect.height(), side = scaled(28), left = space(3);
        drawAvatar(*painter, placed(left, (height - side) / 2, side, side), one.name,
            one.team ? look.soft : personColor(one.name, look), look, m_list.faceOf(one));
        const int x = left + side + space(3), room = option.rect.width() - x - space(3);
        painter->setFont(uiFont(14, QFont::DemiBold));
        const QString name = painter->fontMetrics().elidedText(one.name, Qt::ElideRight, room);
        const int nameWidth = painter->fontMetrics().horizontalAdvance(name) + 1;
        painter->setPen(look.ink);
        painter->drawText(placed(x, 0, nameWidth, height), leading(option.direction), name);
        painter->setFont(uiFont(14));
        painter->setPen(look.soft);
        const int rest = room - nameWidth - space(2);
        if (rest > 30)
            painter->drawText(placed(x + nameWidth + space(2), 0, rest, height), leading(option.direction),
                painter->fontMetrics().elidedText(one.detail, Qt::ElideRight, rest));
        painter->restore();
    }

private:
    PeopleList &m_list;
};

} // namespace

QList<Someone> everyoneOf(const Roster &roster, bool withTeams)
{
    QList<Someone> all;
    for (const Employee &one : roster.employees)
        all += Someone{one.id, one.name, one.team, one.nickname, false};
    if (withTeams) {
        for (const Team &team : roster.teams)
            all += Someone{team.id, team.name, PeopleModel::tr("Team"), {}, true};
    }
    return all;
}

bool couldBeAName(const QString &typed)
{
    const auto letters = typed.toUcs4();
    return std::any_of(letters.begin(), letters.end(), [](char32_t c) { return QChar::isLetter(c); });
}

QList<Someone> matching(const QList<Someone> &all, const QString &typed)
{
    const QString key = foldedKey(typed);
    if (key.isEmpty())
        return all;
    QStringList words;
    for (const QString &word : key.split(u' ')) {
        if (const QStringList parts = typeable(word); !parts.isEmpty())
            words += parts.last(); // "o’n" is one word
    }
    QList<std::pair<int, Someone>> found;
    for (const bool forgiving : {false, true}) {
        for (const Someone &one : all) {
            const auto slips = words.isEmpty() ? std::nullopt : slipsOf(one, words, forgiving);
            if (slips)
                found.emplaceBack(*slips, one);
        }
        if (!found.isEmpty())
            break;
    }
    std::stable_sort(found.begin(), found.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    QList<Someone> nearest;
    for (const auto &[slips, one] : std::as_const(found))
        nearest += one;
    return nearest;
}

void PeopleModel::setPeople(const QList<Someone> &people)
{
    beginResetModel();
    m_everyone = people;
    endResetModel();
}

int PeopleModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_everyone.size());
}

QVariant PeopleModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_everyone.size())
        return {};
    const Someone &one = m_everyone[index.row()];
    if (role == Qt::DisplayRole)
        return one.name;
    if (role == Qt::AccessibleTextRole)
        return one.detail.isEmpty() ? one.name : u"%1, %2"_s.arg(one.name, one.detail);
    return {};
}

PeopleList::PeopleList(QWidget *parent) : QListView(parent)
{
    setAccessibleName(tr("People"));
    setItemDelegate(new PeopleDelegate(*this));
    setModel(&m_model);
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollBar(new SlimScrollBar(Qt::Vertical, this));
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setUniformItemSizes(true);
    setMouseTracking(true);
    setEditTriggers(NoEditTriggers);
    setFocusPolicy(Qt::NoFocus); // the field beside it keeps the keys
    connect(this, &QListView::clicked, this,
        [this](const QModelIndex &index) { Q_EMIT chosen(Someone(m_model.people()[index.row()])); });
}

void PeopleList::setPeople(const QList<Someone> &people)
{
    m_model.setPeople(people);
    if (!people.isEmpty())
        setCurrentIndex(m_model.index(0));
}

Someone PeopleList::current() const
{
    return currentIndex().isValid() ? m_model.people()[currentIndex().row()] : Someone{};
}

void PeopleList::select(const QString &id)
{
    for (int row = 0; row < m_model.rowCount(); ++row) {
        if (m_model.people()[row].id == id)
            setCurrentIndex(m_model.index(row));
    }
}

void PeopleList::step(int rows)
{
    if (m_model.rowCount() > 0)
        setCurrentIndex(m_model.index(std::clamp(currentIndex().row() + rows, 0, m_model.rowCount() - 1)));
}

int PeopleList::heightFor(int rows) const
{
    return rows * scaled(40);
}

} // namespace bravo
