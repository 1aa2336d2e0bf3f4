#include "manager/printpage.h"

#include "manager/formsheet.h"
#include "manager/inbackground.h"
#include "manager/pagepreview.h"
#include "publish/exporting.h"
#include "publish/words.h"
#include "shared/ask.h"
#include "shared/button.h"
#include "shared/dropdown.h"
#include "shared/scrolled.h"
#include "shared/theme.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QPainter>
#include <QPrinter>
#include <QScrollArea>
#include <QStandardPaths>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bravo {

PrintPage::PrintPage(const ManagerContext &context)
    : ManagerPage(context, tr("Print shop"), tr("Something to hold in one’s hands, at true size.")),
      m_product(new DropDown),
      m_month(new DropDown),
      m_about(new DropDown),
      m_size(new DropDown),
      m_style(new DropDown),
      m_tile(new DropDown),
      m_save(new Button(tr("Save…"), Button::Kind::Primary)),
      m_print(new Button(tr("Print…"))),
      m_preview(new PagePreview)
{
    head()->addAction(m_print);
    head()->addAction(m_save);
    auto *row = new QHBoxLayout;
    row->setSpacing(space(6));
    row->addWidget(buildOptions());
    row->addWidget(scrolled(m_preview), 1);
    body()->addLayout(row, 1);
    fillSizes();
    connect(m_product, &QComboBox::activated, this, [this] {
        fillSizes();
        draw();
    });
    connect(m_month, &QComboBox::activated, this, &PrintPage::readMonth);
    for (DropDown *one : {m_about, m_size, m_style, m_tile})
        connect(one, &QComboBox::activated, this, &PrintPage::draw);
    connect(m_save, &QPushButton::clicked, this, &PrintPage::save);
    connect(m_print, &QPushButton::clicked, this, &PrintPage::print);
}

QWidget *PrintPage::buildOptions()
{
    const std::pair<QString, Product> products[] = {{tr("Certificate"), Product::Certificate},
        {tr("Poster"), Product::Poster}, {tr("Banner"), Product::Banner}, {tr("Buttons"), Product::Buttons},
        {tr("Mug"), Product::Mug}, {tr("Table tent"), Product::TableTent}, {tr("Name card"), Product::NameCard}};
    for (const auto &[name, product] : products)
        m_product->addItem(name, toString(product));
    const QString styles[] = {tr("Classic"), tr("Modern"), tr("Warm")};
    for (const QString &style : styles)
        m_style->addItem(style, m_style->count());
    m_tile->addItem(tr("In one piece"), QString());
    for (const QString &paper : {u"a4"_s, u"a3"_s, u"letter"_s})
        m_tile->addItem(
            tr("In parts, on %1", "a paper").arg(paper == "letter"_L1 ? tr("Letter") : paper.toUpper()), paper);
    auto *form = new Form;
    form->add(tr("What"), m_product, Form::Width::Whole);
    form->add(tr("Month"), m_month, Form::Width::Whole);
    form->add(tr("About"), m_about, Form::Width::Whole);
    form->add(tr("Size"), m_size, Form::Width::Whole);
    form->add(tr("Style"), m_style, Form::Width::Whole);
    form->add(tr("Paper"), m_tile, Form::Width::Whole, tr("A larger poster comes in parts with marks and an overlap."));
    auto *area = scrolled(form);
    area->setFixedWidth(scaled(270));
    return area;
}

void PrintPage::fillSizes()
{
    const Product product = order().product;
    m_size->clear();
    for (const QString &size : sizesOf(product))
        m_size->addItem(product == Product::Buttons ? tr("%1 mm").arg(size)
                : size == "letter"_L1               ? tr("Letter")
                                                    : size.toUpper(),
            size);
    // What the product has no choice of is not asked.
    m_size->parentWidget()->setVisible(m_size->count() > 0);
    m_style->parentWidget()->setVisible(product == Product::Certificate);
    const bool parts = product == Product::Poster || product == Product::Banner;
    m_tile->parentWidget()->setVisible(parts);
    if (!parts)
        m_tile->setCurrentIndex(0);
}

void PrintPage::takeFocus()
{
    m_product->setFocus();
}

Result<PrintPage::Known> PrintPage::known(Board &board)
{
    const auto info = board.info();
    const auto months = board.months();
    const auto roster = board.roster();
    if (!info || !months || !roster)
        return tl::unexpected(!info ? info.error() : !months ? months.error() : roster.error());
    Known all{*info, *months, roster->values, {}};
    if (!info->logoId.isEmpty()) {
        if (const auto logo = board.photo(info->logoId))
            all.logo = *logo;
    }
    return all;
}

void PrintPage::read()
{
    whenDone(context().service.ask(&PrintPage::known), [this](const Known &all) { take(all); });
}

void PrintPage::take(const Known &known)
{
    m_known = known;
    const QVariant chosen = m_month->currentData();
    m_month->clear();
    for (const Month &month : known.months)
        m_month->addItem(monthName(month), month.toString());
    if (chosen.isValid())
        m_month->choose(chosen);
    m_month->parentWidget()->setVisible(m_month->count() > 0);
    readMonth();
}

void PrintPage::readMonth()
{
    const auto month = Month::parse(m_month->currentData().toString());
    const auto fill = [this](const Highlights &stories) {
        m_stories = stories;
        const QVariant chosen = m_about->currentData();
        m_about->clear();
        for (const Highlight &one : stories.highlights)
            m_about->addItem(one.incident.title, one.incident.id);
        for (const Value &value : std::as_const(m_known.values))
            m_about->addItem(tr("Value: %1").arg(value.name), value.id);
        if (chosen.isValid())
            m_about->choose(chosen);
        draw();
    };
    if (!month)
        return fill({});
    whenAnswered(
        context().service.ask([month](Board &board) { return board.highlights({.month = *month, .top = 20}); }), this,
        [fill](const Result<Highlights> &stories) { fill(stories ? *stories : Highlights{}); });
}

PrintOrder PrintPage::order() const
{
    return {productFor(m_product->currentData().toString()).value_or(Product::Certificate), m_style->currentIndex(),
        m_size->currentData().toString(), m_tile->currentData().toString()};
}

bool PrintPage::hasMaterial() const
{
    return m_about->count() > 0;
}

PrintMaterial PrintPage::material() const
{
    const QString id = m_about->currentData().toString();
    for (const Highlight &one : m_stories.highlights) {
        if (one.incident.id == id)
            return materialOf(m_stories, one, m_known.logo);
    }
    for (const Value &value : m_known.values) {
        if (value.id == id)
            return materialOf(m_known.info, value, m_known.logo);
    }
    return {};
}

void PrintPage::draw()
{
    m_save->setEnabled(hasMaterial());
    m_print->setEnabled(hasMaterial());
    if (!hasMaterial())
        return m_preview->setWords(tr("As soon as there is a story or a value, it can be printed here."));
    const int width = static_cast<int>(860 * devicePixelRatioF()), turn = ++m_drawing;
    const auto drawn = inBackground([material = material(), order = order(), width] {
        QList<QImage> sheets;
        for (int sheet = 0; sheet < std::min(sheetsOf(material, order), 36); ++sheet)
            sheets += printImage(material, order, sheet, width);
        return sheets;
    });
    whenAnswered(drawn, this, [this, turn](const QList<QImage> &sheets) {
        if (turn != m_drawing)
            return;
        m_preview->setPages(sheets, u"%1, %2"_s.arg(m_product->currentText(), m_about->currentText()));
        Q_EMIT previewed();
    });
}

void PrintPage::save()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    QString file = ask::fileToSave(this, tr("Save %1").arg(m_product->currentText()),
        QDir(folder).filePath(m_product->currentText() + u".pdf"_s), tr("PDF (*.pdf);;SVG (*.svg)"));
    if (file.isEmpty())
        return;
    if (QFileInfo(file).suffix().isEmpty())
        file += u".pdf"_s;
    const bool svg = QFileInfo(file).suffix().toLower() == "svg"_L1;
    if (svg && sheetsOf(material(), order()) > 1)
        return said(tr("An SVG has one sheet, and this takes several: save a PDF."));
    const auto saved = inBackground([material = material(), order = order(), file, svg]() -> Result<void> {
        const Result<QByteArray> document =
            svg ? Result<QByteArray>(printSvg(material, order)) : printPdf(material, order);
        return document.and_then([&file](const QByteArray &content) { return saveWhole(file, content); });
    });
    whenDone(saved, [this, file] {
        said(tr("Saved as %1. Print it at 100 %.").arg(QFileInfo(file).fileName()), tr("Show in folder"),
            [file] { QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(file).absolutePath())); });
    });
}

void PrintPage::print()
{
    const PrintOrder wanted = order();
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setDocName(m_product->currentText());
    printer->setFullPage(true);
    printer->setPageSize(QPageSize(sheetSize(wanted), QPageSize::Millimeter, {}, QPageSize::FuzzyMatch));
    if (!ask::toPrint(this, *printer))
        return;
    const auto printed = inBackground([printer, material = material(), wanted] {
        QPainter painter;
        if (!painter.begin(printer.get()))
            return false;
        painter.scale(printer->resolution() / 72.0, printer->resolution() / 72.0);
        for (int sheet = 0; sheet < sheetsOf(material, wanted); ++sheet) {
            if (sheet > 0)
                printer->newPage();
            painter.save();
            paintPrint(painter, material, wanted, sheet);
            painter.restore();
        }
        return painter.end();
    });
    whenAnswered(printed, this, [this](bool fine) {
        said(fine ? tr("It is on its way to the printer.") : tr("The printer did not take it. Is it switched on?"));
    });
}

} // namespace bravo
