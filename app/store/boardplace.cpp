// The door, as far as it says what the place is: its name and colours, its values, and whether votes are sealed.
#include "board/text.h"
#include "store/boardinside.h"
#include "store/query.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace bravo {

/// Whoever sets a board up is nobody's staff yet.
void Board::Inside::requireManager(const QString &byId)
{
    Query manager(connection, u"SELECT 1 FROM employees WHERE role = 'manager' AND left_at IS NULL LIMIT 1"_s);
    if (connection.standing() == Standing::Owner && !manager.run().next())
        return;
    require(objectionToGoverning(acting(byId)));
}

Result<void> Board::setBrand(const Brand &brand, const QString &byId, const QDateTime &now)
{
    return guarded([&] {
        Transaction transaction(m_inside->connection);
        m_inside->requireManager(byId);
        const QString name = shortened(cleanLine(brand.name), 120);
        if (name.isEmpty())
            refuse(ErrorKind::Failed, BoardWords::tr("The place needs a name."));
        static const QRegularExpression sixDigits(u"^#[0-9a-fA-F]{6}$"_s);
        if (!brand.color.isEmpty() && !sixDigits.match(brand.color).hasMatch())
            refuse(ErrorKind::Failed, BoardWords::tr("A colour is written like #c2571a."));
        m_inside->set(u"name"_s, name);
        m_inside->set(u"brand_color"_s, brand.color);
        m_inside->set(u"heading_font"_s, shortened(cleanLine(brand.headingFont), 120));
        if (brand.logo) {
            // A month that was closed with it still shows it.
            const QString before = m_inside->setting(u"brand_logo"_s);
            Query(m_inside->connection,
                u"DELETE FROM photos WHERE id = :id AND NOT EXISTS "
                "(SELECT 1 FROM months WHERE as_closed LIKE :kept)"_s)
                .bind(u":id"_s, before)
                .bind(u":kept"_s, u"%\"logo\":\"%1\"%"_s.arg(before))
                .run();
            m_inside->set(u"brand_logo"_s,
                brand.logo->content.isEmpty() ? QString() // none from now on
                                              : m_inside->writer().addPhoto(*brand.logo, now.toUTC()));
        }
        m_inside->writer().audit(now.toUTC(), byId, u"changed"_s, u"setting"_s, u"brand"_s);
        transaction.commit();
    });
}

Result<void> Board::setValues(const QList<Value> &values, const QString &byId, const QDateTime &now)
{
    return guarded([&] {
        Transaction transaction(m_inside->connection);
        m_inside->requireManager(byId);
        QStringList keys;
        for (const Value &one : values)
            keys += foldedKey(one.name);
        if (keys.contains(QString()))
            refuse(ErrorKind::Failed, BoardWords::tr("A value needs a name."));
        if (keys.removeDuplicates() > 0)
            refuse(ErrorKind::Failed, BoardWords::tr("Two values have the same name."));
        m_inside->people().setValues(values, now.toUTC());
        m_inside->writer().audit(now.toUTC(), byId, u"changed"_s, u"value"_s, {});
        transaction.commit();
    });
}

Result<void> Board::setVotesSealed(bool sealed, const QString &byId, const QDateTime &now)
{
    return guarded([&] {
        Transaction transaction(m_inside->connection);
        m_inside->requireManager(byId);
        m_inside->set(u"votes_sealed"_s, sealed ? u"on"_s : u"off"_s);
        m_inside->writer().audit(now.toUTC(), byId, u"changed"_s, u"setting"_s, u"votes_sealed"_s);
        transaction.commit();
    });
}

} // namespace bravo
