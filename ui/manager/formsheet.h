#pragma once

#include "shared/sheet.h"

#include <QHash>
#include <QMap>
#include <QSet>
#include <QVariant>

#include <functional>
#include <optional>

class QGridLayout;
class QLabel;
class QLineEdit;
class QVBoxLayout;

namespace bravo {

class Button;
class ManagerPage;

/// Fields with a label over each, in two columns; in one where there is no room for two.
class Form : public QWidget {
    Q_OBJECT

public:
    enum class Width { Half, Whole };

    explicit Form(QWidget *parent = nullptr);

    /// A label, the editor (in a Field where it is an editor of text), and a softer note below; the label is the
    /// editor's accessible name where it has none.
    void add(const QString &label, QWidget *editor, Width width = Width::Half, const QString &note = {});
    /// A paragraph, in full width.
    QLabel *addWords(const QString &text, bool soft = true);
    QLineEdit *addLine(const QString &label, const QString &text = {}, Width width = Width::Half);
    /// What is wrong with what was typed there, below it; empty: nothing is. A warning hinders nobody from keeping it.
    void sayTrouble(QWidget *editor, const QString &sentence, bool hinders = true);
    /// With its label and all that is said of it.
    void setShown(QWidget *editor, bool shown);
    QString troubleOf(const QWidget *editor) const;
    /// Whether something hinders.
    bool isWrong() const { return !m_wrong.isEmpty(); }

Q_SIGNALS:
    /// Nothing hinders any more.
    void mended();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Cell {
        QWidget *box = nullptr;
        Width width = Width::Half;
        bool shown = true;
    };
    void place();

    QGridLayout *m_grid;
    QList<Cell> m_cells;
    QHash<const QWidget *, QLabel *> m_troubles; // by the editor; those that were said
    QSet<const QWidget *> m_wrong; // the editors
    int m_columns = 0;
};

/// A sheet with a form: what a manager adds or changes. It stays until what was typed is kept or let go.
class FormSheet : public Sheet {
    Q_OBJECT

public:
    /// Over the page's window; gone with the page.
    FormSheet(ManagerPage &page, QWidget *window, const QSize &most);

    /// Empty: a title, an empty form, `keep` on the button; what was in it before is gone. `deed` is done, and kept()
    /// said, when the button is pressed: it closes the sheet, or says the trouble.
    void begin(const QString &title, const QString &keep, std::function<void()> deed = {});
    Form *form() const { return m_form; }
    /// Stays in sight above the form while that scrolls; takes so large a share of the height, the form's being 1.
    void addAbove(QWidget *widget, int share = 0);
    /// Beside the buttons, at the foot's beginning.
    Button *addFootButton(const QString &text);
    /// Shows what begin() and the form's fields were filled with; the first field has the keys.
    void open();
    /// open(); what was typed under this key when it was open last, and not kept, is in the fields again.
    void openAgain(const QString &key);
    void confirm() override;
    /// What stands in the way; the sheet stays. Said while a field has trouble, it goes with the last of these.
    void sayTrouble(const QString &sentence);
    QString trouble() const;
    Button *keepButton() const { return m_keep; }

Q_SIGNALS:
    void kept();

private:
    void remember();
    void putBack(const QMap<qsizetype, QVariant> &values);
    void showTrouble(const QString &sentence);

    QLabel *m_title, *m_trouble;
    QVBoxLayout *m_room;
    QWidget *m_footLeft;
    Form *m_form = nullptr;
    std::function<void()> m_deed;
    Button *m_cancel, *m_keep;
    bool m_ofFields = false; // what stands in the way
    std::optional<QString> m_key; // of what is open
    QMap<qsizetype, QVariant> m_before; // the editors' values, by their place in the form, as it was filled
    QHash<QString, QMap<qsizetype, QVariant>> m_letGo; // those that were others when it was closed, by the key
};

} // namespace bravo
