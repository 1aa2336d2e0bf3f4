#pragma once

#include "desk/storyextras.h"

#include <QTimeZone>

#include <functional>

namespace bravo {

/// "Miriam Okafor, Lena Vogt and Night desk"
QString nameList(const Incident &incident);
QString nameList(const QStringList &names);
/// As many of them as fit, at least one, and how many more there are.
QString namesThatFit(const QStringList &names, const std::function<bool(const QString &)> &fits);
/// What stands behind the names: one person's team, and of a card that is not open, what opening it would show.
QString besideNames(const Incident &incident, bool whole);
/// What is told below the title: of a title that is the story's own beginning, what follows it; may be empty.
QString storyBelow(const Incident &incident);
/// When something was, as one says it: "Today 07:12", "Tuesday 23:40", "3 October", "3 October 2025".
QString whenText(const QDateTime &at, const QDateTime &now, const QTimeZone &zone);
/// The same where a sentence goes on with it, in one piece: "yesterday 23:40".
QString whenWithin(const QDateTime &at, const QDateTime &now, const QTimeZone &zone);
/// The day alone: "Today", "Tuesday", "3 October", "3 October 2025".
QString dayText(const QDate &day, const QDate &today);
QString dayWithin(const QDate &day, const QDate &today);
/// Who sees the story, where not everyone does (yet); empty otherwise.
QString audienceText(const Incident &incident, const QString &viewerId);
/// What a manager's note to the author is, in a few words above it.
QString noteHead(const Incident &incident);
/// What the author can do then.
QString noteNext(const Incident &incident);
/// When the votes of a story will be counted, whose month hides them until then; empty otherwise.
QString countingText(const Incident &incident, const QTimeZone &zone);
/// What the vote says: its count, or where that is hidden, whether one voted.
QString voteText(const Incident &incident);
/// What became of the story: "Posted by Jonas Lind, Tuesday 23:40 › Thanked Wednesday 07:12 › …". Only what happened.
QString historyText(const Incident &incident, const StoryExtras &extras, const QDateTime &now, const QTimeZone &zone);
/// What was seen in the moment, but for what its process's owner alone is told; empty where nothing was marked.
QString seenText(const Incident &incident);
/// Whether the customer's words may go outside, and since when; empty without such words.
QString consentText(const Incident &incident, const StoryExtras &extras, const QDateTime &now, const QTimeZone &zone);
/// Where an idea was tried: the place that was said, or the team of who tried it; may be empty.
QString whereOf(const Answer &adoption);
/// Who answered, in one phrase behind their name: "A leader’s thanks", "tried it at Reception", or the team.
QString besideAnswer(const Answer &answer);

/// All that a card shows, in the order in which one would read it aloud; `extras` where it is open.
/// `note`: what a manager wrote to whoever reads it and told the story.
QString spokenCard(const Incident &incident, const StoryExtras *extras, const QString &note, const QString &viewerId,
    const QDateTime &now, const QTimeZone &zone);

} // namespace bravo
