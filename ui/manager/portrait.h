#pragma once

#include "board/incident.h"

#include <QImage>
#include <QWidget>

#include <optional>

namespace bravo {

class Button;
class CropSheet;

/// A picture in a form: a face, or a logo; by a button, or dropped on it; cut where it is not square.
class PortraitField : public QWidget {
    Q_OBJECT

public:
    enum class Shape { Face, Logo };

    PortraitField(Shape shape, const QString &name, const QImage &there, QWidget *window);

    /// What was chosen; nothing: it stays as it was; without content: none from now on.
    const std::optional<Photo> &photo() const { return m_photo; }
    const QImage &picture() const { return m_picture; }
    void takeFile(const QString &file);
    /// Whose it is, while it is typed: the initials stand for a face.
    void setName(const QString &name);

Q_SIGNALS:
    void changed();
    void failed(const QString &sentence);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    class Picture;
    void take(const Photo &photo);
    void cut();

    Shape m_shape;
    QString m_name;
    QImage m_picture;
    std::optional<Photo> m_photo;
    Picture *m_sight;
    Button *m_cut, *m_none;
    CropSheet *m_crop;
};

} // namespace bravo
