// A kiosk's sign of life, as a server takes it: the only thing that a kiosk's login changes.
#include "store/serverrules.h"

using namespace Qt::StringLiterals;

namespace bravo {

QStringList kioskFunctions()
{
    // Whose it is, the login says, and not the kiosk: nobody can speak for another screen. It is no change of the
    // board, for which others would look again.
    return {uR"(CREATE OR REPLACE FUNCTION bravo_heartbeat(which text, called text, showing text)
        RETURNS TABLE (name text, settings text) LANGUAGE plpgsql SECURITY DEFINER
        SET search_path = public, pg_temp AS $$
        #variable_conflict use_column
        DECLARE whose text := session_user || '/' || left(which, 80);
        BEGIN
            IF (SELECT count(*) FROM kiosks k WHERE k.id LIKE session_user || '/%') >= 16
                AND NOT EXISTS (SELECT 1 FROM kiosks k WHERE k.id = whose) THEN
                RAISE 'too many screens' USING ERRCODE = 'NB000'; END IF;
            INSERT INTO kiosks AS mine (id, name, seen_at, shows)
                VALUES (whose, left(called, 120), clock_timestamp(), left(showing, 300))
                ON CONFLICT (id) DO UPDATE SET seen_at = excluded.seen_at, shows = excluded.shows;
            RETURN QUERY SELECT k.name, k.settings FROM kiosks k WHERE k.id = whose;
        END $$)"_s};
}

} // namespace bravo
