#pragma once

#include "shared/people.h"

#include <QWidget>

class QLabel;
class QLineEdit;

namespace bravo {

class Button;

/// Where somebody proves who they are: a PIN or password, or a new one, twice.
class SecretPage : public QWidget {
    Q_OBJECT

public:
    explicit SecretPage(QWidget *parent = nullptr);

    /// Asked whenever the one who is asked is painted.
    void setFaces(const FaceOf &faces);
    void askFor(const Someone &person);
    void askForNew(const Someone &person);
    /// Says beside the field what was wrong with it; the field is empty and ready for the next try.
    void sayTrouble(const QString &sentence);
    QString trouble() const;
    QLineEdit *field() const { return m_secret; }
    QLineEdit *repeated() const { return m_again; }

Q_SIGNALS:
    void given(const QString &secret);
    void newGiven(const QString &secret);
    void back();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void show(const Someone &person, bool makesNew);
    void give();
    QLineEdit *addField(const QString &name);

    class Portrait;
    Portrait *m_face;
    QLabel *m_name, *m_note, *m_trouble;
    QLineEdit *m_secret, *m_again;
    Button *m_go, *m_back;
    bool m_new = false;
};

} // namespace bravo
