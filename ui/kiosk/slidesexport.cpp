#include "kiosk/slidesexport.h"

#include "kiosk/extraslides.h"
#include "kiosk/slidepainter.h"
#include "kiosk/slideparts.h"
#include "store/savewhole.h"

#include <QCoreApplication>
#include <QDir>
#include <QGuiApplication>
#include <QSaveFile>
#include <QThreadPool>

#include <atomic>

using namespace Qt::StringLiterals;

namespace bravo {

namespace {

constexpr int storiesShown = 24;
constexpr int storiesByNight = 3;
constexpr int beads = 6;

struct Picture {
    Slide slide;
    SlideStage stage;
    QString file;
};

/// Appends the slide, and its night picture behind it where wanted.
void add(QList<Picture> &pictures, int &number, const Slide &slide, SlideStage stage, bool byNight)
{
    const QString base = u"%1-%2"_s.arg(++number, 3, 10, QChar(u'0')).arg(nameOf(slide.kind));
    pictures += Picture{slide, stage, base + u".png"_s};
    stage.look = nightLook();
    if (byNight)
        pictures += Picture{slide, stage, base + u"-night.png"_s};
}

QList<Picture> picturesOf(const KioskContent &content, SlideStage stage)
{
    QList<Picture> pictures;
    int number = 0;
    if (content.incidents.isEmpty()) {
        Slide welcome;
        welcome.kind = Slide::Kind::Welcome;
        add(pictures, number, welcome, stage, true);
        return pictures;
    }
    Rotation rotation;
    rotation.update(content.candidates(), stage.now);
    const int stories = static_cast<int>(std::min<qsizetype>(content.incidents.size(), storiesShown));
    stage.beads = std::min(beads, stories);
    QStringList shown;
    for (int turn = 0; shown.size() < stories && turn < Rotation::withinSlides(content.incidents.size()); ++turn) {
        const Incident *incident = content.find(rotation.next(stage.now).value_or(QString()));
        if (!incident || shown.contains(incident->id))
            continue;
        stage.bead = static_cast<int>(shown.size() % std::max(stage.beads, 1));
        for (const Slide &slide : slidesOf(*incident))
            add(pictures, number, slide, stage, shown.size() < storiesByNight);
        shown += incident->id;
    }
    stage.beads = 0;
    for (const Extra &extra : extrasOf(content, wordsOf(stage), stage.now)) {
        for (const Slide &slide : extra.slides)
            add(pictures, number, slide, stage, false);
    }
    add(pictures, number, wallOf(content.incidents), stage, true);
    return pictures;
}

bool save(const Picture &picture, const QDir &folder)
{
    const QImage image = paintSlide(picture.slide, picture.stage);
    QSaveFile file(folder.filePath(picture.file));
    // Quality 80 of PNG is the zlib level 2: a quarter of the time for a tenth more bytes.
    return !image.isNull() && file.open(QIODevice::WriteOnly) && image.save(&file, "PNG", 80) && commitWhole(file);
}

struct SlidesExportWords {
    Q_DECLARE_TR_FUNCTIONS(bravo::SlidesExport)
};

} // namespace

Result<QStringList> exportSlides(Board &board, const QString &dir, QSize size)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const auto content = readKioskContent(board, now);
    if (!content)
        return tl::unexpected(content.error());
    if (!QDir().mkpath(dir))
        return failure(ErrorKind::Failed,
            SlidesExportWords::tr("The folder “%1” cannot be made. Choose one that you may write to.")
                .arg(QDir::toNativeSeparators(dir)));
    SlideStage stage = content->stage();
    stage.size = size;
    stage.now = now;
    stage.direction = QGuiApplication::layoutDirection();
    const QList<Picture> pictures = picturesOf(*content, stage);
    const QDir folder(dir);
    std::atomic_bool failed = false;
    QThreadPool pool;
    for (const Picture &picture : pictures) {
        pool.start([&picture, &folder, &failed] {
            if (!failed && !save(picture, folder))
                failed = true;
        });
    }
    pool.waitForDone();
    if (failed)
        return failure(ErrorKind::Failed,
            SlidesExportWords::tr(
                "The slides could not be written to “%1”. Look whether the folder may be written to and has room left.")
                .arg(QDir::toNativeSeparators(dir)));
    QStringList files;
    for (const Picture &picture : pictures)
        files += picture.file;
    return files;
}

} // namespace bravo
