#include "language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

using namespace Qt::StringLiterals;

namespace bravo {

void installLanguage(QCoreApplication &application)
{
    const auto install = [&application](auto... place) {
        auto *translator = new QTranslator(&application);
        if (translator->load(place...))
            QCoreApplication::installTranslator(translator);
        else
            delete translator;
    };
    // The last one installed is asked first, so English is what remains where a language lacks a sentence.
    install(u":/i18n/bravoboard_en.qm"_s);
    install(QLocale(), u"qtbase"_s, u"_"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    install(QLocale(), u"bravoboard"_s, u"_"_s, u":/i18n"_s);
}

} // namespace bravo
