#include "kiosk/exitlock.h"

#include "kiosk/cloth.h"
#include "publish/textblock.h"
#include "shared/answer.h"
#include "store/error.h"

#include <QFuture>
#include <QKeyEvent>
#include <QPainter>
#include <QPromise>
#include <QThreadPool>

#include <memory>

using namespace Qt::StringLiterals;

namespace bravo {

namespace {

constexpr int patienceMs = 20000;
constexpr int mostTries = 5;
constexpr qsizetype longestPin = 64;

/// Whether it opens; not on this thread, which has slides to show.
QFuture<bool> tried(const ExitPin &pin, const QString &typed)
{
    auto promise = std::make_shared<QPromise<bool>>();
    promise->start();
    QThreadPool::globalInstance()->start([promise, pin, typed] {
        bool opens = false;
        try {
            opens = pin.opens(typed);
        } catch (const StoreError &) {
            opens = false; // no memory to prove it: it stays shut
        }
        promise->addResult(opens);
        promise->finish();
    });
    return promise->future();
}

} // namespace

ExitLock::ExitLock(ExitPin pin, QObject *parent) : QObject(parent), m_pin(std::move(pin))
{
    m_patience.setInterval(patienceMs);
    m_patience.setSingleShot(true);
    m_wait.setSingleShot(true);
    connect(&m_patience, &QTimer::timeout, this, [this] { go(State::Closed); });
    connect(&m_wait, &QTimer::timeout, this, [this] {
        m_wrong = 0;
        if (m_state == State::Waiting)
            go(State::Asking);
    });
}

void ExitLock::setPatience(int untilItGoes, int untilNextTry)
{
    m_patience.setInterval(untilItGoes);
    m_waitMs = untilNextTry;
}

void ExitLock::setPin(const ExitPin &pin)
{
    m_pin = pin;
    if (!m_pin.isSet() && isOpen())
        go(State::Closed);
}

void ExitLock::ask()
{
    if (!m_pin.isSet())
        Q_EMIT opened();
    else if (m_state == State::Closed)
        go(m_wait.isActive() ? State::Waiting : State::Asking);
}

void ExitLock::go(State state)
{
    m_state = state;
    m_typed.clear();
    if (state == State::Closed || state == State::Checking)
        m_patience.stop();
    else
        m_patience.start();
    Q_EMIT changed();
}

bool ExitLock::take(const QKeyEvent &event)
{
    if (m_state == State::Closed)
        return false;
    if (m_state == State::Checking)
        return true;
    if (event.key() == Qt::Key_Escape) {
        go(State::Closed);
        return true;
    }
    if (m_state == State::Waiting)
        return true;
    m_patience.start();
    const bool isEnter = event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter;
    if (isEnter && !m_typed.isEmpty()) {
        check();
        return true;
    }
    if (m_state == State::Wrong && !isEnter)
        m_state = State::Asking;
    const QString text = event.text();
    if (event.key() == Qt::Key_Backspace)
        m_typed.chop(1);
    else if (!text.isEmpty() && text[0].isPrint() && m_typed.size() + text.size() <= longestPin)
        m_typed += text;
    Q_EMIT changed();
    return true;
}

void ExitLock::check()
{
    const QString typed = m_typed;
    go(State::Checking);
    whenAnswered(tried(m_pin, typed), this, [this](bool opens) { checked(opens); });
}

void ExitLock::checked(bool opens)
{
    if (m_state != State::Checking)
        return; // there is no PIN any more
    if (opens) {
        m_wrong = 0;
        go(State::Closed);
        Q_EMIT opened();
        return;
    }
    if (++m_wrong < mostTries) {
        go(State::Wrong);
        return;
    }
    m_wait.start(m_waitMs);
    go(State::Waiting);
}

QString ExitLock::message() const
{
    switch (m_state) {
    case State::Checking:
        return tr("One moment…");
    case State::Wrong:
        return tr("That was not the PIN. Try again, or press Escape.");
    case State::Waiting:
        return tr("Too many wrong tries. Try again in %n minutes.", nullptr, (m_wait.remainingTime() + 59999) / 60000);
    case State::Asking:
        return tr("Type the PIN and press Enter. Escape goes on.");
    case State::Closed:
        break;
    }
    return {};
}

void ExitLock::paint(QPainter &painter, const QRectF &rect, const Look &look) const
{
    if (m_state == State::Closed)
        return;
    const qreal u = std::min(rect.width() / 1080, rect.height() / 760), pad = 44 * u;
    const qreal inner = std::min(620 * u, rect.width() - 4 * pad);
    const TextBlock title(tr("Leave the kiosk"), {Face::Serif, 44 * u, 600, 1.2}, inner);
    const TextBlock words(message(), {Face::Sans, 25 * u, QFont::Normal, 1.4}, inner);
    const qreal dots = 84 * u, height = 2 * pad + title.height() + dots + words.height();
    QRectF card(0, 0, inner + 2 * pad, height);
    card.moveCenter(rect.center());
    painter.save();
    painter.fillRect(rect, QColor(0, 0, 0, 110));
    drawCard(painter, card, look, 12 * u);
    const QColor ground = look.night ? QColor(0x222D39) : look.card;
    title.paint(painter, card.topLeft() + QPointF(pad, pad), look.ink);
    const qreal y = card.top() + pad + title.height() + dots / 2, dot = 16 * u;
    const int shown = static_cast<int>(std::min<qsizetype>(m_typed.size(), 16));
    qreal x = card.center().x() - (shown * dot * 1.8 - dot * 0.8) / 2;
    painter.setPen(Qt::NoPen);
    painter.setBrush(look.ink);
    for (int i = 0; i < shown; ++i, x += dot * 1.8)
        painter.drawEllipse(QRectF(x, y - dot / 2, dot, dot));
    painter.fillRect(QRectF(card.left() + pad, y + dots / 2 - 14 * u, inner, std::max(2 * u, 1.0)), look.marigold);
    const QColor soft = contrastRatio(look.soft, ground) >= 7 ? look.soft : look.ink;
    words.paint(painter, {card.left() + pad, card.bottom() - pad - words.height() + 8 * u}, soft);
    painter.restore();
}

} // namespace bravo
