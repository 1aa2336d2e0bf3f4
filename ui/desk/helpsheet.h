#pragma once

#include "desk/helpbook.h"
#include "shared/sheet.h"

class QLineEdit;
class QTextBrowser;
class QVBoxLayout;

namespace bravo {

class NavItem;

/// Help, inside and offline: short pages, and a field that finds the one that is wanted.
class HelpSheet : public Sheet {
    Q_OBJECT

public:
    explicit HelpSheet(QWidget *window);

    /// On the page of this English title, where it is given; else on the one that was read last.
    void open(const QString &topic = {});
    QLineEdit *searchField() const { return m_search; }
    QTextBrowser *text() const { return m_text; }
    /// The titles that are offered, in their order.
    QStringList topics() const;

Q_SIGNALS:
    void keysAsked();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QWidget *buildTopics();
    void find();
    void show(qsizetype page);
    void markFound();

    QList<HelpPage> m_all, m_found;
    qsizetype m_shown = -1;
    QList<NavItem *> m_items;
    QLineEdit *m_search;
    QVBoxLayout *m_topics;
    QTextBrowser *m_text;
};

} // namespace bravo
