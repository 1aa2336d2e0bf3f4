#pragma once

#include <QString>
#include <QStringList>

#include <memory>

class QTranslator;

namespace bravo {

/// The languages in which a document can be made, as BCP 47 tags: those that the program comes with.
QStringList languages();
/// As its speakers call it: "English", "Deutsch".
QString nameOfLanguage(const QString &tag);

/// While it lives, this thread says everything in that language, with its months and figures; the windows go on in
/// theirs. An unknown one, or none, changes nothing.
class Speech {
public:
    explicit Speech(const QString &tag);
    ~Speech();
    Q_DISABLE_COPY_MOVE(Speech)

private:
    std::unique_ptr<QTranslator> m_words;
    const QTranslator *m_before;
};

} // namespace bravo
