#include "manager/storyrow.h"

#include "shared/theme.h"

#include <QGuiApplication>
#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QVBoxLayout>

namespace bravo {

namespace {

QLabel *plain(const QString &text, const QFont &font, bool soft = false)
{
    auto *label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setFont(font);
    label->setWordWrap(true);
    label->setAlignment(leading(QGuiApplication::layoutDirection()));
    if (soft)
        label->setForegroundRole(QPalette::PlaceholderText);
    return label;
}

} // namespace

StoryRow::StoryRow(const QString &title, const QString &line, const QString &mark, QWidget *parent)
    : QWidget(parent),
      m_line(plain(line, uiFont(14), true)),
      m_actions(new QHBoxLayout),
      m_column(new QVBoxLayout(this))
{
    auto *name = plain(title, uiFont(15, QFont::DemiBold)); // a title may have figures
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(name);
    words->addWidget(m_line);
    if (line.isEmpty())
        m_line->hide(); // shown before it has a parent, it would be a window
    auto *row = new QHBoxLayout;
    row->setSpacing(space(3));
    if (!mark.isEmpty()) {
        QLabel *rank = plain(mark, uiFont(22, QFont::Bold));
        rank->setMinimumWidth(scaled(30));
        rank->setAlignment(Qt::AlignTop | Qt::AlignHCenter);
        row->addWidget(rank);
    }
    row->addLayout(words, 1);
    m_actions->setSpacing(space(1));
    row->addLayout(m_actions);
    m_column->setContentsMargins(ringWidth, space(2), ringWidth, space(2));
    m_column->setSpacing(space(2));
    m_column->addLayout(row);
    setAccessibleName(title);
    setAccessibleDescription(line);
}

void StoryRow::addAction(QWidget *action)
{
    m_actions->addWidget(action, 0, Qt::AlignVCenter);
}

void StoryRow::addBelow(QWidget *widget)
{
    m_column->addWidget(widget);
}

void StoryRow::setLine(const QString &line)
{
    m_line->setText(line);
    m_line->setVisible(!line.isEmpty());
    setAccessibleDescription(line);
}

QString StoryRow::line() const
{
    return m_line->text();
}

void StoryRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(QRect(0, height() - 1, width(), 1), lookOf(*this).line);
}

QWidget *sectionHead(const QString &title, const QString &sentence)
{
    auto *head = new QWidget;
    auto *column = new QVBoxLayout(head);
    column->setContentsMargins(ringWidth, space(4), ringWidth, space(1));
    column->setSpacing(0);
    column->addWidget(plain(title, uiFont(20, QFont::DemiBold, Face::Serif)));
    if (!sentence.isEmpty())
        column->addWidget(plain(sentence, uiFont(14), true));
    return head;
}

QString celebratedOn(const Incident &incident)
{
    return QLocale().createSeparatedList(incident.celebratedNames());
}

} // namespace bravo
