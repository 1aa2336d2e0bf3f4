#include "publish/speech.h"

#include <QCoreApplication>
#include <QDir>
#include <QLocale>
#include <QTranslator>

#include <mutex>

using namespace Qt::StringLiterals;

namespace bravo {

namespace {

thread_local const QTranslator *spoken = nullptr;

/// Asked before the window's own language, and answers only on a thread that speaks another one.
class Interpreter : public QTranslator {
public:
    using QTranslator::QTranslator;

    QString translate(const char *context, const char *text, const char *which, int n) const override
    {
        if (!spoken)
            return {};
        const QString words = spoken->translate(context, text, which, n);
        // What a language lacks is English, as everywhere.
        return words.isNull() ? QString::fromUtf8(text) : words;
    }
    /// So that no window takes its coming for a change of the language.
    bool isEmpty() const override { return true; }
};

void installInterpreter()
{
    static Interpreter interpreter;
    static std::once_flag once;
    std::call_once(once, [] { QCoreApplication::installTranslator(&interpreter); });
}

} // namespace

QStringList languages()
{
    QStringList tags;
    for (const QString &file : QDir(u":/i18n"_s).entryList({u"bravoboard_*.qm"_s}))
        tags += file.section(u'_', 1).section(u'.', 0, 0).replace(u'_', u'-');
    return tags;
}

QString nameOfLanguage(const QString &tag)
{
    // Of English, Qt has a name for each country's; the world's is the plain one.
    const QLocale locale(tag);
    return locale.language() == QLocale::English ? QLocale(QLocale::English, QLocale::World).nativeLanguageName()
                                                 : locale.nativeLanguageName();
}

Speech::Speech(const QString &tag) : m_before(spoken)
{
    if (!languages().contains(tag))
        return;
    installInterpreter();
    m_words = std::make_unique<QTranslator>();
    if (m_words->load(u":/i18n/bravoboard_%1.qm"_s.arg(QString(tag).replace(u'-', u'_'))))
        spoken = m_words.get();
}

Speech::~Speech()
{
    spoken = m_before;
}

} // namespace bravo
