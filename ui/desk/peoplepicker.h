#pragma once

#include "shared/people.h"

#include <QPointer>
#include <QWidget>

class QLineEdit;

namespace bravo {

class FlowLayout;

/// People and teams chosen by typing: each becomes a chip. Enter or Tab takes the first that fits, Up and Down choose
/// another, Backspace takes the last chip out. Commas may part several names.
class PeoplePicker : public QWidget {
    Q_OBJECT

public:
    explicit PeoplePicker(QWidget *parent = nullptr);
    ~PeoplePicker() override;

    void setPeople(const QList<Someone> &all) { m_all = all; }
    /// Asked whenever somebody is painted.
    void setFaces(const FaceOf &faces) { m_faces = faces; }
    const QList<Someone> &chosen() const { return m_chosen; }
    QStringList chosenIds(bool teams) const;
    void add(const Someone &someone);
    void clear();
    /// What stands in the field and is nobody yet.
    QString typed() const;
    QLineEdit *editor() const { return m_editor; }

Q_SIGNALS:
    void changed();
    /// A name that nobody has was chosen as it was typed.
    void newNameChosen(const QString &name);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool keyPressed(int key, Qt::KeyboardModifiers modifiers);
    QString firstName() const;
    void takeListed();
    void dropFirstName();
    void offer();
    void closeOffer();
    void take(const Someone &someone);
    void remove(const QString &id);

    QList<Someone> m_all, m_chosen;
    FlowLayout *m_flow;
    QLineEdit *m_editor;
    QPointer<QWidget> m_panel; // lives in the window, over everything else
    PeopleList *m_list = nullptr;
    FaceOf m_faces;
};

} // namespace bravo
