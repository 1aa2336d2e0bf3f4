#include <QDirIterator>
#include <QLocale>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace {

/// One sentence of a .ts file.
struct Message {
    QString source;
    QString status; // empty when finished
    bool numerus = false;
    QStringList forms;
};

Message readMessage(QXmlStreamReader &xml)
{
    Message message;
    message.numerus = xml.attributes().value("numerus"_L1) == "yes"_L1;
    while (xml.readNextStartElement()) {
        if (xml.name() == "source"_L1) {
            message.source = xml.readElementText();
        } else if (xml.name() == "translation"_L1) {
            message.status = xml.attributes().value("type"_L1).toString();
            if (!message.numerus) {
                message.forms = {xml.readElementText()};
                continue;
            }
            while (xml.readNextStartElement())
                message.forms += xml.readElementText();
        } else {
            xml.skipCurrentElement();
        }
    }
    return message;
}

QList<Message> readMessages(const QString &tsFile)
{
    QFile file(tsFile);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read %s", qPrintable(tsFile));
    QList<Message> messages;
    QXmlStreamReader xml(&file);
    xml.readNextStartElement(); // TS
    while (xml.readNextStartElement()) { // context
        while (xml.readNextStartElement()) {
            if (xml.name() == "message"_L1)
                messages += readMessage(xml);
            else
                xml.skipCurrentElement();
        }
    }
    if (xml.hasError())
        qFatal("%s: %s", qPrintable(tsFile), qPrintable(xml.errorString()));
    return messages;
}

/// %1, %n, %L1 …, sorted. Some sentences repeat or drop one of them, so each counts once.
QStringList placeholders(const QString &text)
{
    static const QRegularExpression pattern(u"%L?[0-9n]"_s);
    QStringList found;
    for (auto match = pattern.globalMatch(text); match.hasNext();)
        found += match.next().captured();
    found.removeDuplicates();
    found.sort();
    return found;
}

/// What is wrong with a translation, in one word or a few; empty when nothing is.
QString fault(const Message &message, int pluralForms)
{
    if (!message.status.isEmpty())
        return message.status;
    if (message.forms.size() != (message.numerus ? pluralForms : 1))
        return u"%1 plural forms instead of %2"_s.arg(message.forms.size()).arg(pluralForms);
    for (const QString &form : message.forms) {
        if (form.trimmed().isEmpty())
            return u"empty"_s;
        QStringList wanted = placeholders(message.source);
        QStringList there = placeholders(form);
        if (message.numerus) { // "one vote" may do without the number
            wanted.removeAll(u"%n"_s);
            there.removeAll(u"%n"_s);
        }
        if (wanted != there)
            return u"placeholders %1 instead of %2"_s.arg(there.join(u' '), wanted.join(u' '));
        if (form.front().isSpace() != message.source.front().isSpace()
            || form.back().isSpace() != message.source.back().isSpace())
            return u"a space at the edge"_s;
        if (form.endsWith(u'…') != message.source.endsWith(u'…'))
            return u"an ellipsis at the end"_s;
    }
    return {};
}

} // namespace

class TranslationsTest : public QObject {
    Q_OBJECT

    static QString folder() { return u"" BRAVO_SOURCE_DIR "/translations"_s; }

private Q_SLOTS:
    void sentence_isTranslated_data();
    void sentence_isTranslated();
    void program_carriesEveryLanguage();
    void plural_hasWordsOfItsOwn();
};

void TranslationsTest::sentence_isTranslated_data()
{
    QTest::addColumn<QString>("file");
    QDirIterator files(folder(), {u"*.ts"_s}, QDir::Files);
    while (files.hasNext()) {
        const QString file = files.next();
        QTest::newRow(qPrintable(files.fileName())) << file;
    }
}

/// Collects the program's sentences anew, so one that was added without a translation shows here.
void TranslationsTest::sentence_isTranslated()
{
    QFETCH(QString, file);
    QTemporaryDir place;
    const QString copy = place.filePath(QFileInfo(file).fileName());
    QVERIFY(QFile::copy(file, copy));

    QStringList arguments{u"-silent"_s, u"-locations"_s, u"none"_s, u"-no-obsolete"_s};
    if (file.endsWith("_en.ts"_L1))
        arguments += u"-pluralonly"_s;
    arguments += {u"" BRAVO_SOURCE_DIR "/app"_s, u"" BRAVO_SOURCE_DIR "/ui"_s, u"-ts"_s, copy};
    QProcess lupdate;
    lupdate.setProcessChannelMode(QProcess::MergedChannels);
    lupdate.start(QStringLiteral(BRAVO_LUPDATE), arguments);
    QVERIFY(lupdate.waitForFinished(120'000));
    const QByteArray said = lupdate.readAll();
    QVERIFY2(lupdate.exitCode() == 0, said.constData());
    // lupdate says so where a tr() would look its sentence up under another name than it was collected under.
    QVERIFY2(!said.contains("lacks Q_OBJECT"), said.constData());

    const QList<Message> messages = readMessages(copy);
    QVERIFY(!messages.isEmpty());
    QStringList faults;
    for (const Message &message : messages) {
        const QString what = fault(message, 2);
        if (!what.isEmpty())
            faults += u"%1: %2"_s.arg(what, message.source);
    }
    QVERIFY2(faults.isEmpty(),
        qPrintable(u"%1 sentences (./dev translate helps):\n%2"_s.arg(faults.size()).arg(faults.join(u'\n'))));
}

void TranslationsTest::program_carriesEveryLanguage()
{
    QDirIterator files(folder(), {u"*.ts"_s}, QDir::Files);
    while (files.hasNext()) {
        const QString name = QFileInfo(files.next()).completeBaseName();
        QTranslator translator;
        QVERIFY2(translator.load(u":/i18n/%1.qm"_s.arg(name)), qPrintable(name));
        QVERIFY2(!translator.isEmpty(), qPrintable(name));
    }
}

void TranslationsTest::plural_hasWordsOfItsOwn()
{
    for (const char *language : {"en", "de"}) {
        const QString file = folder() + u"/bravoboard_%1.ts"_s.arg(QLatin1StringView(language));
        int checked = 0;
        for (const Message &message : readMessages(file)) {
            // A form for one that still says "(s)" was never thought about.
            for (const QString &form : message.forms)
                QVERIFY2(!message.numerus || !form.contains("(s)"_L1), qPrintable(form));
            checked += message.numerus;
        }
        QVERIFY(checked > 0);
    }
}

QTEST_GUILESS_MAIN(TranslationsTest)
#include "translationstest.moc"
