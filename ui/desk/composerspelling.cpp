#include "desk/composerspelling.h"

#include "desk/spelledbox.h"
#include "shared/answer.h"

#include <QLocale>
#include <QMenu>
#include <QPointer>
#include <QSettings>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace bravo {

namespace {

constexpr int spellingPause = 350; // ms without a key
const QString onKey = u"spelling/on"_s;

bool isOn()
{
    return QSettings().value(onKey, true).toBool();
}

QString ownWordsFile()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation) + u"/words.txt"_s;
}

} // namespace

ComposerSpelling::ComposerSpelling(const QList<SpelledBox *> &boxes, QObject *parent, const QStringList &dictionaries)
    : QObject(parent),
      m_speller(QLocale::system().name(), ownWordsFile(), dictionaries)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(spellingPause);
    connect(&m_pause, &QTimer::timeout, this, &ComposerSpelling::read);
    for (SpelledBox *box : boxes) {
        m_boxes += Box{box};
        watch(m_boxes.size() - 1);
    }
}

ComposerSpelling::~ComposerSpelling()
{
    m_speller.forgetTheRest();
}

void ComposerSpelling::watch(qsizetype box)
{
    SpelledBox *editor = m_boxes[box].editor;
    connect(editor, &SpelledBox::edited, this, [this, box](int to) {
        m_boxes[box].edited = to;
        m_pause.start();
    });
    connect(editor, &SpelledBox::cursorMoved, this, [this, box] { show(m_boxes[box]); });
    connect(editor, &SpelledBox::menuOpening, this,
        [this, editor](QMenu *menu, int position) { fillMenu(editor, menu, position); });
}

void ComposerSpelling::setNames(const QStringList &names)
{
    const auto canRead = m_speller.ask([names](Speller &speller) {
        speller.setNames(names);
        return speller.canRead();
    });
    whenAnswered(canRead, this, [this](bool can) { m_canRead = can; });
    for (Box &box : m_boxes)
        box.revision = -1;
    m_pause.start();
}

void ComposerSpelling::read()
{
    m_pause.stop();
    for (Box &box : m_boxes) {
        const qsizetype i = &box - m_boxes.constData();
        const int revision = box.editor->revision();
        const QString text = box.editor->text();
        if (box.revision == revision)
            continue;
        box.revision = revision;
        if (!isOn() || text.trimmed().isEmpty()) {
            box.wrong.clear();
            show(box);
            continue;
        }
        ++m_reading;
        const auto answer = m_speller.ask([text](Speller &speller) { return speller.read(text); });
        whenAnswered(answer, this, [this, i, revision](const QList<Speller::Wrong> &wrong) {
            --m_reading;
            if (m_boxes[i].editor->revision() != revision)
                return; // a newer text is being read, or will be
            m_boxes[i].wrong = wrong;
            show(m_boxes[i]);
        });
    }
}

/// The word that is being typed ends at the cursor, and the last letter went there.
void ComposerSpelling::show(const Box &box)
{
    if (box.editor->revision() != box.revision) // the places are those of the text as it was
        return;
    const int cursor = box.editor->cursor();
    QList<SpelledBox::Span> spans;
    for (const Speller::Wrong &wrong : box.wrong) {
        const bool typing =
            box.editor->widget()->hasFocus() && wrong.from <= cursor && cursor <= wrong.to && box.edited == cursor;
        if (!typing)
            spans += SpelledBox::Span{wrong.from, wrong.to};
    }
    box.editor->underline(spans);
}

void ComposerSpelling::fillMenu(SpelledBox *editor, QMenu *menu, int position)
{
    if (!m_canRead)
        return;
    for (const SpelledBox::Span &span : editor->underlined()) {
        if (span.from > position || position > span.to)
            continue;
        offer(editor, menu, span);
        break;
    }
    menu->addSeparator();
    QAction *on = menu->addAction(tr("Check the spelling"));
    on->setCheckable(true);
    on->setChecked(isOn());
    connect(on, &QAction::toggled, this, &ComposerSpelling::setOn);
}

/// Suggestions take a moment: they come into the open menu.
void ComposerSpelling::offer(SpelledBox *editor, QMenu *menu, const SpelledBox::Span &word)
{
    const QString text = editor->text().mid(word.from, word.to - word.from);
    QAction *const first = menu->actions().value(0);
    auto *looking = new QAction(tr("Looking for suggestions …"), menu);
    looking->setEnabled(false);
    auto *add = new QAction(tr("Add “%1” to my words").arg(text), menu);
    auto *line = new QAction(menu);
    line->setSeparator(true);
    menu->insertActions(first, {looking, add, line});
    connect(add, &QAction::triggered, this, [this, text] {
        m_speller.ask([text](Speller &speller) { return speller.addWord(text); });
        for (Box &box : m_boxes)
            box.revision = -1;
        read();
    });
    const auto answer = m_speller.ask([text](Speller &speller) { return speller.suggestions(text); });
    whenAnswered(answer, menu, [this, editor, menu, looking, word](const QStringList &suggestions) {
        for (const QString &one : suggestions) {
            auto *action = new QAction(one, menu);
            QFont bold = action->font();
            bold.setWeight(QFont::DemiBold);
            action->setFont(bold);
            menu->insertAction(looking, action);
            connect(action, &QAction::triggered, editor, [editor, word, one] { editor->replace(word, one); });
        }
        looking->setText(tr("No suggestions"));
        looking->setVisible(suggestions.isEmpty());
        if (menu->isVisible() && !suggestions.isEmpty())
            menu->setActiveAction(menu->actions().value(0));
    });
}

void ComposerSpelling::setOn(bool on)
{
    QSettings().setValue(onKey, on);
    for (Box &box : m_boxes)
        box.revision = -1;
    read();
}

} // namespace bravo
