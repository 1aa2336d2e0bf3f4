#pragma once

#include <QWidget>

class QLineEdit;

namespace bravo {

/// A sign before a value's name: one of a few, or any one character that is typed.
class SignField : public QWidget {
    Q_OBJECT

public:
    explicit SignField(const QString &chosen, QWidget *parent = nullptr);

    /// Empty: none.
    const QString &sign() const { return m_sign; }
    void setSign(const QString &sign);
    QLineEdit *other() const { return m_other; }

private:
    QString m_sign;
    QLineEdit *m_other;
};

/// The last character as people count them: an emoji of several parts is one.
QString lastCharacter(const QString &text);

} // namespace bravo
