#pragma once

#include "shared/people.h"

#include <QAbstractButton>

namespace bravo {

/// Somebody's portrait, large, with what they are called below it.
class FaceButton : public QAbstractButton {
    Q_OBJECT

public:
    FaceButton(const Someone &person, const FaceOf &faces, QWidget *parent = nullptr);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_id, m_name;
    FaceOf m_faces;
};

} // namespace bravo
