// The composer's photos: chosen, pasted, dropped, and changed.
#include "desk/composer.h"
#include "desk/cropsheet.h"
#include "desk/momentdetails.h"
#include "desk/photodrop.h"
#include "desk/photostrip.h"
#include "shared/ask.h"
#include "shared/button.h"
#include "shared/chip.h"

namespace bravo {

/// Once the page is built: photos come into all that is on it.
void Composer::connectPhotos()
{
    m_drop->watch();
    connect(m_drop, &PhotoDrop::given, m_photos, &PhotoStrip::add);
    connect(m_photoButton, &QPushButton::clicked, this, &Composer::addPhotos);
    connect(m_photos, &PhotoStrip::changed, this, &Composer::textChanged);
    connect(m_photos, &PhotoStrip::reordered, this, [this] { // Tab comes to them where they stand, before the foot
        QWidget *before = m_details->findChildren<Chip *>().last();
        for (QWidget *thumb : m_photos->thumbs()) {
            setTabOrder(before, thumb);
            before = thumb;
        }
    });
    connect(m_photos, &PhotoStrip::refused, this, [this](const QString &sentences) { sayTrouble(sentences); });
    connect(m_photos, &PhotoStrip::opened, this, [this](const Photo &photo) { cropSheet()->open(photo); });
}

void Composer::addPhotos()
{
    m_photos->addFiles(ask::filesToOpen(this, tr("Add photos"), tr("Photos (*.jpg *.jpeg *.png *.webp)")));
}

CropSheet *Composer::cropSheet()
{
    if (!m_cropSheet) {
        m_cropSheet = new CropSheet(parentWidget());
        connect(m_cropSheet, &CropSheet::applied, m_photos, &PhotoStrip::edit);
        connect(m_cropSheet, &CropSheet::closed, m_photos, &PhotoStrip::focusOpened);
    }
    return m_cropSheet;
}

} // namespace bravo
