#include "manager/formsheet.h"

#include "manager/managerpage.h"
#include "shared/button.h"
#include "shared/field.h"
#include "shared/panel.h"
#include "shared/reading.h"
#include "shared/saytrouble.h"
#include "shared/scrolled.h"
#include "shared/theme.h"

#include <QApplication>
#include <QGridLayout>
#include <QKeySequence>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollArea>

#include <algorithm>

namespace bravo {

namespace {

QLabel *words(const QString &text, const QFont &font, bool soft)
{
    auto *label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setFont(font);
    label->setContentsMargins(ringWidth, 0, ringWidth, 0);
    if (soft)
        label->setForegroundRole(QPalette::PlaceholderText);
    return label;
}

} // namespace

/// The editor, or the frame round it, as it lies in the box of its label.
static QWidget *inBox(QWidget *editor)
{
    return qobject_cast<Field *>(editor->parentWidget()) ? editor->parentWidget() : editor;
}

Form::Form(QWidget *parent) : QWidget(parent), m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(space(3));
    m_grid->setVerticalSpacing(space(3));
}

void Form::add(const QString &label, QWidget *editor, Width width, const QString &note)
{
    auto *box = new QWidget;
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    if (!label.isEmpty())
        column->addWidget(words(label, uiFont(13, QFont::DemiBold), true));
    const bool typed = qobject_cast<QLineEdit *>(editor) || qobject_cast<QPlainTextEdit *>(editor);
    if (typed)
        editor->setFont(uiFont(15));
    if (editor->accessibleName().isEmpty())
        editor->setAccessibleName(label);
    column->addWidget(typed ? new Field(editor) : editor);
    if (!note.isEmpty())
        column->addWidget(words(note, uiFont(13), true));
    column->addStretch();
    m_cells += {box, width};
    m_columns = 0;
    place();
}

QLineEdit *Form::addLine(const QString &label, const QString &text, Width width)
{
    auto *line = new QLineEdit(text);
    line->setMaxLength(200);
    add(label, line, width);
    return line;
}

QLabel *Form::addWords(const QString &text, bool soft)
{
    QLabel *label = words(text, uiFont(15), soft);
    add({}, label, Width::Whole);
    return label;
}

void Form::sayTrouble(QWidget *editor, const QString &sentence, bool hinders)
{
    QLabel *label = m_troubles.value(editor);
    if (!label && sentence.isEmpty())
        return;
    if (!label) {
        QWidget *in = inBox(editor);
        auto *column = qobject_cast<QVBoxLayout *>(in->parentWidget()->layout());
        label = words({}, uiFont(13, QFont::DemiBold), false);
        QPalette warm;
        warm.setColor(
            QPalette::WindowText, readableOn(lookOf(*this).value(QStringLiteral("coral")), lookOf(*this).card));
        label->setPalette(warm);
        column->insertWidget(column->indexOf(in) + 1, label);
        m_troubles.insert(editor, label);
    }
    label->setText(sentence);
    label->setVisible(!sentence.isEmpty());
    editor->setAccessibleDescription(sentence);
    if (hinders && !sentence.isEmpty())
        m_wrong.insert(editor);
    else if (m_wrong.remove(editor) && m_wrong.isEmpty())
        Q_EMIT mended();
}

void Form::setShown(QWidget *editor, bool shown)
{
    QWidget *box = inBox(editor)->parentWidget();
    box->setVisible(shown);
    if (const auto cell = std::ranges::find(m_cells, box, &Cell::box); cell != m_cells.end())
        cell->shown = shown;
    m_columns = 0;
    place(); // the others close up
}

QString Form::troubleOf(const QWidget *editor) const
{
    const QLabel *label = m_troubles.value(editor);
    return label ? label->text() : QString();
}

void Form::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    place();
}

void Form::place()
{
    const int columns = width() < scaled(440) ? 1 : 2;
    if (columns == m_columns)
        return;
    m_columns = columns;
    int row = 0, at = 0;
    for (const auto &[box, cellWidth, shown] : std::as_const(m_cells)) {
        if (!shown)
            continue;
        const bool whole = cellWidth == Width::Whole || columns == 1;
        if (whole && at > 0)
            ++row;
        m_grid->addWidget(box, row, whole ? 0 : at, 1, whole ? columns : 1);
        at = whole ? 0 : (at + 1) % columns;
        row += at == 0 ? 1 : 0;
    }
    for (int i = 0; i < m_grid->rowCount(); ++i)
        m_grid->setRowStretch(i, 0);
    m_grid->setRowStretch(row + 1, 1); // what is left of the height stays below
    for (int i = 0; i < 2; ++i)
        m_grid->setColumnStretch(i, i < columns ? 1 : 0);
    m_grid->setHorizontalSpacing(columns == 1 ? 0 : space(3));
}

FormSheet::FormSheet(ManagerPage &page, QWidget *window, const QSize &most)
    : Sheet(window, most),
      m_title(words({}, uiFont(26, QFont::DemiBold, Face::Serif), false)),
      m_trouble(words({}, uiFont(14, QFont::DemiBold), false)),
      m_room(new QVBoxLayout),
      m_footLeft(new QWidget),
      m_cancel(new Button(tr("Cancel"), Button::Kind::Link)),
      m_keep(new Button({}, Button::Kind::Primary))
{
    connect(&page, &QObject::destroyed, this, &QObject::deleteLater);
    auto *left = new QHBoxLayout(m_footLeft);
    left->setContentsMargins(0, 0, 0, 0);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_footLeft);
    foot->addStretch(1);
    foot->addWidget(m_cancel);
    foot->addWidget(m_keep);
    auto *column = new QVBoxLayout(panel());
    column->setContentsMargins(space(6), space(5), space(6), space(4));
    column->setSpacing(space(3));
    column->addWidget(m_title);
    column->addLayout(m_room, 1);
    column->addWidget(m_trouble);
    column->addLayout(foot);
    m_trouble->hide();
    connect(m_cancel, &QPushButton::clicked, this, &FormSheet::close);
    connect(m_keep, &QPushButton::clicked, this, &FormSheet::confirm);
    connect(this, &Sheet::closed, this, &FormSheet::remember);
    connect(this, &Sheet::closed, &page, [&page] { // the keys go on where the sheet was opened
        page.takeFocus();
        if (!page.isAncestorOf(QApplication::focusWidget()))
            page.ManagerPage::takeFocus();
    });
}

void FormSheet::begin(const QString &title, const QString &keep, std::function<void()> deed)
{
    remember(); // it may be open for something else
    m_deed = std::move(deed);
    setAccessibleName(title);
    m_title->setText(title);
    m_keep->setText(keep);
    m_keep->setKeys(QKeyCombination(Qt::ControlModifier, Qt::Key_Return));
    while (QLayoutItem *item = m_room->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (QObject *button : m_footLeft->children()) {
        if (auto *old = qobject_cast<QWidget *>(button)) {
            old->hide();
            old->deleteLater(); // its click may still be on its way
        }
    }
    m_form = new Form;
    connect(m_form, &Form::mended, this, [this] {
        if (m_ofFields)
            showTrouble({});
    });
    QWidget *room = scrolled(m_form);
    m_room->addWidget(room, 1);
    setReadingOrder({m_title, room, m_trouble, m_footLeft, m_cancel, m_keep});
    sayTrouble({});
}

void FormSheet::addAbove(QWidget *widget, int share)
{
    const int last = m_room->count() - 1; // the form's
    m_room->insertWidget(last, widget, share);
    widget->stackUnder(m_room->itemAt(last + 1)->widget()); // it is read first
}

Button *FormSheet::addFootButton(const QString &text)
{
    auto *button = new Button(text, Button::Kind::Link);
    m_footLeft->layout()->addWidget(button);
    return button;
}

void FormSheet::open()
{
    Sheet::open();
    for (int i = 0; i < m_room->count(); ++i)
        m_room->itemAt(i)->widget()->show(); // at once, also where the sheet was open for something else before
    tabAsRead(window()); // the sheet was made before the page that it lies over
    for (QWidget *one : m_form->findChildren<QWidget *>()) {
        if (one->focusPolicy() & Qt::TabFocus && one->isVisible() && one->isEnabled()) {
            one->setFocus(Qt::OtherFocusReason);
            break;
        }
    }
}

void FormSheet::confirm()
{
    if (!m_keep->isEnabled())
        return; // it is on its way
    m_keep->setEnabled(false);
    if (const auto deed = m_deed)
        deed();
    Q_EMIT kept();
}

void FormSheet::sayTrouble(const QString &sentence)
{
    m_ofFields = m_form && m_form->isWrong();
    showTrouble(sentence);
    m_keep->setEnabled(true);
}

void FormSheet::showTrouble(const QString &sentence)
{
    bravo::sayTrouble(*m_trouble, sentence);
    m_trouble->setVisible(!sentence.isEmpty());
}

QString FormSheet::trouble() const
{
    return m_trouble->text();
}

} // namespace bravo
