#include "manager/noticespage.h"

#include "kiosk/extraslides.h"
#include "manager/formsheet.h"
#include "manager/managerlist.h"
#include "shared/button.h"
#include "shared/dropdown.h"

#include <QLineEdit>
#include <QLocale>
#include <QUrl>
#include <QUuid>
#include <QVBoxLayout>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace bravo {

namespace {

enum class Shown { Announcement, Urgent, Link };

Shown kindOf(const Notice &notice)
{
    return notice.kind == Notice::Kind::Link ? Shown::Link : notice.urgent ? Shown::Urgent : Shown::Announcement;
}

Shown chosenKind(const DropDown &kind)
{
    return static_cast<Shown>(kind.currentData().toInt());
}

/// With the year's four digits, whatever the locale's short form has.
QString dateFormat()
{
    QString format = QLocale().dateFormat(QLocale::ShortFormat);
    if (!format.contains("yyyy"_L1))
        format.replace("yy"_L1, "yyyy"_L1);
    return format;
}

QString shown(const QDate &date)
{
    return date.isValid() ? QLocale().toString(date, dateFormat()) : QString();
}

/// Nothing where it is no date; an invalid one for an empty text.
std::optional<QDate> dateFrom(const QString &text)
{
    if (text.trimmed().isEmpty())
        return QDate();
    for (const QDate date :
        {QLocale().toDate(text.trimmed(), dateFormat()), QDate::fromString(text.trimmed(), Qt::ISODate)}) {
        if (date.isValid())
            return date;
    }
    return {};
}

} // namespace

NoticesPage::NoticesPage(const ManagerContext &context)
    : ManagerPage(context, tr("Announcements"), tr("What the screens show besides the stories, each on its days.")),
      m_list(new ManagerList(tr("Announcements"),
          {{tr("Headline"), 2}, {tr("What"), 1}, {.title = tr("First day"), .brief = true},
              {.title = tr("Last day"), .brief = true}})),
      m_form(new FormSheet(*this, context.window, {620, 560}))
{
    auto *adds = new Button(tr("Add an announcement…"), Button::Kind::Primary);
    head()->addAction(adds);
    m_list->setEmpty(
        tr("Nothing but stories"), tr("Announce something on the screens, or put up a link that phones can scan."));
    m_list->setFindable(false);
    body()->addWidget(m_list, 1);
    connect(adds, &QPushButton::clicked, this, [this] { edit({}); });
    connect(m_list, &ManagerList::opened, this, [this](const QString &id) {
        if (const auto one = std::ranges::find(m_notices, id, &Notice::id); one != m_notices.end())
            edit(*one);
    });
    connect(m_list, &ManagerList::deleteAsked, this, &NoticesPage::remove);
}

void NoticesPage::read()
{
    whenDone(context().service.ask([](Board &board) { return board.info(); }),
        [this](const BoardInfo &info) { m_zone = info.zone; });
    whenDone(context().service.ask([](Board &board) { return board.allNotices(); }),
        [this](const QList<Notice> &notices) { take(notices); });
}

void NoticesPage::takeFocus()
{
    m_list->takeFocus();
}

void NoticesPage::take(const QList<Notice> &notices)
{
    m_notices = notices;
    const QDateTime now = context().now();
    const QStringList kinds{tr("Announcement"), tr("Urgent announcement"), tr("Link to scan")};
    QList<ListRow> rows;
    for (const Notice &notice : notices) {
        const QDate from = notice.startsAt.toTimeZone(m_zone).date();
        const QDate until = notice.endsAt.addMSecs(-1).toTimeZone(m_zone).date();
        rows += {.id = notice.id,
            .cells = {notice.title, kinds[static_cast<int>(kindOf(notice))],
                notice.startsAt.isValid() ? shown(from) : tr("From now on"),
                notice.endsAt.isValid() ? shown(until) : tr("Until it is taken down")},
            .order = {notice.title, static_cast<int>(kindOf(notice)), notice.startsAt, notice.endsAt},
            .faint = notice.endsAt.isValid() && notice.endsAt <= now};
    }
    m_list->setRows(rows);
}

void NoticesPage::edit(const Notice &notice)
{
    m_form->begin(notice.id.isEmpty() ? tr("Add an announcement") : notice.title, tr("Save"), [this] { keepTyped(); });
    Form &form = *m_form->form();
    m_fields.before = notice;
    m_fields.title = form.addLine(tr("Headline"), notice.title, Form::Width::Whole);
    m_fields.text = form.addLine(tr("Text, or the link’s address"), notice.body, Form::Width::Whole);
    m_fields.text->setMaxLength(1000);
    m_fields.kind = new DropDown;
    m_fields.kind->addItem(tr("Announcement"), static_cast<int>(Shown::Announcement));
    m_fields.kind->addItem(tr("Urgent: alone on the screens"), static_cast<int>(Shown::Urgent));
    m_fields.kind->addItem(tr("Link to scan"), static_cast<int>(Shown::Link));
    m_fields.kind->choose(static_cast<int>(kindOf(notice)));
    form.add(tr("What it is"), m_fields.kind, Form::Width::Whole);
    m_fields.from = form.addLine(
        tr("First day"), notice.startsAt.isValid() ? shown(notice.startsAt.toTimeZone(m_zone).date()) : QString());
    m_fields.from->setPlaceholderText(tr("From now on"));
    m_fields.until = form.addLine(tr("Last day"),
        notice.endsAt.isValid() ? shown(notice.endsAt.addMSecs(-1).toTimeZone(m_zone).date()) : QString());
    obeyFields();
    connect(m_fields.kind, &QComboBox::currentIndexChanged, this, &NoticesPage::obeyFields);
    for (const QLineEdit *one : {m_fields.text, m_fields.from, m_fields.until})
        connect(one, &QLineEdit::textChanged, this, &NoticesPage::obeyFields);
    m_form->openAgain(notice.id);
}

/// What an empty last day means; and what was said goes as soon as it is mended.
void NoticesPage::obeyFields()
{
    m_fields.until->setPlaceholderText(needsEnd() ? QString() : tr("Until it is taken down"));
    if (!m_form->trouble().isEmpty())
        sayTroubles();
}

/// An urgent one does; one that was put up without an end may still be changed.
bool NoticesPage::needsEnd() const
{
    const bool wasEndless = m_fields.before.urgent && !m_fields.before.endsAt.isValid();
    return chosenKind(*m_fields.kind) == Shown::Urgent && !wasEndless;
}

/// Below each field, what it needs; the first that needs something, or null.
QLineEdit *NoticesPage::sayTroubles()
{
    const QString noDay =
        tr("A day is written like %1, or left empty.").arg(shown(context().now().toTimeZone(m_zone).date()));
    const bool isNoAddress = chosenKind(*m_fields.kind) == Shown::Link && linkAddress(m_fields.text->text()).isEmpty();
    const auto last = dateFrom(m_fields.until->text());
    const bool isEndless = last && !last->isValid() && needsEnd();
    const std::pair<QLineEdit *, QString> troubles[] = {
        {m_fields.text,
            isNoAddress ? tr("A link’s address is written like %1.").arg("https://example.org/menu"_L1) : QString()},
        {m_fields.from, dateFrom(m_fields.from->text()) ? QString() : noDay},
        {m_fields.until,
            !last           ? noDay
                : isEndless ? tr("An urgent announcement is alone on the screens: say until when.")
                            : QString()}};
    QLineEdit *first = nullptr;
    for (const auto &[field, trouble] : troubles) {
        m_form->form()->sayTrouble(field, trouble);
        if (!first && !trouble.isEmpty())
            first = field;
    }
    return first;
}

void NoticesPage::keepTyped()
{
    if (QLineEdit *first = sayTroubles()) {
        first->setFocus(Qt::OtherFocusReason);
        return m_form->sayTrouble(tr("Not kept yet: a field says what it needs."));
    }
    const Shown what = chosenKind(*m_fields.kind);
    Notice wish{m_fields.before.id, Notice::Kind::Announcement, m_fields.title->text(), m_fields.text->text(), {}, {},
        what == Shown::Urgent};
    if (what == Shown::Link) {
        wish.kind = Notice::Kind::Link;
        wish.body = linkAddress(wish.body).toString();
    }
    if (const auto first = dateFrom(m_fields.from->text()); first && first->isValid())
        wish.startsAt = first->startOfDay(m_zone).toUTC();
    if (const auto last = dateFrom(m_fields.until->text()); last && last->isValid())
        wish.endsAt = last->addDays(1).startOfDay(m_zone).toUTC();
    keep(wish);
}

void NoticesPage::keep(Notice notice)
{
    QList<Notice> all = m_notices;
    const auto same = std::ranges::find(all, notice.id, &Notice::id);
    if (notice.id.isEmpty() || same == all.end()) {
        notice.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
        all += notice;
    } else {
        *same = notice;
    }
    const auto deed = [all, by = context().person.id, now = context().now()](
                          Board &board) { return board.setNotices(all, by, now); };
    whenAnswered(context().service.change(deed), this, [this, id = notice.id](const Result<void> &kept) {
        if (!kept)
            return m_form->sayTrouble(kept.error().message);
        m_form->close();
        read();
        m_list->select(id);
        Q_EMIT said(tr("The screens show it on its days."));
    });
}

void NoticesPage::remove(const QString &id)
{
    QList<Notice> left = m_notices;
    if (left.removeIf([&id](const Notice &notice) { return notice.id == id; }) > 0)
        set(left, tr("The screens do not show it any more."), true);
}

void NoticesPage::set(const QList<Notice> &notices, const QString &sentence, bool undoable)
{
    const auto deed = [notices, by = context().person.id, now = context().now()](
                          Board &board) { return board.setNotices(notices, by, now); };
    whenDone(context().service.change(deed), [this, sentence, undoable, before = m_notices] {
        read();
        if (undoable)
            Q_EMIT said(sentence, tr("Undo"), [this, before] { set(before, tr("It is back."), false); });
        else
            Q_EMIT said(sentence);
    });
}

} // namespace bravo
