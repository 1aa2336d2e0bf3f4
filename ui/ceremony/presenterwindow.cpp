#include "ceremony/presenterwindow.h"

#include "desk/slideview.h"
#include "shared/button.h"
#include "shared/plainlabel.h"
#include "shared/reading.h"
#include "shared/scrolled.h"
#include "shared/theme.h"

#include <QCloseEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bravo {

namespace {

QLabel *label(qreal px, int weight = QFont::Normal, Face face = Face::Sans)
{
    auto *label = new QLabel;
    label->setFont(uiFont(px, weight, face));
    label->setTextFormat(Qt::PlainText);
    return label;
}

QLabel *soft(qreal px)
{
    QLabel *one = label(px, QFont::DemiBold);
    one->setForegroundRole(QPalette::PlaceholderText);
    return one;
}

/// Keys go on in the window, whatever was clicked.
Button *unfocused(Button *button)
{
    button->setFocusPolicy(Qt::NoFocus);
    return button;
}

} // namespace

PresenterWindow::PresenterWindow(Ceremony &ceremony)
    : m_ceremony(ceremony),
      m_current(new SlideView),
      m_next(new SlideView),
      m_title(label(22, QFont::DemiBold, Face::Serif)),
      m_words(label(27, QFont::Normal, Face::Serif)),
      m_nextHead(soft(14)),
      m_place(soft(14)),
      m_clock(label(44, QFont::DemiBold)),
      m_elapsed(soft(14)),
      m_award(soft(14)),
      m_handedOver(unfocused(new Button(tr("Handed over")))),
      m_black(unfocused(new Button(tr("Black screen"))))
{
    tellReaders(); // before anything is told of it
    setWindowTitle(tr("Ceremony: presenter’s view"));
    setAccessibleName(windowTitle());
    setFocusPolicy(Qt::StrongFocus);
    m_current->setAccessibleName(tr("The slide that the hall sees"));
    m_next->setAccessibleName(tr("The next slide"));
    m_words->setAccessibleDescription(tr("Read aloud")); // its name is what it says
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space(6), space(5), space(6), space(4));
    column->setSpacing(space(4));
    column->addWidget(makeSlides(), 2);
    column->addWidget(makeWords(), 1);
    column->addWidget(makeFoot());
    m_second.setInterval(1000);
    m_second.start();
    connect(&m_second, &QTimer::timeout, this, &PresenterWindow::followClock);
    connect(&m_ceremony, &Ceremony::moved, this, &PresenterWindow::follow);
    connect(&m_ceremony, &Ceremony::blackChanged, this, &PresenterWindow::follow);
    connect(&m_ceremony, &Ceremony::handedOverChanged, this, &PresenterWindow::followAward);
    resize(scaled(1120), scaled(760));
    follow();
}

void PresenterWindow::coverScreen(QScreen *screen)
{
    setScreen(screen);
    setGeometry(screen->geometry());
    showFullScreen();
}

QWidget *PresenterWindow::makeSlides()
{
    auto *row = new QWidget;
    for (SlideView *view : {m_current, m_next})
        view->setAlignment(Qt::AlignLeading | Qt::AlignTop); // in line with the words
    auto *side = new QVBoxLayout;
    side->setSpacing(space(2));
    side->addWidget(m_next, 1);
    side->addWidget(m_nextHead); // below, so that both slides begin at the same height
    side->addSpacing(space(2));
    side->addWidget(m_clock);
    side->addWidget(m_elapsed);
    side->addStretch();
    auto *across = new QHBoxLayout(row);
    across->setContentsMargins({});
    across->setSpacing(space(6));
    across->addWidget(m_current, 2);
    across->addLayout(side, 1);
    across->addStretch();
    return row;
}

QWidget *PresenterWindow::makeWords()
{
    auto *all = new QWidget;
    auto *column = new QVBoxLayout(all);
    column->setContentsMargins({});
    column->setSpacing(space(2));
    auto *head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_place);
    column->addLayout(head);
    keepOwnScript(m_words)->setWordWrap(true);
    m_words->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    auto *inside = new QWidget;
    auto *room = new QVBoxLayout(inside);
    room->setContentsMargins({});
    room->addWidget(m_words);
    room->addStretch();
    column->addWidget(scrolled(inside), 1);
    return all;
}

QWidget *PresenterWindow::makeFoot()
{
    auto *foot = new QWidget;
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins({});
    row->setSpacing(space(2));
    auto *back = unfocused(new Button(tr("Back")));
    auto *forward = unfocused(new Button(tr("Next"), Button::Kind::Primary));
    auto *leave = unfocused(new Button(tr("Leave")));
    m_black->setKeys(QKeySequence(Qt::Key_B));
    m_handedOver->setKeys(QKeySequence(Qt::Key_H));
    leave->setKeys(QKeySequence(Qt::Key_Escape));
    row->addWidget(back);
    row->addWidget(forward);
    row->addSpacing(space(4));
    row->addWidget(m_handedOver);
    row->addWidget(m_award);
    row->addStretch();
    row->addWidget(m_black);
    row->addWidget(leave);
    connect(back, &QPushButton::clicked, &m_ceremony, &Ceremony::back);
    connect(forward, &QPushButton::clicked, &m_ceremony, &Ceremony::forward);
    connect(leave, &QPushButton::clicked, &m_ceremony, &Ceremony::leave);
    connect(m_black, &QPushButton::clicked, this, [this] { m_ceremony.setBlack(!m_ceremony.isBlack()); });
    connect(m_handedOver, &QPushButton::clicked, &m_ceremony, &Ceremony::toggleHandedOver);
    return foot;
}

void PresenterWindow::follow()
{
    SlideStage stage = m_ceremony.content().stage(m_ceremony.now());
    stage.direction = layoutDirection();
    const CeremonyStep &step = m_ceremony.step();
    m_current->setSlide(step.slide, stage);
    const CeremonyStep *next = m_ceremony.next();
    m_next->setVisible(next != nullptr);
    m_nextHead->setText(next ? tr("Next", "the coming slide") : tr("This is the last slide"));
    if (next)
        m_next->setSlide(next->slide, stage);
    m_title->setText(m_ceremony.isBlack() ? tr("The screen is black") : step.title);
    m_words->setText(step.readAloud.isEmpty() ? step.slide.text : step.readAloud);
    if (auto *area = findChild<QScrollArea *>())
        area->verticalScrollBar()->setValue(0);
    m_place->setText(tr("%1 of %2", "a slide's number, and how many there are")
                         .arg(QLocale().toString(m_ceremony.at() + 1), QLocale().toString(m_ceremony.count())));
    m_black->setText(m_ceremony.isBlack() ? tr("Show the slide") : tr("Black screen"));
    followAward();
    followClock();
}

void PresenterWindow::followAward()
{
    const QString id = m_ceremony.step().awardId;
    const bool was = m_ceremony.wasHandedOver(id), isNow = m_ceremony.isHandedOver(id);
    m_handedOver->setVisible(!id.isEmpty() && !was);
    m_handedOver->setText(isNow ? tr("Not handed over after all") : tr("Handed over"));
    m_award->setText(id.isEmpty() ? QString()
            : was                 ? tr("This award was handed over before")
            : isNow               ? tr("Handed over; noted when you leave")
                                  : QString());
}

void PresenterWindow::followClock()
{
    const QDateTime now = m_ceremony.now().toTimeZone(m_ceremony.content().zone);
    m_clock->setText(QLocale().toString(now.time(), QLocale::ShortFormat));
    const int seconds = m_ceremony.elapsedSeconds();
    m_elapsed->setText(tr("%1 since the start", "a time such as 4:05")
                           .arg(u"%1:%2"_s.arg(seconds / 60).arg(seconds % 60, 2, 10, QChar(u'0'))));
}

QString PresenterWindow::readAloud() const
{
    return m_words->text();
}

QString PresenterWindow::place() const
{
    return m_place->text();
}

void PresenterWindow::keyPressEvent(QKeyEvent *event)
{
    if (!m_ceremony.takeKey(*event))
        QWidget::keyPressEvent(event);
}

/// The slides are as large as their shape lets them be in the upper half; the words have the rest.
void PresenterWindow::resizeEvent(QResizeEvent *event)
{
    const QSize shape(16, 9);
    const int wide = width() - 3 * space(6); // without the edges, and what is between the slides
    const QSize current = shape.scaled(wide * 2 / 3, height() / 2, Qt::KeepAspectRatio);
    int below = 4 * space(2) + space(2); // what stands below the next slide
    for (const QLabel *one : {m_nextHead, m_clock, m_elapsed})
        below += one->sizeHint().height();
    m_current->setMaximumSize(current);
    m_current->parentWidget()->setMaximumHeight(current.height());
    m_next->setMaximumSize(
        shape.scaled(wide - current.width(), std::max(0, current.height() - below), Qt::KeepAspectRatio));
    QWidget::resizeEvent(event);
}

void PresenterWindow::closeEvent(QCloseEvent *event)
{
    QWidget::closeEvent(event);
    m_ceremony.leave();
}

} // namespace bravo
