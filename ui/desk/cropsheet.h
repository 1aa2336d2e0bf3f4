#pragma once

#include "board/incident.h"
#include "shared/sheet.h"

class QLabel;

namespace bravo {

class Button;
class PhotoCrop;

/// One photo, large, to be cut and turned.
class CropSheet : public Sheet {
    Q_OBJECT

public:
    explicit CropSheet(QWidget *window);

    void open(const Photo &photo);
    void confirm() override;
    PhotoCrop *crop() const { return m_crop; }

Q_SIGNALS:
    /// See editedPhoto(). Not said where nothing was changed.
    void applied(int quarters, const QRectF &part);

private:
    PhotoCrop *m_crop;
    Button *m_apply;
    int m_opening = 0; // which photo is being decoded
};

} // namespace bravo
