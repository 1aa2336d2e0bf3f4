#include "language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

using namespace Qt::StringLiterals;

namespace bravo {

namespace {

/// Caps as Qt names them on buttons, in menus and on the sheet of keys: said here, too, since a computer may lack Qt's
/// own translation. "Return" stays: Button looks for it.
[[maybe_unused]] constexpr const char *keyCaps[] = {QT_TRANSLATE_NOOP("QShortcut", "Ctrl"),
    QT_TRANSLATE_NOOP("QShortcut", "Shift"), QT_TRANSLATE_NOOP("QShortcut", "Del"),
    QT_TRANSLATE_NOOP("QShortcut", "Backspace")};

/// Whose order of day and month the user is used to; LANGUAGE, which is of words alone, has no say in it.
QLocale localeOfDates()
{
#if defined(Q_OS_UNIX) && !defined(Q_OS_MACOS)
    for (const char *variable : {"LC_ALL", "LC_TIME", "LANG"}) {
        if (const QString name = qEnvironmentVariable(variable); !name.isEmpty())
            return QLocale(name);
    }
#endif
    return QLocale::system();
}

/// Days, months and numbers in the language of the sentences around them, in the order of the user's own country.
void writeDatesIn(const QLocale &spoken)
{
    const QLocale dates = localeOfDates();
    if (dates.language() == QLocale::C && spoken.language() == QLocale::English)
        return; // plain, as the surroundings wish it
    QLocale written(spoken.language(), dates.territory());
    if (dates.territory() != QLocale::AnyTerritory && written.territory() != dates.territory())
        written = QLocale(spoken.language(), QLocale::World); // no other country's order, where there is one for all
    QLocale::setDefault(written);
}

} // namespace

void installLanguage(QCoreApplication &application)
{
    const auto loaded = [&application](auto... place) -> QTranslator * {
        auto *translator = new QTranslator(&application);
        if (translator->load(place...))
            return translator;
        delete translator;
        return nullptr;
    };
    QTranslator *english = loaded(u":/i18n/bravoboard_en.qm"_s);
    QTranslator *own = loaded(QLocale(), u"bravoboard"_s, u"_"_s, u":/i18n"_s);
    const QLocale spoken(own ? own->language() : u"en"_s);
    QTranslator *qts = loaded(spoken, u"qtbase"_s, u"_"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    // The last one installed is asked first, so English is what remains where a language lacks a sentence.
    for (QTranslator *one : {english, qts, own}) {
        if (one)
            QCoreApplication::installTranslator(one);
    }
    writeDatesIn(spoken);
}

} // namespace bravo
