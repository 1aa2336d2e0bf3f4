#include "desk/photostrip.h"

#include "publish/photofile.h"
#include "shared/answer.h"
#include "shared/flowlayout.h"
#include "shared/theme.h"

#include <QAbstractButton>
#include <QPainter>
#include <QPainterPath>
#include <QPromise>
#include <QThreadPool>

namespace bravo {

namespace {

/// One photo with a cross in its corner.
class Thumbnail : public QAbstractButton {
public:
    Thumbnail(const QImage &image, QWidget *parent) : QAbstractButton(parent), m_image(image)
    {
        setAccessibleName(PhotoStrip::tr("Remove this photo"));
        setToolTip(accessibleName());
        setFocusPolicy(Qt::StrongFocus);
        setAttribute(Qt::WA_Hover);
        setCursor(Qt::PointingHandCursor);
    }

    QSize sizeHint() const override { return {scaled(88), scaled(66)}; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Look &look = lookOf(*this);
        QPainter painter(this);
        painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
        const QRectF border = QRectF(rect()).adjusted(ringWidth, ringWidth, -ringWidth, -ringWidth);
        QPainterPath round;
        round.addRoundedRect(border, controlCorner, controlCorner);
        painter.setClipPath(round);
        const QSizeF fill = QSizeF(m_image.size()).scaled(border.size(), Qt::KeepAspectRatioByExpanding);
        painter.drawImage(QRectF(border.center() - QPointF(fill.width() / 2, fill.height() / 2), fill), m_image);
        painter.setClipping(false);
        const QRectF badge(border.right() - 22, border.top() + 4, 18, 18);
        painter.setPen(Qt::NoPen);
        painter.setBrush(look.card);
        painter.drawEllipse(badge);
        const QRectF cross = badge.adjusted(5.5, 5.5, -5.5, -5.5);
        painter.setPen(QPen(look.ink, 1.5, Qt::SolidLine, Qt::RoundCap));
        painter.drawLine(cross.topLeft(), cross.bottomRight());
        painter.drawLine(cross.topRight(), cross.bottomLeft());
        if (hasFocus())
            paintFocusRing(painter, border, controlCorner, look);
    }

private:
    QImage m_image;
};

} // namespace

PhotoStrip::PhotoStrip(QWidget *parent) : QWidget(parent), m_flow(new FlowLayout(space(1), this))
{
    setAccessibleName(tr("Photos"));
    hide();
}

void PhotoStrip::setPhotos(const QList<Photo> &photos)
{
    m_photos = photos;
    rebuild();
}

void PhotoStrip::addFile(const QString &path)
{
    auto promise = std::make_shared<QPromise<Result<Photo>>>();
    promise->start();
    QThreadPool::globalInstance()->start([promise, path] {
        promise->addResult(photoFromFile(path));
        promise->finish();
    });
    whenAnswered(promise->future(), this, [this](const Result<Photo> &photo) {
        if (!photo) {
            Q_EMIT refused(photo.error().message);
            return;
        }
        m_photos += *photo;
        rebuild();
    });
}

void PhotoStrip::rebuild()
{
    while (QLayoutItem *item = m_flow->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // the click that asked for it may still be on its way through it
        delete item;
    }
    for (qsizetype i = 0; i < m_photos.size(); ++i) {
        auto *thumbnail =
            new Thumbnail(imageOf(m_photos[i]).scaledToHeight(scaled(132), Qt::SmoothTransformation), this);
        connect(thumbnail, &QAbstractButton::clicked, this, [this, i] {
            m_photos.removeAt(i);
            rebuild();
        });
        m_flow->addWidget(thumbnail);
        thumbnail->show();
    }
    setVisible(!m_photos.isEmpty());
    updateGeometry();
    Q_EMIT changed();
}

} // namespace bravo
