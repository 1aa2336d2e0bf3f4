#pragma once

#include "board/people.h"
#include "shared/sheet.h"

class QCheckBox;
class QLabel;
class QLineEdit;

namespace bravo {

class Button;
class Choice;

/// "How may we celebrate you?": the person's own choice, and nobody else's.
class WishesSheet : public Sheet {
    Q_OBJECT

public:
    explicit WishesSheet(QWidget *window);

    void open(const Employee &person);
    Wishes wishes() const;
    /// Says beside the button what went wrong; what was chosen stays.
    void sayTrouble(const QString &sentence);
    /// Keeps what is chosen.
    void confirm() override;

    Choice *choice(Audience audience) const { return m_choices[static_cast<int>(audience)]; }
    QCheckBox *firstLook() const { return m_firstLook; }
    QLineEdit *nickname() const { return m_nickname; }
    Button *keepButton() const { return m_keep; }
    Button *offButton() const { return m_off; }

Q_SIGNALS:
    void kept(const bravo::Wishes &wishes);
    /// Off the board, with all that there is.
    void offAsked();

private:
    QWidget *buildChoices();
    QWidget *buildOff();

    Choice *m_choices[3]{};
    QCheckBox *m_firstLook;
    QLineEdit *m_nickname;
    QLabel *m_trouble;
    Button *m_off, *m_keep;
};

} // namespace bravo
