#include "commands/speaking.h"

#include "commands/cli.h"
#include "publish/speech.h"

#include <QLocale>
#include <QTranslator>

#include <memory>

using namespace Qt::StringLiterals;

namespace bravo {

OptionSpec languageOption()
{
    return {.name = u"language"_s,
        .value = u"TAG"_s,
        .help = Cli::tr("the language of the document, such as en or de; the house's otherwise, or the user's")};
}

Result<void> speakLanguage(const CommandLine &line, Board &board)
{
    const bool isAsked = line.has(u"language"_s);
    const QString tag = isAsked ? line.value(u"language"_s) : board.rules().value_or(HouseRules()).language;
    const bool isSpoken = languages().contains(tag.section(u'-', 0, 0)) || languages().contains(tag);
    if (!isAsked && !isSpoken)
        return {};
    if (!isSpoken)
        return failure(
            ErrorKind::Usage, Cli::tr("“%1” is not spoken here; %2 are.").arg(tag, languages().join(u", "_s)));
    const QLocale locale(tag);
    auto translator = std::make_unique<QTranslator>(QCoreApplication::instance());
    if (!translator->load(locale, u"bravoboard"_s, u"_"_s, u":/i18n"_s))
        return failure(ErrorKind::Failed, Cli::tr("The language “%1” could not be read.").arg(tag));
    QLocale::setDefault(locale);
    QCoreApplication::installTranslator(translator.release());
    return {};
}

} // namespace bravo
