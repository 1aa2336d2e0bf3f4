#include "manager/screenspage.h"

#include "manager/formsheet.h"
#include "manager/managerlist.h"
#include "manager/screensetup.h"

#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bravo {

namespace {

constexpr int aliveSeconds = 180; // two signs may be lost

struct ScreensPageWords {
    Q_DECLARE_TR_FUNCTIONS(bravo::ScreensPage)
};

QString seen(const QDateTime &at, const QDateTime &now)
{
    if (!at.isValid())
        return ScreensPageWords::tr("never");
    const qint64 seconds = at.secsTo(now);
    if (seconds < aliveSeconds)
        return ScreensPageWords::tr("now");
    if (seconds < 3600)
        return ScreensPageWords::tr("%n minutes ago", nullptr, static_cast<int>(seconds / 60));
    if (seconds < 86400)
        return ScreensPageWords::tr("%n hours ago", nullptr, static_cast<int>(seconds / 3600));
    return ScreensPageWords::tr("%n days ago", nullptr, static_cast<int>(seconds / 86400));
}

} // namespace

ScreensPage::ScreensPage(const ManagerContext &context)
    : ManagerPage(context, tr("Screens"), tr("The kiosks in the house: what each shows, and how it is set up.")),
      m_list(new ManagerList(
          tr("Screens"), {{tr("Screen"), 4}, {.title = tr("Last sign of life"), .brief = true}, {tr("Shows"), 5}})),
      m_form(new FormSheet(*this, context.window, {760, 800}))
{
    m_list->setEmpty(tr("No screen yet"),
        tr("Start the kiosk on the computer behind a screen (bravoboard kiosk); a moment later it stands here."));
    m_list->setFindable(false);
    body()->addWidget(m_list, 1);
    connect(m_list, &ManagerList::opened, this, &ScreensPage::open);
    connect(m_list, &ManagerList::deleteAsked, this, &ScreensPage::forget);
}

void ScreensPage::read()
{
    whenDone(context().service.ask([](Board &board) { return board.kiosks(); }),
        [this](const QList<Kiosk> &kiosks) { take(kiosks); });
    whenDone(context().service.ask([now = context().now()](Board &board) { return readKioskContent(board, now); }),
        [this](const KioskContent &content) {
            m_content = content;
            if (m_setup)
                m_setup->setContent(content);
        });
}

void ScreensPage::takeFocus()
{
    m_list->takeFocus();
}

void ScreensPage::take(const QList<Kiosk> &kiosks)
{
    m_kiosks = kiosks;
    const QDateTime now = context().now();
    QList<ListRow> rows;
    int alive = 0;
    for (const Kiosk &kiosk : kiosks) {
        const bool isAlive = kiosk.seenAt.isValid() && kiosk.seenAt.secsTo(now) < aliveSeconds;
        alive += isAlive ? 1 : 0;
        rows += {.id = kiosk.id,
            .cells = {kiosk.name, seen(kiosk.seenAt, now),
                isAlive && kiosk.shows.isEmpty() ? tr("dark") : kindName(kiosk.shows)},
            .order = {kiosk.name, kiosk.seenAt, kiosk.shows},
            .color = isAlive ? u"leaf"_s : u"coral"_s,
            .wrong = !isAlive};
    }
    m_list->setRows(rows);
    if (!kiosks.isEmpty())
        head()->setLine(tr("%n screens give a sign of life.", nullptr, alive));
}

void ScreensPage::open(const QString &id)
{
    const auto kiosk = std::ranges::find(m_kiosks, id, &Kiosk::id);
    if (kiosk == m_kiosks.end())
        return;
    m_form->begin(kiosk->name, tr("Save"));
    m_setup = new ScreenSetup(*m_form, *kiosk, context().now());
    m_setup->setContent(m_content);
    disconnect(m_form, &FormSheet::kept, this, nullptr);
    connect(m_form, &FormSheet::kept, this, [this, id] { keep(id); });
    m_form->open();
}

void ScreensPage::keep(const QString &id)
{
    if (!m_setup->isSound())
        return m_form->sayTrouble(tr("Not kept yet: a field says what it needs."));
    whenAnswered(m_setup->settings(), m_setup, [this, id, name = m_setup->name()](const Result<QString> &settings) {
        settings ? write({id, name, *settings, {}, {}}) : m_form->sayTrouble(settings.error().message);
    });
}

void ScreensPage::write(const Kiosk &kiosk)
{
    const auto deed = [kiosk, by = context().person.id, now = context().now()](
                          Board &board) { return board.setKiosk(kiosk, by, now); };
    whenAnswered(context().service.change(deed), this, [this, kiosk](const Result<void> &kept) {
        if (!kept)
            return m_form->sayTrouble(kept.error().message);
        if (const auto there = std::ranges::find(m_kiosks, kiosk.id, &Kiosk::id); there != m_kiosks.end()) {
            there->name = kiosk.name; // opened again before the board is read, it says what was kept
            there->settings = kiosk.settings;
        }
        m_form->close();
        read();
        Q_EMIT said(tr("The screen has it within a minute."));
    });
}

void ScreensPage::forget(const QString &id)
{
    const auto deed = [id, by = context().person.id, now = context().now()](
                          Board &board) { return board.removeKiosk(id, by, now); };
    whenDone(context().service.change(deed), [this] {
        read();
        Q_EMIT said(tr("The screen is off the list. When its kiosk runs, it comes back."));
    });
}

} // namespace bravo
