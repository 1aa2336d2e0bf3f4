#include "manager/screensetup.h"

#include "desk/slideview.h"
#include "kiosk/kiosksettings.h"
#include "manager/formsheet.h"
#include "manager/inbackground.h"
#include "shared/dropdown.h"
#include "shared/segmented.h"
#include "shared/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace bravo {

namespace {

const auto withPin = "pin"_L1;

DropDown *themes()
{
    auto *box = new DropDown;
    box->addItem(ScreenSetup::tr("As it was set there"), QString());
    box->addItem(ScreenSetup::tr("Paper by day, night by night"), u"day-and-night"_s);
    box->addItem(ScreenSetup::tr("Always paper"), u"paper"_s);
    box->addItem(ScreenSetup::tr("Always night"), u"night"_s);
    box->addItem(ScreenSetup::tr("The house’s colour"), u"brand"_s);
    return box;
}

DropDown *quietLooks()
{
    auto *box = new DropDown;
    box->addItem(ScreenSetup::tr("As it was set there"), QString());
    box->addItem(ScreenSetup::tr("The screen is dim"), u"dim"_s);
    box->addItem(ScreenSetup::tr("The screen is black"), u"black"_s);
    return box;
}

} // namespace

QString kindName(const QString &kind)
{
    const QHash<QString, QString> names{{u"wall"_s, ScreenSetup::tr("The wall")},
        {u"customer-words"_s, ScreenSetup::tr("Customers’ words")}, {u"team"_s, ScreenSetup::tr("The team of a story")},
        {u"adoption"_s, ScreenSetup::tr("Ideas that travel")}, {u"thanks"_s, ScreenSetup::tr("A leader’s thanks")},
        {u"month"_s, ScreenSetup::tr("The month’s highlights")}, {u"value"_s, ScreenSetup::tr("Values")},
        {u"announcement"_s, ScreenSetup::tr("Announcements")}, {u"link"_s, ScreenSetup::tr("Links to scan")},
        {u"anniversary"_s, ScreenSetup::tr("A year ago this week")}, {u"welcome"_s, ScreenSetup::tr("The welcome")},
        {u"opening"_s, ScreenSetup::tr("The welcome")}, {u"door"_s, ScreenSetup::tr("The greeting at the door")}};
    return names.value(kind, kind);
}

ScreenSetup::ScreenSetup(FormSheet &sheet, const Kiosk &kiosk, const QDateTime &now)
    : QObject(sheet.form()),
      m_form(*sheet.form()),
      m_now(now)
{
    const QHash<QString, QString> texts = deskSettingsFrom(kiosk.settings);
    addPreview(sheet);
    m_name = m_form.addLine(tr("Name"), kiosk.name);
    addChoice(u"theme"_s, tr("Colours"), themes(), texts.value(u"theme"_s));
    addLines(texts);
    addLeaving(texts.value(exitPinSetting));
    addShares(kioskSettingsOf(texts).value_or(KioskSettings{}).slides);
}

void ScreenSetup::addPreview(FormSheet &sheet)
{
    m_shape = new Segmented({tr("Landscape"), tr("Portrait"), tr("Square")});
    m_shape->setAccessibleName(tr("The screen stands"));
    m_hour = new Segmented({tr("By day"), tr("By night")});
    m_hour->setAccessibleName(tr("The preview’s hour"));
    auto *ways = new QWidget;
    auto *row = new QHBoxLayout(ways);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space(3));
    row->addWidget(m_shape);
    row->addWidget(m_hour);
    row->addStretch();
    m_preview = new SlideView;
    m_preview->setAccessibleName(tr("Preview"));
    m_preview->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_preview->setMinimumHeight(scaled(90)); // in a low window it gives way to the fields
    sheet.addAbove(m_preview, 1);
    sheet.addAbove(ways);
    for (const Segmented *one : {m_shape, m_hour})
        connect(one, &Segmented::currentChanged, this, &ScreenSetup::show);
}

void ScreenSetup::addLines(const QHash<QString, QString> &texts)
{
    const auto add = [&](const QString &setting, const QString &label, const QString &example) {
        QLineEdit *edit = m_form.addLine(label, texts.value(setting));
        edit->setPlaceholderText(example);
        m_order += setting;
        m_lines.insert(setting, edit);
        const auto tell = [this, setting, edit] {
            m_form.sayTrouble(edit, troubleIn(setting));
            show();
        };
        connect(edit, &QLineEdit::editingFinished, this, tell);
        connect(edit, &QLineEdit::textChanged, this, [this, edit, tell] {
            m_form.troubleOf(edit).isEmpty() ? show() : tell(); // what was said goes as soon as it is mended
        });
    };
    add(u"open"_s, tr("Opening hours"), u"mon-fri 06:00-23:00"_s);
    add(u"quiet"_s, tr("Quiet hours"), u"21:00-23:00"_s);
    addChoice(u"quiet-look"_s, tr("In quiet hours"), quietLooks(), texts.value(u"quiet-look"_s));
    add(u"door"_s, tr("Shifts begin at"), u"06:00, 14:00, 22:00"_s);
    add(u"door-line"_s, tr("What the greeting adds"), tr("One line a day, with | between them"));
    add(u"diagonal"_s, tr("Screen’s diagonal, in inches"), u"43"_s);
    add(u"distance"_s, tr("Furthest reader, in metres"), u"5"_s);
}

void ScreenSetup::addChoice(const QString &setting, const QString &label, DropDown *box, const QString &chosen)
{
    box->choose(chosen);
    m_form.add(label, box);
    m_choices.insert(setting, box);
    connect(box, &QComboBox::currentIndexChanged, this, &ScreenSetup::show);
}

void ScreenSetup::addLeaving(const QString &pinSetting)
{
    m_pinBefore = ExitPin::fromText(pinSetting).toText();
    m_leaving = new DropDown;
    m_leaving->addItem(tr("As it was set there"), QString());
    m_leaving->addItem(tr("The exit key alone"), QString(noExitPin));
    m_leaving->addItem(tr("The exit key and a PIN"), QString(withPin));
    m_leaving->choose(m_pinBefore.isEmpty() ? pinSetting : QString(withPin));
    m_form.add(tr("Leaving the kiosk takes"), m_leaving);
    m_pin = m_form.addLine(tr("PIN for leaving"));
    m_pin->setEchoMode(QLineEdit::Password);
    m_pin->setMaxLength(64);
    m_pin->setPlaceholderText(
        m_pinBefore.isEmpty() ? tr("At least four characters") : tr("As it is, unless you type another"));
    connect(m_leaving, &QComboBox::currentIndexChanged, this, &ScreenSetup::obeyLeaving);
    connect(m_pin, &QLineEdit::textChanged, this, [this] { m_form.sayTrouble(m_pin, {}); });
    obeyLeaving();
}

void ScreenSetup::obeyLeaving()
{
    m_form.sayTrouble(m_pin, {});
    m_form.setShown(m_pin, m_leaving->currentData().toString() == withPin);
}

void ScreenSetup::addShares(const QHash<QString, int> &shares)
{
    m_form.addWords(tr("How often each comes"), false)->setFont(uiFont(17, QFont::DemiBold, Face::Serif));
    for (const QString &kind : kindsOfChoice()) {
        auto *box = new DropDown;
        box->addItem(tr("Not at all"), 0);
        box->addItem(tr("As usual"), 1);
        box->addItem(tr("Twice as often"), 2);
        box->addItem(tr("Three times as often"), 3);
        box->choose(shares.value(kind, 1));
        m_form.add(kindName(kind), box);
        m_shares.insert(kind, box);
    }
}

QString ScreenSetup::name() const
{
    return m_name->text();
}

QHash<QString, QString> ScreenSetup::texts() const
{
    QHash<QString, QString> texts;
    for (auto it = m_lines.cbegin(); it != m_lines.cend(); ++it)
        texts.insert(it.key(), it.key() == "door-line"_L1 ? it.value()->text() : withEnglishDays(it.value()->text()));
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

QString ScreenSetup::troubleIn(const QString &setting) const
{
    const auto understood = kioskSettingsOf({{setting, m_lines.value(setting)->text()}});
    return understood ? QString() : understood.error().message;
}

bool ScreenSetup::isSound()
{
    QLineEdit *first = nullptr;
    for (const QString &setting : std::as_const(m_order)) {
        QLineEdit *edit = m_lines.value(setting);
        const QString trouble = troubleIn(setting);
        m_form.sayTrouble(edit, trouble);
        if (!first && !trouble.isEmpty())
            first = edit;
    }
    const bool lacksPin =
        m_leaving->currentData().toString() == withPin && m_pin->text().isEmpty() && m_pinBefore.isEmpty();
    const bool isShort = !m_pin->text().isEmpty() && m_pin->text().size() < ExitPin::shortest;
    m_form.sayTrouble(m_pin, lacksPin || isShort ? tr("A PIN has at least four characters.") : QString());
    if (!first && (lacksPin || isShort))
        first = m_pin;
    if (first)
        first->setFocus(Qt::OtherFocusReason);
    return !first;
}

QFuture<Result<QString>> ScreenSetup::settings() const
{
    QHash<QString, QString> wanted = texts();
    const QString leaving = m_leaving->currentData().toString();
    const QString typed = leaving == withPin ? m_pin->text() : QString();
    wanted.insert(exitPinSetting, leaving == withPin ? m_pinBefore : leaving);
    return inBackground([wanted, typed]() -> Result<QString> {
        QHash<QString, QString> texts = wanted;
        if (!typed.isEmpty()) {
            const auto made = ExitPin::made(typed);
            if (!made)
                return tl::unexpected(made.error());
            texts.insert(exitPinSetting, made->toText());
        }
        return toDeskSettings(texts);
    });
}

void ScreenSetup::setContent(const KioskContent &content)
{
    m_content = content;
    show();
}

/// As the kiosk itself paints it; what cannot be read yet leaves it as it was.
void ScreenSetup::show()
{
    constexpr QSize screens[] = {{1920, 1080}, {1080, 1920}, {1080, 1080}}; // as in m_shape
    const QSize screen = screens[m_shape->current()];
    m_preview->setMaximumHeight(scaled(m_shape->current() == 0 ? 250 : 380));
    m_preview->setShape(screen);
    const auto settings = kioskSettingsOf(texts());
    if (!settings)
        return;
    if (QLineEdit *distance = m_lines.value(u"distance"_s))
        m_form.sayTrouble(distance, distanceWarning(*settings, screen), false);
    SlideStage stage = m_content.stage();
    stage.now = m_now;
    stage.look =
        lookFor(settings->theme, m_content.info.brandColor, m_hour->current() == 1, m_content.info.headingFont);
    stage.enlarged = enlargementFor(*settings, screen);
    stage.direction = m_form.layoutDirection();
    m_preview->setSlide(m_content.incidents.isEmpty() ? Slide{.kind = Slide::Kind::Welcome}
                                                      : slidesOf(m_content.incidents.front(), stage.enlarged).front(),
        stage);
}

} // namespace bravo
