#pragma once

#include "desk/welcomestep.h"

class QLineEdit;

namespace bravo {

class Button;

/// What the place is called; its logo and its colour.
class WelcomePlace : public WelcomeStep {
    Q_OBJECT

public:
    /// `name` is empty where nobody has given one yet.
    WelcomePlace(const QString &name, const QString &color);

    void begin() override;
    bool isEmpty() const override;
    QFuture<Result<void>> keep(BoardService &service, const QString &byId) override;
    void show(PlaceSoFar &place) const override;
    QJsonValue typed() const override; // without the logo, which is chosen anew
    void setTyped(const QJsonValue &typed) override;

    QLineEdit *nameField() const { return m_name; }
    bool hasLogo() const { return m_logo.has_value(); }
    /// Reads the picture on another thread; says so where it is none.
    void takeLogo(const QString &file);

private:
    QWidget *buildColors();

    QString m_colorBefore, m_color;
    std::optional<Photo> m_logo;
    QImage m_picture; // the logo, small
    QLineEdit *m_name;
    QWidget *m_colors;
    Button *m_logoButton;
};

} // namespace bravo
