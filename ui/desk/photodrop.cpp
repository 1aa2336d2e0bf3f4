#include "desk/photodrop.h"

#include "shared/theme.h"

#include <QApplication>
#include <QClipboard>
#include <QDragEnterEvent>
#include <QKeyEvent>
#include <QMimeData>
#include <QPainter>
#include <QUrl>

#include <algorithm>

namespace bravo {

namespace {

bool hasFiles(const QMimeData &mime)
{
    const QList<QUrl> urls = mime.urls();
    return !urls.isEmpty() && std::all_of(urls.begin(), urls.end(), [](const QUrl &url) { return url.isLocalFile(); });
}

} // namespace

PhotoDrop::PhotoDrop(QWidget *over) : QWidget(over)
{
    setAcceptDrops(true);
    setAccessibleName(tr("Drop the photos here"));
    hide();
}

void PhotoDrop::watch()
{
    QWidget *const over = parentWidget();
    over->setAcceptDrops(true);
    over->installEventFilter(this);
    for (QWidget *one : over->findChildren<QWidget *>()) {
        if (one != this)
            one->installEventFilter(this);
    }
}

bool PhotoDrop::paste(const QEvent &event)
{
    const QMimeData *mime = QApplication::clipboard()->mimeData();
    // A word processor's clipboard has a picture of its words as well: the words are meant.
    if (!mime || !static_cast<const QKeyEvent &>(event).matches(QKeySequence::Paste)
        || !(hasFiles(*mime) || (mime->hasImage() && !mime->hasText())))
        return false;
    Q_EMIT given(*mime);
    return true;
}

bool PhotoDrop::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress)
        return paste(*event);
    if (event->type() == QEvent::Resize && watched == parentWidget())
        setGeometry(parentWidget()->rect());
    if (event->type() != QEvent::DragEnter)
        return false;
    auto *enter = static_cast<QDragEnterEvent *>(event);
    if (!hasFiles(*enter->mimeData()) && !enter->mimeData()->hasImage())
        return false; // words go into the field that they are drawn to
    enter->acceptProposedAction();
    setGeometry(parentWidget()->rect());
    show();
    raise();
    return true;
}

void PhotoDrop::dragEnterEvent(QDragEnterEvent *event)
{
    event->acceptProposedAction();
}

void PhotoDrop::dragLeaveEvent(QDragLeaveEvent *)
{
    hide();
}

void PhotoDrop::dropEvent(QDropEvent *event)
{
    hide();
    event->acceptProposedAction();
    Q_EMIT given(*event->mimeData());
}

void PhotoDrop::paintEvent(QPaintEvent *)
{
    const Look &look = lookOf(*this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QColor ground = look.card;
    ground.setAlpha(225);
    painter.fillRect(rect(), ground);
    const QRectF place = QRectF(rect()).adjusted(space(5), space(5), -space(5), -space(5));
    painter.setPen(QPen(look.marigold, 2, Qt::DashLine, Qt::RoundCap));
    painter.setBrush(look.marigoldWash);
    painter.drawRoundedRect(place, cardCorner, cardCorner);
    painter.setPen(look.ink);
    painter.setFont(uiFont(22, QFont::DemiBold, Face::Serif));
    painter.drawText(place.adjusted(space(4), 0, -space(4), 0), Qt::AlignCenter | Qt::TextWordWrap, accessibleName());
}

} // namespace bravo
