// The door, as far as managers look after kiosks: how they are set up, their signs of life, and what they show besides
// the stories.
#include "board/text.h"
#include "store/boardinside.h"
#include "store/kiosksigns.h"
#include "store/query.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bravo {

namespace {

constexpr qsizetype longestSettings = 8192;

QList<Kiosk> storedKiosks(Connection &connection)
{
    Query read(connection, u"SELECT id, name, settings, seen_at, shows FROM kiosks ORDER BY name, id"_s);
    QList<Kiosk> kiosks;
    for (read.run(); read.next();)
        kiosks += Kiosk{read.text(0), read.text(1), read.text(2), read.instant(3), read.text(4)};
    return kiosks;
}

QString kindOf(const Notice &notice)
{
    return notice.kind == Notice::Kind::Link ? u"link"_s : notice.urgent ? u"urgent"_s : u"announcement"_s;
}

/// As it may be stored.
Notice cleaned(Notice notice)
{
    notice.title = shortened(cleanLine(notice.title), 200);
    notice.body = shortened(cleanText(notice.body), 1000);
    if (notice.title.isEmpty())
        refuse(ErrorKind::Failed, BoardWords::tr("An announcement needs a headline."));
    if (notice.kind == Notice::Kind::Link && notice.body.isEmpty())
        refuse(ErrorKind::Failed, BoardWords::tr("A link needs an address to which it leads."));
    if (notice.startsAt.isValid() && notice.endsAt.isValid() && notice.endsAt <= notice.startsAt)
        refuse(ErrorKind::Failed, BoardWords::tr("The announcement would end before it begins."));
    return notice;
}

void addNotice(Connection &connection, const Notice &notice, int position)
{
    const bool begins = notice.startsAt.isValid(), ends = notice.endsAt.isValid();
    Query add(connection,
        u"INSERT INTO slides(id, kind, title, body, starts_at, ends_at, position) VALUES (:id, :kind, :title, :body, "
        "%1, %2, :position)"_s.arg(begins ? ":starts"_L1 : "NULL"_L1, ends ? ":ends"_L1 : "NULL"_L1));
    add.bind(u":id"_s, notice.id.isEmpty() ? newId() : notice.id)
        .bind(u":kind"_s, kindOf(notice))
        .bind(u":title"_s, notice.title)
        .bind(u":body"_s, notice.body)
        .bind(u":position"_s, position);
    if (begins)
        add.bind(u":starts"_s, notice.startsAt.toUTC());
    if (ends)
        add.bind(u":ends"_s, notice.endsAt.toUTC());
    add.run();
}

} // namespace

Result<QList<Kiosk>> Board::kiosks()
{
    return guarded([&] {
        QList<Kiosk> kiosks = storedKiosks(m_inside->connection);
        for (const Kiosk &sign : KioskSigns(m_inside->connection.location()).all()) {
            const auto same =
                std::find_if(kiosks.begin(), kiosks.end(), [&sign](const Kiosk &kiosk) { return kiosk.id == sign.id; });
            if (same == kiosks.end()) {
                kiosks += sign;
            } else {
                same->seenAt = sign.seenAt;
                same->shows = sign.shows;
            }
        }
        return kiosks;
    });
}

Result<void> Board::setKiosk(const Kiosk &kiosk, const QString &byId, const QDateTime &now)
{
    return guarded([&] {
        Transaction transaction(m_inside->connection);
        m_inside->requireManager(byId);
        const QString name = shortened(cleanLine(kiosk.name), 120);
        if (name.isEmpty() || kiosk.id.isEmpty())
            refuse(ErrorKind::Failed, BoardWords::tr("A screen needs a name."));
        if (kiosk.settings.size() > longestSettings)
            refuse(ErrorKind::Failed, BoardWords::tr("These are more settings than a screen has."));
        Query(m_inside->connection,
            u"INSERT INTO kiosks(id, name, settings) VALUES (:id, :name, :settings) "
            "ON CONFLICT (id) DO UPDATE SET name = excluded.name, settings = excluded.settings"_s)
            .bind(u":id"_s, kiosk.id)
            .bind(u":name"_s, name)
            .bind(u":settings"_s, kiosk.settings)
            .run();
        m_inside->writer().audit(now.toUTC(), byId, u"changed"_s, u"kiosk"_s, kiosk.id);
        transaction.commit();
    });
}

Result<void> Board::removeKiosk(const QString &id, const QString &byId, const QDateTime &now)
{
    return guarded([&] {
        Transaction transaction(m_inside->connection);
        m_inside->requireManager(byId);
        Query(m_inside->connection, u"DELETE FROM kiosks WHERE id = :id"_s).bind(u":id"_s, id).run();
        m_inside->writer().audit(now.toUTC(), byId, u"deleted"_s, u"kiosk"_s, id);
        transaction.commit();
        KioskSigns(m_inside->connection.location()).forget(id);
    });
}

Result<Kiosk> Board::heartbeat(const Kiosk &kiosk, const QDateTime &now)
{
    return guarded([&] {
        Kiosk own = kiosk;
        own.seenAt = now.toUTC();
        own.settings.clear();
        const bool onServer = !m_inside->connection.dialect().sqlite();
        if (!onServer)
            KioskSigns(m_inside->connection.location()).add(own);
        // A server gives a kiosk's login nothing but this, and knows by its login whose it is.
        Query read(m_inside->connection,
            onServer ? u"SELECT name, settings FROM bravo_heartbeat(:id, :name, :shows)"_s
                     : u"SELECT name, settings FROM kiosks WHERE id = :id"_s);
        read.bind(u":id"_s, own.id);
        if (onServer)
            read.bind(u":name"_s, own.name).bind(u":shows"_s, own.shows);
        if (read.run().next()) {
            own.name = read.text(0);
            own.settings = read.text(1);
        }
        return own;
    });
}

Result<QList<Notice>> Board::allNotices()
{
    return guarded([&] {
        Query read(m_inside->connection,
            u"SELECT id, kind, title, body, starts_at, ends_at FROM slides WHERE kind IN ('announcement', 'urgent', "
            "'link') ORDER BY position, id"_s);
        QList<Notice> notices;
        for (read.run(); read.next();)
            notices += Notice{read.text(0), read.text(1) == "link"_L1 ? Notice::Kind::Link : Notice::Kind::Announcement,
                read.text(2), read.text(3), read.instant(4), read.instant(5), read.text(1) == "urgent"_L1};
        return notices;
    });
}

Result<void> Board::setNotices(const QList<Notice> &notices, const QString &byId, const QDateTime &now)
{
    return guarded([&] {
        Transaction transaction(m_inside->connection);
        m_inside->requireManager(byId);
        Query(m_inside->connection, u"DELETE FROM slides WHERE kind IN ('announcement', 'urgent', 'link')"_s).run();
        int position = 0;
        for (const Notice &notice : notices)
            addNotice(m_inside->connection, cleaned(notice), position++);
        m_inside->writer().audit(now.toUTC(), byId, u"changed"_s, u"slide"_s, {});
        transaction.commit();
    });
}

} // namespace bravo
