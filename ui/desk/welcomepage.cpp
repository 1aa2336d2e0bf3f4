#include "desk/welcomepage.h"

#include "desk/welcomepeople.h"
#include "desk/welcomeplace.h"
#include "desk/welcomepreview.h"
#include "desk/welcomevalues.h"
#include "shared/answer.h"
#include "shared/button.h"
#include "shared/scrolled.h"
#include "shared/theme.h"

#include <QDragEnterEvent>
#include <QLabel>
#include <QMimeData>
#include <QPainter>
#include <QScrollArea>
#include <QStackedWidget>
#include <QStyle>
#include <QVBoxLayout>

namespace bravo {

/// How far one is: the questions, and the story.
class WelcomePage::Dots : public QWidget {
public:
    Dots() { setFixedSize((steps + 1) * scaled(18), scaled(10)); }

    void setStep(int step)
    {
        m_step = step;
        setAccessibleName(WelcomePage::tr("Step %1 of %2").arg(step + 1).arg(steps + 1));
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Look &look = lookOf(*this);
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        const int side = scaled(8);
        for (int i = 0; i <= steps; ++i) {
            painter.setBrush(i == m_step ? look.marigold
                    : i < m_step         ? blended(look.marigold, look.paper, 0.5)
                                         : look.line);
            painter.drawEllipse(QStyle::visualRect(layoutDirection(), rect(), {i * scaled(18), 1, side, side}));
        }
    }

private:
    int m_step = 0;
};

WelcomePage::WelcomePage(BoardService &service, const BoardInfo &info, const QList<Value> &values, int step,
    const QString &byId, const QString &draftKey)
    : m_service(service),
      m_byId(byId),
      m_draft(draftKey),
      m_place(new WelcomePlace(info.name, info.brandColor)),
      m_values(new WelcomeValues(values)),
      m_people(new WelcomePeople),
      m_questions(new QStackedWidget),
      m_preview(new WelcomePreview),
      m_beside(new QWidget),
      m_dots(new Dots),
      m_back(new Button(tr("Back"), Button::Kind::Link)),
      m_later(new Button(tr("Later"), Button::Kind::Link)),
      m_skip(new Button(tr("Skip"), Button::Kind::Link)),
      m_on(new Button({}, Button::Kind::Primary))
{
    setAcceptDrops(true);
    for (WelcomeStep *question : questions()) {
        auto *page = new QWidget; // the question in the middle, whatever its height
        auto *column = new QVBoxLayout(page);
        column->setContentsMargins(0, 0, space(2), 0);
        column->addStretch(2);
        column->addWidget(question);
        column->addStretch(3);
        m_questions->addWidget(scrolled(page));
        connect(question, &WelcomeStep::changed, this, [this, question] { touch(question); });
        connect(question, &WelcomeStep::done, this, &WelcomePage::goOn);
    }
    auto *caption = new QLabel(tr("How your first story could look."));
    caption->setTextFormat(Qt::PlainText);
    caption->setWordWrap(true);
    caption->setFont(uiFont(14));
    caption->setForegroundRole(QPalette::PlaceholderText);
    auto *beside = new QVBoxLayout(m_beside);
    beside->setContentsMargins(0, 0, 0, 0);
    beside->setSpacing(space(3));
    beside->addStretch(2);
    beside->addWidget(m_preview);
    beside->addWidget(caption);
    beside->addStretch(3);
    auto *columns = new QHBoxLayout;
    columns->setSpacing(space(16));
    columns->addWidget(m_questions, 5);
    columns->addWidget(m_beside, 6);
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(space(16), space(8), space(16), space(8));
    page->addLayout(columns, 1);
    page->addWidget(buildFoot());
    show(step);
    readTyped();
}

QWidget *WelcomePage::buildFoot()
{
    m_later->setToolTip(tr("To the board. All of this can be entered later."));
    auto *foot = new QWidget;
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space(3));
    row->addWidget(m_dots);
    row->addSpacing(space(4));
    row->addWidget(m_later);
    row->addStretch();
    row->addWidget(m_back);
    row->addWidget(m_skip);
    row->addWidget(m_on);
    connect(m_back, &QPushButton::clicked, this, [this] { show(m_step - 1); });
    connect(m_skip, &QPushButton::clicked, this, &WelcomePage::skip);
    connect(m_later, &QPushButton::clicked, this, &WelcomePage::putOff);
    connect(m_on, &QPushButton::clicked, this, &WelcomePage::goOn);
    return foot;
}

QList<WelcomeStep *> WelcomePage::questions() const
{
    return {m_place, m_values, m_people};
}

WelcomeStep *WelcomePage::current() const
{
    return questions()[m_step];
}

void WelcomePage::show(int step)
{
    m_step = step;
    m_questions->setCurrentIndex(step);
    m_dots->setStep(step);
    m_back->setVisible(step > 0);
    m_on->setText(step < steps - 1 ? tr("Continue") : tr("Tell the first story"));
    m_on->setKeys(QKeyCombination(Qt::ControlModifier, Qt::Key_Return));
    picture();
    if (isVisible())
        current()->begin();
    Q_EMIT stepChanged(step);
}

void WelcomePage::begin()
{
    current()->begin();
}

void WelcomePage::goOn()
{
    if (current()->isEmpty())
        return next();
    keepThen([this] { m_step == steps - 1 ? leave(true) : next(); });
}

/// What is typed is kept all the same.
void WelcomePage::putOff()
{
    if (current()->isEmpty())
        return end({}, false);
    keepThen([this] { leave(false); });
}

void WelcomePage::keepThen(const std::function<void()> &then)
{
    if (!m_on->isEnabled())
        return; // it is being kept
    setKeeping(true);
    whenAnswered(current()->keep(m_service, m_byId), this, [this, then](const Result<void> &kept) {
        setKeeping(false);
        current()->sayTrouble(kept ? QString() : kept.error().message);
        if (!kept)
            return current()->begin();
        current()->setTouched(false);
        keepTyped();
        then();
    });
}

/// After what is typed was kept.
void WelcomePage::leave(bool tells)
{
    const bool hasFirst = m_step == steps - 1 && m_byId.isEmpty();
    end(hasFirst ? m_people->first() : QString(), tells);
}

/// The answer is about the step that is shown.
void WelcomePage::setKeeping(bool keeping)
{
    for (Button *button : {m_on, m_back, m_skip, m_later})
        button->setEnabled(!keeping);
}

/// After the last question nobody comes back to what is typed there, so it is kept.
void WelcomePage::skip()
{
    m_step == steps - 1 ? goOn() : next();
}

void WelcomePage::next()
{
    if (m_step < steps - 1)
        show(m_step + 1);
    else
        end({}, true);
}

void WelcomePage::end(const QString &first, bool tells)
{
    for (WelcomeStep *question : questions())
        question->setTouched(false);
    keepTyped(); // nothing of it stays
    Q_EMIT finished(first, tells);
}

void WelcomePage::picture()
{
    PlaceSoFar place;
    m_place->WelcomePlace::show(place);
    m_values->WelcomeValues::show(place);
    m_people->WelcomePeople::show(place);
    m_preview->setPlace(place);
}

void WelcomePage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    current()->begin();
}

void WelcomePage::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), lookOf(*this).paper);
}

/// The picture goes first where there is little room.
void WelcomePage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_beside->setVisible(width() >= scaled(960));
    const int across = std::clamp(width() / 14, space(6), scaled(110));
    layout()->setContentsMargins(across, space(6), across, space(6));
}

void WelcomePage::dragEnterEvent(QDragEnterEvent *event)
{
    if (m_step != 1 && event->mimeData()->hasUrls())
        event->acceptProposedAction();
}

void WelcomePage::dropEvent(QDropEvent *event)
{
    const QString file = event->mimeData()->urls().value(0).toLocalFile();
    if (file.isEmpty())
        return;
    m_step == 0 ? m_place->takeLogo(file) : m_people->takeCsv(file);
    event->acceptProposedAction();
}

} // namespace bravo
