#include "manager/brandpage.h"

#include "board/text.h"
#include "manager/brandpreview.h"
#include "manager/colorfield.h"
#include "manager/formsheet.h"
#include "manager/portrait.h"
#include "publish/photofile.h"
#include "shared/button.h"
#include "shared/dropdown.h"
#include "shared/reading.h"
#include "shared/scrolled.h"
#include "shared/theme.h"

#include <QFontDatabase>
#include <QLineEdit>
#include <QRegularExpression>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace bravo {

namespace {

QList<ColorField::Named> offeredColors()
{
    return {{BrandPage::tr("Marigold"), {}}, {BrandPage::tr("Brick"), u"#b5432a"_s},
        {BrandPage::tr("Sea"), u"#1c6e8c"_s}, {BrandPage::tr("Leaf"), u"#3f7d34"_s},
        {BrandPage::tr("Plum"), u"#7a3f73"_s}, {BrandPage::tr("Navy"), u"#2b4a7c"_s}};
}

/// What is installed and can be set at any size; those of one script alone are of no use for names.
QStringList headingFamilies()
{
    QStringList families;
    for (const QString &family : QFontDatabase::families(QFontDatabase::Latin)) {
        if (!QFontDatabase::isPrivateFamily(family) && QFontDatabase::isSmoothlyScalable(family))
            families += family;
    }
    return families;
}

} // namespace

BrandPage::BrandPage(const ManagerContext &context)
    : ManagerPage(context, tr("Brand"),
        tr("Name, logo and colour of the place, on the board, on every screen and on all that is printed.")),
      m_name(new QLineEdit),
      m_ownColor(new QLineEdit),
      m_color(new ColorField(offeredColors(), {})),
      m_font(new DropDown),
      m_logoRoom(new QVBoxLayout),
      m_preview(new BrandPreview),
      m_keep(new Button(tr("Save"), Button::Kind::Primary))
{
    head()->addAction(m_keep);
    m_keep->setEnabled(false);
    auto *columns = new QHBoxLayout;
    columns->setSpacing(space(6));
    columns->addWidget(scrolled(buildForm()), 4);
    columns->addWidget(m_preview, 5);
    body()->addLayout(columns, 1);
    connect(m_keep, &QPushButton::clicked, this, &BrandPage::keep);
    connect(m_name, &QLineEdit::textChanged, this, &BrandPage::showPreview);
    connect(m_ownColor, &QLineEdit::textEdited, this, [this](const QString &text) {
        static const QRegularExpression sixDigits(u"^#?[0-9a-fA-F]{6}$"_s);
        if (sixDigits.match(text.trimmed()).hasMatch())
            m_color->setColor(u'#' + text.trimmed().remove(u'#').toLower());
    });
    connect(m_color, &ColorField::changed, this, &BrandPage::showPreview);
    connect(m_font, &QComboBox::currentIndexChanged, this, &BrandPage::showPreview);
}

QWidget *BrandPage::buildForm()
{
    m_font->addItem(tr("The program’s own"), QString());
    for (const QString &family : headingFamilies())
        m_font->addItem(family, family);
    m_font->setMinimumWidth(scaled(160));
    m_name->setMaxLength(120);
    m_ownColor->setMaxLength(7);
    m_ownColor->setPlaceholderText(u"#1c6e8c"_s);
    auto *logo = new QWidget;
    m_logoRoom->setContentsMargins(0, 0, 0, 0);
    logo->setLayout(m_logoRoom);
    auto *form = new Form;
    form->add(tr("Name of the place"), m_name, Form::Width::Whole);
    form->add(tr("Logo"), logo, Form::Width::Whole);
    form->add(tr("Colour"), m_color);
    form->add(tr("Or any other"), m_ownColor, Form::Width::Half, tr("Six digits, as in a style guide."));
    form->add(tr("Face of the headlines"), m_font, Form::Width::Whole);
    return form;
}

void BrandPage::read()
{
    if (m_changed)
        return; // what is being tried out stays
    const auto question = [](Board &board) -> Result<Facts> {
        const auto info = board.info();
        const auto roster = info ? board.roster() : tl::unexpected(info.error());
        if (!roster)
            return tl::unexpected(roster.error());
        Facts facts{*info, *roster, {}};
        if (const auto logo = info->logoId.isEmpty() ? tl::unexpected(Error()) : board.photo(info->logoId))
            facts.logo = imageOf(*logo).scaled(400, 400, Qt::KeepAspectRatio, Qt::SmoothTransformation);
        return facts;
    };
    whenDone(context().service.ask(question), [this](const Facts &facts) { take(facts); });
}

void BrandPage::take(const Facts &facts)
{
    m_taking = true;
    m_roster = facts.roster;
    m_month = Month::of(context().now(), facts.info.zone).previous();
    m_name->setText(facts.info.name);
    m_ownColor->setText(facts.info.brandColor);
    m_color->setColor(facts.info.brandColor);
    if (m_font->findData(facts.info.headingFont) < 0) // not on this computer
        m_font->addItem(facts.info.headingFont, facts.info.headingFont);
    m_font->choose(facts.info.headingFont);
    delete m_logo;
    m_logo = new PortraitField(PortraitField::Shape::Logo, facts.info.name, facts.logo, context().window);
    m_logoRoom->addWidget(m_logo);
    tabAsRead(this);
    connect(m_logo, &PortraitField::changed, this, &BrandPage::showPreview);
    connect(m_logo, &PortraitField::failed, this, [this](const QString &sentence) { Q_EMIT said(sentence); });
    m_taking = false;
    showPreview();
    m_changed = false;
    m_keep->setEnabled(false);
}

void BrandPage::showPreview()
{
    if (m_taking)
        return;
    PlaceSoFar place;
    place.name = cleanLine(m_name->text());
    place.color = m_color->color();
    place.logo = m_logo ? m_logo->picture() : QImage();
    place.values = m_roster.values;
    for (const Employee &one : m_roster.employees.first(std::min<qsizetype>(m_roster.employees.size(), 3)))
        place.people += one.name;
    m_preview->show(place, m_font->currentData().toString(), m_month);
    m_changed = true;
    m_keep->setEnabled(!place.name.isEmpty());
}

void BrandPage::keep()
{
    const Brand brand{cleanLine(m_name->text()), m_color->color(), m_logo ? m_logo->photo() : std::nullopt,
        m_font->currentData().toString()};
    const auto deed = [brand, by = context().person.id, now = context().now()](
                          Board &board) { return board.setBrand(brand, by, now); };
    whenDone(context().service.change(deed), [this] {
        m_changed = false;
        m_keep->setEnabled(false);
        read();
        Q_EMIT said(tr("Kept. Desks and screens show it in a moment."));
    });
}

} // namespace bravo
