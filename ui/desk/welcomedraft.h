#pragma once

#include <QJsonObject>

namespace bravo {

/// What was typed in a board's welcome and is not on the board yet: a small file in the user's data folder.
/// Reads and writes it: not for the thread that paints.
class WelcomeDraft {
public:
    /// `key`: which board's, on this computer.
    explicit WelcomeDraft(const QString &key);

    /// By the names of the steps; what nobody went on with for a month is put away.
    QJsonObject read() const;
    /// Whole or not at all; nothing typed is no file. False where the disk refuses.
    bool save(const QJsonObject &typed) const;

private:
    QString m_file;
};

} // namespace bravo
