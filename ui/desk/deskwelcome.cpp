// The first minutes of a board: the welcome in place of the columns.
#include "board/text.h"
#include "desk/deskwindow.h"
#include "desk/feedpage.h"
#include "desk/sidebar.h"
#include "desk/welcomepage.h"
#include "desk/welcomeplace.h"
#include "publish/photofile.h"
#include "shared/answer.h"

#include <QCryptographicHash>
#include <QFileInfo>
#include <QLineEdit>
#include <QPromise>
#include <QSettings>
#include <QStackedLayout>
#include <QThreadPool>

using namespace Qt::StringLiterals;

namespace bravo {

namespace {

constexpr int logoSide = 160; // px; its place takes 56 at twice the text
constexpr int over = WelcomePage::steps;

/// Where the welcome of this board stands, on this computer.
QString welcomeKey(const Location &where)
{
    QString board = where.display();
    if (where.engine == Location::Engine::Sqlite) // another one may be made where this one was
        board += u'\n' + QString::number(QFileInfo(where.path).birthTime().toMSecsSinceEpoch());
    const QByteArray hash = QCryptographicHash::hash(board.toUtf8(), QCryptographicHash::Sha256);
    return u"desk/welcome/"_s + QString::fromLatin1(hash.toHex().left(16));
}

} // namespace

/// The house's own logo at the head of the board; decoded and scaled elsewhere.
void DeskWindow::showLogo(const QString &photoId)
{
    if (photoId == m_logoId)
        return;
    m_logoId = photoId;
    if (photoId.isEmpty())
        return m_sidebar->setLogo({});
    whenAnswered(m_service->ask([photoId](Board &board) { return board.photo(photoId); }), this,
        [this](const Result<Photo> &photo) {
            if (!photo)
                return;
            auto promise = std::make_shared<QPromise<QImage>>();
            promise->start();
            QThreadPool::globalInstance()->start([promise, photo = *photo] {
                promise->addResult(
                    imageOf(photo).scaled(logoSide, logoSide, Qt::KeepAspectRatio, Qt::SmoothTransformation));
                promise->finish();
            });
            whenAnswered(promise->future(), m_sidebar, [this](const QImage &logo) { m_sidebar->setLogo(logo); });
        });
}

/// Nobody and nothing is on it yet, or the welcome was left half-way. On a server, for its owner; and for the manager
/// who is alone there.
void DeskWindow::considerWelcome(const Facts &facts)
{
    const bool owns = m_service->standing() == Standing::Owner;
    const bool leads = m_signedIn && whoSitsHere().role == Role::Manager;
    if (m_welcome || (!owns && !leads))
        return;
    const QString key = welcomeKey(m_where);
    const bool untouched = facts.roster.employees.size() <= (owns ? 0 : 1) && facts.info.incidents == 0;
    const int step = QSettings().value(key, untouched ? 0 : over).toInt();
    if (step < 0 || step >= over)
        return;
    BoardInfo info = facts.info;
    if (info.name == tr("Our board"))
        info.name.clear(); // nobody has named it
    m_welcome = new WelcomePage(*m_service, info, facts.roster.values, step, owns ? QString() : m_person.id, key);
    m_pages->addWidget(m_welcome);
    m_pages->setCurrentWidget(m_welcome);
    connect(m_welcome, &WelcomePage::stepChanged, this, [key](int now) { QSettings().setValue(key, now); });
    const WelcomePlace *place = m_welcome->place();
    connect(place, &WelcomeStep::changed, this, [this, place, named = facts.info.name] {
        const QString typed = cleanLine(place->nameField()->text());
        setWindowTitle(tr("%1 – Bravo Board").arg(typed.isEmpty() ? named : typed));
    });
    connect(m_welcome, &WelcomePage::finished, this, &DeskWindow::endWelcome);
}

/// Whoever was entered first sits here, and tells the first story.
void DeskWindow::endWelcome(const QString &first, bool tells)
{
    QSettings().setValue(welcomeKey(m_where), over);
    m_pages->setCurrentWidget(m_board);
    m_welcome->deleteLater();
    m_welcome = nullptr;
    m_welcomeHelp = nullptr;
    readBoard();
    tells ? tellStory() : m_feed->view()->setFocus();
    if (first.isEmpty())
        return;
    whenAnswered(m_service->ask([](Board &board) { return board.roster(); }), this,
        [this, key = foldedKey(first)](const Result<Roster> &roster) {
            for (const Employee &one : roster ? roster->employees : QList<Employee>()) {
                if (foldedKey(one.name) != key || !m_person.id.isEmpty())
                    continue;
                setPerson(one);
                offerPin(one);
            }
        });
}

} // namespace bravo
