#pragma once

#include "kiosk/slide.h"
#include "kiosk/slidestage.h"
#include "shared/sheet.h"

#include <vector>

class QLabel;

namespace bravo {

class Button;
class SlideView;

/// The story as the kiosk will show it, slide by slide; Left and Right go through them.
class PreviewSheet : public Sheet {
    Q_OBJECT

public:
    explicit PreviewSheet(QWidget *window);

    void open(std::vector<Slide> slides, const SlideStage &stage);
    /// Other slides while it is open.
    void setSlides(std::vector<Slide> slides, const SlideStage &stage);
    SlideView *view() const { return m_view; }
    /// "2 of 3"; empty where there is one alone.
    QString place() const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void turnTo(int index);

    std::vector<Slide> m_slides;
    SlideStage m_stage;
    int m_at = 0;
    SlideView *m_view;
    QLabel *m_place;
    Button *m_before, *m_after;
};

} // namespace bravo
