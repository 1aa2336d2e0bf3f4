#include "kiosk/extraslides.h"

#include "board/valuesign.h"
#include "kiosk/qrcode.h"
#include "kiosk/slidetext.h"

#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bravo {

namespace {

constexpr int wordsASlide = 35;
constexpr int columnsASlide = 200;
constexpr int fewestWordsOfText = 6;
constexpr size_t mostOfAKind = 4; // so that no kind crowds out another
constexpr int noticeVotes = 30; // what a manager put up counts as much as a story with so many
constexpr qint64 revealDays = 7;
constexpr SlideRoom noticeRoom{16, 90};

/// The slide, as many times as its text needs.
std::vector<Slide> told(Slide like, double enlarged, QString text) // by value: it may be the slide's own
{
    if (readingWords(like.headline) > noticeRoom.words || columnsOf(like.headline) > noticeRoom.columns) {
        text = text.isEmpty() ? like.headline : like.headline + u"\n\n"_s + text;
        like.headline.clear();
    }
    const int others = readingWords(like.headline) + readingWords(like.message.label) + readingWords(like.message.note);
    like.text.clear();
    const SlideRoom room = SlideRoom{wordsASlide - others, columnsASlide}.at(enlarged);
    const QStringList parts =
        splitForSlides(text, {std::max(enlarged > 1 ? 0 : fewestWordsOfText, room.words), room.columns});
    std::vector<Slide> slides;
    for (const QString &part : parts) {
        like.text = asShown(part);
        like.part = static_cast<int>(slides.size()) + 1;
        like.parts = static_cast<int>(parts.size());
        slides.push_back(like);
    }
    if (slides.empty())
        slides.push_back(like);
    return slides;
}

/// A message about a story: under its headline, or with its beginning where it has none.
Slide about(Slide::Kind kind, const Incident &incident)
{
    const Slide first = slidesOf(incident).front();
    Slide slide;
    slide.kind = kind;
    slide.incident = incident;
    slide.subject = incident.id;
    slide.headline = first.headline;
    slide.text = first.headline.isEmpty() || first.parts == 1 ? first.text : QString();
    if (!incident.values.isEmpty())
        slide.message.color = incident.values.front().color;
    return slide;
}

/// What can be copied, where it leaves the slide within its words.
void addLearn(Slide &slide, double enlarged)
{
    const QString learn = asShown(slide.incident.learn);
    if (readingWords(spokenText(slide)) + readingWords(learn)
        <= SlideRoom{wordsASlide, columnsASlide}.at(enlarged).words)
        slide.learn = learn;
}

class Collector {
public:
    Collector(const KioskContent &content, const SlideWords &words, const QDateTime &now, double enlarged)
        : m_content(content),
          m_words(words),
          m_now(now),
          m_enlarged(enlarged)
    {
    }

    std::vector<Extra> all()
    {
        addMonth();
        for (const Notice &notice : m_content.extras.notices)
            add(slidesOfNotice(notice, m_words, m_enlarged), notice.startsAt, noticeVotes);
        addThanks();
        addAdoptions();
        addTeams();
        for (const KioskExtras::Anniversary &one : m_content.extras.anniversaries)
            addAnniversary(one);
        for (const Value &value : m_content.extras.values)
            addValue(value);
        return std::move(m_extras);
    }

private:
    void add(std::vector<Slide> slides, const QDateTime &since, int votes = 0)
    {
        if (slides.empty())
            return;
        const QDateTime at = since.isValid() ? since : QDateTime::fromSecsSinceEpoch(0, QTimeZone::utc());
        const QString key = keyOf(slides.front());
        m_extras.push_back(Extra{Candidate{key, at, votes}, std::move(slides)});
    }

    /// The month's cover and its winners; in the first days from the last to the first, as at a ceremony.
    void addMonth()
    {
        const Highlights &month = m_content.extras.month;
        if (month.highlights.isEmpty())
            return;
        const bool reveal = m_content.extras.closedAt.daysTo(m_now) < revealDays;
        Slide cover;
        cover.kind = Slide::Kind::MonthCover;
        cover.subject = month.month.toString();
        cover.headline = m_words.doneRight(month.month);
        cover.text = m_words.colleaguesChose(static_cast<int>(month.highlights.size()));
        cover.message.label = reveal ? m_words.votesAreIn() : m_words.highlightsOf(month.month);
        cover.message.figures = m_words.figures(month.totals);
        std::vector<Slide> slides{cover};
        QList<Highlight> winners = month.highlights;
        if (reveal)
            std::reverse(winners.begin(), winners.end());
        for (const Highlight &highlight : winners) {
            Slide slide = about(Slide::Kind::Highlight, highlight.incident);
            slide.subject = cover.subject + u'/' + highlight.incident.id;
            slide.message.label = m_words.highlightsOf(month.month);
            slide.message.badge = m_words.number(highlight.rank);
            for (Slide &part : told(slide, m_enlarged, slide.headline.isEmpty() ? slide.text : QString()))
                slides.push_back(std::move(part));
            if (slides.back().parts == 1)
                addLearn(slides.back(), m_enlarged);
        }
        add(slides, m_content.extras.closedAt, noticeVotes);
    }

    void addThanks()
    {
        size_t taken = 0;
        const QList<Answer> &answers = m_content.extras.answers;
        for (auto answer = answers.crbegin(); answer != answers.crend() && taken < mostOfAKind; ++answer) {
            const Incident *incident = m_content.find(answer->incidentId);
            if (answer->kind != Answer::Kind::Thanks || !answer->leader || !incident
                || answer->text.trimmed().isEmpty())
                continue;
            ++taken;
            Slide slide = about(Slide::Kind::Thanks, *incident);
            slide.subject = answer->id;
            slide.message.label = m_words.thanksFrom(answer->by);
            slide.message.people = {{answer->employeeId, answer->by, answer->team}};
            if (!slide.headline.isEmpty())
                slide.message.note = m_words.forStory(slide.headline);
            slide.headline.clear();
            add(told(slide, m_enlarged, answer->text), answer->at);
        }
    }

    /// Ideas that other desks have tried, the latest first.
    void addAdoptions()
    {
        QHash<QString, QStringList> desks; // by incident
        QStringList order;
        QHash<QString, QDateTime> latest;
        for (const Answer &answer : m_content.extras.answers) {
            const QString at = answer.place.isEmpty() ? answer.team : answer.place;
            const QString desk = at.isEmpty() ? answer.by : at;
            if (answer.kind != Answer::Kind::Adoption || desk.isEmpty())
                continue;
            if (!desks[answer.incidentId].contains(desk))
                desks[answer.incidentId] += desk;
            latest.insert(answer.incidentId, answer.at);
            order.removeOne(answer.incidentId);
            order.prepend(answer.incidentId);
        }
        for (const QString &id : order.mid(0, mostOfAKind)) {
            const Incident *incident = m_content.find(id);
            if (!incident)
                continue;
            Slide slide = about(Slide::Kind::Adoption, *incident);
            const QString story = slide.headline.isEmpty() ? slide.text : slide.headline;
            slide.message.label = m_words.ideaTravels();
            slide.headline = m_words.travelled(static_cast<int>(desks[id].size()));
            slide.message.note = m_words.triedAt(desks[id]);
            add(told(slide, m_enlarged, story), latest[id]);
        }
    }

    void addTeams()
    {
        size_t taken = 0;
        for (const Incident &incident : m_content.incidents) {
            if (incident.teams.isEmpty() || taken++ >= mostOfAKind)
                continue;
            const Celebrated &team = incident.teams.front();
            Slide slide = about(Slide::Kind::Team, incident);
            slide.message.label = m_words.teamOfTheStory();
            const QString story = std::exchange(slide.headline, team.name);
            for (const KioskExtras::Members &members : m_content.extras.teams) {
                if (members.teamId == team.id)
                    slide.message.people = members.people;
            }
            add(told(slide, m_enlarged, story), incident.postedAt);
        }
    }

    void addAnniversary(const KioskExtras::Anniversary &one)
    {
        Slide slide = about(Slide::Kind::Anniversary, one.incident);
        slide.message.label = m_words.yearsAgo(one.years);
        add(told(slide, m_enlarged, slide.text), {});
    }

    void addValue(const Value &value)
    {
        Slide slide;
        slide.kind = Slide::Kind::Value;
        slide.subject = value.id;
        slide.headline = shownName(value);
        slide.message.label = m_words.whatWeStandFor();
        slide.message.color = value.color;
        add(told(slide, m_enlarged, value.meaning), {});
    }

    const KioskContent &m_content;
    const SlideWords &m_words;
    QDateTime m_now;
    double m_enlarged;
    std::vector<Extra> m_extras;
};

} // namespace

QUrl linkAddress(const QString &text)
{
    const QString typed = text.trimmed();
    QUrl url(typed);
    const bool hasScheme = !url.scheme().isEmpty() && !url.scheme().contains(u'.'); // "example.org:8080" has none
    if (!hasScheme)
        url = QUrl(u"https://"_s + typed);
    if (!url.isValid())
        return {};
    if (url.host().isEmpty()) // such as mailto
        return hasScheme && !url.scheme().startsWith("http"_L1) && !typed.contains(u' ') ? url : QUrl();
    return hasScheme || (url.host().contains(u'.') && url.userInfo().isEmpty()) ? url : QUrl();
}

std::vector<Slide> slidesOfNotice(const Notice &notice, const SlideWords &words, double enlarged)
{
    Slide slide;
    slide.subject = notice.id;
    slide.headline = notice.title.trimmed();
    if (notice.kind == Notice::Kind::Announcement) {
        slide.kind = notice.urgent ? Slide::Kind::Urgent : Slide::Kind::Announcement;
        slide.message.label = words.announcement(notice.urgent);
        slide.message.note = words.until(notice.endsAt);
        if (notice.urgent)
            slide.message.color = u"coral"_s;
        return told(slide, enlarged, notice.body);
    }
    const QUrl address = linkAddress(notice.body);
    const QString link = address.isEmpty() ? notice.body.trimmed() : QString::fromLatin1(address.toEncoded());
    if (qrCodeOf(link).isNull())
        return {};
    slide.kind = Slide::Kind::Link;
    slide.message.label = words.scanIt();
    slide.message.code = link;
    slide.message.note = address.host(); // the rest of an address is for phones
    return told(slide, enlarged, {});
}

std::vector<Slide> doorSlides(
    const KioskContent &content, const SlideWords &words, const QDateTime &now, const QString &line, double enlarged)
{
    const QTimeZone &zone = content.info.zone;
    const QDate today = now.toTimeZone(zone).date();
    Slide greeting;
    greeting.kind = Slide::Kind::Door;
    greeting.subject = today.toString(Qt::ISODate);
    greeting.headline = words.greeting();
    greeting.message.label = words.today();
    QString text = line;
    if (const QList<Value> &values = content.extras.values; text.isEmpty() && !values.isEmpty()) { // one a day
        const Value &value = values[today.toJulianDay() % values.size()];
        text = value.meaning.isEmpty() ? value.name : value.meaning;
        greeting.message.color = value.color;
    }
    const Incident *best = nullptr;
    for (const Incident &incident : content.incidents) {
        const bool isYesterdays = incident.postedAt.toTimeZone(zone).date() == today.addDays(-1);
        if (isYesterdays && (!best || ranksBefore(incident, *best)))
            best = &incident;
    }
    if (best)
        greeting.message.note = words.bestOfYesterday();
    std::vector<Slide> slides = told(greeting, enlarged, text);
    if (best) {
        const std::vector<Slide> story = slidesOf(*best, enlarged);
        slides.insert(slides.end(), story.begin(), story.end());
    }
    return slides;
}

std::vector<Extra> extrasOf(const KioskContent &content, const SlideWords &words, const QDateTime &now, double enlarged)
{
    return Collector(content, words, now, enlarged).all();
}

} // namespace bravo
