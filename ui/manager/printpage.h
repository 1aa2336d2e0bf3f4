#pragma once

#include "manager/managerpage.h"
#include "publish/printshop.h"

namespace bravo {

class Button;
class DropDown;
class PagePreview;

/// Certificates, posters, buttons and what else a month is worth: chosen at the side, seen as it will be, and out as
/// PDF, SVG or on paper.
class PrintPage : public ManagerPage {
    Q_OBJECT

public:
    explicit PrintPage(const ManagerContext &context);

    void read() override;
    void takeFocus() override;

    DropDown *product() const { return m_product; }
    Button *saveButton() const { return m_save; }
    Button *printButton() const { return m_print; }

Q_SIGNALS:
    void previewed();

private:
    /// What the page knows of the board: materials are made of it.
    struct Known {
        BoardInfo info;
        QList<Month> months;
        QList<Value> values;
        std::optional<Photo> logo;
    };
    static Result<Known> known(Board &board);
    QWidget *buildOptions();
    void take(const Known &known);
    void readMonth();
    void fillSizes();
    void draw();
    void save();
    void print();
    PrintOrder order() const;
    PrintMaterial material() const;
    bool hasMaterial() const;

    DropDown *m_product, *m_month, *m_about, *m_size, *m_style, *m_tile;
    Button *m_save, *m_print;
    PagePreview *m_preview;
    Known m_known;
    Highlights m_stories;
    int m_drawing = 0; // which preview is the newest
};

} // namespace bravo
