#include "bench/slideshow.h"

#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace bravo::bench {

namespace {

const auto beginning = R"(<?xml version="1.0" encoding="UTF-8"?>
<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
 xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0"
 xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0"
 xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"
 xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0"
 xmlns:presentation="urn:oasis:names:tc:opendocument:xmlns:presentation:1.0"
 xmlns:smil="urn:oasis:names:tc:opendocument:xmlns:smil-compatible:1.0"
 office:version="1.2" office:mimetype="application/vnd.oasis.opendocument.presentation">
<office:automatic-styles>
<style:page-layout style:name="page"><style:page-layout-properties fo:page-width="28cm" fo:page-height="15.75cm"
 fo:margin-top="0cm" fo:margin-bottom="0cm" fo:margin-left="0cm" fo:margin-right="0cm"/></style:page-layout>
<style:style style:name="fade" style:family="drawing-page"><style:drawing-page-properties
 presentation:transition-type="automatic" presentation:duration="PT00H00M%1S" presentation:transition-speed="fast"
 smil:type="fade" smil:subtype="crossfade"/></style:style>
</office:automatic-styles>
<office:master-styles><style:master-page style:name="master" style:page-layout-name="page"/></office:master-styles>
<office:body><office:presentation>
)"_L1;

const auto page = R"(<draw:page draw:style-name="fade" draw:master-page-name="master">
<draw:frame svg:width="28cm" svg:height="15.75cm" svg:x="0cm" svg:y="0cm"><draw:image><office:binary-data>%1
</office:binary-data></draw:image></draw:frame></draw:page>
)"_L1;

const auto end = R"(<presentation:settings presentation:full-screen="true" presentation:endless="true"
 presentation:pause="PT00H00M00S" presentation:show-logo="false"/>
</office:presentation></office:body></office:document>
)"_L1;

} // namespace

QString slideShowOf(const QDir &pictures, int count, int dwellMs)
{
    QFile show(pictures.filePath(u"slides.fodp"_s));
    if (!show.open(QIODevice::WriteOnly))
        qFatal("No slide show.");
    show.write(QString(beginning).arg(dwellMs / 1000, 2, 10, QChar(u'0')).toUtf8());
    for (int i = 0; i < count; ++i) {
        QFile picture(pictures.filePath(u"%1.png"_s.arg(i)));
        if (!picture.open(QIODevice::ReadOnly))
            qFatal("No picture.");
        show.write(QString(page).arg(QString::fromLatin1(picture.readAll().toBase64())).toUtf8());
    }
    show.write(QString(end).toUtf8());
    return show.fileName();
}

QString officeProgram()
{
    const QString program = QFileInfo(QStandardPaths::findExecutable(u"soffice"_s)).canonicalPath();
    const bool hasAll = !program.isEmpty() && QFile::exists(program + "/libvclplug_gtk3lo.so"_L1)
        && QFile::exists(program + "/libsdlo.so"_L1);
    return hasAll ? program + "/soffice"_L1 : QString();
}

} // namespace bravo::bench
