#include "cli/program.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;
using namespace bravo::test;

/// --help, the completions and the man page tell of the same commands and options, no more and no less.
class DocumentationTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void help_isACommand();
    void help_staysWithinATerminal_data();
    void help_staysWithinATerminal();
    void completions_knowWhatHelpKnows_data();
    void completions_knowWhatHelpKnows();
    void bashCompletion_offersOptionsAndChoices();
    void manPage_knowsWhatHelpKnows();

private:
    static QStringList found(const QString &text, const QString &pattern)
    {
        QStringList all;
        for (auto it = QRegularExpression(pattern, QRegularExpression::MultilineOption).globalMatch(text);
             it.hasNext();)
            all += it.next().captured(1);
        all.sort();
        all.removeDuplicates();
        return all;
    }

    Program m_bravo;
    QStringList m_commands;
    QMap<QString, QStringList> m_options; // of each command, with the common ones
    QStringList m_all;
};

void DocumentationTest::initTestCase()
{
    const QString help = m_bravo.bare({u"--help"_s}).out;
    m_commands = found(help.section(u"Options:"_s, 0, 0), u"^  ([a-z]+) "_s);
    QVERIFY(m_commands.size() >= 17);
    for (const QString &command : std::as_const(m_commands)) {
        const Ended one = m_bravo.bare({command, u"--help"_s});
        QCOMPARE(one.code, 0);
        m_options[command] = found(one.out, u"^  --([a-z-]+)"_s);
        QVERIFY(m_options[command].contains(u"board"_s));
        m_all += m_options[command];
    }
    m_all += u"self-test"_s; // stands where no command does
    m_all.sort();
    m_all.removeDuplicates();
    QCOMPARE(found(help, u"^  --([a-z-]+)"_s), (QStringList{u"board"_s, u"help"_s, u"self-test"_s, u"version"_s}));
}

void DocumentationTest::help_isACommand()
{
    QCOMPARE(m_bravo.bare({u"help"_s}).out, m_bravo.bare({u"--help"_s}).out);
    QCOMPARE(m_bravo.bare({u"help"_s, u"vote"_s}).out, m_bravo.bare({u"vote"_s, u"--help"_s}).out);
    QCOMPARE(m_bravo.bare({u"help"_s, u"--help"_s}).code, 0);
    QCOMPARE(m_bravo.bare({u"help"_s, u"vot"_s}).code, 2);
}

void DocumentationTest::help_staysWithinATerminal_data()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("English") << u"en"_s;
    QTest::newRow("German") << u"de"_s;
}

void DocumentationTest::help_staysWithinATerminal()
{
    QFETCH(QString, language);
    Program bravo;
    bravo.set(u"LANGUAGE"_s, language);
    QString all = bravo.bare({u"--help"_s}).out;
    for (const QString &command : std::as_const(m_commands))
        all += bravo.bare({command, u"--help"_s}).out;
    QCOMPARE(found(all, u"^(.{101,})$"_s), QStringList());
}

void DocumentationTest::completions_knowWhatHelpKnows_data()
{
    QTest::addColumn<QString>("option"); // how an option is written
    QTest::addColumn<QString>("command");
    QTest::newRow("bash") << u"--([a-z][a-z-]+)(?![a-z-]*\\))"_s << u"^        ([a-z]+)\\) words"_s;
    QTest::newRow("zsh") << u"'\\*?--([a-z-]+)"_s << u"^        '([a-z]+):"_s;
    QTest::newRow("fish") << u" -l ([a-z-]+)"_s << u"__fish_use_subcommand -a ([a-z]+)"_s;
}

void DocumentationTest::completions_knowWhatHelpKnows()
{
    QFETCH(QString, option);
    QFETCH(QString, command);
    const Ended ended = m_bravo.bare({u"completions"_s, QString::fromLatin1(QTest::currentDataTag())});
    QCOMPARE(ended.code, 0);
    QCOMPARE(found(ended.out, command), m_commands);
    QCOMPARE(found(ended.out, option), m_all);
}

void DocumentationTest::bashCompletion_offersOptionsAndChoices()
{
    const auto offered = [this](const QStringList &words) {
        QStringList quoted;
        for (const QString &word : words)
            quoted += u'\'' + word + u'\'';
        const QString script =
            u"source <('%1' completions bash); COMP_WORDS=(%2); COMP_CWORD=%3; _bravoboard; "
            "printf '%s\\n' \"${COMPREPLY[@]}\""_s.arg(QStringLiteral(BRAVO_PROGRAM), quoted.join(u' '))
                .arg(words.size() - 1);
        QProcess bash;
        bash.start(u"bash"_s, {u"--norc"_s, u"-c"_s, script});
        bash.waitForFinished();
        QStringList lines = QString::fromUtf8(bash.readAllStandardOutput()).split(u'\n', Qt::SkipEmptyParts);
        lines.sort();
        return lines;
    };
    QStringList everything = m_commands + QStringList{u"--board"_s, u"--help"_s, u"--self-test"_s, u"--version"_s};
    everything.sort();
    QCOMPARE(offered({u"bravoboard"_s, u""_s}), everything);
    for (const QString &command : std::as_const(m_commands)) {
        QStringList dashed;
        for (const QString &name : std::as_const(m_options[command]))
            dashed += u"--"_s + name;
        dashed.sort();
        QCOMPARE(offered({u"bravoboard"_s, command, u"--"_s}), dashed);
    }
    QCOMPARE(
        offered({u"bravoboard"_s, u"--board"_s, u"x"_s, u"post"_s, u"--mark"_s, u"th"_s}), QStringList{u"thanked"_s});
    QCOMPARE(offered({u"bravoboard"_s, u"incidents"_s, u"--format"_s, u"j"_s}), QStringList{u"json"_s});
}

void DocumentationTest::manPage_knowsWhatHelpKnows()
{
    QFile file(QStringLiteral(BRAVO_SOURCE_DIR) + u"/packaging/bravoboard.1"_s);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QString page = QString::fromUtf8(file.readAll()).replace(u"\\-"_s, u"-"_s);
    QCOMPARE(found(page, u"^\\.SS ([a-z]+)"_s), m_commands);
    QStringList common = found(page.section(u".SH COMMANDS"_s, 0, 0), u"^\\\\fB--([a-z-]+)"_s);
    QCOMPARE(common, (QStringList{u"board"_s, u"help"_s, u"self-test"_s, u"version"_s}));
    common.removeOne(u"self-test"_s);
    const QStringList sections =
        page.section(u".SH COMMANDS"_s, 1).section(u".SH ENVIRONMENT"_s, 0, 0).split(u"\n.SS "_s);
    for (const QString &section : sections.mid(1)) {
        const QString command = found(section, u"\\A([a-z]+)"_s).value(0);
        QStringList told = found(section, u"^\\\\fB--([a-z-]+)"_s) + common;
        told.sort();
        QCOMPARE(told, m_options[command]);
    }
}

QTEST_GUILESS_MAIN(DocumentationTest)
#include "documentationtest.moc"
