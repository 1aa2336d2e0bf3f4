#pragma once

#include "board/highlights.h"

#include <QCoreApplication>
#include <QLocale>

namespace bravo {

/// The context of everything that this room says to people.
struct Publish {
    Q_DECLARE_TR_FUNCTIONS(bravo::Publish)
};

/// A number of the month with what it counts.
struct Figure {
    int number = 0;
    QString label;
    bool operator==(const Figure &) const = default;
};

/// What was left out for one reason: "The customer's words in 2 stories", "The customer's consent is not recorded."
struct LeftOut {
    QString what;
    QString reason;
    bool operator==(const LeftOut &) const = default;
};

/// The BCP 47 tag of the language in which this room speaks now.
QString languageTag();
/// The locale of that language: names of months and figures agree with the words around them.
QLocale wordsLocale();

QString monthName(Month month); // "October 2026"
QString coverTitle(Month month); // "October, done right"
/// The cover's sentence; kind also where there is no story.
QString standfirst(const Highlights &highlights);
/// Up to four figures for the cover; of people, teams and copied ideas only those that are not 0.
QList<Figure> figuresOf(const MonthTotals &totals);

QString votesText(int votes); // "3 votes"; nothing of none: a story may be a manager's choice
QString copyThis();
QString leftOutTitle();
/// What was left out, one line a reason, in the order in which the reasons first occur.
QList<LeftOut> leftOut(const QList<Withheld> &withheld);
QString thanksTitle();
QString adoptionsTitle();
/// Why a manager chose the story beside the voted ones.
QString chosenLine(const QString &reason);
QString valuesTitle();
QString monthsTitle();
QString shortMonthName(Month month); // "Oct"
/// Who wrote an answer: "Jonas Lind, Reception (leading)".
QString answeredBy(const Answer &answer);
/// The answers of one kind to one story, a leader's first.
QList<Answer> answersTo(const Highlights &highlights, const QString &incidentId, Answer::Kind kind);
/// Whether there is anything to plot.
bool hasPlots(const Highlights &highlights);
/// Those celebrated, as one line: "Miriam Okafor, Night desk".
QString celebratedLine(const Incident &incident);
/// Where they work, and who saw it: "Night desk · posted by Jonas Lind".
QString byline(const Incident &incident);
/// The customer's words in quotation marks, unless they bring their own.
QString quoted(const QString &words);
/// The story, or nothing where the title says all of it already.
QString storyBeside(const Incident &incident);

} // namespace bravo
