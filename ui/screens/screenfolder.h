#pragma once

#include "board/error.h"

#include <QDir>
#include <QImage>
#include <QStringList>

#include <functional>

namespace bravo {

/// Where rendered pictures go, one PNG a name.
class ScreenFolder {
public:
    ScreenFolder(const QDir &folder, std::function<void(const QString &)> told)
        : m_folder(folder),
          m_told(std::move(told))
    {
    }

    Result<void> save(const QString &name, const QImage &image);
    const QStringList &files() const { return m_files; }

private:
    QDir m_folder;
    std::function<void(const QString &)> m_told;
    QStringList m_files;
};

} // namespace bravo
