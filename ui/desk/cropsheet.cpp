#include "desk/cropsheet.h"

#include "desk/photocrop.h"
#include "publish/photofile.h"
#include "shared/answer.h"
#include "shared/button.h"
#include "shared/iconbutton.h"
#include "shared/plainlabel.h"
#include "shared/theme.h"

#include <QKeySequence>
#include <QLabel>
#include <QPainter>
#include <QPainterPath>
#include <QPromise>
#include <QThreadPool>
#include <QVBoxLayout>

namespace bravo {

namespace {

/// An arrow round three quarters of a circle, to the right or to the left.
void drawTurn(QPainter &painter, const QRectF &rect, const QColor &color, bool right)
{
    painter.save();
    painter.translate(rect.center());
    painter.scale(rect.width() / 18 * (right ? 1 : -1), rect.height() / 18);
    painter.setPen(QPen(color, 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawArc(QRectF(-5.5, -5, 11, 11), 30 * 16, 290 * 16);
    painter.drawPolyline(QPolygonF({{5.6, -5.4}, {4.9, -1.8}, {1.4, -2.6}}));
    painter.restore();
}

} // namespace

CropSheet::CropSheet(QWidget *window)
    : Sheet(window, {760, 640}),
      m_crop(new PhotoCrop),
      m_apply(new Button(tr("Apply"), Button::Kind::Primary))
{
    setAccessibleName(tr("Crop or turn the photo"));
    auto *note = plainLabel(
        tr("Drag the corners. By keys: Space for the next corner, arrows to move it."), uiFont(14), true, ringWidth);
    auto *left = new IconButton(tr("Turn to the left"),
        [](QPainter &painter, const QRectF &rect, const QColor &color) { drawTurn(painter, rect, color, false); });
    auto *right = new IconButton(tr("Turn to the right"),
        [](QPainter &painter, const QRectF &rect, const QColor &color) { drawTurn(painter, rect, color, true); });
    auto *whole = new Button(tr("Whole photo"), Button::Kind::Link);
    auto *cancel = new Button(tr("Cancel"), Button::Kind::Link);
    m_apply->setKeys(QKeyCombination(Qt::ControlModifier, Qt::Key_Return));
    auto *foot = new QHBoxLayout;
    foot->setSpacing(space(2));
    foot->addWidget(left);
    foot->addWidget(right);
    foot->addWidget(whole);
    foot->addStretch();
    foot->addWidget(cancel);
    foot->addWidget(m_apply);
    QVBoxLayout *column = makeColumn();
    column->setSpacing(space(3));
    column->addWidget(plainLabel(accessibleName(), uiFont(24, QFont::DemiBold, Face::Serif), false, ringWidth));
    column->addWidget(m_crop, 1);
    column->addWidget(note);
    column->addLayout(foot);
    connect(left, &QAbstractButton::clicked, m_crop, [this] { m_crop->turn(-1); });
    connect(right, &QAbstractButton::clicked, m_crop, [this] { m_crop->turn(1); });
    connect(whole, &QPushButton::clicked, m_crop, &PhotoCrop::takeAll);
    connect(cancel, &QPushButton::clicked, this, &CropSheet::close);
    connect(m_apply, &QPushButton::clicked, this, &CropSheet::confirm);
}

void CropSheet::open(const Photo &photo)
{
    m_crop->setImage({});
    m_apply->setEnabled(false);
    Sheet::open();
    m_crop->setFocus();
    const auto promise = std::make_shared<QPromise<QImage>>();
    promise->start();
    QThreadPool::globalInstance()->start([promise, photo, most = scaled(760)] {
        const QImage image = imageOf(photo); // what is seen is no larger than the sheet
        promise->addResult(image.width() > most || image.height() > most
                ? image.scaled(most, most, Qt::KeepAspectRatio, Qt::SmoothTransformation)
                : image);
        promise->finish();
    });
    whenAnswered(promise->future(), this, [this, opening = ++m_opening](const QImage &image) {
        if (opening != m_opening)
            return;
        m_crop->setImage(image);
        m_apply->setEnabled(!image.isNull());
    });
}

void CropSheet::confirm()
{
    if (!m_apply->isEnabled())
        return;
    close();
    if (m_crop->quarters() != 0 || m_crop->part() != QRectF(0, 0, 1, 1))
        Q_EMIT applied(m_crop->quarters(), m_crop->part());
}

} // namespace bravo
