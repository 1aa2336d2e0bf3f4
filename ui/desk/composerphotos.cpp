// The composer's photos: chosen, pasted, dropped, and changed.
#include "desk/composer.h"
#include "desk/cropsheet.h"
#include "desk/momentdetails.h"
#include "desk/photodrop.h"
#include "desk/photostrip.h"
#include "desk/progressstrip.h"
#include "shared/ask.h"
#include "shared/button.h"
#include "shared/chip.h"

namespace bravo {

namespace {

constexpr int longAfter = 400; // ms

} // namespace

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
    connect(m_photos, &PhotoStrip::refused, this, [this](const QString &sentences) {
        m_postWhenRead = false; // it is read first why one is missing
        sayTrouble(sentences);
    });
    m_photosTakeLong.setSingleShot(true);
    m_photosTakeLong.setInterval(longAfter);
    connect(&m_photosTakeLong, &QTimer::timeout, this, &Composer::sayPhotosAreRead);
    connect(m_photos, &PhotoStrip::progressed, this, &Composer::followPhotos);
    connect(m_photoProgress, &ProgressStrip::cancelled, this, [this] {
        m_postWhenRead = false;
        m_afterwards = {};
        m_photos->cancelReading();
    });
    connect(m_photos, &PhotoStrip::opened, this, [this](const Photo &photo) { cropSheet()->open(photo); });
}

/// A line says how far it is where it takes a while; what was to be done meanwhile, posting first, is done then.
void Composer::followPhotos(int done, int total)
{
    if (done < total) {
        if (m_photoProgress->isHidden() && !m_photosTakeLong.isActive())
            m_photosTakeLong.start();
        return m_photoProgress->setShare(static_cast<double>(done) / total);
    }
    m_photosTakeLong.stop();
    m_photoProgress->end();
    if (std::exchange(m_postWhenRead, false))
        post();
    goOn();
}

void Composer::sayPhotosAreRead()
{
    m_photosTakeLong.stop();
    m_photoProgress->begin(m_postWhenRead ? tr("It is posted as soon as the photos are read…") : tr("Reading photos…"));
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
