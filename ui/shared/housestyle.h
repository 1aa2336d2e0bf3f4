#pragma once

#include <QProxyStyle>

namespace bravo {

/// Qt's Fusion, with menus as the house draws them, wherever they come from: a text box's own, too; and with labels
/// that begin where the window's language does, whatever script they are in (see keepOwnScript() for what people
/// typed).
class HouseStyle : public QProxyStyle {
    Q_OBJECT

public:
    HouseStyle() : QProxyStyle(QStringLiteral("Fusion")) { }

    int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override;
    int styleHint(
        StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *answer) const override;
    QSize sizeFromContents(
        ContentsType type, const QStyleOption *option, const QSize &contents, const QWidget *widget) const override;
    void drawPrimitive(
        PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const override;
    void drawControl(
        ControlElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const override;
    using QProxyStyle::polish;
    void polish(QWidget *widget) override;
    using QProxyStyle::unpolish;
    void unpolish(QWidget *widget) override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace bravo
