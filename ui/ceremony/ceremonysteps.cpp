#include "ceremony/ceremonysteps.h"

#include "kiosk/slidetext.h"

using namespace Qt::StringLiterals;

namespace bravo {

namespace {

struct CeremonyStepWords {
    Q_DECLARE_TR_FUNCTIONS(bravo::CeremonySteps)
};

class Writer {
public:
    Writer(const CeremonyMatter &matter, const SlideWords &words, double enlarged)
        : m_matter(matter),
          m_words(words),
          m_enlarged(enlarged)
    {
    }

    void add(const Scene &scene)
    {
        switch (scene.kind) {
        case Scene::Kind::Opening:
            return addOpening(scene);
        case Scene::Kind::Place:
            return addBanner(scene, scene.highlight.incident.values.value(0).color);
        case Scene::Kind::Story:
            return addStory(scene);
        case Scene::Kind::Photo:
            return addPhoto(scene);
        case Scene::Kind::Everyone:
            return addEveryone(scene);
        case Scene::Kind::Closing:
            return addBanner(scene, {});
        }
    }

    std::vector<CeremonyStep> steps;

private:
    CeremonyStep &push(const Scene &scene, const Slide &slide, const QString &readAloud)
    {
        const int part = slide.part;
        CeremonyStep step{.slide = slide, .readAloud = readAloud, .key = keyOf(scene), .title = scene.headline};
        if (part > 1 || slide.kind == Slide::Kind::CopyThis || slide.kind == Slide::Kind::CustomerWords)
            step.key += u'/' + nameOf(slide.kind) + QString::number(part);
        step.awardId = scene.highlight.incident.id;
        steps.push_back(step);
        return steps.back();
    }

    Slide banner(const QString &label) const
    {
        Slide slide;
        slide.message.label = label;
        return slide;
    }

    void addOpening(const Scene &scene)
    {
        Slide slide = banner(m_words.votesAreIn());
        slide.kind = Slide::Kind::MonthCover;
        slide.headline = scene.headline;
        slide.text = scene.text;
        slide.message.figures = m_words.figures(m_matter.month.totals);
        push(scene, slide, scene.readAloud);
    }

    /// Over the whole screen; a manager's long reason goes on to a second one.
    void addBanner(const Scene &scene, const QString &color)
    {
        Slide slide = banner(m_words.highlightsOf(m_matter.month.month));
        slide.kind = Slide::Kind::Value;
        slide.headline = scene.headline;
        slide.message.color = color.isEmpty() ? u"navy"_s : color;
        const QStringList parts = splitForSlides(scene.text, SlideRoom{28, 200}.at(m_enlarged));
        slide.parts = std::max(1, static_cast<int>(parts.size()));
        for (slide.part = 1; slide.part <= slide.parts; ++slide.part) {
            slide.text = asShown(parts.value(slide.part - 1));
            push(scene, slide, slide.part == 1 ? scene.readAloud : QString());
        }
    }

    /// What is read aloud to a slide of the story: its own words.
    static QString aloud(const Slide &slide)
    {
        QStringList said;
        if (slide.kind == Slide::Kind::CustomerWords && slide.part == 1)
            said += CeremonyStepWords::tr("And this is what the customer said:", "read aloud");
        if (slide.kind == Slide::Kind::CopyThis && slide.part == 1)
            said += CeremonyStepWords::tr("What we can copy:", "read aloud");
        said += slide.text;
        if (!slide.learn.isEmpty())
            said += CeremonyStepWords::tr("What we can copy: %1", "read aloud").arg(slide.learn);
        said.removeAll(QString());
        return said.join(u'\n');
    }

    void addStory(const Scene &scene)
    {
        const std::vector<Slide> slides = slidesOf(scene.highlight.incident, m_enlarged);
        for (size_t i = 0; i < slides.size(); ++i) {
            Slide slide = slides[i];
            if (i > 0) {
                slide.message.label = scene.text; // the place, and not when it was posted
                push(scene, slide, aloud(slide));
                continue;
            }
            slide.kind = Slide::Kind::Highlight;
            slide.subject = slide.incident.id;
            slide.message.label = scene.text;
            if (scene.highlight.reason.isEmpty())
                slide.message.badge = m_words.number(scene.highlight.rank);
            slide.message.color = slide.incident.values.value(0).color;
            CeremonyStep &step = push(scene, slide, scene.readAloud + u'\n' + aloud(slide));
            step.rejoices = scene.highlight.rank == 1 && scene.highlight.reason.isEmpty();
        }
    }

    void addPhoto(const Scene &scene)
    {
        Slide slide;
        slide.kind = Slide::Kind::Photo;
        slide.incident = scene.highlight.incident;
        slide.incident.photoIds = {scene.photoId};
        slide.subject = scene.photoId;
        slide.headline = scene.headline;
        push(scene, slide, scene.readAloud);
    }

    void addEveryone(const Scene &scene)
    {
        Slide slide = banner(scene.text);
        slide.kind = Slide::Kind::Roll;
        slide.subject = keyOf(scene);
        slide.headline = scene.headline;
        slide.message.people = scene.names;
        push(scene, slide, scene.readAloud);
    }

    const CeremonyMatter &m_matter;
    const SlideWords &m_words;
    double m_enlarged;
};

} // namespace

std::vector<CeremonyStep> stepsOf(
    const QList<Scene> &scenes, const CeremonyMatter &matter, const SlideWords &words, double enlarged)
{
    Writer writer(matter, words, enlarged);
    for (const Scene &scene : scenes)
        writer.add(scene);
    std::vector<CeremonyStep> &steps = writer.steps;
    for (size_t i = 0; i < steps.size(); ++i)
        steps[i].endsAward =
            !steps[i].awardId.isEmpty() && (i + 1 == steps.size() || steps[i + 1].awardId != steps[i].awardId);
    return steps;
}

} // namespace bravo
