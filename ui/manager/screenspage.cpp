#include "manager/screenspage.h"

#include "desk/slideview.h"
#include "kiosk/kiosksettings.h"
#include "manager/formsheet.h"
#include "manager/managerlist.h"
#include "shared/button.h"
#include "shared/dropdown.h"
#include "shared/theme.h"

#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bravo {

namespace {

constexpr int aliveSeconds = 180; // two signs may be lost

struct Words {
    Q_DECLARE_TR_FUNCTIONS(bravo::ScreensPage)
};

QString seen(const QDateTime &at, const QDateTime &now)
{
    if (!at.isValid())
        return Words::tr("never");
    const qint64 seconds = at.secsTo(now);
    if (seconds < aliveSeconds)
        return Words::tr("now");
    if (seconds < 3600)
        return Words::tr("%n minutes ago", nullptr, static_cast<int>(seconds / 60));
    if (seconds < 86400)
        return Words::tr("%n hours ago", nullptr, static_cast<int>(seconds / 3600));
    return Words::tr("%n days ago", nullptr, static_cast<int>(seconds / 86400));
}

QString kindName(const QString &kind)
{
    const QHash<QString, QString> names{{u"wall"_s, Words::tr("The wall")},
        {u"customer-words"_s, Words::tr("Customers’ words")}, {u"team"_s, Words::tr("The team of a story")},
        {u"adoption"_s, Words::tr("Ideas that travel")}, {u"thanks"_s, Words::tr("A leader’s thanks")},
        {u"month"_s, Words::tr("The month’s highlights")}, {u"value"_s, Words::tr("Values")},
        {u"announcement"_s, Words::tr("Announcements")}, {u"link"_s, Words::tr("Links to scan")},
        {u"anniversary"_s, Words::tr("A year ago this week")}};
    return names.value(kind, kind);
}

DropDown *themes()
{
    auto *box = new DropDown;
    box->addItem(Words::tr("As it was set there"), QString());
    box->addItem(Words::tr("Paper by day, night by night"), u"day-and-night"_s);
    box->addItem(Words::tr("Always paper"), u"paper"_s);
    box->addItem(Words::tr("Always night"), u"night"_s);
    box->addItem(Words::tr("The house’s colour"), u"brand"_s);
    return box;
}

} // namespace

ScreensPage::ScreensPage(const ManagerContext &context)
    : ManagerPage(context, tr("Screens"), tr("The kiosks in the house: what each shows, and how it is set up.")),
      m_list(new ManagerList(tr("Screens"), {{tr("Screen"), 4}, {tr("Last sign of life"), 3}, {tr("Shows"), 5}})),
      m_form(new FormSheet(*this, context.window, {760, 720}))
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
            show();
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
            .faint = !isAlive};
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
    m_form->begin(kiosk->name, tr("Keep"));
    addFields(*kiosk);
    disconnect(m_form, &FormSheet::kept, this, nullptr);
    connect(m_form, &FormSheet::kept, this, [this, id] { keep(id); });
    m_form->open();
    show();
}

void ScreensPage::addFields(const Kiosk &kiosk)
{
    const QHash<QString, QString> texts = deskSettingsFrom(kiosk.settings);
    m_lines.clear();
    m_choices.clear();
    addPreview();
    m_name = m_form->form()->addLine(tr("Name"), kiosk.name);
    DropDown *theme = themes();
    m_form->form()->add(tr("Colours"), theme);
    theme->choose(texts.value(u"theme"_s));
    m_choices.insert(u"theme"_s, theme);
    connect(theme, &QComboBox::currentIndexChanged, this, &ScreensPage::show);
    const auto line = [&](const QString &name, const QString &label, const QString &example) {
        QLineEdit *edit = m_form->form()->addLine(label, texts.value(name));
        edit->setPlaceholderText(example);
        connect(edit, &QLineEdit::textChanged, this, &ScreensPage::show);
        m_lines.insert(name, edit);
    };
    line(u"open"_s, tr("Opening hours"), u"mon-fri 06:00-23:00"_s);
    line(u"quiet"_s, tr("Quiet hours"), u"21:00-23:00"_s);
    line(u"door"_s, tr("Shifts begin at"), u"06:00, 14:00, 22:00"_s);
    line(u"door-line"_s, tr("What the greeting adds"), tr("One line a day, with | between them"));
    line(u"diagonal"_s, tr("Screen’s diagonal, in inches"), u"43"_s);
    line(u"distance"_s, tr("Furthest reader, in metres"), u"5"_s);
    addKinds(kioskSettingsOf(texts).value_or(KioskSettings{}).slides);
}

void ScreensPage::addKinds(const QHash<QString, int> &shares)
{
    m_shares.clear();
    for (const QString &kind : kindsOfChoice()) {
        auto *box = new DropDown;
        box->addItem(tr("Not at all"), 0);
        box->addItem(tr("As usual"), 1);
        box->addItem(tr("Twice as often"), 2);
        box->addItem(tr("Three times as often"), 3);
        box->choose(shares.value(kind, 1));
        m_form->form()->add(kindName(kind), box);
        m_shares.insert(kind, box);
    }
}

void ScreensPage::addPreview()
{
    m_preview = new SlideView;
    m_preview->setMinimumHeight(scaled(230));
    m_preview->setAccessibleName(tr("Preview"));
    m_preview->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_form->form()->add({}, m_preview, Form::Width::Whole);
    connect(m_preview, &QObject::destroyed, this, [this, gone = m_preview] {
        if (m_preview == gone)
            m_preview = nullptr;
    });
}

QHash<QString, QString> ScreensPage::texts() const
{
    QHash<QString, QString> texts;
    for (auto it = m_lines.cbegin(); it != m_lines.cend(); ++it)
        texts.insert(it.key(), it.value()->text().trimmed());
    for (auto it = m_choices.cbegin(); it != m_choices.cend(); ++it)
        texts.insert(it.key(), it.value()->currentData().toString());
    QStringList shares;
    for (const QString &kind : kindsOfChoice()) {
        if (const int share = m_shares.contains(kind) ? m_shares.value(kind)->currentData().toInt() : 1; share != 1)
            shares += u"%1=%2"_s.arg(kind).arg(share);
    }
    texts.insert(u"slides"_s, shares.join(u", "_s));
    return texts;
}

/// As the kiosk itself paints it; what cannot be read yet leaves it as it was.
void ScreensPage::show()
{
    if (!m_preview)
        return;
    const auto settings = kioskSettingsOf(texts());
    if (!settings)
        return;
    SlideStage stage = m_content.stage();
    const QSize screen(1920, 1080);
    stage.now = context().now();
    stage.look = lookFor(settings->theme, m_content.info.brandColor, false);
    stage.enlarged = enlargementFor(*settings, screen);
    stage.direction = layoutDirection();
    m_preview->setSlide(m_content.incidents.isEmpty() ? Slide{.kind = Slide::Kind::Welcome}
                                                      : slidesOf(m_content.incidents.front(), stage.enlarged).front(),
        stage);
}

void ScreensPage::keep(const QString &id)
{
    const QHash<QString, QString> wanted = texts();
    if (const auto understood = kioskSettingsOf(wanted); !understood)
        return m_form->sayTrouble(understood.error().message);
    const Kiosk kiosk{id, m_name->text(), toDeskSettings(wanted), {}, {}};
    const auto deed = [kiosk, by = context().person.id, now = context().now()](
                          Board &board) { return board.setKiosk(kiosk, by, now); };
    whenAnswered(context().service.change(deed), this, [this](const Result<void> &kept) {
        if (!kept)
            return m_form->sayTrouble(kept.error().message);
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
