#include "desk/composerspelling.h"
#include "desk/composer.h"
#include "desk/storyeditor.h"
#include "opendesk.h"
#include "shared/theme.h"

#include <QContextMenuEvent>
#include <QDir>
#include <QLineEdit>
#include <QMenu>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace bravo::test {

/// Waves under what no dictionary knows; and no trace of it where there is none.
class ComposerSpellingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void wrongWords_areFound_inTheTextsOwnLanguage();
    void anotherLanguage_isLeftAlone();
    void namesNumbersAndAddresses_areNeverWrong();
    void ownWords_areKept();
    void dictionary_isReadInItsOwnEncoding_data();
    void dictionary_isReadInItsOwnEncoding();
    void wordBeingTyped_isLeftAlone();
    void menu_offersWhatIsMeant_andUndoHasItBack();
    void menu_takesTheWord_andTurnsItOff();
    void line_hasWavesToo_andOffersWhatIsMeant();
    void noDictionary_noTrace();

private:
    static QStringList wrongIn(Speller &speller, const QString &text)
    {
        QStringList words;
        for (const Speller::Wrong &wrong : speller.read(text))
            words += text.mid(wrong.from, wrong.to - wrong.from);
        return words;
    }
    static QStringList waves(const StoryEditor &editor)
    {
        QStringList words;
        for (const StoryEditor::Span &span : editor.underlined(StoryEditor::Marker::Spelling))
            words += editor.toPlainText().mid(span.from, span.to - span.from);
        return words;
    }
    static bool hasDictionaries()
    {
        return QFile::exists(u"/usr/share/hunspell/en_US.dic"_s) && QFile::exists(u"/usr/share/hunspell/de_DE.dic"_s);
    }
    static QString ownWords()
    {
        return QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation) + u"/words.txt"_s;
    }
    static QMenu *menuOf(StoryEditor &editor)
    {
        const QPoint at = editor.cursorRect().center();
        QContextMenuEvent event(QContextMenuEvent::Keyboard, at, editor.mapToGlobal(at));
        QApplication::sendEvent(&editor, &event);
        return qobject_cast<QMenu *>(QApplication::activePopupWidget());
    }
    static QAction *actionOf(const QMenu &menu, const QString &text)
    {
        for (QAction *action : menu.actions()) {
            if (action->text() == text)
                return action;
        }
        return nullptr;
    }
};

void ComposerSpellingTest::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName(u"bravo-spelling-test"_s);
    QCoreApplication::setApplicationName(u"bravo-spelling-test"_s);
    applyTheme(*qApp, paperLook(), 1);
    if (!hasDictionaries())
        QSKIP("hunspell-en-us and hunspell-de-de are not installed.");
}

void ComposerSpellingTest::cleanup()
{
    QDir(QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation)).removeRecursively();
    QSettings().clear();
}

void ComposerSpellingTest::wrongWords_areFound_inTheTextsOwnLanguage()
{
    Speller speller(u"en_US"_s, ownWords());
    QVERIFY(speller.canRead());
    QCOMPARE(wrongIn(speller, u"The custommer didn’t wait, and it’s fine."_s), QStringList{u"custommer"_s});
    QVERIFY(speller.suggestions(u"custommer"_s).contains(u"customer"_s));
    QVERIFY(speller.suggestions(u"custommer"_s).size() <= 5);
    QCOMPARE(wrongIn(speller, u"Der Gast hatte seinen Schlüßel verloren, und niemand wusste, wo er war."_s),
        QStringList{u"Schlüßel"_s});
    QVERIFY(speller.suggestions(u"Schlüßel"_s).contains(u"Schlüssel"_s));
    QCOMPARE(wrongIn(speller, u"And now in English agian."_s), QStringList{u"agian"_s});
}

void ComposerSpellingTest::anotherLanguage_isLeftAlone()
{
    Speller speller(u"fr_FR"_s, ownWords());
    QCOMPARE(
        wrongIn(speller, u"Elle a retrouvé le lapin perdu derrière la machine à laver hier soir."_s), QStringList());
}

void ComposerSpellingTest::namesNumbersAndAddresses_areNeverWrong()
{
    Speller speller(u"en_US"_s, ownWords());
    speller.setNames({u"Thuy Nguyen"_s, u"Pavel Novák"_s, u"Corner Zpa"_s});
    QCOMPARE(wrongIn(speller,
                 u"Thuy gave Novak's key to Nguyens guest at the Zpa, room 12b, see https://xqzzy.example/wrrd or "
                 "mail qqx@wqzz.example about the WLAN and the iPhone."_s),
        QStringList());
}

void ComposerSpellingTest::ownWords_areKept()
{
    {
        Speller speller(u"en_US"_s, ownWords());
        Speller other(u"en_US"_s, ownWords());
        QVERIFY(speller.addWord(u"kolacky"_s));
        QVERIFY(other.addWord(u"bramborak"_s)); // two windows, one list
        QCOMPARE(wrongIn(speller, u"She brought kolacky for everyone."_s), QStringList());
    }
    Speller speller(u"en_US"_s, ownWords());
    QCOMPARE(wrongIn(speller, u"She brought Kolacky and a bramborak for everyone."_s), QStringList());
}

void ComposerSpellingTest::dictionary_isReadInItsOwnEncoding_data()
{
    QTest::addColumn<QByteArray>("encoding");
    QTest::addColumn<QByteArray>("words"); // as the file has them
    QTest::addColumn<QString>("right");
    QTest::addColumn<QString>("wrong");
    QTest::newRow("Latin-2") << QByteArray("ISO8859-2") << QByteArray("4\nd\xecti\nb\xec\xbe\xed\ndo\npole\n")
                             << u"děti běží do pole"_s << u"děťi"_s;
    QTest::newRow("KOI8") << QByteArray("KOI8-R") << QByteArray("3\n\xc7\xcf\xd3\xd4\xd8\n\xc4\xcf\n\xd7\n")
                          << u"гость до в"_s << u"гостья"_s;
    QTest::newRow("Windows") << QByteArray("microsoft-cp1251") << QByteArray("2\n\xe3\xee\xf1\xf2\xfc\n\xe4\xee\n")
                             << u"гость до"_s << u"гостья"_s;
    QTest::newRow("UTF-8") << QByteArray("UTF-8") << QByteArray("2\nděti\ndo\n") << u"děti do"_s << u"děťi"_s;
}

void ComposerSpellingTest::dictionary_isReadInItsOwnEncoding()
{
    QFETCH(QByteArray, encoding);
    QFETCH(QByteArray, words);
    QFETCH(QString, right);
    QFETCH(QString, wrong);
    const QTemporaryDir folder;
    const auto write = [&folder](const QString &name, const QByteArray &content) {
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
    };
    write(u"xx_XX.aff"_s, "SET " + encoding + "\n");
    write(u"xx_XX.dic"_s, words);
    Speller speller(u"xx_XX"_s, ownWords(), {folder.path()});
    QCOMPARE(wrongIn(speller, right), QStringList());
    QCOMPARE(wrongIn(speller, right + u' ' + wrong + u' ' + right), QStringList{wrong});
}

void ComposerSpellingTest::wordBeingTyped_isLeftAlone()
{
    TestBoard board;
    Desk desk(board);
    QVERIFY(QTest::qWaitForWindowActive(&desk.window));
    QTRY_VERIFY(!desk.window.windowTitle().startsWith(u"Bravo"_s));
    auto &editor = *desk.window.composer()->findChild<StoryEditor *>();
    const auto &spelling = *desk.window.composer()->spelling();
    editor.setFocus();
    QTRY_VERIFY(editor.hasFocus());
    desk.type(u"The guest had waited for his custommer"_s);
    QVERIFY(spelling.isReading());
    QTRY_VERIFY(!spelling.isReading());
    QCOMPARE(waves(editor), QStringList());
    desk.type(u" "_s);
    QTRY_COMPARE(waves(editor), QStringList{u"custommer"_s});
    desk.type(u"and"_s); // the wave stays with its word while the rest is typed
    QCOMPARE(waves(editor), QStringList{u"custommer"_s});
}

void ComposerSpellingTest::menu_offersWhatIsMeant_andUndoHasItBack()
{
    TestBoard board;
    Desk desk(board);
    QVERIFY(QTest::qWaitForWindowActive(&desk.window));
    QTRY_VERIFY(!desk.window.windowTitle().startsWith(u"Bravo"_s));
    auto &editor = *desk.window.composer()->findChild<StoryEditor *>();
    editor.setFocus();
    QTRY_VERIFY(editor.hasFocus());
    desk.type(u"The guest thanked the custommer twice."_s);
    QTRY_COMPARE(waves(editor), QStringList{u"custommer"_s});
    QTextCursor cursor = editor.textCursor();
    cursor.setPosition(25);
    editor.setTextCursor(cursor);
    QPointer<QMenu> menu = menuOf(editor);
    QVERIFY(menu);
    QTRY_VERIFY(actionOf(*menu, u"customer"_s));
    QTRY_COMPARE(menu->activeAction(), menu->actions().value(0)); // Enter takes the first
    actionOf(*menu, u"customer"_s)->trigger();
    menu->close();
    QCOMPARE(editor.toPlainText(), u"The guest thanked the customer twice."_s);
    QTRY_COMPARE(waves(editor), QStringList());
    editor.setFocus();
    desk.key(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(editor.toPlainText(), u"The guest thanked the custommer twice."_s);
    desk.key(Qt::Key_Y, Qt::ControlModifier);
    QCOMPARE(editor.toPlainText(), u"The guest thanked the customer twice."_s);
    desk.key(Qt::Key_Z, Qt::ControlModifier);
    desk.key(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(editor.toPlainText(), u"The guest thanked the customer twice."_s);
}

/// The box of one line, whose waves stay where they belong while one types before them.
void ComposerSpellingTest::line_hasWavesToo_andOffersWhatIsMeant()
{
    QWidget window;
    QLineEdit line(&window);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    line.setFocus();
    auto *box = new SpelledLine(&line);
    ComposerSpelling spelling({box}, &window);
    spelling.setNames({});
    line.setText(u"The guest thanked the custommer twice"_s);
    const auto wrong = [&] {
        QStringList words;
        for (const SpelledBox::Span &span : box->underlined())
            words += line.text().mid(span.from, span.to - span.from);
        return words;
    };
    QTRY_COMPARE(wrong(), QStringList{u"custommer"_s});
    line.home(false);
    line.insert(u"Once "_s);
    QCOMPARE(wrong(), QStringList{u"custommer"_s});
    line.setCursorPosition(static_cast<int>(line.text().indexOf(u"custommer"_s)) + 3);
    const QPoint at = line.rect().center();
    QContextMenuEvent event(QContextMenuEvent::Keyboard, at, line.mapToGlobal(at));
    QApplication::sendEvent(&line, &event);
    const QPointer<QMenu> menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    QVERIFY(menu);
    QTRY_VERIFY(actionOf(*menu, u"customer"_s));
    actionOf(*menu, u"customer"_s)->trigger();
    menu->close();
    QCOMPARE(line.text(), u"Once The guest thanked the customer twice"_s);
    QTRY_COMPARE(wrong(), QStringList());
    line.undo();
    QCOMPARE(line.text(), u"Once The guest thanked the custommer twice"_s);
}

void ComposerSpellingTest::menu_takesTheWord_andTurnsItOff()
{
    TestBoard board;
    Desk desk(board);
    QVERIFY(QTest::qWaitForWindowActive(&desk.window));
    QTRY_VERIFY(!desk.window.windowTitle().startsWith(u"Bravo"_s));
    auto &editor = *desk.window.composer()->findChild<StoryEditor *>();
    editor.setFocus();
    QTRY_VERIFY(editor.hasFocus());
    desk.type(u"She brought kolacky for everyone in the howse."_s);
    QTRY_COMPARE(waves(editor), (QStringList{u"kolacky"_s, u"howse"_s}));
    QTextCursor cursor = editor.textCursor();
    cursor.setPosition(14);
    editor.setTextCursor(cursor);
    QPointer<QMenu> menu = menuOf(editor);
    actionOf(*menu, u"Add “kolacky” to my words"_s)->trigger();
    menu->close();
    QTRY_COMPARE(waves(editor), QStringList{u"howse"_s});
    menu = menuOf(editor);
    QVERIFY(actionOf(*menu, u"Check the spelling"_s)->isChecked());
    actionOf(*menu, u"Check the spelling"_s)->trigger();
    menu->close();
    QTRY_COMPARE(waves(editor), QStringList());
    menu = menuOf(editor);
    actionOf(*menu, u"Check the spelling"_s)->trigger();
    menu->close();
    QTRY_COMPARE(waves(editor), QStringList{u"howse"_s});
}

void ComposerSpellingTest::noDictionary_noTrace()
{
    const QTemporaryDir empty;
    StoryEditor editor(3);
    auto *box = new SpelledText(&editor);
    ComposerSpelling spelling({box}, &editor, {empty.path()});
    spelling.setNames({u"Lena"_s});
    editor.setPlainText(u"Agian and agian a custommer."_s);
    QTRY_VERIFY(!spelling.isReading());
    QCOMPARE(waves(editor), QStringList());
    QMenu menu;
    spelling.fillMenu(box, &menu, 2);
    QVERIFY(menu.isEmpty());
}

} // namespace bravo::test

QTEST_MAIN(bravo::test::ComposerSpellingTest)
#include "composerspellingtest.moc"
