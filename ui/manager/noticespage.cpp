#include "manager/noticespage.h"

#include "manager/formsheet.h"
#include "manager/managerlist.h"
#include "shared/button.h"
#include "shared/dropdown.h"

#include <QLineEdit>
#include <QLocale>
#include <QUuid>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bravo {

namespace {

enum class Shown { Announcement, Urgent, Link };

Shown kindOf(const Notice &notice)
{
    return notice.kind == Notice::Kind::Link ? Shown::Link : notice.urgent ? Shown::Urgent : Shown::Announcement;
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
                notice.startsAt.isValid() ? shown(from) : QString(),
                notice.endsAt.isValid() ? shown(until) : QString()},
            .order = {notice.title, static_cast<int>(kindOf(notice)), notice.startsAt, notice.endsAt},
            .faint = notice.endsAt.isValid() && notice.endsAt <= now};
    }
    m_list->setRows(rows);
}

void NoticesPage::edit(const Notice &notice)
{
    m_form->begin(notice.id.isEmpty() ? tr("Add an announcement") : notice.title, tr("Keep"));
    auto *kind = new DropDown;
    kind->addItem(tr("Announcement"), static_cast<int>(Shown::Announcement));
    kind->addItem(tr("Urgent: alone on the screens"), static_cast<int>(Shown::Urgent));
    kind->addItem(tr("Link to scan"), static_cast<int>(Shown::Link));
    kind->choose(static_cast<int>(kindOf(notice)));
    auto *title = m_form->form()->addLine(tr("Headline"), notice.title, Form::Width::Whole);
    auto *text = m_form->form()->addLine(tr("Text, or the link’s address"), notice.body, Form::Width::Whole);
    text->setMaxLength(1000);
    m_form->form()->add(tr("What it is"), kind, Form::Width::Whole);
    auto *from = m_form->form()->addLine(
        tr("First day"), notice.startsAt.isValid() ? shown(notice.startsAt.toTimeZone(m_zone).date()) : QString());
    auto *until = m_form->form()->addLine(tr("Last day"),
        notice.endsAt.isValid() ? shown(notice.endsAt.addMSecs(-1).toTimeZone(m_zone).date()) : QString());
    for (QLineEdit *day : {from, until})
        day->setPlaceholderText(shown(context().now().toTimeZone(m_zone).date()));
    disconnect(m_form, &FormSheet::kept, this, nullptr);
    connect(m_form, &FormSheet::kept, this, [this, id = notice.id, kind, title, text, from, until] {
        const auto what = static_cast<Shown>(kind->currentData().toInt());
        Notice wish{id, what == Shown::Link ? Notice::Kind::Link : Notice::Kind::Announcement, title->text(),
            text->text(), {}, {}, what == Shown::Urgent};
        const auto first = readDay(from), last = readDay(until);
        if (!first || !last)
            return m_form->sayTrouble(tr("Not kept yet: a field says what it needs."));
        if (first->isValid())
            wish.startsAt = first->startOfDay(m_zone).toUTC();
        if (last->isValid())
            wish.endsAt = last->addDays(1).startOfDay(m_zone).toUTC();
        keep(wish);
    });
    m_form->open();
}

/// Nothing where it is no date: that stands below the field then, which has the keys.
std::optional<QDate> NoticesPage::readDay(QLineEdit *line)
{
    const auto day = dateFrom(line->text());
    m_form->form()->sayTrouble(line,
        day ? QString()
            : tr("A day is written like %1, or left empty.").arg(shown(context().now().toTimeZone(m_zone).date())));
    if (!day)
        line->setFocus(Qt::OtherFocusReason);
    return day;
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
