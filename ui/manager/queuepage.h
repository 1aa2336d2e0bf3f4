#pragma once

#include "manager/managerpage.h"

class QLabel;

namespace bravo {

class Button;
class FormSheet;
class ManagerList;

/// Stories that wait for a manager: those of a moderated board, and those that somebody reported.
class QueuePage : public ManagerPage {
    Q_OBJECT

public:
    explicit QueuePage(const ManagerContext &context);

    void read() override;
    void takeFocus() override;
    ManagerList *list() const { return m_list; }
    FormSheet *form() const { return m_form; }
    QLabel *story() const { return m_story; }

private:
    QWidget *buildReading();
    void buildKeys();
    void take(const QList<QueuedStory> &queue);
    void show(const QString &id);
    void showPhotos(const Incident &story);
    const QueuedStory *current() const;
    void approve();
    void askFor(Decision decision);
    void decide(const QString &id, Decision decision, const QString &note);

    QList<QueuedStory> m_queue;
    bool m_moderated = false;
    ManagerList *m_list;
    FormSheet *m_form;
    QWidget *m_reading;
    QLabel *m_title, *m_about, *m_note, *m_story, *m_learn, *m_words, *m_beside;
    QWidget *m_photos;
    Button *m_approve, *m_ask, *m_aside;
};

} // namespace bravo
