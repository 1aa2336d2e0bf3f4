#include "desk/draftssheet.h"

#include "board/text.h"
#include "desk/cardtext.h"
#include "shared/button.h"
#include "shared/iconbutton.h"
#include "shared/panel.h"
#include "shared/people.h"
#include "shared/reading.h"
#include "shared/scrolled.h"
#include "shared/theme.h"

#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QScrollArea>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bravo {

namespace {

constexpr int rowInset = ringWidth + space(3); // of a row's words; the others stand above them

QString firstWords(const NewIncident &story)
{
    for (const QString &text :
        {story.title, titleFromStory(cleanText(story.story)), cleanLine(story.learn), cleanLine(story.customerWords)}) {
        if (!text.isEmpty())
            return text;
    }
    return DraftsSheet::tr("Without words yet");
}

QString about(const Draft &draft, const QList<Someone> &everyone, const QTimeZone &zone)
{
    QStringList names, parts;
    for (const Someone &one : everyone) {
        if ((one.team ? draft.story.teamIds : draft.story.celebrateIds).contains(one.id))
            names += one.name;
    }
    if (!draft.story.id.isEmpty())
        parts += DraftsSheet::tr("Changes to a posted story");
    if (!names.isEmpty())
        parts += DraftsSheet::tr("For %1").arg(nameList(names));
    const auto by = std::ranges::find(everyone, draft.story.postedById, &Someone::id);
    if (!draft.story.postedById.isEmpty() && by != everyone.end())
        parts += DraftsSheet::tr("Begun by %1").arg(by->name);
    parts += whenText(draft.touchedAt, QDateTime::currentDateTimeUtc(), zone);
    if (draft.photos > 0)
        parts += DraftsSheet::tr("%n photo(s)", nullptr, draft.photos);
    if (draft.openElsewhere)
        parts += DraftsSheet::tr("open in another window");
    return parts.join(u" · "_s);
}

} // namespace

/// One draft: its first words above what else is known of it.
class DraftRow : public QAbstractButton {
public:
    DraftRow(const Draft &draft, const QList<Someone> &everyone, const QTimeZone &zone)
        : m_id(draft.id),
          m_about(about(draft, everyone, zone))
    {
        setText(firstWords(draft.story));
        setAccessibleName(text() + u". "_s + m_about);
        setEnabled(!draft.openElsewhere);
        setFocusPolicy(Qt::StrongFocus);
        setAttribute(Qt::WA_Hover);
        setCursor(Qt::PointingHandCursor);
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    }

    const QString &id() const { return m_id; }
    QSize sizeHint() const override { return {scaled(240), scaled(60) + 2 * ringWidth}; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Look &look = lookOf(*this);
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const QRectF border = QRectF(rect()).adjusted(ringWidth, ringWidth, -ringWidth, -ringWidth);
        if (underMouse() && isEnabled()) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(look.side);
            painter.drawRoundedRect(border, controlCorner, controlCorner);
        }
        const QRect words = rect().adjusted(rowInset, scaled(8), -rowInset, -scaled(8));
        const auto line = [&](const QString &said, const QFont &font, const QColor &color, Qt::Alignment at) {
            painter.setFont(font);
            painter.setPen(color);
            painter.drawText(words, static_cast<int>(at | QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft)),
                painter.fontMetrics().elidedText(said, Qt::ElideRight, words.width()));
        };
        line(text(), uiFont(17, QFont::DemiBold, Face::Serif), isEnabled() ? look.ink : look.soft, Qt::AlignTop);
        line(m_about, uiFont(13), look.soft, Qt::AlignBottom);
        if (hasFocus())
            paintFocusRing(painter, border, controlCorner, look);
    }

private:
    QString m_id, m_about;
};

DraftsSheet::DraftsSheet(QWidget *window) : Sheet(window, {560, 520}), m_rows(new QVBoxLayout), m_none(new QLabel)
{
    setAccessibleName(tr("Drafts"));
    auto *head = new QLabel(tr("Drafts"));
    head->setFont(uiFont(24, QFont::DemiBold, Face::Serif));
    auto *note = new QLabel(tr("Kept on this computer until you post or delete them."));
    m_none->setText(tr("There is no other draft. Ctrl+N begins another story, and keeps the one in the fields."));
    for (QLabel *label : {note, m_none})
        label->setFont(uiFont(14));
    for (QLabel *label : {head, note, m_none}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setContentsMargins(rowInset, 0, rowInset, 0);
    }
    note->setForegroundRole(QPalette::PlaceholderText);
    auto *list = new QWidget;
    list->setLayout(m_rows);
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(2);
    m_rows->addWidget(m_none);
    m_rows->addStretch();
    QScrollArea *scroll = scrolled(list);
    auto *done = new Button(tr("Close"), Button::Kind::Quiet);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(rowInset - ringWidth, 0, rowInset - ringWidth, 0);
    foot->addStretch();
    foot->addWidget(done);
    QVBoxLayout *column = makeColumn(rowInset - ringWidth);
    column->addWidget(head);
    column->addWidget(note);
    column->addSpacing(space(2));
    addScrolled(*column, scroll);
    column->addLayout(foot);
    connect(done, &QPushButton::clicked, this, &DraftsSheet::close);
}

void DraftsSheet::open(const QList<Draft> &drafts, const QList<Someone> &everyone, const QTimeZone &zone)
{
    Sheet::open();
    setDrafts(drafts, everyone, zone);
    if (m_shown.isEmpty())
        panel()->findChild<QPushButton *>()->setFocus();
    else
        m_shown.front()->setFocus();
}

void DraftsSheet::setDrafts(const QList<Draft> &drafts, const QList<Someone> &everyone, const QTimeZone &zone)
{
    qsizetype at = 0;
    while (at < m_shown.size() && !m_shown[at]->hasFocus())
        ++at;
    m_shown.clear();
    while (m_rows->count() > 2) { // the sentence and the stretch stay
        const std::unique_ptr<QLayoutItem> item(m_rows->takeAt(1));
        item->widget()->hide();
        item->widget()->deleteLater(); // the key that asked for it may still be on its way through it
    }
    m_none->setVisible(drafts.isEmpty());
    for (const Draft &draft : drafts) {
        auto *line = new QWidget;
        auto *row = new DraftRow(draft, everyone, zone);
        auto *bin = new IconButton(tr("Delete this draft"), &drawBin);
        bin->setEnabled(!draft.openElsewhere);
        auto *layout = new QHBoxLayout(line);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->addWidget(row, 1);
        layout->addWidget(bin);
        layout->addSpacing(space(2)); // so the bin ends where the buttons do
        row->installEventFilter(this);
        connect(row, &QAbstractButton::clicked, this, [this, id = draft.id] { Q_EMIT chosen(id); });
        connect(bin, &QAbstractButton::clicked, this, [this, id = draft.id] { Q_EMIT deleteAsked(id); });
        m_shown += row;
        m_rows->insertWidget(static_cast<int>(m_shown.size()), line);
        line->show();
    }
    tabAsRead(panel());
    if (!m_shown.isEmpty())
        m_shown[std::min(at, m_shown.size() - 1)]->setFocus();
}

QStringList DraftsSheet::lines() const
{
    QStringList all;
    for (const DraftRow *row : m_shown)
        all += row->accessibleName();
    return all;
}

void DraftsSheet::step(const QWidget *from, int rows)
{
    for (qsizetype i = 0; i < m_shown.size(); ++i) {
        if (m_shown[i] == from) {
            m_shown[std::clamp<qsizetype>(i + rows, 0, m_shown.size() - 1)]->setFocus(Qt::OtherFocusReason);
            return;
        }
    }
}

bool DraftsSheet::eventFilter(QObject *watched, QEvent *event)
{
    auto *row = dynamic_cast<DraftRow *>(watched);
    if (row && event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Delete) {
        event->accept(); // it means this draft
        return true;
    }
    if (!row || event->type() != QEvent::KeyPress)
        return Sheet::eventFilter(watched, event);
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Down:
        step(row, 1);
        return true;
    case Qt::Key_Up:
        step(row, -1);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        row->click();
        return true;
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        Q_EMIT deleteAsked(row->id());
        return true;
    default:
        return false;
    }
}

} // namespace bravo
