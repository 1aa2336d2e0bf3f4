#include "manager/auditpage.h"

#include "manager/managerlist.h"
#include "publish/csv.h"
#include "publish/savedfile.h"
#include "shared/ask.h"
#include "shared/button.h"
#include "shared/dropdown.h"
#include "shared/theme.h"

#include <QPromise>
#include <QThreadPool>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace bravo {

namespace {

constexpr int shownAtMost = 500, exportedAtMost = 1'000'000;

/// What a verb of the trail means; the stored word itself where none is known.
QString toldVerb(const QString &verb, const QString &kind = {})
{
    if (verb == "published"_L1 && kind == "month"_L1)
        return AuditPage::tr("made the highlights of");
    static const QHash<QString, const char *> known{
        {u"posted"_s, QT_TRANSLATE_NOOP("bravo::AuditPage", "posted")},
        {u"edited"_s, QT_TRANSLATE_NOOP("bravo::AuditPage", "edited")},
        {u"published"_s, QT_TRANSLATE_NOOP("bravo::AuditPage", "approved")},
        {u"waiting"_s, QT_TRANSLATE_NOOP("bravo::AuditPage", "let wait")},
        {u"asked"_s, QT_TRANSLATE_NOOP("bravo::AuditPage", "asked back")},
        {u"set-aside"_s, QT_TRANSLATE_NOOP("bravo::AuditPage", "set aside")},
        {u"reported"_s, QT_TRANSLATE_NOOP("bravo::AuditPage", "reported")},
        {u"unreported"_s, QT_TRANSLATE_NOOP("bravo::AuditPage", "took a report back")},
        {u"withdrew"_s, QT_TRANSLATE_NOOP("bravo::AuditPage", "took back")},
        {u"shown"_s, QT_TRANSLATE_NOOP("bravo::AuditPage", "let it be shown")},
        {u"hidden"_s, QT_TRANSLATE_NOOP("bravo::AuditPage", "took off the board")},
        {u"added"_s, QT_TRANSLATE_NOOP("bravo::AuditPage", "added")},
        {u"changed"_s, QT_TRANSLATE_NOOP("bravo::AuditPage", "changed")},
        {u"deleted"_s, QT_TRANSLATE_NOOP("bravo::AuditPage", "removed")},
        {u"imported"_s, QT_TRANSLATE_NOOP("bravo::AuditPage", "imported")},
        {u"unimported"_s, QT_TRANSLATE_NOOP("bravo::AuditPage", "took an import back")},
        {u"merged"_s, QT_TRANSLATE_NOOP("bravo::AuditPage", "made two entries one")},
        {u"left"_s, QT_TRANSLATE_NOOP("bravo::AuditPage", "said that they left")},
        {u"returned"_s, QT_TRANSLATE_NOOP("bravo::AuditPage", "said that they are back")},
        {u"erased"_s, QT_TRANSLATE_NOOP("bravo::AuditPage", "erased")},
        {u"closed"_s, QT_TRANSLATE_NOOP("bravo::AuditPage", "closed")},
        {u"presented"_s, QT_TRANSLATE_NOOP("bravo::AuditPage", "presented")},
        {u"set-pin"_s, QT_TRANSLATE_NOOP("bravo::AuditPage", "set the PIN of")},
        {u"removed-pin"_s, QT_TRANSLATE_NOOP("bravo::AuditPage", "removed the PIN of")},
        {u"open"_s, QT_TRANSLATE_NOOP("bravo::AuditPage", "opened")},
    };
    const auto found = known.constFind(verb);
    return found == known.cend() ? verb : AuditPage::tr(*found);
}

QStringList offeredVerbs()
{
    return {u"posted"_s, u"edited"_s, u"published"_s, u"asked"_s, u"set-aside"_s, u"reported"_s, u"changed"_s,
        u"merged"_s, u"left"_s, u"erased"_s, u"imported"_s, u"closed"_s, u"presented"_s};
}

QList<ListColumn> columnsOfTrail()
{
    return {{.title = AuditPage::tr("When"), .brief = true}, {AuditPage::tr("Who"), 3},
        {.title = AuditPage::tr("What"), .brief = true}, {AuditPage::tr("About"), 5}, {AuditPage::tr("Detail"), 2}};
}

QByteArray csvOf(const QList<AuditEntry> &entries)
{
    QByteArray text = csvLine({u"number"_s, u"at"_s, u"who"_s, u"verb"_s, u"kind"_s, u"id"_s, u"about"_s, u"detail"_s});
    for (const AuditEntry &one : entries)
        text += csvLine({QString::number(one.seq), one.at.toUTC().toString(Qt::ISODate), one.actor, one.verb,
            one.objectKind, one.objectId, one.object, one.detail});
    return text;
}

Result<bool> written(const QString &file, const QByteArray &text)
{
    return saveWhole(file, text).map([] { return true; });
}

} // namespace

AuditPage::AuditPage(const ManagerContext &context)
    : ManagerPage(context, tr("Audit trail"),
        tr("Who did what, and when. Entries are only added, each sealed to the one before.")),
      m_list(new ManagerList(tr("Audit trail"), columnsOfTrail())),
      m_person(new DropDown),
      m_verb(new DropDown),
      m_time(new DropDown),
      m_check(new Button(tr("Check the seals"))),
      m_export(new Button(tr("Export as CSV…"))),
      m_limit(shownAtMost)
{
    head()->addAction(m_check);
    head()->addAction(m_export);
    m_person->addItem(tr("Everybody"), QString());
    m_verb->addItem(tr("Everything"), QString());
    for (const QString &verb : offeredVerbs())
        m_verb->addItem(toldVerb(verb), verb);
    m_time->addItem(tr("At any time"), 0);
    for (const int days : {1, 7, 30, 365})
        m_time->addItem(tr("In the last %n days", nullptr, days), days);
    m_person->setAccessibleName(tr("Who"));
    m_verb->setAccessibleName(tr("What"));
    m_time->setAccessibleName(tr("When"));
    auto *row = new QHBoxLayout;
    row->setSpacing(space(2));
    for (DropDown *one : {m_person, m_verb, m_time}) {
        one->setMaximumWidth(scaled(220));
        row->addWidget(one);
        connect(one, &QComboBox::currentIndexChanged, this, &AuditPage::read);
    }
    row->addStretch();
    m_list->setFindable(false);
    m_list->setEmpty(tr("No entry"), tr("Nothing of this kind was done."));
    body()->addLayout(row);
    body()->addWidget(m_list, 1);
    connect(m_check, &QPushButton::clicked, this, &AuditPage::check);
    connect(m_export, &QPushButton::clicked, this, [this] {
        const QString file =
            ask::fileToSave(this, tr("Export the audit trail"), tr("audit-trail.csv"), tr("Tables (*.csv)"));
        if (!file.isEmpty())
            exportTo(file);
    });
}

AuditQuery AuditPage::query() const
{
    AuditQuery query;
    query.actorId = m_person->currentData().toString();
    query.verb = m_verb->currentData().toString();
    if (const int days = m_time->currentData().toInt(); days > 0)
        query.since = context().now().addDays(-days);
    query.limit = m_limit;
    return query;
}

void AuditPage::read()
{
    const auto question = [query = query()](Board &board) -> Result<Facts> {
        const auto entries = board.audit(query);
        const auto members = entries ? board.members() : tl::unexpected(entries.error());
        const auto info = members ? board.info() : tl::unexpected(members.error());
        if (!info)
            return tl::unexpected(info.error());
        return Facts{*entries, *members, info->zone};
    };
    whenDone(context().service.ask(question), [this](const Facts &facts) { take(facts); });
}

void AuditPage::takeFocus()
{
    m_list->takeFocus();
}

void AuditPage::fillPeople(const QList<Member> &members)
{
    if (m_person->count() == members.size() + 1)
        return;
    const QSignalBlocker quiet(m_person);
    const QVariant chosen = m_person->currentData();
    m_person->clear();
    m_person->addItem(tr("Everybody"), QString());
    for (const Member &one : members)
        m_person->addItem(one.person.name, one.person.id);
    m_person->choose(chosen);
}

void AuditPage::take(const Facts &facts)
{
    fillPeople(facts.members);
    QString minutes = QLocale().dateTimeFormat(QLocale::ShortFormat);
    minutes.remove(u":ss"_s); // which few languages write, and nobody reads here
    QList<ListRow> rows;
    for (const AuditEntry &one : facts.entries)
        rows += {.id = QString::number(one.seq),
            .cells = {QLocale().toString(one.at.toTimeZone(facts.zone), minutes),
                one.actor.isEmpty() ? tr("the board’s owner") : one.actor, toldVerb(one.verb, one.objectKind),
                one.object.isEmpty() ? one.objectId : one.object, one.detail},
            .order = {one.at}};
    m_list->setRows(rows);
}

/// A desk of a server cannot see all that the seals are made of.
void AuditPage::check()
{
    const auto question = [](Board &board) -> Result<std::pair<QStringList, bool>> {
        const auto standing = board.standing();
        const auto problems = standing ? board.check() : tl::unexpected(standing.error());
        if (!problems)
            return tl::unexpected(problems.error());
        return std::pair(*problems, *standing == Standing::Owner);
    };
    m_check->setEnabled(false);
    whenAnswered(context().service.ask(question), this, [this](const Result<std::pair<QStringList, bool>> &verdict) {
        m_check->setEnabled(true);
        if (!verdict)
            return head()->setLine(verdict.error().message);
        const auto &[problems, all] = *verdict;
        head()->setLine(!problems.isEmpty() ? problems.join(u' ')
                : all ? tr("Looked through: every entry fits the one before, and the board is sound.")
                      : tr("What this desk may see is sound. The seals are checked where the board lives, by "
                           "“bravoboard check”."));
    });
}

void AuditPage::exportTo(const QString &file)
{
    AuditQuery all = query();
    all.limit = exportedAtMost;
    whenDone(context().service.ask([all](Board &board) { return board.audit(all); }),
        [this, file](const QList<AuditEntry> &entries) {
            const auto promise = std::make_shared<QPromise<Result<bool>>>();
            promise->start();
            QThreadPool::globalInstance()->start([promise, file, entries] {
                promise->addResult(written(file, csvOf(entries)));
                promise->finish();
            });
            whenDone(promise->future(), [this, count = static_cast<int>(entries.size())](bool) {
                Q_EMIT said(tr("%n entries were exported.", nullptr, count));
            });
        });
}

} // namespace bravo
