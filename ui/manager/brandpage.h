#pragma once

#include "desk/welcomestep.h"
#include "manager/managerpage.h"

class QLineEdit;

namespace bravo {

class BrandPreview;
class Button;
class ColorField;
class DropDown;
class PortraitField;

/// How the place shows itself: name, logo, colour and the face of its headlines, with what comes of it beside.
class BrandPage : public ManagerPage {
    Q_OBJECT

public:
    explicit BrandPage(const ManagerContext &context);

    void read() override;
    QLineEdit *name() const { return m_name; }
    ColorField *color() const { return m_color; }
    DropDown *headingFont() const { return m_font; }
    Button *keepButton() const { return m_keep; }
    BrandPreview *preview() const { return m_preview; }

private:
    struct Facts {
        BoardInfo info;
        Roster roster;
        QImage logo;
    };
    QWidget *buildForm();
    void take(const Facts &facts);
    void showPreview();
    void keep();

    Roster m_roster;
    Month m_month;
    bool m_taking = false, m_changed = false;
    QLineEdit *m_name, *m_ownColor;
    ColorField *m_color;
    DropDown *m_font;
    PortraitField *m_logo = nullptr;
    QVBoxLayout *m_logoRoom;
    BrandPreview *m_preview;
    Button *m_keep;
};

} // namespace bravo
