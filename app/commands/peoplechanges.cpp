#include "commands/peoplechanges.h"

#include "board/text.h"
#include "commands/cli.h"
#include "commands/terminal.h"

using namespace Qt::StringLiterals;

namespace bravo {

namespace {

/// The entries of those who are here, or of everybody who ever was.
struct People {
    QList<Member> all;

    /// Who is here comes first: whoever came later under an old name is meant.
    Result<Employee> find(const QString &name) const
    {
        NameIndex here(Cli::tr("person"), {}), everybody(Cli::tr("person"), {});
        for (const Member &one : all) {
            const Named named{one.person.id, one.person.name, one.person.nickname};
            everybody.add(named);
            if (!one.person.left)
                here.add(named);
        }
        return (here.knows(name) ? here : everybody).find(name).map([this](const QString &id) { return of(id); });
    }

private:
    Employee of(const QString &id) const
    {
        for (const Member &one : all) {
            if (one.person.id == id)
                return one.person;
        }
        return {};
    }
};

/// The manager who does it; as nobody as long as the board has no manager.
Result<QString> actorOf(const People &people, const Invocation &run)
{
    if (run.line.has(u"as"_s))
        return people.find(run.line.value(u"as"_s)).map([](const Employee &one) { return one.id; });
    for (const Member &one : people.all) {
        if (one.person.role == Role::Manager && !one.person.left)
            return failure(ErrorKind::Usage, Cli::tr("Say which manager does it: --as NAME"));
    }
    return QString();
}

Result<void> leave(Board &board, const Employee &person, const QString &byId, const Invocation &run)
{
    if (person.left) {
        say(Cli::tr("%1 had left already; nothing was changed.").arg(person.name));
        return {};
    }
    return board.setLeft(person.id, true, byId, run.now).map([&] {
        say(Cli::tr("%1 has left. Their stories stay.").arg(person.name));
    });
}

Result<void> merge(Board &board, const Employee &from, const Employee &into, const QString &byId, const Invocation &run)
{
    const bool dry = run.line.has(u"dry-run"_s);
    return board.merge(from.id, into.id, byId, run.now, dry).map([&](const MergeReport &moved) {
        const QString counts = QStringList{Cli::tr("%n stories about them", nullptr, moved.stories),
            Cli::tr("%n told", nullptr, moved.told), Cli::tr("%n votes", nullptr, moved.votes),
            Cli::tr("%n answers", nullptr, moved.answers)}
                                   .join(u", "_s);
        say((dry ? Cli::tr("“%1” would become “%2” (%3). Nothing was changed.")
                 : Cli::tr("“%1” is “%2” from now on (%3)."))
                .arg(from.name, into.name, counts));
    });
}

QString placeOf(const Mention &one)
{
    switch (one.where) {
    case Mention::Where::Title:
        return Cli::tr("title");
    case Mention::Where::Story:
        return Cli::tr("story");
    case Mention::Where::Learn:
        return Cli::tr("what others can copy");
    case Mention::Where::CustomerWords:
        return Cli::tr("customer's words");
    case Mention::Where::Answer:
        return Cli::tr("answer");
    case Mention::Where::Reason:
        return Cli::tr("manager's reason");
    case Mention::Where::Report:
        return Cli::tr("report");
    case Mention::Where::Announcement:
        return Cli::tr("announcement");
    }
    Q_UNREACHABLE();
}

/// Where free text still names whoever was erased, for a manager to settle.
Result<void> showMentions(const QList<Mention> &mentions)
{
    if (mentions.isEmpty()) {
        say(Cli::tr("No text on the board names them."));
        return {};
    }
    QList<QStringList> rows{{Cli::tr("STORY"), Cli::tr("WHERE"), Cli::tr("TEXT")}};
    for (const Mention &one : mentions)
        rows += {one.incidentId.left(8), placeOf(one), shortened(cleanLine(one.text), terminalWidth() - 40)};
    say(Cli::tr("%n texts may still name them. A manager changes a story at the desk, with E on its card.", nullptr,
        static_cast<int>(mentions.size())));
    return print(tableText(rows));
}

/// By --yes, or by the name typed at a terminal: what goes does not come back.
Result<void> requireYes(const Employee &person, const CommandLine &line)
{
    if (line.has(u"yes"_s))
        return {};
    if (!isInteractive())
        return failure(ErrorKind::Usage, Cli::tr("Erasing cannot be undone. Say that you mean it, by adding --yes."));
    say(Cli::tr(
        "Name, nickname, PIN and photo of %1 go, everywhere, and do not come back with a backup. What they told "
        "and voted stays, under “a colleague”. This cannot be undone.")
            .arg(person.name));
    const auto typed = readAnswer(Cli::tr("The name, to be sure:"));
    if (foldedKey(typed) == foldedKey(person.name))
        return {};
    return failure(ErrorKind::Failed, Cli::tr("That is another name. Nobody was erased."));
}

Result<void> erase(Board &board, const Employee &person, const QString &byId, const Invocation &run)
{
    return requireYes(person, run.line)
        .and_then([&] { return board.erase(person.id, byId, run.now); })
        .and_then([](const QList<Mention> &left) {
            say(Cli::tr("Erased. Stories and votes stay, under “a colleague”."));
            return showMentions(left);
        });
}

} // namespace

bool changesAPerson(const QString &verb)
{
    return verb == "leave"_L1 || verb == "merge"_L1 || verb == "erase"_L1;
}

Result<void> changePerson(Board &board, const Invocation &run)
{
    const auto members = board.members();
    if (!members)
        return tl::unexpected(members.error());
    const People people{*members};
    const QStringList &words = run.line.arguments;
    const auto byId = actorOf(people, run);
    const auto person = people.find(words.value(1));
    if (!byId || !person)
        return tl::unexpected(byId ? person.error() : byId.error());
    if (words[0] == "leave"_L1)
        return leave(board, *person, *byId, run);
    if (words[0] == "erase"_L1)
        return erase(board, *person, *byId, run);
    return people.find(words.value(2)).and_then([&](const Employee &into) {
        return merge(board, *person, into, *byId, run);
    });
}

} // namespace bravo
