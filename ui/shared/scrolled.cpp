#include "shared/scrolled.h"

#include "shared/scrollbar.h"
#include "shared/theme.h"

#include <QApplication>
#include <QEvent>
#include <QPainter>
#include <QPointer>
#include <QScrollArea>
#include <QTimer>

namespace bravo {

namespace {

class EndFade : public QWidget {
public:
    explicit EndFade(QScrollArea *scroll) : QWidget(scroll), m_scroll(scroll)
    {
        setAttribute(Qt::WA_TransparentForMouseEvents);
        scroll->viewport()->installEventFilter(this);
        connect(scroll->verticalScrollBar(), &QScrollBar::valueChanged, this, &EndFade::place);
        connect(scroll->verticalScrollBar(), &QScrollBar::rangeChanged, this, &EndFade::place);
        place();
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Resize || event->type() == QEvent::Move)
            place();
        return QWidget::eventFilter(watched, event);
    }

    void paintEvent(QPaintEvent *) override
    {
        const QColor ground = lookOf(*this).side;
        QColor clear = ground;
        clear.setAlpha(0);
        QLinearGradient fade(rect().topLeft(), rect().bottomLeft());
        fade.setColorAt(0, clear);
        fade.setColorAt(1, ground);
        QPainter(this).fillRect(rect(), fade);
    }

private:
    void place()
    {
        const QRect seen = m_scroll->viewport()->geometry();
        setGeometry(seen.adjusted(0, seen.height() - scaled(36), 0, 0));
        setVisible(m_scroll->verticalScrollBar()->value() < m_scroll->verticalScrollBar()->maximum());
    }

    QScrollArea *m_scroll;
};

} // namespace

void fadeAtEnd(QScrollArea *scroll)
{
    new EndFade(scroll);
}

QScrollArea *scrolled(QWidget *content)
{
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setVerticalScrollBar(new SlimScrollBar(Qt::Vertical, scroll));
    scroll->setWidget(content);
    content->setAutoFillBackground(false);
    scroll->viewport()->setAutoFillBackground(false);
    return scroll;
}

void followFocus(QScrollArea *scroll)
{
    QObject::connect(qApp, &QApplication::focusChanged, scroll, [scroll](QWidget *, QWidget *now) {
        if (!now || !scroll->isAncestorOf(now))
            return;
        QTimer::singleShot(0, now, [scroll = QPointer(scroll), now] { // it may have no place yet
            if (scroll && now->hasFocus() && QGuiApplication::mouseButtons() == Qt::NoButton)
                scroll->ensureWidgetVisible(now, 0, scaled(64));
        });
    });
}

} // namespace bravo
