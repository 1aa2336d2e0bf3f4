#pragma once

#include "shared/people.h"

#include <QAbstractButton>

namespace bravo {

/// Somebody's portrait, large, with what they are called below it.
class FaceButton : public QAbstractButton {
    Q_OBJECT

public:
    explicit FaceButton(const Someone &person, QWidget *parent = nullptr);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_name;
};

} // namespace bravo
