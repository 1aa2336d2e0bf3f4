#pragma once

#include "shared/people.h"

#include <QWidget>

class QLineEdit;

namespace bravo {

class Panel;

/// "Who are you?": a sheet over the window with faces and type-ahead. Escape, or a click beside it, means "not now".
class WhoAreYou : public QWidget {
    Q_OBJECT

public:
    explicit WhoAreYou(QWidget *window);

    /// Opens over the window with `lastId` chosen, where that person is among them.
    void open(const QList<Someone> &people, const QString &lastId);
    void close();

Q_SIGNALS:
    void chosen(const bravo::Someone &person);
    /// Somebody whose name is not on the roster yet.
    void newNameChosen(const QString &name);
    void closed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void search();
    void take(const Someone &person);
    void place();

    QList<Someone> m_people;
    Panel *m_panel;
    QLineEdit *m_editor;
    PeopleList *m_list;
};

} // namespace bravo
