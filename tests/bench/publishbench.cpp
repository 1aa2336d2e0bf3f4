#include "publish/exporting.h"
#include "publish/photofile.h"

#include <QBuffer>
#include <QElapsedTimer>
#include <QGuiApplication>
#include <QImage>
#include <QTextStream>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace bravo;

// A month's highlights of twenty stories with a photo each, as a PDF: at most 2 s and 5 MB.

namespace {

/// As hard to compress as a photograph: light over noise.
Photo photo(int number)
{
    QImage image(1600, 1067, QImage::Format_RGB32);
    quint32 seed = 7 + static_cast<quint32>(number);
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            seed = seed * 1664525U + 1013904223U;
            const int grain = static_cast<int>(seed >> 28);
            image.setPixel(
                x, y, qRgb((x * 160 / image.width()) + grain, (y * 150 / image.height()) + grain, 90 + grain));
        }
    }
    return *photoFromImage(image);
}

HighlightsBook book()
{
    HighlightsBook made;
    Highlights &all = made.highlights;
    all.month = {2026, 10};
    all.board = u"Harbour Hotel"_s;
    all.zone = QTimeZone::utc();
    for (int i = 0; i < 20; ++i) {
        Incident story;
        story.id = u"story-%1"_s.arg(i);
        story.title = u"The key she cut at midnight, %1"_s.arg(i);
        story.story = u"A guest’s suitcase lock jammed the night before her daughter’s wedding. "_s.repeated(6);
        story.customerWords = u"Now I can sleep."_s;
        story.learn = u"Keep six blanks at the night desk."_s;
        story.postedBy = u"Jonas Lind"_s;
        story.celebrates = {{u"p"_s, u"Miriam Okafor"_s, u"Night desk"_s}};
        story.photoIds = {u"photo-%1"_s.arg(i)};
        made.photos.insert(story.photoIds.front(), photo(i));
        all.highlights += Highlight{i + 1, story, {}};
    }
    return made;
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication app(argc, argv);
    const HighlightsBook made = book();
    QList<double> times;
    qsizetype size = 0;
    for (int run = 0; run < 5; ++run) {
        QElapsedTimer clock;
        clock.start();
        const auto pdf = toDocument(made, Format::Pdf);
        times += static_cast<double>(clock.nsecsElapsed()) / 1e9;
        size = pdf ? pdf->size() : 0;
    }
    std::sort(times.begin(), times.end());
    const double seconds = times[times.size() / 2], megabytes = static_cast<double>(size) / 1e6;
    QTextStream(stdout) << "highlights, 20 stories with photos, as PDF: " << seconds << " s, " << megabytes
                        << " MB (at most 2 s and 5 MB)\n";
    return size > 0 && seconds <= 2 && megabytes <= 5 ? 0 : 1;
}
