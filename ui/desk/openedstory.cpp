#include "desk/openedstory.h"

#include "shared/answer.h"

namespace bravo {

namespace {

struct Read {
    QList<Answer> answers;
    QList<Award> awards;
    QList<Publication> publications;
    QList<Photo> photos;
    QDateTime consentedAt;
    bool mayChange = false;
};

/// A photo that cannot be read leaves its place empty; the others are shown.
Result<Read> readExtras(Board &board, const QString &id, const QString &viewerId, const QStringList &photoIds)
{
    Read read;
    const auto answers = board.answers({id});
    if (!answers)
        return tl::unexpected(answers.error());
    read.answers = *answers;
    const auto awards = board.awards({id});
    if (!awards)
        return tl::unexpected(awards.error());
    read.awards = *awards;
    read.publications = board.publications({id}).value_or(QList<Publication>()); // a copy does not have them
    read.consentedAt = board.recordOf(id).value_or(StoryRecord()).consentedAt;
    read.mayChange = !viewerId.isEmpty() && board.mayEdit(id, viewerId, QDateTime::currentDateTimeUtc()).has_value();
    for (const QString &photoId : photoIds)
        read.photos += board.photo(photoId).value_or(Photo());
    return read;
}

} // namespace

OpenedStory::OpenedStory(BoardService &service, QObject *parent) : QObject(parent), m_service(service) { }

void OpenedStory::refresh()
{
    if (!m_id.isEmpty())
        ask();
}

void OpenedStory::setViewer(const QString &viewerId)
{
    if (std::exchange(m_viewerId, viewerId) != viewerId)
        refresh();
}

void OpenedStory::open(const QString &incidentId, const QStringList &photoIds)
{
    if (incidentId == m_id && photoIds == m_photoIds)
        return;
    m_id = incidentId;
    m_photoIds = photoIds;
    m_extras = {.edition = m_extras.edition + 1};
    ++m_question;
    if (!m_id.isEmpty())
        ask();
}

void OpenedStory::ask()
{
    // A photo never changes, so it is read once.
    const QStringList missing = m_extras.photos.isEmpty() ? m_photoIds : QStringList();
    const auto question = [id = m_id, viewer = m_viewerId, missing](
                              Board &board) { return readExtras(board, id, viewer, missing); };
    whenAnswered(m_service.ask(question), this, [this, number = ++m_question](const Result<Read> &read) {
        if (!read || number != m_question) // what was read before stands; the feed says what is wrong with the board
            return;
        const bool same = read->answers == m_extras.answers && read->awards == m_extras.awards
            && read->publications == m_extras.publications && read->mayChange == m_extras.mayChange
            && read->consentedAt == m_extras.consentedAt && read->photos.isEmpty();
        if (same)
            return;
        m_extras.answers = read->answers;
        m_extras.awards = read->awards;
        m_extras.publications = read->publications;
        m_extras.mayChange = read->mayChange;
        m_extras.consentedAt = read->consentedAt;
        if (!read->photos.isEmpty())
            m_extras.photos = read->photos;
        ++m_extras.edition;
        Q_EMIT changed();
    });
}

} // namespace bravo
