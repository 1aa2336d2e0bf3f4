#include "store/idletime.h"

#include "store/boardinside.h"
#include "store/query.h"

using namespace Qt::StringLiterals;

namespace bravo {

Result<void> setIdleSeconds(const Location &board, int seconds)
{
    return guarded([&] {
        if (seconds < leastIdleSeconds || seconds > mostIdleSeconds)
            refuse(ErrorKind::Usage,
                BoardWords::tr("The time is a number of seconds, from %1 to %2.")
                    .arg(leastIdleSeconds)
                    .arg(mostIdleSeconds));
        Connection connection(board, Connection::Mode::ReadWrite);
        Transaction transaction(connection);
        Query(connection, u"DELETE FROM settings WHERE key = 'idle_seconds'"_s).run();
        Query(connection, u"INSERT INTO settings(key, value) VALUES ('idle_seconds', :seconds)"_s)
            .bind(u":seconds"_s, QString::number(seconds))
            .run();
        transaction.commit();
    });
}

} // namespace bravo
