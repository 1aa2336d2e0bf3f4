#include "desk/previewsheet.h"

#include "desk/slideview.h"
#include "shared/button.h"
#include "shared/panel.h"
#include "shared/theme.h"

#include <QKeyEvent>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace bravo {

PreviewSheet::PreviewSheet(QWidget *window)
    : Sheet(window, {1120, 740}),
      m_view(new SlideView),
      m_place(new QLabel),
      m_before(new Button(tr("Back"), Button::Kind::Quiet)),
      m_after(new Button(tr("Next"), Button::Kind::Quiet))
{
    setAccessibleName(tr("Preview"));
    auto *head = new QLabel(tr("On the kiosk"));
    head->setFont(uiFont(24, QFont::DemiBold, Face::Serif));
    m_place->setFont(uiFont(14));
    m_place->setForegroundRole(QPalette::PlaceholderText);
    for (QLabel *label : {head, m_place})
        label->setTextFormat(Qt::PlainText);
    m_view->setFocusPolicy(Qt::StrongFocus);
    m_view->setAccessibleName(tr("The slide; the left and right arrows show the others"));
    m_view->installEventFilter(this);
    auto *done = new Button(tr("Close"), Button::Kind::Quiet);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(space(2));
    foot->addWidget(m_before);
    foot->addWidget(m_after);
    foot->addWidget(m_place);
    foot->addStretch();
    foot->addWidget(done);
    auto *column = new QVBoxLayout(panel());
    column->setContentsMargins(space(6), space(5), space(6), space(4));
    column->setSpacing(space(3));
    column->addWidget(head);
    column->addWidget(m_view, 1);
    column->addLayout(foot);
    connect(m_before, &QPushButton::clicked, this, [this] { turnTo(m_at - 1); });
    connect(m_after, &QPushButton::clicked, this, [this] { turnTo(m_at + 1); });
    connect(done, &QPushButton::clicked, this, &PreviewSheet::close);
}

void PreviewSheet::open(std::vector<Slide> slides, const SlideStage &stage)
{
    m_at = 0;
    Sheet::open();
    setSlides(std::move(slides), stage);
    m_view->setFocus();
}

void PreviewSheet::setSlides(std::vector<Slide> slides, const SlideStage &stage)
{
    m_slides = std::move(slides);
    m_stage = stage;
    turnTo(m_at);
}

QString PreviewSheet::place() const
{
    return m_place->text();
}

void PreviewSheet::turnTo(int index)
{
    const int count = static_cast<int>(m_slides.size());
    if (count == 0)
        return;
    m_at = std::clamp(index, 0, count - 1);
    m_view->setSlide(m_slides[static_cast<size_t>(m_at)], m_stage);
    m_place->setText(count > 1 ? tr("%1 of %2").arg(m_at + 1).arg(count) : QString());
    for (Button *button : {m_before, m_after})
        button->setVisible(count > 1);
    m_before->setEnabled(m_at > 0);
    m_after->setEnabled(m_at + 1 < count);
}

bool PreviewSheet::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_view && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        const bool left = key == Qt::Key_Left, right = key == Qt::Key_Right;
        if (left || right || key == Qt::Key_Space) {
            turnTo(m_at + (left != isRightToLeft() && key != Qt::Key_Space ? -1 : 1));
            return true;
        }
    }
    return Sheet::eventFilter(watched, event);
}

} // namespace bravo
