#pragma once

#include "desk/photoshelf.h"
#include "shared/sheet.h"

class QLabel;

namespace bravo {

class IconButton;

/// A story's photos, large, one at a time: arrows turn from one to the next, Escape goes back to the story.
class PhotoSheet : public Sheet {
    Q_OBJECT

public:
    explicit PhotoSheet(QWidget *window);

    void open(const Incident &incident, const QList<Photo> &photos, int first);
    int current() const { return m_current; }
    /// Whether the photo is in sight.
    bool isShown() const { return m_shown; }

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    class Canvas;
    void show(int photo);

    QStringList m_ids;
    QList<Photo> m_photos;
    int m_current = 0;
    bool m_shown = false;
    PhotoShelf m_shelf; // its own: a large photo would push out those of the feed
    Canvas *m_canvas;
    QLabel *m_title, *m_place;
    IconButton *m_back, *m_forth;
};

} // namespace bravo
