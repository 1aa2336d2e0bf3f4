#pragma once

#include "board/governing.h"
#include "board/location.h"

#include <QDir>

namespace bravo {

/// The signs of life of a file board's kiosks: a small file for each, in a folder beside the board. In the board itself
/// each would be a change, for which every desk would read everything anew.
class KioskSigns {
public:
    explicit KioskSigns(const Location &board);

    /// Where it cannot be written, nothing happens: the kiosk shows its slides all the same.
    void add(const Kiosk &kiosk) const;
    QList<Kiosk> all() const;
    void forget(const QString &id) const;

private:
    QString fileOf(const QString &id) const;
    QDir m_folder;
    bool m_isFile;
};

} // namespace bravo
