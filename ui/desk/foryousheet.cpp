#include "desk/foryousheet.h"

#include "board/text.h"
#include "desk/cardtext.h"
#include "desk/toldlabel.h"
#include "shared/button.h"
#include "shared/panel.h"
#include "shared/plainlabel.h"
#include "shared/reading.h"
#include "shared/scrolled.h"
#include "shared/theme.h"

#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bravo {

namespace {

QLabel *noteLabel(const QString &text, const QFont &font, bool soft = false)
{
    return plainLabel(text, font, soft, ringWidth + space(1)); // as a link's words stand
}

QLabel *toldLabel(const QString &text, qreal px, int weight = QFont::Normal)
{
    return new ToldLabel(text, px, weight, ringWidth + space(1));
}

/// A story's title, to stand between quotation marks: its own are single ones there.
QString withinQuotes(const Incident &story)
{
    QString title = cleanLine(story.title);
    const QString doubles = u"“”„\"«»"_s, singles = u"‘’‚'‹›"_s;
    for (QChar &c : title) {
        const qsizetype at = doubles.indexOf(c);
        c = at < 0 ? c : singles[at];
    }
    return title;
}

/// A story's place on the page, with a hairline round it.
class MarkedPaper : public QWidget {
protected:
    void paintEvent(QPaintEvent *) override
    {
        const Look &look = lookOf(*this);
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(look.line, 1));
        painter.setBrush(look.paper);
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), controlCorner, controlCorner);
    }
};

/// What a story says, as long as one reads it at once.
QString toldIn(const Incident &incident)
{
    return shortened(cleanText(incident.story), 600);
}

} // namespace

ForYouSheet::ForYouSheet(QWidget *window)
    : Sheet(window, {700, 680}),
      m_title(plainLabel({}, uiFont(30, QFont::DemiBold, Face::Serif), false, ringWidth)),
      m_rows(new QVBoxLayout),
      m_board(new Button(tr("Go to the board"), Button::Kind::Primary))
{
    setAccessibleName(tr("For you"));
    auto *list = new QWidget;
    list->setLayout(m_rows);
    m_rows->setContentsMargins(ringWidth, 0, ringWidth, 0);
    m_rows->setSpacing(space(2));
    m_scroll = scrolled(list);
    QVBoxLayout *column = makeColumn();
    column->addWidget(m_title);
    addScrolled(*column, m_scroll);
    column->addWidget(m_board, 0, Qt::AlignRight);
    m_board->setKeys(Qt::Key_Escape);
    connect(m_board, &QPushButton::clicked, this, &ForYouSheet::close);
}

void ForYouSheet::open(
    const ForYou &forYou, const QList<Noted> &noted, const QString &name, const QDateTime &now, const QTimeZone &zone)
{
    clear();
    m_now = now;
    m_zone = zone;
    m_audience = forYou.audience;
    m_title->setText(tr("For you, %1").arg(name));
    if (!noted.isEmpty())
        addHead(tr("From the managers, about what you told"));
    for (const Noted &one : noted)
        addNoted(one);
    if (!forYou.toAnswer.isEmpty())
        addHead(tr("%n stories about you wait for your word", nullptr, static_cast<int>(forYou.toAnswer.size())));
    for (const Incident &incident : forYou.toAnswer)
        addAsked(incident);
    if (!forYou.aboutYou.isEmpty())
        addHead(tr("New about you"));
    for (const Incident &incident : forYou.aboutYou)
        addNew(incident);
    if (!forYou.answers.isEmpty())
        addHead(tr("Answers to your stories"));
    for (const Answer &answer : forYou.answers) {
        const auto story = std::ranges::find(forYou.answered, answer.incidentId, &Incident::id);
        if (story != forYou.answered.end())
            addAnswer(answer, *story);
    }
    if (!forYou.bent.isEmpty())
        addHead(tr("Where processes that you look after had to bend"));
    for (const BentIn &bent : forYou.bent)
        addNew(bent.incident, bent.process);
    m_rows->addStretch();
    tabAsRead(panel());
    m_scroll->ensureVisible(0, 0);
    Sheet::open();
    m_asked.isEmpty() ? m_board->setFocus() : m_asked.front().show->setFocus();
}

void ForYouSheet::clear()
{
    m_asked.clear();
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

void ForYouSheet::addHead(const QString &text)
{
    if (m_rows->count() > 0)
        m_rows->addSpacing(space(3));
    m_rows->addWidget(plainLabel(text, uiFont(14, QFont::DemiBold), true));
}

QVBoxLayout *ForYouSheet::addCard()
{
    auto *card = new MarkedPaper;
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(space(3), space(3), space(3), space(2));
    column->setSpacing(space(1));
    m_rows->addWidget(card);
    return column;
}

void ForYouSheet::addNoted(const Noted &noted)
{
    const Incident &story = noted.incident;
    const bool asked = story.status == Status::Waiting;
    QVBoxLayout *column = addCard();
    column->addWidget(toldLabel(cleanLine(story.title), 20, QFont::DemiBold));
    column->addWidget(noteLabel(noteHead(story), uiFont(13, QFont::DemiBold), true));
    column->addWidget(toldLabel(noted.note, 16));
    column->addWidget(
        noteLabel(asked ? tr("Changed, it goes to the managers again.") : noteNext(story), uiFont(13), true));
    auto *go = new Button(asked ? tr("Change the story") : tr("Open it in “My stories”"), Button::Kind::Link);
    go->setAccessibleName(asked ? tr("Change “%1”").arg(cleanLine(story.title))
                                : tr("Open “%1” in “My stories”").arg(cleanLine(story.title)));
    column->addWidget(go, 0, Qt::AlignLeft);
    connect(go, &QPushButton::clicked, this,
        [this, story, asked] { asked ? Q_EMIT changeAsked(story) : Q_EMIT storyAsked(story); });
}

void ForYouSheet::addAsked(const Incident &incident)
{
    QVBoxLayout *column = addCard();
    column->addWidget(toldLabel(cleanLine(incident.title), 20, QFont::DemiBold));
    column->addWidget(noteLabel(
        tr("Told by %1, %2").arg(incident.postedBy, whenWithin(incident.postedAt, m_now, m_zone)), uiFont(13), true));
    column->addWidget(toldLabel(toldIn(incident), 16));
    // Before nobody else either way: there is nothing to choose, and it is asked no more once it was read.
    const bool alone = m_audience == Audience::Private;
    Asked asked{incident, column->parentWidget(), new QWidget, new Button(alone ? tr("I have read it") : tr("Show it")),
        new Button(tr("Keep it to us"), Button::Kind::Link)};
    asked.show->setKeys(Qt::Key_S);
    asked.keep->setKeys(Qt::Key_K);
    auto *row = new QHBoxLayout(asked.buttons);
    row->setContentsMargins(0, space(1), 0, 0);
    row->addWidget(asked.show);
    row->addWidget(asked.keep);
    asked.keep->setVisible(!alone);
    row->addStretch();
    column->addWidget(asked.buttons);
    column->addWidget(noteLabel(alone ? tr("As you wish it, only you, who told it, and managers see it.")
                                      : tr("Kept to us, only you, who told it, and managers see it."),
        uiFont(13), true));
    m_asked += asked;
    for (const bool show : {true, false})
        connect(show ? asked.show : asked.keep, &QPushButton::clicked, this,
            [this, incident, show, buttons = asked.buttons] {
                buttons->setEnabled(false); // until it is kept
                Q_EMIT answered(incident, show);
            });
}

void ForYouSheet::sayAnswered(const QString &incidentId, const QString &sentence)
{
    const auto asked = std::ranges::find_if(m_asked, [&](const Asked &one) { return one.incident.id == incidentId; });
    if (asked == m_asked.end())
        return;
    if (QLayout *column = asked->card->layout()) { // the sentence stands where the buttons and their note were
        for (QWidget *below : {asked->buttons, column->itemAt(column->count() - 1)->widget()}) {
            below->hide();
            below->deleteLater();
        }
        column->addWidget(noteLabel(sentence, uiFont(14, QFont::DemiBold)));
    }
    m_asked.erase(asked);
    m_asked.isEmpty() ? m_board->setFocus() : m_asked.front().show->setFocus();
}

void ForYouSheet::addNew(const Incident &incident, const QString &process)
{
    QVBoxLayout *column = addCard();
    if (!process.isEmpty())
        column->addWidget(noteLabel(process, uiFont(15, QFont::DemiBold)));
    column->addWidget(toldLabel(cleanLine(incident.title), 20, QFont::DemiBold));
    column->addWidget(noteLabel(
        tr("Told by %1, %2").arg(incident.postedBy, whenWithin(incident.postedAt, m_now, m_zone)), uiFont(13), true));
    column->addWidget(toldLabel(toldIn(incident), 16));
    auto *look = new Button(tr("Open it on the board"), Button::Kind::Link);
    look->setAccessibleName(tr("Open “%1” on the board").arg(cleanLine(incident.title)));
    column->addWidget(look, 0, Qt::AlignLeft);
    connect(look, &QPushButton::clicked, this, [this, incident] { Q_EMIT storyAsked(incident); });
}

void ForYouSheet::addAnswer(const Answer &answer, const Incident &story)
{
    QVBoxLayout *column = addCard();
    const QString said = answer.kind == Answer::Kind::Adoption
        ? tr("%1 tried it: “%2”", "a name, a story").arg(answer.by, withinQuotes(story))
        : tr("%1 says thank you for “%2”", "a name, a story").arg(answer.by, withinQuotes(story));
    column->addWidget(noteLabel(said, uiFont(15, QFont::DemiBold)));
    column->addWidget(toldLabel(cleanText(answer.text), 16));
    const QString what = besideAnswer(answer);
    const QString beside =
        what.isEmpty() ? whenText(answer.at, m_now, m_zone) : what + u" · "_s + whenWithin(answer.at, m_now, m_zone);
    column->addWidget(noteLabel(beside, uiFont(13), true));
    auto *look = new Button(tr("Open the story"), Button::Kind::Link);
    look->setAccessibleName(tr("Open “%1” on the board").arg(cleanLine(story.title)));
    column->addWidget(look, 0, Qt::AlignLeft);
    connect(look, &QPushButton::clicked, this, [this, story] { Q_EMIT storyAsked(story); });
}

QStringList ForYouSheet::lines() const
{
    QStringList all;
    for (const QLabel *one : panel()->findChildren<QLabel *>()) {
        if (!one->isHidden())
            all += one->text();
    }
    return all;
}

Button *ForYouSheet::showButton(const QString &incidentId) const
{
    const auto asked = std::ranges::find_if(m_asked, [&](const Asked &one) { return one.incident.id == incidentId; });
    return asked == m_asked.end() ? nullptr : asked->show;
}

Button *ForYouSheet::keepButton(const QString &incidentId) const
{
    const auto asked = std::ranges::find_if(m_asked, [&](const Asked &one) { return one.incident.id == incidentId; });
    return asked == m_asked.end() ? nullptr : asked->keep;
}

void ForYouSheet::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_S)
        say(true);
    else if (event->key() == Qt::Key_K)
        say(false);
    else if (auto *button = qobject_cast<QPushButton *>(focusWidget());
             button && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter))
        button->click();
    else
        Sheet::keyPressEvent(event);
}

/// Of the story in which the focus is; it moves to the next one when this is answered.
void ForYouSheet::say(bool show)
{
    for (const Asked &one : std::as_const(m_asked)) {
        Button *button = show ? one.show : one.keep;
        if (one.card->isAncestorOf(focusWidget()) && !button->isHidden())
            return button->click();
    }
}

} // namespace bravo
