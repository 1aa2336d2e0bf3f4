#pragma once

#include <QString>

namespace bravo {

/// A file that gets its final name only when it is whole and on disk; removed when this goes without that.
class WholeFile {
public:
    /// The temporary name lies beside the final one, so that giving it the final one is a rename.
    explicit WholeFile(const QString &final);
    ~WholeFile();
    Q_DISABLE_COPY_MOVE(WholeFile)

    /// Where to write.
    const QString &path() const { return m_path; }
    /// Takes the place of what has the final name. Throws StoreError.
    void becomeFinal();
    /// As above, but throws where something has that name already.
    void becomeFinalAsNew();

private:
    QString m_final, m_path;
};

/// Throws StoreError where a file cannot be made in this one's folder.
void requireWritableFolder(const QString &file);
/// Copies the bytes; throws StoreError where one of them could not be read or written.
void copyBytes(const QString &from, const QString &to);
/// The file's data and its folder's entry reach the disk, or a StoreError says that they did not.
void syncFile(const QString &path);
void syncFolderOf(const QString &path);

} // namespace bravo
