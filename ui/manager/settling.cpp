// After somebody was erased: where free text still names them.
#include "board/text.h"
#include "desk/storyeditor.h"
#include "manager/formsheet.h"
#include "manager/peoplepage.h"
#include "manager/personsheets.h"
#include "store/retelling.h"

#include <QLabel>
#include <QLineEdit>
#include <QSet>

namespace bravo {

namespace {

QString placeOf(const Mention &one)
{
    switch (one.where) {
    case Mention::Where::Title:
        return PersonSheets::tr("A title");
    case Mention::Where::Story:
        return PersonSheets::tr("A story");
    case Mention::Where::Learn:
        return PersonSheets::tr("What others can copy");
    case Mention::Where::CustomerWords:
        return PersonSheets::tr("A customer’s words");
    case Mention::Where::Answer:
        return PersonSheets::tr("An answer");
    case Mention::Where::Reason:
        return PersonSheets::tr("A manager’s reason");
    case Mention::Where::Report:
        return PersonSheets::tr("A report");
    case Mention::Where::Announcement:
        return PersonSheets::tr("An announcement");
    }
    Q_UNREACHABLE();
}

bool isOfStory(const Mention &one)
{
    return one.where < Mention::Where::Answer;
}

/// Why it cannot be changed; empty where it can.
QString whyKept(const Mention &one, const QSet<QString> &withNote)
{
    if (one.where == Mention::Where::Answer)
        return PersonSheets::tr("An answer stays as whoever wrote it wrote it: %1");
    if (one.where == Mention::Where::Report)
        return PersonSheets::tr("A report stays as whoever wrote it wrote it; only managers read it: %1");
    if (one.where == Mention::Where::Announcement)
        return PersonSheets::tr("It is changed under “Announcements”: %1");
    if (one.where == Mention::Where::Reason && !withNote.contains(one.incidentId))
        return PersonSheets::tr("Kept with the closed month, whose bytes stay as they were: %1");
    return {};
}

/// Of the stories with a reason, those where it is a manager's note beside a story that waits or was set aside.
Result<QSet<QString>> withNotes(Board &board, const QList<Mention> &mentions, const QString &byId)
{
    QSet<QString> ids;
    for (const Mention &one : mentions) {
        if (one.where != Mention::Where::Reason)
            continue;
        const auto story = board.incident(one.incidentId, byId);
        if (!story)
            return tl::unexpected(story.error());
        if (story->status == Status::Waiting || story->status == Status::SetAside)
            ids += story->id;
    }
    return ids;
}

/// The same decision again, in other words.
Result<void> writeNote(Board &board, const Mention &one, const QString &byId, const QDateTime &now)
{
    const auto story = board.incident(one.incidentId, byId);
    const auto done = story
        ? board.decide(one.incidentId, story->status == Status::SetAside ? Decision::SetAside : Decision::AskBack,
            one.text, byId, now)
        : story;
    if (!done)
        return tl::unexpected(done.error());
    return {};
}

void write(NewIncident &wish, const Mention &one)
{
    switch (one.where) {
    case Mention::Where::Title:
        wish.title = one.text;
        break;
    case Mention::Where::Story:
        wish.story = one.text;
        break;
    case Mention::Where::Learn:
        wish.learn = one.text;
        break;
    case Mention::Where::CustomerWords:
        wish.customerWords = one.text;
        break;
    case Mention::Where::Answer:
    case Mention::Where::Reason:
    case Mention::Where::Report:
    case Mention::Where::Announcement:
        break;
    }
}

/// One story after the other, with all else that it has.
Result<int> writeAll(Board &board, const QList<Mention> &changed, const QString &byId, const QDateTime &now)
{
    for (const Mention &one : changed) {
        if (!isOfStory(one)) {
            if (const auto done = writeNote(board, one, byId, now); !done)
                return tl::unexpected(done.error());
            continue;
        }
        const auto story = board.incident(one.incidentId, byId);
        if (!story)
            return tl::unexpected(story.error());
        auto wish = asTold(board, *story);
        if (!wish)
            return tl::unexpected(wish.error());
        write(*wish, one);
        if (const auto done = board.edit(one.incidentId, *wish, byId, now); !done)
            return tl::unexpected(done.error());
    }
    return static_cast<int>(changed.size());
}

} // namespace

void PersonSheets::settle(const QString &name, const QList<Mention> &mentions)
{
    const auto question = [mentions, by = m_page.context().person.id](
                              Board &board) { return withNotes(board, mentions, by); };
    whenAnswered(
        m_page.context().service.ask(question), &m_page, [this, name, mentions](const Result<QSet<QString>> &notes) {
            openSettling(name, mentions, notes.value_or(QSet<QString>()));
        });
}

void PersonSheets::openSettling(const QString &name, const QList<Mention> &mentions, const QSet<QString> &withNote)
{
    const auto editors = std::make_shared<QList<std::pair<Mention, StoryEditor *>>>();
    form().begin(tr("Where the name still stands"), tr("Save"), [this, editors] {
        QList<Mention> changed;
        for (const auto &[mention, editor] : std::as_const(*editors)) {
            Mention one = mention;
            one.text = cleanText(editor->toPlainText());
            if (one.text != mention.text)
                changed += one;
        }
        const auto deed = [changed, by = m_page.context().person.id, now = m_page.context().now()](
                              Board &board) { return writeAll(board, changed, by, now); };
        afterwards<int>(m_page.context().service.change(deed),
            [this](int texts) { Q_EMIT m_page.said(tr("%n texts were changed.", nullptr, texts)); });
    });
    form().form()->addWords(
        tr("These texts may mean %1. Change what should not name them; what you leave stays.").arg(name));
    for (const Mention &one : mentions) {
        if (const QString kept = whyKept(one, withNote); !kept.isEmpty()) {
            form().form()->addWords(kept.arg(shortened(one.text, 300)));
            continue;
        }
        auto *editor = new StoryEditor(one.where == Mention::Where::Story ? 4 : 1);
        editor->setPlainText(one.text);
        form().form()->add(placeOf(one), editor, Form::Width::Whole);
        *editors += {one, editor};
    }
    if (!withNote.isEmpty())
        form().form()->addWords(tr("The audit trail keeps a reason as it was first written: nothing changes it."));
    form().open();
}

void PersonSheets::findName()
{
    const auto typed = std::make_shared<QLineEdit *>();
    form().begin(tr("Where does a name still stand?"), tr("Look"), [this, typed] {
        const QString name = cleanLine((*typed)->text());
        if (name.isEmpty())
            return form().sayTrouble(tr("Type a name first."));
        const auto question = [name, by = m_page.context().person.id](
                                  Board &board) { return board.mentionsOf(name, by); };
        afterwards<QList<Mention>>(m_page.context().service.ask(question), [this, name](const QList<Mention> &found) {
            if (found.isEmpty())
                Q_EMIT m_page.said(tr("No text names %1.").arg(name));
            else
                settle(name, found);
        });
    });
    form().form()->addWords(
        tr("When somebody was erased, or a backup was restored, texts may still name them. Each can "
           "be changed, or left as it is."),
        false);
    *typed = form().form()->addLine(tr("The name"), {}, Form::Width::Whole);
    form().open();
}

} // namespace bravo
