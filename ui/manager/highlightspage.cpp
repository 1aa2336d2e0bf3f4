#include "manager/highlightspage.h"

#include "desk/progressstrip.h"
#include "manager/changeslist.h"
#include "manager/formsheet.h"
#include "manager/inbackground.h"
#include "manager/pagepreview.h"
#include "publish/highlightspdf.h"
#include "publish/speech.h"
#include "publish/words.h"
#include "shared/ask.h"
#include "shared/button.h"
#include "shared/checkbox.h"
#include "shared/dropdown.h"
#include "shared/scrolled.h"
#include "shared/segmented.h"
#include "shared/theme.h"

#include <QDir>
#include <QHBoxLayout>
#include <QHash>
#include <QScrollArea>
#include <QSettings>
#include <QStackedLayout>
#include <QStandardPaths>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bravo {

static const QString languageKey = u"highlights/language"_s;

HighlightsPage::HighlightsPage(const ManagerContext &context)
    : ManagerPage(context, tr("Highlights"), tr("The month’s best stories, ready to print and to send.")),
      m_month(new DropDown),
      m_stories(new DropDown),
      m_language(new DropDown),
      m_edition(new Segmented({tr("Inside"), tr("Outside")})),
      m_paper(new Segmented({tr("A4"), tr("Letter")})),
      m_view(new Segmented({tr("Pages"), tr("What is told differently")})),
      m_folder(new Button(QString())),
      m_export(new Button(tr("Export"), Button::Kind::Primary)),
      m_print(new Button(tr("Print…"))),
      m_pages(new PagePreview),
      m_scroll(scrolled(m_pages)),
      m_changes(new ChangesList),
      m_stack(new QStackedLayout),
      m_progress(new ProgressStrip),
      m_folderPath(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation))
{
    head()->addAction(m_print);
    head()->addAction(m_export);
    auto *row = new QHBoxLayout;
    row->setSpacing(space(6));
    row->addWidget(buildOptions());
    row->addWidget(buildPreview(), 1);
    body()->addLayout(row, 1);
    body()->addWidget(m_progress);
    m_progress->end();
    m_month->setAccessibleName(tr("Month"));
    m_view->setVisible(false);
    connect(m_month, &QComboBox::activated, this, &HighlightsPage::readBookAgain);
    connect(m_stories, &QComboBox::activated, this, &HighlightsPage::readBookAgain);
    connect(m_language, &QComboBox::activated, this, [this] {
        QSettings().setValue(languageKey, languageTag());
        readBookAgain();
    });
    connect(m_edition, &Segmented::currentChanged, this, &HighlightsPage::readBookAgain);
    connect(m_paper, &Segmented::currentChanged, this, &HighlightsPage::drawPages);
    connect(m_view, &Segmented::currentChanged, m_stack, &QStackedLayout::setCurrentIndex);
    connect(m_folder, &QPushButton::clicked, this, &HighlightsPage::chooseFolder);
    connect(m_export, &QPushButton::clicked, this, &HighlightsPage::exportAll);
    connect(m_print, &QPushButton::clicked, this, &HighlightsPage::printAll);
    connect(m_progress, &ProgressStrip::cancelled, this, [this] {
        if (m_stop)
            *m_stop = true;
    });
}

HighlightsPage::~HighlightsPage()
{
    for (const auto &stop : {m_stopDrawing, m_stop}) {
        if (stop)
            *stop = true;
    }
}

QWidget *HighlightsPage::buildOptions()
{
    for (const int stories : {3, 5, 10, 20})
        m_stories->addItem(tr("The %n most voted", nullptr, stories), stories);
    m_stories->choose(5);
    auto *form = new Form;
    form->add(tr("Month"), m_month, Form::Width::Whole);
    form->add(tr("Stories"), m_stories, Form::Width::Whole);
    form->add(tr("Edition"), m_edition, Form::Width::Whole,
        tr("Outside leaves out what lacks consent, who the customers were, and exact times."));
    fillLanguages();
    form->add(tr("Language"), m_language, Form::Width::Whole, tr("Stories stay as they were told."));
    form->add(tr("Paper"), m_paper, Form::Width::Whole);
    auto *files = new QWidget;
    auto *column = new QVBoxLayout(files);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    const std::pair<QString, QString> formats[] = {{tr("PDF, to print"), u"pdf"_s}, {tr("One web page"), u"html"_s},
        {tr("Excel"), u"xlsx"_s}, {tr("CSV"), u"csv"_s}, {tr("JSON"), u"json"_s}, {tr("Markdown"), u"md"_s},
        {tr("Pictures for social pages"), u"png"_s}};
    for (const auto &[words, suffix] : formats) {
        auto *box = new CheckBox(words);
        box->setChecked(suffix == "pdf"_L1);
        column->addWidget(box);
        m_formats += {box, suffix};
        connect(box, &QCheckBox::toggled, this, [this] { offerExport(m_print->isEnabled()); });
    }
    form->add(tr("As"), files, Form::Width::Whole);
    m_folder->setText(QDir(m_folderPath).dirName());
    m_folder->setToolTip(m_folderPath);
    form->add(tr("Folder"), m_folder, Form::Width::Whole);
    auto *area = scrolled(form);
    area->setFixedWidth(scaled(270));
    return area;
}

/// One's own, until another one was chosen here.
void HighlightsPage::fillLanguages()
{
    for (const QString &tag : languages())
        m_language->addItem(nameOfLanguage(tag), tag);
    m_language->choose(bravo::languageTag());
    m_language->choose(QSettings().value(languageKey));
}

QString HighlightsPage::languageTag() const
{
    return m_language->currentData().toString();
}

QWidget *HighlightsPage::buildPreview()
{
    auto *side = new QWidget;
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space(3));
    column->addWidget(m_view, 0, Qt::AlignLeading);
    m_stack->addWidget(m_scroll);
    m_stack->addWidget(m_changes);
    column->addLayout(m_stack, 1);
    return side;
}

void HighlightsPage::takeFocus()
{
    m_month->setFocus();
}

void HighlightsPage::read()
{
    using Facts = std::pair<QList<Month>, HouseRules>;
    const auto question = [](Board &board) -> Result<Facts> {
        const auto months = board.months();
        const auto rules = months ? board.rules() : tl::unexpected(months.error());
        if (!rules)
            return tl::unexpected(rules.error());
        return Facts{*months, *rules};
    };
    whenDone(context().service.ask(question), [this](const Facts &facts) {
        if (!QSettings().contains(languageKey)) // nobody chose another one here
            m_language->choose(facts.second.language);
        takeMonths(facts.first);
    });
}

void HighlightsPage::takeMonths(const QList<Month> &months)
{
    const QVariant chosen = m_month->currentData();
    m_month->clear();
    for (const Month &month : months)
        m_month->addItem(monthName(month), month.toString());
    if (chosen.isValid())
        m_month->choose(chosen);
    if (months.isEmpty())
        m_pages->setWords(tr("As soon as there is a story, its month can be exported here."));
    m_print->setEnabled(!months.isEmpty());
    offerExport(!months.isEmpty());
    if (!months.isEmpty())
        readBookAgain();
}

HighlightsRequest HighlightsPage::request() const
{
    return {.month = Month::parse(m_month->currentData().toString()).value_or(Month{}),
        .top = m_stories->currentData().toInt(),
        .edition = m_edition->current() == 1 ? Edition::Outside : Edition::Inside};
}

void HighlightsPage::readBookAgain()
{
    const HighlightsRequest wanted = request();
    const auto question = [wanted, tag = languageTag()](Board &board) {
        const Speech speech(tag);
        return readBook(board, wanted);
    };
    whenAnswered(
        context().service.ask(question), this, [this, wanted, tag = languageTag()](const Result<HighlightsBook> &book) {
            if (!(wanted == request()) || tag != languageTag())
                return; // another one was chosen meanwhile
            m_print->setEnabled(book.has_value());
            offerExport(book.has_value());
            if (!book)
                return m_pages->setWords(book.error().message);
            m_book = *book;
            showChanges();
            drawPages();
        });
}

/// Where there is a book, and a form for it.
void HighlightsPage::offerExport(bool hasBook)
{
    m_export->setEnabled(hasBook
        && std::any_of(m_formats.cbegin(), m_formats.cend(), [](const auto &one) { return one.first->isChecked(); }));
}

HighlightsBook HighlightsPage::bookAsChosen() const
{
    HighlightsBook book = m_book;
    book.paper = m_paper->current() == 1 ? Paper::Letter : Paper::A4;
    return book;
}

void HighlightsPage::showChanges()
{
    const bool outside = m_book.highlights.edition == Edition::Outside;
    m_view->setVisible(outside);
    if (!outside)
        m_view->setCurrent(0);
    QHash<QString, QString> titles;
    for (const Highlight &one : std::as_const(m_book.highlights.highlights))
        titles.insert(one.incident.id, one.incident.title);
    m_changes->show(m_book.changes, titles);
}

void HighlightsPage::drawPages()
{
    if (m_book.highlights.month.month == 0)
        return;
    if (m_stopDrawing)
        *m_stopDrawing = true;
    m_stopDrawing = std::make_shared<std::atomic_bool>(false);
    const int width = static_cast<int>(620 * devicePixelRatioF());
    const auto drawn = inBackground([book = bookAsChosen(), tag = languageTag(), width, stop = m_stopDrawing] {
        const Speech speech(tag);
        return bookPages(book, width, [stop](qint64, qint64) { return !*stop; });
    });
    whenAnswered(drawn, this, [this, stop = m_stopDrawing](const QList<QImage> &pages) {
        if (*stop)
            return;
        m_pages->setPages(pages, tr("%n pages", nullptr, static_cast<int>(pages.size())));
        Q_EMIT previewed(static_cast<int>(pages.size()));
    });
}

} // namespace bravo
