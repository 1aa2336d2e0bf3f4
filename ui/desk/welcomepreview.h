#pragma once

#include "desk/welcomestep.h"

namespace bravo {

/// How a story will look, with all that was said of the place so far.
class WelcomePreview : public QWidget {
    Q_OBJECT

public:
    explicit WelcomePreview(QWidget *parent = nullptr);

    void setPlace(const PlaceSoFar &place);
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override { return width * 9 / 16; }
    QSize sizeHint() const override { return {480, 270}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    PlaceSoFar m_place;
};

} // namespace bravo
