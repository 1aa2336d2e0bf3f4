#pragma once

#include <QWidget>

class QMimeData;

namespace bravo {

/// Photos come into the widget that it is made for by paste, in any field, and by drag-and-drop, anywhere: while photos
/// are drawn over it, it covers all of it and says so.
class PhotoDrop : public QWidget {
    Q_OBJECT

public:
    explicit PhotoDrop(QWidget *over);

    /// Watches `over` and all that is in it by now.
    void watch();

Q_SIGNALS:
    void given(const QMimeData &mime);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    bool paste(const QEvent &event);
};

} // namespace bravo
